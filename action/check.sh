#!/usr/bin/env bash
# Checks a change of a registry: marks on its lines, a report for its comment, a preview of the site.
#
#   DPG                 the program [dpg]
#   DPG_ROOT            folder of site.toml [.]
#   DPG_BASE            what to compare with [what base.sh finds]
#   DPG_DENY_WARNINGS   `true`: a warning fails as an error does
#   DPG_PREVIEW         `false`: no preview
#   DPG_SOURCE          folder with the source of the changed entry, or `ID=FOLDER`: the report shows what it says [none]
#   DPG_OUT             folder for report.md, preview/ and, on GitLab, code-quality.json
#                       [RUNNER_TEMP/dpg-check, else dpg-check]
#
# Exit status and output `status`: 0 fine, 1 the change has faults, 2 a tool could not do its work. report.md is
# written in each case and never empty; report.sh says how it tells that there is nothing to say.
# shellcheck disable=SC2016 # backquotes are Markdown
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=action/common.sh
. "$here/common.sh"
without_rights

dpg=${DPG:-dpg}
root=${DPG_ROOT:-.}
out=${DPG_OUT:-${RUNNER_TEMP:+$RUNNER_TEMP/dpg-check}}
out=${out:-dpg-check}
status=0
base=''
reviewed=2
source=()
[ -z "${DPG_SOURCE-}" ] || source=(--source "$DPG_SOURCE")

mkdir -p "$out" || quit "\`$out\` cannot be written"
out=$(cd "$out" && pwd)
rm -rf "${out:?}"/{report.md,preview,code-quality.json}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Notes a status; the worst of them is that of the check.
worse() {
  if [ "$1" -gt "$status" ]; then
    status=$1
  fi
}

# fail NAME: the words in the file `error` are why a tool could not do its work.
fail() {
  if ! cmp -s "$work/error" "$work/last-error"; then
    { printf '%s:\n' "$1" && cat "$work/error"; } >>"$work/errors.txt"
  fi
  cp "$work/error" "$work/last-error"
  worse 2
}

# try NAME FILE COMMAND...: what it prints into the file, what it could not do into errors.txt. Statuses are 0 and 1; any
# other, such as of a signal, means that it did not do its work.
try() {
  local name=$1 file=$2 code
  shift 2
  "$@" >"$file" 2>"$work/error"
  code=$?
  if [ -s "$work/error" ]; then
    quote <"$work/error"
  fi
  if [ "$code" -gt 1 ]; then
    [ -s "$work/error" ] || printf 'it ended with status %s and without a message\n' "$code" >"$work/error"
    fail "$name"
    return 2
  fi
  return "$code"
}

# run NAME FILE COMMAND...: the same, and a status of 1 is one of the check.
run() {
  local code
  try "$@"
  code=$?
  worse "$code"
  return "$code"
}

# What `dpg review` found, told by itself and not read off the repository once more: review.md for people, and of its
# document touched.json, with all that the report asks of it.
review() {
  run 'dpg review' "$work/review.json" "$dpg" --root "$root" review --base "$base" --head HEAD "${source[@]}" --format json
  reviewed=$?
  if [ "$reviewed" -gt 1 ]; then
    return
  fi
  if ! jq -cn --stream -f "$here/touched.jq" "$work/review.json" >"$work/touched.json"; then
    rm -f "$work/touched.json"
    printf 'its JSON output cannot be read\n' >"$work/error"
    fail 'dpg review'
    return
  fi
  run 'dpg review' "$work/review.md" "$dpg" --root "$root" review --base "$base" --head HEAD "${source[@]}" --format markdown
  if [ $? -le 1 ] && [ ! -s "$work/review.md" ]; then
    printf 'it printed nothing\n' >"$work/error"
    fail 'dpg review'
  fi
}

# A request is judged by what it changes, unless it changes the rules; everything else by the whole registry.
scope() {
  case ${GITHUB_EVENT_NAME-}${CI_MERGE_REQUEST_IID:+merge_request} in
    pull_request | merge_group | merge_request) ;;
    *) return ;;
  esac
  if [ -e "$work/touched.json" ] && jq -e 'any(.others[]; .judges) | not' "$work/touched.json" >/dev/null; then
    printf '%s\n' --changed-since "$base"
  fi
}

validate() {
  local arguments=()
  mapfile -t arguments < <(scope)
  if [ "${DPG_DENY_WARNINGS-}" = true ]; then
    arguments+=(--deny warnings)
  fi
  if [ "${GITHUB_ACTIONS-}" = true ]; then
    arguments+=(--format github)
  fi
  run 'dpg validate' "$work/findings" "$dpg" --root "$root" validate "${arguments[@]}"
  if [ $? -eq 1 ] && ! { [ "${arguments[0]-}" = --changed-since ] && [ "$reviewed" -eq 1 ]; }; then
    touch "$work/faulty"
  fi
  cat "$work/findings"
}

# GitLab compares the findings of both branches itself, so it gets all of them.
code_quality() {
  try 'dpg validate' "$work/findings" "$dpg" -q --root "$root" validate --format json
  repository "$root"
  jq -n --arg prefix "${below-}" -f "$here/code-quality.jq" "$work/findings" >"$out/code-quality.json" || worse 2
}

if run 'the base of the change' "$work/base" "$here/base.sh"; then
  base=$(cat "$work/base")
  review
fi
validate
if [ -n "${GITLAB_CI-}" ]; then
  code_quality
fi
if [ "${DPG_PREVIEW:-true}" = true ]; then
  run 'dpg build' /dev/null "$dpg" --root "$root" -q build --portable --skip-invalid --out "$out/preview"
fi
WORK=$work OUT=$out DPG_ROOT=$root BASE=$base STATUS=$status "$here/report.sh" >"$out/report.md" || worse 2
if [ ! -s "$out/report.md" ]; then # none was made
  worse 2
  printf '**The check failed.** Its log says why.\n' >"$out/report.md"
fi

if [ -f "$out/preview/index.html" ]; then
  output preview "$out/preview"
fi
output report "$out/report.md"
output status "$status"
if [ -n "${GITHUB_STEP_SUMMARY-}" ]; then
  cat "$out/report.md" >>"$GITHUB_STEP_SUMMARY"
fi
exit "$status"
