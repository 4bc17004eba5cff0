"""Writes what was pulled: adopts our own entries, inserts, updates; a page is one transaction."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, Direction, Note, SyncState
from desktop.domain.customer import Action, Customer, Invoice
from desktop.domain.identity import LocalId, ServiceId, new_local_id
from desktop.domain.matching import Match, match_communication, match_note
from desktop.domain.outbox import OutboxEntry
from desktop.store import outbox_rows
from desktop.store.accepting import accept
from desktop.store.concerns import notice_actions, notice_arrival
from desktop.store.connection import Connection, Database
from desktop.store.desk import Desk, Pen
from desktop.store.message_writing import (
    insert_message,
    insert_note,
    merged,
    move_note,
    position_of_service,
    stored_message,
    update_message,
    update_note,
)
from desktop.store.rows import note as note_of
from desktop.store.rows import to_us


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What a page brought."""

    new: int = 0
    changed: int = 0
    adopted: int = 0


class Arrivals:
    """Takes rows as read from the service. Nothing here deletes."""

    def __init__(self, desk: Desk, *, clock: Clock) -> None:
        self._desk = desk
        self._clock = clock

    def communications(self, rows: Sequence[Communication], *, first_fill: bool = False) -> Tally:
        """Take messages; rows need a service id. During the first fill nothing counts as just arrived."""
        new = changed = adopted = 0
        with self._desk.transaction() as pen:
            open_entries = _open_entries(pen.db, "communication")
            for row in sorted(rows, key=lambda message: message.at):
                if row.service_id is None:
                    continue
                position = position_of_service(pen.db, row.service_id)
                if position is not None:
                    changed += _update(pen, position, row)
                elif ours := _recognised(open_entries, row):
                    open_entries.remove(ours)
                    accept(pen, ours.local_id, row.service_id, row, now=self._clock.now())
                    adopted += 1
                else:
                    _insert(pen, row, arrived=not first_fill, now=self._clock.now())
                    new += 1
        return Tally(new=new, changed=changed, adopted=adopted)

    def unlisted_notes(self, message: ServiceId, listed: frozenset[ServiceId]) -> set[ServiceId]:
        """Notes of the service on this message's thread that a listing did not name."""
        with self._desk.transaction() as pen:
            rows = pen.db.execute(
                "SELECT service_id FROM notes WHERE service_id IS NOT NULL AND thread_key = "
                "(SELECT thread_key FROM communications WHERE service_id = ?)",
                [message],
            ).fetchall()
        return {ServiceId(row[0]) for row in rows} - listed

    def notes(self, message: ServiceId, notes: Iterable[Note]) -> Tally:
        """Take the notes of the thread that a message belongs to."""
        new = changed = adopted = 0
        with self._desk.transaction() as pen:
            position = position_of_service(pen.db, message)
            if position is None:
                return Tally()
            thread_key = pen.db.execute(
                "SELECT thread_key FROM communications WHERE position = ?", [position]
            ).fetchone()[0]
            own = [line for line in _open_entries(pen.db, "note") if _on_thread(pen.db, line, thread_key)]
            for note in notes:
                if note.service_id is None:
                    continue
                stored = pen.db.execute(
                    "SELECT * FROM notes WHERE service_id = ?", [note.service_id]
                ).fetchone()
                ours = next((line for line in own if match_note(line, note)), None)
                if stored is not None:
                    if stored["thread_key"] != thread_key:
                        move_note(pen, stored, thread_key=thread_key, position=position)
                    changed += _update_note(pen, stored, note)
                elif ours is not None:
                    own.remove(ours)
                    accept(pen, ours.local_id, note.service_id, note, now=self._clock.now())
                    adopted += 1
                else:
                    hung_on = position_of_service(pen.db, note.message_id) if note.message_id else None
                    insert_note(pen, note, thread_key=thread_key, position=hung_on or position)
                    new += 1
        return Tally(new=new, changed=changed, adopted=adopted)

    def customers(self, customers: Sequence[Customer]) -> Tally:
        """Take customers with their contacts."""
        rows = [
            {
                "service_id": customer.service_id,
                "name": customer.name,
                "status": customer.status,
                "open_balance": customer.open_balance,
                "raw": customer.raw,
            }
            for customer in customers
        ]
        contacts = [
            {
                "service_id": contact.service_id,
                "customer_id": customer.service_id,
                "name": contact.name,
                "email": contact.email,
                "phone": contact.phone,
                "title": contact.title,
                "is_primary": int(contact.is_primary),
            }
            for customer in customers
            for contact in customer.contacts
        ]
        return self._upsert(("customers", rows), ("contacts", contacts))

    def invoices(self, invoices: Sequence[Invoice]) -> Tally:
        """Take invoices."""
        return self._upsert(
            (
                "invoices",
                [
                    {
                        "service_id": invoice.service_id,
                        "number": invoice.number,
                        "customer_id": invoice.customer_id,
                        "amount": invoice.amount,
                        "balance": invoice.balance,
                        "due_on": invoice.due_on.isoformat() if invoice.due_on else None,
                        "status": invoice.status,
                        "raw": invoice.raw,
                    }
                    for invoice in invoices
                ],
            )
        )

    def actions(self, customer_id: ServiceId | None, actions: Sequence[Action]) -> Tally:
        """Take the whole list of open actions (of one customer, or of all): what is not in it is done."""
        rows = [
            {
                "service_id": action.service_id,
                "kind": action.kind,
                "status": action.status,
                "description": action.description,
                "customer_id": action.customer_id,
                "invoice_id": action.invoice_id,
                "due_on": action.due_on.isoformat() if action.due_on else None,
                "raw": action.raw,
            }
            for action in actions
        ]

        def forget(db: Connection) -> None:
            db.execute("DELETE FROM actions WHERE ? IS NULL OR customer_id = ?", [customer_id, customer_id])

        tally = self._upsert(("actions", rows), before=forget)
        if customer_id is None:
            with self._desk.transaction() as pen:
                notice_actions(pen, {action.service_id for action in actions})
        return tally

    def without_body(self, limit: int) -> list[ServiceId]:
        """Newest messages whose text the service gives in detail only."""
        with self._desk.transaction() as pen:
            rows = pen.db.execute(
                "SELECT service_id FROM communications WHERE (body_known = 0 OR body_stale = 1) "
                "AND service_id IS NOT NULL "
                "ORDER BY position DESC LIMIT ?",
                [limit],
            ).fetchall()
        return [ServiceId(row[0]) for row in rows]

    def threads_to_read_notes(self, limit: int) -> list[tuple[int, ServiceId]]:
        """Newest threads that changed since their notes were read, each with its newest message."""
        with self._desk.transaction() as pen:
            rows = pen.db.execute(
                "SELECT t.thread_key, (SELECT c.service_id FROM communications c "
                "WHERE c.thread_key = t.thread_key AND c.service_id IS NOT NULL "
                "ORDER BY c.position DESC LIMIT 1) AS message FROM threads t "
                "WHERE t.notes_due = 1 AND message IS NOT NULL ORDER BY t.latest_position DESC LIMIT ?",
                [limit],
            ).fetchall()
        return [(row[0], ServiceId(row[1])) for row in rows]

    def some_others(self, message: ServiceId, limit: int) -> list[ServiceId]:
        """The newest messages of the service other than one."""
        with self._desk.transaction() as pen:
            rows = pen.db.execute(
                "SELECT service_id FROM communications WHERE service_id IS NOT NULL AND service_id <> ? "
                "ORDER BY position DESC LIMIT ?",
                [message, limit],
            ).fetchall()
        return [ServiceId(row[0]) for row in rows]

    def mark_notes_read(self, thread_key: int) -> None:
        """The notes of this thread are as the service has them."""
        with self._desk.transaction() as pen:
            pen.db.execute("UPDATE threads SET notes_due = 0 WHERE thread_key = ?", [thread_key])

    def read_all_notes_again(self) -> None:
        """Let every thread's notes be read again: a colleague's note changes nothing else of a thread."""
        with self._desk.transaction() as pen:
            pen.db.execute("UPDATE threads SET notes_due = 1")

    def _upsert(
        self,
        *tables: tuple[str, list[dict[str, Any]]],
        before: Callable[[Connection], None] | None = None,
    ) -> Tally:
        number = 0
        with self._desk.transaction() as pen:
            if before is not None:
                before(pen.db)
            for table, rows in tables:
                Database(pen.db).table(table).upsert_all(rows, pk="service_id")
                number += len(rows)
            pen.customers = bool(number)
        return Tally(changed=number)


