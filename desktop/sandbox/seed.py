"""Demo data: a believable company with customers, invoices and conversations, the same for one seed."""

import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from desktop.sandbox.ledger import Ledger
from desktop.sandbox.rows import Communication, Company, Contact, Customer, Invoice, ScheduledAction, User
from desktop.sandbox.world import World, right_now


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """Which demo data: the size in threads, the number that decides every draw, the moment taken as now."""

    threads: int = 400
    seed: int = 7
    now: datetime | None = None


def seeded_world(seed: Seed | None = None, *, clock: Callable[[], datetime] = right_now) -> World:
    """A world of demo data; without `now` the times lead up to the clock's present moment."""
    seed = seed or Seed()
    rng = random.Random(seed.seed)
    now = (seed.now or clock()).astimezone(UTC)

    def ident() -> str:
        return str(uuid.UUID(int=rng.getrandbits(128), version=4))

    ledger = Ledger(company=Company(id=ident(), name="Northwind Supply Co."))
    second = Ledger(company=Company(id=ident(), name="Fabrikam Freight GmbH"))
    user = User(
        id=ident(),
        email="demo@daylit.example",
        password="demo",  # noqa: S106
        name="Dana Mercer",
        companies=(ledger.company.id, second.company.id),
    )
    rows = []
    for number in range(max(1, seed.threads // 8)):
        customer = Customer(id=ident(), name=f"Customer {number}")
        contact = Contact(
            id=ident(), customer=customer.id, name="Pat Doe", email="pat@example.com", is_primary=True
        )
        invoice = Invoice(
            id=ident(), number=f"INV-{1000 + number}", customer=customer.id, amount=Decimal(100),
            balance=Decimal(50), due_on=now.date(), status="current",
        )  # fmt: skip
        action = ScheduledAction(
            id=ident(),
            kind="call",
            status="proposed",
            description="Call",
            customer=customer.id,
            updated_at=now,
        )
        ledger.customers[customer.id] = customer
        ledger.contacts[contact.id] = contact
        ledger.invoices[invoice.id] = invoice
        ledger.actions[action.id] = action
        for step in range(8):
            at = now - timedelta(days=step, minutes=number)
            rows.append(
                Communication(
                    id=ident(),
                    group=ident(),
                    communication_type="email",
                    direction="inbound",
                    timestamp=at,
                    customer=customer.id,
                    contact=contact.id,
                    subject=f"Statement {step}",
                    content="Please see.",
                    is_ar_related=True,
                    invoices=(invoice.id,),
                    created_at=at,
                    updated_at=at,
                )
            )
    ledger.fill(rows)
    return World([ledger, second], [user], clock=clock)
