"""The outbox for the carrier: what is due, and what became of each attempt; one transaction each."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, Note, SyncState
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.outbox import OutboxEntry
from desktop.store.accepting import accept
from desktop.store.connection import Connection
from desktop.store.desk import Desk, Pen
from desktop.store.journal import ANSWERED, NOT_SENT, REFUSED, SENDING
from desktop.store.message_writing import position_of
from desktop.store.outbox_rows import LINE, PARENT, done_entry, entry
from desktop.store.rows import from_us_or_none, to_us

_BLOCKING = "('held', 'queued', 'sending', 'unsure')"
_DUE = f"""
    o.state = 'queued'
    AND (o.kind <> 'note' OR {PARENT} IS NOT NULL)
    AND NOT EXISTS (
        SELECT 1 FROM outbox e WHERE e.seq < o.seq AND e.state IN {_BLOCKING}
        AND (e.thread_key = o.thread_key OR e.customer_id = o.customer_id)
        AND NOT EXISTS (
            SELECT 1 FROM outbox p WHERE p.local_id = e.parent_local_id AND p.state IN ('refused', 'parked')
        )
    )
"""
"""An entry may leave when its parent has arrived and nothing earlier of its customer or thread is open.

A note that waits for an entry which waits for a person holds nobody up.
"""


class Outbox:
    """States and their changes (architecture: held, queued, sending, unsure, refused, parked, done)."""

    def __init__(self, desk: Desk, *, clock: Clock) -> None:
        self._desk = desk
        self._clock = clock

    # -- questions -----------------------------------------------------------------------------------

    def next_sendable(self, now: datetime) -> OutboxEntry | None:
        """The oldest entry that may leave now."""
        with self._desk.transaction() as pen:
            row = pen.db.execute(
                f"{LINE} WHERE {_DUE} AND (o.not_before_us IS NULL OR o.not_before_us <= ?) "
                "ORDER BY o.seq LIMIT 1",
                [to_us(now)],
            ).fetchone()
        return entry(row) if row else None

    def next_try_at(self, now: datetime) -> datetime | None:
        """When the next entry may leave, `now` if one may already; None if none waits."""
        with self._desk.transaction() as pen:
            row = pen.db.execute(
                f"SELECT min(coalesce(o.not_before_us, 0)) FROM outbox o "
                f"LEFT JOIN communications c ON c.local_id = o.parent_local_id WHERE {_DUE}"
            ).fetchone()
        moment = from_us_or_none(row[0])
        return None if moment is None else max(moment, now)

    def next_held_at(self) -> datetime | None:
        """When the next undo window ends."""
        with self._desk.transaction() as pen:
            row = pen.db.execute("SELECT min(held_until_us) FROM outbox WHERE state = 'held'").fetchone()
        return from_us_or_none(row[0])

    def unsure(self) -> list[OutboxEntry]:
        """Entries whose answer was lost, oldest first."""
        with self._desk.transaction() as pen:
            rows = pen.db.execute(f"{LINE} WHERE o.state = 'unsure' ORDER BY o.seq").fetchall()
        return [entry(row) for row in rows]

    def newest_done(self) -> tuple[OutboxEntry, ServiceId] | None:
        """The last logged communication that the service has, and its id there."""
        with self._desk.transaction() as pen:
            row = pen.db.execute(
                f"{LINE} WHERE o.state = 'done' AND o.kind = 'communication' AND o.service_id IS NOT NULL "
                "ORDER BY o.updated_us DESC LIMIT 1"
            ).fetchone()
        return (done_entry(row), ServiceId(row["service_id"])) if row else None

    def claimed(self, ids: Iterable[ServiceId]) -> set[str]:
        """Which of these service ids belong to an entry of ours already."""
        wanted = list(ids)
        taken: set[str] = set()
        with self._desk.transaction() as pen:
            for start in range(0, len(wanted), 500):
                part = wanted[start : start + 500]
                marks = ", ".join("?" * len(part))
                taken |= {
                    row[0]
                    for row in pen.db.execute(
                        f"SELECT service_id FROM outbox WHERE service_id IN ({marks})", part
                    )
                }
        return taken

    # -- changes -------------------------------------------------------------------------------------

    def release_held(self, now: datetime) -> int:
        """Entries whose undo window is over may leave."""
        with self._desk.transaction() as pen:
            over = [
                row[0]
                for row in pen.db.execute(
                    "SELECT local_id FROM outbox WHERE state = 'held' AND held_until_us <= ?", [to_us(now)]
                )
            ]
            for local_id in over:
                self._set(pen, local_id, SyncState.QUEUED, held_until_us=None)
        return len(over)

    def mark_sending(self, local_id: LocalId, *, baseline: frozenset[str] | None = None) -> OutboxEntry:
        """Write down, before a byte leaves, that an attempt begins; the payload is frozen from here on."""
        with self._desk.transaction() as pen:
            line = _line(pen.db, local_id)
            payload = json.loads(line["payload"])
            if line["kind"] == "note":
                payload["thread_id"] = line["parent_service_id"]
            changes: dict[str, object] = {
                "attempts": line["attempts"] + 1,
                "payload": json.dumps(payload, ensure_ascii=False),
                "not_before_us": None,
            }
            if baseline is not None:
                changes["baseline"] = json.dumps(sorted(baseline))
            self._set(pen, local_id, SyncState.SENDING, reason="", **changes)
            made = entry(_line(pen.db, local_id))
            record = {"k": SENDING, "id": local_id, "n": made.attempts, "baseline": sorted(made.baseline)}
            pen.journal.append(record)
            return made

    def mark_accepted(
        self, local_id: LocalId, service_id: ServiceId, row: Communication | Note | None
    ) -> None:
        """The service has the entry: its id is kept, its version of the row replaces ours."""
        with self._desk.transaction() as pen:
            accept(pen, local_id, service_id, row, now=self._clock.now())

    def mark_not_sent(self, local_id: LocalId, *, reason: str, not_before: datetime) -> None:
        """The attempt surely had no effect; an attempt before it may have, so that doubt stays on record."""
        with self._desk.transaction() as pen:
            before = _line(pen.db, local_id)["unsure_us"] is not None
            self._set(pen, local_id, SyncState.QUEUED, reason=reason, not_before_us=to_us(not_before))
            pen.journal.append({"k": NOT_SENT, "id": local_id, "before": before})

    def mark_unsure(
        self,
        local_id: LocalId,
        *,
        reason: str,
        at: datetime,
        service_at: datetime | None = None,
        may_resend: bool = True,
    ) -> None:
        """The answer was lost: from `at` on (`service_at` by the service's clock) the entry is looked for."""
        with self._desk.transaction() as pen:
            allowed = bool(_line(pen.db, local_id)["may_resend"]) and may_resend
            self._set(
                pen,
                local_id,
                SyncState.UNSURE,
                reason=reason,
                unsure_us=to_us(at),
                may_resend=int(allowed),
                negatives=0,
                unsure_service_us=to_us(service_at) if service_at else None,
                negative_service_us=None,
            )
            if not may_resend:
                pen.journal.append({"k": ANSWERED, "id": local_id})

    def mark_refused(self, local_id: LocalId, *, reason: str, fields: dict[str, str] | None = None) -> None:
        """The service said a clear no; `fields` has its words per field."""
        evidence = json.dumps({"fields": fields or {}}, ensure_ascii=False)
        with self._desk.transaction() as pen:
            self._set(pen, local_id, SyncState.REFUSED, reason=reason, evidence=evidence)
            pen.journal.append({"k": REFUSED, "id": local_id, "reason": reason})

    def mark_parked(self, local_id: LocalId, *, reason: str) -> None:
        """Only the person can decide."""
        self._change(local_id, SyncState.PARKED, reason=reason)

    def mark_witnessed(self, local_id: LocalId, *, service_at: datetime) -> None:
        """What the service's clock says now, the first time it is heard since the answer was lost."""
        with self._desk.transaction() as pen:
            pen.db.execute(
                "UPDATE outbox SET unsure_service_us = ? WHERE local_id = ? AND unsure_service_us IS NULL",
                [to_us(service_at), local_id],
            )

    def mark_absent(self, local_id: LocalId, *, service_at: datetime | None) -> int:
        """One more whole listing without the entry; the answer is their number."""
        with self._desk.transaction() as pen:
            negatives = int(_line(pen.db, local_id)["negatives"]) + 1
            moment = to_us(service_at) if service_at else None
            self._set(pen, local_id, SyncState.UNSURE, negatives=negatives, negative_service_us=moment)
        return negatives

    def reconsider(self, reason: str) -> int:
        """Entries that were parked for this reason are looked for again; the answer is their number."""
        with self._desk.transaction() as pen:
            parked = [
                row[0]
                for row in pen.db.execute(
                    "SELECT local_id FROM outbox WHERE state = 'parked' AND reason = ?", [reason]
                )
            ]
            for local_id in parked:
                self._set(pen, local_id, SyncState.UNSURE)
        return len(parked)

    def requeue(self, local_id: LocalId, *, reason: str) -> None:
        """The entry is proved absent: it may be sent again."""
        with self._desk.transaction() as pen:
            cycles = int(_line(pen.db, local_id)["cycles"]) + 1
            self._set(pen, local_id, SyncState.QUEUED, reason=reason, not_before_us=None, cycles=cycles)

    def forget_pauses(self, *, but: str = "") -> None:
        """Let what waits for its next try leave now, unless it waits for this reason."""
        with self._desk.transaction() as pen:
            pen.db.execute(
                "UPDATE outbox SET not_before_us = NULL WHERE not_before_us IS NOT NULL AND reason <> ?",
                [but],
            )

    def _change(self, local_id: LocalId, state: SyncState, **columns: object) -> None:
        with self._desk.transaction() as pen:
            self._set(pen, local_id, state, **columns)

    def _set(self, pen: Pen, local_id: str, state: SyncState, **columns: object) -> None:
        set_state(pen, LocalId(local_id), state, now=self._clock.now(), **columns)


def set_state(pen: Pen, local_id: LocalId, state: SyncState, *, now: datetime, **columns: object) -> None:
    """Change a line of the outbox and the mark on the row it stands for."""
    columns = {"state": state.value, "updated_us": to_us(now), **columns}
    assignments = ", ".join(f"{name} = ?" for name in columns)
    pen.db.execute(f"UPDATE outbox SET {assignments} WHERE local_id = ?", [*columns.values(), local_id])
    kind, thread_key = pen.db.execute(
        "SELECT kind, thread_key FROM outbox WHERE local_id = ?", [local_id]
    ).fetchone()
    table = "notes" if kind == "note" else "communications"
    pen.db.execute(f"UPDATE {table} SET sync_state = ? WHERE local_id = ?", [state.value, local_id])
    pen.outbox = True
    pen.threads.add(thread_key)
    if kind != "note" and position_of(pen.db, local_id) is not None:
        pen.rows.add(local_id)


def _line(db: Connection, local_id: LocalId) -> Any:
    row = db.execute(f"{LINE} WHERE o.local_id = ?", [local_id]).fetchone()
    if row is None:
        raise KeyError(local_id)
    return row
