"""Completion for bash, zsh and fish, written out from the commands: pressing Tab starts no program."""

from collections.abc import Iterable, Iterator

from builders.commands import Command, Parameter, read_program
from builders.product import NAME
from builders.templates import fill

FISH_HEAD = f"# fish completion for {NAME}, made from its commands by packaging/builders/completion.py\n"


def bash_completion() -> str:
    """For `bash-completion/completions/daylit-desktop`."""
    program, commands = read_program()
    every = (program, *commands)
    values = [(command.name, one) for command in every for one in command.options if one.value]
    names = " ".join(command.name for command in commands)
    arguments = [
        f'        "{command.name} {place}") {_bash_answer(one)} ;;'
        for command in commands
        for place, one in enumerate(command.arguments)
    ]
    marks = {
        "WITH_VALUE": " | \\\n".join(f"            {_bash_pattern(name, one)}" for name, one in values),
        "VALUES": "\n".join(
            f"        {_bash_pattern(name, one)}) {_bash_answer(one)}; return ;;" for name, one in values
        ),
        "OPTIONS": "\n".join(
            f'            "{command.name}") _daylit_desktop_words "$current" "{_all_names(command)}" ;;'
            for command in every
        ),
        "ARGUMENTS": "\n".join([f'        " 0") _daylit_desktop_words "$current" "{names}" ;;', *arguments]),
    }
    return fill("linux/completion.bash", marks)


def zsh_completion() -> str:
    """For `zsh/vendor-completions/_daylit-desktop`."""
    program, commands = read_program()
    marks = {
        "OPTIONS": "\n".join(f"    {spec} \\" for one in program.options for spec in _zsh_specs(one)),
        "COMMANDS": "\n".join(
            f"        {_quoted(f'{command.name}:{_zsh_text(command.help)}')}" for command in commands
        ),
        "ARGUMENTS": "\n".join(_zsh_command(command) for command in commands),
    }
    return fill("linux/completion.zsh", marks)


def fish_completion() -> str:
    """For `fish/vendor_completions.d/daylit-desktop.fish`."""
    program, commands = read_program()
    lines = [f"complete -c {NAME} -f"]
    lines += [_fish_line("__fish_use_subcommand", _fish_option(one), one.help) for one in program.options]
    for command in commands:
        lines.append(_fish_line("__fish_use_subcommand", f"-a {command.name}", command.help))
    for command in commands:
        seen = f"__fish_seen_subcommand_from {command.name}"
        lines += [_fish_line(seen, _fish_option(one), one.help) for one in command.options]
        lines += _fish_arguments(command, seen)
    return FISH_HEAD + "".join(f"{line}\n" for line in lines)


def _all_names(command: Command) -> str:
    return " ".join(name for one in command.options for name in one.names)


# -- bash --------------------------------------------------------------------------------------------


def _bash_pattern(command: str, one: Parameter) -> str:
    return " | ".join(f'"{command} {name}"' for name in one.names)


def _bash_answer(one: Parameter) -> str:
    if one.choices:
        return f'_daylit_desktop_words "$current" "{" ".join(one.choices)}"'
    ways = {"file": '_daylit_desktop_files "$current" -f', "folder": '_daylit_desktop_files "$current" -d'}
    return ways.get(one.place, ":")


# -- zsh ---------------------------------------------------------------------------------------------


def _zsh_command(command: Command) -> str:
    options = [spec for one in command.options for spec in _zsh_specs(one)]
    arguments = [
        _quoted(f"{place}{':' if one.is_required else '::'}{one.value}:{_zsh_answer(one)}")
        for place, one in enumerate(command.arguments, 1)
    ]
    specs = " \\\n".join(f"            {spec}" for spec in (*options, *arguments))
    return f"        {command.name})\n          _arguments \\\n{specs}\n          ;;"


def _zsh_specs(one: Parameter) -> Iterator[str]:
    for name in one.names:
        value = f":{one.value}:{_zsh_answer(one)}" if one.value else ""
        yield _quoted(f"{'*' if one.repeats else ''}{name}[{_zsh_text(one.help)}]{value}")


def _zsh_answer(one: Parameter) -> str:
    if one.choices:
        return f"({' '.join(one.choices)})"
    return {"file": "_files", "folder": "_directories"}.get(one.place, " ")


def _zsh_text(text: str) -> str:
    for sign in "\\[]:":
        text = text.replace(sign, f"\\{sign}")
    return text


# -- fish --------------------------------------------------------------------------------------------


def _fish_option(one: Parameter) -> str:
    names = " ".join(f"-l {name.removeprefix('--')}" for name in one.names)
    return f"{names} {_fish_answer(one)}".strip() if one.value else names


def _fish_answer(one: Parameter) -> str:
    if one.choices:
        return f"-x -a {_quoted(' '.join(one.choices))}"
    return {"file": "-r -F", "folder": "-x -a '(__fish_complete_directories)'"}.get(one.place, "-x")


def _fish_arguments(command: Command, seen: str) -> Iterator[str]:
    """An argument is offered once the one before it is there, as long as it is not."""
    for one in command.arguments:
        if one.choices:
            words = " ".join(one.choices)
            here = f"{seen}; and not __fish_seen_subcommand_from {words}"
            yield _fish_line(here, f"-a {_quoted(words)}", one.help)
            seen = f"{seen}; and __fish_seen_subcommand_from {words}"
        elif one.place:
            yield _fish_line(seen, "-F", one.help)


def _fish_line(condition: str, what: str, help_text: str) -> str:
    return f"complete -c {NAME} -n {_quoted(condition)} {what} -d {_quoted(help_text)}"


def _quoted(text: str) -> str:
    """In single quotes, as all three shells read them; an apostrophe becomes a typographic one."""
    return f"'{text.replace(chr(39), '’')}'"


def completions() -> Iterable[tuple[str, str]]:
    """File name below `dist/papers` and text of each."""
    yield f"{NAME}.bash", bash_completion()
    yield f"_{NAME}", zsh_completion()
    yield f"{NAME}.fish", fish_completion()
