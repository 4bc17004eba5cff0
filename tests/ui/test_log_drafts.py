"""Drafts of the log dialog: every field comes back, and no text ever takes another one's place."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.communication import Direction
from desktop.domain.identity import ServiceId
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.dialogs.log_entry import LogEntryDialog
from desktop.ui.draft_keeper import LONGEST_WAIT
from tests.conftest import HandClock
from tests.ui.desk import Desk
from tests.ui.log_stage import INV_1042, PATIENCE, Opener, press, saved, settled
from tests.ui.stage import ACME, BETA

OTHER = "Bring the other draft bac&k"
FRESH = "Start afres&h"


def texts(store: Store, place: str = f"log:{ACME}") -> list[str]:
    """The notes of the drafts that are kept there, newest first."""
    return [draft.fields["notes"] for draft in store.reader.drafts(place)]


def swap_button(dialog: LogEntryDialog) -> QPushButton:
    return dialog.foot._swap


def close(dialog: LogEntryDialog, background: Background, clock: HandClock, qtbot: QtBot) -> None:
    """Esc; what was typed is on the disk, and the next text is a newer one."""
    dialog.reject()
    settled(background, qtbot)
    clock.advance(60)


def pick(dialog: LogEntryDialog, name: str, background: Background, qtbot: QtBot) -> None:
    """Choose a customer by keys."""
    customer = dialog.form.customer
    customer.setFocus()
    customer.selectAll()
    press(dialog, name)
    qtbot.waitUntil(lambda: customer.is_open and len(customer._choices) == 1, timeout=PATIENCE)
    press(dialog, Qt.Key.Key_Return)
    settled(background, qtbot)


# -- kept and back ---------------------------------------------------------------------------------------


def test_typing_without_a_pause_is_kept_all_the_same(
    opened: Opener, filled_store: Store, qtbot: QtBot
) -> None:
    dialog = opened()
    dialog.form.notes.setFocus()

    def type_on() -> bool:
        press(dialog, "a")
        return bool(texts(filled_store))

    assert LONGEST_WAIT < 1000
    qtbot.waitUntil(type_on, timeout=5 * LONGEST_WAIT)
    dialog.reject()


def test_every_field_comes_back_and_each_customer_has_their_own(
    opened: Opener, background: Background, clock: HandClock, qtbot: QtBot
) -> None:
    dialog = opened(invoice_ids=(INV_1042,))
    form = dialog.form
    press(dialog, "p", "fri")
    form.promise.amount.setText("1000")
    form.promise.tolerance.setText("10")
    form.notes.setPlainText("a thought")
    form.top._inbound.click()
    form.contact.setCurrentIndex(2)
    form.invoices.chips()[1].click()
    form.follow_up._buttons["7"].click()
    form.time.setText("14:10")
    form.subject.setText("subject")
    form.tags.setText("promise_to_pay mine")
    form.resolved.setChecked(True)
    form.action.choose("")
    clock.advance(372)
    form.with_duration.setChecked(True)
    before, contact = form.content(), form.contact_id()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    settled(background, qtbot)
    other = opened(customer_id=BETA)
    assert other.form.notes_text() == ""
    other.reject()
    clock.advance(3600)
    again = opened(invoice_ids=(INV_1042,)).form
    assert again.content() == before
    assert before.startswith("Duration 6:12\na thought\nPromised 1,000.00 by Fri 5 Jun 2026 for INV-1042 and")
    assert (again.direction, again.contact_id()) == (Direction.INBOUND, contact)
    assert (again.time.text(), again.subject.text()) == ("14:10", "subject")
    assert again.all_tags() == ("promise_to_pay", "mine", "follow_up")
    assert (again.resolved.isChecked(), again.action_id()) == (True, None)


def test_a_draft_that_was_emptied_is_gone(
    opened: Opener, filled_store: Store, background: Background, qtbot: QtBot
) -> None:
    dialog = opened()
    dialog.form.notes.setPlainText("typed")
    dialog.keep_draft()
    settled(background, qtbot)
    assert texts(filled_store) == ["typed"]
    dialog.form.notes.setPlainText("")
    dialog.reject()
    settled(background, qtbot)
    assert texts(filled_store) == []


def test_what_is_being_saved_is_kept_before_and_a_refusal_meets_an_open_dialog(
    opened: Opener, filled_store: Store, background: Background, qtbot: QtBot
) -> None:
    dialog = opened()
    dialog.form.notes.setPlainText("my words")
    remove(filled_store, ACME)
    dialog.save(then_next=False)
    dialog.reject()
    assert dialog.isVisible()
    settled(background, qtbot)
    assert set(dialog.form.errors()) == {"customer"}
    assert texts(filled_store) == ["my words"]
    dialog.reject()
    assert not dialog.isVisible()


def remove(store: Store, customer: ServiceId) -> None:
    with store.writer._desk.transaction() as pen:
        pen.db.execute("PRAGMA defer_foreign_keys = ON")
        for sql in (
            "DELETE FROM contacts WHERE customer_id = ?",
            "DELETE FROM customers WHERE service_id = ?",
        ):
            pen.db.execute(sql, [customer])


def test_a_dialog_that_is_gone_before_its_customer_is_read_is_left_alone(desk: Desk) -> None:
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None, timeout=PATIENCE)
    desk.settled()
    desk.window.open_log()
    dialog = desk.window.log_dialog
    assert dialog is not None
    with desk.qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE):
        dialog.reject()
    desk.settled()
    assert desk.window.log_dialog is None


# -- several texts ---------------------------------------------------------------------------------------


def test_a_new_text_beside_a_draft_and_both_can_be_brought_to_the_front(
    opened: Opener, filled_store: Store, background: Background, clock: HandClock, qtbot: QtBot
) -> None:
    first = opened(invoice_ids=(INV_1042,))
    assert not swap_button(first).isVisible()
    press(first, "p", "fri")
    first.form.notes.setPlainText("older words")
    first.form.invoices.chips()[1].click()
    content, invoices = first.form.content(), first.form.invoice_ids()
    close(first, background, clock, qtbot)

    second = opened(invoice_ids=(INV_1042,))
    assert (second.form.notes_text(), swap_button(second).text()) == ("older words", FRESH)
    swap_button(second).click()
    form = second.form
    assert (form.notes_text(), form.outcome, form.invoice_ids()) == ("", None, (INV_1042,))
    assert (form.follow_up.sentence(), form.tag_list(), form.time.text()) == ("", (), "")
    assert swap_button(second).text() == OTHER
    form.notes.setPlainText("newer words")
    swap_button(second).click()
    settled(background, qtbot)
    assert sorted(texts(filled_store)) == ["newer words", "older words"]
    assert (form.content(), form.invoice_ids()) == (content, invoices)
    clock.advance(60)
    swap_button(second).click()
    assert form.notes_text() == "newer words"
    settled(background, qtbot)
    clock.advance(60)
    close(second, background, clock, qtbot)
    assert sorted(texts(filled_store)) == ["newer words", "older words"]

    third = opened()
    assert (third.form.notes_text(), swap_button(third).text()) == ("newer words", OTHER)
    row = saved(third, filled_store, qtbot)
    assert row.content == "newer words"
    settled(background, qtbot)
    assert texts(filled_store) == ["older words"]


def test_text_typed_before_the_customer_was_chosen_never_overwrites_their_drafts(
    opened: Opener, filled_store: Store, background: Background, clock: HandClock, qtbot: QtBot
) -> None:
    for number in range(3):
        dialog = opened(customer_id=None)
        dialog.form.notes.setPlainText(f"words {number}")
        pick(dialog, "acme", background, qtbot)
        assert dialog.form.notes_text() == f"words {number}"
        assert swap_button(dialog).isVisible() is (number > 0)
        close(dialog, background, clock, qtbot)
    assert texts(filled_store) == ["words 2", "words 1", "words 0"]
    assert texts(filled_store, "log") == []
    last = opened()
    seen = [last.form.notes_text()]
    for _ in range(3):
        swap_button(last).click()
        seen.append(last.form.notes_text())
    assert seen == ["words 2", "words 1", "words 0", ""]
    last.reject()


def test_a_text_follows_its_customer_and_is_in_one_place(
    opened: Opener, filled_store: Store, background: Background, clock: HandClock, qtbot: QtBot
) -> None:
    dialog = opened()
    dialog.form.notes.setPlainText("for whom?")
    dialog.keep_draft()
    pick(dialog, "beta", background, qtbot)
    assert texts(filled_store) == []
    assert texts(filled_store, f"log:{BETA}") == ["for whom?"]
    dialog.reject()


def test_words_typed_before_the_draft_was_read_stay_in_front(
    opened: Opener, filled_store: Store, background: Background, clock: HandClock, qtbot: QtBot
) -> None:
    earlier = opened()
    earlier.form.notes.setPlainText("older words")
    close(earlier, background, clock, qtbot)
    dialog = opened(settle=False)
    dialog.form.notes.setPlainText("newer words")
    settled(background, qtbot)
    assert (dialog.form.notes_text(), swap_button(dialog).text()) == ("newer words", OTHER)
    close(dialog, background, clock, qtbot)
    assert texts(filled_store) == ["newer words", "older words"]


def test_an_old_draft_without_a_name_of_its_own_comes_back(
    opened: Opener, filled_store: Store, background: Background, qtbot: QtBot
) -> None:
    filled_store.writer.save_draft(f"log:{ACME}", {"notes": "from before"})
    dialog = opened()
    assert dialog.form.notes_text() == "from before"
    dialog.reject()
