#!/usr/bin/env bash
# Finds `dpg`, or builds it from the source beside this script.
#
#   install.sh find    the one of DPG_PATH, else the one on PATH (outputs: dpg, built=false),
#                      else where it will be built and what it depends on (dpg, key, built=true)
#   install.sh build   builds it there, unless it is there already
#
#   DPG_HOME           folder to build for [RUNNER_TEMP/dpg, else .dpg]
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source=$(dirname "$here")
# shellcheck source=action/common.sh
. "$here/common.sh"
home=${DPG_HOME:-${RUNNER_TEMP:+$RUNNER_TEMP/dpg}}
home=${home:-$PWD/.dpg}

# What the program is made of, as one hash: it names the entry of the cache.
key() {
  (
    cd "$source" || exit 2
    find Cargo.toml Cargo.lock build.rs src schema starter themes -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    rustc --version 2>/dev/null
    uname -sm
  ) | sha256sum | cut -c1-40
}

find_it() {
  local found
  if [ -n "${DPG_PATH-}" ]; then
    if [ ! -f "$DPG_PATH" ] || [ ! -x "$DPG_PATH" ]; then
      quit "\`$DPG_PATH\` is no program"
    fi
    found=$(cd "$(dirname "$DPG_PATH")" && pwd)/$(basename "$DPG_PATH")
  else
    found=$(command -v dpg || true)
  fi
  output dpg "${found:-$home/bin/dpg}"
  if [ -n "$found" ]; then
    output built false
    echo "using $found"
  else
    output built true
    output home "$home"
    output key "dpg-$(key)"
  fi
}

# The oldest Rust that will do is what Cargo.toml says.
enough() {
  local needed have
  needed=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  have=$(cargo --version 2>/dev/null | cut -d' ' -f2)
  [ -n "$have" ] && [ "$(printf '%s\n%s\n' "$needed" "$have" | sort -V | head -n 1)" = "$needed" ]
}

# In the source's folder, since cargo and rustup obey files of the folder they are called in.
build() {
  if [ -x "$home/bin/dpg" ]; then
    echo "already built"
    return
  fi
  cd "$source" || quit "there is no folder \`$source\`"
  if ! enough && command -v rustup >/dev/null; then
    rustup toolchain install stable --profile minimal --no-self-update || quit "Rust could not be installed"
    export RUSTUP_TOOLCHAIN=stable
  fi
  enough || quit "Rust is missing or too old: Cargo.toml says from which version on \`dpg\` builds"
  cargo install --locked --quiet --path . --root "$home" --target-dir "$home/target" || quit "\`dpg\` could not be built"
  rm -rf "$home/target"
}

case ${1-} in
  find) find_it ;;
  build) build ;;
  *) quit "usage: install.sh find|build" ;;
esac
