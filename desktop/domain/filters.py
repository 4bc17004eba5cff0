"""The choices of the filter panel, frozen: the same for the window, the command line and saved views."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.communication import Direction, SyncState
from desktop.domain.identity import ServiceId


class View(StrEnum):
    """What one row of the list stands for."""

    THREAD = "thread"
    MESSAGE = "message"


class Order(StrEnum):
    """In which order rows are listed."""

    NEWEST = "newest"
    OLDEST = "oldest"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What to show. Empty sets, None and "" mean: no restriction by this field.

    Fields narrow each other (and); values inside a set widen (or); a field that begins with `not_` takes
    its values out. Dates are days in the person's time zone, both inclusive; `last_days` counts back from
    today, 1 for today alone. `is_handled`, `is_pinned`, `is_unread` are marks of this computer.
    `is_awaiting`: we spoke last and the thread is not resolved. `silent_days`: the customer was not in
    touch, either way, for so many days. `text` is in the language of `search_language`. In the thread view
    messages are filtered first, then collapsed to the newest fitting message of each thread.
    """

    view: View = View.THREAD
    order: Order = Order.NEWEST
    kinds: frozenset[str] = frozenset()
    not_kinds: frozenset[str] = frozenset()
    direction: Direction | None = None
    not_direction: Direction | None = None
    requires_response: bool | None = None
    is_resolved: bool | None = None
    is_handled: bool | None = None
    is_awaiting: bool | None = None
    is_pinned: bool | None = None
    is_unread: bool | None = None
    is_ar_related: bool | None = None
    has_note: bool | None = None
    has_invoice: bool | None = None
    from_on: date | None = None
    to_on: date | None = None
    last_days: int | None = None
    silent_days: int | None = None
    customer_id: ServiceId | None = None
    not_customers: frozenset[ServiceId] = frozenset()
    contact_id: ServiceId | None = None
    not_contacts: frozenset[ServiceId] = frozenset()
    invoice_id: ServiceId | None = None
    not_invoices: frozenset[ServiceId] = frozenset()
    tags: frozenset[str] = frozenset()
    not_tags: frozenset[str] = frozenset()
    sync_states: frozenset[SyncState] = frozenset()
    not_sync_states: frozenset[SyncState] = frozenset()
    text: str = ""

    def is_open(self) -> bool:
        """Whether nothing is restricted (view and order do not restrict)."""
        return self == Filter(view=self.view, order=self.order)


FLAGS = (
    "requires_response",
    "is_awaiting",
    "is_unread",
    "is_handled",
    "is_pinned",
    "is_resolved",
    "is_ar_related",
    "has_note",
    "has_invoice",
)
"""Fields that are True, False, or None for no restriction."""

THREAD_FLAGS = frozenset({"is_awaiting", "is_unread", "is_handled", "is_pinned", "has_note"})
"""Flags that belong to the thread, not to one of its messages."""

FacetKey = tuple[str, object]
"""A field of Filter and one of its values: `("kinds", "call")`, `("is_pinned", True)`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How many rows each value would leave, given the other active choices of the same filter.

    `counts` leaves out zeros. `names` holds words for the values of `customer_id` that are counted (the
    most frequent ones only).
    """

    counts: Mapping[FacetKey, int]
    total: int
    names: Mapping[str, str] = field(default_factory=dict)

    def count(self, name: str, value: object) -> int:
        """Rows that a value would leave."""
        return self.counts.get((name, value), 0)
