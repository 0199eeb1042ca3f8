#!/usr/bin/env bash
# Opens or renews the pull request with what a run saw at links.
#
# Runs with rights, without a checkout. The files come from a job that asked pages of strangers: they are data, bounded,
# and never run. The branch is always one commit on top of the default branch. A branch on which somebody else has
# worked is left alone.
#
#   GITHUB_TOKEN   may write contents and pull requests
#   PROPOSAL       folder that ask.sh has filled
#   DPG_BRANCH     the default branch
#   DPG_ENTRIES    folder with the entries [registry/]
#   DPG_LEDGER     the ledger [observations/links.jsonl]
#   DPG_LOGIN      whose commits are renewed [github-actions[bot]]
# shellcheck disable=SC2016 # backquotes are Markdown
set -uo pipefail
# shellcheck source=action/common.sh
. "$(dirname "$0")/../common.sh"
login=${DPG_LOGIN:-github-actions[bot]} entries=${DPG_ENTRIES:-registry/} ledger=${DPG_LEDGER:-observations/links.jsonl}
branch=dpg/links base=${DPG_BRANCH:-}
largest_entry=1048576 largest_ledger=16777216 most=5000

[ -n "$base" ] || quit 'the default branch is not known'
[ -f "${PROPOSAL-}/report.md" ] || quit "there is no proposal in \`${PROPOSAL-}\`"
cd "$PROPOSAL/files" || quit 'the proposal has no files'
mapfile -d '' -t paths < <(find . -type f -printf '%P\0' | LC_ALL=C sort -z)
if [ ${#paths[@]} -eq 0 ]; then
  annotate notice 'nothing changed'
  exit 0
fi
[ ${#paths[@]} -le $most ] || quit "more than $most files changed"

# Whether a file may be part of the proposal.
is_ours_to_change() {
  local size
  size=$(wc -c <"$1") || return 1
  if [ "$1" = "$ledger" ]; then
    [ "$size" -le $largest_ledger ]
  else
    [[ $1 == "$entries"* && ${1#"$entries"} =~ ^([a-z0-9]+([.-][a-z0-9]+)*/)*[a-z0-9]+([.-][a-z0-9]+)*\.yaml$ ]] && [ "$size" -le $largest_entry ]
  fi
}

# The commit with the files, on top of the default branch.
commit() {
  local parent path blob tree items='[]'
  parent=$(api GET "git/ref/heads/$base" | jq -r .object.sha) || quit "the branch \`$base\` could not be found"
  for path in "${paths[@]}"; do
    is_ours_to_change "$path" || quit "\`$path\` is no file of a registry that this may change"
    blob=$(base64 -w 0 "$path" | jq -Rs '{content: ., encoding: "base64"}' | api POST git/blobs --data-binary @- | jq -r .sha) ||
      quit "\`$path\` could not be written"
    items=$(json --argjson items "$items" --arg path "$path" --arg sha "$blob" '$items + [{path: $path, mode: "100644", type: "blob", sha: $sha}]')
  done
  tree=$(json --arg parent "$parent" --argjson items "$items" '{base_tree: $parent, tree: $items}' |
    api POST git/trees --data-binary @- | jq -r .sha) || quit 'the files could not be written'
  json --arg tree "$tree" --arg parent "$parent" '{message: "Record what links answer", tree: $tree, parents: [$parent]}' |
    api POST git/commits --data-binary @- | jq -r .sha || quit 'the commit could not be made'
}

find_branch
if [ -n "$head" ] && ! is_ours; then
  annotate notice "\`$branch\` has commits of others and is not renewed"
  exit 0
fi
made=$(commit) || exit 2
move_branch "$made"
body=$(head -c 60000 ../report.md | iconv -c -f utf-8 -t utf-8)
pull=$(pull_request 'Record what links answer' "$body") || exit 2
if [ -n "$head" ]; then
  json --arg body "$body" '{body: $body}' | api PATCH "pulls/$pull" --data-binary @- >/dev/null || quit 'the text of the pull request could not be renewed'
fi
output pull "$pull"
