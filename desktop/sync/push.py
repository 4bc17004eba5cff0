"""Takes the outbox up to the service: one entry at a time, never on a guess."""

import random
from dataclasses import dataclass
from datetime import timedelta

from desktop.domain.clock import Clock
from desktop.domain.errors import KnownError, NotReached, RouteUnknown, ServiceBusy, SignInNeeded
from desktop.domain.outbox import OutboxEntry
from desktop.domain.sentences import said
from desktop.remote.answers import (
    Accepted,
    AcceptedUnidentified,
    NotSent,
    Outcome,
    RefusedEntry,
    SignInAgain,
    SlowDown,
    Unsure,
    WrongRoute,
)
from desktop.remote.client import Client
from desktop.store.census import THREAD_GONE
from desktop.store.outbox import Outbox
from desktop.sync import rhythm
from desktop.sync.presence import Presence, PresenceCheck
from desktop.sync.reconcile import Reconciler
from desktop.sync.windows import Stopped

ROUTE_PAUSE = timedelta(minutes=5)
SLOW_DOWN = said("The service asked to slow down.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PushReport:
    """What one walk through the outbox did."""

    pushed: int


class Push:
    """Sends what is due, oldest first, and writes down what became of each.

    Each entry is marked *sending*, on disk, before a byte leaves. What stops the whole walk is raised as
    a ServiceTrouble, after the entry at hand was put back safely.
    """

    def __init__(
        self,
        outbox: Outbox,
        client: Client,
        reconciler: Reconciler,
        presence: PresenceCheck,
        *,
        clock: Clock,
        dice: random.Random,
    ) -> None:
        self._outbox = outbox
        self._client = client
        self._reconciler = reconciler
        self._presence = presence
        self._clock = clock
        self._dice = dice

    def run(self, stopped: Stopped) -> PushReport:
        """Send everything that is due; `stopped` is asked before each entry leaves."""
        pushed = 0
        while not stopped():
            entry = self._outbox.next_sendable(self._clock.now())
            if entry is None:
                break
            if self._send(entry, stopped):
                pushed += 1
        return PushReport(pushed=pushed)

    def _send(self, entry: OutboxEntry, stopped: Stopped) -> bool:
        """Send one entry; True when the service has it now. Stopped in time, it stays as it was."""
        try:
            if entry.unsure_at is not None and self._reconciler.look_once(entry):
                return True
            baseline = self._baseline(entry)
        except RouteUnknown:
            if not self._is_thread_gone(entry):
                raise
            self._outbox.mark_refused(entry.local_id, reason=THREAD_GONE)
            return False
        self._client.get_ready()
        if stopped():
            return False
        entry = self._outbox.mark_sending(entry.local_id, baseline=baseline)
        outcome = self._post(entry)
        return self._settle(entry, outcome, stopped)

    def _baseline(self, entry: OutboxEntry) -> frozenset[str] | None:
        """Ids of the notes that were there before the first attempt: how a lost note is recognised.

        Never read again after an attempt that may have arrived: a late arrival would hide in it.
        """
        if entry.kind != "note" or entry.unsure_at is not None or entry.parent_service_id is None:
            return None
        return frozenset(self._client.notes(entry.parent_service_id).ids)

    def _is_thread_gone(self, entry: OutboxEntry) -> bool:
        """A thread that is gone concerns its own notes only; a wrong path concerns every entry."""
        message = entry.parent_service_id
        return message is not None and self._presence.of(message) is Presence.GONE

    def _post(self, entry: OutboxEntry) -> Outcome:
        if entry.kind == "note":
            return self._client.create_note(entry.payload)
        return self._client.log(entry.payload)

    def _settle(self, entry: OutboxEntry, outcome: Outcome, stopped: Stopped) -> bool:
        """Write down what became of an attempt. Raises ServiceTrouble when the walk must stop."""
        match outcome:
            case Accepted(service_id=service_id, row=row):
                self._outbox.mark_accepted(entry.local_id, service_id, row)
                self._reconciler.calibrate(entry, service_id, stopped)
                return True
            case AcceptedUnidentified(reason=reason):
                self._doubt(entry, reason, may_resend=False)
            case Unsure(reason=reason):
                self._doubt(entry, reason, may_resend=True)
            case RefusedEntry(reason=reason, fields=fields):
                self._outbox.mark_refused(entry.local_id, reason=reason, fields=fields)
            case NotSent() | SignInAgain() | SlowDown() | WrongRoute():
                self._put_back(entry, outcome)
        return False

    def _doubt(self, entry: OutboxEntry, reason: str, *, may_resend: bool) -> None:
        self._outbox.mark_unsure(
            entry.local_id,
            reason=reason,
            at=self._clock.now(),
            service_at=self._client.service_now(),
            may_resend=may_resend,
        )
        self._reconciler.begin(entry)

    def _put_back(self, entry: OutboxEntry, outcome: NotSent | SignInAgain | SlowDown | WrongRoute) -> None:
        """The entry surely did not arrive, and sending the next one would fare no better."""
        now = self._clock.now()
        stop: KnownError
        match outcome:
            case NotSent(reason=reason):
                pause = timedelta(seconds=rhythm.entry_pause(entry.attempts, self._dice))
                stop = NotReached(reason)
            case SlowDown(retry_after=after):
                pause = timedelta(seconds=rhythm.busy_pause(entry.attempts, after, self._dice))
                reason = SLOW_DOWN
                stop = ServiceBusy(reason, retry_after=pause.total_seconds())
            case SignInAgain():
                pause = timedelta(0)
                reason = said("The service wants you to sign in again.")
                stop = SignInNeeded(reason)
            case WrongRoute(route=route, reason=reason):
                pause = ROUTE_PAUSE
                stop = RouteUnknown(route, reason)
        self._outbox.mark_not_sent(entry.local_id, reason=reason, not_before=now + pause)
        raise stop
