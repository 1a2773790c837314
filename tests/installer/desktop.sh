#!/bin/bash
# The desktop entry, the metadata of software centres, and the icons they name.
set -euo pipefail
share=$1/unpacked/usr/share

desktop-file-validate "$share/applications/milchglas.desktop"
appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml
grep -qx 'Name=Milchglas' "$share/applications/milchglas.desktop"
grep -q '^Comment\[de\]=.' "$share/applications/milchglas.desktop"

launched=$(xmllint --xpath 'string(/component/launchable)' "$share"/metainfo/*.metainfo.xml)
[[ -f $share/applications/$launched ]]
icon=$(sed -n 's/^Icon=//p' "$share/applications/milchglas.desktop")
[[ -f $share/icons/hicolor/scalable/apps/$icon.svg ]]
xmllint --noout "$share"/icons/hicolor/scalable/*/*.svg
