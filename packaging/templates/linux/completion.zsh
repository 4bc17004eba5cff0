#compdef daylit-desktop
# zsh completion for daylit-desktop, made from its commands by packaging/builders/completion.py

_daylit-desktop() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C \
@OPTIONS@
    '1:command:->command' \
    '*::argument:->arguments'
  case $state in
    command)
      local -a commands=(
@COMMANDS@
      )
      _describe -t commands command commands
      ;;
    arguments)
      case $words[1] in
@ARGUMENTS@
      esac
      ;;
  esac
}

if [ "$funcstack[1]" = "_daylit-desktop" ]; then
  _daylit-desktop "$@"
else
  compdef _daylit-desktop daylit-desktop
fi
