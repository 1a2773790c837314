#!/bin/bash
# Every sentence of the window stands in every catalogue and no other does. German and English are complete; the other
# languages may have some that are untranslated yet.
# usage: catalogues.sh LUPDATE TRANSLATIONS
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$2"/*.ts "$scratch"
"$2/update.sh" "$1" "$scratch"
status=0
for catalogue in "$2"/*.ts; do
    diff -u "$catalogue" "$scratch/$(basename "$catalogue")" || status=1
done
for complete in de en; do
    if grep -q 'type="unfinished"' "$2/milchglas_$complete.ts"; then
        echo "milchglas_$complete.ts has sentences without a translation" >&2
        status=1
    fi
done
exit "$status"
