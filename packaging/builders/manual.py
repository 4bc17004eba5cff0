"""The manual page, from the commands of the program: it cannot name an option that is not there."""

from collections.abc import Iterable

from builders.commands import HELP, Command, Parameter, read_program
from builders.product import Product
from builders.templates import fill
from desktop.cli.session import ATTENTION, BAD_INPUT, BUG, DONE, LOCKED, NOT_REACHED, SIGN_IN

STATUS = {
    DONE: "Done.",
    BUG: "A fault of the program. A report without content lies in the logs folder.",
    BAD_INPUT: "The command was not understood, or what it names is not there.",
    LOCKED: "The store is locked or cannot be used, or its key is not at hand.",
    SIGN_IN: "The service wants a new sign-in.",
    NOT_REACHED: "The service was not reached, or it is busy.",
    ATTENTION: "Done, but something needs a person.",
}
EVERYWHERE = frozenset({"--data-dir", "--passphrase-file", HELP})
"""Options that are told once."""


def manual_page(product: Product) -> str:
    """`daylit-desktop.1`, section 1, in the language of man(7)."""
    program, commands = read_program()
    values = {
        "DAY": product.day,
        "VERSION": roff(product.version),
        "SUMMARY": roff(product.summary[0].lower() + product.summary[1:]),
        "DESCRIPTION": roff(program.help),
        "OPTIONS": "\n".join(map(_parameter, program.options)),
        "COMMANDS": "\n".join(map(_command, commands)),
        "STATUS": "\n".join(f".TP\n.B {number}\n{roff(words)}" for number, words in sorted(STATUS.items())),
        "ENVIRONMENT": "\n".join(_environment((program, *commands))),
        "HOMEPAGE": roff(product.homepage),
    }
    return fill("linux/daylit-desktop.1", values)


def roff(text: str) -> str:
    """Plain text as it is written in a manual page: nothing in it is taken for a request."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("…", "\\&...")
    escaped = "".join(sign if sign.isascii() else f"\\[u{ord(sign):04X}]" for sign in escaped)
    return f"\\&{escaped}" if escaped.startswith(".") else escaped


def _command(command: Command) -> str:
    own = [one for one in command.options if not EVERYWHERE & set(one.names)]
    words = [roff(command.name), *(_argument(one) for one in command.arguments)]
    head = f".SS {' '.join(words)}{' [OPTIONS]' if own else ''}"
    return "\n".join([head, roff(command.help), *map(_parameter, (*command.arguments, *own))])


def _argument(one: Parameter) -> str:
    return roff(one.value if one.is_required else f"[{one.value}]")


def _parameter(one: Parameter) -> str:
    names = ", ".join(f"\\fB{roff(name)}\\fR" for name in one.names)
    value = f"\\fI{roff(one.value)}\\fR" if one.value else ""
    return f".TP\n{f'{names} {value}'.strip()}\n{roff(_facts(one))}"


def _facts(one: Parameter) -> str:
    """The help, and what it leaves out."""
    facts = [one.help]
    if one.choices and not all(choice in one.help for choice in one.choices):
        facts.append(f"One of {', '.join(one.choices)}.")
    if one.default:
        facts.append(f"Without it: {one.default}.")
    if one.is_required and one.names:
        facts.append("Must be given.")
    if one.environment:
        facts.append(f"Can be given by {one.environment}.")
    return " ".join(fact for fact in facts if fact)


def _environment(commands: Iterable[Command]) -> list[str]:
    given = {one.environment: one for command in commands for one in command.options if one.environment}
    return [
        f".TP\n.B {roff(name)}\n{roff(f'Stands for {one.names[0]}, where that is not given.')}"
        for name, one in sorted(given.items())
    ]
