"""Marks that a window is running; a mark that is still there at the next start tells of an unclean end."""

import json
import logging
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.clock import Clock
from desktop.domain.last_run import LastRun
from desktop.keeping.files import new_private
from desktop.places import Places

LARGEST_MARK = 4_096
MOST_REPORTS = 3
LARGEST_REPORT = 64 * 1024
LOG_LINES = 40

log = logging.getLogger(__name__)


class RunMarker:
    """A small file in the data folder with process id and start time (domain.last_run.Runs).

    The caller sees to it that there is one window for a data folder. A folder that cannot be written costs
    only the news at the next start.
    """

    def __init__(self, places: Places, *, clock: Clock) -> None:
        self._path = places.run_marker
        self._logs = places.logs
        self._clock = clock

    def begin(self) -> LastRun:
        """Mark this run, and say how the last one ended."""
        last = self._look()
        mark = {"pid": os.getpid(), "began_at": self._clock.now().isoformat()}
        fresh = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            fresh.unlink(missing_ok=True)
            with new_private(fresh) as file:
                file.write(json.dumps(mark).encode("ascii"))
            fresh.replace(self._path)
        except OSError as error:
            log.info("this run could not be marked: %s", type(error).__name__)
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
        return last

    def end(self) -> None:
        """Take the mark away."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _look(self) -> LastRun:
        try:
            with self._path.open("rb") as file:
                text = file.read(LARGEST_MARK)
        except FileNotFoundError:
            return LastRun(ended_well=True)
        except OSError:
            text = b""
        began_at = _began_at(text)
        return LastRun(ended_well=False, began_at=began_at, report=self._report(began_at))

    def _report(self, began_at: datetime | None) -> str:
        """Crash reports of the last run, the newest first, then the end of the log."""
        since = began_at.timestamp() - 1 if began_at else 0.0
        found = sorted(self._logs.glob("crash-*.json"), reverse=True)
        parts = [
            f"{path.name}\n{_end_of(path)}"
            for path in found
            if path.is_file() and not path.is_symlink() and path.stat().st_mtime >= since
        ][:MOST_REPORTS]
        lines = _end_of(self._logs / "daylit.log").splitlines()[-LOG_LINES:]
        if lines:
            parts.append("\n".join(("daylit.log", *lines)))
        return "\n\n".join(parts)


def _began_at(text: bytes) -> datetime | None:
    try:
        moment = datetime.fromisoformat(json.loads(text)["began_at"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None


def _end_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LARGEST_REPORT))
            return file.read(LARGEST_REPORT).decode("utf-8", errors="replace")
    except OSError:
        return ""
