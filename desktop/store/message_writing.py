"""Writes single messages and notes into the tables, with their search text; always inside a transaction."""

from dataclasses import replace
from typing import Any

from desktop.domain.communication import Communication, Note, SyncState
from desktop.domain.identity import LocalId, ServiceId, new_local_id
from desktop.store.connection import Connection
from desktop.store.desk import Pen
from desktop.store.rows import HEAD, communication, details_of, snippet_of, to_us
from desktop.store.search import search_columns

_STEP = 100
_COLUMNS = (
    "kind, direction, at_us, subject, snippet, customer_id, customer_name, contact_id, contact_name, "
    "requires_response, is_resolved, is_ar_related, sync_state, body_known, details"
)


def insert_message(pen: Pen, row: Communication) -> int:
    """Insert a message, giving it a local id if it has none; the answer is its position."""
    local_id = row.local_id or new_local_id()
    thread_key = thread_of_group(pen.db, row.group_id)
    position = free_position(pen.db, row)
    pen.db.execute(
        f"INSERT INTO communications (position, local_id, service_id, thread_key, {_COLUMNS}) "
        f"VALUES (?, ?, ?, ?, {', '.join('?' * 15)})",
        (position, local_id, row.service_id, thread_key, *_values(row)),
    )
    pen.db.execute("INSERT INTO bodies VALUES (?, ?, ?)", (position, _clean(row.content or ""), row.raw))
    _link(pen.db, position, row)
    _feed(pen.db, position, row, notes="")
    _due_for_notes(pen.db, thread_key)
    pen.threads.add(thread_key)
    pen.rows.add(local_id)
    return position


def update_message(pen: Pen, position: int, row: Communication) -> int:
    """Write a message anew under its local id; the answer is its position, which follows its time."""
    old = pen.db.execute(
        "SELECT at_us, thread_key, local_id FROM communications WHERE position = ?", (position,)
    ).fetchone()
    new_position = position
    if old["at_us"] // 1_000_000 != to_us(row.at) // 1_000_000:
        new_position = free_position(pen.db, row)
    thread_key = _moved_thread(pen, old["thread_key"], row)
    pen.db.execute("DELETE FROM search WHERE rowid = ?", (position,))
    pen.db.execute(
        f"UPDATE communications SET (position, service_id, thread_key, {_COLUMNS}) = "
        f"(?, ?, ?, {', '.join('?' * 15)}) WHERE position = ?",
        (new_position, row.service_id, thread_key, *_values(row), position),
    )
    pen.db.execute(
        "UPDATE bodies SET content = ?, raw = ? WHERE position = ?",
        (_clean(row.content or ""), row.raw, new_position),
    )
    for table in ("communication_invoices", "communication_tags"):
        pen.db.execute(f"DELETE FROM {table} WHERE position = ?", (new_position,))
    _link(pen.db, new_position, row)
    _feed(pen.db, new_position, row, notes=_notes_text(pen.db, new_position))
    _due_for_notes(pen.db, thread_key)
    pen.threads |= {thread_key, old["thread_key"]}
    pen.rows.add(LocalId(old["local_id"]))
    return new_position


def remove_message(pen: Pen, position: int) -> None:
    """Take a message out, with its body and search text."""
    row = pen.db.execute(
        "SELECT thread_key, local_id FROM communications WHERE position = ?", (position,)
    ).fetchone()
    pen.db.execute("DELETE FROM search WHERE rowid = ?", (position,))
    pen.db.execute("DELETE FROM communications WHERE position = ?", (position,))
    pen.threads.add(row["thread_key"])
    pen.rows.add(LocalId(row["local_id"]))


def stored_message(db: Connection, position: int) -> Communication:
    """A message as it stands, body and raw JSON included."""
    row = db.execute(
        f"SELECT {HEAD}, b.content, b.raw FROM communications c JOIN threads t USING (thread_key) "
        "JOIN bodies b USING (position) WHERE c.position = ?",
        (position,),
    ).fetchone()
    return communication(row, content=row["content"], raw=row["raw"])


def merged(stored: Communication, news: Communication) -> Communication:
    """What the service says now, without losing what only an earlier answer said.

    A list may hide bodies and the AR mark; a row that was read in detail keeps both.
    """
    return replace(
        news,
        local_id=stored.local_id,
        group_id=news.group_id or stored.group_id,
        content=stored.content if news.content is None else _clean(news.content),
        subject=_clean(news.subject),
        is_ar_related=stored.is_ar_related if news.is_ar_related is None else news.is_ar_related,
        customer_name=news.customer_name or stored.customer_name,
        contact_name=news.contact_name or stored.contact_name,
        sync_state=SyncState.SYNCED,
    )


def insert_note(pen: Pen, note: Note, *, thread_key: int, position: int | None) -> LocalId:
    """Insert a note on a thread and make it findable through the message it hangs on."""
    local_id = note.local_id or new_local_id()
    pen.db.execute(
        "INSERT INTO notes (local_id, service_id, thread_key, position, message_id, content, at_us, author, "
        "sync_state, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            local_id,
            note.service_id,
            thread_key,
            position,
            note.message_id,
            _clean(note.content),
            to_us(note.at),
            note.author,
            note.sync_state.value,
            note.raw,
        ),
    )
    refeed(pen.db, position)
    pen.threads.add(thread_key)
    return local_id


def move_note(pen: Pen, stored: Any, *, thread_key: int, position: int) -> None:
    """Hang a note on another thread: it was brought back before its message came down again."""
    pen.db.execute(
        "UPDATE notes SET thread_key = ?, position = ? WHERE note_key = ?",
        (thread_key, position, stored["note_key"]),
    )
    refeed(pen.db, stored["position"])
    refeed(pen.db, position)
    pen.threads |= {stored["thread_key"], thread_key}


