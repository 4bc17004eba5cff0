"""Lines of the outbox table as the domain speaks of them, and as the journal keeps them."""

import json
from datetime import datetime
from typing import Any

from desktop.domain.communication import SyncState
from desktop.domain.identity import LocalId
from desktop.domain.outbox import OutboxEntry, OutboxRow
from desktop.domain.sentences import said
from desktop.store.connection import Connection
from desktop.store.journal import ANSWERED, INTENT, REFUSED, SENDING, Record
from desktop.store.rows import from_us, from_us_or_none

DONE = "done"
"""State of a line whose entry the service has; kept for a while, never listed."""

PARENT = "coalesce(c.service_id, json_extract(o.payload, '$.thread_id'))"
"""The message that a note hangs on, by its name at the service.

The name that it had when the note was written serves where the row itself is not here: in a database that
was put back, before the message has come down again under another local name.
"""
LINE = (
    f"SELECT o.*, {PARENT} AS parent_service_id FROM outbox o "
    "LEFT JOIN communications c ON c.local_id = o.parent_local_id"
)


def entry(row: Any) -> OutboxEntry:
    """A line as the carrier needs it."""
    return _entry(row, SyncState(row["state"]))


def done_entry(row: Any) -> OutboxEntry:
    """A line whose entry the service has."""
    return _entry(row, SyncState.SYNCED)


def _entry(row: Any, state: SyncState) -> OutboxEntry:
    return OutboxEntry(
        local_id=LocalId(row["local_id"]),
        kind=row["kind"],
        state=state,
        payload=json.loads(row["payload"]),
        at=from_us(row["at_us"]),
        customer_id=row["customer_id"],
        parent_service_id=row["parent_service_id"],
        attempts=row["attempts"],
        unsure_at=from_us_or_none(row["unsure_us"]),
        unsure_service_at=from_us_or_none(row["unsure_service_us"]),
        negatives=row["negatives"],
        negative_service_at=from_us_or_none(row["negative_service_us"]),
        cycles=row["cycles"],
        may_resend=bool(row["may_resend"]),
        baseline=frozenset(json.loads(row["baseline"])),
    )


LISTED = (
    f"SELECT o.*, {PARENT} AS parent_service_id, k.name AS customer_name "
    "FROM outbox o LEFT JOIN communications c ON c.local_id = o.parent_local_id "
    "LEFT JOIN customers k ON k.service_id = o.customer_id"
)


def listed(db: Connection) -> list[OutboxRow]:
    """What has not arrived, oldest first, with the reason in words."""
    lines = db.execute(f"{LISTED} WHERE o.state <> ? ORDER BY o.seq", [DONE])
    return [listed_row(row) for row in lines]


def waits_since(db: Connection) -> datetime | None:
    """When the oldest entry was written that nobody but the carrier must see to."""
    states = [state.value for state in (SyncState.QUEUED, SyncState.SENDING, SyncState.UNSURE)]
    marks = ", ".join("?" for _ in states)
    found = db.execute(f"SELECT min(created_us) FROM outbox WHERE state IN ({marks})", states).fetchone()
    return from_us_or_none(found[0])


def listed_row(row: Any) -> OutboxRow:
    """A line of LISTED as a person reads it."""
    reason = row["reason"]
    if row["kind"] == "note" and row["parent_service_id"] is None and not reason:
        reason = said("Waits for the entry it belongs to.")
    next_try = row["held_until_us"] if row["state"] == SyncState.HELD else row["not_before_us"]
    return OutboxRow(
        local_id=LocalId(row["local_id"]),
        kind=row["kind"],
        state=SyncState(row["state"]),
        summary=row["summary"],
        reason=reason,
        attempts=row["attempts"],
        created_at=from_us(row["created_us"]),
        next_try_at=from_us_or_none(next_try),
        customer_name=row["customer_name"] or "",
        parent=LocalId(row["parent_local_id"]) if row["parent_local_id"] else None,
    )


def intent_of(db: Connection, local_id: LocalId) -> Record:
    """What the journal must know to bring an entry back."""
    line = db.execute("SELECT * FROM outbox WHERE local_id = ?", [local_id]).fetchone()
    return {
        "k": INTENT,
        "id": local_id,
        "kind": line["kind"],
        "payload": json.loads(line["payload"]),
        "at_us": line["at_us"],
        "customer_id": line["customer_id"],
        "parent": line["parent_local_id"],
        "summary": line["summary"],
        "created_us": line["created_us"],
    }


def records_of(db: Connection, local_id: LocalId) -> list[Record]:
    """All that the journal must know of an entry which it has lost sight of."""
    line = db.execute("SELECT * FROM outbox WHERE local_id = ?", [local_id]).fetchone()
    records = [intent_of(db, local_id)]
    if line["state"] == SyncState.REFUSED:
        records.append({"k": REFUSED, "id": local_id, "reason": line["reason"]})
    elif line["unsure_us"] is not None or line["state"] == SyncState.SENDING:
        baseline = json.loads(line["baseline"])
        records.append({"k": SENDING, "id": local_id, "n": line["attempts"], "baseline": baseline})
        if not line["may_resend"]:
            records.append({"k": ANSWERED, "id": local_id})
    return records
