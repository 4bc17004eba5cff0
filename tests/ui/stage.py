"""What stands on the stage of window tests: a small company in a real encrypted store, and a gate to it."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop.domain.care import Say, silent
from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, Direction, Party
from desktop.domain.customer import Action, Contact, Customer, Invoice, InvoiceRef
from desktop.domain.errors import KnownError
from desktop.domain.identity import ServiceId
from desktop.domain.switches import Account, Company, Need, Phase, SignIn, SyncReport, SyncStatus
from desktop.store.house import House
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT

ACME = ServiceId("11111111-1111-4111-8111-111111111111")
BETA = ServiceId("22222222-2222-4222-8222-222222222222")
LONE = ServiceId("33333333-3333-4333-8333-333333333333")
JANE = ServiceId("aaaaaaaa-0000-4000-8000-000000000001")
OMAR = ServiceId("aaaaaaaa-0000-4000-8000-000000000002")
ENTRANCE = datetime(2026, 6, 3, 9, 0, tzinfo=UTC)


def customers() -> list[Customer]:
    """Three customers: with two contacts, with one, with none."""
    jane = Contact(service_id=JANE, name="Jane Doe", email="jane@acme.example", title="Accounts payable")
    omar = Contact(service_id=OMAR, name="Omar Haddad", title="Controller", is_primary=True)
    bea = Contact(service_id=ServiceId("contact-bea"), name="Bea Novak")
    return [
        Customer(service_id=ACME, name="Acme Ltd", open_balance="13180.50", contacts=(jane, omar)),
        Customer(service_id=BETA, name="Beta Foods GmbH", open_balance="990.00", contacts=(bea,)),
        Customer(service_id=LONE, name="Lone Star Tools"),
    ]


def invoices() -> list[Invoice]:
    """Open and closed invoices of Acme, one of Beta."""
    made = [
        ("inv-1042", "INV-1042", ACME, "4200.00", date(2026, 4, 30), "open"),
        ("inv-1043", "INV-1043", ACME, "980.50", date(2026, 5, 15), "open_overdue"),
        ("inv-1051", "INV-1051", ACME, "8000.00", date(2026, 6, 20), "open"),
        ("inv-0900", "INV-0900", ACME, "0.00", date(2025, 12, 1), "closed_paid"),
        ("inv-2001", "INV-2001", BETA, "990.00", date(2026, 5, 28), "open"),
    ]
    return [
        Invoice(
            service_id=ServiceId(name),
            number=number,
            customer_id=owner,
            balance=balance,
            due_on=due,
            status=status,
        )
        for name, number, owner, balance, due, status in made
    ]


def actions() -> list[Action]:
    """One open action of Acme, due today."""
    return [
        Action(
            service_id=ServiceId("act-1"),
            kind="call",
            status="pending",
            description="Call about INV-1042",
            customer_id=ACME,
            due_on=date(2026, 6, 3),
        )
    ]


def communications() -> list[Communication]:
    """An e-mail thread with Acme and a call with Beta."""
    first = Communication(
        at=ENTRANCE - timedelta(days=2),
        kind="email",
        service_id=ServiceId("mail-1"),
        group_id="group-1",
        direction=Direction.INBOUND,
        subject="Re: INV-1042",
        content="We will pay on Friday.",
        customer_id=ACME,
        customer_name="Acme Ltd",
        contact_id=JANE,
        contact_name="Jane Doe",
        requires_response=True,
        sender=Party(name="Jane Doe", email="jane@acme.example"),
        invoices=(InvoiceRef(service_id=ServiceId("inv-1042"), number="INV-1042"),),
    )
    second = Communication(
        at=ENTRANCE - timedelta(days=4),
        kind="call",
        service_id=ServiceId("call-1"),
        direction=Direction.OUTBOUND,
        subject="Call with Beta Foods GmbH",
        content="No answer.",
        customer_id=BETA,
        customer_name="Beta Foods GmbH",
    )
    return [first, second]


def open_filled_store(folder: Path, clock: Clock, *, undo_seconds: float = 0.0) -> Store:
    """A new encrypted store with the small company in it."""
    store = Store(folder / "store.db", KEY, SALT, clock=clock, zone=UTC, undo_seconds=undo_seconds)
    store.arrivals.customers(customers())
    store.arrivals.invoices(invoices())
    store.arrivals.actions(None, actions())
    store.arrivals.communications(communications(), first_fill=True)
    return store


class QuietSwitch:
    """A carrier that carries nothing; it only remembers that it was woken."""

    def __init__(self) -> None:
        self.woken = 0
        self.paused = 0.0

    def wake(self) -> None:
        self.woken += 1

    def look_at(self, thread_key: int) -> None:
        return None

    def pause(self, seconds: float) -> None:
        self.paused = seconds

    def resume(self) -> None:
        self.paused = 0.0

    def status(self) -> SyncStatus:
        return SyncStatus(phase=Phase.IDLE)

    def listen(self, listener: object) -> Callable[[], None]:
        return lambda: None

    def sync_once(self, *, full: bool = False, progress: object = None) -> SyncReport:
        raise NotImplementedError


def house_of(store: Store) -> House:
    """What a window gets of a store, with nothing carried."""
    return House(
        reader=store.reader,
        writer=store.writer,
        choices=store.choices,
        arrangement=store.arrangement,
        sync=QuietSwitch(),
    )


class StageGate:
    """A gate over a real store whose key ring, passphrase and service are played by hand.

    `refusals` are raised one after the other by the next calls that could fail; then all is well.
    """

    def __init__(
        self, folder: Path, clock: Clock, *, need: Need, ring: str = "", passphrase: str = ""
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._need = need
        self._ring = ring
        self.passphrase = passphrase
        self.refusals: list[KnownError] = []
        self.listed: tuple[Company, ...] = (Company(service_id=ACME, name="Northwind Supply Co."),)
        self.kept: Account | None = None
        self.requests: list[SignIn] = []
        self.store: Store | None = None

    def need(self) -> Need:
        return self._need

    def key_ring_name(self) -> str:
        return self._ring

    def set_up(self, *, passphrase: str) -> House:
        self._refuse()
        self.passphrase = passphrase
        return self._house()

    def unlock(self, *, passphrase: str = "", say: Say = silent) -> House:
        self._refuse()
        return self._house()

    def account(self) -> Account | None:
        return self.kept

    def companies(self, request: SignIn) -> tuple[Company, ...]:
        self.requests.append(request)
        self._refuse()
        return self.listed

    def sign_in(self, request: SignIn) -> Account:
        self.requests.append(request)
        self._refuse()
        chosen = next((one for one in self.listed if one.service_id == request.company), self.listed[0])
        self.kept = Account(url=request.url, username=request.username, company=chosen)
        return self.kept

    def sign_out(self) -> None:
        self.kept = None

    def lock(self) -> None:
        if self.store is not None:
            self.store.close()
            self.store = None

    def _house(self) -> House:
        self.store = Store(self._folder / "gate.db", KEY, SALT, clock=self._clock, zone=UTC)
        return house_of(self.store)

    def _refuse(self) -> None:
        if self.refusals:
            raise self.refusals.pop(0)
