# shellcheck shell=bash
# What the scripts of the action share: words for the log, outputs of a step, calls of GitHub's API.

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
}
