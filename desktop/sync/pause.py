"""The person's wish that nothing travels for a while: it outlives a lock and ends by itself."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from desktop.domain.clock import Clock
from desktop.domain.switches import Phase
from desktop.store.ledger import Ledger
from desktop.sync.status_board import StatusBoard

PAUSED = "paused"
"""Ledger key: when the pause began and when it ends (POSIX seconds), None when there is none."""

Span = tuple[datetime, datetime]


class Pause:
    """One span of time, kept in the store; changes may come from any thread and raise StoreTrouble."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._guard = threading.Lock()
        self._span = _read(ledger.get(PAUSED))
        self._is_overruled = False

    @property
    def until(self) -> datetime | None:
        """When it ends; None while nothing is paused.

        A clock that was set to before its beginning ends it: an hour must not become a day.
        """
        span = self._span
        if span is None or self._is_overruled or not self._is_within(span):
            return None
        return span[1]

    def forget_if_over(self) -> None:
        """Forget a span that lies outside now, for good: a clock that is set later must not revive it."""
        with self._guard:  # a new one may begin in another thread at this moment
            if self._span is not None and not self._is_within(self._span):
                self._keep(None)

    def say(self, board: StatusBoard) -> bool:
        """Put a pause, or its end, on the board; whether it is paused."""
        until = self.until
        if until is not None:
            board.say(Phase.PAUSED, next_try_at=until)
        elif board.status.phase is Phase.PAUSED:
            board.say(Phase.IDLE)
        return until is not None

    def begin(self, seconds: float) -> None:
        """Pause from now on; a pause that runs is replaced."""
        now = self._clock.now()
        with self._guard:
            self._keep((now, now + timedelta(seconds=seconds)))

    def end(self) -> None:
        """Go on."""
        with self._guard:
            self._keep(None)

    @contextmanager
    def overruled(self) -> Iterator[None]:
        """For one pass that somebody asks for by name, such as the command `sync`."""
        self._is_overruled = True
        try:
            yield
        finally:
            self._is_overruled = False

    def _is_within(self, span: Span) -> bool:
        return span[0] <= self._clock.now() < span[1]

    def _keep(self, span: Span | None) -> None:
        """The ledger first: what could not be written there is not so here either."""
        self._ledger.put(PAUSED, [moment.timestamp() for moment in span] if span is not None else None)
        self._span = span


def _read(kept: object) -> Span | None:
    """The span in the ledger; None for nothing, or for what nobody could have put there."""
    if not isinstance(kept, list) or len(kept) != 2 or not all(isinstance(one, int | float) for one in kept):
        return None
    try:
        first, last = (datetime.fromtimestamp(one, UTC) for one in kept)
    except (OverflowError, OSError, ValueError):  # no calendar reaches that far
        return None
    return first, last
