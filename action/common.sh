# shellcheck shell=bash
# What the scripts of the action share: words for the log, outputs of a step, the repository, calls of GitHub's API.

# annotate LEVEL TEXT: a mark on the run where there is Actions, a plain line elsewhere.
annotate() {
  local text=$2
  if [ "${GITHUB_ACTIONS-}" = true ]; then
    text=${text//'%'/%25}
    text=${text//$'\r'/%0D}
    printf '::%s::%s\n' "$1" "${text//$'\n'/%0A}"
  else
    printf '%s: %s\n' "$1" "$text"
  fi >&2
}

# quit TEXT: the tool could not do its work.
quit() {
  annotate error "$1"
  exit 2
}

# Stops where the event has rights: what follows reads what strangers wrote.
without_rights() {
  case ${GITHUB_EVENT_NAME-} in
    pull_request_target | workflow_run | issue_comment)
      quit "the event \`$GITHUB_EVENT_NAME\` has rights that the content of a pull request must not reach: run this on \`pull_request\`"
      ;;
  esac
}

# output NAME VALUE: one line for the steps that follow.
output() {
  if [ -n "${GITHUB_OUTPUT-}" ]; then
    printf '%s=%s\n' "$1" "${2//[$'\r\n']/ }" >>"$GITHUB_OUTPUT"
  fi
}

# Prints what others wrote. The runner obeys lines that begin with `::`, but not between these two.
quote() {
  local token
  if [ "${GITHUB_ACTIONS-}" = true ]; then
    token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '::stop-commands::%s\n' "$token"
    cat
    printf '\n::%s::\n' "$token"
  else
    cat
  fi
}

# setting KEY VALUE: a setting of git that wins over those of any repository, for this script and all that it calls.
setting() {
  local next=${GIT_CONFIG_COUNT:-0}
  export "GIT_CONFIG_KEY_$next=$1" "GIT_CONFIG_VALUE_$next=$2" GIT_CONFIG_COUNT=$((next + 1))
}

# safe_git: git runs no program that a repository names, and takes nothing from the caller but the user's settings
# (`safe.directory` is one). `src/load/git/command.rs` does the same, and says why.
safe_git() {
  local name
  for name in "${!GIT_@}"; do
    case $name in
      GIT_CONFIG_PARAMETERS) unset "$name" ;; # would win over what is set here
      GIT_CONFIG_*) ;;
      *) unset "$name" ;;
    esac
  done
  setting safe.bareRepository explicit
  setting core.fsmonitor false
  setting core.hooksPath /dev/null
  setting submodule.recurse false
  setting credential.helper ''
  setting fetch.bundleURI ''
  export GIT_ALLOW_PROTOCOL='' GIT_ASKPASS='' GIT_GRAFT_FILE=/dev/null/none GIT_NO_LAZY_FETCH=1
  export GIT_NO_REPLACE_OBJECTS=1 GIT_OPTIONAL_LOCKS=0 GIT_TERMINAL_PROMPT=0
}

# repository FOLDER: makes git safe, and finds the nearest `.git` from the folder upwards, as `dpg` does. Sets `top`, the
# folder that holds it, and `below`, the way from there to FOLDER, with a `/` behind it unless it is empty. Git itself
# would also take a folder of the pull request that looks like a repository: so every call is `git -C "$top"`.
repository() {
  local folder
  safe_git
  folder=$(cd "$1" 2>/dev/null && pwd -P) || return 1
  top=$folder
  until [ -f "$top/.git" ] || [ -e "$top/.git/HEAD" ] || [ -L "$top/.git/HEAD" ]; do
    [ -n "$top" ] || return 1
    top=${top%/*}
  done
  top=${top:-/}
  below=${folder#"$top"}
  below=${below#/}
  below=${below:+$below/}
  export GIT_WORK_TREE=$top GIT_CEILING_DIRECTORIES=${top%/*}
}

# event FILTER: a value of the event that started the workflow; nothing where there is none.
event() {
  if [ -s "${GITHUB_EVENT_PATH-}" ]; then
    jq -r "$1 // empty" "$GITHUB_EVENT_PATH"
  fi
}

# api METHOD PATH [CURL'S ARGUMENT...]: what the API answers about this repository, at most 32 MiB.
# The token stands in no argument, so that no list of processes shows it.
api() {
  local method=$1 path=$2 scheme=${GITHUB_API_URL%%:*}
  shift 2
  curl --silent --show-error --fail-with-body --proto "=$scheme" --max-time 60 --max-filesize 33554432 \
    --request "$method" \
    --header @<(printf 'Authorization: Bearer %s\n' "$GITHUB_TOKEN") \
    --header 'Accept: application/vnd.github+json' \
    --header 'X-GitHub-Api-Version: 2022-11-28' \
    "$@" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$path"
}

# pages PATH FILTER [JQ'S ARGUMENT...]: what the filter makes of each page of a list, at most 30 pages of 100 items.
# Ends with 3 where there may be more.
pages() {
  local path=$1 filter=$2 page items
  shift 2
  for page in {1..30}; do
    items=$(api GET "$path?per_page=100&page=$page") || return 1
    jq -c "$@" "$filter" <<<"$items" || return 1
    if [ "$(jq length <<<"$items")" -lt 100 ]; then
      return
    fi
  done
  return 3
}

# json ARGUMENT...: an object for the API, made by jq.
json() {
  jq -n "$@" || quit 'a request could not be written'
}

# Sets `head` to the commit that `branch` is at; empty where there is no branch.
# shellcheck disable=SC2016,SC2154 # variables of jq; the caller sets the others
find_branch() {
  local refs
  refs=$(api GET "git/matching-refs/heads/$branch") || quit 'the branches could not be listed'
  head=$(jq -r --arg ref "refs/heads/$branch" '.[] | select(.ref == $ref) | .object.sha' <<<"$refs")
}

# Whether `branch` has one commit of `login`, and nothing else.
# shellcheck disable=SC2016,SC2154 # variables of jq; the caller sets the others
is_ours() {
  api GET "commits/$head" | jq -e --arg login "$login" '.author.login == $login and (.parents | length) == 1' >/dev/null
}

# move_branch COMMIT: makes `branch` lead to a commit.
# shellcheck disable=SC2016,SC2154 # variables of jq; the caller sets the others
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

# pull_request TITLE TEXT: the number of the pull request from `branch` to `base`, which is opened unless it is.
# shellcheck disable=SC2016,SC2154 # variables of jq; the caller sets the others
pull_request() {
  local open request owner=${GITHUB_REPOSITORY%%/*}
  open=$(api GET pulls --get --data-urlencode "head=$owner:$branch" --data state=open | jq '.[0].number // empty') ||
    quit 'the pull requests could not be listed'
  if [ -z "$open" ]; then
    request=$(json --arg head "$branch" --arg base "$base" --arg title "$1" --arg body "$2" \
      '{title: $title, head: $head, base: $base, maintainer_can_modify: true, body: $body}')
    open=$(api POST pulls --data-binary "$request" | jq .number) || quit 'the pull request could not be opened'
  fi
  echo "$open"
}
