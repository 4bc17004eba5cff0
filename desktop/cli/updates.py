"""The command that looks for a newer version. It downloads nothing and installs nothing."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import typer

from desktop.cli.doors import Doors
from desktop.cli.options import DataDir, Json, PassphraseFile
from desktop.cli.output import print_json, tell
from desktop.cli.session import DONE, Session
from desktop.domain.errors import BadInput
from desktop.domain.exports import utc_text
from desktop.domain.names import in_sight_by_line
from desktop.domain.updates import NOTHING_TO_LOOK_AT, Outcome


class UpdatesCommand:
    """Registers itself on the command line; `session` knows the data folder."""

    def __init__(
        self, app: typer.Typer, session: Callable[[Path | None, Path | None], Session], doors: Doors
    ) -> None:
        self._session = session
        self._doors = doors
        app.command("updates")(self._updates)

    def _updates(
        self, json: Json = False, data_dir: DataDir = None, passphrase_file: PassphraseFile = None
    ) -> int:
        """Look whether there is a newer version; the store stays closed."""
        updates = self._doors.updates(self._session(data_dir, passphrase_file).profile)
        if not updates.host:
            raise BadInput("updates", NOTHING_TO_LOOK_AT)
        outcome = updates.look()
        if json:
            print_json(_json(outcome))
        else:
            _print(outcome)
        return DONE


def _print(outcome: Outcome) -> None:
    print(outcome.sentence)
    if not outcome.is_newer:
        return
    if outcome.release.notes:
        print(f"\n{in_sight_by_line(outcome.release.notes)}\n")
    print(f"Download page: {outcome.page}")
    if outcome.needs is not None:
        tell(f"Install version {outcome.needs} first, then this one.")
    if outcome.release.changes_database:
        tell("This version changes the database: make a backup first (daylit-desktop backup FILE).")


def _json(outcome: Outcome) -> dict[str, object]:
    release = outcome.release
    return {
        "newer": outcome.is_newer,
        "verdict": outcome.verdict.value,
        "installed": str(outcome.installed),
        "version": str(release.version),
        "day": release.day.isoformat(),
        "sequence": release.sequence,
        "page": outcome.page,
        "notes": release.notes,
        "changes_database": release.changes_database,
        "needs": str(outcome.needs) if outcome.needs else None,
        "files": [asdict(file) for file in release.files],
        "looked_at": utc_text(outcome.looked_at),
    }
