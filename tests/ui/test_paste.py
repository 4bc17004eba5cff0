"""Megabytes pasted into a note or a log: told beside the text, nothing lost, and the window goes on at once."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.entry import LONGEST_TEXT
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.panels.note_box import NoteBox
from desktop.ui.widgets.snippet_text import MOST_CHARACTERS, SnippetText
from tests.ui.desk import Desk
from tests.ui.log_stage import CONTROL, PATIENCE, Opener, errors_after_saving, press

UNITS = ["x", "word ", "\u6f22", "line\n", "\u202ex", "a\u0301"]
LONGEST_STOP = 0.2
"""Seconds of work until the window answers again."""
TYPED = "typed before "


def paste(text: SnippetText, pasted: str) -> float:
    """Paste, and let the window show it; the answer is how long it worked, in seconds."""
    mime = QMimeData()
    mime.setText(pasted)
    began = time.thread_time()
    text.insertFromMimeData(mime)
    QApplication.processEvents()
    text.window().grab()
    return time.thread_time() - began


def note_box(desk: Desk) -> NoteBox:
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None, timeout=PATIENCE)
    desk.settled()
    box = desk.window.reading.note_box
    box.open()
    QTest.keyClicks(box.text, TYPED)
    return box


@pytest.mark.parametrize("unit", UNITS)
def test_a_log_keeps_what_was_typed(opened: Opener, unit: str) -> None:
    dialog = opened()
    form = dialog.form
    form.notes.setFocus()
    press(dialog, TYPED)
    paste(form.notes, "")
    assert paste(form.notes, unit * (5_000_000 // len(unit))) < LONGEST_STOP
    assert form.notes_text() == TYPED
    assert "100,000 can be sent. Nothing was pasted; it is still on the clipboard" in form.errors()["notes"]
    assert dialog.focusWidget() is form.notes
    press(dialog, "and after")
    assert form.notes_text() == TYPED + "and after"
    assert "notes" not in form.errors()
    dialog.reject()


@pytest.mark.parametrize("unit", UNITS)
def test_a_note_keeps_what_was_typed(desk: Desk, unit: str) -> None:
    box = note_box(desk)
    paste(box.text, "")
    assert paste(box.text, unit * (5_000_000 // len(unit))) < LONGEST_STOP
    assert box.text.toPlainText() == TYPED
    assert box._error.isVisible()
    assert "it is still on the clipboard" in box._error.text()
    assert box.text.hasFocus()
    QTest.keyClicks(box.text, "and after")
    assert box.text.toPlainText() == TYPED + "and after"
    assert not box._error.isVisible()


def test_a_log_that_is_somewhat_too_long_is_told_whole_and_kept(
    opened: Opener, filled_store: Store, background: Background, qtbot: QtBot
) -> None:
    dialog = opened()
    form = dialog.form
    form.notes.setFocus()
    paste(form.notes, "y" * (LONGEST_TEXT + 6))
    assert "too long by 6 characters" in form.errors()["notes"]
    paste(form.notes, "z" * (MOST_CHARACTERS - LONGEST_TEXT))
    assert "125,006 characters with what is there" in form.errors()["notes"]
    assert "too long by 6" in errors_after_saving(dialog, background, qtbot)["notes"]
    assert dialog.focusWidget() is form.notes
    assert form.notes_text() == "y" * (LONGEST_TEXT + 6)
    assert filled_store.reader.outbox() == []
    dialog.reject()


def test_a_note_that_is_too_long_is_told_before_and_after_saving(desk: Desk) -> None:
    box = note_box(desk)
    paste(box.text, "y" * LONGEST_TEXT)
    words = f"too long by {len(TYPED)} characters"
    assert words in box._error.text()
    QTest.keyClick(box.text, Qt.Key.Key_Return, CONTROL)
    desk.settled()
    assert words in box._error.text()
    assert box.text.hasFocus()
    assert box.text.toPlainText() == TYPED + "y" * LONGEST_TEXT
    assert desk.store.reader.outbox() == []


def test_a_note_that_is_refused_after_one_went_on_is_told_and_kept(desk: Desk) -> None:
    box = note_box(desk)
    box.text.setPlainText("y" * (LONGEST_TEXT + 1))
    first, other = desk.store.reader.find_thread("mail-1"), desk.store.reader.find_thread("call-1")
    with desk.qtbot.waitSignal(desk.background.failed, timeout=PATIENCE) as told:
        QTest.keyClick(box.text, Qt.Key.Key_Return, CONTROL)
        box.show_thread(other)
    assert "too long by 1" in str(told.args[0])
    assert box.text.toPlainText() == ""
    box.show_thread(first)
    desk.settled()
    assert box.text.toPlainText() == "y" * (LONGEST_TEXT + 1)
