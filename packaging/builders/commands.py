"""The command line as data, read from the commands themselves: manual page and completion are made of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import typer
from typer.main import get_command

from desktop import __version__
from desktop.__main__ import RealDoors
from desktop.cli.main import CommandLine

HELP = "--help"


@dataclass(frozen=True, slots=True)
class Parameter:
    """An option, or an argument (`names` is empty then).

    `value` is the word for what it takes, empty for a switch; `choices` are all it can be; `place` is `file`,
    `folder` or empty; `default` is empty where there is none to speak of.
    """

    names: tuple[str, ...]
    value: str
    help: str
    choices: tuple[str, ...] = ()
    place: str = ""
    default: str = ""
    environment: str = ""
    is_required: bool = False
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its options and arguments; the program itself has no name."""

    name: str
    help: str
    options: tuple[Parameter, ...]
    arguments: tuple[Parameter, ...] = ()


def read_program() -> tuple[Command, tuple[Command, ...]]:
    """What can be given without a command, and every command that is shown, in the order of the help."""
    root = get_command(CommandLine(RealDoors(), __version__).app)
    commands: dict[str, Any] = getattr(root, "commands")  # noqa: B009 - the library types it as one command
    shown = (
        _command(name, command)
        for name, command in sorted(commands.items())
        if not getattr(command, "hidden", False)
    )
    return _command("", root), tuple(shown)


def _command(name: str, command: Any) -> Command:
    context = typer.Context(command)
    read = [_parameter(one, context) for one in command.params if not one.hidden]
    options = [one for one in read if one.names]
    if not any(HELP in one.names for one in options):
        options.append(Parameter((HELP,), "", "Show what there is, and stop."))
    return Command(
        name=name,
        help=" ".join((command.help or "").split()),
        options=tuple(options),
        arguments=tuple(one for one in read if not one.names),
    )


def _parameter(one: Any, context: typer.Context) -> Parameter:
    is_option = one.param_type_name == "option"
    is_switch = bool(getattr(one, "is_flag", False))
    kind = one.type_descriptor
    help_text = " ".join((one.help or "").split())
    place = ("folder" if help_text.startswith("Folder") else "file") if kind.is_path else ""
    return Parameter(
        names=(*one.opts, *one.secondary_opts) if is_option else (),
        value="" if is_switch else _value(one, place),
        help=help_text,
        choices=() if is_switch else tuple(item.value for item in one.shell_complete(context, "")),
        place=place,
        default="" if is_switch or one.default in (None, "", ()) else _text(one.default),
        environment=", ".join(_strings(one.envvar)),
        is_required=bool(one.required),
        repeats=bool(one.multiple),
    )


def _value(one: Any, place: str) -> str:
    """The word for a value: the one it was given, else where it points, else its name."""
    if one.metavar:
        return str(one.metavar)
    words = {"folder": "FOLDER", "file": "FILE"}
    return words.get(place) or str(one.name).strip("_").upper().replace("_", "-")


def _text(value: object) -> str:
    return str(getattr(value, "value", value))


def _strings(value: str | Iterable[str] | None) -> Iterator[str]:
    yield from ([value] if isinstance(value, str) else value or ())
