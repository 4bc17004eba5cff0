"""Wrong passphrases: counted and slowed down, never locked out."""

import math

from desktop.domain.clock import Clock
from desktop.domain.errors import AskedTooSoon, WrongPassphrase

WAITS = (0.0, 0.0, 1.0, 2.0, 5.0, 30.0)
"""Seconds to wait after the first, second … wrong try; the last one goes for all that follow."""


class Patience:
    """Counts wrong tries of this process; the slow derivation guards against all others."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tries = 0
        self._next_at = 0.0

    def check(self) -> None:
        """Raises AskedTooSoon while the last wrong try is too fresh."""
        left = self._next_at - self._clock.monotonic()
        if self._tries and left > 0:
            raise AskedTooSoon(math.ceil(left))

    def wrong(self, message: str) -> WrongPassphrase:
        """Count a wrong try; the answer is to be raised."""
        self._tries += 1
        wait = WAITS[min(self._tries, len(WAITS)) - 1]
        self._next_at = self._clock.monotonic() + wait
        return WrongPassphrase(message, tries=self._tries, wait=wait)

    def right(self) -> None:
        """The right one was given: begin anew."""
        self._tries, self._next_at = 0, 0.0
