"""The customer beside the thread: the figures of the store, words where there are none, the right numbers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.communication import Direction
from desktop.domain.customer import Action, Contact, Invoice
from desktop.domain.identity import ServiceId
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.dialing import Dialled
from desktop.ui.icons import Icons
from desktop.ui.panels.context_pane import WIDTH, ContextPane
from desktop.ui.panels.customer_sheet import MOST_ROWS
from desktop.ui.run import delete_now
from desktop.ui.theme import Theme
from desktop.ui.widgets.gatherer import GATHERING
from desktop.ui.widgets.row_button import RowButton
from desktop.ui.wording import balance_words
from tests.conftest import HandClock
from tests.ui.reading import letter
from tests.ui.stage import ACME, BETA, ENTRANCE, JANE, LONE, customers

PATIENCE = 10_000
HOSTILE = "\u202eeltd" + "W" * 3_000


@pytest.fixture
def pane(
    qtbot: QtBot, filled_store: Store, background: Background, theme: Theme, icons: Icons, clock: HandClock
) -> Iterator[ContextPane]:
    made = ContextPane(filled_store.reader, background, theme, icons, clock=clock)
    made.resize(theme.px(WIDTH), 900)
    made.show()
    with qtbot.waitExposed(made):
        made.activateWindow()
    yield made
    made.close()
    background.close()
    delete_now(made)


def show(pane: ContextPane, qtbot: QtBot, customer: ServiceId, thread: object = None) -> list[str]:
    """Show a customer; all words that are to be seen."""
    pane.show_customer(customer, thread)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: pane.card is not None and pane._background.is_idle, timeout=PATIENCE)
    QApplication.processEvents()
    return words(pane)


def words(pane: ContextPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible() and label.text()]


def named(pane: ContextPane, start: str) -> RowButton:
    return next(
        button for button in pane.findChildren(RowButton) if button.accessibleName().startswith(start)
    )


def test_what_the_store_knows_is_there(pane: ContextPane, filled_store: Store, qtbot: QtBot) -> None:
    jane, omar = customers()[0].contacts
    filled_store.arrivals.customers(
        [replace(customers()[0], contacts=(replace(jane, phone="+44 20 1"), omar))]
    )
    filled_store.arrivals.communications(
        [letter("g", n, at=ENTRANCE - timedelta(days=3 + n)) for n in range(6)], first_fill=True
    )
    thread = filled_store.reader.find_thread("g")
    shown = show(pane, qtbot, ACME, thread)
    card = filled_store.reader.customer_card(ACME)
    assert card.customer is not None
    assert "Acme Ltd" in shown
    assert balance_words(card.customer.open_balance) == "13,180.50" in shown
    assert "2 days" in shown  # the e-mail of the stage is two days old
    for contact in card.customer.contacts:
        assert {part for part in (contact.name, contact.title, contact.phone, contact.email) if part} <= set(
            shown
        )
    assert sum(text == "Re: INV-1042" or text.startswith("Re: INV-1042, letter") for text in shown) == 5
    assert "Call about INV-1042" in shown
    assert "Due today" in shown
    for invoice in card.invoices:
        assert {invoice.number, balance_words(invoice.balance)} <= set(shown)
    assert "INV-0900" not in shown  # paid
    assert shown.count("Due 30 Apr, 34 days overdue") == 1
    assert "Due 20 Jun, in 17 days" in shown
    late = next(label for label in pane.findChildren(QLabel) if label.text().endswith("34 days overdue"))
    assert late.objectName() == "late"
    assert f"{card.thread_count - 1} other thread" in shown
    elsewhere = show(pane, qtbot, ACME, filled_store.reader.find_thread("call-1"))
    assert f"{card.thread_count} other threads" in elsewhere


def test_nothing_is_said_in_words(pane: ContextPane, filled_store: Store, qtbot: QtBot) -> None:
    assert words(pane) == ["Choose a thread to see its customer."]
    shown = show(pane, qtbot, LONE)
    for said in (
        "No balance is known.",
        "Nobody has been in contact so far.",
        "No contact is known.",
        "Nothing has been written or logged yet.",
        "Nothing is scheduled.",
        "No open invoice is known.",
        "There is no other thread with this customer.",
    ):
        assert said in shown
    shown = show(pane, qtbot, BETA)
    assert "No phone number is known." in shown
    assert "No e-mail address is known." in shown
    pane.show_customer(None, filled_store.reader.find_thread("mail-1"))
    assert words(pane) == ["This thread belongs to no customer."]


def test_a_customer_who_vanished_is_told(pane: ContextPane, filled_store: Store, qtbot: QtBot) -> None:
    gone = ServiceId("gone")
    filled_store.arrivals.communications(
        [letter("gone", 0, customer_id=gone, customer_name="Gone Ltd")], first_fill=True
    )
    shown = show(pane, qtbot, gone)
    assert "Gone Ltd" in shown
    assert "Daylit does not list this customer. It may be gone, or not here yet." in shown
    shown = show(pane, qtbot, ServiceId("nobody"))
    assert "Unknown customer" in shown


def test_the_numbers_of_the_customer_before_are_gone_at_once(pane: ContextPane, qtbot: QtBot) -> None:
    show(pane, qtbot, ACME)
    pane.show_customer(BETA, None)
    assert pane.sheet is None
    assert "jane@acme.example" not in words(pane)


def test_each_part_can_be_pressed(pane: ContextPane, filled_store: Store, qtbot: QtBot) -> None:
    jane, omar = customers()[0].contacts
    filled_store.arrivals.customers(
        [replace(customers()[0], contacts=(replace(jane, phone=" +44 20 1 "), omar))]
    )
    show(pane, qtbot, ACME)
    touch = filled_store.reader.customer_card(ACME).touches[0]
    for start, signal, value in (
        ("Call Jane Doe", pane.dial_wanted, Dialled(number="+44 20 1", customer_id=ACME, contact_id=JANE)),
        ("Write to Jane Doe", pane.mail_wanted, "jane@acme.example"),
        ("Open: E-mail inbound, Jane Doe, Re: INV-1042", pane.entry_wanted, touch.local_id),
        ("Threads about INV-1042", pane.invoice_wanted, "inv-1042"),
        ("Show 1 other thread", pane.customer_wanted, ACME),
    ):
        with qtbot.waitSignal(signal) as caught:
            qtbot.keyClick(named(pane, start), Qt.Key.Key_Space)
        assert caught.args == [value]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    ("start", "words_of_menu", "copied"),
    [("Call Jane", "Copy number", "+44 20 1"), ("Write to Jane", "Copy address", "jane@acme.example")],
)
def test_numbers_and_addresses_are_copied_from_their_menu(
    pane: ContextPane, filled_store: Store, qtbot: QtBot, start: str, words_of_menu: str, copied: str
) -> None:
    jane = replace(customers()[0].contacts[0], phone="+44 20 1")
    filled_store.arrivals.customers([replace(customers()[0], contacts=(jane,))])
    show(pane, qtbot, ACME)
    button = named(pane, start)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), button.mapToGlobal(QPoint(2, 2))
    )
    QApplication.sendEvent(button, event)
    menu = button.findChild(QMenu)
    assert menu.isVisible()
    (action,) = menu.actions()
    assert action.text() == words_of_menu
    with qtbot.waitSignal(pane.announced):
        action.trigger()
    assert QGuiApplication.clipboard().text() == copied
    menu.close()


def test_it_looks_again_when_something_changed(pane: ContextPane, filled_store: Store, qtbot: QtBot) -> None:
    show(pane, qtbot, ACME)
    named(pane, "Write to Jane").setFocus()
    filled_store.arrivals.customers([replace(customers()[0], open_balance="77.00")])
    pane.take_changes(Changes(threads=frozenset({1})))
    pane.take_changes(Changes(customers=True))
    qtbot.waitUntil(lambda: "77.00" in words(pane), timeout=GATHERING + PATIENCE)
    focus = QApplication.focusWidget()
    assert isinstance(focus, RowButton)
    assert focus.accessibleName().startswith("Write to Jane")


def test_long_lists_come_when_asked_for(pane: ContextPane, filled_store: Store, qtbot: QtBot) -> None:
    count = 3 * MOST_ROWS
    filled_store.arrivals.invoices(
        [
            Invoice(
                service_id=ServiceId(f"x{n}"),
                number=f"X-{n:02}",
                customer_id=LONE,
                balance="1",
                status="open",
            )
            for n in range(count)
        ]
    )
    shown = show(pane, qtbot, LONE)
    assert sum(text.startswith("X-") for text in shown) == MOST_ROWS
    more = next(button for button in pane.findChildren(QPushButton) if button.text() == f"Show all {count}")
    more.click()
    QApplication.processEvents()
    assert sum(text.startswith("X-") for text in words(pane)) == count
    assert QApplication.focusWidget().accessibleName().startswith(f"Threads about X-{MOST_ROWS:02}")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_hostile_names_and_large_text_stay_inside(
    pane: ContextPane, filled_store: Store, qtbot: QtBot, theme: Theme, scale: float
) -> None:
    theme.apply(scale=scale)
    pane.resize(theme.px(WIDTH), 900)
    contact = Contact(
        service_id=JANE, name=HOSTILE, title=HOSTILE, phone=HOSTILE, email=f"{HOSTILE}@\u0430.example"
    )
    filled_store.arrivals.customers(
        [replace(customers()[0], name=HOSTILE, status=HOSTILE, open_balance=HOSTILE, contacts=(contact,))]
    )
    filled_store.arrivals.invoices(
        [
            Invoice(
                service_id=ServiceId("i"),
                number=HOSTILE,
                customer_id=ACME,
                due_on=date(2026, 1, 1),
                status="open",
            )
        ]
    )
    filled_store.arrivals.actions(
        ACME,
        [Action(service_id=ServiceId("a"), kind=HOSTILE, status="x", description=HOSTILE, customer_id=ACME)],
    )
    filled_store.arrivals.communications(
        [letter("h", 0, subject=HOSTILE, contact_name=HOSTILE, at=ENTRANCE, direction=Direction.INBOUND)]
    )
    shown = show(pane, qtbot, ACME)
    assert not [text for text in shown if "\u202e" in text]
    assert pane.sheet is not None
    assert pane.sheet.width() <= pane.width()
    for label in pane.sheet.findChildren(QLabel):
        if label.isVisible():
            assert label.mapTo(pane, QPoint(label.width(), 0)).x() <= pane.width(), label.text()[:40]
