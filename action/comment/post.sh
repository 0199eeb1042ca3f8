#!/usr/bin/env bash
# Posts a report as the one comment that stays on a pull request: written once, renewed by each later run.
#
#   GITHUB_TOKEN   may write to pull requests
#   NUMBER         of the pull request
#   REPORT         file with the report; an empty one means that the check failed
#   SHA            commit that was checked; may be empty
#   LOG, PREVIEW   addresses; may be empty
#   PULL           number of a pull request to name; may be empty
#   MARKER         first line of the comment, by which it is found again [<!-- dpg review -->]
#   INSIDE, OUTSIDE, UNLISTED   how many changed files lie in the folder of the entries, lie elsewhere, and are
#                  not listed by GitHub; may be empty
#   DPG_ENTRIES    folder with the entries [registry/]
#   DPG_LOGIN      whose comment is renewed [github-actions[bot]]
#
# There is one comment or none: none is made where the report says that there is nothing to say, unless files of the
# registry did change. The report is data of strangers: bounded, without mentions, and last in the comment.
# shellcheck disable=SC2016 # backquotes are Markdown
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=action/common.sh
. "$here/../common.sh"
marker=${MARKER:-<!-- dpg review -->}
nothing='<!-- dpg: nothing to say -->'
inside=${INSIDE:-0} outside=${OUTSIDE:-0} unlisted=${UNLISTED:-0}

[[ ${NUMBER-} =~ ^[1-9][0-9]*$ ]] || quit "\`${NUMBER-}\` is no number of a pull request"
[ -f "${REPORT-}" ] || quit "there is no report in \`${REPORT-}\`"

# Whether nothing is said and nothing had to be: a report comes from the stranger's run, and may keep silent.
is_quiet() {
  local first=''
  IFS= read -r first <"$REPORT"
  [ "$first" = "$nothing" ] && [ "$inside" -eq 0 ] && [ "$unlisted" -eq 0 ]
}

# The id of the comment of ours; nothing where there is none. Others may write the marker, but not under our name.
ours() {
  pages "issues/$NUMBER/comments" '.[] | select(.user.login == $login and (.body // "" | startswith($marker))) | .id' \
    --arg marker "$marker" --arg login "${DPG_LOGIN:-github-actions[bot]}" | sed -n 1p
}

if ! comment=$(ours) && [ -z "$comment" ]; then
  quit 'the comments of the pull request could not be listed, or are too many'
fi
if [ -z "$comment" ] && is_quiet; then
  annotate notice 'nothing to say about this pull request'
  exit 0
fi

body=$(mktemp)
trap 'rm -f "$body"' EXIT
jq -n --rawfile report "$REPORT" --arg marker "$marker" --arg nothing "$nothing" --arg sha "${SHA-}" --arg log "${LOG-}" \
  --arg preview "${PREVIEW-}" --arg pull "${PULL-}" --argjson outside "$outside" --argjson unlisted "$unlisted" \
  --arg entries "${DPG_ENTRIES:-registry/}" \
  -f "$here/body.jq" >"$body" || quit 'the comment could not be written'

if [ -n "$comment" ]; then
  api PATCH "issues/comments/$comment" --data-binary "@$body" >/dev/null || quit 'the comment could not be renewed'
  echo "updated comment $comment"
else
  api POST "issues/$NUMBER/comments" --data-binary "@$body" >/dev/null || quit 'the comment could not be posted'
  echo 'posted a comment'
fi
[ -s "$REPORT" ] || quit 'the report is empty, so the check failed: its log says why'
