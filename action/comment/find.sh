#!/usr/bin/env bash
# Finds the open pull request that a finished run has checked, and fetches the run's report.
#
# Runs with rights, on a `workflow_run` event, and takes nothing from the checked-out content: the event and the API
# say which pull request it is, and its head must still be the commit that was checked. The report is data: one file
# of an archive, read within bounds and never run.
#
#   GITHUB_TOKEN        may read Actions and pull requests
#   DPG_ENTRIES         folder with the entries [registry/]
#   DPG_OUT             folder for the report [RUNNER_TEMP]
#
# Outputs: number (empty where there is nothing to do), report, sha, log, preview, and of the files that the pull request
# changes how many are `inside` the folder of the entries, `outside` of it, and `unlisted` by GitHub, which lists 3,000.
# shellcheck disable=SC2016 # backquotes are Markdown
set -uo pipefail
# shellcheck source=action/common.sh
. "$(dirname "$0")/../common.sh"

largest_archive=1048576
largest_report=524288
out=${DPG_OUT:-${RUNNER_TEMP:-.}}

# Nothing to do, and why.
enough() {
  annotate notice "$1"
  output number ''
  exit 0
}

# The numbers of the open pull requests from the same branch of the same repository at the same commit.
matching() {
  api GET pulls --get --data-urlencode "head=$owner:$branch" --data state=open --data per_page=100 |
    jq --arg sha "$sha" --argjson from "$from" \
      '[.[] | select(.state == "open" and .head.sha == $sha and .head.repo.id == $from) | .number]'
}

# The newest artefact of a name that the run left, as an object; nothing where there is none.
artefact() {
  jq --arg name "$1" '[.artifacts[] | select(.name == $name and (.expired | not))] | max_by(.id) // empty' <<<"$artefacts"
}

# `inside` or `outside` for each file of the pull request that GitHub lists.
places() {
  pages "pulls/$number/files" '.[] | [.filename, .previous_filename // empty]
    | if all(startswith($entries)) then "inside" else "outside" end' --arg entries "${DPG_ENTRIES:-registry/}"
  case $? in
    0 | 3) ;; # the number of all files says how many are not listed
    *) return 1 ;;
  esac
}

fetch() {
  local size id
  size=$(jq .size_in_bytes <<<"$report")
  id=$(jq .id <<<"$report")
  [ "$size" -le "$largest_archive" ] || quit "the report is of $size bytes, which is more than a report can have"
  api GET "actions/artifacts/$id/zip" --location --output "$out/report.zip" >/dev/null || quit 'the report could not be fetched'
  [ "$(wc -c <"$out/report.zip")" -le "$largest_archive" ] || quit 'the archive is larger than it was said to be'
  unzip -p "$out/report.zip" report.md </dev/null 2>/dev/null | head -c "$largest_report" >"$out/report.md"
  # unzip ends early, with 141, where head has had enough
  case ${PIPESTATUS[0]} in
    0 | 141) ;;
    *) quit 'the artefact `dpg-report` holds no readable `report.md`' ;;
  esac
  rm -f "$out/report.zip"
}

[ "${GITHUB_EVENT_NAME-}" = workflow_run ] || quit 'this belongs into a workflow on `workflow_run`'
[ "$(event .workflow_run.event)" = pull_request ] || enough 'the run was not for a pull request'
[ "$(event .workflow_run.repository.full_name)" = "$GITHUB_REPOSITORY" ] || quit 'the run is of another repository'
owner=$(event .workflow_run.head_repository.owner.login)
from=$(event .workflow_run.head_repository.id)
branch=$(event .workflow_run.head_branch)
sha=$(event .workflow_run.head_sha)
run=$(event .workflow_run.id)
if [ -z "$owner" ] || [ -z "$branch" ]; then
  enough 'the repository or branch of the pull request is gone'
fi
[[ $sha =~ ^[0-9a-f]{40,64}$ && $run =~ ^[0-9]+$ && $from =~ ^[0-9]+$ ]] || quit 'the event is not one of a finished run'

numbers=$(matching) || quit 'the pull requests could not be listed'
case $(jq length <<<"$numbers") in
  0) enough 'no open pull request has the commit that was checked as its head: it is closed, or a newer run will report' ;;
  1) number=$(jq '.[0]' <<<"$numbers") ;;
  *) enough "several pull requests have this head ($(jq -r 'join(", ")' <<<"$numbers")): the report belongs to one base only" ;;
esac

artefacts=$(api GET "actions/runs/$run/artifacts" --get --data per_page=100) || quit 'the artefacts of the run could not be listed'
report=$(artefact dpg-report)
[ -n "$report" ] || enough 'the run left no report: its log says why'
fetch
files=$(places) || quit 'the files of the pull request could not be listed'
all=$(api GET "pulls/$number" | jq '.changed_files | numbers') || quit 'the pull request could not be read'
[ -n "$all" ] || quit 'the pull request does not say how many files it changes'
inside=$(grep -c inside <<<"$files")
outside=$(grep -c outside <<<"$files")
unlisted=$((all - inside - outside))

server=${GITHUB_SERVER_URL:-https://github.com}
log="$server/$GITHUB_REPOSITORY/actions/runs/$run"
preview=$(artefact dpg-preview | jq .id)
output number "$number"
output report "$out/report.md"
output sha "$sha"
output log "$log"
output preview "${preview:+$log/artifacts/$preview}"
output inside "$inside"
output outside "$outside"
output unlisted "$((unlisted > 0 ? unlisted : 0))"
