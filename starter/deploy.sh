#!/bin/sh
# Builds the site and copies it to a server, for example: sh deploy.sh web@goods.example.org:/srv/registry/
# The server needs rsync and any program that serves files, such as nginx or Caddy.
set -eu

if [ $# -ne 1 ]; then
  echo "usage: sh deploy.sh USER@HOST:/FOLDER/" >&2
  exit 2
fi

dpg build --compress --out public
# Each file is complete at every moment; files that the site no longer has are removed at the end. Certificates of
# the server in `.well-known` stay.
rsync --archive --delay-updates --delete-after --exclude=/.well-known/ public/ "$1"