def update_note(pen: Pen, note_key: int, note: Note) -> None:
    """Write the service's version of a note."""
    row = pen.db.execute("SELECT thread_key, position FROM notes WHERE note_key = ?", (note_key,)).fetchone()
    pen.db.execute(
        "UPDATE notes SET service_id = ?, content = ?, at_us = ?, author = ?, sync_state = ?, raw = ? "
        "WHERE note_key = ?",
        (
            note.service_id,
            _clean(note.content),
            to_us(note.at),
            note.author,
            note.sync_state.value,
            note.raw,
            note_key,
        ),
    )
    refeed(pen.db, row["position"])
    pen.threads.add(row["thread_key"])


def remove_note(pen: Pen, note_key: int) -> None:
    """Take a note out."""
    row = pen.db.execute("SELECT thread_key, position FROM notes WHERE note_key = ?", (note_key,)).fetchone()
    pen.db.execute("DELETE FROM notes WHERE note_key = ?", (note_key,))
    refeed(pen.db, row["position"])
    pen.threads.add(row["thread_key"])


def refeed(db: Connection, position: int | None) -> None:
    """Index a message again, because its notes changed."""
    if position is None:
        return
    db.execute("DELETE FROM search WHERE rowid = ?", (position,))
    _feed(db, position, stored_message(db, position), notes=_notes_text(db, position))


def free_position(db: Connection, row: Communication) -> int:
    """The first free position at or after the second of a message."""
    wanted = to_us(row.at) // 1_000_000
    while True:
        taken = db.execute(
            "SELECT position FROM communications WHERE position >= ? ORDER BY position LIMIT ?",
            (wanted, _STEP),
        ).fetchall()
        for (position,) in taken:
            if position != wanted:
                return wanted
            wanted += 1
        if len(taken) < _STEP:
            return wanted


def thread_of_group(db: Connection, group_id: str | None) -> int:
    """The key of the thread of a group, made if need be; without a group a thread of its own."""
    if group_id is not None:
        row = db.execute("SELECT thread_key FROM threads WHERE group_id = ?", (group_id,)).fetchone()
        if row is not None:
            return int(row[0])
    return int(db.execute("INSERT INTO threads (group_id) VALUES (?)", (group_id,)).lastrowid)


def _moved_thread(pen: Pen, thread_key: int, row: Communication) -> int:
    """The thread a message belongs to after news: an own thread gets its group, or is merged into it."""
    current = pen.db.execute("SELECT group_id FROM threads WHERE thread_key = ?", (thread_key,)).fetchone()[0]
    if row.group_id is None or row.group_id == current:
        return thread_key
    known = pen.db.execute("SELECT thread_key FROM threads WHERE group_id = ?", (row.group_id,)).fetchone()
    if known is None and current is None:
        pen.db.execute("UPDATE threads SET group_id = ? WHERE thread_key = ?", (row.group_id, thread_key))
        return thread_key
    target = int(known[0]) if known else thread_of_group(pen.db, row.group_id)
    if current is None:  # the whole thread was made here for this message: its notes and entries go along
        for table in ("communications", "notes", "outbox"):
            pen.db.execute(f"UPDATE {table} SET thread_key = ? WHERE thread_key = ?", (target, thread_key))
    return target


def _values(row: Communication) -> tuple[Any, ...]:
    return (
        row.kind,
        row.direction.value if row.direction else None,
        to_us(row.at),
        _clean(row.subject),
        _clean(snippet_of(row.content or "")),
        row.customer_id,
        _clean(row.customer_name),
        row.contact_id,
        _clean(row.contact_name),
        int(row.requires_response),
        int(row.is_resolved),
        None if row.is_ar_related is None else int(row.is_ar_related),
        row.sync_state.value,
        int(row.content is not None),
        _clean(details_of(row)),
    )


def _link(db: Connection, position: int, row: Communication) -> None:
    invoices = {invoice.service_id for invoice in row.invoices}
    if invoices:
        db.executemany(
            "INSERT INTO communication_invoices VALUES (?, ?)", [(name, position) for name in invoices]
        )
    if row.tags:
        db.executemany(
            "INSERT INTO communication_tags VALUES (?, ?)", [(tag, position) for tag in set(row.tags)]
        )


def _feed(db: Connection, position: int, row: Communication, *, notes: str) -> None:
    columns = (_clean(text) for text in search_columns(row, notes))
    db.execute(
        "INSERT INTO search (rowid, subject, body, about, notes, facets) VALUES (?, ?, ?, ?, ?, ?)",
        (position, *columns),
    )


def _notes_text(db: Connection, position: int) -> str:
    return "\n".join(
        row[0] for row in db.execute("SELECT content FROM notes WHERE position = ?", (position,))
    )


def _due_for_notes(db: Connection, thread_key: int) -> None:
    db.execute("UPDATE threads SET notes_due = 1 WHERE thread_key = ?", (thread_key,))


def _clean(text: str) -> str:
    """Text that every part of the database takes: no NUL, no half characters."""
    if "\x00" in text:
        text = text.replace("\x00", "\u2400")
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def position_of(db: Connection, local_id: LocalId) -> int | None:
    """The position of a message by its local id."""
    row = db.execute("SELECT position FROM communications WHERE local_id = ?", (local_id,)).fetchone()
    return None if row is None else int(row[0])


def position_of_service(db: Connection, service_id: ServiceId) -> int | None:
    """The position of a message by the service's id."""
    row = db.execute("SELECT position FROM communications WHERE service_id = ?", (service_id,)).fetchone()
    return None if row is None else int(row[0])
