"""Whether the first page of the fresh pass is as it was: then nothing needs to be read."""

import hashlib

from desktop.domain.clock import Clock
from desktop.domain.communication import Communication
from desktop.remote.paging import Page

LONGEST_TRUST = 600.0
"""Seconds after which the fresh days are read whole again, whatever the first page says."""


class Head:
    """Remembers the first page; lives as long as the engine.

    It counts only where something new must show on it: where the service counts the rows, or lists the
    newest first.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._digest = ""
        self._read_at = 0.0

    def is_as_before(self, page: Page[Communication]) -> bool:
        """Whether this page is the one remembered, and not too long ago."""
        if not self._digest or self._clock.monotonic() - self._read_at > LONGEST_TRUST:
            return False
        return _shows_news(page) and self._digest == _digest(page)

    def remember(self, page: Page[Communication]) -> None:
        """The days behind this page were read whole."""
        self._digest = _digest(page)
        self._read_at = self._clock.monotonic()

    def forget(self) -> None:
        """Read whole next time."""
        self._digest = ""


def _shows_news(page: Page[Communication]) -> bool:
    moments = [row.at for row in page.rows]
    return page.next is None or page.count is not None or moments == sorted(moments, reverse=True)


def _digest(page: Page[Communication]) -> str:
    parts = [str(page.count), *page.ids, *(row.raw for row in page.rows)]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()
