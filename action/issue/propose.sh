#!/usr/bin/env bash
# Opens or renews the pull request for an issue, and replies to it.
#
# Runs with rights, on an `issues` event, without a checkout. The proposal comes from a job that read what a stranger
# wrote: it is data, bounded, and never run. The branch is always one commit on top of the default branch, so the same
# text gives the same branch. A branch on which somebody else has worked is left alone.
#
#   GITHUB_TOKEN   may write contents, pull requests and issues
#   PROPOSAL       folder that read.sh has filled
#   DPG_ENTRIES    folder with the entries [registry/]
#   DPG_LOGIN      whose commits and comments are renewed [github-actions[bot]]
# shellcheck disable=SC2016 # backquotes are Markdown
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=action/common.sh
. "$here/../common.sh"
login=${DPG_LOGIN:-github-actions[bot]} entries=${DPG_ENTRIES:-registry/}
largest_entry=1048576

[ "${GITHUB_EVENT_NAME-}" = issues ] || quit 'this belongs into a workflow on `issues`'
[ -s "${PROPOSAL-}/reply.md" ] || quit "there is no proposal in \`${PROPOSAL-}\`"
number=$(event .issue.number)
base=$(event .repository.default_branch)
[[ $number =~ ^[1-9][0-9]*$ && -n $base ]] || quit 'the event is not one of an issue'
branch=dpg/issue-$number

# The commit with the entry, on top of the default branch.
commit() {
  local parent tree path id
  path=$(head -c 4096 "$PROPOSAL/path")
  id=${path##*/}
  id=${id%.yaml}
  [[ $path == "$entries"* && ${path#"$entries"} =~ ^[a-z0-9]+([.-][a-z0-9]+)*\.yaml$ ]] || quit 'the proposal is no entry of this registry'
  [ "$(wc -c <"$PROPOSAL/entry.yaml")" -le "$largest_entry" ] || quit 'the entry is larger than an entry can be'
  parent=$(api GET "git/ref/heads/$base" | jq -r .object.sha) || quit "the branch \`$base\` could not be found"
  tree=$(json --arg parent "$parent" --arg path "$path" --rawfile text "$PROPOSAL/entry.yaml" \
    '{base_tree: $parent, tree: [{path: $path, mode: "100644", type: "blob", content: $text}]}' |
    api POST git/trees --data-binary @- | jq -r .sha) || quit 'the entry could not be written'
  json --arg message "Propose $id" --arg tree "$tree" --arg parent "$parent" '{message: $message, tree: $tree, parents: [$parent]}' |
    api POST git/commits --data-binary @- | jq -r .sha || quit 'the commit could not be made'
}

pull=
if [ -s "$PROPOSAL/entry.yaml" ]; then
  find_branch
  if [ -n "$head" ] && ! is_ours; then
    annotate notice "\`$branch\` has commits of others and is not renewed"
  else
    made=$(commit) || exit 2
    move_branch "$made"
  fi
  pull=$(pull_request "Propose a good (from issue $number)" "From the answers in #$number. Closes #$number.") || exit 2
  output pull "$pull"
fi
NUMBER=$number REPORT=$PROPOSAL/reply.md PULL=$pull MARKER='<!-- dpg issue -->' SHA='' LOG='' PREVIEW='' \
  "$here/../comment/post.sh"
