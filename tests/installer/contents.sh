#!/bin/bash
# The package holds the files of contents.txt and no other, all of root's and everybody's to read; its version is the
# changelog's; what the window loads while it runs is asked for.
set -euo pipefail
deb=$1/milchglas.deb
here=$(dirname "${BASH_SOURCE[0]}")

diff -u "$here/contents.txt" \
    <(dpkg-deb --contents "$deb" | awk '!/^d/ { print $1, substr($6, 3) }' | LC_ALL=C sort -k 2)
strange=$(dpkg-deb --contents "$deb" | awk '$2 != "root/root" || (/^d/ && $1 != "drwxr-xr-x")')
[[ -z $strange ]] || { echo "$strange" && exit 1; }

version=$(dpkg-deb --field "$deb" Version)
changelog=$(zcat "$1/unpacked/usr/share/doc/milchglas/changelog.Debian.gz" | sed -n '1s/^milchglas (\(.*\)) .*/\1/p')
[[ $version == "$changelog" ]] || { echo "version $version, in the changelog $changelog" && exit 1; }
[[ $("$1/unpacked/usr/bin/milchglas-cli" --version) == "${version%%-*}" ]]
grep -q "release version=\"${version%%-*}\"" "$1"/unpacked/usr/share/metainfo/*.xml

depends=$(dpkg-deb --field "$deb" Depends)
for library in libqt6svg6 libqt6widgets6 libqt6gui6 libsodium23; do
    [[ $depends == *"$library"* ]] || { echo "$library isn't among: $depends" && exit 1; }
done

# Where it was built is nobody's business.
built_in=$(cd "$here/../.." && pwd)
if strings -a "$1"/unpacked/usr/bin/* "$1"/unpacked/usr/libexec/milchglas/* | grep -F "$built_in/"; then exit 1; fi
