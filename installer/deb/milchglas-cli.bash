# bash completion for milchglas-cli. Groups, verbs, options and their values are asked of the program's own --help, so
# that a new verb is completed without a change here.

# Prints the names below "Subcommands:".
_milchglas_cli_subcommands() {
    awk '/^Subcommands:/ { on = 1; next } on && NF == 0 { exit } on && /^  [^ ]/ { print $1 }'
}

# Prints the options, "--name" each.
_milchglas_cli_options() {
    grep -oE '^  (-[a-z],)?--[a-z-]+' | grep -oE -- '--[a-z-]+'
}

# Prints what the option $1 takes: its closed list of values, "file" when it takes anything, nothing for a flag.
_milchglas_cli_values() {
    awk -v option="$1" '
        $1 == option && $2 ~ /^TEXT/ {
            if (match($2, /\{[^}]*\}/)) {
                values = substr($2, RSTART + 1, RLENGTH - 2)
                gsub(/,/, "\n", values)
                print values
            } else {
                print "file"
            }
        }'
}

_milchglas_cli() {
    local program=${COMP_WORDS[0]} current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    # "--role=lead" arrives as three words.
    if [[ $current == "=" ]]; then
        current=
    elif [[ $previous == "=" ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi

    local -a verb=()
    local word help values
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $word == -* || ${#verb[@]} -eq 2 ]]; then break; fi
        verb+=("$word")
    done
    help=$("$program" "${verb[@]}" --help 2>/dev/null </dev/null) || return 0
    # Of a word it doesn't know the program explains what stands before it.
    if [[ $help != *"${verb[*]} [OPTIONS]"* ]]; then return 0; fi

    if [[ $previous == --* ]]; then
        values=$(_milchglas_cli_values "$previous" <<<"$help")
        if [[ $values == file ]]; then
            compopt -o default
            COMPREPLY=()
            return 0
        elif [[ -n $values ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
            return 0
        fi
    fi
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_milchglas_cli_options <<<"$help")" -- "$current")
    elif ((${#verb[@]} < 2)); then
        mapfile -t COMPREPLY < <(compgen -W "$(_milchglas_cli_subcommands <<<"$help")" -- "$current")
    else
        compopt -o default
    fi
}

complete -F _milchglas_cli milchglas-cli
