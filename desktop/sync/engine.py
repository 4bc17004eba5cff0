"""The engine: wakes, chooses, pushes or pulls, sleeps. It owns the sync thread and the one-engine lock."""

import logging
import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from functools import partial
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.completeness import AuditReport, SweepPlan
from desktop.domain.errors import EngineBusy, KnownError, NotReached, SignInNeeded, StoreTrouble
from desktop.domain.sentences import said
from desktop.domain.switches import Phase, StatusListener, SyncReport, SyncStatus
from desktop.remote.client import Client
from desktop.store.open_store import Store
from desktop.sync import rhythm
from desktop.sync.engine_lock import EngineLock
from desktop.sync.logbook import Logbook
from desktop.sync.pause import Pause
from desktop.sync.pull import FILL_DONE
from desktop.sync.push import SLOW_DOWN
from desktop.sync.rhythm import Pace
from desktop.sync.status_board import StatusBoard
from desktop.sync.sweeper import plan_of
from desktop.sync.timetable import Timetable
from desktop.sync.visit import Memory, Visit
from desktop.sync.wishes import Wishes

log = logging.getLogger(__name__)

LOCK_RETRY = 5.0
ELSEWHERE_LOOK = 2.0
"""Seconds between two looks whether another process changed the store."""
FAULT_PAUSE = 60.0
FAULT = said(
    "Syncing met a fault of this program and tries again in a minute. What you wrote is kept; see the log."
)
NOBODY = said("Sign in to bring news down and send what waits.")


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
        self._lock = EngineLock(lock_path)
        self._stop = threading.Event()
        self._wishes = Wishes()
        self._failures = 0
        self._is_shaken = False
        self._was_not_reached = False
        self._times = Timetable(clock)
        self._memory = Memory(clock)
        self._board = StatusBoard(store.ledger, clock=clock)
        self._logbook = Logbook(store.ledger, clock)
        self._pause = Pause(store.ledger, clock)
        self._pause.say(self._board)  # one that began before a lock goes on
        self._thread: threading.Thread | None = None
        self._worker: int | None = None
        self._end_listening = store.writer.listen(self._on_changes)

    # -- the switch ----------------------------------------------------------------------------------

    def wake(self) -> None:
        """Look for work now, whatever was planned."""
        self._wishes.look_now()

    def look_at(self, thread_key: int) -> None:
        """Refresh this thread soon: the person opened it."""
        self._wishes.look_at(thread_key)

    def pause(self, seconds: float) -> None:
        """Ask nothing and send nothing for so long, not even after a lock. Raises StoreTrouble."""
        self._pause.begin(seconds)
        self._wishes.end_wait()

    def resume(self) -> None:
        """End a pause, and look at everything now. Raises StoreTrouble."""
        self._pause.end()
        self._wishes.look_now()

    def status(self) -> SyncStatus:
        """The present state."""
        return self._board.status

    def listen(self, listener: StatusListener) -> Callable[[], None]:
        """Call `listener` from the sync thread on each change; the answer ends that."""
        return self._board.listen(listener)

    def sync_once(self, *, full: bool = False, progress: StatusListener | None = None) -> SyncReport:
        """One whole pass in the calling thread. Raises ServiceTrouble, EngineBusy."""
        with self._alone(progress):
            return self._whole_pass(full=full)

    def audit(
        self,
        first: date | None = None,
        last: date | None = None,
        *,
        remove_missing: bool = False,
        progress: StatusListener | None = None,
    ) -> AuditReport:
        """Compare days with the service in the calling thread. Raises ServiceTrouble, EngineBusy."""
        with self._alone(progress), self._signed_in() as client:
            self._board.say(Phase.WORKING)
            report = self._visit(client).audit(first, last, remove_missing=remove_missing)
            self._board.say(Phase.IDLE)
            return report

    def plan(self) -> SweepPlan:
        """What is read again how often, and what that costs."""
        return plan_of(self._store.census.figures(), self._store.ledger, self._pace)

    @contextmanager
    def _alone(self, progress: StatusListener | None) -> Iterator[None]:
        """Be the one engine of this store for a while, in the calling thread."""
        end = self.listen(progress) if progress else None
        try:
            with self._lock.held(), self._pause.overruled():
                self._worker = threading.get_ident()
                self._store.recover()
                yield
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
        self._wishes.end_wait()
        self._end_listening()
        if self._thread is not None:
            self._thread.join(timeout)
            self._thread = None

    def _run(self) -> None:
        self._worker = threading.get_ident()
        while not self._stop.is_set():
            try:
                with self._lock.held(patience=0):
                    self._is_shaken = True
                    while not self._stop.is_set():
                        self.turn()
                        self._wishes.wait(self._seconds_to_next())
            except EngineBusy:
                self._board.say(Phase.ELSEWHERE, said("Another window or command syncs this store."))
                with suppress(StoreTrouble):
                    self._store.writer.look_elsewhere()
                self._wishes.wait(LOCK_RETRY)
            except KnownError as error:
                self._failed(error)
                self._wishes.wait(LOCK_RETRY)
            except Exception:  # a fault of ours must not end syncing without a word
                log.exception("the sync thread met a fault")
                self._board.say(Phase.BLOCKED, FAULT)
                self._wishes.wait(FAULT_PAUSE)

    def turn(self) -> None:
        """One turn of the loop: send what is due, read when it is time, say what came of it."""
        try:
            self._turn()
        except KnownError as error:
            self._failed(error)

    def _turn(self) -> None:
        if self._is_shaken:
            self._store.recover()
            self._is_shaken = False
        self._store.writer.look_elsewhere()
        self._notice_jump()
        if self._rests() or not self._is_due():
            return
        client = self._make_client()
        if client is None:
            self._board.say(Phase.NOBODY, NOBODY, next_try_at=self._times.after(self._pace.poll))
            return
        with client:
            self._work(client)
        self._failures = 0
        if self._was_not_reached:
            self._store.outbox.forget_pauses(but=SLOW_DOWN)  # they were made for a link that was down
            self._was_not_reached = False

    def _notice_jump(self) -> None:
        """After sleep, or when the clock was set, every planned moment is void: look at everything now."""
        drift = self._times.jumped()
        if not drift:
            return
        self._failures = 0
        self._store.outbox.forget_pauses()
        self._board.say(Phase.IDLE)
        self._logbook.jumped(drift)

    def _rests(self) -> bool:
        """Whether nothing is to travel now; what may leave by now waits meanwhile."""
        before = self._board.status.phase
        self._pause.forget_if_over()
        if self._pause.say(self._board):
            self._store.outbox.release_held(self._clock.now())
            return True
        if before is Phase.PAUSED:  # it is over
            self._wishes.look_now()
        return False

    def _work(self, client: Client) -> None:
        if self._wishes.take_look_now():
            self._times.asked()
        visit = self._visit(client)
        self._push(visit)
        pulls = self._times.is_pull_due() and not self._halts()
        if pulls:
            self._board.say(Phase.WORKING)
            report = visit.pull()
            self._logbook.received(report)
            self._times.pulled(found=bool(report.pulled or report.changed), poll=visit.poll())
        self._look(visit)
        self._times.swept(more=self._store.ledger.get(FILL_DONE) is True and visit.sweep_step())
        self._board.clock_off = client.server_offset
        if self._pause.say(self._board):  # it began meanwhile and cut this pass short
            return
        self._board.say(Phase.IDLE, synced_at=self._clock.now() if pulls else self._board.status.synced_at)

    def _whole_pass(self, *, full: bool) -> SyncReport:
        with self._signed_in() as client:
            visit = self._visit(client)
            self._board.say(Phase.WORKING)
            pushed = self._push(visit)
            pulled = visit.pull(full=full)
            if full:
                visit.sweep_all()
                visit.pull()
            pushed += self._push(visit)
            self._board.clock_off = client.server_offset
        self._logbook.received(pulled)
        self._board.say(Phase.IDLE, synced_at=self._clock.now())
        return visit.report(pulled, pushed=pushed)

    @contextmanager
    def _signed_in(self) -> Iterator[Client]:
        client = self._make_client()
        if client is None:
            raise SignInNeeded(said("Nobody is signed in. Sign in first; what you wrote is kept."))
        with client:
            yield client

    # -- work ----------------------------------------------------------------------------------------

    def _visit(self, client: Client) -> Visit:
        visit: Visit = Visit(
            self._store,
            client,
            self._memory,
            clock=self._clock,
            pace=self._pace,
            dice=self._dice,
            progress=partial(self._board.say, Phase.WORKING),
            stopped=self._halts,
            between=lambda: self._between(visit),
        )
        return visit

    def _push(self, visit: Visit) -> int:
        pushed = visit.push()
        self._times.pushed(unsure=bool(self._store.outbox.unsure()))
        return pushed

    def _between(self, visit: Visit) -> bool:
        """Between two pages: send what was written meanwhile, refresh the thread in front; True to stop."""
        if self._halts():
            return True
        if self._wishes.take_outbox_touched():
            self._push(visit)
        self._look(visit)
        return self._halts()

    def _halts(self) -> bool:
        """Whether the work at hand is to end at the next page."""
        return self._stop.is_set() or self._pause.until is not None

    def _look(self, visit: Visit) -> None:
        for key in () if self._halts() else self._wishes.take_threads():
            visit.look_at(key)

    # -- when ----------------------------------------------------------------------------------------

    def _is_due(self) -> bool:
        """Whether there is anything to ask the service for at this moment."""
        moment = self._next_moment()  # first: "now" among its answers must not lie after ours
        return self._wishes.any() or self._clock.now() >= moment

    def _next_moment(self) -> datetime:
        """When there will be something to do, as far as can be told now."""
        return self._board.status.next_try_at or self._times.earliest(self._store.outbox)

    def _seconds_to_next(self) -> float:
        until = (self._next_moment() - self._clock.now()).total_seconds()
        return min(ELSEWHERE_LOOK, max(0.05, until))

    def _on_changes(self, changes: Changes) -> None:
        """Something was committed; an outbox change by anybody but this engine is work."""
        if changes.outbox and threading.get_ident() != self._worker:
            self._wishes.outbox_touched()

    # -- saying --------------------------------------------------------------------------------------

    def _failed(self, error: KnownError) -> None:
        """Turn an error into a state, a sentence and a time for the next try."""
        self._failures += 1
        self._is_shaken = True  # what is marked as being sent now is unsure, as after a crash
        self._was_not_reached = isinstance(error, NotReached)
        with suppress(StoreTrouble):
            self._logbook.trouble(error)
        phase, pause = rhythm.verdict(error, self._failures, self._pace, self._dice)
        self._board.say(phase, error.sentence, next_try_at=self._times.after(pause))