def _insert(pen: Pen, row: Communication, *, arrived: bool, now: datetime) -> None:
    local_id = _returned(pen.db, row.service_id) or new_local_id()
    position = insert_message(pen, replace(row, local_id=local_id, sync_state=SyncState.SYNCED))
    if arrived:
        pen.db.execute("UPDATE communications SET arrived_us = ? WHERE position = ?", [to_us(now), position])
        notice_arrival(pen, row)
    if arrived and row.direction is Direction.INBOUND:
        pen.arrived.add(local_id)


def _returned(db: Connection, service_id: ServiceId | None) -> LocalId | None:
    """The local name of a message that was gone and is back."""
    row = db.execute("DELETE FROM gone WHERE service_id = ? RETURNING local_id", [service_id]).fetchone()
    return LocalId(row[0]) if row and row[0] else None


def _update(pen: Pen, position: int, row: Communication) -> bool:
    """Write what changed; False when the service says what is known already."""
    stored = stored_message(pen.db, position)
    news = merged(stored, row)
    if row.content is not None:
        pen.db.execute("UPDATE communications SET body_stale = 0 WHERE position = ?", [position])
    if replace(news, raw="") == replace(stored, raw="") and _stamp(news) == _stamp(stored):
        return False
    position = update_message(pen, position, news)
    if row.content is None and stored.content is not None and _stamp(row) != _stamp(stored):
        # The list hides bodies: the text stays in view until the detail was read again.
        pen.db.execute("UPDATE communications SET body_stale = 1 WHERE position = ?", [position])
    return True


