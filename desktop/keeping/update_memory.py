"""Remembers, for this computer, when it looked for a new version and what it saw; no word of a person."""

import json
import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from desktop.domain.updates import Seen
from desktop.keeping.files import replace_private

LARGEST = 4_096
PATIENCE = 2.0
"""Seconds to wait for another window or command that writes."""

log = logging.getLogger(__name__)


class UpdateMemory:
    """A small file beside the counters of openings; one that cannot be read or written costs only this."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Seen:
        """What is remembered, nothing when the file is missing or damaged."""
        try:
            with self._path.open("rb") as file:
                return _seen(json.loads(file.read(LARGEST)))
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return Seen()

    def keep(
        self, *, sequence: int = 0, looked_at: datetime | None = None, unwanted: str | None = None
    ) -> Seen:
        """Remember what is given and leave the rest as it is; the sequence never goes down. What holds now.

        Reading and writing are one step for all threads and processes of this computer.
        """
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with FileLock(self._path.with_suffix(".lock"), timeout=PATIENCE, mode=0o600):
                seen = _merged(self.read(), sequence, looked_at, unwanted)
                replace_private(self._path, _content(seen))
        except (OSError, Timeout) as error:
            log.info("what was seen of updates could not be kept: %s", type(error).__name__)
            return _merged(self.read(), sequence, looked_at, unwanted)
        return seen


def _merged(seen: Seen, sequence: int, looked_at: datetime | None, unwanted: str | None) -> Seen:
    return Seen(
        sequence=max(sequence, seen.sequence),
        looked_at=looked_at or seen.looked_at,
        unwanted=seen.unwanted if unwanted is None else unwanted,
    )


def _content(seen: Seen) -> bytes:
    at = seen.looked_at.isoformat() if seen.looked_at else None
    content = {"sequence": seen.sequence, "looked_at": at, "unwanted": seen.unwanted}
    return json.dumps(content).encode("ascii")


def _seen(data: Any) -> Seen:
    sequence, at, unwanted = data["sequence"], data["looked_at"], data["unwanted"]
    if type(sequence) is not int or sequence < 0 or not isinstance(unwanted, str):
        raise TypeError("not our file")
    looked_at = datetime.fromisoformat(at) if at is not None else None
    if looked_at is not None and looked_at.tzinfo is None:
        raise ValueError("a moment without a zone")
    return Seen(
        sequence=sequence, looked_at=looked_at.astimezone(UTC) if looked_at else None, unwanted=unwanted
    )
