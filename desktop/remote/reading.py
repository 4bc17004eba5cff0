"""JSON into the words of the domain, tolerantly: every alternative the documentation leaves open is read."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from desktop.domain.communication import Communication, Direction, Note, Party
from desktop.domain.customer import Action, Contact, Customer, Invoice, InvoiceRef
from desktop.domain.errors import NotTheService
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import said
from desktop.domain.switches import Company
from desktop.remote.paging import open_envelope
from desktop.remote.values import (
    JsonObject,
    day,
    first,
    flag,
    identity,
    label,
    moment,
    text,
    whole_number,
)

GROUP_KEYS = ("thread_group_id", "thread_id", "thread", "group_id", "nylas_thread_id")
BODY_KEYS = ("content", "body", "notes", "summary", "text")
TIME_KEYS = ("timestamp", "occurred_at", "date", "created_at")
NAME_KEYS = ("customer_company_name", "name")
NOTE_BODY_KEYS = ("content", "note", "body", "text")
NOTE_THREAD_KEYS = ("thread_id", "thread", "communication_thread", "communication_thread_id")
SIBLING_KEYS = ("messages", "thread_messages", "related_messages")

RowT = TypeVar("RowT")


class Unreadable(Exception):
    """A row lacks what nothing can be done without; the text is a sentence for the sync log."""


def read_rows(
    rows: Iterable[Any], read: Callable[[JsonObject], RowT], sort: str
) -> tuple[tuple[RowT, ...], tuple[str, ...]]:
    """Rows as read, and a sentence for each that could not be: a bad row never stops its page.

    `sort` names in a word what the rows should be.
    """
    good: list[RowT] = []
    bad: list[str] = []
    for row in rows:
        try:
            if not isinstance(row, dict):
                raise Unreadable(said("it is not an object"))
            good.append(read(row))
        except Unreadable as error:
            bad.append(
                said("A row of the service was left out ({sort}): {fault}.", sort=sort, fault=error.args[0])
            )
    return tuple(good), tuple(bad)


def read_communication(row: JsonObject) -> Communication:
    """One message. Raises Unreadable without an id or a time."""
    name = _needed_id(row)
    at = next((at for key in TIME_KEYS if (at := moment(row.get(key))) is not None), None)
    if at is None:
        raise Unreadable(said("{name} has no usable time", name=name))
    customer, contact = first(row, ("customer", "customer_id")), first(row, ("contact", "contact_id"))
    body = first(row, BODY_KEYS)
    return Communication(
        at=at,
        kind=text(first(row, ("communication_type", "type"))) or "manual",
        service_id=name,
        group_id=identity(first(row, GROUP_KEYS)),
        direction=_direction(row.get("direction")),
        subject=text(row.get("subject")),
        content=None if body is None else text(body),
        customer_id=identity(customer),
        customer_name=text(row.get("customer_name")) or label(customer, NAME_KEYS),
        contact_id=identity(contact),
        contact_name=text(row.get("contact_name")) or label(contact),
        requires_response=flag(row.get("requires_response")) or False,
        is_resolved=flag(row.get("is_resolved")) or False,
        is_ar_related=flag(row.get("is_ar_related")),
        tags=tuple(dict.fromkeys(tag for tag in map(text, _items(row.get("strategy_tags"))) if tag)),
        invoices=_invoice_refs(first(row, ("invoices", "invoice_ids"))),
        sender=_party(row.get("from")),
        to=_parties(row.get("to")),
        cc=_parties(row.get("cc")),
        duration_seconds=whole_number(row.get("duration_seconds")),
        message_count=whole_number(row.get("message_count")),
        raw=_raw(row),
    )


def read_detail(answer: Any, asked_for: str) -> tuple[tuple[Communication, ...], tuple[str, ...]]:
    """All messages of a thread group in time order, the one asked for among them.

    Raises NotTheService when nothing in the answer looks like a thread.
    """
    rows = list(_detail_rows(answer))
    messages, bad = read_rows(rows, read_communication, said("message"))
    if not messages:
        raise NotTheService(
            said("The service gave thread {thread} in a form that cannot be read.", thread=asked_for)
        )
    unique = {message.service_id: message for message in messages}
    return _in_one_group(tuple(sorted(unique.values(), key=lambda message: message.at))), bad


def _detail_rows(answer: Any) -> Iterable[Any]:
    if isinstance(answer, list):
        return answer
    if not isinstance(answer, dict):
        return ()
    if isinstance(answer.get("data"), dict):
        return _detail_rows(answer["data"])
    siblings = next((answer[key] for key in SIBLING_KEYS if isinstance(answer.get(key), list)), None)
    head = answer.get("thread") if isinstance(answer.get("thread"), dict) else answer
    own = [head] if isinstance(head, dict) and head.get("id") is not None else []
    if siblings is not None:
        return [*own, *siblings]
    if own:
        return own
    return open_envelope(answer).rows


def _in_one_group(messages: tuple[Communication, ...]) -> tuple[Communication, ...]:
    """Rows of one detail answer belong together, also when the service names no group."""
    named = next((message.group_id for message in messages if message.group_id), None)
    if named is None and len(messages) > 1:
        named = messages[0].service_id
    return tuple(message if message.group_id else replace(message, group_id=named) for message in messages)


def read_note(row: JsonObject) -> Note:
    """One internal note. Raises Unreadable without an id or a time."""
    name = _needed_id(row)
    at = next((at for key in ("created_at", *TIME_KEYS) if (at := moment(row.get(key))) is not None), None)
    if at is None:
        raise Unreadable(said("note {name} has no usable time", name=name))
    author = row.get("author")
    return Note(
        content=text(first(row, NOTE_BODY_KEYS)),
        at=at,
        service_id=name,
        message_id=identity(first(row, NOTE_THREAD_KEYS)),
        author=label(author, ("name", "email", "username")) or text(author),
        raw=_raw(row),
    )


def read_customer(row: JsonObject) -> Customer:
    """One customer with its contacts. Raises Unreadable without an id."""
    name = _needed_id(row)
    contacts, _ = read_rows(_items(row.get("contacts")), read_contact, said("contact"))
    return Customer(
        service_id=name,
        name=text(first(row, NAME_KEYS)) or f"Customer {name}",
        status=text(row.get("status")),
        open_balance=text(first(row, ("open_balance", "balance", "total_balance"))),
        contacts=contacts,
        raw=_raw({key: value for key, value in row.items() if key != "contacts"}),
    )


def read_contact(row: JsonObject) -> Contact:
    """One contact. Raises Unreadable without an id."""
    full = " ".join(part for part in (text(row.get("first_name")), text(row.get("last_name"))) if part)
    return Contact(
        service_id=_needed_id(row),
        name=text(row.get("name")) or full or text(row.get("email")),
        email=text(row.get("email")),
        phone=text(row.get("phone")),
        title=text(first(row, ("title", "role"))),
        is_primary=flag(row.get("is_primary")) or False,
    )


def read_invoice(row: JsonObject) -> Invoice:
    """One invoice. Raises Unreadable without an id."""
    name = _needed_id(row)
    return Invoice(
        service_id=name,
        number=text(first(row, ("invoice_number", "number"))) or name,
        customer_id=identity(first(row, ("customer", "customer_id"))),
        amount=text(first(row, ("amount", "total_amount"))),
        balance=text(row.get("balance")),
        due_on=day(row.get("due_date")),
        status=text(row.get("status")),
        raw=_raw(row),
    )


def read_action(row: JsonObject) -> Action:
    """One scheduled action. Raises Unreadable without an id."""
    return Action(
        service_id=_needed_id(row),
        kind=text(first(row, ("type", "action_type", "kind"))),
        status=text(row.get("status")),
        description=text(first(row, ("description", "label"))),
        customer_id=identity(first(row, ("customer", "customer_id"))),
        invoice_id=identity(first(row, ("invoice", "invoice_id"))),
        due_on=day(first(row, ("due_date", "scheduled_for"))),
        raw=_raw(row),
    )


def read_company(row: JsonObject) -> Company:
    """One company of a log-in answer. Raises Unreadable without an id."""
    name = _needed_id(row)
    return Company(service_id=name, name=text(first(row, ("name", "company_name"))) or str(name))


def read_error(answer: Any) -> tuple[str, dict[str, str]]:
    """The service's own words in an error answer, and the words per field; ("", {}) if there are none."""
    if isinstance(answer, list):
        answer = {"non_field_errors": answer}
    if not isinstance(answer, dict):
        return "", {}
    for key in ("detail", "error", "message"):
        if isinstance(answer.get(key), str):
            return answer[key][:300], {}
    fields = {str(key): found for key, value in answer.items() if (found := _first_text(value))}
    return " ".join(fields.values())[:300], fields


