"""Hints name the keys in force: the person's own, as this system writes them, and none that is switched off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.ui import key_map
from desktop.ui.key_map import KeyMap, fixed, held
from desktop.ui.keys import COMMAND
from desktop.ui.panels.empty_list import HANDLED
from tests.ui.desk import Desk


@pytest.fixture
def keys(desk: Desk) -> Iterator[KeyMap]:
    yield desk.window._context.keys
    QToolTip.hideText()


def tip_of(widget: QWidget) -> str:
    place = QPoint(2, 2)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return QToolTip.text()


def test_every_widget_that_stands_for_a_command_names_its_keys(desk: Desk, keys: KeyMap) -> None:
    marked = [part for part in desk.window.findChildren(QWidget) if part.property(COMMAND)]
    assert len(marked) >= 10
    for part in marked:
        assert keys.knows(part.property(COMMAND)), part
        if part.toolTip():
            assert "(" not in part.toolTip()
            assert tip_of(part) == f"{part.toolTip()} ({keys.shown(part.property(COMMAND))})"


def test_own_keys_are_named_at_once(desk: Desk, keys: KeyMap) -> None:
    log = desk.window.reading.head.log
    assert tip_of(log) == "Log a call (C)"
    keys.set_keys("log", ["Ctrl+L"])
    keys.set_keys("search", ["Ctrl+Y"])
    keys.set_keys("show_new", ["Ctrl+Shift+N"])
    assert tip_of(log) == "Log a call (Ctrl+L)"
    assert desk.window.threads.search.placeholderText() == "Search everything   Ctrl+Y"
    desk.window.threads.head.show_news(2)
    assert desk.window.threads.head._news.text() == "2 new, press Ctrl+Shift+N to show"
    assert "Log a call: Ctrl+L" in desk.window.reading._nothing.words.text()


def test_letters_that_are_switched_off_are_not_named(desk: Desk, keys: KeyMap) -> None:
    keys.set_singles(False)
    assert tip_of(desk.window.reading.head.log) == "Log a call"
    assert desk.window.threads.search.placeholderText() == "Search everything   Ctrl+F"
    desk.window.threads.head.show_news(1)
    assert desk.window.threads.head._news.text() == "1 new, show"
    assert "Log a call" not in desk.window.reading._nothing.words.text()
    assert "All keys: F1" in desk.window.reading._nothing.words.text()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_thread_names_them(desk: Desk, keys: KeyMap) -> None:
    keys.set_keys("print", ["Ctrl+Shift+P"])
    desk.window.reading.head.open_menu()
    menu = desk.window.reading.head.actions_menu
    assert [action.text() for action in menu.actions()][:3] == [
        "Copy reference\tY",
        "Print …\tCtrl+Shift+P",
        "Save message as .eml …",
    ]
    menu.close()


def test_fixed_keys_are_written_as_the_system_does(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (fixed("Ctrl+Return"), held("Ctrl")) == ("Ctrl+Enter", "Ctrl+")
    monkeypatch.setattr(key_map.sys, "platform", "darwin")
    assert fixed("Ctrl+Return") == "Ctrl+Return"  # Qt itself writes ⌘ there


def test_an_empty_list_names_the_keys_in_force(desk: Desk, keys: KeyMap) -> None:
    desk.apply(HANDLED)
    empty = desk.window.threads.empty
    desk.qtbot.waitUntil(empty.isVisible)
    assert empty.words[1].startswith("E puts")
    keys.set_keys("handled", ["Ctrl+Shift+H"])
    assert empty.words[1].startswith("Ctrl+Shift+H puts")
