"""Bad input of window, notes, views and preferences: told beside its field, typed text kept, no box, no wait."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMessageBox

from desktop.domain.arrangement import SavedView
from desktop.domain.filters import Filter
from desktop.ui.dialogs.preferences_pages import NoticesPage
from desktop.ui.dialogs.save_view import SaveViewDialog
from desktop.ui.panels.filter_dates import FilterDates
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.theme import Theme
from tests.ui.desk import Desk
from tests.ui.log_stage import CONTROL, PATIENCE
from tests.ui.stage import ACME

LONGEST_STOP = 1.0
"""Seconds of work for thirty thousand signs that were pasted into the search box."""


@pytest.fixture(autouse=True)
def no_box() -> Iterator[None]:
    """Nothing here may put a box into the way."""
    yield
    assert [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)] == []
    assert QApplication.activeModalWidget() is None


# -- search box ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "words", "place"),
    [
        ('paid "not closed', "The quotation mark is not closed.", '"not closed'),
        ("custmer:acme paid", "There is no “custmer:”. Did you mean “customer:”?", "custmer:acme"),
        ("after:31/2 paid", "There is no 31/2 in", "after:31/2"),
        ("before:someday paid", "“someday” is not a day", "before:someday"),
        ("type:fax paid", "There is no type “fax”", "type:fax"),
        ("is: paid", "Write something behind “is:”", "is:"),
        ("- paid", "", ""),
        ("paid -", "", ""),
    ],
)
def test_a_search_that_cannot_be_parsed_is_underlined_with_words_and_searched_all_the_same(
    desk: Desk, typed: str, words: str, place: str
) -> None:
    line = desk.window.threads.search_line
    desk.window.threads.focus_search()
    QTest.keyClicks(line.box, typed)
    desk.qtbot.waitUntil(
        lambda: not line.box._checking.isActive() and not line._typing.isActive(), timeout=PATIENCE
    )
    desk.settled()
    assert words in line.mistake.text()
    assert line.mistake.isVisible() is bool(words)
    assert [typed[each.start : each.end] for each in line.box._mistakes] == ([place] if place else [])
    assert line.box.text() == typed
    assert line.box.hasFocus()
    assert desk.window.filter.text == typed
    line.box.grab()  # the wave below it


@pytest.mark.parametrize("unit", ["custmer:a ", "after:31feb ", '"', "-", "NOT ", "word "])
def test_megabytes_in_the_search_box_stop_nothing(desk: Desk, unit: str) -> None:
    box = desk.window.threads.search_line.box
    desk.window.threads.focus_search()
    QTest.keyClicks(box, "paid ")
    QGuiApplication.clipboard().setText(unit * (5_000_000 // len(unit)))
    began = time.thread_time()
    box.paste()
    QApplication.processEvents()
    box._check()
    box.grab()  # with the waves below thousands of mistakes
    assert time.thread_time() - began < LONGEST_STOP
    assert box.text().startswith("paid ")
    desk.settled()
    box.clear()
    desk.settled()
    QGuiApplication.clipboard().clear()


# -- filter dates ----------------------------------------------------------------------------------------


def enter(desk: Desk, first: str, last: str) -> FilterDates:
    dates = desk.window.filter_panel._dates
    if not desk.window.filter_panel.isVisible():
        desk.window.toggle_filter_panel()
    for field, typed in ((dates.first, first), (dates.last, last)):
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
    desk.settled()
    return dates


@pytest.mark.parametrize(
    ("first", "last", "words", "wrong"),
    [
        ("31 Feb", "", "From: There is no 31 feb.", "From"),
        ("31/2", "", "From: There is no 31/2 in", "From"),
        ("", "soonish", "To: “soonish” is not a day.", "To"),
        ("2026-06-02", "2026-05-01", "The first day lies after the last one.", "To"),
    ],
)
def test_days_that_make_no_sense_are_named_marked_and_kept(
    desk: Desk, first: str, last: str, words: str, wrong: str
) -> None:
    dates = enter(desk, first, last)
    assert dates._fault.isVisible()
    assert dates._fault.text().startswith(words)
    marked = {field.accessibleName(): field for field in (dates.first, dates.last) if field.property("wrong")}
    assert wrong in marked
    assert marked[wrong].accessibleDescription().startswith(words)
    assert (dates.first.text(), dates.last.text()) == (first, last)
    desk.apply(Filter(kinds=frozenset({"call"}), from_on=desk.window.filter.from_on))
    assert (dates.first.text(), dates.last.text()) == (first, last)
    assert dates._fault.isVisible()
    enter(desk, "", "")
    assert not dates._fault.isVisible()
    assert not dates.first.property("wrong")
    assert not dates.last.property("wrong")


# -- views -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Give the view a name."),
        ("  \t ", "Give the view a name."),
        ("LATE PAYERS", "There is a view “LATE PAYERS” already."),
        ("x" * 300, "A name has at most"),
    ],
)
def test_a_view_that_cannot_be_kept_says_why_beside_its_name(desk: Desk, typed: str, words: str) -> None:
    desk.store.arrangement.save_view(SavedView(name="Late payers", filter=Filter(silent_days=30)))
    desk.apply(Filter(customer_id=ACME))
    desk.window.save_view()
    dialog = desk.window.findChild(SaveViewDialog)
    save = next(one for one in dialog.findChildren(QAbstractButton) if one.text() == "Save")
    dialog.name.setText(typed)
    save.setFocus()
    save.click()
    desk.qtbot.waitUntil(lambda: words in dialog._field.error, timeout=PATIENCE)
    assert dialog.isVisible()
    assert dialog.name.text() == typed
    assert dialog.focusWidget() is dialog.name
    assert len(desk.store.reader.views()) == 1
    dialog.name.setText("Acme")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: len(desk.store.reader.views()) == 2, timeout=PATIENCE)
    desk.settled()


# -- notes -----------------------------------------------------------------------------------------------


def test_an_empty_note_is_told_beside_the_text(desk: Desk) -> None:
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None, timeout=PATIENCE)
    desk.settled()
    box = desk.window.reading.note_box
    box.open()
    QTest.keyClicks(box.text, "  ")
    QTest.keyClick(box.text, Qt.Key.Key_Return, CONTROL)
    assert box._error.isVisible()
    assert box._error.text() == "Write something, or close without saving."
    assert box.text.hasFocus()
    assert box.text.toPlainText() == "  "
    QTest.keyClicks(box.text, "x")
    assert not box._error.isVisible()
    desk.settled()
    assert desk.store.reader.outbox() == []


# -- preferences -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["2599", "25:99", "99:00", "8 pm", "abcd"])
def test_quiet_hours_can_only_be_times(theme: Theme, desk: Desk, typed: str) -> None:
    written: list[tuple[str, str, object]] = []
    store = PreferencesStore(
        {"notify.quiet_from": "20:00", "notify.quiet_to": "07:30"},
        lambda section, key, value: written.append((section, key, value)),
    )
    page = NoticesPage(store)
    desk.qtbot.addWidget(page)
    page.show()
    edit = page.quiet_from.findChild(QLineEdit)
    edit.selectAll()
    QTest.keyClicks(edit, typed)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert page.quiet_from.time().isValid()
    assert page.quiet_from.text() == page.quiet_from.time().toString("HH:mm")
    assert all(len(str(value)) == len("20:00") for _, _, value in written)
    page.close()
