#!/bin/bash
# Each program starts from where the package puts it. That they find each other, and that the sandbox opens a clip there,
# is the test package_main_job: tests/cli/main_job.txt with the packed programs.
set -euo pipefail
unpacked=$1/unpacked
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME=$scratch XDG_RUNTIME_DIR=$scratch
cd "$scratch"

# starts STATUS TEXT PROGRAM...: it ends with the status and says the text.
starts() {
    local expected=$1 text=$2 status=0 said
    shift 2
    said=$("$@" 2>&1 3<&-) || status=$?
    [[ $status -eq $expected && $said == *"$text"* ]] || { printf '%s: %d, %s\n' "$*" "$status" "$said" && exit 1; }
}

starts 0 "--vault" env QT_QPA_PLATFORM=offscreen "$unpacked/usr/bin/milchglas" --help
starts 0 "Exit codes: 0 done" "$unpacked/usr/bin/milchglas-cli" --help
starts 2 "is started by milchglas" "$unpacked/usr/libexec/milchglas/milchglas-guard" --help
starts 1 "" "$unpacked/usr/libexec/milchglas/milchglas-decoder" --help
for program in "$unpacked"/usr/bin/* "$unpacked"/usr/libexec/milchglas/*; do
    readelf --section-headers --wide "$program" >sections
    ! grep -q '\.symtab' sections || { echo "$program isn't stripped" && exit 1; }
    readelf --dynamic --wide "$program" | grep -q 'BIND_NOW' || { echo "$program isn't hardened" && exit 1; }
done
