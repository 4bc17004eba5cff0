"""At the start of an engine: entries that died on the way, and entries that only the journal remembers."""

import json
from datetime import datetime
from typing import Any

from desktop.domain.communication import Communication, Direction, Note, SyncState
from desktop.domain.customer import InvoiceRef
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.sentences import said
from desktop.store.accepting import accept_again
from desktop.store.desk import Desk, Pen
from desktop.store.journal import DROPPED, Trace
from desktop.store.message_writing import (
    insert_message,
    insert_note,
    position_of,
    position_of_service,
    thread_of_group,
)
from desktop.store.outbox import set_state
from desktop.store.outbox_rows import records_of
from desktop.store.rows import from_us, to_us

KEEP_DONE_DAYS = 90
DIED = said("The program ended while this was being sent.")
RESTORED = said("This came back with a backup; it may have been sent since the backup was made.")
COPIED = said("This store was copied from another computer; this may have been sent from there.")
ROLLED_BACK = said("The database was put back to an older state; this may have been sent since then.")


def recover(desk: Desk, now: datetime) -> int:
    """What was being sent is unsure; what only the journal knows comes back; what is long done goes."""
    with desk.transaction() as pen:
        traces = desk.journal.traces()
        mended = reconcile_with_journal(pen, traces, now)
        put_on_record(pen, traces)
        sending = pen.db.execute("SELECT local_id FROM outbox WHERE state = 'sending'").fetchall()
        for (local_id,) in sending:
            doubt(pen, LocalId(local_id), reason=DIED, now=now)
        pen.db.execute(
            "DELETE FROM outbox WHERE state = 'done' AND updated_us < ?",
            [to_us(now) - KEEP_DONE_DAYS * 86_400_000_000],
        )
        keep = {row[0] for row in pen.db.execute("SELECT local_id FROM outbox")}
        desk.journal.compact(keep)
    return mended + len(sending)


def reconcile_with_journal(pen: Pen, traces: dict[str, Trace], now: datetime) -> int:
    """Bring the outbox up to what the journal knows; the number of entries that were mended."""
    mended, wanted = 0, _wanted_parents(pen, traces)
    for name, trace in traces.items():
        if trace.intent is None or trace.dropped:
            continue
        line = pen.db.execute("SELECT * FROM outbox WHERE local_id = ?", [name]).fetchone()
        if line is None and _was_discarded(pen, name):
            pen.journal.append({"k": DROPPED, "id": name})
        elif line is None and trace.service_id is not None and name not in wanted:
            continue  # it arrived, and nothing waits for it: if it is still there, it comes down by itself
        elif line is None:
            mended += _bring_back(pen, LocalId(name), trace, now)
        elif line["state"] != "done":
            mended += _catch_up(pen, line, trace, now)
    return mended


def put_on_record(pen: Pen, traces: dict[str, Trace]) -> None:
    """Tell the journal what it has lost sight of: it may have been damaged, or deleted."""
    known = {name for name, trace in traces.items() if trace.intent is not None and not trace.dropped}
    lines = pen.db.execute("SELECT local_id FROM outbox WHERE state <> 'done' ORDER BY seq")
    for name in [line[0] for line in lines]:
        if name not in known:
            pen.journal += records_of(pen.db, LocalId(name))


def _was_discarded(pen: Pen, name: str) -> bool:
    return pen.db.execute("SELECT 1 FROM discarded WHERE local_id = ?", [name]).fetchone() is not None


def _wanted_parents(pen: Pen, traces: dict[str, Trace]) -> set[str]:
    """Entries that notes still wait for."""
    waiting = {
        str(trace.intent["parent"])
        for trace in traces.values()
        if trace.intent is not None and not trace.dropped and trace.service_id is None
    }
    rows = pen.db.execute("SELECT parent_local_id FROM outbox WHERE state <> 'done' AND kind = 'note'")
    return waiting | {str(row[0]) for row in rows}


def _catch_up(pen: Pen, line: Any, trace: Trace, now: datetime) -> bool:
    """The line is older than its journal: the journal is right."""
    local_id = LocalId(line["local_id"])
    if trace.service_id is not None:
        accept_again(pen, local_id, trace, now=now)
        return True
    if trace.sends > line["attempts"] and trace.maybe_sent:
        _doubt(pen, local_id, trace, ROLLED_BACK, now)
        return True
    return False


def _bring_back(pen: Pen, local_id: LocalId, trace: Trace, now: datetime) -> bool:
    intent = trace.intent or {}
    if trace.service_id is not None and _is_known(pen, local_id, trace.service_id):
        return False
    state = SyncState.QUEUED
    if trace.refused is not None:
        state = SyncState.REFUSED
    thread_key = _insert_row(pen, local_id, intent, state)
    if thread_key is None:
        return False
    pen.db.execute(
        "INSERT INTO outbox (local_id, kind, state, payload, at_us, fingerprint, customer_id, thread_key, "
        "parent_local_id, summary, reason, created_us, updated_us) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        [
            local_id,
            intent["kind"],
            state.value,
            json.dumps(intent["payload"], ensure_ascii=False),
            intent["at_us"],
            "",
            intent["customer_id"],
            thread_key,
            intent["parent"],
            intent["summary"],
            trace.refused or "",
            intent["created_us"],
            to_us(now),
        ],
    )
    pen.outbox = True
    if trace.service_id is not None:
        accept_again(pen, local_id, trace, now=now)
    elif trace.sends and trace.maybe_sent:
        _doubt(pen, local_id, trace, ROLLED_BACK, now)
    return True


