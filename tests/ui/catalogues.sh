#!/bin/bash
# Every sentence of the window stands in every catalogue, translated, and no other does.
# usage: catalogues.sh LUPDATE TRANSLATIONS
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$2"/*.ts "$scratch"
"$2/update.sh" "$1" "$scratch"
status=0
for catalogue in "$2"/*.ts; do
    diff -u "$catalogue" "$scratch/$(basename "$catalogue")" || status=1
    if grep -q 'type="unfinished"' "$catalogue"; then
        echo "$(basename "$catalogue") has sentences without a translation" >&2
        status=1
    fi
done
exit "$status"
