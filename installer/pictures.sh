#!/bin/bash
# Pictures of every screen, out of the demo vault: the window on a screen of its own, keys as a person presses them.
#
# usage: installer/pictures.sh OUT [--theme light|dark|contrast] [--locale de_DE.UTF-8] [--scale 2] [--size 1280x720]
#                                  [--demo FOLDER]
# Writes OUT/<screen>.png. Needs a built tree, Xvfb, xdotool and ImageMagick (installer/packages.txt). FOLDER: a demo made
# before, which is copied; without it one is made.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
usage() {
    sed -n '4,7s/^# \?//p' "$0" >&2
    exit 2
}
[[ $# -ge 1 ]] || usage
out=$1
shift
theme=light locale=C.UTF-8 scale=1 size=1280x720 demo=
while (($#)); do
    [[ $# -ge 2 ]] || usage
    case $1 in
        --theme) theme=$2 ;;
        --locale) locale=$2 ;;
        --scale) scale=$2 ;;
        --size) size=$2 ;;
        --demo) demo=$(cd "$2" && pwd) ;;
        *) usage ;;
    esac
    shift 2
done
mkdir -p "$out"
out=$(cd "$out" && pwd)
work=$(mktemp -d)
pids=()
cleanup() {
    local pid
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
if [[ -z $demo ]]; then
    demo=$work/demo
    "$root/installer/demo.sh" "$demo" >"$work/demo.log"
fi
cp -a "$demo/vault" "$work/vault"

start_screen() {
    mkfifo "$work/display"
    Xvfb -displayfd 9 -screen 0 "${size}x24" -nolisten tcp -noreset 9>"$work/display" 2>/dev/null &
    pids+=($!)
    local number
    read -r number <"$work/display"
    export DISPLAY=:$number
}

# start_window VAULT: its process id is in `window` afterwards.
window=
start_window() {
    env LC_ALL="$locale" LANGUAGE="${locale%%.*}" QT_SCALE_FACTOR="$scale" "$root/build/bin/milchglas" \
        --vault "$1" --theme "$theme" 2>"$work/window.log" &
    window=$!
    pids+=("$window")
    local id
    id=$(xdotool search --sync --onlyvisible --pid "$window" --name '^Milchglas$' | tail -1)
    xdotool windowmove "$id" 0 0 windowsize "$id" "${size%x*}" "${size#*x}" windowfocus "$id"
}
stop_window() {
    kill "$window"
    wait "$window" 2>/dev/null || true
}

keys() { xdotool key --delay 60 "$@"; }
words() { xdotool type --delay 20 "$1"; }
# Waits until the screen has stopped changing, then keeps it. A blinking cursor is allowed its few pixels.
shot() {
    local different i
    import -window root "$work/before.png"
    for ((i = 0; i < 40; i++)); do
        sleep 0.3
        import -window root "$work/now.png"
        different=$(compare -metric AE "$work/before.png" "$work/now.png" null: 2>&1 || true)
        mv "$work/now.png" "$work/before.png"
        if ((${different%%[.e]*} < 200)); then break; fi
    done
    mv "$work/before.png" "$out/$1.png"
    printf '%s\n' "$out/$1.png"
}
# unlock NAME: and waits for Argon2id.
unlock() {
    words "$1"
    keys Tab
    words "$(<"$demo/keys/$1.passphrase")"
    keys Return
    sleep 2
}

reviewer() {
    start_window "$work/vault"
    shot unlock
    words ren
    keys Tab x Return
    sleep 2
    shot wrong-passphrase
    words "$(<"$demo/keys/ren.passphrase")"
    keys Return
    sleep 2
    shot ready
    keys Return
    shot preparing
    sleep 5
    shot review
    keys 1 y Next Next Next a Next Next Next Next Next Next shift+a b Left Left Left Up Up shift+Up shift+Right
    sleep 1
    shot review-labelled
    keys Escape n
    shot review-false-alarm
    keys question
    shot keys
    keys Escape ctrl+Tab
    shot settings
    keys ctrl+Tab Return
    shot review-next
    keys Return
    sleep 4
    keys Return
    sleep 4
    shot empty-queue
    keys Pause
    shot paused
    stop_window
}
lists() {
    start_window "$work/vault"
    unlock ana
    keys Down Down Down
    shot audit
    stop_window
    start_window "$work/vault"
    unlock ada
    shot clips
    keys ctrl+Tab
    shot people
    keys ctrl+Tab
    shot devices
    stop_window
}
troubles() {
    start_window "$work/nothing-here"
    shot no-vault
    stop_window
    start_window "$work/vault"
    local first=$window
    unlock ren
    start_window "$work/vault"
    shot second-window
    stop_window
    window=$first
    pkill -KILL -P "$window" milchglas-guard
    shot guard-gone
    stop_window
}

start_screen
reviewer
lists
troubles
