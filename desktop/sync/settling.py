"""How long an entry has been unsure: measured by clocks that nobody sets."""

from datetime import datetime, timedelta

from desktop.domain.clock import Clock
from desktop.domain.identity import LocalId
from desktop.domain.outbox import OutboxEntry


class Settling:
    """Keeps the waiting times of reconciliation; lives as long as the engine.

    This computer's clock may be set while an entry waits, and a settling time cut short would double it.
    So two witnesses count, and one is enough: the monotonic clock since this process first saw the entry
    unsure, and the service's own clock (the Date of its answers), which also reaches over restarts.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen: dict[tuple[LocalId, int], float] = {}
        self._negative: dict[tuple[LocalId, int], float] = {}

    def begin(self, entry: OutboxEntry) -> None:
        """This process knows from now on that the entry is unsure."""
        self._seen.setdefault(_attempt(entry), self._clock.monotonic())

    def has_settled(self, entry: OutboxEntry, service_now: datetime | None, *, settle: float) -> bool:
        """Whether a request that had an effect would have had it by now."""
        return self._passed(self._seen, entry, entry.unsure_service_at, service_now, settle)

    def may_count_again(self, entry: OutboxEntry, service_now: datetime | None, *, gap: float) -> bool:
        """Whether the last listing without the entry is long enough ago for another one to prove more."""
        if entry.negatives == 0:
            return True
        self._negative.setdefault(_attempt(entry), self._clock.monotonic())
        return self._passed(self._negative, entry, entry.negative_service_at, service_now, gap)

    def counted(self, entry: OutboxEntry) -> None:
        """One more listing without the entry was counted just now."""
        self._negative[_attempt(entry)] = self._clock.monotonic()

    def _passed(
        self,
        seen: dict[tuple[LocalId, int], float],
        entry: OutboxEntry,
        service_then: datetime | None,
        service_now: datetime | None,
        seconds: float,
    ) -> bool:
        since = seen.get(_attempt(entry))
        if since is not None and self._clock.monotonic() - since >= seconds:
            return True
        if service_then is None or service_now is None:
            return False
        return service_now - service_then >= timedelta(seconds=seconds)


def _attempt(entry: OutboxEntry) -> tuple[LocalId, int]:
    return entry.local_id, entry.attempts
