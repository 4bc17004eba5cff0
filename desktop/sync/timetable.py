"""When the next piece of work is due."""

from datetime import datetime, timedelta

from desktop.domain.clock import Clock
from desktop.store.outbox import Outbox
from desktop.sync import rhythm

UNSURE_LOOK = 20.0
"""Seconds between two looks at entries whose answer was lost."""


class Timetable:
    """The planned moments of one engine; None means "now" for a pull, "nothing planned" for the others."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._moments = (clock.now(), clock.monotonic())
        self._quiet = 0
        self.pull_at: datetime | None = None
        self.check_at: datetime | None = None
        self.sweep_at: datetime | None = None

    def jumped(self) -> float:
        """Seconds by which the clock was set, or the computer slept, since the last question; else 0."""
        before, seconds = self._moments
        self._moments = now, monotonic = self._clock.now(), self._clock.monotonic()
        drift = (now - before).total_seconds() - (monotonic - seconds)
        if abs(drift) <= rhythm.LARGEST_DRIFT:
            return 0.0
        self.pull_at = self.check_at = self.sweep_at = None
        return drift

    def asked(self) -> None:
        """The person wants news now."""
        self.pull_at = None
        self._quiet = 0

    def is_pull_due(self) -> bool:
        """Whether it is time for a fresh pass."""
        return self.pull_at is None or self._clock.now() >= self.pull_at

    def pulled(self, *, found: bool, poll: float) -> None:
        """A fresh pass is over; `poll` seconds lie before the next, more while nothing happens."""
        self._quiet = 0 if found else self._quiet + 1
        self.pull_at = self.after(rhythm.next_poll(poll, self._quiet))

    def pushed(self, *, unsure: bool) -> None:
        """A walk through the outbox is over."""
        self.check_at = self.after(UNSURE_LOOK) if unsure else None

    def swept(self, *, more: bool) -> None:
        """A window of a sweep is over."""
        self.sweep_at = self.after(rhythm.SWEEP_PAUSE) if more else None

    def earliest(self, outbox: Outbox) -> datetime:
        """When there will be something to do, as far as can be told now."""
        now = self._clock.now()
        moments = (
            self.pull_at or now,
            outbox.next_held_at(),
            outbox.next_try_at(now),
            self.check_at,
            self.sweep_at,
        )
        return min(moment for moment in moments if moment is not None)

    def after(self, seconds: float) -> datetime:
        """That many seconds from now."""
        return self._clock.now() + timedelta(seconds=seconds)
