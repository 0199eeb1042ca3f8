#!/usr/bin/env bash
# Prints the id of the commit that a change is compared with.
#
#   DPG_BASE       a revision of one's own choice; wins
#   pull request   the first parent of the merge that GitHub makes, else the base's commit in the event: the event
#                  may be older than the merge, and what landed in between is not the contributor's
#   merge request  the target's commit of a merged result, else the merge base that GitLab names
#   push           what the branch pointed to before
#   else           the default branch
set -uo pipefail
# shellcheck source=action/common.sh
. "$(dirname "$0")/common.sh"
without_rights
root=${DPG_ROOT:-.}
[ -d "$root" ] || quit "there is no folder \`$root\`"
repository "$root" || quit "\`$root\` is not in a git repository"

commit() {
  git -C "$top" rev-parse --verify --quiet --end-of-options "$1^{commit}"
}

# The merge that GitHub made of the pull request is what is checked out.
is_merge() {
  [ "$(commit HEAD)" = "${GITHUB_SHA-}" ] && commit HEAD^2 >/dev/null
}

# The revision that must be there; empty where the event names none.
named() {
  if [ -n "${DPG_BASE-}" ]; then
    printf '%s' "$DPG_BASE"
    return
  fi
  case ${GITHUB_EVENT_NAME-} in
    pull_request) if is_merge; then printf 'HEAD^1'; else event .pull_request.base.sha; fi ;;
    merge_group) event .merge_group.base_sha ;;
    *) printf '%s' "${CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-${CI_MERGE_REQUEST_DIFF_BASE_SHA-}}" ;;
  esac
}

# What to try where none is named: a first push has no commit before it, after a forced one that may be gone.
guesses() {
  local branch
  event .before
  printf '%s\n' "${CI_COMMIT_BEFORE_SHA-}"
  branch=$(event .repository.default_branch)
  branch=${branch:-${CI_DEFAULT_BRANCH-}}
  printf 'refs/remotes/origin/%s\n' "${branch:-HEAD}"
  printf 'HEAD\n'
}

wanted=$(named) || quit "the event could not be read"
if [ -n "$wanted" ]; then
  if found=$(commit "$wanted"); then
    printf '%s\n' "$found"
    exit 0
  fi
  if [ "$(git -C "$top" rev-parse --is-shallow-repository)" = true ]; then
    quit "the base \`$wanted\` is not in this clone, which is shallow: fetch the whole history (\`fetch-depth: 0\`, \`GIT_DEPTH: 0\`)"
  fi
  quit "the base \`$wanted\` is not in this clone"
fi
while read -r guess; do
  if [ -n "$guess" ] && found=$(commit "$guess"); then
    printf '%s\n' "$found"
    exit 0
  fi
done < <(guesses)
quit "there is no commit to compare with"
