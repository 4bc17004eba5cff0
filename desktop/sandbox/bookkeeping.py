"""Makes the invoices that the conversations speak of, and decides in the end which of them are paid."""

import uuid
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from desktop.sandbox.hours import SPAN_DAYS
from desktop.sandbox.ledger import Ledger
from desktop.sandbox.rows import Invoice

TERMS = timedelta(days=30)
FIRST_NUMBER = 1001
AMOUNTS = ((180, 900), (900, 4_000), (4_000, 12_000), (12_000, 48_000))


class Bookkeeping:
    """Numbers rise with the date of issue; an invoice is used by a few conversations at most."""

    def __init__(self, ledger: Ledger, rng: Random, *, now: datetime, expected: int) -> None:
        self._ledger = ledger
        self._rng = rng
        self._today = now.date()
        self._origin = self._today - timedelta(days=SPAN_DAYS + 90)
        self._expected = max(40, expected)
        self._numbers: dict[int, int] = {}  # a number in use, and where to look for a free one
        self._of_customer: dict[str, list[Invoice]] = {}
        self._paid: set[str] = set()
        self._awaited: set[str] = set()

    def choose(
        self, customer: str, *, at: datetime, late: tuple[int, int], count: int
    ) -> tuple[Invoice, ...]:
        """Invoices of a customer that are `late` days past due at a moment; made when there are none."""
        first, last = at.date() - timedelta(days=late[1]), at.date() - timedelta(days=late[0])
        known = self._of_customer.setdefault(customer, [])
        fitting = [
            invoice for invoice in known if first <= invoice.due_on <= last and invoice.id not in self._paid
        ]
        self._rng.shuffle(fitting)
        chosen = fitting[: count if count > 1 else (1 if self._rng.random() < 0.4 else 0)]
        while len(chosen) < count:
            span = max(0, (last - first).days)
            chosen.append(self._issue(customer, due_on=first + timedelta(days=self._rng.randint(0, span))))
        return tuple(sorted(chosen, key=lambda invoice: (invoice.due_on, invoice.number)))

    def settle(self, invoices: tuple[Invoice, ...], *, paid: bool) -> None:
        """Remember what a conversation says: these are paid, or these are still awaited."""
        (self._paid if paid else self._awaited).update(invoice.id for invoice in invoices)

    def fill_up(self, customer: str, *, count: int) -> None:
        """Give a customer some more invoices that nobody has spoken about yet."""
        for _ in range(count):
            age = int(self._rng.triangular(-32, SPAN_DAYS, 10))
            self._issue(customer, due_on=self._today - timedelta(days=age))

    def close(self) -> None:
        """Write balances and statuses into the ledger."""
        for invoice in self._ledger.invoices.values():
            self._ledger.invoices[invoice.id] = self._closed(invoice)

    def _issue(self, customer: str, *, due_on: date) -> Invoice:
        low, high = self._rng.choices(AMOUNTS, (30, 40, 20, 10))[0]
        amount = Decimal(self._rng.randint(low * 100, high * 100)) / 100
        invoice = Invoice(
            id=str(uuid.UUID(int=self._rng.getrandbits(128), version=4)),
            number=f"INV-{self._number(due_on - TERMS)}",
            customer=customer,
            amount=amount,
            balance=amount,
            due_on=due_on,
            status="current",
        )
        self._ledger.invoices[invoice.id] = invoice
        self._of_customer.setdefault(customer, []).append(invoice)
        return invoice

    def _number(self, issued_on: date) -> int:
        share = max(0.0, (issued_on - self._origin).days / (SPAN_DAYS + 90))
        wanted = number = FIRST_NUMBER + int(share * self._expected)
        while number in self._numbers:
            number = self._numbers[number]
        self._numbers[wanted] = self._numbers[number] = number + 1
        return number

    def _closed(self, invoice: Invoice) -> Invoice:
        late = (self._today - invoice.due_on).days
        if invoice.id in self._paid or (
            invoice.id not in self._awaited and self._rng.random() < _paid_share(late)
        ):
            status = self._rng.choices(("closed_paid", "closed_credit_memo", "closed_overpaid"), (94, 4, 2))[
                0
            ]
            return replace(invoice, balance=Decimal(0), status=status)
        if late > 200:
            return replace(invoice, balance=Decimal(0), status="closed_written_off")
        balance = invoice.balance
        if self._rng.random() < 0.12:
            balance = (invoice.amount * Decimal(self._rng.choice(("0.25", "0.4", "0.5")))).quantize(
                Decimal("0.01")
            )
        return replace(invoice, balance=balance, status=_open_status(late))


def _paid_share(late: int) -> float:
    if late <= 0:
        return 0.02
    return 0.35 if late <= 30 else 0.7 if late <= 60 else 0.88 if late <= 90 else 0.96


def _open_status(late: int) -> str:
    if late <= 0:
        return "current"
    if late <= 30:
        return "past_due_1_30"
    return "past_due_31_60" if late <= 60 else "past_due_61_90" if late <= 90 else "past_due_90p"
