"""The engine: wakes, chooses, pushes or pulls, sleeps. It owns the sync thread and the one-engine lock."""

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import (
    EngineBusy,
    KnownError,
    NotReached,
    ServiceBusy,
    SignInNeeded,
)
from desktop.domain.switches import Phase, StatusListener, SyncReport, SyncStatus
from desktop.remote.client import Client
from desktop.store.open_store import Store
from desktop.sync import rhythm
from desktop.sync.presence import PresenceCheck
from desktop.sync.pull import Pull, PullReport
from desktop.sync.push import Push
from desktop.sync.reconcile import Reconciler
from desktop.sync.rhythm import Pace
from desktop.sync.status_board import StatusBoard

LOCK_RETRY = 5.0
LOCK_PATIENCE = 2.0
ELSEWHERE_LOOK = 2.0
"""Seconds between two looks whether another process changed the store."""
UNSURE_LOOK = 20.0
"""Seconds between two looks at entries whose answer was lost."""
SIGNED_OUT = "Sign in to bring news down and send what waits."


class Engine:
    """The switch handed to the faces (SyncSwitch), and the thread behind it.

    `make_client` gives a client for the account that is signed in, None when nobody is. All times come
    from `clock`; waiting is real (a test calls `turn` instead of `start`).
    """

    def __init__(
        self,
        store: Store,
        make_client: Callable[[], Client | None],
        *,
        lock_path: Path,
        clock: Clock,
        pace: Pace,
        dice: random.Random | None = None,
    ) -> None:
        self._store = store
        self._make_client = make_client
        self._clock = clock
        self._pace = pace
        # Jitter needs no secrecy.
        self._dice = dice or random.Random()  # noqa: S311
        self._file_lock = FileLock(lock_path, thread_local=False, mode=0o600)
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._guard = threading.Lock()
        self._looked_at: list[int] = []
        self._outbox_touched = False
        self._asked = False
        self._failures = 0
        self._next_pull_at: datetime | None = None
        self._next_check_at: datetime | None = None
        self._board = StatusBoard(store.ledger, clock=clock)
        self._thread: threading.Thread | None = None
        self._worker: int | None = None
        self._end_listening = store.writer.listen(self._on_changes)

    # -- the switch ----------------------------------------------------------------------------------

    def wake(self) -> None:
        """Look for work now, whatever was planned."""
        with self._guard:
            self._asked = True
        self._wake.set()

    def look_at(self, thread_key: int) -> None:
        """Refresh this thread soon: the person opened it."""
        with self._guard:
            self._looked_at = [thread_key]
        self._wake.set()

    def status(self) -> SyncStatus:
        """The present state."""
        return self._board.status

    def listen(self, listener: StatusListener) -> Callable[[], None]:
        """Call `listener` from the sync thread on each change; the answer ends that."""
        return self._board.listen(listener)

    def sync_once(self, *, full: bool = False, progress: StatusListener | None = None) -> SyncReport:
        """One whole pass in the calling thread. Raises ServiceTrouble, EngineBusy."""
        end = self.listen(progress) if progress else None
        try:
            with self._sole_engine():
                self._worker = threading.get_ident()
                self._store.outbox.recover(self._clock.now())
                return self._whole_pass(full=full)
        finally:
            self._worker = None
            if end:
                end()

    # -- the thread ----------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin carrying in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="daylit-sync", daemon=True)
        self._thread.start()

    def stop(self, *, timeout: float = 10.0) -> None:
        """End the thread; a request under way is waited for, at most `timeout` seconds."""
        self._stop.set()
        self._wake.set()
        self._end_listening()
        if self._thread is not None:
            self._thread.join(timeout)
            self._thread = None

    def _run(self) -> None:
        self._worker = threading.get_ident()
        while not self._stop.is_set():
            try:
                with self._file_lock.acquire(timeout=0):
                    self._store.outbox.recover(self._clock.now())
                    while not self._stop.is_set():
                        self.turn()
                        self._pause(self._seconds_to_next())
            except Timeout:
                self._board.say(Phase.ELSEWHERE, "Another window or command syncs this store.")
                self._store.writer.look_elsewhere()
                self._pause(LOCK_RETRY)

    def turn(self) -> None:
        """One turn of the loop: send what is due, read when it is time, say what came of it."""
        self._store.writer.look_elsewhere()
        if not self._is_due():
            return
        client = self._make_client()
        if client is None:
            self._board.say(
                Phase.SIGNED_OUT,
                SIGNED_OUT,
                next_try_at=self._clock.now() + timedelta(seconds=self._pace.poll),
            )
            return
        try:
            with client:
                self._work(client)
        except KnownError as error:
            self._failed(error)
        else:
            self._failures = 0

    def _work(self, client: Client) -> None:
        self._take_asked()
        self._push(client)
        pull_due = self._next_pull_at is None or self._clock.now() >= self._next_pull_at
        if pull_due:
            self._board.say(Phase.WORKING)
            self._pull(client)
            self._next_pull_at = self._clock.now() + timedelta(seconds=self._pace.poll)
        self._look(client)
        self._board.say(Phase.IDLE, synced_at=self._clock.now() if pull_due else self._board.status.synced_at)

    def _whole_pass(self, *, full: bool) -> SyncReport:
        client = self._make_client()
        if client is None:
            raise SignInNeeded("Nobody is signed in. Sign in first; what you wrote is kept.")
        with client:
            self._board.say(Phase.WORKING)
            pushed = self._push(client)
            pulled = self._pull(client, full=full)
            pushed += self._push(client)
        self._board.say(Phase.IDLE, synced_at=self._clock.now())
        waiting, attention = self._store.reader.waiting()
        return SyncReport(
            pulled=pulled.pulled,
            changed=pulled.changed,
            pushed=pushed,
            waiting=waiting,
            needs_attention=attention,
            complete_since=self._store.reader.complete_since(),
        )

    # -- work ----------------------------------------------------------------------------------------

    def _push(self, client: Client) -> int:
        """Settle what is unsure, then send what is due; the number that the service has now."""
        self._store.outbox.release_held(self._clock.now())
        presence = PresenceCheck(client, self._store.arrivals)
        reconciler = Reconciler(
            self._store.outbox, self._store.ledger, client, presence, clock=self._clock, pace=self._pace
        )
        push = Push(self._store.outbox, client, reconciler, presence, clock=self._clock, dice=self._dice)
        arrived = reconciler.run()
        pushed = push.run(self._stop.is_set).pushed
        unsure = bool(self._store.outbox.unsure())
        self._next_check_at = self._clock.now() + timedelta(seconds=UNSURE_LOOK) if unsure else None
        return arrived + pushed

    def _pull(self, client: Client, *, full: bool = False) -> PullReport:
        pull = Pull(
            client,
            self._store.arrivals,
            self._store.ledger,
            clock=self._clock,
            report=self._report,
            stopped=lambda: self._between(client),
        )
        return pull.run(full=full, directory_age=0.0 if full else self._pace.directory)

    def _between(self, client: Client) -> bool:
        """Between two pages: send what was written meanwhile, refresh the thread in front; True to stop."""
        if self._stop.is_set():
            return True
        with self._guard:
            touched, self._outbox_touched = self._outbox_touched, False
        if touched:
            self._push(client)
        self._look(client)
        return self._stop.is_set()

    def _look(self, client: Client) -> None:
        with self._guard:
            keys, self._looked_at = self._looked_at, []
        for key in keys:
            thread = self._store.reader.thread(key)
            known = [row for row in thread.messages if row.service_id] if thread else []
            if known:
                Pull(
                    client,
                    self._store.arrivals,
                    self._store.ledger,
                    clock=self._clock,
                    report=self._report,
                    stopped=self._stop.is_set,
                ).look_at(known[-1])

    # -- when ----------------------------------------------------------------------------------------

    def _is_due(self) -> bool:
        """Whether there is anything to ask the service for at this moment."""
        with self._guard:
            if self._asked or self._outbox_touched or self._looked_at:
                return True
        return self._clock.now() >= self._next_moment()

    def _next_moment(self) -> datetime:
        """When there will be something to do, as far as can be told now."""
        now = self._clock.now()
        if self._board.status.next_try_at is not None:
            return self._board.status.next_try_at
        outbox = self._store.outbox
        moments = (
            self._next_pull_at or now,
            outbox.next_held_at(),
            outbox.next_try_at(now),
            self._next_check_at,
        )
        return min(moment for moment in moments if moment is not None)

    def _take_asked(self) -> None:
        with self._guard:
            if self._asked:
                self._next_pull_at = None
            self._asked = False
            self._outbox_touched = False

    def _seconds_to_next(self) -> float:
        until = (self._next_moment() - self._clock.now()).total_seconds()
        return min(ELSEWHERE_LOOK, max(0.05, until))

    def _pause(self, seconds: float) -> None:
        self._wake.wait(seconds)
        self._wake.clear()

    def _on_changes(self, changes: Changes) -> None:
        """Something was committed; an outbox change by anybody but this engine is work."""
        if changes.outbox and threading.get_ident() != self._worker:
            with self._guard:
                self._outbox_touched = True
            self._wake.set()

    # -- saying --------------------------------------------------------------------------------------

    def _failed(self, error: KnownError) -> None:
        """Turn an error into a state, a sentence and a time for the next try."""
        self._failures += 1
        self._store.ledger.note(type(error).__name__, str(error), at=self._clock.now())
        phase, pause = self._verdict(error)
        next_try = self._clock.now() + timedelta(seconds=pause)
        self._board.say(phase, str(error), next_try_at=next_try)

    def _verdict(self, error: KnownError) -> tuple[Phase, float]:
        match error:
            case NotReached():
                return Phase.OFFLINE, rhythm.probe_pause(self._failures)
            case ServiceBusy(retry_after=after):
                return Phase.BUSY, rhythm.busy_pause(self._failures, after, self._dice)
            case SignInNeeded():
                return Phase.SIGNED_OUT, self._pace.poll
            case _:
                return Phase.BLOCKED, self._pace.poll

    def _report(self, *, done: int, total: int | None) -> None:
        self._board.say(Phase.WORKING, done=done, total=total)

    @contextmanager
    def _sole_engine(self) -> Iterator[None]:
        """Hold the one-engine lock; raises EngineBusy while another process holds it."""
        try:
            held = self._file_lock.acquire(timeout=LOCK_PATIENCE)
        except Timeout:
            raise EngineBusy(
                "Another window or command syncs this store at the moment. What you wrote is kept and "
                "will be sent by it; try again when it is done."
            ) from None
        with held:
            yield
