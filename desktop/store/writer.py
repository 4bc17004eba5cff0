"""Every change a face may make, one transaction each; what changed is published after the commit."""

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from desktop.domain.clock import Clock
from desktop.domain.communication import ATTENTION_STATES, Communication, Note, SyncState
from desktop.domain.customer import InvoiceRef
from desktop.domain.entry import NewEntry, NewNote, default_subject, fingerprint
from desktop.domain.errors import BadInput, NotFound
from desktop.domain.identity import LocalId, ServiceId, new_local_id
from desktop.domain.sentences import said
from desktop.store.concerns import raise_if_changed, raise_if_double
from desktop.store.connection import Connection
from desktop.store.desk import Desk, Listener, Pen
from desktop.store.directory import exists
from desktop.store.discarding import notes_on, take_out
from desktop.store.message_writing import (
    insert_message,
    insert_note,
    position_of,
    stored_message,
    update_message,
)
from desktop.store.outbox import set_state
from desktop.store.outbox_rows import intent_of
from desktop.store.rows import to_us

SMALLEST_FRACTION = 1_000
"""Microseconds: the exact moment keeps a non-zero millisecond, by which it is recognised again."""
SUMMARY_LENGTH = 120
SUMMARIES = {
    "call": said("Call: {what}"),
    "meeting": said("Meeting: {what}"),
    "email": said("E-mail: {what}"),
    "manual": said("Logged entry: {what}"),
    "note": said("Note: {what}"),
}
"""What an entry of the outbox is called; kept in English, and found again by a face."""


@dataclass(frozen=True, slots=True)
class _Made:
    """An entry as it will be stored and sent."""

    row: Communication
    payload: dict[str, Any]


