"""Reads the body of a logged entry and of a note, checking every field as the service would."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop.sandbox.fields import (
    NULL,
    REQUIRED,
    WrongValueError,
    read_boolean,
    read_choice,
    read_list,
    read_moment,
    read_text,
    read_uuid,
)
from desktop.sandbox.habits import Habits
from desktop.sandbox.ledger import Ledger
from desktop.sandbox.refusals import RefusalError

LOGGABLE = ("call", "email", "meeting", "note", "manual", "sms", "letter", "chat")
OPEN_STATUSES = frozenset({"proposed", "scheduled", "processing", "pending", "ready"})
ALTERNATIVES = {
    "customer_id": ("customer",),
    "content": ("notes", "summary", "body", "text"),
    "contact_id": ("contact",),
    "invoice_ids": ("invoices",),
    "timestamp": ("occurred_at", "communication_date"),
    "is_resolved": ("resolved", "issue_resolved"),
    "thread_id": ("thread", "communication_thread", "communication_thread_id"),
}
LOG_KEYS = (
    "customer_id",
    "communication_type",
    "content",
    "direction",
    "subject",
    "contact_id",
    "invoice_ids",
    "timestamp",
    "is_resolved",
    "strategy_tags",
    "scheduled_action_id",
    "scheduled_touchpoint_id",
)
NOTE_KEYS = ("thread_id", "content")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedEntry:
    """A checked body of "log a communication"; ids belong to the company and to the customer."""

    customer: str
    communication_type: str
    content: str
    direction: str | None
    subject: str
    contact: str | None
    invoices: tuple[str, ...]
    timestamp: datetime | None
    is_resolved: bool
    strategy_tags: tuple[str, ...]
    action: str | None
    touchpoint: str | None


class Body:
    """A JSON object read field by field; collects what is wrong instead of stopping at the first."""

    def __init__(self, values: dict[str, Any], *, keys: tuple[str, ...], habits: Habits) -> None:
        self._values = values
        self.problems: dict[str, Any] = {}
        known = {*keys, *(other for key in keys for other in ALTERNATIVES.get(key, ()))}
        if habits.strict_keys:
            self.problems = {key: ["Unexpected field."] for key in values if key not in known}

    def read(
        self, name: str, reading: Callable[[Any], Any], *, required: bool = False, nullable: bool = False
    ) -> Any:
        """One field, or None when it is absent, null or wrong."""
        key = next((key for key in (name, *ALTERNATIVES.get(name, ())) if key in self._values), None)
        if key is None:
            if required:
                self.problems[name] = [REQUIRED]
            return None
        value = self._values[key]
        if value is None:
            if not nullable:
                self.problems[name] = [NULL]
            return None
        try:
            return reading(value)
        except WrongValueError as problem:
            self.problems[name] = problem.messages
            return None

    def finish(self) -> None:
        """Raise RefusalError when anything was wrong."""
        if self.problems:
            raise RefusalError(400, self.problems)


def read_entry(values: dict[str, Any], *, ledger: Ledger, habits: Habits) -> LoggedEntry:
    """A checked entry; raises RefusalError with 400 and every field that is wrong."""
    body = Body(values, keys=LOG_KEYS, habits=habits)
    customer = body.read("customer_id", _known_in(ledger.customers), required=True)
    needs_text = habits.content_required
    entry = {
        "communication_type": body.read(
            "communication_type", lambda value: read_choice(value, LOGGABLE), required=True
        ),
        "content": body.read(
            "content",
            lambda value: read_text(value, trim=habits.trim_text, blank=not needs_text),
            required=needs_text,
        )
        or "",
        "direction": body.read(
            "direction", lambda value: read_choice(value, ("inbound", "outbound")), nullable=True
        ),
        "subject": body.read(
            "subject",
            lambda value: read_text(value, trim=habits.trim_text, longest=255, blank=True),
            nullable=True,
        )
        or "",
        "contact": body.read("contact_id", _of_customer(ledger.contacts, customer), nullable=True),
        "invoices": body.read("invoice_ids", _each(_of_customer(ledger.invoices, customer)), nullable=True)
        or (),
        "timestamp": body.read("timestamp", read_moment, nullable=True),
        "is_resolved": body.read("is_resolved", read_boolean) or False,
        "strategy_tags": body.read(
            "strategy_tags", _each(lambda value: read_text(value, trim=True, longest=64)), nullable=True
        )
        or (),
        "action": body.read(
            "scheduled_action_id", _finishable(ledger.actions, customer, habits), nullable=True
        ),
        "touchpoint": body.read(
            "scheduled_touchpoint_id", _finishable(ledger.touchpoints, customer, habits), nullable=True
        ),
    }
    body.finish()
    if entry["direction"] is None and "direction" not in values:
        entry["direction"] = "outbound"
    return LoggedEntry(customer=customer, **entry)


def read_note(values: dict[str, Any], *, ledger: Ledger, habits: Habits) -> tuple[str, str]:
    """The row a note is for and its text; raises RefusalError with 400 and every field that is wrong."""
    body = Body(values, keys=NOTE_KEYS, habits=habits)

    def read_row(value: Any) -> str:
        row_id = read_uuid(value)
        if row_id not in ledger.rows:
            raise WrongValueError(f'Invalid pk "{row_id}" - object does not exist.')
        return row_id

    row_id = body.read("thread_id", read_row, required=True)
    content = body.read("content", lambda value: read_text(value, trim=habits.trim_text), required=True)
    body.finish()
    return row_id, content


def _known_in(rows: dict[str, Any]) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        row_id = read_uuid(value)
        if row_id not in rows:
            raise WrongValueError(f'Invalid pk "{row_id}" - object does not exist.')
        return row_id

    return read


def _of_customer(rows: dict[str, Any], customer: str | None) -> Callable[[Any], str]:
    known = _known_in(rows)

    def read(value: Any) -> str:
        row_id = known(value)
        if customer is not None and rows[row_id].customer != customer:
            raise WrongValueError("This record belongs to another customer.")
        return row_id

    return read


def _finishable(rows: dict[str, Any], customer: str | None, habits: Habits) -> Callable[[Any], str]:
    owned = _of_customer(rows, customer)

    def read(value: Any) -> str:
        row_id = owned(value)
        if habits.finished_action == "refuse" and rows[row_id].status not in OPEN_STATUSES:
            raise WrongValueError(f"This record is already {rows[row_id].status}.")
        return row_id

    return read


def _each(reading: Callable[[Any], str]) -> Callable[[Any], tuple[str, ...]]:
    def read(value: Any) -> tuple[str, ...]:
        found: dict[str, None] = {}
        problems: dict[str, list[str]] = {}
        for position, item in enumerate(read_list(value)):
            try:
                found[reading(item)] = None
            except WrongValueError as problem:
                problems[str(position)] = problem.messages
        if problems:
            raise WrongValueError(problems)
        return tuple(found)

    return read