def _stamp(row: Communication) -> str | None:
    """When the service last changed a row, as it says itself; None if it does not."""
    try:
        value = json.loads(row.raw or "null")
    except ValueError:
        return None
    return str(value["updated_at"]) if isinstance(value, dict) and value.get("updated_at") else None


def _update_note(pen: Pen, stored: Any, note: Note) -> bool:
    before = note_of(stored)
    news = replace(note, local_id=before.local_id, message_id=before.message_id)
    if replace(news, raw="") == replace(before, raw=""):
        return False
    update_note(pen, stored["note_key"], news)
    return True


def _recognised(entries: list[OutboxEntry], row: Communication) -> OutboxEntry | None:
    """The entry of ours, if any, that this unknown row is beyond doubt."""
    for line in entries:
        if match_communication(line, row) is Match.STRONG:
            return line
    return None


def _open_entries(db: Connection, kind: str) -> list[OutboxEntry]:
    """Entries whose request may have reached the service."""
    rows = db.execute(
        f"{outbox_rows.LINE} WHERE o.service_id IS NULL AND (o.state = 'sending' OR o.unsure_us IS NOT NULL) "
        "AND o.kind = ? ORDER BY o.seq",
        [kind],
    )
    return [outbox_rows.entry(row) for row in rows]


def _on_thread(db: Connection, line: OutboxEntry, thread_key: int) -> bool:
    row = db.execute("SELECT thread_key FROM outbox WHERE local_id = ?", [line.local_id]).fetchone()
    return bool(row[0] == thread_key)
