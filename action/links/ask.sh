#!/usr/bin/env bash
# Asks the links of a registry that are due, and leaves what changed for a job that may write.
#
# Runs without rights to write. Pages of strangers answer, but only `dpg` reads what they say, and what it keeps is data.
#
#   DPG            the program [dpg]
#   DPG_ROOT       folder that holds `site.toml` [.]
#   DPG_OUT        folder for the proposal [RUNNER_TEMP]
#   DPG_MINUTES    time that the run may take [60]
#   GITHUB_TOKEN   may read contents and pull requests; what an open pull request knows is then not asked again
#
# Output: proposal, a folder with `report.md` and, in `files/`, each file that changed; empty if nothing did.
# shellcheck disable=SC2016 # backquotes are Markdown
set -uo pipefail
# shellcheck source=action/common.sh
. "$(dirname "$0")/../common.sh"
dpg=${DPG:-dpg} root=${DPG_ROOT:-.} out=${DPG_OUT:-${RUNNER_TEMP:-.}}
branch=dpg/links ledger=observations/links.jsonl

repository "$root" || quit "there is no git repository around \`$root\`"
proposal=$out/links
rm -rf "$proposal"
mkdir -p "$proposal/files" || quit "\`$proposal\` could not be made"

# Begins with what the last run saw, if its pull request is still open.
known() {
  local open blob
  [ -n "${GITHUB_TOKEN-}" ] || return 0
  open=$(api GET pulls --get --data-urlencode "head=${GITHUB_REPOSITORY%%/*}:$branch" --data state=open | jq '.[0].number // empty') || return 0
  [ -n "$open" ] || return 0
  blob=$(api GET "contents/$below$ledger" --get --data-urlencode "ref=$branch" | jq -r '.sha // empty') || return 0
  [[ $blob =~ ^[0-9a-f]{40,64}$ ]] || return 0
  mkdir -p "$top/$below${ledger%/*}" &&
    api GET "git/blobs/$blob" | jq -r .content | base64 -d >"$out/known.jsonl" &&
    cp "$out/known.jsonl" "$top/$below$ledger"
}
known || annotate warning 'what the open pull request knows of links could not be read'

run() {
  "$dpg" --root "$root" --color never "$@"
}
run links --format markdown --time-limit "${DPG_MINUTES:-60}" >"$proposal/report.md"
[ $? -le 1 ] || quit '`dpg links` could not do its work'
mapfile -t moved < <(run --quiet links --max 0 --format json | jq -r '[.moved[].files[]] | unique[]')
if [ ${#moved[@]} -gt 0 ]; then
  run fmt --moved-links -- "${moved[@]/#/$root/}" >/dev/null
  [ $? -le 1 ] || quit '`dpg fmt` could not do its work'
fi

mapfile -d '' -t changed < <(
  git -C "$top" diff --name-only -z --no-ext-diff --no-textconv -- "./$below"
  git -C "$top" ls-files --others --exclude-standard -z -- "./$below$ledger"
)
for path in "${changed[@]}"; do
  mkdir -p "$proposal/files/$(dirname "$path")"
  cp "$top/$path" "$proposal/files/$path" || quit "\`$path\` could not be read"
done
output proposal "$proposal"
output changed "${#changed[@]}"
quote <"$proposal/report.md"
