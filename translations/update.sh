#!/bin/bash
# Brings the window's sentences into the catalogues in FOLDER; new ones are marked unfinished.
# usage: update.sh LUPDATE FOLDER
set -euo pipefail
lupdate=$1
folder=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
update() { "$lupdate" -silent -no-obsolete -locations none -source-language en -I . ui app/gui "$@"; }
update -target-language de -ts "$folder/milchglas_de.ts"
update -target-language ro_RO -ts "$folder/milchglas_ro.ts"
update -target-language hi_IN -ts "$folder/milchglas_hi.ts"
update -target-language en -pluralonly -ts "$folder/milchglas_en.ts"
