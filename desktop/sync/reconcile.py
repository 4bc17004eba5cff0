"""Finds out what became of an entry whose answer was lost, by listing; nothing is sent on a guess."""

from desktop.domain.communication import Communication, Note
from desktop.domain.errors import RouteUnknown
from desktop.domain.identity import ServiceId
from desktop.domain.matching import Match, match_communication, match_note, same_words
from desktop.domain.outbox import OutboxEntry
from desktop.domain.sentences import said
from desktop.remote.client import Client
from desktop.store.census import THREAD_GONE
from desktop.store.ledger import Ledger
from desktop.store.outbox import Outbox
from desktop.sync import rhythm
from desktop.sync.presence import Presence, PresenceCheck
from desktop.sync.rhythm import Pace
from desktop.sync.settling import Settling
from desktop.sync.windows import Stopped, never, padded, read_stable

UNCALIBRATED = said("It is not known yet how this service lists entries logged from here.")
"""Reason of an entry that is looked for again as soon as another one was recognised."""
SIMILAR = said("A similar entry is on the service, but it cannot be told whether it is this one.")
WORDS_SURVIVE = "words_survive"
"""Ledger key: whether the service gave back subject and text of an entry of ours as they were sent."""
CALIBRATED = "calibrated"
"""Ledger key: whether one of our own entries was recognised in a listing of this service."""


