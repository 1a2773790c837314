#!/bin/bash
# A .mgclip has its own type and icon; another age file has not.
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cp -r "$1/unpacked/usr/share" "$scratch/share"
# Ours before the system's, whether or not a Milchglas is installed there.
export XDG_DATA_HOME=$scratch/share XDG_DATA_DIRS=/usr/share
update-mime-database "$scratch/share/mime"
printf 'age-encryption.org/v1\n-> X25519 \n' | tee "$scratch/front-door.mgclip" >"$scratch/letter.age"

type_of() { gio info --attributes standard::content-type "$1" | sed -n 's/^ *standard::content-type: //p'; }
[[ $(type_of "$scratch/front-door.mgclip") == application/vnd.milchglas.clip ]]
other=$(type_of "$scratch/letter.age")
[[ -n $other && $other != application/vnd.milchglas.clip ]]
[[ -f $scratch/share/icons/hicolor/scalable/mimetypes/application-vnd.milchglas.clip.svg ]]
grep -qx 'application/vnd.milchglas.clip:application-vnd.milchglas.clip' "$scratch/share/mime/icons"
