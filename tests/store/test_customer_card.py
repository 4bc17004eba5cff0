"""A customer at a glance: the same figures as the tables hold, whatever is missing."""

from datetime import UTC, date, timedelta

from desktop.domain.customer import Action, Customer, Invoice
from desktop.domain.entry import NewEntry
from desktop.domain.identity import ServiceId
from desktop.store.open_store import Store
from tests.store.conftest import BASE, message

ACME = ServiceId("c0")


def test_everything_about_a_customer(store: Store) -> None:
    store.arrivals.customers([Customer(service_id=ACME, name="Acme Ltd", open_balance="12.50")])
    store.arrivals.communications([message(n) for n in range(40)], first_fill=True)
    due = date(2026, 5, 20)
    invoices = [
        Invoice(service_id=ServiceId("o2"), number="2", customer_id=ACME, due_on=due, status="open"),
        Invoice(
            service_id=ServiceId("o1"),
            number="1",
            customer_id=ACME,
            due_on=date(2026, 4, 1),
            status="open_overdue",
        ),
        Invoice(service_id=ServiceId("x1"), number="3", customer_id=ACME, due_on=due, status="closed_paid"),
    ]
    store.arrivals.invoices(invoices)
    actions = [
        Action(service_id=ServiceId("a2"), kind="call", status="proposed", customer_id=ACME, due_on=due),
        Action(service_id=ServiceId("a3"), kind="call", status="proposed", customer_id=ACME),
    ]
    store.arrivals.actions(ACME, actions)
    card = store.reader.customer_card(ACME)
    assert card.customer is not None
    assert (card.name, card.customer.open_balance) == ("Acme Ltd", "12.50")
    assert [touch.service_id for touch in card.touches] == ["m38", "m36", "m34", "m32", "m30"]
    assert all(touch.content is None for touch in card.touches)
    assert card.contacted_at == BASE + timedelta(minutes=38)
    assert [one.number for one in card.invoices if one.number != "INV-1001"] == ["1", "2"]
    assert [one.service_id for one in card.actions] == ["a2", "a3"]
    assert card.thread_count == 10


def test_a_note_is_no_contact_and_an_unsent_call_is(store: Store) -> None:
    store.arrivals.communications([message(0, at=BASE - timedelta(days=9)), message(2, kind="note")])
    assert store.reader.customer_card(ACME).contacted_at == BASE - timedelta(days=9)
    store.writer.log(NewEntry(kind="call", customer_id=ACME, content="x", at=BASE + timedelta(days=1)))
    contacted_at = store.reader.customer_card(ACME).contacted_at
    assert contacted_at is not None
    assert timedelta() <= contacted_at - BASE - timedelta(days=1) < timedelta(minutes=1)  # its mark


def test_a_customer_who_vanished_keeps_the_name_of_the_messages(store: Store) -> None:
    gone = ServiceId("gone")
    store.arrivals.communications([message(1, customer_id=gone, customer_name="Gone Ltd")])
    card = store.reader.customer_card(gone)
    assert (card.customer, card.name, card.thread_count) == (None, "Gone Ltd", 1)


def test_a_customer_whom_nobody_knows_is_an_empty_card(store: Store) -> None:
    card = store.reader.customer_card(ServiceId("nobody"))
    assert (card.name, card.touches, card.invoices, card.actions) == ("", (), (), ())
    assert card.contacted_at is None
    assert card.thread_count == 0


def test_the_newest_part_of_a_thread_is_the_end_of_the_whole(store: Store) -> None:
    rows = [message(n, group_id="long", at=(BASE + timedelta(minutes=n)).astimezone(UTC)) for n in range(60)]
    store.arrivals.communications(rows, first_fill=True)
    whole = store.reader.find_thread("long")
    part = store.reader.thread(whole.thread_key, newest=7)
    assert part is not None
    assert part.messages == whole.messages[-7:]
    assert store.reader.thread(whole.thread_key, newest=100) == whole
