"""What a backup is, as the faces speak of it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.keys import Way


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFacts:
    """What a backup file says of itself without being opened. `size` is in bytes, `counts` are rows."""

    path: Path
    made_at: datetime
    version: str
    size: int
    ways: tuple[Way, ...]
    counts: dict[str, int]

    @property
    def messages(self) -> int:
        """Messages in it."""
        return self.counts.get("communications", 0)
