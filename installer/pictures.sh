#!/bin/bash
# Pictures of every screen, out of the demo vault: the window under a screen of its own, keys as a person presses them.
#
# usage: installer/pictures.sh OUT [--theme light|dark|contrast] [--locale de_DE.UTF-8] [--scale 2] [--size 1280x720]
# Writes OUT/<screen>.png. Needs a built tree, and Xvfb, xdotool and ImageMagick (installer/packages.txt).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
usage() {
    sed -n '2,6s/^# \?//p' "$0" >&2
    exit 2
}
[[ $# -ge 1 ]] || usage
out=$1
shift
theme=light locale=C.UTF-8 scale=1 size=1280x720
while (($#)); do
    [[ $# -ge 2 ]] || usage
    case $1 in
        --theme) theme=$2 ;;
        --locale) locale=$2 ;;
        --scale) scale=$2 ;;
        --size) size=$2 ;;
        *) usage ;;
    esac
    shift 2
done
mkdir -p "$out"
out=$(cd "$out" && pwd)
work=${MILCHGLAS_PICTURES_DEMO:-$(mktemp -d)}
pids=()
cleanup() {
    local pid
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    [[ -n ${MILCHGLAS_PICTURES_DEMO:-} ]] || rm -rf "$work"
}
trap cleanup EXIT

demo=$work/demo
cli=$root/build/bin/milchglas-cli
if [[ ! -e $demo/vault ]]; then "$root/installer/demo.sh" "$demo" >"$work/demo.log"; fi

# A queue for the reviewer: the demo's own clips, sealed once more.
queue() {
    local name recipient
    recipient=$("$cli" vault status --vault "$demo/vault" --json | jq -er .recipient)
    for name in pedestrians-2:drive dog:hallway pedestrians-1:drive; do
        rm -f "$work/again.mgclip"
        "$cli" clip seal --key "$demo/keys/camera.key" --media "$demo/footage/${name%:*}.mp4" \
            --consent "$demo/keys/consent.note" --device cam-17 --household hh-42 --room "${name#*:}" \
            --recipient "$recipient" --out "$work/again.mgclip" >/dev/null
        "$cli" clip import --vault "$demo/vault" --as ada --passphrase-file "$demo/keys/ada.passphrase" \
            "$work/again.mgclip" >/dev/null
    done
}

start_screen() {
    local fifo=$work/display
    rm -f "$fifo"
    mkfifo "$fifo"
    Xvfb -displayfd 9 -screen 0 "${size}x24" -nolisten tcp 9>"$fifo" 2>/dev/null &
    pids+=($!)
    read -r DISPLAY <"$fifo"
    export DISPLAY=:$DISPLAY
}

window=
start_window() {
    env LC_ALL="$locale" LANGUAGE="${locale%%.*}" QT_SCALE_FACTOR="$scale" "$root/build/bin/milchglas" \
        --vault "$demo/vault" --theme "$theme" 2>"$work/window.log" &
    pids+=($!)
    window=$!
    xdotool search --sync --onlyvisible --name '^Milchglas$' >/dev/null
    xdotool search --name '^Milchglas$' windowmove 0 0 windowsize "${size%x*}" "${size#*x}" windowfocus
}
stop_window() {
    kill "$window"
    wait "$window" 2>/dev/null || true
}

keys() { xdotool key --delay 60 "$@"; }
# Waits until the screen has stopped changing, then keeps it. A blinking cursor is allowed its few pixels.
shot() {
    local before now different i
    before=$work/before.png now=$work/now.png
    import -window root "$before"
    for ((i = 0; i < 40; i++)); do
        sleep 0.25
        import -window root "$now"
        different=$(compare -metric AE "$before" "$now" null: 2>&1 || true)
        if ((${different%%[.e]*} < 200)); then break; fi
        mv "$now" "$before"
    done
    mv "$now" "$out/$1.png"
    printf '%s\n' "$out/$1.png"
}
unlock() {
    xdotool type --delay 20 "$1"
    keys Tab
    xdotool type --delay 20 "$(<"$demo/keys/$1.passphrase")"
    keys Return
    sleep 2
}

reviewer() {
    start_window
    shot unlock
    xdotool type --delay 20 ren
    keys Tab x Return
    sleep 2
    shot wrong-passphrase
    xdotool type --delay 20 "$(<"$demo/keys/ren.passphrase")"
    keys Return
    sleep 2
    shot ready
    keys Return
    sleep 6
    shot review
    keys 1 y Next Next Next a Next Next Next Next Next Next shift+a b Left Left Left Up Up shift+Up shift+Right
    sleep 1
    shot review-labelled
    keys Escape n
    shot review-false-alarm
    keys question
    shot keys
    keys Escape
    keys Pause
    sleep 1
    shot paused
    stop_window
}
lists() {
    start_window
    unlock ana
    shot audit
    stop_window
    start_window
    unlock ada
    shot clips
    stop_window
}

queue
start_screen
reviewer
lists
