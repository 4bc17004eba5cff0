"""Takes a link in the place of a command, as browsers and mail programs hand it over."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from desktop.cli.doors import Doors
from desktop.cli.options import DataDir, PassphraseFile
from desktop.cli.session import Session
from desktop.domain.links import read_link

OPEN = "open"
"""Hidden command that a link stands for."""


class LinkGroup(TyperGroup):
    """No command has a colon in its name: what has one is a link, or something that wants to be one."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**{**attributes, "subcommand_metavar": "[LINK] | COMMAND [ARGS]..."})

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command that the arguments begin with."""
        return super().resolve_command(ctx, [OPEN, *args] if ":" in args[0] else args)


class LinkCommand:
    """Adds the hidden command to the table."""

    def __init__(
        self, app: typer.Typer, session: Callable[[Path | None, Path | None], Session], doors: Doors
    ) -> None:
        self._session = session
        self._doors = doors
        app.command(OPEN, hidden=True)(self._open)

    def _open(
        self,
        link: Annotated[str, typer.Argument(help="daylit-desktop://thread/ID or tel:NUMBER")],
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Open the window and show where a link leads."""
        target = read_link(link)
        return self._doors.window(self._session(data_dir, passphrase_file).profile, target)
