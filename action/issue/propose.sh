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
owner=${GITHUB_REPOSITORY%%/*}

# json ARGUMENT...: an object for the API, made by jq.
json() {
  jq -n "$@" || quit 'a request could not be written'
}

# Sets `head` to the commit that the branch is at; empty where there is no branch.
find_branch() {
  local refs
  refs=$(api GET "git/matching-refs/heads/$branch") || quit 'the branches could not be listed'
  head=$(jq -r --arg ref "refs/heads/$branch" '.[] | select(.ref == $ref) | .object.sha' <<<"$refs")
}

# Whether the branch has what this script made, and nothing else.
is_ours() {
  api GET "commits/$head" | jq -e --arg login "$login" '.author.login == $login and (.parents | length) == 1' >/dev/null
}

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

move_branch() {
  local request
  if [ -n "$head" ]; then
    request=$(json --arg sha "$1" '{sha: $sha, force: true}')
    api PATCH "git/refs/heads/$branch" --data-binary "$request" >/dev/null || quit 'the branch could not be renewed'
  else
    request=$(json --arg sha "$1" --arg ref "refs/heads/$branch" '{ref: $ref, sha: $sha}')
    api POST git/refs --data-binary "$request" >/dev/null || quit 'the branch could not be made'
  fi
}

# The number of the pull request from the branch, which is opened unless it is.
pull_request() {
  local open request
  open=$(api GET pulls --get --data-urlencode "head=$owner:$branch" --data state=open | jq '.[0].number // empty') ||
    quit 'the pull requests could not be listed'
  if [ -z "$open" ]; then
    request=$(json --arg head "$branch" --arg base "$base" --arg title "Propose a good (from issue $number)" --arg number "$number" \
      '{title: $title, head: $head, base: $base, maintainer_can_modify: true, body: "From the answers in #\($number). Closes #\($number)."}')
    open=$(api POST pulls --data-binary "$request" | jq .number) || quit 'the pull request could not be opened'
  fi
  echo "$open"
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
  pull=$(pull_request) || exit 2
  output pull "$pull"
fi
NUMBER=$number REPORT=$PROPOSAL/reply.md PULL=$pull MARKER='<!-- dpg issue -->' SHA='' LOG='' PREVIEW='' \
  "$here/../comment/post.sh"
