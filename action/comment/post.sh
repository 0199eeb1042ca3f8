#!/usr/bin/env bash
# Posts a report as the one comment that stays on a pull request: written once, renewed by each later run.
#
#   GITHUB_TOKEN   may write to pull requests
#   NUMBER         of the pull request
#   REPORT         file with the report; where it is empty and there is no comment yet, none is made
#   SHA            commit that was checked
#   LOG, PREVIEW   addresses; PREVIEW may be empty
#   OUTSIDE        how many changed files are no entries; may be empty
#   DPG_ENTRIES    folder with the entries [registry/]
#   DPG_LOGIN      whose comment is renewed [github-actions[bot]]
#
# The report is data of strangers: bounded, without mentions, and last in the comment.
# shellcheck disable=SC2016 # backquotes are Markdown
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=action/common.sh
. "$here/../common.sh"
marker='<!-- dpg review -->'

[[ ${NUMBER-} =~ ^[1-9][0-9]*$ ]] || quit "\`${NUMBER-}\` is no number of a pull request"
[ -f "${REPORT-}" ] || quit "there is no report in \`${REPORT-}\`"

# The id of the comment of ours; nothing where there is none. Others may write the marker, but not under our name.
ours() {
  pages "issues/$NUMBER/comments" '.[] | select(.user.login == $login and (.body // "" | startswith($marker))) | .id' \
    --arg marker "$marker" --arg login "${DPG_LOGIN:-github-actions[bot]}" | sed -n 1p
}

comment=$(ours) || quit 'the comments of the pull request could not be listed'
if [ -z "$comment" ] && [ ! -s "$REPORT" ]; then
  annotate notice 'nothing to say about this pull request'
  exit 0
fi

body=$(mktemp)
trap 'rm -f "$body"' EXIT
jq -n --rawfile report "$REPORT" --arg marker "$marker" --arg sha "${SHA-}" --arg log "${LOG-}" \
  --arg preview "${PREVIEW-}" --argjson outside "${OUTSIDE:-0}" --arg entries "${DPG_ENTRIES:-registry/}" \
  -f "$here/body.jq" >"$body" || quit 'the comment could not be written'

if [ -n "$comment" ]; then
  api PATCH "issues/comments/$comment" --data-binary "@$body" >/dev/null || quit 'the comment could not be renewed'
  echo "renewed comment $comment"
else
  api POST "issues/$NUMBER/comments" --data-binary "@$body" >/dev/null || quit 'the comment could not be posted'
  echo 'posted a comment'
fi
