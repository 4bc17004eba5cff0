"""Carries out what the person chose for an entry that needs them; each choice leaves a line in the log."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from desktop.domain.attention import Choice, Concern, removable, words_of
from desktop.domain.clock import Clock
from desktop.domain.communication import SyncState
from desktop.domain.entry import NewNote
from desktop.domain.errors import BadInput, NotFound
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.sentences import said
from desktop.store.accepting import accept
from desktop.store.desk import Desk, Pen
from desktop.store.discarding import hang_notes_on, take_out
from desktop.store.ledger import write_line
from desktop.store.message_writing import position_of, stored_message, update_message
from desktop.store.outbox import set_state
from desktop.store.outbox_rows import intent_of
from desktop.store.writer import Writer

ACTION_FIELDS = ("scheduled_action_id", "scheduled_touchpoint_id")
LOST: dict[str, dict[str, Any]] = {
    "contact_id": {"contact_id": None, "contact_name": ""},
    "invoice_ids": {"invoices": ()},
}
"""What the visible row loses with a field of the payload."""


STATE_WORDS = {
    SyncState.PARKED: said("needed you"),
    SyncState.REFUSED: said("was refused"),
    SyncState.HELD: said("was held for undo"),
    SyncState.QUEUED: said("waited to be sent"),
    "done": said("was sent"),
}
"""Of the log: what the entry was before the choice."""


class Choices:
    """One transaction for each choice. Raises BadInput when it does not fit the entry any more."""

    def __init__(self, desk: Desk, writer: Writer, *, clock: Clock) -> None:
        self._desk = desk
        self._writer = writer
        self._clock = clock

    def choose(self, local_id: LocalId, choice: Choice, *, row: ServiceId | None = None) -> None:
        """Do what was chosen. `row` names the service's row for THIS_ONE and AS_NOTE."""
        steps: dict[Choice, Callable[[Pen, Any], str]] = {
            Choice.THIS_ONE: lambda pen, line: self._this_one(pen, line, row),
            Choice.SEND_AGAIN: self._send_again,
            Choice.KEEP_WAITING: self._keep_waiting,
            Choice.SEND_ANYWAY: self._send_anyway,
            Choice.SEND_WITHOUT: self._send_without,
            Choice.KEEP_BOTH: self._settle,
            Choice.FINE: self._settle,
            Choice.AS_NOTE: lambda pen, line: self._as_note(pen, line, row),
            Choice.DISCARD: self._discard,
        }
        if choice not in steps:
            raise BadInput("choice", said("Open the entry to correct it."))
        with self._desk.transaction() as pen:
            line = pen.db.execute(
                "SELECT * FROM outbox WHERE local_id = ? AND state <> 'done'", [local_id]
            ).fetchone()
            if line is None:
                raise NotFound(
                    "id",
                    said(
                        "Nothing in the outbox goes by {local_id}. It may have arrived already.",
                        local_id=repr(local_id),
                    ),
                )
            after = steps[choice](pen, line)
            words = said(
                "{entry}: it {state}. You chose “{choice}”: it {after}.",
                entry=line["summary"],
                state=STATE_WORDS.get(line["state"], line["state"]),
                choice=words_of(choice),
                after=after,
            )
            write_line(pen.db, "choice", words, self._clock.now())

    def _this_one(self, pen: Pen, line: Any, row: ServiceId | None) -> str:
        _expect(line, SyncState.PARKED)
        if row is None or line["kind"] != "communication":
            raise BadInput("row", said("Name the row of Daylit that your entry is."))
        taken = pen.db.execute("SELECT 1 FROM outbox WHERE service_id = ?", [row]).fetchone()
        known = pen.db.execute("SELECT 1 FROM communications WHERE service_id = ?", [row]).fetchone()
        if taken or not known:
            raise BadInput("row", said("That row is not here, or it is another entry of yours already."))
        accept(pen, LocalId(line["local_id"]), row, None, now=self._clock.now())
        return said("counts as sent")

    def _send_again(self, pen: Pen, line: Any) -> str:
        _expect(line, SyncState.PARKED, SyncState.REFUSED)
        return self._queue(pen, line)

    def _keep_waiting(self, pen: Pen, line: Any) -> str:
        _expect(line, SyncState.PARKED)
        if line["unsure_us"] is None:
            raise BadInput("choice", said("This entry was never sent; there is nothing to look for."))
        self._set(pen, line, SyncState.UNSURE, negatives=0, negative_service_us=None)
        return said("is looked for")

    def _send_anyway(self, pen: Pen, line: Any) -> str:
        if line["concern"] != Concern.CHANGED:
            raise BadInput("choice", said("Nothing new came in for this entry."))
        return self._queue(pen, line)

    def _send_without(self, pen: Pen, line: Any) -> str:
        payload = json.loads(line["payload"])
        fields: tuple[str, ...] = ACTION_FIELDS
        if line["concern"] != Concern.ACTION_DONE:
            _expect(line, SyncState.REFUSED)
            fields = removable(json.loads(line["evidence"]).get("fields", {}))
        if not fields:
            raise BadInput("choice", said("This entry cannot do without the refused field. Correct it."))
        kept = {name: value for name, value in payload.items() if name not in fields}
        pen.db.execute(
            "UPDATE outbox SET payload = ? WHERE local_id = ?",
            [json.dumps(kept, ensure_ascii=False), line["local_id"]],
        )
        pen.journal.append(intent_of(pen.db, LocalId(line["local_id"])))
        position = position_of(pen.db, line["local_id"])
        if position is not None:
            lost: dict[str, Any] = {}
            for name in fields:
                lost |= LOST.get(name, {})
            update_message(pen, position, replace(stored_message(pen.db, position), **lost))
        return self._queue(pen, line)

    def _settle(self, pen: Pen, line: Any) -> str:
        if line["concern"] not in (Concern.DOUBLE, Concern.ACTION_DONE):
            raise BadInput("choice", said("This does not fit this entry."))
        pen.db.execute("UPDATE outbox SET concern = NULL WHERE local_id = ?", [line["local_id"]])
        pen.outbox = True
        return said("stays as it is")

    def _as_note(self, pen: Pen, line: Any, row: ServiceId | None) -> str:
        early = line["attempts"] == 0 and line["state"] in (SyncState.HELD, SyncState.QUEUED)
        if line["concern"] != Concern.DOUBLE or not early:
            raise BadInput("choice", said("This entry may have left already; it stays what it is."))
        message = self._local_of(pen, row)
        if message is None:
            raise BadInput("row", said("Name the row of Daylit that your text should be a note on."))
        text = str(json.loads(line["payload"]).get("content", "")).strip() or str(line["summary"])
        self._writer.note_in(pen, NewNote(message=message, content=text))
        hang_notes_on(pen, line, message)
        take_out(pen, line, said("made a note"), self._clock.now())
        return said("becomes a note")

    def _discard(self, pen: Pen, line: Any) -> str:
        take_out(pen, line, said("discarded"), self._clock.now())
        return said("is discarded")

    def _queue(self, pen: Pen, line: Any) -> str:
        self._set(
            pen, line, SyncState.QUEUED, reason="", not_before_us=None, may_resend=1, cycles=0, concern=None,
            evidence="{}",
        )  # fmt: skip
        return said("is sent next")

    def _set(self, pen: Pen, line: Any, state: SyncState, **columns: object) -> None:
        set_state(pen, LocalId(line["local_id"]), state, now=self._clock.now(), **columns)

    def _local_of(self, pen: Pen, row: ServiceId | None) -> LocalId | None:
        found = pen.db.execute("SELECT local_id FROM communications WHERE service_id = ?", [row]).fetchone()
        return LocalId(found[0]) if found else None


def _expect(line: Any, *states: SyncState) -> None:
    if SyncState(line["state"]) not in states:
        raise BadInput(
            "id",
            said(
                "This entry is being sent or checked at the moment. Wait until that is settled: "
                "sending it again now could double it."
            ),
        )
