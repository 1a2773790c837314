#!/bin/bash
# The main job on real footage, step by step: seal, import, open, label, export, verify. Nothing here needs root.
#
# usage: installer/demo.sh [FOLDER]     FOLDER: ${XDG_STATE_HOME:-~/.local/state}/milchglas-demo
# Made anew at every run, except FOLDER/footage, which keeps what was downloaded.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
demo=${1:-${XDG_STATE_HOME:-$HOME/.local/state}/milchglas-demo}
marker=$demo/.milchglas-demo
cli=$root/build/bin/milchglas-cli

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'demo: %s\n' "$*" >&2
    exit 1
}
# Prints a command the way one would type it, then runs it.
run() {
    printf '$ %s' "${1##*/}"
    printf ' %q' "${@:2}"
    printf '\n'
    "$@"
}

[[ -x $cli ]] || fail "$cli isn't built; run installer/quickstart demo"
umask 077
if [[ -e $demo && ! -e $marker ]]; then fail "$demo exists and is no demo folder; name another one"; fi
mkdir -p "$demo/footage"
touch "$marker"
for old in vault keys inbox labels log; do rm -rf "${demo:?}/$old"; done
mkdir "$demo/vault" "$demo/keys" "$demo/inbox"
cd "$demo"

# take PACKAGE PATH FILE: one file out of a Debian package, without installing it.
take() {
    if [[ -s footage/$3 ]]; then return; fi
    local work
    work=$(mktemp -d)
    (cd "$work" && apt-get -qq -o APT::Sandbox::User=root download "$1") || fail "couldn't download the Debian package $1"
    dpkg-deb --fsys-tarfile "$work"/"$1"_*.deb | tar -xf - -C "$work" "./$2"
    mv "$work/$2" "footage/$3"
    rm -rf "$work"
}

# clip FILE FROM SECONDS NAME: a stretch of it as H.264, which cameras send.
clip() {
    if [[ -s footage/$4 ]]; then return; fi
    ffmpeg -v error -nostdin -ss "$2" -i "footage/$1" -t "$3" -an -c:v libx264 -pix_fmt yuv420p -threads 2 "footage/cut-$4"
    mv "footage/cut-$4" "footage/$4"
}

