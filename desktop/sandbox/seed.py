"""Demo data: a believable company with customers, invoices and conversations, the same for one seed."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from random import Random

from desktop.sandbox.bookkeeping import Bookkeeping
from desktop.sandbox.cast import Cast
from desktop.sandbox.conversations import Playwright
from desktop.sandbox.hours import past_moment
from desktop.sandbox.ledger import Ledger
from desktop.sandbox.prose import disputes, enquiries, languages, moments, reminders
from desktop.sandbox.rows import Communication, Company, Customer, ScheduledAction, Touchpoint, User
from desktop.sandbox.world import World, right_now

THREADS_PER_CUSTOMER = 8
SCRIPTS = (*reminders.SCRIPTS, *disputes.SCRIPTS, *enquiries.SCRIPTS)
WEIGHTS = tuple(script.weight for script in SCRIPTS)
TYPED = {"call": moments.CALLS, "meeting": moments.MEETINGS, "manual": moments.MANUAL, "note": moments.NOTES}
KIND_WEIGHTS = {"email": 60, "call": 23, "meeting": 3, "manual": 8, "note": 6}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """Which demo data: the size in threads, the number that decides every draw, the moment taken as now."""

    threads: int = 400
    seed: int = 7
    now: datetime | None = None


def seeded_world(seed: Seed | None = None, *, clock: Callable[[], datetime] = right_now) -> World:
    """A world of demo data; without `now` the times lead up to the clock's present moment.

    The second company is a small one, there so that a choice of companies has something to show.
    """
    seed = seed or Seed()
    rng = Random(seed.seed)
    now = (seed.now or clock()).astimezone(UTC).replace(microsecond=0)
    main = Ledger(company=Company(id=_ident(rng), name="Northwind Supply Co."))
    second = Ledger(company=Company(id=_ident(rng), name="Harbor Lane Trading Ltd"))
    user = User(
        id=_ident(rng),
        email="demo@daylit.example",
        password="demo",  # noqa: S106
        name="Dana Mercer",
        companies=(main.company.id, second.company.id),
    )
    _Sower(main, rng, now=now).sow(seed.threads)
    _Sower(second, rng, now=now).sow(max(6, seed.threads // 20))
    return World([main, second], [user], clock=clock)


class _Sower:
    """Fills one ledger."""

    def __init__(self, ledger: Ledger, rng: Random, *, now: datetime) -> None:
        self._ledger = ledger
        self._rng = rng
        self._now = now

    def sow(self, threads: int) -> None:
        """Customers, then threads, then what is left to do."""
        cast = Cast(self._ledger, self._rng)
        customers = [cast.add_customer() for _ in range(max(3, threads // THREADS_PER_CUSTOMER))]
        books = Bookkeeping(self._ledger, self._rng, now=self._now, expected=threads * 2)
        playwright = Playwright(cast, books, self._rng, now=self._now)
        # A few customers are written to often, most of them seldom.
        shares = list(accumulate(1 / (rank + 4) ** 0.6 for rank in range(len(customers))))
        rows: list[Communication] = []
        # Written in order of time, so that texts which come again stand far apart in the list.
        for start in sorted(past_moment(self._now, self._rng) for _ in range(threads)):
            customer = self._rng.choices(customers, cum_weights=shares)[0]
            rows += self._thread(playwright, customer, cast.languages[customer.id], start=start)
        self._ledger.fill(rows)
        for customer in customers:
            books.fill_up(customer.id, count=self._rng.randint(1, 5))
        books.close()
        self._schedule(cast, customers)

    def _thread(
        self, playwright: Playwright, customer: Customer, language: str, *, start: datetime
    ) -> list[Communication]:
        rng = self._rng
        kind = rng.choices(tuple(KIND_WEIGHTS), tuple(KIND_WEIGHTS.values()))[0]
        if kind != "email":
            weights = [len(moment.texts) for moment in TYPED[kind]]
            moment = rng.choices(TYPED[kind], weights)[0]
            return playwright.note_down(moment, kind, customer, at=start)
        # Even abroad, one in three writes English.
        foreign = languages.SCRIPTS.get(language, ())
        if foreign and rng.random() < 0.7:
            script = rng.choice(foreign)
        else:
            script = rng.choices(SCRIPTS, WEIGHTS)[0]
        return playwright.play(script, customer, start=start)

    def _schedule(self, cast: Cast, customers: list[Customer]) -> None:
        """Actions and touchpoints: some still to do, some done, some dropped."""
        today = self._now.date()
        owed = [
            invoice
            for invoice in self._ledger.invoices.values()
            if invoice.balance > 0 and invoice.due_on < today
        ]
        owed.sort(key=lambda invoice: (-invoice.balance, invoice.number))
        for invoice in owed[: max(3, len(customers))]:
            kind = self._rng.choices(("call", "email", "task"), (5, 4, 1))[0]
            status = self._rng.choices(("proposed", "scheduled", "completed", "cancelled"), (6, 3, 2, 1))[0]
            contact = cast.contacts[invoice.customer][0]
            late = (today - invoice.due_on).days
            words = {
                "call": f"Call {contact.name} about {invoice.number} ({late} days past due)",
                "email": f"Send a reminder for {invoice.number} to {contact.name}",
                "task": f"Check the proof of delivery for {invoice.number}",
            }
            done_at = self._now - timedelta(days=self._rng.randint(1, 20)) if status == "completed" else None
            action = ScheduledAction(
                id=_ident(self._rng),
                kind=kind,
                status=status,
                description=words[kind],
                customer=invoice.customer,
                invoice=invoice.id,
                due_on=today + timedelta(days=self._rng.randint(-4, 9)),
                executed_at=done_at,
                updated_at=done_at or self._now - timedelta(days=self._rng.randint(0, 10)),
            )
            self._ledger.actions[action.id] = action
        for customer in customers[::3]:
            touchpoint = Touchpoint(
                id=_ident(self._rng),
                customer=customer.id,
                label=self._rng.choice(
                    ("Call reminder, day 10", "Second reminder, day 20", "Statement, day 30")
                ),
                status=self._rng.choice(("scheduled", "scheduled", "completed")),
                due_on=today + timedelta(days=self._rng.randint(-2, 12)),
            )
            self._ledger.touchpoints[touchpoint.id] = touchpoint


def _ident(rng: Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))
