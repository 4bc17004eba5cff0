"""What the carrier remembers: how far it has come, and a log of what happened, kept for thirty days."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop.store.connection import Connection
from desktop.store.desk import Desk
from desktop.store.rows import from_us, to_us

COMPLETE_SINCE = "complete_since"
KEEP_LOG_DAYS = 30
MOST_LINES = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One line of the sync log. `kind` groups lines: sent, received, audit, or the name of an error.

    `text` is plain English: a face finds the template again by its words.
    """

    at: datetime
    kind: str
    text: str


class Ledger:
    """Keys with JSON values, and the sync log."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self, key: str) -> Any:
        """The value kept under a key; None if there is none."""
        with self._desk.transaction() as pen:
            return read_value(pen.db, key)

    def put(self, key: str, value: Any) -> None:
        """Keep a JSON value."""
        with self._desk.transaction() as pen:
            pen.db.execute(
                "INSERT INTO ledger VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                [key, json.dumps(value)],
            )

    def complete_since(self) -> date | None:
        """The day back to which the history is complete."""
        with self._desk.transaction() as pen:
            return read_complete_since(pen.db)

    def note(self, kind: str, text: str, *, at: datetime) -> None:
        """Add a line to the sync log about something that happened."""
        with self._desk.transaction() as pen:
            write_line(pen.db, kind, text, at)

    def note_trouble(self, kind: str, text: str, *, at: datetime) -> None:
        """Add a line about something that does not work; while the last line says so, its time moves."""
        with self._desk.transaction() as pen:
            if not _moved(pen.db, kind, text, at):
                write_line(pen.db, kind, text, at)

    def recent(self, number: int) -> list[LogLine]:
        """The newest lines of the log, newest first."""
        with self._desk.transaction() as pen:
            return read_lines(pen.db, number)


def write_line(db: Connection, kind: str, text: str, at: datetime) -> None:
    """Add a line to the sync log inside a transaction; old lines go."""
    db.execute("INSERT INTO sync_log (at_us, kind, text) VALUES (?, ?, ?)", [to_us(at), kind, text])
    db.execute(
        "DELETE FROM sync_log WHERE at_us < ? OR id <= (SELECT max(id) FROM sync_log) - ?",
        [to_us(at) - KEEP_LOG_DAYS * 86_400_000_000, MOST_LINES],
    )


def _moved(db: Connection, kind: str, text: str, at: datetime) -> bool:
    """Whether the last line of the log is this one; its time is the latest then."""
    last = db.execute("SELECT id, kind, text FROM sync_log ORDER BY id DESC LIMIT 1").fetchone()
    if last is None or (last["kind"], last["text"]) != (kind, text):
        return False
    db.execute("UPDATE sync_log SET at_us = ? WHERE id = ?", [to_us(at), last["id"]])
    return True


def read_lines(db: Connection, number: int) -> list[LogLine]:
    """The newest lines of the log, newest first."""
    rows = db.execute("SELECT * FROM sync_log ORDER BY at_us DESC, id DESC LIMIT ?", [number])
    return [LogLine(at=from_us(row["at_us"]), kind=row["kind"], text=row["text"]) for row in rows]


def read_value(db: Connection, key: str) -> Any:
    """The JSON value kept under a key of the ledger."""
    row = db.execute("SELECT value FROM ledger WHERE key = ?", [key]).fetchone()
    return None if row is None else json.loads(row[0])


def read_complete_since(db: Connection) -> date | None:
    """The day back to which the history is complete."""
    value = read_value(db, COMPLETE_SINCE)
    return date.fromisoformat(value) if isinstance(value, str) else None
