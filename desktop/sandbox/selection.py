"""Which communications a list request asks for, and the rows that answer it."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Any, Self

from desktop.sandbox.fields import Query
from desktop.sandbox.habits import Habits
from desktop.sandbox.ledger import Ledger
from desktop.sandbox.rendering import shown_type
from desktop.sandbox.rows import Communication

KEPT_ANSWERS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The filters of one list request; None or empty means "any"."""

    by_message: bool = False
    types: frozenset[str] = frozenset()
    direction: str | None = None
    requires_response: bool | None = None
    is_resolved: bool | None = None
    is_ar_related: bool | None = None
    date_from: date | None = None
    date_to: date | None = None
    customer_id: str | None = None
    invoice_id: str | None = None
    search: str = ""

    @classmethod
    def of_threads(cls, query: Query) -> Self:
        """The filters of the thread list; raises RefusalError for a wrong value."""
        view = query.choice("view", ("thread", "message"))
        return cls(
            by_message=view == "message", types=query.words("communication_type"), **_shared_filters(query)
        )

    @classmethod
    def of_emails(cls, query: Query) -> Self:
        """The filters of the e-mail list; raises RefusalError for a wrong value."""
        return cls(types=frozenset({"email"}), **_shared_filters(query))

    def accepts(self, row: Communication, ledger: Ledger, habits: Habits) -> bool:
        """Whether one row passes every filter but the dates."""
        return (
            (not self.types or shown_type(row, habits) in self.types)
            and self.direction in (None, row.direction)
            and self.requires_response in (None, row.requires_response)
            and self.is_resolved in (None, row.is_resolved)
            and (self.is_ar_related is None or bool(row.is_ar_related) is self.is_ar_related)
            and self.customer_id in (None, row.customer)
            and (self.invoice_id is None or self.invoice_id in row.invoices)
            and (not self.search or self._mentions(row, ledger))
        )

    def bounds(self, habits: Habits) -> tuple[datetime | None, datetime | None]:
        """The first moment inside the dates and the first one after them, in the zone the service uses."""
        zone = timezone(timedelta(hours=habits.filter_utc_offset_hours))
        first = None if self.date_from is None else datetime.combine(self.date_from, time(), zone)
        if self.date_to is None or self.date_to == date.max:
            return first, None
        return first, datetime.combine(self.date_to + timedelta(days=1), time(), zone)

    def _mentions(self, row: Communication, ledger: Ledger) -> bool:
        customer = ledger.customers.get(row.customer or "")
        contact = ledger.contacts.get(row.contact or "")
        texts = (
            row.subject or "",
            row.content,
            customer.name if customer else "",
            contact.name if contact else "",
        )
        return any(self.search in text.casefold() for text in texts)


class Selector:
    """Answers selections; keeps the last few answers, because pages of one list are asked for one by one."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, Selection, Habits], list[str]] = OrderedDict()

    def rows(self, ledger: Ledger, selection: Selection, habits: Habits) -> list[str]:
        """The ids of the rows that answer a selection, in the order of the service."""
        key = (ledger.company.id, ledger.version, selection, habits)
        if key not in self._kept:
            self._kept[key] = _select(ledger, selection, habits)
            if len(self._kept) > KEPT_ANSWERS:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def _shared_filters(query: Query) -> dict[str, Any]:
    return {
        "direction": query.choice("direction", ("inbound", "outbound")),
        "requires_response": query.boolean("requires_response"),
        "is_resolved": query.boolean("is_resolved"),
        "is_ar_related": query.boolean("is_ar_related"),
        "date_from": query.day("date_from"),
        "date_to": query.day("date_to"),
        "customer_id": query.uuid("customer_id"),
        "invoice_id": query.uuid("invoice_id"),
        "search": query.text("search").strip().casefold(),
    }


def _select(ledger: Ledger, selection: Selection, habits: Habits) -> list[str]:
    rows: Iterable[Communication] = ledger.between(*selection.bounds(habits))
    if not selection.by_message and habits.filter_after_collapse:
        rows = (row for row in rows if ledger.newest_of(row.group) == row.id)
    accepted = (row for row in rows if selection.accepts(row, ledger, habits))
    if selection.by_message:
        found = [row.id for row in accepted]
    else:
        newest: dict[str, str] = {}
        for row in accepted:
            newest.setdefault(row.group, row.id)
        found = list(newest.values())
    if habits.order == "oldest":
        found.reverse()
    elif habits.order == "shuffled":
        found.sort()
    return found
