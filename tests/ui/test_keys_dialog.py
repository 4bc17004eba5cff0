"""The help over the window: from the table, with the person's own keys, in as many columns as there is room."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.keys import KeysDialog
from desktop.ui.key_map import KeyMap
from desktop.ui.keys import FIXED_KEYS, KEYS, command_words
from desktop.ui.theme import Theme
from desktop.ui.widgets.keycaps import KeyCaps
from tests.ui.desk import Desk

Open = Callable[..., KeysDialog]


@pytest.fixture
def keys() -> KeyMap:
    return KeyMap({"log": ["B", "Ctrl+J"]})


@pytest.fixture
def help_over(desk: Desk, keys: KeyMap, theme: Theme, qtbot: QtBot) -> Iterator[Open]:
    made: list[KeysDialog] = []

    def make(**more: object) -> KeysDialog:
        dialog = KeysDialog(keys, theme, parent=desk.window, **more)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        dialog.open()
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.close()


def labels(dialog: KeysDialog) -> list[str]:
    return [part.text() for part in dialog.findChildren(QLabel) if part.isVisibleTo(dialog)]


def caps(dialog: KeysDialog) -> list[str]:
    return [part.accessibleName() for part in dialog.findChildren(KeyCaps) if part.isVisibleTo(dialog)]


def test_every_command_of_the_table_is_shown_with_its_keys(help_over: Open) -> None:
    dialog = help_over()
    shown = labels(dialog)
    for key in (*KEYS, *FIXED_KEYS):
        if not key.group:
            assert command_words(key) in shown
    assert "Saved views" in shown
    assert "Saved view 1" not in shown
    assert "G then 1–9" in caps(dialog)
    assert "/ or Ctrl+F" in caps(dialog)


def test_own_keys_are_shown_and_follow_changes(help_over: Open, keys: KeyMap) -> None:
    dialog = help_over()
    assert ("Log a call", ("B", "Ctrl+J"), True) in dialog.lines()["Thread"]
    assert "B or Ctrl+J" in caps(dialog)
    keys.set_keys("log", [])
    assert ("Log a call", (), True) in dialog.lines()["Thread"]
    assert "no key" in labels(dialog)
    keys.reset("log")
    assert ("Log a call", ("C",), False) in dialog.lines()["Thread"]


def test_letters_that_are_off_are_not_shown(help_over: Open, keys: KeyMap) -> None:
    dialog = help_over()
    assert "Single letters work" in dialog.note.text()
    keys.set_singles(False)
    assert "switched off" in dialog.note.text()
    assert "Ctrl+K" in dialog.note.text()
    assert ("Log a call", ("Ctrl+J",), True) in dialog.lines()["Thread"]
    assert ("Next thread", ("Down",), False) in dialog.lines()["Thread list"]


def test_only_what_can_be_run_is_shown(help_over: Open) -> None:
    dialog = help_over(available={"log", "search"})
    assert {text for text, _, _ in dialog.lines()["Thread"]} == {"Log a call"}
    assert "Go to" not in dialog.lines()


def test_the_filter_looks_at_words_and_keys(help_over: Open, qtbot: QtBot) -> None:
    dialog = help_over()
    qtbot.keyClicks(dialog.filter, "outbox")
    assert {text for lines in dialog.lines().values() for text, _, _ in lines} == {"Outbox", "The outbox"}
    assert caps(dialog) == ["Ctrl+Shift+O", "G then O"]
    dialog.filter.setText("ctrl+shift")
    assert "Light or dark" in labels(dialog)
    dialog.filter.setText("zzz")
    assert any("zzz" in text for text in labels(dialog))


@pytest.mark.parametrize(("scale", "columns"), [(1.0, 3), (1.5, 3), (2.0, 2)])
def test_columns_and_nothing_cut_at_larger_text(
    help_over: Open, theme: Theme, scale: float, columns: int
) -> None:
    theme.apply(scale=scale)
    dialog = help_over()
    dialog.grab()
    assert dialog._columns == columns
    cut = [
        part.accessibleName()
        for part in dialog.findChildren(KeyCaps)
        if part.width() < part.sizeHint().width()
    ]
    cut += [
        part.text() for part in dialog.findChildren(QPushButton) if part.width() < part.sizeHint().width()
    ]
    assert cut == []
    assert dialog._area.horizontalScrollBar().maximum() == 0
    dialog.resize(theme.px(340), 600)
    dialog.grab()
    assert dialog._columns == 1


def test_it_asks_for_the_preferences_and_closes_by_escape(help_over: Open, qtbot: QtBot) -> None:
    dialog = help_over()
    change = next(part for part in dialog.findChildren(QAbstractButton) if part.text().startswith("Change"))
    with qtbot.waitSignal(dialog.change_wanted):
        change.click()
    assert not dialog.isVisible()
    again = help_over()
    qtbot.keyClick(again.filter, Qt.Key.Key_Escape)
    assert not again.isVisible()


def test_parts_have_names(help_over: Open) -> None:
    dialog = help_over()
    nameless = [
        type(part).__name__
        for part in dialog.findChildren(QWidget)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and part.isVisibleTo(dialog)
        and not part.objectName().startswith("qt_")
        and not part.accessibleName()
        and not isinstance(part, QAbstractButton)
    ]
    assert nameless == []
