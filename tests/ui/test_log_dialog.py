"""The log dialog under real keys: few chords, every bad input told beside its field, no word lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.communication import Direction
from desktop.domain.customer import Customer
from desktop.domain.entry import NewEntry
from desktop.domain.identity import ServiceId
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.dialogs.outcomes import OUTCOMES, outcome_of
from tests.conftest import HandClock
from tests.ui.desk import Desk
from tests.ui.log_stage import (
    ALT,
    CONTROL,
    INV_1042,
    PATIENCE,
    Opener,
    errors_after_saving,
    press,
    saved,
    settled,
)
from tests.ui.stage import ACME, JANE, OMAR

# -- keystrokes ------------------------------------------------------------------------------------------


def test_a_voicemail_from_the_list_is_three_chords(desk: Desk) -> None:
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None)
    desk.settled()
    desk.window.threads.view.setFocus()
    QTest.keyClick(desk.window.threads.view, Qt.Key.Key_C)
    dialog = desk.window.log_dialog
    assert dialog is not None
    desk.qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    press(dialog, "v")
    with desk.qtbot.waitSignal(dialog.logged, timeout=PATIENCE) as caught:
        QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    row = desk.store.reader.find_message(caught.args[0][0])
    assert (row.kind, row.direction, row.contact_name) == ("call", Direction.OUTBOUND, "Jane Doe")
    assert row.content == "Left voicemail for Jane Doe.\nFollow up on Fri 5 Jun 2026."
    assert row.tags == ("voicemail", "follow_up")
    assert [invoice.number for invoice in row.invoices] == ["INV-1042"]


def test_keys_that_come_before_the_customer_is_read_are_not_lost(
    opened: Opener, filled_store: Store, qtbot: QtBot
) -> None:
    dialog = opened(settle=False, contact_id=OMAR)
    press(dialog, "v")
    assert dialog.form.customer.value is None
    with qtbot.waitSignal(dialog.logged, timeout=PATIENCE) as caught:
        dialog.save(then_next=False)
    row = filled_store.reader.find_message(caught.args[0][0])
    assert row.content == "Left voicemail for Omar Haddad.\nFollow up on Fri 5 Jun 2026."


def test_a_promise_for_friday_is_seven_chords(opened: Opener, filled_store: Store, qtbot: QtBot) -> None:
    dialog = opened(invoice_ids=(INV_1042,))
    chords = 1 + press(dialog, "p", "fri", Qt.Key.Key_Tab) + 1
    assert dialog.focusWidget() is dialog.form.promise.amount
    row = saved(dialog, filled_store, qtbot)
    assert chords <= 7
    assert (row.content or "").splitlines() == [
        "Jane Doe promised to pay.",
        "Promised 4,200.00 by Fri 5 Jun 2026 for INV-1042.",
        "Follow up on Mon 8 Jun 2026.",
    ]
    assert row.tags == ("promise_to_pay", "follow_up")


# -- outcomes and follow-up ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("letter", "sentence"),
    [
        ("s", "Follow up on Mon 8 Jun 2026."),
        ("v", "Follow up on Fri 5 Jun 2026."),
        ("n", "Follow up on Fri 5 Jun 2026."),
        ("b", "Follow up on Fri 5 Jun 2026."),
        ("d", "Follow up on Wed 10 Jun 2026."),
        ("a", "Follow up on Wed 10 Jun 2026: check payment."),
        ("r", "Follow up on Thu 4 Jun 2026."),
        ("w", ""),
        ("o", ""),
    ],
)
def test_each_outcome_proposes_its_business_day(opened: Opener, letter: str, sentence: str) -> None:
    dialog = opened()
    press(dialog, letter)
    assert dialog.form.follow_up.sentence() == sentence
    assert ("escalate" in dialog.form.tag_list()) is (letter == "r")
    dialog.reject()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", "5 Jun"),
        ("+7", "10 Jun"),
        ("eom", "30 Jun"),
        ("15/12", "15 Dec"),
        ("morgen", "4 Jun"),
    ],
)
def test_any_day_can_be_typed_and_is_echoed(
    opened: Opener, background: Background, qtbot: QtBot, typed: str, day: str
) -> None:
    dialog = opened()
    QTest.keyClick(dialog, Qt.Key.Key_F, ALT)
    assert dialog.focusWidget() is dialog.form.follow_up.line
    press(dialog, typed)
    settled(background, qtbot)
    assert day in dialog.form.follow_up._echo.text()
    assert day in dialog.form.follow_up.sentence()
    dialog.reject()


def test_a_follow_up_chosen_by_hand_stays(opened: Opener) -> None:
    dialog = opened()
    buttons = dialog.form.follow_up._buttons
    buttons["none"].click()
    press(dialog, "v")
    assert dialog.form.follow_up.sentence() == ""
    buttons["7"].click()
    dialog.form.choose_outcome(OUTCOMES[0])
    assert dialog.form.follow_up.sentence() == "Follow up on Wed 10 Jun 2026."
    dialog.reject()


def test_another_type_takes_back_an_outcome_that_it_cannot_have(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "v")
    QTest.keyClick(dialog, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: dialog.form.kind == "meeting", timeout=PATIENCE)
    assert (dialog.form.outcome, dialog.form.notes_text(), dialog.form.tag_list()) == (None, "", ())
    assert dialog.form.follow_up.sentence() == ""
    dialog.reject()


# -- invoices, action, contact, timer --------------------------------------------------------------------


def test_a_number_adds_a_chip_and_an_unknown_one_is_told(
    opened: Opener, background: Background, qtbot: QtBot
) -> None:
    dialog = opened()
    line = dialog.form.invoices.line
    line.setFocus()
    press(dialog, "inv-0900", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.form.invoice_ids() == (ServiceId("inv-0900"),), timeout=PATIENCE)
    assert line.text() == ""
    settled(background, qtbot)
    press(dialog, "INV-2001")
    errors = errors_after_saving(dialog, background, qtbot)
    assert "No invoice “INV-2001” of this customer" in errors["invoices"]
    assert dialog.focusWidget() is line
    assert line.text() == "INV-2001"
    dialog.reject()


def test_an_action_is_completed_only_if_it_fits_and_that_is_said(
    opened: Opener, background: Background, clock: HandClock, qtbot: QtBot
) -> None:
    dialog = opened()
    form = dialog.form
    assert form.action_id() == "act-1"
    assert form._fields["action"]._hint.text() == "This completes: Call about INV-1042, due today"
    QTest.keyClick(dialog, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: form.kind == "meeting", timeout=PATIENCE)
    assert form.action_id() is None
    dialog.reject()
    clock.moment -= timedelta(days=1)
    early = opened()
    assert early.form.action_id() is None
    early.reject()


def test_the_contact_is_the_last_one_reached(opened: Opener, filled_store: Store) -> None:
    assert opened().form.contact_id() == JANE  # she wrote last; Omar is the primary one
    assert call_logged(filled_store, OMAR, ())
    assert opened().form.contact_id() == OMAR
    assert call_logged(filled_store, JANE, ("voicemail",))
    assert opened().form.contact_id() == OMAR


def call_logged(store: Store, contact: ServiceId, tags: tuple[str, ...]) -> bool:

    return bool(store.writer.log(NewEntry(kind="call", customer_id=ACME, contact_id=contact, tags=tags)))


def test_the_timer_stops_and_its_time_is_the_first_line(
    opened: Opener, filled_store: Store, clock: HandClock, qtbot: QtBot
) -> None:
    dialog = opened(direction=Direction.INBOUND, is_resolved=True)
    press(dialog, "s")
    clock.advance(372)
    QTest.keyClick(dialog, Qt.Key.Key_T, ALT)
    clock.advance(60)
    row = saved(dialog, filled_store, qtbot)
    assert (row.content or "").startswith("Duration 6:12\nSpoke with Jane Doe.")
    assert (row.direction, row.is_resolved) == (Direction.INBOUND, True)
    assert row.at.replace(microsecond=0) == (clock.now() - timedelta(seconds=432)).replace(microsecond=0)


# -- keys and looks --------------------------------------------------------------------------------------


@pytest.mark.parametrize("letter", "CONEFWJGMUPAL")
def test_alt_and_a_letter_reaches_each_field(opened: Opener, letter: str) -> None:
    dialog = opened()
    press(dialog, "p")
    form = dialog.form
    fields: dict[str, QWidget] = {
        "C": form.customer,
        "O": form.contact,
        "N": form.notes,
        "E": form.invoices.line,
        "F": form.follow_up.line,
        "W": form.time,
        "J": form.subject,
        "G": form.tags,
        "M": form.action,
        "U": form._outcomes,
        "P": form.promise.line,
        "A": form.promise.amount,
        "L": form.promise.tolerance,
    }
    form.resolved.setFocus()
    QTest.keyClick(dialog, Qt.Key(ord(letter)), ALT)
    assert dialog.focusWidget() is fields[letter]
    dialog.reject()


def test_tab_goes_through_the_form_as_it_is_read(opened: Opener) -> None:
    dialog = opened()
    form = dialog.form
    press(dialog, "p")
    walked = [dialog.focusWidget()]
    while len(walked) < 30 and walked[-1] is not form.action:
        press(dialog, Qt.Key.Key_Tab)
        walked.append(dialog.focusWidget())
    expected = [
        *(form.promise.line, form.promise.amount, form.promise.tolerance, form.notes),
        *(*form.invoices.chips(), form.invoices.line),
        *(form.follow_up.line, form.time, form.subject, form.tags),
        *(form.resolved, form.with_duration, form.action),
    ]
    assert [widget for widget in walked if widget not in form.follow_up.buttons()] == expected
    dialog.reject()


def test_enter_in_a_line_closes_nothing(opened: Opener) -> None:
    dialog = opened()
    press(dialog, "p")
    form = dialog.form
    for widget in (form.promise.line, form.promise.amount, form.time, form.subject, form.tags, form.customer):
        widget.setFocus()
        press(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize("outcome", ["V", "P"])
def test_a_call_fits_a_small_screen(opened: Opener, outcome: str) -> None:
    dialog = opened(invoice_ids=(INV_1042,))
    chosen = outcome_of(outcome)
    assert chosen is not None
    dialog.form.choose_outcome(chosen)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    assert (dialog.width(), dialog.height()) <= (1280, 760)
    assert dialog.height() <= 760
    assert scroll.verticalScrollBar().maximum() == 0
    dialog.reject()


def test_the_foot_says_when_it_is_sent(opened: Opener) -> None:
    dialog = opened()
    assert "now" in dialog.foot._message.text()
    dialog.show_leaving("Queued: sent when online.")
    assert "when online" in dialog.foot._message.text()
    dialog.reject()


def test_modified_letters_choose_no_outcome(opened: Opener) -> None:
    dialog = opened()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_V, CONTROL, "v")
    QApplication.sendEvent(dialog.form._outcomes, event)
    assert dialog.form.outcome is None
    dialog.reject()


def test_a_customer_without_anything_can_be_logged(opened: Opener, filled_store: Store, qtbot: QtBot) -> None:
    plain = Customer(service_id=ServiceId("plain"), name="Plain & Sons")
    filled_store.arrivals.customers([plain])
    dialog = opened(customer_id=plain.service_id)
    press(dialog, "p", "+7")
    row = saved(dialog, filled_store, qtbot)
    assert "The contact promised to pay.\nPromised an unspecified amount by Wed 10 Jun 2026." in (
        row.content or ""
    )


def test_a_customer_that_was_picked_leads_to_the_letters_of_the_outcomes(
    opened: Opener, background: Background, qtbot: QtBot
) -> None:
    dialog = opened(customer_id=None)
    popup = dialog.form.customer._popup
    qtbot.keyClicks(dialog.form.customer, "acme")
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(dialog.form.customer, Qt.Key.Key_Return)
    settled(background, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V)
    assert dialog.form.outcome is not None
    assert dialog.form.outcome.key == "V"
    assert dialog.form.customer.value.name == "Acme Ltd"
