#!/bin/bash
# Pictures of every screen, out of the demo vault: the window on a screen of its own, keys as a person presses them. What
# needs a screen that somebody vouches for, and a box while it is followed, is staged before the scripted guard of
# tests/ui instead, where that is built.
#
# usage: installer/pictures.sh OUT [--theme light|dark|contrast] [--locale de_DE.UTF-8] [--scale 2] [--size 1280x720]
#                                  [--demo FOLDER]
# Writes OUT/<screen>.png. Needs a built tree, Xvfb, xdotool, ImageMagick and Python (installer/packages.txt). FOLDER: a
# demo made before (today, or no batch ends), which is copied; without it one is made.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
usage() {
    sed -n '6,9s/^# \?//p' "$0" >&2
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
# The guard outlives its window by a moment and holds the vault for as long.
stop_window() {
    local guard
    guard=$(pgrep -P "$window" milchglas-guard || true)
    kill "$window"
    wait "$window" 2>/dev/null || true
    if [[ -n $guard ]]; then timeout 10 tail -s 0.1 --pid="$guard" -f /dev/null || true; fi
}

keys() { xdotool key --delay 60 "$@"; }
words() { xdotool type --delay 20 "$1"; }
# different A B: in how many pixels. A large number comes with an exponent, which bash doesn't reckon with.
different() { LC_ALL=C printf '%.0f' "$(compare -metric AE "$1" "$2" null: 2>&1 || true)"; }
# Waits until the screen has stopped changing, then keeps it. A blinking cursor is allowed its few pixels.
shot() {
    local i pixels
    import -window root "$work/before.png"
    for ((i = 0; i < 40; i++)); do
        sleep 0.3
        import -window root "$work/now.png"
        pixels=$(different "$work/before.png" "$work/now.png")
        mv "$work/now.png" "$work/before.png"
        if ((pixels < 200)); then break; fi
    done
    mv "$work/before.png" "$out/$1.png"
    printf '%s\n' "$out/$1.png"
}
# enter NAME: types the passphrase and waits for Argon2id, until another screen is there.
enter() {
    local i pixels
    import -window root "$work/locked.png"
    words "$(<"$demo/keys/$1.passphrase")"
    keys Return
    for ((i = 0; i < 60; i++)); do
        sleep 0.3
        import -window root "$work/now.png"
        pixels=$(different "$work/locked.png" "$work/now.png")
        if ((pixels > 20000)); then break; fi
    done
}
unlock() {
    words "$1"
    keys Tab
    enter "$1"
}

# The new box lies in the middle; there is a person on its left. A key moves by pixels, so this fits one size only.
fit_box() {
    [[ $size@$scale == 1280x720@1 ]] || return 0
    local press
    for press in 22,Left 12,Up 38,shift+Left 19,shift+Up; do
        xdotool key --delay 15 --repeat "${press%,*}" "${press#*,}"
    done
}

# Waits until no clip is being prepared any more.
pass_over() {
    local i
    for ((i = 0; i < 240; i++)); do
        sleep 0.5
        if ! pgrep -x mg-pass >/dev/null; then return; fi
    done
}

reviewer() {
    start_window "$work/vault"
    shot unlock
    words ren
    keys Tab x Return
    sleep 2
    shot wrong-passphrase
    enter ren
    shot ready
    keys Return
    shot preparing
    pass_over
    shot review
    keys 1 y Next Next Next a Next Next Next Next Next Next shift+a b
    fit_box
    sleep 1
    shot review-labelled
    keys Escape n
    shot review-false-alarm
    keys g
    shot guideline
    keys g question
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
# The demo has two clips finished already: the third is the last of a batch of three.
rest() {
    cp -a "$demo/vault" "$work/vault-rest"
    python3 -c '
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as vault:
    vault.execute("INSERT INTO desk_preferences SELECT uid, ?, ? FROM keyring_users", ("review.batch", "3"))
' "$work/vault-rest/vault.db"
    start_window "$work/vault-rest"
    unlock ren
    keys Return
    sleep 5
    keys Return
    shot rest
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

staged() {
    local stage=$root/build/tests/ui_test wide=$((${size%x*} / scale)) high=$((${size#*x} / scale))
    if [[ ! -x $stage ]]; then return; fi
    MILCHGLAS_PICTURES="$out,$theme,${locale%%.*},${wide}x$high" QT_SCALE_FACTOR=$scale \
        "$stage" --gtest_filter='Pictures.*' --gtest_brief=1 >"$work/staged.log" || tail -20 "$work/staged.log" >&2
}

start_screen
reviewer
rest
lists
troubles
staged
