"""Snippets in the note of the log dialog and in the note box: called by `;name`, filled, counted."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.arrangement import Snippet
from desktop.domain.thread import Thread
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.draft_keeper import LONGEST_WAIT
from desktop.ui.panels.note_box import NoteBox
from desktop.ui.widgets.choice_popup import ChoicePopup
from desktop.ui.widgets.snippet_text import SnippetText
from tests.ui.desk import Desk

PATIENCE = 10_000
VALUES = {"contact": "Jane", "customer": "Acme", "invoice": "", "amount": ""}


@pytest.fixture
def text(qtbot: QtBot, filled_store: Store, background: Background) -> Iterator[SnippetText]:
    made = SnippetText(
        background, lambda: VALUES, reader=filled_store.reader, arrangement=filled_store.arrangement
    )
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    yield made
    made.close()


def uses(store: Store, name: str) -> int:
    return next(snippet.uses for snippet in store.reader.snippets() if snippet.name == name)


@pytest.mark.parametrize(("key", "behind"), [(Qt.Key.Key_Space, " "), (Qt.Key.Key_Tab, "")])
def test_a_name_and_a_blank_or_tab_expand(
    text: SnippetText, filled_store: Store, background: Background, qtbot: QtBot, key: Qt.Key, behind: str
) -> None:
    QTest.keyClicks(text, "So: ;copy")
    QTest.keyClick(text, key)
    assert text.toPlainText() == f"So: Jane asked for a copy of the invoice.{behind}"
    qtbot.waitUntil(lambda: uses(filled_store, "copy") == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)


def test_the_list_opens_and_enter_takes_and_escape_closes_only_it(text: SnippetText) -> None:
    QTest.keyClicks(text, ";")
    assert text.is_offering
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert not text.is_offering
    assert text.toPlainText() == ";"
    QTest.keyClicks(text, "st")
    assert text.is_offering
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "Jane asked for a statement of account."


@pytest.mark.parametrize("typed", ["half;copy ", "; copy ", ";nosuch ", "12:30;"])
def test_other_semicolons_stay(text: SnippetText, typed: str) -> None:
    QTest.keyClicks(text, typed)
    assert text.toPlainText() == typed


def test_what_is_not_known_becomes_plain_words(
    text: SnippetText, filled_store: Store, background: Background, qtbot: QtBot
) -> None:
    filled_store.arrangement.save_snippet(
        Snippet(name="all", text="{amount} for {invoice} {other} {contact}")
    )
    text.clearFocus()
    text.setFocus()
    text._load()
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
    QTest.keyClicks(text, ";all ")
    assert text.toPlainText() == "The amount for the invoice {other} Jane "


def test_the_note_box_fills_from_the_thread_and_keeps_drafts_while_typing(desk: Desk) -> None:
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None)
    desk.settled()
    box = desk.window.reading.note_box
    box.open()
    desk.settled()
    QTest.keyClicks(box.text, ";copy ")
    assert box.text.toPlainText() == "Jane Doe asked for a copy of INV-1042. "
    place = box._keeper.place

    def type_on() -> bool:
        QTest.keyClicks(box.text, "a")
        return desk.store.writer.draft(place) is not None

    desk.qtbot.waitUntil(type_on, timeout=5 * LONGEST_WAIT)
    QTest.keyClick(box.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: box.text.toPlainText() == "", timeout=PATIENCE)
    desk.settled()
    assert desk.store.writer.draft(place) is None


# -- drafts of the note box ------------------------------------------------------------------------------


def note_box_with_a_draft(desk: Desk, kept: str) -> tuple[NoteBox, Thread, str]:
    """The box of the window; a draft waits for the e-mail thread, which it does not show yet."""
    box, thread = desk.window.reading.note_box, desk.store.reader.find_thread("mail-1")
    place = f"note:{thread.thread_key}"
    desk.store.writer.save_draft(place, {"content": kept})
    box.show_thread(desk.store.reader.find_thread("call-1"))
    desk.settled()
    return box, thread, place


def test_a_note_typed_before_its_draft_was_read_goes_behind_it(desk: Desk) -> None:
    box, thread, place = note_box_with_a_draft(desk, "older words")
    box.show_thread(thread)
    QTest.keyClicks(box.text, "newer words")
    desk.settled()
    QTest.keyClicks(box.text, "!")
    assert box.text.toPlainText() == "older words\nnewer words!"
    box.keep_draft()
    desk.settled()
    assert desk.store.writer.draft(place) == {"content": "older words\nnewer words!"}


def test_a_thread_that_is_left_before_its_draft_was_read_keeps_both_texts(desk: Desk) -> None:
    box, thread, place = note_box_with_a_draft(desk, "older words")
    box.show_thread(thread)
    QTest.keyClicks(box.text, "newer words")
    box.show_thread(desk.store.reader.find_thread("call-1"))
    desk.settled()
    assert box.text.toPlainText() == ""
    assert desk.store.writer.draft(place) == {"content": "older words\nnewer words"}


def test_a_note_saved_before_its_draft_was_read_is_saved_once_it_was(desk: Desk) -> None:
    box, thread, place = note_box_with_a_draft(desk, "older words")
    desk.store.writer.drop_draft(place)
    box.show_thread(thread)
    QTest.keyClicks(box.text, "newer words")
    with desk.qtbot.waitSignal(box.noted, timeout=PATIENCE):
        QTest.keyClick(box.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [note.content for note in desk.store.reader.find_thread("mail-1").notes] == ["newer words"]
    assert (box.text.toPlainText(), desk.store.writer.draft(place)) == ("", None)


def test_a_note_is_not_saved_together_with_a_draft_that_nobody_saw(desk: Desk) -> None:
    box, thread, _ = note_box_with_a_draft(desk, "older words")
    box.show_thread(thread)
    QTest.keyClicks(box.text, "newer words")
    QTest.keyClick(box.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settled()
    assert box.text.toPlainText() == "older words\nnewer words"
    assert "Look at it, then save once more" in box._error.text()
    assert desk.store.reader.outbox() == []
    with desk.qtbot.waitSignal(box.noted, timeout=PATIENCE):
        QTest.keyClick(box.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_going_to_and_fro_shows_what_was_typed_last(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    box, thread, _ = note_box_with_a_draft(desk, "older words")
    other = desk.store.reader.find_thread("call-1")
    box.show_thread(thread)
    desk.settled()
    writer, save = desk.store.writer, desk.store.writer.save_draft

    def slowly(place: str, fields: dict[str, str]) -> None:
        threading.Event().wait(0.2)
        save(place, fields)

    monkeypatch.setattr(writer, "save_draft", slowly)
    box.text.setPlainText("newer words")
    box.show_thread(other)
    box.show_thread(thread)
    desk.settled()
    assert box.text.toPlainText() == "newer words"


def test_at_the_end_of_the_screen_choices_stand_above_the_line(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    popup, screen = ChoicePopup(owner), owner.screen().availableGeometry()
    for top, is_above in ((screen.top() + 50, False), (screen.bottom() - 30, True)):
        line = QRect(60, top, 2, 18)
        popup.offer(["one", "two", "three"], line, 300)
        assert (popup.geometry().bottom() < line.top()) is is_above
        assert screen.contains(popup.geometry())
    popup.offer([], line, 300)
    assert not popup.isVisible()