say "Real footage from Debian packages (opencv-doc, forensics-samples-files), kept in footage/"
take opencv-doc usr/share/doc/opencv-doc/examples/data/vtest.avi vtest.avi
take forensics-samples-files usr/share/forensics-samples/original-files/movie1/VID_20191220_170832.mp4 dog.mp4
clip vtest.avi 0 20 pedestrians-1.mp4
clip vtest.avi 30 20 pedestrians-2.mp4
clip vtest.avi 55 20 pedestrians-3.mp4
ls -l footage/*.mp4

say "A vault with its people: an admin, a reviewer, a lead the reviewer vouches for, an auditor"
for name in ada ren lea ana; do head -c 15 /dev/urandom | base64 >"keys/$name.passphrase"; done
ada=(--vault vault --as ada --passphrase-file keys/ada.passphrase)
lea=(--vault vault --as lea --passphrase-file keys/lea.passphrase)
ren=(--vault vault --as ren --passphrase-file keys/ren.passphrase)
ana=(--vault vault --as ana --passphrase-file keys/ana.passphrase)
run "$cli" vault init --vault vault --admin ada --admin-passphrase-file keys/ada.passphrase \
    --reviewer ren --reviewer-passphrase-file keys/ren.passphrase
run "$cli" user add "${ada[@]}" --name lea --role lead --new-passphrase-file keys/lea.passphrase \
    --voucher ren --voucher-passphrase-file keys/ren.passphrase
run "$cli" user add "${ada[@]}" --name ana --role auditor --new-passphrase-file keys/ana.passphrase \
    --voucher ren --voucher-passphrase-file keys/ren.passphrase
"$cli" vault status --vault vault --json >keys/public.json
recipient=$(jq -er .recipient keys/public.json)
log_key=$(jq -er .log_key keys/public.json)
exporter_key=$(jq -er .exporter_key keys/public.json)

say "A camera and a household, each with a signing key enrolled for its own purpose only"
run "$cli" device keygen --name cam.example/front --out keys/camera.key
run "$cli" device keygen --name home.example/household --out keys/household.key
run "$cli" device enrol "${ada[@]}" --vkey keys/camera.key.pub --purpose device --subject cam-17
run "$cli" device enrol "${ada[@]}" --vkey keys/household.key.pub --purpose household --subject hh-42

say "The household consents: frosted at most, for alarm training, never from a bedroom"
run "$cli" consent make --device cam-17 --household hh-42 --max-level frosted --exclude-room bedroom --days 30 \
    --out keys/consent.json
run "$cli" consent sign --key keys/household.key --in keys/consent.json --out keys/consent.note

say "The camera seals five clips to the vault; nobody else can open them"
# seal MEDIA ROOM NAME
seal() {
    run "$cli" clip seal --key keys/camera.key --media "footage/$1" --consent keys/consent.note --device cam-17 \
        --household hh-42 --room "$2" --recipient "$recipient" --out "inbox/$3.mgclip"
}
seal pedestrians-1.mp4 drive 1-drive
seal dog.mp4 hallway 2-hallway
seal pedestrians-2.mp4 drive 3-drive
seal dog.mp4 entrance 4-entrance
seal pedestrians-3.mp4 drive 5-drive

say "Taken in: two signatures, enrolment, replay, media hash and consent are checked, the key is wrapped anew"
run "$cli" clip import "${ada[@]}" inbox
say "A video that nobody sealed is refused, with a reason and exit code 4"
run "$cli" clip import "${ada[@]}" footage/dog.mp4 && fail "an unsealed video was taken in"

say "The reviewer opens the next clip: consent decides, the log says so, the sandbox makes the frost track; then labels"
cat >keys/labels-1.jsonl <<'SCRIPT'
{"do":"choice","question":"content","answers":["person","vehicle"]}
{"do":"choice","question":"alarm","answers":["justified"]}
{"do":"segment","kind":"person-present","first":0,"last":199}
{"do":"track","kind":"person","keyframes":[{"at":0,"box":[640,240,46,84]},{"at":20,"box":[438,232,42,86]},{"at":40,"box":[438,190,24,78]},{"at":45,"box":[438,190,24,78],"outside":true}]}
{"do":"choice","question":"package","answers":["left"]}
{"do":"undo"}
SCRIPT
run "$cli" label session "${ren[@]}" --play --script keys/labels-1.jsonl

say "The second clip: a dog on the floor, a false alarm"
cat >keys/labels-2.jsonl <<'SCRIPT'
{"do":"choice","question":"content","answers":["pet"]}
{"do":"choice","question":"alarm","answers":["false-alarm"]}
{"do":"choice","question":"false-alarm-cause","answers":["dog"]}
{"do":"segment","kind":"pet-present","first":0,"last":30}
{"do":"track","kind":"pet","keyframes":[{"at":0,"box":[380,88,812,784]},{"at":30,"box":[460,140,720,820]}]}
SCRIPT
run "$cli" label session "${ren[@]}" --play --script keys/labels-2.jsonl
run "$cli" clip list "${ada[@]}"

say "Labels leave, pixels never do: JSON Lines, CVAT, COCO, frame tables, a signed manifest"
run "$cli" export labels "${lea[@]}" --out labels
run "$cli" export verify labels --key "$exporter_key"

say "The auditor takes the log along and checks it without the vault"
run "$cli" audit export "${ana[@]}" --out log
run "$cli" audit verify log --log-key "$log_key" --exporter-key "$exporter_key"

cat <<TEXT

Done. In $demo:
  labels/   the exported labels      (labels/labels.jsonl, labels/cvat/, labels/coco.json)
  log/      the verified log         (log/events.jsonl, log/VERIFY.md)
  vault/    the vault, three clips still waiting
They wait for the window. Unlock it as    ren    with the passphrase    $(<keys/ren.passphrase)
  $root/build/bin/milchglas --vault $demo/vault
TEXT
