"""Whole threads and single messages."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.communication import Communication
from desktop.domain.errors import NotFound
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import said
from desktop.domain.thread import Thread
from desktop.store.connection import Connection
from desktop.store.rows import HEAD, communication, note

_WHOLE = (
    f"SELECT {HEAD}, b.content, b.raw FROM communications c JOIN threads t USING (thread_key) "
    "JOIN bodies b USING (position)"
)


def thread(db: Connection, thread_key: int, newest: int | None = None) -> Thread | None:
    """A thread, if wanted only the newest messages and notes of it; None when there is none of this key."""
    head = db.execute("SELECT group_id FROM threads WHERE thread_key = ?", [thread_key]).fetchone()
    if head is None:
        return None
    most = -1 if newest is None else newest
    messages = db.execute(
        f"{_WHOLE} WHERE c.position IN (SELECT position FROM communications WHERE thread_key = ? "
        "ORDER BY position DESC LIMIT ?) ORDER BY c.at_us, c.position",
        [thread_key, most],
    ).fetchall()
    notes = db.execute(
        "SELECT * FROM (SELECT * FROM notes WHERE thread_key = ? ORDER BY at_us DESC, note_key DESC LIMIT ?) "
        "ORDER BY at_us, note_key",
        [thread_key, most],
    ).fetchall()
    return Thread(
        thread_key=thread_key,
        group_id=head["group_id"],
        messages=tuple(_whole(row) for row in messages),
        notes=tuple(note(row) for row in notes),
    )


def find_thread(db: Connection, name: str) -> Thread:
    """The thread that a name belongs to; names are tried as message, note and group."""
    row = db.execute(
        "SELECT thread_key FROM communications WHERE service_id = :name OR local_id = :name "
        "UNION SELECT thread_key FROM notes WHERE service_id = :name OR local_id = :name "
        "UNION SELECT thread_key FROM threads WHERE group_id = :name",
        {"name": name.strip()},
    ).fetchone()
    found = thread(db, row[0]) if row else None
    if found is None or not found.messages:
        raise NotFound(
            "thread",
            said(
                "No thread goes by {name} here. List threads to see their ids, or sync first.",
                name=repr(name),
            ),
        )
    return found


def find_message(db: Connection, name: str) -> Communication:
    """The message that goes by a service id or local id."""
    row = db.execute(
        f"{_WHOLE} WHERE c.service_id = :name OR c.local_id = :name", {"name": name.strip()}
    ).fetchone()
    if row is None:
        raise NotFound("thread", said("No message goes by {name} here.", name=repr(name)))
    return _whole(row)


def bodies(db: Connection, positions: Sequence[int]) -> dict[int, str]:
    """Texts of messages by position."""
    rows = db.execute(
        f"SELECT position, content FROM bodies WHERE position IN ({', '.join('?' * len(positions))})",
        list(positions),
    )
    return dict(rows.fetchall())


def timeline(db: Connection, customer_id: ServiceId, limit: int) -> list[Communication]:
    """The newest messages with a customer."""
    rows = db.execute(
        f"{_WHOLE} WHERE c.customer_id = ? ORDER BY c.position DESC LIMIT ?", [customer_id, limit]
    )
    return [_whole(row) for row in rows]


def _whole(row: Any) -> Communication:
    return communication(row, content=row["content"], raw=row["raw"])