class Reconciler:
    """The only way out of *unsure*.

    An entry that shows up in a listing is adopted. It counts as absent only after whole listings that
    began after the settling time, a minute apart; then it goes back to the queue, unless the service once
    said "accepted" for it, no entry of ours was ever recognised in a listing, or the person wants to be
    asked: those wait for the person.
    """

    def __init__(
        self,
        outbox: Outbox,
        ledger: Ledger,
        client: Client,
        presence: PresenceCheck,
        settling: Settling,
        *,
        pace: Pace,
    ) -> None:
        self._outbox = outbox
        self._ledger = ledger
        self._client = client
        self._presence = presence
        self._settling = settling
        self._pace = pace
        self._gap = min(rhythm.SHORTEST_LISTING_GAP, pace.settle)

    def run(self, stopped: Stopped = never) -> int:
        """Look at each unsure entry once; the answer is the number that turned out to have arrived.

        Stopping is safe at any point: a listing that was not read to its end proves nothing.
        """
        return sum(self._reconcile(entry, stopped) for entry in self._outbox.unsure() if not stopped())

    def begin(self, entry: OutboxEntry) -> None:
        """The answer for this entry was lost just now."""
        self._settling.begin(entry)

    def look_once(self, entry: OutboxEntry) -> bool:
        """Whether the entry is at the service after all; it is adopted then.

        Nothing stops it midway: "no" lets the entry be sent again.
        """
        verdict, found = self._search(entry, never)
        if verdict is Match.STRONG and found is not None and found.service_id is not None:
            self._outbox.mark_accepted(entry.local_id, found.service_id, found)
            return True
        return False

    def calibrate(self, entry: OutboxEntry, service_id: ServiceId, stopped: Stopped = never) -> None:
        """After a plain success: can our own entry be recognised in this service's listing? Asked once.

        When it was stopped before there was an answer, it is asked again after the next success.
        """
        if entry.kind == "note" or self._ledger.get(CALIBRATED) is True:
            return
        listed = {candidate.service_id: candidate for candidate in self._window(entry, stopped) or ()}
        ours = listed.get(service_id)
        if ours is None or stopped():
            return
        whole = self._with_body(ours)
        recognised = match_communication(entry, whole) is Match.STRONG
        self._ledger.put(CALIBRATED, recognised)
        self._ledger.put(WORDS_SURVIVE, same_words(entry, whole))
        if recognised:
            self._outbox.reconsider(UNCALIBRATED)

    def _reconcile(self, entry: OutboxEntry, stopped: Stopped) -> bool:
        self._settling.begin(entry)
        try:
            verdict, found = self._search(entry, stopped)
        except RouteUnknown:
            if not self._is_thread_gone(entry):
                raise
            # Whether it had arrived or not: it is not there now, and cannot be.
            self._outbox.mark_refused(entry.local_id, reason=THREAD_GONE)
            return False
        if verdict is Match.STRONG and found is not None and found.service_id is not None:
            self._outbox.mark_accepted(entry.local_id, found.service_id, found)
            return True
        if verdict is None or not self._has_settled(entry):
            return False
        now = self._client.service_now()
        if verdict is Match.CANDIDATE:
            self._park(entry, SIMILAR)
        elif self._settling.may_count_again(entry, now, gap=self._gap):
            self._settling.counted(entry)
            if self._outbox.mark_absent(entry.local_id, service_at=now) >= rhythm.LISTINGS_NEEDED:
                self._give_back(entry)
        return False

    def _is_thread_gone(self, entry: OutboxEntry) -> bool:
        message = entry.parent_service_id
        return message is not None and self._presence.of(message) is Presence.GONE

    def _give_back(self, entry: OutboxEntry) -> None:
        if not entry.may_resend:
            self._park(entry, said("The service said it accepted this entry, but it does not list it."))
        elif entry.cycles >= rhythm.MOST_CYCLES:
            self._park(entry, said("It was sent several times and never arrived. Send it again?"))
        elif self._pace.ask_before_resend:
            self._park(entry, said("The service does not list this entry. Send it again?"))
        elif entry.kind != "note" and not self._is_calibrated():
            self._park(entry, UNCALIBRATED)
        else:
            self._outbox.requeue(entry.local_id, reason=said("It did not arrive. It will be sent again."))

    def _is_calibrated(self) -> bool:
        """Whether entries of ours can be recognised here; an earlier one is looked at if that is open."""
        if self._ledger.get(CALIBRATED) is not True and (done := self._outbox.newest_done()) is not None:
            self.calibrate(*done)
        return self._ledger.get(CALIBRATED) is True

    def _park(self, entry: OutboxEntry, reason: str) -> None:
        self._outbox.mark_parked(entry.local_id, reason=reason)

    def _has_settled(self, entry: OutboxEntry) -> bool:
        now = self._client.service_now()
        if now is not None and entry.unsure_service_at is None:
            self._outbox.mark_witnessed(entry.local_id, service_at=now)
        return self._settling.has_settled(entry, now, settle=self._pace.settle)

    def _search(
        self, entry: OutboxEntry, stopped: Stopped
    ) -> tuple[Match | None, Communication | Note | None]:
        """Look for the entry; the verdict is None when the listing was not whole and proves nothing."""
        if entry.kind == "note":
            return self._search_notes(entry, stopped)
        rows = self._window(entry, stopped)
        if rows is None:
            return None, None
        taken = self._outbox.claimed([row.service_id for row in rows if row.service_id])
        verdict = Match.NONE
        for row in rows:
            if row.service_id in taken or match_communication(entry, row) is Match.NONE:
                continue
            if stopped():
                return None, None
            whole = self._with_body(row)
            found = match_communication(entry, whole)
            if found is Match.STRONG:
                return found, whole
            if not self._is_anothers(entry, whole):
                verdict = Match.CANDIDATE
        return verdict, None

    def _is_anothers(self, entry: OutboxEntry, row: Communication) -> bool:
        """A row of the same second with other words is not ours, where words come back as sent."""
        return (
            self._is_calibrated()
            and self._ledger.get(WORDS_SURVIVE) is True
            and row.content is not None
            and not same_words(entry, row)
        )

    def _search_notes(self, entry: OutboxEntry, stopped: Stopped) -> tuple[Match | None, Note | None]:
        if entry.parent_service_id is None:
            return None, None
        notes = self._client.notes(entry.parent_service_id)
        if stopped():
            return None, None
        again = self._client.notes(entry.parent_service_id)
        if notes.unreadable or again.unreadable or notes.ids != again.ids:
            return None, None
        taken = self._outbox.claimed(notes.ids)
        for note in notes.rows:
            if note.service_id not in taken and match_note(entry, note):
                return Match.STRONG, note
        return Match.NONE, None

    def _with_body(self, row: Communication) -> Communication:
        """The row with its text, for services that hide bodies in lists."""
        if row.content is not None or row.service_id is None:
            return row
        try:
            details = self._client.thread(row.service_id)
        except RouteUnknown:
            return row  # taken away between the list and this question
        return next((detail for detail in details if detail.service_id == row.service_id), row)

    def _window(self, entry: OutboxEntry, stopped: Stopped) -> tuple[Communication, ...] | None:
        """All messages around the entry's day; None when they keep moving or one is unreadable."""
        if stopped():
            return None
        day = entry.at.date()
        listing = read_stable(self._client, padded(day, day), stopped)
        return listing.rows if listing is not None and listing.is_readable else None
