"""A real encrypted store, and rows to put into it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.communication import Communication, Direction, Party
from desktop.domain.customer import Action, Contact, Customer, Invoice, InvoiceRef
from desktop.domain.identity import ServiceId
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT, HandClock

BASE = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)


def message(number: int, **changes: object) -> Communication:
    """A message as read from the service; every fourth one begins a new thread."""
    values: dict[str, object] = {
        "at": BASE + timedelta(minutes=number),
        "kind": ("email", "call", "meeting")[number % 3],
        "service_id": ServiceId(f"m{number}"),
        "group_id": f"g{number // 4}",
        "direction": (Direction.INBOUND, Direction.OUTBOUND, None)[number % 3],
        "subject": f"Subject {number}",
        "content": f"Body {number} about the invoice",
        "customer_id": ServiceId(f"c{number % 2}"),
        "customer_name": ("Acme Ltd", "Béta Söhne")[number % 2],
        "requires_response": number % 5 == 0,
        "is_resolved": number % 2 == 0,
        "is_ar_related": (None, True, False)[number % 3],
        "invoices": (InvoiceRef(service_id=ServiceId("i1"), number="INV-1001"),) if number % 7 == 0 else (),
        "tags": ("promise_to_pay",) if number % 6 == 0 else (),
        "sender": Party(name="Jane Doe", email="jane@acme.example"),
        "raw": "{}",
    }
    return Communication(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path, clock: HandClock) -> Iterator[Store]:
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock, zone=UTC) as opened:
        fill_directory(opened)
        yield opened


def fill_directory(store: Store) -> None:
    jane = Contact(service_id=ServiceId("p1"), name="Jane Doe", email="jane@acme.example", is_primary=True)
    john = Contact(service_id=ServiceId("p2"), name="John Roe", email="john@acme.example")
    store.arrivals.customers(
        [
            Customer(service_id=ServiceId("c0"), name="Acme Ltd", contacts=(jane, john)),
            Customer(service_id=ServiceId("c1"), name="Béta Söhne"),
            Customer(service_id=ServiceId("c2"), name="Acme Holdings"),
        ]
    )
    store.arrivals.invoices(
        [
            Invoice(service_id=ServiceId("i1"), number="INV-1001", customer_id=ServiceId("c0")),
            Invoice(service_id=ServiceId("i2"), number="INV-1002", customer_id=ServiceId("c1")),
        ]
    )
    store.arrivals.actions(
        None,
        [Action(service_id=ServiceId("a1"), kind="call", status="proposed", customer_id=ServiceId("c0"))],
    )
