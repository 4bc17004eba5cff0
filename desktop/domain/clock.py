"""The clock as a door: everything that asks for the time receives one of these."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the rooms may ask about time; a test hands in its own."""

    def now(self) -> datetime:
        """The moment, in UTC, aware."""
        ...

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back, whatever happens to the wall clock."""
        ...


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """The moment, in UTC, aware."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        return time.monotonic()
