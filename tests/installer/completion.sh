#!/bin/bash
# What bash offers for a milchglas-cli line, as the installed completion says it, sourced into this shell.
set -euo pipefail
unpacked=$1/unpacked
export PATH=$unpacked/usr/bin:$PATH
# shellcheck source=SCRIPTDIR/../../installer/deb/milchglas-cli.bash
source "$unpacked/usr/share/bash-completion/completions/milchglas-cli"
[[ $(complete -p milchglas-cli) == "complete -F _milchglas_cli milchglas-cli" ]]
# Bash lets compopt work during a real completion only; here it notes that file names would follow.
# shellcheck disable=SC2317  # called by the completion
compopt() { files=yes; }

failures=0
# offers "FILES|WORD..." LINE-WORD...: what is offered for the last word of the line.
offers() {
    local expected=$1
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    COMPREPLY=()
    files=
    _milchglas_cli
    local offered=${COMPREPLY[*]}
    if [[ -n $files ]]; then offered=FILES; fi
    if [[ $offered != "$expected" ]]; then
        printf '%s\n  offered:  %s\n  expected: %s\n' "${COMP_WORDS[*]}" "$offered" "$expected"
        failures=$((failures + 1))
    fi
}

offers "vault user device clip envelope consent label export audit rules" milchglas-cli ""
offers "detector" milchglas-cli rules ""
offers "yolov5 yolov8" milchglas-cli rules detector --layout ""
offers "clip consent" milchglas-cli c
offers "seal import list inbox retry discard" milchglas-cli clip ""
offers "verify inspect" milchglas-cli envelope ""
offers "--reviewer --region --reviewer-passphrase-file --reviewer-passphrase-fd" milchglas-cli vault init --re
offers "--help --version" milchglas-cli --
offers "reviewer lead auditor admin" milchglas-cli user add --role ""
offers "lead" milchglas-cli user add --role = l
offers "reviewer lead auditor admin" milchglas-cli user add --role =
offers "sealed outline frosted soft lens clear" milchglas-cli consent make --device cam-17 --max-level ""
offers "--level --later" milchglas-cli label session --play --l
offers "FILES" milchglas-cli vault init --vault ""
offers "FILES" milchglas-cli clip import --vault v --as ada ""
offers "" milchglas-cli nonsense ""
exit "$((failures > 0))"