def _first_text(value: Any) -> str:
    if isinstance(value, str):
        return value[:300]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return next((found for item in inner if (found := _first_text(item))), "")


def _needed_id(row: JsonObject) -> ServiceId:
    name = identity(first(row, ("id", "uuid")))
    if name is None or len(name) > 200:
        raise Unreadable(said("it has no id"))
    return name


def _direction(value: Any) -> Direction | None:
    try:
        return Direction(text(value).lower())
    except ValueError:
        return None


def _invoice_refs(value: Any) -> tuple[InvoiceRef, ...]:
    refs = {}
    for item in _items(value):
        name = identity(item)
        if name is not None:
            number = label(item, ("invoice_number", "number"))
            refs[name] = InvoiceRef(service_id=name, number=number)
    return tuple(refs.values())


def _party(value: Any) -> Party | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, str) and value:
        return Party(email=value) if "@" in value else Party(name=value)
    if isinstance(value, dict):
        return Party(name=text(value.get("name")), email=text(value.get("email")))
    return None


def _parties(value: Any) -> tuple[Party, ...]:
    items = [value] if isinstance(value, str | dict) else _items(value)
    return tuple(party for party in map(_party, items) if party is not None)


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _raw(row: JsonObject) -> str:
    # Not orjson: a service may send numbers longer than 64 bits, and the row is kept as it came.
    return json.dumps(dict(row), ensure_ascii=False, separators=(",", ":"))
