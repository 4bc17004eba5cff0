"""Bad input of the log dialog: told beside its field, which has the focus, and nothing is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.customer import Contact, Invoice
from desktop.domain.entry import NewEntry
from desktop.domain.identity import LocalId, ServiceId
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.theme import Theme
from tests.ui.log_stage import INV_1042, PATIENCE, Opener, errors_after_saving, press, saved, settled
from tests.ui.stage import ACME, customers


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("promise", "", "Enter the day by which"),
        ("promise", "31/02", "There is no 31/2"),
        ("promise", "yesterday", "A promise lies ahead"),
        ("amount", "lots", "is not an amount"),
        ("amount", "12,34,5", "“12,34,5” is not an amount"),
        ("amount", "0", "more than nothing"),
        ("amount", "4200.505", "two decimals"),
        ("tolerance", "101", "whole number"),
        ("tolerance", "all", "whole number"),
        ("follow_up", "31/02", "There is no 31/2"),
        ("follow_up", "yesterday", "A follow-up lies ahead"),
        ("at", "31/02/2026", "There is no 31/2 in 2026"),
    ],
)
def test_nonsense_is_told_beside_its_field_which_has_the_focus(
    opened: Opener, background: Background, qtbot: QtBot, field: str, typed: str, words: str
) -> None:
    dialog = opened()
    form = dialog.form
    press(dialog, "p", "fri")
    lines = {
        "promise": form.promise.line,
        "amount": form.promise.amount,
        "tolerance": form.promise.tolerance,
        "follow_up": form.follow_up.line,
        "at": form.time,
    }
    lines[field].setFocus()
    lines[field].selectAll()
    press(dialog, typed) if typed else press(dialog, Qt.Key.Key_Delete)
    errors = errors_after_saving(dialog, background, qtbot)
    assert set(errors) == {field}
    assert words in errors[field]
    assert dialog.focusWidget() is lines[field]
    assert lines[field].text() == typed
    assert form.notes_text() == "Jane Doe promised to pay."
    dialog.reject()


def test_the_sentence_comes_into_sight_with_its_field_at_larger_text(
    opened: Opener, background: Background, qtbot: QtBot, theme: Theme
) -> None:
    theme.apply(scale=1.5)
    dialog = opened()
    dialog.resize(900, 500)
    press(dialog, "v")
    dialog.form.time.setText("31 Feb")
    errors_after_saving(dialog, background, qtbot)
    sentence = dialog.form._fields["at"]._error
    qtbot.waitUntil(
        lambda: sentence.visibleRegion().boundingRect().height() == sentence.height() > 0, timeout=PATIENCE
    )
    dialog.reject()


@pytest.mark.parametrize("letter", ["d", "o"])
def test_dispute_and_other_want_words_of_their_own(
    opened: Opener, filled_store: Store, background: Background, qtbot: QtBot, letter: str
) -> None:
    dialog = opened()
    press(dialog, letter)
    assert errors_after_saving(dialog, background, qtbot) == {"notes": "Write what it was about."}
    assert dialog.focusWidget() is dialog.form.notes
    press(dialog, "the price")
    assert "the price" in (saved(dialog, filled_store, qtbot).content or "")


@pytest.mark.parametrize(
    ("sql", "field"),
    [
        ("DELETE FROM customers WHERE service_id = ?", "customer"),
        ("DELETE FROM contacts WHERE customer_id = ?", "contact"),
        ("DELETE FROM invoices WHERE customer_id = ?", "invoices"),
        ("DELETE FROM actions WHERE customer_id = ?", "action"),
    ],
)
def test_what_vanished_meanwhile_is_told_and_nothing_typed_is_lost(
    opened: Opener, filled_store: Store, background: Background, qtbot: QtBot, sql: str, field: str
) -> None:
    dialog = opened(invoice_ids=(INV_1042,))
    press(dialog, "v")
    dialog.form.notes.setPlainText("my words")
    with filled_store.writer._desk.transaction() as pen:
        pen.db.execute("PRAGMA defer_foreign_keys = ON")
        if field == "customer":
            pen.db.execute("DELETE FROM contacts WHERE customer_id = ?", [ACME])
        pen.db.execute(sql, [ACME])
    assert set(errors_after_saving(dialog, background, qtbot)) == {field}
    assert dialog.form.notes_text() == "my words"
    assert filled_store.reader.outbox() == []
    dialog.reject()


def test_names_that_turn_or_hide_are_seen(
    opened: Opener, filled_store: Store, background: Background, qtbot: QtBot
) -> None:
    turned = "Evil\u202egnp.exe"
    first = customers()[0]
    contact = Contact(service_id=ServiceId("turned"), name=turned, is_primary=True)
    filled_store.arrivals.customers([replace(first, name=turned, contacts=(contact,))])
    turned_invoice = Invoice(
        service_id=ServiceId("inv-t"), number="9\u202e1", customer_id=ACME, balance="1.00", status="open"
    )
    filled_store.arrivals.invoices([turned_invoice])
    dialog = opened(contact_id=contact.service_id)
    press(dialog, "v")
    offered = [dialog.form.contact.itemText(n) for n in range(dialog.form.contact.count())]
    shown = [dialog.form.customer.text(), dialog.form.notes_text(), *offered]
    shown += [chip.text() for chip in dialog.form.invoices.chips()]
    shown += [label.text() for label in dialog.findChildren(QLabel)]
    assert not any("\u202e" in text for text in shown)
    assert dialog.form.customer.text() == "Evil▯gnp.exe"
    assert "Evil▯gnp.exe" in offered
    assert dialog.form.notes_text() == "Left voicemail for Evil▯gnp.exe."
    assert "9▯1" in shown
    dialog.reject()


# -- an entry that is corrected --------------------------------------------------------------------------


@pytest.fixture
def waiting(filled_store: Store) -> LocalId:
    """An entry that was logged and waits to be sent."""
    entry = NewEntry(kind="call", customer_id=ACME, content="left voicemail", tags=("voicemail",))
    return filled_store.writer.log(entry)[0]


@pytest.mark.parametrize(
    ("line", "typed", "field", "words"),
    [
        ("time", "31 Feb", "at", "There is no 31 feb"),
        ("time", "2026-06-03 23:00", "at", "lies in the future"),
        ("subject", "x" * 501, "subject", "too long by 1"),
    ],
)
def test_a_correction_that_makes_no_sense_is_told_and_the_entry_stays_as_it_was(
    opened: Opener,
    filled_store: Store,
    background: Background,
    qtbot: QtBot,
    waiting: LocalId,
    line: str,
    typed: str,
    field: str,
    words: str,
) -> None:
    dialog = opened(customer_id=None, correct=waiting)
    dialog.form.notes.setPlainText("my own words")
    target = getattr(dialog.form, line)
    target.setText(typed)
    errors = errors_after_saving(dialog, background, qtbot)
    assert set(errors) == {field}
    assert words in errors[field]
    assert dialog.focusWidget() is target
    assert (target.text(), dialog.form.notes_text()) == (typed, "my own words")
    assert filled_store.reader.find_message(waiting).content == "left voicemail"
    dialog.reject()
    settled(background, qtbot)
    again = opened(customer_id=None, correct=waiting)
    assert (getattr(again.form, line).text(), again.form.notes_text()) == (typed, "my own words")
    again.reject()


def test_a_correction_of_what_has_left_meanwhile_is_told_and_its_text_is_kept(
    opened: Opener, filled_store: Store, background: Background, qtbot: QtBot, waiting: LocalId
) -> None:
    dialog = opened(customer_id=None, correct=waiting)
    dialog.form.notes.setPlainText("my own words")
    filled_store.outbox.mark_sending(waiting)
    assert errors_after_saving(dialog, background, qtbot) == {}
    assert "cannot be changed any more" in dialog.foot._message.text()
    assert dialog.form.notes_text() == "my own words"
    dialog.reject()
    settled(background, qtbot)
    assert [draft.fields["notes"] for draft in filled_store.reader.drafts(f"correct:{waiting}")] == [
        "my own words"
    ]


def test_a_customer_that_vanished_before_the_dialog_was_filled_is_told(
    opened: Opener, filled_store: Store, background: Background, qtbot: QtBot
) -> None:
    dialog = opened(customer_id=ServiceId("gone"))
    errors = dialog.form.errors()
    shown = errors.get("customer") or dialog.foot._message.text()
    assert "gone" in shown or "not" in shown
    press(dialog, "v")
    dialog.form.notes.setPlainText("my own words")
    assert set(errors_after_saving(dialog, background, qtbot)) == {"customer"}
    assert dialog.form.notes_text() == "my own words"
    dialog.reject()
