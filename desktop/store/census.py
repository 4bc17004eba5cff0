"""Counts and compares what is here with what the service lists, and takes out what is gone from there."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from desktop.domain.clock import Clock
from desktop.domain.communication import SyncState
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import said
from desktop.store.desk import Desk, Pen
from desktop.store.message_writing import position_of_service, remove_message, remove_note, stored_message
from desktop.store.outbox import set_state
from desktop.store.rows import from_us, from_us_or_none, to_us

RATE_DAYS = 28
"""Days over which the number of messages per day is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How much there is: the ground on which sweeps are planned. `oldest` is None for an empty store."""

    rows: int
    rows_per_day: float
    open_rows: int
    oldest: date | None


@dataclass(frozen=True, slots=True)
class Known:
    """One message as far as a comparison needs it."""

    service_id: ServiceId
    kind: str
    day: date


class Census:
    """Questions over service ids, and the one way in which a row of the service leaves this store."""

    def __init__(self, desk: Desk, *, clock: Clock) -> None:
        self._desk = desk
        self._clock = clock

    def figures(self) -> Figures:
        """How much there is."""
        since = to_us(self._clock.now() - timedelta(days=RATE_DAYS))
        with self._desk.transaction() as pen:
            rows, recent, waiting, oldest = pen.db.execute(
                "SELECT count(*), count(*) FILTER (WHERE at_us >= ?), "
                "count(*) FILTER (WHERE is_resolved = 0 OR requires_response = 1), min(at_us) "
                "FROM communications WHERE service_id IS NOT NULL",
                [since],
            ).fetchone()
        begin = from_us_or_none(oldest)
        return Figures(
            rows=rows,
            rows_per_day=recent / RATE_DAYS,
            open_rows=waiting,
            oldest=begin.date() if begin else None,
        )

    def between(self, first: date, last: date) -> list[Known]:
        """Messages of the service on the days `first` to `last` (UTC, both included)."""
        with self._desk.transaction() as pen:
            rows = pen.db.execute(
                "SELECT service_id, kind, at_us FROM communications "
                "WHERE position >= ? AND at_us >= ? AND at_us < ? AND service_id IS NOT NULL",
                [
                    to_us(_begin(first)) // 1_000_000,
                    to_us(_begin(first)),
                    to_us(_begin(last + timedelta(days=1))),
                ],
            ).fetchall()
        return [Known(ServiceId(row[0]), row[1], from_us(row[2]).date()) for row in rows]

    def unresolved(self) -> set[ServiceId]:
        """Messages that count as open here."""
        return self._ids("is_resolved = 0")

    def awaiting_reply(self) -> set[ServiceId]:
        """Messages that wait for a reply, as far as is known here."""
        return self._ids("requires_response = 1")

    def let_details_be_read(self, first: date, last: date, *, bodies: bool) -> None:
        """Have the notes of threads with messages on these days read again, if wanted the bodies too."""
        span = [to_us(_begin(first)) // 1_000_000, to_us(_begin(last + timedelta(days=1)))]
        with self._desk.transaction() as pen:
            if bodies:
                pen.db.execute(
                    "UPDATE communications SET body_stale = 1 WHERE position >= ? AND at_us < ? "
                    "AND service_id IS NOT NULL",
                    span,
                )
            pen.db.execute(
                "UPDATE threads SET notes_due = 1 WHERE thread_key IN (SELECT thread_key FROM communications "
                "WHERE position >= ? AND at_us < ?)",
                span,
            )

    def mark_gone(self, service_id: ServiceId) -> bool:
        """The service no longer has this message: it leaves the lists, its words are kept aside.

        Notes that still wait to be sent on it are put before the person. False if it is not here.
        """
        with self._desk.transaction() as pen:
            position = position_of_service(pen.db, service_id)
            if position is None:
                return False
            row = stored_message(pen.db, position)
            thread_key = pen.db.execute(
                "SELECT thread_key FROM communications WHERE position = ?", [position]
            ).fetchone()[0]
            notes = pen.db.execute(
                "SELECT note_key, content, author, at_us, sync_state FROM notes WHERE position = ?",
                [position],
            ).fetchall()
            pen.db.execute(
                "INSERT OR REPLACE INTO gone VALUES (?, ?, ?, ?, ?, ?)",
                [
                    service_id,
                    row.local_id,
                    to_us(self._clock.now()),
                    row.subject,
                    row.raw or json.dumps({"content": row.content}, ensure_ascii=False),
                    json.dumps([[note["author"], note["content"]] for note in notes], ensure_ascii=False),
                ],
            )
            self._stop_waiting_notes(pen, row.local_id or "")
            for note in notes:
                if note["sync_state"] == SyncState.SYNCED:
                    remove_note(pen, note["note_key"])
            remove_message(pen, position)
            # Its neighbours' notes are listed through another message from now on.
            pen.db.execute("UPDATE threads SET notes_due = 1 WHERE thread_key = ?", [thread_key])
        return True

    def remove_notes(self, ids: set[ServiceId]) -> None:
        """Notes that the service no longer lists leave their threads."""
        with self._desk.transaction() as pen:
            for name in ids:
                row = pen.db.execute("SELECT note_key FROM notes WHERE service_id = ?", [name]).fetchone()
                if row is not None:
                    remove_note(pen, row[0])

    def _stop_waiting_notes(self, pen: Pen, local_id: str) -> None:
        waiting = pen.db.execute(
            "SELECT local_id FROM outbox WHERE parent_local_id = ? AND state IN ('held', 'queued')",
            [local_id],
        ).fetchall()
        for (name,) in waiting:
            set_state(pen, name, SyncState.REFUSED, now=self._clock.now(), reason=THREAD_GONE)

    def _ids(self, condition: str) -> set[ServiceId]:
        with self._desk.transaction() as pen:
            rows = pen.db.execute(
                f"SELECT service_id FROM communications WHERE {condition} AND service_id IS NOT NULL"
            ).fetchall()
        return {ServiceId(row[0]) for row in rows}


THREAD_GONE = said("This conversation is no longer on Daylit. Copy the text to another one, or discard it.")


def _begin(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
