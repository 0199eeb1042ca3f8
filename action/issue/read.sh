#!/usr/bin/env bash
# Turns the text of an issue into an entry and a reply: files for a job that may write.
#
# Runs without rights, on an `issues` event. The text goes from the event into a file and from there to `dpg`, which
# reads it as data; no shell sees it.
#
#   DPG         the program [dpg]
#   DPG_ROOT    folder that holds `site.toml` [.]
#   DPG_OUT     folder for the proposal [RUNNER_TEMP]
#
# Output: proposal, a folder with `reply.md` and, if the issue became an entry, `entry.yaml` and `path`, where it belongs
# in the repository.
# shellcheck disable=SC2016 # backquotes are Markdown
set -uo pipefail
# shellcheck source=action/common.sh
. "$(dirname "$0")/../common.sh"
dpg=${DPG:-dpg} root=${DPG_ROOT:-.} out=${DPG_OUT:-${RUNNER_TEMP:-.}}

[ "${GITHUB_EVENT_NAME-}" = issues ] || quit 'this belongs into a workflow on `issues`'
repository "$root" || quit "there is no git repository around \`$root\`"
proposal=$out/proposal
rm -rf "$proposal"
mkdir -p "$proposal" || quit "\`$proposal\` could not be made"
event .issue.body >"$out/issue.md" || quit 'the event has no issue'

"$dpg" --root "$root" --color never --quiet import issue "$out/issue.md" --format markdown >"$proposal/reply.md"
status=$?
if [ "$status" -gt 1 ] || [ ! -s "$proposal/reply.md" ]; then
  quit "\`dpg import issue\` could not do its work (exit status $status)"
fi

mapfile -d '' -t new < <(git -C "$top" ls-files --others --exclude-standard -z -- "./$below")
case ${#new[@]} in
  0) ;;
  1)
    cp "$top/${new[0]}" "$proposal/entry.yaml" || quit 'the entry could not be read'
    printf '%s\n' "${new[0]}" >"$proposal/path"
    ;;
  *) quit "there are ${#new[@]} new files instead of one: run this in a fresh checkout" ;;
esac
output proposal "$proposal"
quote <"$proposal/reply.md"
