"""Notices what a person should look at before an entry leaves, and lists it with what they need to decide."""

import json
from datetime import datetime, timedelta
from typing import Any

from desktop.domain.attention import Attention, Concern
from desktop.domain.communication import Communication, SyncState
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.sentences import said
from desktop.store.connection import Connection
from desktop.store.desk import Pen
from desktop.store.discarding import notes_on
from desktop.store.message_writing import stored_message
from desktop.store.outbox import set_state
from desktop.store.outbox_rows import LISTED, listed_row
from desktop.store.rows import to_us

NEAR = timedelta(minutes=15)
"""Two calls to one customer within this time may be the same one."""
SHOWN = 3
CALLS = ("call", "manual")
NEWS = said("Something new came in while you wrote this.")


def raise_if_changed(pen: Pen, local_id: LocalId, begun_at: datetime | None, *, now: datetime) -> bool:
    """Hold an entry back when its customer (for a note: its thread) had news since it was begun."""
    if begun_at is None:
        return False
    line = _line(pen.db, local_id)
    place, value = ("thread_key", line["thread_key"]) if line["kind"] == "note" else _customer(line)
    if value is None:
        return False
    news = pen.db.execute(
        f"SELECT service_id FROM communications WHERE {place} = ? AND arrived_us > ? "
        "ORDER BY position DESC LIMIT ?",
        [value, to_us(begun_at), SHOWN],
    ).fetchall()
    if not news:
        return False
    set_state(
        pen,
        local_id,
        SyncState.PARKED,
        now=now,
        reason=NEWS,
        held_until_us=None,
        **_concern(Concern.CHANGED, [row[0] for row in news]),
    )
    return True


def raise_if_double(pen: Pen, local_id: LocalId) -> bool:
    """Flag a call when another one of the same customer is there within a quarter of an hour."""
    line = _line(pen.db, local_id)
    if line["kind"] == "note" or json.loads(line["payload"]).get("communication_type") not in CALLS:
        return False
    near = pen.db.execute(
        f"SELECT service_id FROM communications WHERE customer_id = ? AND kind IN {CALLS} "
        "AND at_us BETWEEN ? AND ? AND service_id IS NOT NULL AND local_id <> ? "
        "AND service_id NOT IN (SELECT service_id FROM outbox WHERE service_id IS NOT NULL) LIMIT ?",
        [line["customer_id"], *_around(line["at_us"]), local_id, SHOWN],
    ).fetchall()
    if near:
        _flag(pen, local_id, Concern.DOUBLE, [row[0] for row in near])
    return bool(near)


def notice_arrival(pen: Pen, row: Communication) -> None:
    """A call came down: flag our own of the same quarter of an hour that has not left yet."""
    if row.kind not in CALLS or row.customer_id is None:
        return
    waiting = pen.db.execute(
        "SELECT local_id FROM outbox WHERE customer_id = ? AND kind = 'communication' AND attempts = 0 "
        "AND state IN ('held', 'queued') AND at_us BETWEEN ? AND ? AND concern IS NULL",
        [row.customer_id, *_around(to_us(row.at))],
    ).fetchall()
    for (local_id,) in waiting:
        raise_if_double(pen, LocalId(local_id))


def notice_actions(pen: Pen, still_open: set[str]) -> None:
    """The open actions were read: flag entries that complete one which somebody else has closed."""
    waiting = pen.db.execute(
        "SELECT local_id, payload FROM outbox WHERE attempts = 0 AND state IN ('held', 'queued') "
        "AND kind = 'communication' AND concern IS NULL"
    ).fetchall()
    for local_id, payload in waiting:
        action = json.loads(payload).get("scheduled_action_id")
        if action and action not in still_open:
            _flag(pen, LocalId(local_id), Concern.ACTION_DONE, [])


def attention(db: Connection) -> list[Attention]:
    """Everything that needs the person, oldest first."""
    lines = db.execute(
        f"{LISTED} WHERE o.state IN ('refused', 'parked') OR (o.concern IS NOT NULL AND o.state <> 'done') "
        "ORDER BY o.seq"
    ).fetchall()
    return [_attention(db, line) for line in lines]


def attention_count(db: Connection) -> int:
    """How many matters need the person."""
    return int(
        db.execute(
            "SELECT count(*) FROM outbox WHERE state IN ('refused', 'parked') "
            "OR (concern IS NOT NULL AND state <> 'done')"
        ).fetchone()[0]
    )


def _attention(db: Connection, line: Any) -> Attention:
    evidence = json.loads(line["evidence"])
    concern = _kind(line)
    theirs = [_message(db, name) for name in evidence.get("rows", [])]
    if concern is Concern.ANSWER_LOST:
        theirs = _nearest(db, line)
    return Attention(
        entry=listed_row(line),
        concern=concern,
        text=str(json.loads(line["payload"]).get("content", "")),
        theirs=tuple(row for row in theirs if row is not None),
        fields={str(name): str(words) for name, words in evidence.get("fields", {}).items()},
        notes=len(notes_on(db, LocalId(line["local_id"]))),
    )


def _kind(line: Any) -> Concern:
    if line["state"] == SyncState.REFUSED:
        return Concern.REFUSED
    return Concern(line["concern"]) if line["concern"] else Concern.ANSWER_LOST


def _nearest(db: Connection, line: Any) -> list[Communication | None]:
    """The rows of the service nearest in time that no other entry of ours is."""
    rows = db.execute(
        "SELECT position FROM communications WHERE customer_id = ? AND service_id IS NOT NULL "
        "AND service_id NOT IN (SELECT service_id FROM outbox WHERE service_id IS NOT NULL) "
        "ORDER BY abs(at_us - ?) LIMIT ?",
        [line["customer_id"], line["at_us"], SHOWN],
    ).fetchall()
    return [stored_message(db, row[0]) for row in rows]


def _message(db: Connection, service_id: ServiceId) -> Communication | None:
    row = db.execute("SELECT position FROM communications WHERE service_id = ?", [service_id]).fetchone()
    return stored_message(db, row[0]) if row else None


def _flag(pen: Pen, local_id: LocalId, concern: Concern, rows: list[str]) -> None:
    values = _concern(concern, rows)
    pen.db.execute(
        "UPDATE outbox SET concern = ?, evidence = ? WHERE local_id = ?", [*values.values(), local_id]
    )
    pen.outbox = True


def _concern(concern: Concern, rows: list[str]) -> dict[str, str]:
    return {"concern": concern.value, "evidence": json.dumps({"rows": rows})}


def _customer(line: Any) -> tuple[str, str | None]:
    return "customer_id", line["customer_id"]


def _around(at_us: int) -> tuple[int, int]:
    near = NEAR // timedelta(microseconds=1)
    return at_us - near, at_us + near


def _line(db: Connection, local_id: LocalId) -> Any:
    return db.execute("SELECT * FROM outbox WHERE local_id = ?", [local_id]).fetchone()
