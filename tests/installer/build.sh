#!/bin/bash
# Packs the built programs as cpack does for everybody, and unpacks the result for the other tests.
# usage: build.sh CPACK CPACK_CONFIG FOLDER     leaves FOLDER/milchglas.deb and FOLDER/unpacked
set -euo pipefail
cpack=$1 config=$2 folder=$3

umask 077  # who packs may be careful
rm -rf "$folder"
mkdir -p "$folder"
"$cpack" -G DEB --config "$config" -B "$folder"
packages=("$folder"/*.deb)
[[ ${#packages[@]} -eq 1 ]]
mv "${packages[0]}" "$folder/milchglas.deb"
rm -rf "$folder/_CPack_Packages"
dpkg-deb --extract "$folder/milchglas.deb" "$folder/unpacked"
