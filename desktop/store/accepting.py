"""Joins an entry made here with the service's row for it: the service id arrives, the local id stays."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop.domain.communication import Communication, Note, SyncState
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.sentences import said
from desktop.store.desk import Pen
from desktop.store.journal import DELIVERED, Trace
from desktop.store.ledger import write_line
from desktop.store.message_writing import (
    merged,
    position_of,
    position_of_service,
    remove_message,
    remove_note,
    stored_message,
    update_message,
    update_note,
)
from desktop.store.outbox_rows import DONE
from desktop.store.rows import from_us_or_none, to_us
from desktop.store.rows import note as note_of

SENT = "sent"
"""Kind of the log's lines about what Daylit has now."""


def accept(
    pen: Pen,
    local_id: LocalId,
    service_id: ServiceId,
    row: Communication | Note | None,
    *,
    now: datetime,
) -> None:
    """Give an entry its service id; `row` is the service's version, None when its answer held the id only.

    If the same row was pulled before, it is folded into ours: there is one row, with our local id.
    """
    _accept(pen, local_id, service_id, row, now=now, arrived=now)


def accept_again(pen: Pen, local_id: LocalId, trace: Trace, *, now: datetime) -> None:
    """An entry of which the journal knows that it arrived: the log says so at the time at which it did.

    Where the journal does not tell the time, the log says nothing.
    """
    if trace.service_id is not None:
        arrived = from_us_or_none(trace.delivered_us)
        _accept(pen, local_id, ServiceId(trace.service_id), None, now=now, arrived=arrived)


def _accept(
    pen: Pen,
    local_id: LocalId,
    service_id: ServiceId,
    row: Communication | Note | None,
    *,
    now: datetime,
    arrived: datetime | None,
) -> None:
    line = pen.db.execute(
        "SELECT o.kind, o.summary, k.name AS customer FROM outbox o "
        "LEFT JOIN customers k ON k.service_id = o.customer_id WHERE o.local_id = ?",
        [local_id],
    ).fetchone()
    if arrived is not None:
        write_line(pen.db, SENT, _sent_words(line), arrived)
    if line["kind"] == "note":
        _accept_note(pen, local_id, service_id, row if isinstance(row, Note) else None)
    else:
        _accept_message(pen, local_id, service_id, row if isinstance(row, Communication) else None)
    pen.db.execute(
        "UPDATE outbox SET state = ?, service_id = ?, reason = '', updated_us = ? WHERE local_id = ?",
        [DONE, service_id, to_us(now), local_id],
    )
    at_us = to_us(arrived) if arrived is not None else None
    pen.journal.append({"k": DELIVERED, "id": local_id, "service_id": service_id, "at_us": at_us})
    pen.outbox = True


def _sent_words(line: Any) -> str:
    """What arrived, as the sync log says it."""
    if line["customer"] and line["customer"] not in line["summary"]:
        return said("Sent: {summary} ({customer})", summary=line["summary"], customer=line["customer"])
    return said("Sent: {summary}", summary=line["summary"])


def _accept_message(pen: Pen, local_id: LocalId, service_id: ServiceId, row: Communication | None) -> None:
    twin = position_of_service(pen.db, service_id)
    ours = position_of(pen.db, local_id)
    if ours is None:
        return  # the person took it out meanwhile; a pulled row, if any, stays
    if twin is not None and twin != ours:
        pulled = stored_message(pen.db, twin)
        row = row or pulled
        # Notes may wait for either of the two; from here on they wait for the one that stays.
        pen.db.execute(
            "UPDATE outbox SET parent_local_id = ? WHERE parent_local_id = ?", [local_id, pulled.local_id]
        )
        pen.db.execute(
            "UPDATE notes SET position = ?, thread_key = "
            "(SELECT thread_key FROM communications WHERE position = ?) WHERE position = ?",
            [ours, ours, twin],
        )
        remove_message(pen, twin)
    stored = stored_message(pen.db, ours)
    news = merged(stored, row) if row is not None else stored
    update_message(pen, ours, replace(news, service_id=service_id, sync_state=SyncState.SYNCED))


def _accept_note(pen: Pen, local_id: LocalId, service_id: ServiceId, row: Note | None) -> None:
    ours = pen.db.execute("SELECT * FROM notes WHERE local_id = ?", [local_id]).fetchone()
    twin = pen.db.execute("SELECT note_key FROM notes WHERE service_id = ?", [service_id]).fetchone()
    if ours is None:
        return
    if twin is not None and twin[0] != ours["note_key"]:
        remove_note(pen, twin[0])
    news = row or note_of(ours)
    update_note(pen, ours["note_key"], replace(news, service_id=service_id, sync_state=SyncState.SYNCED))
