"""Turns table rows into the words of the domain and back; times are microseconds since 1970, UTC."""

import html
import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from desktop.domain.communication import Communication, Direction, Note, Party, SyncState
from desktop.domain.customer import Action, Contact, Customer, Invoice, InvoiceRef
from desktop.domain.identity import LocalId, ServiceId

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ONE_MICROSECOND = timedelta(microseconds=1)
SNIPPET_LENGTH = 200
SNIPPET_SOURCE = 4000
"""Characters of a body that are looked at for its snippet."""

HEAD = (
    "c.position, c.local_id, c.service_id, c.thread_key, c.kind, c.direction, c.at_us, c.subject, c.snippet, "
    "c.customer_id, c.customer_name, c.contact_id, c.contact_name, c.requires_response, c.is_resolved, "
    "c.is_ar_related, c.sync_state, c.body_known, c.details, t.group_id"
)
"""Columns that `communication` reads, from `communications c JOIN threads t USING (thread_key)`."""

_TAG = re.compile(r"<[^<>]{0,2000}>")
_HIDDEN = re.compile(r"<(style|script|head|title)\b.{0,4000}?</\1>", re.IGNORECASE | re.DOTALL)


def to_us(moment: datetime) -> int:
    """Microseconds since 1970 of an aware moment, exactly."""
    return (moment - EPOCH) // ONE_MICROSECOND


def from_us(value: int) -> datetime:
    """The moment, in UTC."""
    return EPOCH + timedelta(microseconds=value)


def from_us_or_none(value: int | None) -> datetime | None:
    """The moment, or None."""
    return None if value is None else from_us(value)


def plain_text(content: str) -> str:
    """The words of a body without its mark-up: for snippets and search, not for display."""
    if "<" not in content:
        return content
    return html.unescape(_TAG.sub(" ", _HIDDEN.sub(" ", content)))


def snippet_of(content: str) -> str:
    """The first words of a body: one line of plain text without quoted lines."""
    text = plain_text(content[:SNIPPET_SOURCE])
    fresh = [line for line in text.splitlines() if not line.lstrip().startswith(">")]
    return " ".join(" ".join(fresh or text.splitlines()).split())[:SNIPPET_LENGTH]


def details_of(row: Communication) -> str:
    """What is shown but never filtered by, as compact JSON."""
    details: dict[str, Any] = {}
    if row.sender is not None:
        details["from"] = [row.sender.name, row.sender.email]
    for name, parties in (("to", row.to), ("cc", row.cc)):
        if parties:
            details[name] = [[party.name, party.email] for party in parties]
    if row.tags:
        details["tags"] = list(row.tags)
    if row.invoices:
        details["invoices"] = [[invoice.service_id, invoice.number] for invoice in row.invoices]
    if row.duration_seconds is not None:
        details["duration"] = row.duration_seconds
    if row.message_count is not None:
        details["count"] = row.message_count
    return json.dumps(details, ensure_ascii=False, separators=(",", ":"))


def communication(row: Mapping[str, Any], *, content: str | None = None, raw: str = "") -> Communication:
    """A communication from the columns of HEAD; its body only if given."""
    details = json.loads(row["details"])
    sender = details.get("from")
    return Communication(
        at=from_us(row["at_us"]),
        kind=row["kind"],
        service_id=row["service_id"],
        local_id=LocalId(row["local_id"]),
        group_id=row["group_id"],
        direction=Direction(row["direction"]) if row["direction"] else None,
        subject=row["subject"],
        content=content if row["body_known"] else None,
        customer_id=row["customer_id"],
        customer_name=row["customer_name"],
        contact_id=row["contact_id"],
        contact_name=row["contact_name"],
        requires_response=bool(row["requires_response"]),
        is_resolved=bool(row["is_resolved"]),
        is_ar_related=None if row["is_ar_related"] is None else bool(row["is_ar_related"]),
        tags=tuple(details.get("tags", ())),
        invoices=tuple(
            InvoiceRef(service_id=ServiceId(name), number=number)
            for name, number in details.get("invoices", ())
        ),
        sender=Party(name=sender[0], email=sender[1]) if sender else None,
        to=_parties(details.get("to", ())),
        cc=_parties(details.get("cc", ())),
        duration_seconds=details.get("duration"),
        message_count=details.get("count"),
        sync_state=SyncState(row["sync_state"]),
        raw=raw,
    )


def _parties(pairs: Any) -> tuple[Party, ...]:
    return tuple(Party(name=name, email=email) for name, email in pairs)


def note(row: Mapping[str, Any]) -> Note:
    """A note from its table row."""
    return Note(
        content=row["content"],
        at=from_us(row["at_us"]),
        service_id=row["service_id"],
        local_id=LocalId(row["local_id"]),
        message_id=row["message_id"],
        author=row["author"],
        sync_state=SyncState(row["sync_state"]),
        raw=row["raw"],
    )


def customer(row: Mapping[str, Any], contacts: tuple[Contact, ...]) -> Customer:
    """A customer from its table row."""
    return Customer(
        service_id=ServiceId(row["service_id"]),
        name=row["name"],
        status=row["status"],
        open_balance=row["open_balance"],
        contacts=contacts,
        raw=row["raw"],
    )


def contact(row: Mapping[str, Any]) -> Contact:
    """A contact from its table row."""
    return Contact(
        service_id=ServiceId(row["service_id"]),
        name=row["name"],
        email=row["email"],
        phone=row["phone"],
        title=row["title"],
        is_primary=bool(row["is_primary"]),
    )


def invoice(row: Mapping[str, Any]) -> Invoice:
    """An invoice from its table row."""
    return Invoice(
        service_id=ServiceId(row["service_id"]),
        number=row["number"],
        customer_id=row["customer_id"],
        amount=row["amount"],
        balance=row["balance"],
        due_on=_day(row["due_on"]),
        status=row["status"],
        raw=row["raw"],
    )


def action(row: Mapping[str, Any]) -> Action:
    """An action from its table row."""
    return Action(
        service_id=ServiceId(row["service_id"]),
        kind=row["kind"],
        status=row["status"],
        description=row["description"],
        customer_id=row["customer_id"],
        invoice_id=row["invoice_id"],
        due_on=_day(row["due_on"]),
        raw=row["raw"],
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
