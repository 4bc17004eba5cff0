"""Words of the store itself, for the proof that no file shows them, and figures for reports without words."""

import json
from collections.abc import Iterator

from desktop.store.connection import Connection

SHORTEST = 16
LONGEST = 40
EACH = 8
COUNTED = (
    "communications",
    "threads",
    "notes",
    "customers",
    "invoices",
    "outbox",
    "drafts",
    "discarded",
    "gone",
)
QUESTIONS = {
    "subject": "SELECT subject FROM communications WHERE length(subject) >= ? ORDER BY position DESC LIMIT ?",
    "message": (
        "SELECT substr(content, max(1, length(content) / 2 - 20)) FROM bodies WHERE length(content) >= ? "
        "ORDER BY position DESC LIMIT ?"
    ),
    "note": "SELECT content FROM notes WHERE length(content) >= ? ORDER BY note_key DESC LIMIT ?",
    "customer": "SELECT name FROM customers WHERE length(name) >= ? LIMIT ?",
    "draft": "SELECT fields FROM drafts WHERE length(fields) >= ? LIMIT ?",
}


def samples(db: Connection) -> dict[str, str]:
    """Pieces of subjects, messages, notes, customers and drafts, and the token, by name."""
    found = dict(_texts(db))
    token = _token(db)
    if token:
        found["token"] = token
    return found


def row_counts(db: Connection) -> dict[str, int]:
    """Rows by table."""
    return {name: int(db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]) for name in COUNTED}


def _texts(db: Connection) -> Iterator[tuple[str, str]]:
    for kind, question in QUESTIONS.items():
        for number, (text,) in enumerate(db.execute(question, [SHORTEST, EACH]), start=1):
            piece = str(text).strip()[:LONGEST].strip()
            if len(piece) >= SHORTEST:
                yield f"{kind} {number} of the store", piece


def _token(db: Connection) -> str:
    row = db.execute("SELECT value FROM settings WHERE key = 'account'").fetchone()
    return str(json.loads(row[0]).get("token", "")) if row and row[0] else ""
