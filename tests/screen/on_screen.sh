#!/bin/bash
# Runs a command on a screen and a session bus of its own, and leaves nothing behind.
#
# usage: [SCREEN=1280x720] on_screen.sh COMMAND [ARGUMENT...]
set -euo pipefail

folder=$(mktemp -d)
screen=
cleanup() {
    if [[ -n $screen ]]; then kill "$screen" 2>/dev/null || true; fi
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT

mkfifo "$folder/display"
Xvfb -displayfd 9 -screen 0 "${SCREEN:-1280x720}x24" -nolisten tcp 9>"$folder/display" 2>"$folder/screen.log" &
screen=$!
read -r number <"$folder/display" || {
    cat "$folder/screen.log" >&2
    exit 1
}
mkdir -m 700 "$folder/run"
# No person's settings, and a keyboard layout that sends what the tests type.
env -u WAYLAND_DISPLAY DISPLAY=":$number" HOME="$folder" XDG_RUNTIME_DIR="$folder/run" XDG_CONFIG_HOME="$folder/config" \
    XDG_CACHE_HOME="$folder/cache" XDG_DATA_HOME="$folder/data" GSETTINGS_BACKEND=memory LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=xcb dbus-run-session -- "$@"