def _thread_of(pen: Pen, position: int) -> int:
    row = pen.db.execute("SELECT thread_key FROM communications WHERE position = ?", [position]).fetchone()
    return int(row[0])


def _is_known(pen: Pen, local_id: LocalId, service_id: str) -> bool:
    """Whether the row came down again meanwhile; notes that wait for its old name are told the new one."""
    position = position_of_service(pen.db, ServiceId(service_id))
    if position is None:
        return False
    name = pen.db.execute("SELECT local_id FROM communications WHERE position = ?", [position]).fetchone()[0]
    pen.db.execute("UPDATE outbox SET parent_local_id = ? WHERE parent_local_id = ?", [name, local_id])
    return True


def _insert_row(pen: Pen, local_id: LocalId, intent: dict[str, Any], state: SyncState) -> int | None:
    """The visible row of an entry, as it was written; the answer is its thread."""
    payload = intent["payload"]
    if intent["kind"] == "note":
        parent = position_of(pen.db, intent["parent"]) if intent["parent"] else None
        if parent is None and payload.get("thread_id"):
            parent = position_of_service(pen.db, payload["thread_id"])
        thread_key = _thread_of(pen, parent) if parent is not None else thread_of_group(pen.db, None)
        note = Note(
            content=str(payload.get("content", "")),
            at=from_us(intent["created_us"]),
            local_id=local_id,
            sync_state=state,
        )
        insert_note(pen, note, thread_key=thread_key, position=parent)
        return thread_key
    position = insert_message(pen, _row(pen, local_id, intent, state))
    return _thread_of(pen, position)


def _row(pen: Pen, local_id: LocalId, intent: dict[str, Any], state: SyncState) -> Communication:
    payload = intent["payload"]

    def name(table: str, service_id: str | None) -> str:
        row = pen.db.execute(f"SELECT name FROM {table} WHERE service_id = ?", [service_id]).fetchone()
        return row[0] if row else ""

    return Communication(
        at=from_us(intent["at_us"]),
        kind=payload["communication_type"],
        local_id=local_id,
        direction=Direction(payload["direction"]) if payload.get("direction") else None,
        subject=payload.get("subject", ""),
        content=payload.get("content", ""),
        customer_id=payload["customer_id"],
        customer_name=name("customers", payload["customer_id"]),
        contact_id=payload.get("contact_id"),
        contact_name=name("contacts", payload.get("contact_id")),
        is_resolved=bool(payload.get("is_resolved")),
        tags=tuple(payload.get("strategy_tags", ())),
        invoices=tuple(
            InvoiceRef(service_id=ServiceId(one), number="") for one in payload.get("invoice_ids", ())
        ),
        sync_state=state,
    )


def _doubt(pen: Pen, local_id: LocalId, trace: Trace, reason: str, now: datetime) -> None:
    changes: dict[str, Any] = {"may_resend": 0} if trace.answered else {}
    changes |= {"attempts": max(1, trace.sends), "baseline": trace.baseline}
    doubt(pen, local_id, reason=reason, now=now, **changes)


def doubt_waiting(desk: Desk, now: datetime, *, copied: bool) -> int:
    """The whole folder is an older copy, or one from another computer: all that waits is looked for."""
    more: dict[str, Any] = {"may_resend": 0} if copied else {}
    with desk.transaction() as pen:
        names = _waiting(pen)
        for name in names:
            doubt(pen, name, reason=COPIED if copied else ROLLED_BACK, now=now, held_until_us=None, **more)
            pen.journal += records_of(pen.db, name)
    return len(names)


def doubt_strangers(desk: Desk, now: datetime) -> int:
    """After a restore: entries that the journal does not know may have been sent by somebody else.

    They are looked for, and never sent again unasked. The answer is their number.
    """
    with desk.transaction() as pen:
        known = {name for name, trace in desk.journal.traces().items() if trace.intent is not None}
        strangers = [name for name in _waiting(pen) if name not in known]
        for name in strangers:
            doubt(pen, name, reason=RESTORED, now=now, may_resend=0, held_until_us=None)
            pen.journal += records_of(pen.db, name)
    return len(strangers)


def _waiting(pen: Pen) -> list[LocalId]:
    rows = pen.db.execute(
        "SELECT local_id FROM outbox WHERE state IN ('held', 'queued', 'sending', 'unsure') ORDER BY seq"
    )
    return [LocalId(row[0]) for row in rows]


def doubt(pen: Pen, local_id: LocalId, *, reason: str, now: datetime, **more: Any) -> None:
    """An entry may have been sent without our knowing: from here on it is looked for."""
    if "baseline" in more:
        more["baseline"] = json.dumps(more["baseline"])
    set_state(
        pen,
        local_id,
        SyncState.UNSURE,
        now=now,
        reason=reason,
        unsure_us=to_us(now),
        unsure_service_us=None,
        negatives=0,
        negative_service_us=None,
        **more,
    )
