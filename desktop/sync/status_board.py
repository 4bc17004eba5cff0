"""What the carrier says of itself: the present status, and who listens to it."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.domain.clock import Clock
from desktop.domain.errors import StoreTrouble
from desktop.domain.switches import Phase, StatusListener, SyncStatus
from desktop.store.ledger import Ledger
from desktop.sync.audit import AUDIT
from desktop.sync.pull import FILL_DONE

CLOCK_TOLERANCE = timedelta(seconds=120)


class StatusBoard:
    """Keeps one SyncStatus and tells listeners when it changes, in the thread that changed it."""

    def __init__(self, ledger: Ledger, *, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._guard = threading.Lock()
        self.clock_off: timedelta | None = None
        """How far the service's clock was ahead of ours when it last answered."""
        self._listeners: list[StatusListener] = []
        self._status = SyncStatus(
            phase=Phase.IDLE,
            first_fill=ledger.get(FILL_DONE) is not True,
            complete_since=ledger.complete_since(),
            verified_at=self._verified_at(),
        )

    @property
    def status(self) -> SyncStatus:
        """The present state."""
        with self._guard:
            return self._status

    def listen(self, listener: StatusListener) -> Callable[[], None]:
        """Call `listener` on each change; the answer ends that."""
        with self._guard:
            self._listeners.append(listener)

        def end() -> None:
            with self._guard:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return end

    def say(
        self,
        phase: Phase,
        message: str = "",
        *,
        done: int = 0,
        total: int | None = None,
        next_try_at: datetime | None = None,
        synced_at: datetime | None = None,
    ) -> None:
        """Put up a new status; what the ledger knows of the history is added."""
        history = self._history()
        off = self.clock_off if self.clock_off and abs(self.clock_off) > CLOCK_TOLERANCE else None
        with self._guard:
            old = self._status
            self._status = replace(
                old,
                phase=phase,
                message=message,
                done=done,
                total=total,
                next_try_at=next_try_at,
                synced_at=synced_at or old.synced_at,
                since=old.since if old.phase is phase else self._clock.now(),
                clock_off=off,
                **history,
            )
            status, listeners = self._status, tuple(self._listeners)
        if status != old:
            for listener in listeners:
                listener(status)

    def _history(self) -> dict[str, Any]:
        """What the ledger says; nothing new while the disk is in trouble, which is what must be told then."""
        with suppress(StoreTrouble):
            return {
                "first_fill": self._ledger.get(FILL_DONE) is not True,
                "complete_since": self._ledger.complete_since(),
                "verified_at": self._verified_at(),
            }
        return {}

    def _verified_at(self) -> datetime | None:
        kept = self._ledger.get(AUDIT)
        if not isinstance(kept, dict) or not kept.get("complete"):
            return None
        return datetime.fromtimestamp(kept["verified_at"], UTC)
