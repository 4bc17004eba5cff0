"""Takes a link in the place of a command, as browsers and mail programs hand it over."""

from typing import Any

from typer.core import TyperGroup

OPEN = "open"
"""Hidden command that a link stands for."""


class LinkGroup(TyperGroup):
    """No command has a colon in its name: what has one is a link, or something that wants to be one."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**{**attributes, "subcommand_metavar": "[LINK] | COMMAND [ARGS]..."})

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command that the arguments begin with."""
        return super().resolve_command(ctx, [OPEN, *args] if ":" in args[0] else args)
