"""Takes out of the outbox what did not arrive; the texts stay readable for thirty days."""

import json
from datetime import datetime, timedelta
from typing import Any

from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.outbox import DiscardedEntry
from desktop.domain.sentences import said
from desktop.store.connection import Connection
from desktop.store.desk import Pen
from desktop.store.journal import DROPPED
from desktop.store.message_writing import move_note, position_of, remove_message, remove_note
from desktop.store.outbox_rows import intent_of
from desktop.store.rows import from_us, to_us

KEPT = timedelta(days=30)


def notes_on(db: Connection, local_id: LocalId) -> list[Any]:
    """Lines of the notes that wait for an entry, oldest first."""
    return list(
        db.execute(
            "SELECT * FROM outbox WHERE parent_local_id = ? AND kind = 'note' AND state <> 'done' "
            "ORDER BY seq",
            [local_id],
        )
    )


def take_out(pen: Pen, line: Any, reason: str, now: datetime) -> None:
    """Remove a line and its row, and the notes that wait for it: nothing is left behind that cannot leave."""
    for child in notes_on(pen.db, LocalId(line["local_id"])):
        _take_out_one(pen, child, said("its entry was discarded"), now)
    _take_out_one(pen, line, reason, now)
    pen.db.execute("DELETE FROM discarded WHERE at_us < ?", [to_us(now - KEPT)])
    pen.outbox = True


def hang_notes_on(pen: Pen, line: Any, message: LocalId) -> None:
    """Move the notes that wait for an entry to another message, before the entry is taken out."""
    target = pen.db.execute(
        "SELECT position, thread_key, service_id FROM communications WHERE local_id = ?", [message]
    ).fetchone()
    for child in notes_on(pen.db, LocalId(line["local_id"])):
        payload = json.loads(child["payload"]) | {"thread_id": target["service_id"]}
        pen.db.execute(
            "UPDATE outbox SET parent_local_id = ?, thread_key = ?, payload = ? WHERE local_id = ?",
            [message, target["thread_key"], json.dumps(payload, ensure_ascii=False), child["local_id"]],
        )
        stored = pen.db.execute("SELECT * FROM notes WHERE local_id = ?", [child["local_id"]]).fetchone()
        move_note(pen, stored, thread_key=target["thread_key"], position=target["position"])
        pen.journal.append(intent_of(pen.db, LocalId(child["local_id"])))


def discarded(db: Connection) -> list[DiscardedEntry]:
    """What was taken out in the last thirty days, the newest first."""
    return [
        DiscardedEntry(
            local_id=LocalId(row["local_id"]),
            kind=row["kind"],
            summary=row["summary"],
            text=str(json.loads(row["payload"]).get("content", "")),
            reason=row["reason"],
            at=from_us(row["at_us"]),
            customer_name=row["customer_name"] or "",
        )
        for row in db.execute(
            "SELECT d.*, k.name AS customer_name FROM discarded d "
            "LEFT JOIN customers k ON k.service_id = d.customer_id ORDER BY d.at_us DESC, d.rowid DESC"
        )
    ]


def _take_out_one(pen: Pen, line: Any, reason: str, now: datetime) -> None:
    local_id = LocalId(line["local_id"])
    pen.db.execute(
        "INSERT OR REPLACE INTO discarded (local_id, kind, payload, reason, at_us, summary, customer_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            local_id,
            line["kind"],
            line["payload"],
            reason,
            to_us(now),
            line["summary"],
            ServiceId(line["customer_id"]) if line["customer_id"] else None,
        ],
    )
    pen.db.execute("DELETE FROM outbox WHERE local_id = ?", [local_id])
    pen.journal.append({"k": DROPPED, "id": local_id})
    if line["kind"] == "note":
        row = pen.db.execute("SELECT note_key FROM notes WHERE local_id = ?", [local_id]).fetchone()
        if row is not None:
            remove_note(pen, row[0])
        return
    position = position_of(pen.db, local_id)
    if position is not None:
        remove_message(pen, position)
