"""What one needs to know about a customer before the telephone is picked up."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.communication import Communication
from desktop.domain.customer import Action, Customer, Invoice
from desktop.domain.identity import ServiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCard:
    """A customer at a glance. `customer` is None when the directory does not hold it (any more).

    `name` is the best one known then. `touches`: the newest messages either way, newest first, without
    bodies. `contacted_at`: the newest of them that is more than a note. `invoices`: open ones, the oldest
    due date first. `actions`: open ones, the earliest due first. `thread_count` counts all threads.
    """

    customer_id: ServiceId
    name: str
    customer: Customer | None = None
    touches: tuple[Communication, ...] = ()
    contacted_at: datetime | None = None
    invoices: tuple[Invoice, ...] = ()
    actions: tuple[Action, ...] = ()
    thread_count: int = 0
