"""Commands that write: log, note, outbox. They work offline; the next sync carries what they write."""

import sys
from dataclasses import dataclass
from datetime import datetime

from desktop.cli.output import local_text, print_json, print_table, tell
from desktop.domain.communication import Direction, SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import BadInput
from desktop.domain.exports import utc_text
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.outbox import DiscardedEntry, OutboxRow
from desktop.domain.times import read_moment
from desktop.store.house import House

OUTBOX_WIDTHS = (16, 9, 16)
STATE_WORDS = {
    SyncState.HELD: "held for a moment",
    SyncState.QUEUED: "saved here, waiting to be sent",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LogOptions:
    """The options of `log` as typed."""

    kind: str
    customer: str
    contact: str
    direction: Direction
    subject: str
    content: str
    invoices: tuple[str, ...]
    at: str
    resolved: bool
    tags: tuple[str, ...]
    action: str
    touchpoint: str


def log(house: House, options: LogOptions, now: datetime, *, as_json: bool) -> None:
    """Log a communication; prints its local id and the state of its line in the outbox."""
    reader = house.reader
    customer = reader.find_customer(options.customer)
    contact = reader.find_contact(customer.service_id, options.contact) if options.contact else None
    invoices = [reader.find_invoice(name, customer_id=customer.service_id) for name in options.invoices]
    action = reader.find_action(customer.service_id, options.action) if options.action else None
    entry = NewEntry(
        kind=options.kind.lower(),
        customer_id=customer.service_id,
        content=_text(options.content),
        direction=options.direction,
        subject=options.subject,
        contact_id=contact.service_id if contact else None,
        invoice_ids=tuple(invoice.service_id for invoice in invoices),
        at=read_moment(options.at, now) if options.at else None,
        is_resolved=options.resolved,
        tags=options.tags,
        action_id=action.service_id if action else None,
        touchpoint_id=ServiceId(options.touchpoint) if options.touchpoint else None,
    )
    _say_written(*house.writer.log(entry), as_json=as_json)


def note(house: House, thread: str, content: str, *, as_json: bool) -> None:
    """Write a note on a thread."""
    found = house.reader.find_thread(thread)
    message = found.messages[-1].local_id
    if message is None:
        raise BadInput("thread", "This thread has no message to hang a note on.")
    _say_written(*house.writer.note(NewNote(message=message, content=_text(content))), as_json=as_json)


def list_outbox(house: House, *, as_json: bool) -> None:
    """What waits, and why."""
    rows = house.reader.outbox()
    if as_json:
        print_json({"rows": [_outbox_json(row) for row in rows]})
        return
    if not rows:
        tell("Everything you wrote is on Daylit.")
        return
    cells = ((local_text(r.created_at), r.state, r.local_id, f"{r.summary}  {r.reason}") for r in rows)
    print_table(("Written", "State", "Local id", "What and why"), cells, OUTBOX_WIDTHS)


def list_discarded(house: House, *, as_json: bool) -> None:
    """What was taken out of the outbox in the last thirty days, with its whole text."""
    entries = house.reader.discarded()
    if as_json:
        print_json({"rows": [_discarded_json(entry) for entry in entries]})
        return
    if not entries:
        tell("Nothing was discarded in the last thirty days.")
    for entry in entries:
        title = entry.summary.split(" – ", 1)[0]
        print(f"{local_text(entry.at)}  {title}  ({entry.reason})")
        print("".join(f"    {line}\n" for line in entry.text.splitlines()), end="")


def retry(house: House, local_id: str) -> None:
    """Put a refused or parked entry back into the queue."""
    house.writer.retry(LocalId(local_id))
    tell("It will be sent with the next sync.")


def discard(house: House, local_id: str, *, force: bool) -> None:
    """Take an entry out that did not arrive."""
    house.writer.discard(LocalId(local_id), force=force)
    tell("Discarded. Its text is kept here for thirty days.")


def _say_written(local_id: LocalId, state: SyncState, *, as_json: bool) -> None:
    if as_json:
        print_json({"local_id": local_id, "state": state.value})
        return
    print(local_id)
    tell(f"{STATE_WORDS.get(state, state.value).capitalize()}.")


def _text(content: str) -> str:
    return sys.stdin.read() if content == "-" else content


def _discarded_json(entry: DiscardedEntry) -> dict[str, object]:
    return {
        "local_id": entry.local_id,
        "kind": entry.kind,
        "summary": entry.summary,
        "text": entry.text,
        "reason": entry.reason,
        "discarded_at": utc_text(entry.at),
    }


def _outbox_json(row: OutboxRow) -> dict[str, object]:
    return {
        "local_id": row.local_id,
        "kind": row.kind,
        "state": row.state.value,
        "reason": row.reason,
        "attempts": row.attempts,
        "next_try": utc_text(row.next_try_at) if row.next_try_at else None,
        "summary": row.summary,
    }