class Writer:
    """Puts entries, notes and drafts into the store. Any thread may call."""

    def __init__(self, desk: Desk, *, clock: Clock, undo_seconds: float) -> None:
        self._desk = desk
        self._clock = clock
        self._undo_seconds = undo_seconds

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each commit, in the thread that wrote; the answer ends that."""
        return self._desk.listen(listener)

    def look_elsewhere(self) -> bool:
        """Ask whether another process changed the store; listeners are told if so."""
        return self._desk.look_elsewhere()

    # -- entries -------------------------------------------------------------------------------------

    def log(self, entry: NewEntry, *, draft: str = "") -> tuple[LocalId, SyncState]:
        """Log a communication: the visible row and its line in the outbox, together or not at all.

        The `draft` of that place goes with it: what was logged never comes back to be logged again.
        Raises BadInput naming the field, StoreUnwritable.
        """
        local_id = new_local_id()
        with self._desk.transaction() as pen:
            made = self._made(pen.db, local_id, entry)
            position = insert_message(pen, made.row)
            thread_key = _thread_key(pen.db, position)
            self._line(pen, local_id, "communication", made.payload, made.row, thread_key=thread_key)
            held_back = raise_if_changed(pen, local_id, entry.begun_at, now=self._clock.now())
            if not held_back:
                raise_if_double(pen, local_id)
            _drop_draft(pen, draft)
        return local_id, SyncState.PARKED if held_back else made.row.sync_state

    def note(self, note: NewNote, *, draft: str = "") -> tuple[LocalId, SyncState]:
        """Write a note on a message's thread; it waits for the message if that is not sent yet.

        The `draft` of that place goes with it.
        """
        with self._desk.transaction() as pen:
            written = self.note_in(pen, note)
            _drop_draft(pen, draft)
        return written

    def note_in(self, pen: Pen, note: NewNote) -> tuple[LocalId, SyncState]:
        """The same as part of a transaction under way."""
        local_id, now, state = new_local_id(), self._clock.now(), self._first_state()
        position = position_of(pen.db, note.message)
        if position is None:
            raise NotFound("thread", said("This thread is no longer here. Your text was not saved; copy it."))
        message = stored_message(pen.db, position)
        thread_key = _thread_key(pen.db, position)
        row = Note(
            content=note.content,
            at=now,
            local_id=local_id,
            message_id=message.service_id,
            sync_state=state,
        )
        insert_note(pen, row, thread_key=thread_key, position=position)
        stand_in = Communication(
            at=now,
            kind="note",
            customer_id=message.customer_id,
            subject=message.subject,
            content=note.content,
            sync_state=state,
        )
        payload = {"thread_id": message.service_id, "content": note.content}
        self._line(pen, local_id, "note", payload, stand_in, thread_key=thread_key, parent=note.message)
        if raise_if_changed(pen, local_id, note.begun_at, now=now):
            state = SyncState.PARKED
        return local_id, state

    def undo(self, local_id: LocalId) -> bool:
        """Take back an entry inside its undo window; False when it is too late.

        Raises BadInput when a note was written on it meanwhile: that would be lost with it.
        """
        with self._desk.transaction() as pen:
            line = _line_of(pen.db, local_id)
            if line is None or line["state"] != SyncState.HELD:
                return False
            if notes_on(pen.db, local_id):
                raise BadInput("id", said("A note waits for this entry. Take the note back first."))
            take_out(pen, line, said("taken back"), self._clock.now())
        return True

    def retry(self, local_id: LocalId) -> None:
        """Send an entry again that was refused, or that only a person could decide about."""
        with self._desk.transaction() as pen:
            line = _expect(pen.db, local_id)
            if line["state"] == SyncState.QUEUED:
                set_state(pen, local_id, SyncState.QUEUED, now=self._clock.now(), not_before_us=None)
            elif SyncState(line["state"]) in ATTENTION_STATES:
                set_state(
                    pen,
                    local_id,
                    SyncState.QUEUED,
                    now=self._clock.now(),
                    reason="",
                    not_before_us=None,
                    may_resend=1,
                    concern=None,
                    evidence="{}",
                )
            else:
                raise BadInput(
                    "id",
                    said(
                        "This entry is being sent or checked at the moment. Wait until that is settled: "
                        "sending it again now could double it."
                    ),
                )

    def discard(self, local_id: LocalId, *, force: bool = False) -> None:
        """Take an entry out that did not arrive; its text is kept for thirty days.

        Raises BadInput when it may be at the service already, or when a note hangs on it, unless `force`.
        """
        with self._desk.transaction() as pen:
            line = _expect(pen.db, local_id)
            state = SyncState(line["state"])
            if not force and (
                state in (SyncState.SENDING, SyncState.UNSURE)
                or (state is SyncState.PARKED and line["attempts"])
            ):
                raise BadInput(
                    "id",
                    said(
                        "This entry may be at the service already; discarding it here does not remove it "
                        "there."
                    ),
                )
            if not force and notes_on(pen.db, local_id):
                raise BadInput("id", said("A note waits for this entry and would be discarded with it."))
            take_out(pen, line, said("discarded"), self._clock.now())

    def correct(self, local_id: LocalId, entry: NewEntry, *, draft: str = "") -> None:
        """Replace an entry that surely did not arrive: refused, held, or queued and never tried."""
        with self._desk.transaction() as pen:
            line = _expect(pen.db, local_id)
            state = SyncState(line["state"])
            waiting = (SyncState.HELD, SyncState.QUEUED, SyncState.PARKED)
            untried = state in waiting and line["attempts"] == 0
            position = position_of(pen.db, local_id)
            if position is None or line["kind"] != "communication" or not (untried or state == "refused"):
                raise BadInput(
                    "id", said("This entry cannot be changed any more: it may have been sent already.")
                )
            made = self._made(pen.db, local_id, entry)
            update_message(pen, position, made.row)
            pen.db.execute(
                "UPDATE outbox SET payload = ?, at_us = ?, customer_id = ?, summary = ? WHERE local_id = ?",
                [_json(made.payload), to_us(made.row.at), entry.customer_id, _summary(made.row), local_id],
            )
            set_state(
                pen,
                local_id,
                SyncState.QUEUED,
                now=self._clock.now(),
                reason="",
                held_until_us=None,
                concern=None,
                evidence="{}",
            )
            pen.journal.append(intent_of(pen.db, local_id))
            _drop_draft(pen, draft)

    # -- drafts --------------------------------------------------------------------------------------

    def save_draft(self, place: str, fields: dict[str, str]) -> None:
        """Keep what is being typed in a place (a dialog, a note box), replacing the last draft there."""
        with self._desk.transaction() as pen:
            pen.db.execute(
                "INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)",
                [place, _json(fields), to_us(self._clock.now())],
            )

    def draft(self, place: str) -> dict[str, str] | None:
        """What was being typed there."""
        with self._desk.transaction() as pen:
            row = pen.db.execute("SELECT fields FROM drafts WHERE place = ?", [place]).fetchone()
        return None if row is None else dict(json.loads(row[0]))

    def drop_draft(self, place: str) -> None:
        """Forget it: it was saved, or thrown away."""
        with self._desk.transaction() as pen:
            _drop_draft(pen, place)

    # -- making entries ------------------------------------------------------------------------------

    def _made(self, db: Connection, local_id: LocalId, entry: NewEntry) -> _Made:
        entry.check_time(self._clock.now())
        names = _checked_names(db, entry)
        at = self._exact_moment(db, entry)
        subject = entry.subject.strip() or default_subject(entry.kind, names.customer)
        row = Communication(
            at=at,
            kind=entry.kind.strip(),
            local_id=local_id,
            direction=entry.direction,
            subject=subject,
            content=entry.content,
            customer_id=entry.customer_id,
            customer_name=names.customer,
            contact_id=entry.contact_id,
            contact_name=names.contact,
            is_resolved=entry.is_resolved,
            tags=entry.tags,
            invoices=names.invoices,
            sync_state=self._first_state(),
        )
        return _Made(row, _payload(entry, subject, at))

    def _exact_moment(self, db: Connection, entry: NewEntry) -> datetime:
        """A moment of its own for each entry of a customer: by it a lost entry is recognised.

        The person picks the minute, dice pick what lies below; never in the future, and no second twice.
        """
        now = self._clock.now()
        base = min(entry.at, now) if entry.at is not None else now
        whole_minute = entry.at is not None and base.second == 0 and base.microsecond == 0
        while True:
            taken = _seconds_taken(db, entry.customer_id, base)
            fraction = SMALLEST_FRACTION + secrets.randbelow(1_000_000 - SMALLEST_FRACTION)
            free = [
                moment
                for second in (range(60) if whole_minute else (base.second,))
                if (moment := base.replace(second=second, microsecond=fraction)) <= now
                and second not in taken
            ]
            if free:
                return secrets.choice(free)
            base -= timedelta(minutes=1) if whole_minute else timedelta(seconds=1)

    def _first_state(self) -> SyncState:
        return SyncState.HELD if self._undo_seconds > 0 else SyncState.QUEUED

    def _line(
        self,
        pen: Pen,
        local_id: LocalId,
        kind: str,
        payload: dict[str, Any],
        row: Communication,
        *,
        thread_key: int,
        parent: LocalId | None = None,
    ) -> None:
        now = self._clock.now()
        held = now + timedelta(seconds=self._undo_seconds) if self._undo_seconds > 0 else None
        mark = fingerprint(customer_id=row.customer_id, at=row.at, content=row.content or "")
        pen.db.execute(
            "INSERT INTO outbox (local_id, kind, state, payload, at_us, fingerprint, customer_id, "
            "thread_key, parent_local_id, summary, held_until_us, created_us, updated_us) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                local_id,
                kind,
                row.sync_state.value,
                _json(payload),
                to_us(row.at),
                mark,
                row.customer_id,
                thread_key,
                parent,
                _summary(row),
                to_us(held) if held else None,
                to_us(now),
                to_us(now),
            ],
        )
        pen.journal.append(intent_of(pen.db, local_id) | {"new": True})
        pen.outbox = True


@dataclass(frozen=True, slots=True)
class _Names:
    customer: str
    contact: str
    invoices: tuple[InvoiceRef, ...]


def _checked_names(db: Connection, entry: NewEntry) -> _Names:
    """Names of what an entry refers to; raises BadInput for anything that is not here."""
    customer = db.execute("SELECT name FROM customers WHERE service_id = ?", [entry.customer_id]).fetchone()
    if customer is None:
        raise BadInput(
            "customer", said("This customer is not here. Choose one from the list, or sync first.")
        )
    contact = ("",)
    if entry.contact_id is not None:
        contact = db.execute(
            "SELECT name FROM contacts WHERE service_id = ? AND customer_id = ?",
            [entry.contact_id, entry.customer_id],
        ).fetchone()
        if contact is None:
            raise BadInput(
                "contact", said("This contact does not belong to the customer. Choose another one.")
            )
    invoices = tuple(_invoice_ref(db, name) for name in entry.invoice_ids)
    if entry.action_id is not None and not exists(db, "actions", entry.action_id):
        raise BadInput("action", said("This action is no longer open. Log without completing it."))
    return _Names(customer[0], contact[0], invoices)


def _invoice_ref(db: Connection, name: ServiceId) -> InvoiceRef:
    row = db.execute("SELECT number FROM invoices WHERE service_id = ?", [name]).fetchone()
    if row is None:
        raise BadInput(
            "invoices", said("One of the invoices is not here. Choose from the list, or sync first.")
        )
    return InvoiceRef(service_id=name, number=row[0])


def _payload(entry: NewEntry, subject: str, at: datetime) -> dict[str, Any]:
    """The body as it will be sent; subject and time are always given, never left to the service."""
    payload: dict[str, Any] = {
        "customer_id": entry.customer_id,
        "communication_type": entry.kind.strip(),
        "content": entry.content,
        "direction": entry.direction.value,
        "subject": subject,
        "timestamp": at.isoformat().replace("+00:00", "Z"),
        "is_resolved": entry.is_resolved,
    }
    optional: dict[str, Any] = {
        "contact_id": entry.contact_id,
        "invoice_ids": list(entry.invoice_ids),
        "strategy_tags": list(entry.tags),
        "scheduled_action_id": entry.action_id,
        "scheduled_touchpoint_id": entry.touchpoint_id,
    }
    return payload | {key: value for key, value in optional.items() if value}


def _seconds_taken(db: Connection, customer_id: str | None, at: datetime) -> set[int]:
    """Seconds of a minute in which the customer has an entry of ours already."""
    minute = to_us(at.replace(second=0, microsecond=0))
    rows = db.execute(
        "SELECT (at_us - ?) / 1000000 FROM outbox WHERE customer_id = ? AND at_us >= ? AND at_us < ?",
        [minute, customer_id, minute, minute + 60_000_000],
    )
    return {row[0] for row in rows}


def _drop_draft(pen: Pen, place: str) -> None:
    pen.db.execute("DELETE FROM drafts WHERE place = ?", [place])


def _line_of(db: Connection, local_id: LocalId) -> Any:
    return db.execute("SELECT * FROM outbox WHERE local_id = ? AND state <> 'done'", [local_id]).fetchone()


def _expect(db: Connection, local_id: LocalId) -> Any:
    line = _line_of(db, local_id)
    if line is None:
        raise NotFound(
            "id",
            said(
                "Nothing in the outbox goes by {local_id}. It may have arrived already.",
                local_id=repr(local_id),
            ),
        )
    return line


def _thread_key(db: Connection, position: int) -> int:
    return int(
        db.execute("SELECT thread_key FROM communications WHERE position = ?", [position]).fetchone()[0]
    )


def _summary(row: Communication) -> str:
    template = SUMMARIES.get(row.kind, SUMMARIES["manual"])
    text = " ".join((row.content or "").split())
    return template.format(what=row.subject) + (f" – {text}" if text else "")[:SUMMARY_LENGTH]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")
