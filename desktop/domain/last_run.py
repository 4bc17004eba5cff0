"""The door to the mark that a running window leaves: it tells the next one when it did not end cleanly."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class LastRun:
    """How the window ended the last time. `began_at` is None when even that is not known.

    `report` holds crash reports of that run and the last lines of the log: places in the code and events,
    no word of a customer.
    """

    ended_well: bool
    began_at: datetime | None = None
    report: str = ""


class Runs(Protocol):
    """Marks a run of the window; only the one window of a data folder may."""

    def begin(self) -> LastRun:
        """Mark that a window runs from now on, and say how the last one ended."""
        ...

    def end(self) -> None:
        """Mark that it ended cleanly: everything was closed in order."""
        ...
