"""Remembers, for this computer, when it looked for a new version and what it saw; no word of a person."""

import json
import logging
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.domain.updates import Seen
from desktop.keeping.files import replace_private

LARGEST = 4_096

log = logging.getLogger(__name__)


class UpdateMemory:
    """A small file beside the counters of openings; one that cannot be read or written costs only this."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def read(self) -> Seen:
        """What is remembered, nothing when the file is missing or damaged."""
        try:
            with self._path.open("rb") as file:
                return _seen(json.loads(file.read(LARGEST)))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return Seen()

    def keep(self, seen: Seen) -> None:
        """Remember; the highest sequence never goes down, whoever else writes."""
        with self._lock:
            self._write(seen)

    def _write(self, seen: Seen) -> None:
        at = seen.looked_at
        content = {
            "sequence": max(seen.sequence, self.read().sequence),
            "looked_at": at.isoformat() if at else None,
            "unwanted": seen.unwanted,
        }
        try:
            replace_private(self._path, json.dumps(content).encode("ascii"))
        except OSError as error:
            log.info("what was seen of updates could not be kept: %s", type(error).__name__)


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
