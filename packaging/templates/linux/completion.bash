# bash completion for daylit-desktop, made from its commands by packaging/builders/completion.py

_daylit_desktop() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local command="" place=0 index word
    COMPREPLY=()
    for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        case "$command $word" in
@WITH_VALUE@) ((index++)) ;;
            *" -"*) ;;
            " "*) command=$word ;;
            *) ((place++)) ;;
        esac
    done
    case "$command $before" in
@VALUES@
    esac
    if [[ $current == -* ]]; then
        case $command in
@OPTIONS@
        esac
        return
    fi
    case "$command $place" in
@ARGUMENTS@
    esac
}

_daylit_desktop_words() {
    mapfile -t COMPREPLY < <(compgen -W "$2" -- "$1")
}

_daylit_desktop_files() {
    compopt -o filenames 2> /dev/null
    mapfile -t COMPREPLY < <(compgen "$2" -- "$1")
}

complete -F _daylit_desktop daylit-desktop
