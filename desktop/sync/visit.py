"""One visit to the service: everything that is done with one client, each piece by its own part."""

import random
from collections.abc import Callable
from datetime import UTC, date, timedelta
from typing import Protocol

from desktop.domain.clock import Clock
from desktop.domain.completeness import AuditReport
from desktop.domain.switches import SyncReport
from desktop.remote.client import Client
from desktop.store.census import Census, Figures
from desktop.store.open_store import Store
from desktop.sync.audit import Audit
from desktop.sync.head import Head
from desktop.sync.presence import PresenceCheck
from desktop.sync.pull import Pull, PullReport
from desktop.sync.push import Push
from desktop.sync.reconcile import Reconciler
from desktop.sync.rhythm import Pace
from desktop.sync.settling import Settling
from desktop.sync.sweep import Sweep
from desktop.sync.sweeper import Sweeper, plan_of

COUNT_AGAIN = 600.0


class Progress(Protocol):
    """Where progress goes."""

    def __call__(self, *, done: int, total: int | None) -> None:
        """Take note of the figures."""
        ...


class Memory:
    """What outlives a visit and dies with the process."""

    def __init__(self, clock: Clock) -> None:
        self.settling = Settling(clock)
        self.head = Head(clock)
        self._clock = clock
        self._counted: tuple[float, Figures] | None = None

    def figures(self, census: Census) -> Figures:
        """How much there is, counted every ten minutes at most: it takes a look at every row."""
        now = self._clock.monotonic()
        if self._counted is None or now - self._counted[0] > COUNT_AGAIN:
            self._counted = now, census.figures()
        return self._counted[1]


class Visit:
    """Joins store and client for a while. Every call raises ServiceTrouble when the service fails.

    `stopped` ends a visit early, `between` is asked between two pages and may send what was written
    meanwhile; both answer True to stop.
    """

    def __init__(
        self,
        store: Store,
        client: Client,
        memory: Memory,
        *,
        clock: Clock,
        pace: Pace,
        dice: random.Random,
        progress: Progress,
        stopped: Callable[[], bool],
        between: Callable[[], bool],
    ) -> None:
        self._store = store
        self._client = client
        self._memory = memory
        self._clock = clock
        self._pace = pace
        self._dice = dice
        self._progress = progress
        self._stopped = stopped
        self._between = between

    def push(self) -> int:
        """Settle what is unsure, then send what is due; the number that the service has now."""
        store, presence = self._store, PresenceCheck(self._client, self._store.arrivals)
        store.outbox.release_held(self._clock.now())
        reconciler = Reconciler(
            store.outbox, store.ledger, self._client, presence, self._memory.settling, pace=self._pace
        )
        push = Push(store.outbox, self._client, reconciler, presence, clock=self._clock, dice=self._dice)
        return reconciler.run(self._stopped) + push.run(self._stopped).pushed

    def pull(self, *, full: bool = False) -> PullReport:
        """Bring news down."""
        return self._pull(self._between).run(full=full, directory_age=0.0 if full else self._pace.directory)

    def report(self, pulled: PullReport, *, pushed: int) -> SyncReport:
        """What a whole pass came to, and what is left to do after it."""
        reader = self._store.reader
        waiting, attention = reader.waiting()
        return SyncReport(
            pulled=pulled.pulled,
            changed=pulled.changed,
            pushed=pushed,
            waiting=waiting,
            needs_attention=attention,
            complete_since=reader.complete_since(),
        )

    def poll(self) -> float:
        """Seconds between two fresh passes that the size of this company allows."""
        return (
            plan_of(self._memory.figures(self._store.census), self._store.ledger, self._pace).rings[0].every
        )

    def look_at(self, thread_key: int) -> None:
        """Refresh one thread: its messages and its notes."""
        thread = self._store.reader.thread(thread_key)
        known = [row for row in thread.messages if row.service_id] if thread else []
        if known:
            self._pull(self._stopped).look_at(known[-1])

    def sweep_step(self) -> bool:
        """One window of the sweep that is most due; False when none is."""
        return self._sweeper().step()

    def sweep_all(self) -> None:
        """Compare the whole history once."""
        self._sweeper().run_all()

    def audit(self, first: date | None, last: date | None, *, remove_missing: bool) -> AuditReport:
        """Compare a span of days, the whole history unless given, and repair what differs."""
        today = self._clock.now().astimezone(UTC).date()
        audit = Audit(
            self._sweep(),
            self._store.ledger,
            clock=self._clock,
            report=lambda done, total: self._progress(done=done, total=total),
            stopped=self._between,
        )
        return audit.run(
            first or self._store.census.figures().oldest or today,
            last or today + timedelta(days=1),
            remove_missing=remove_missing,
        )

    def _pull(self, stopped: Callable[[], bool]) -> Pull:
        return Pull(
            self._client,
            self._store.arrivals,
            self._store.census,
            self._store.ledger,
            self._memory.head,
            clock=self._clock,
            report=self._progress,
            stopped=stopped,
        )

    def _sweep(self) -> Sweep:
        store = self._store
        return Sweep(
            self._client,
            store.arrivals,
            store.census,
            store.ledger,
            clock=self._clock,
            stopped=self._between,
        )

    def _sweeper(self) -> Sweeper:
        store = self._store
        return Sweeper(
            store.census,
            store.ledger,
            self._sweep(),
            clock=self._clock,
            pace=self._pace,
            figures=lambda: self._memory.figures(store.census),
            stopped=self._stopped,
        )
