#!/usr/bin/env bash
# Prints the report of a check as Markdown, out of what check.sh left. Where there is nothing to say, its first line is
# `<!-- dpg: nothing to say -->`, and post.sh makes no comment of it. A report without a byte is none: the check failed.
#
#   WORK       folder with errors.txt (what the tools could not do), faulty (empty: there are
#              faults that the review does not tell), review.md, and touched.json with what of the
#              review programs ask; as far as there are any
#   OUT        folder that may hold preview/
#   DPG_ROOT   folder of site.toml
#   BASE       commit that the change is compared with; may be empty
#   STATUS     of the check so far
#
# What comes first is short and our own; the review of strangers' text is last, so that nothing can swallow the rest.
# shellcheck disable=SC2016 # backquotes are Markdown
set -uo pipefail
# shellcheck source=action/common.sh
. "$(dirname "$0")/common.sh"
longest_review=61000
longest_errors=4000
longest_pages=3000

# ask FILTER: what the review says; nothing where there is none.
ask() {
  if [ -s "$WORK/touched.json" ]; then
    jq -r "$1" "$WORK/touched.json"
  fi
}

# Whether the change touches how the site is made, as far as git can tell; in doubt it does.
touches_looks() {
  local base paths
  base=$(ask .base)
  base=${base:-$BASE}
  [ -n "$base" ] || return
  repository "$DPG_ROOT" || return 0
  paths=("$below"{themes,content,schema,site.toml})
  ! git --literal-pathspecs -C "$top" diff-tree -r --quiet "$base" HEAD -- "${paths[@]}" 2>/dev/null
}

# In a block that nothing in it can end; there it calls nobody either.
about_errors() {
  if [ -s "$WORK/errors.txt" ]; then
    printf '**`dpg` failed**, so this report is incomplete.\n\n~~~~text\n'
    jq -Rrs --argjson most "$longest_errors" \
      'gsub("~~~"; "~ ~ ~") | if length > $most then "[...]\n" + .[-$most:] else . end' "$WORK/errors.txt" || return
    printf '~~~~\n\n'
  fi
}

about_faults() {
  if [ -e "$WORK/faulty" ]; then
    printf '**`dpg validate` found problems.** They are marked in the changed files and listed in the log.\n\n'
  fi
}

# The page in the preview of each changed good, as far as there is room, and which of them have none.
changed_pages() {
  local id line more=0 room=$longest_pages
  while read -r id; do
    line="- \`goods/$id/index.html\`"
    if [ ! -f "$OUT/preview/goods/$id/index.html" ]; then
      line="- \`$id\` has no page, for its errors"
    fi
    room=$((room - ${#line}))
    if [ "$room" -gt 0 ]; then
      printf '%s\n' "$line"
    else
      more=$((more + 1))
    fi
  done < <(ask '[.entries[] | select(.change != "removed") | .id | select(test("\\A[a-z0-9][a-z0-9.-]{0,99}\\z"))] | unique[]')
  if [ "$more" -gt 0 ]; then
    printf -- '- and %s more below `goods/`\n' "$more"
  fi
}

about_preview() {
  local pages looks=''
  if [ ! -f "$OUT/preview/index.html" ]; then
    return
  fi
  pages=$(changed_pages)
  if touches_looks; then
    looks=yes
  fi
  if [ -n "$pages$looks" ]; then
    printf '**Preview.** Unpack `dpg-preview` and open in it\n\n%s\n\n' "${pages:-- \`index.html\`}"
  fi
  if [ -n "$looks" ]; then
    printf 'This change also edits files that all pages are built from (`themes/`, `content/`, `schema/` or `site.toml`). %s\n\n' \
      'Scripts in the preview may be its own: read that part before you open it.'
  fi
}

about_entries() {
  if [ -s "$WORK/review.md" ] && [ "$(ask '[.entries, .others, .findings] | any(length > 0)')" != false ]; then
    jq -Rrs --argjson most "$longest_review" 'if length <= $most then .
      else "_Too long for a comment: `dpg review` shows the rest._\n\n" + (.[:$most] | sub("\n[^\n]*$"; "")) end' \
      "$WORK/review.md"
  fi
}

text=$(about_errors && about_faults && about_preview && about_entries && printf .) || exit 2
text=${text%.}
if [ -n "$text" ]; then
  printf '%s' "$text"
elif [ "$STATUS" -eq 0 ]; then
  printf '%s\n' '<!-- dpg: nothing to say -->' 'This change does not touch the registry, and the check found no problems.'
else
  printf '**The check failed.** Its log says why.\n'
fi
