"""Keys: one table, the person's own keys, letters that stay letters in text fields, two keys in a row."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import BadInput
from desktop.ui.key_map import KeyMap, native, pressed, read_keys
from desktop.ui.keys import (
    FIXED_KEYS,
    KEYS,
    LETTERS,
    OWN_KEYS,
    Scope,
    command_words,
    is_bare,
    is_single,
    span_of,
)
from desktop.ui.theme import Theme
from desktop.ui.widgets.keycaps import KeyCaps, keys_words
from desktop.ui.windows.commands import Commands
from tests.ui.desk import Desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Press = Callable[..., None]


# -- the table ---------------------------------------------------------------------------------------


def test_every_command_has_words_an_area_and_keys_that_can_be_pressed() -> None:
    for key in (*KEYS, *FIXED_KEYS):
        assert command_words(key).strip()
        assert "{" not in command_words(key)
        assert key.area
        assert key.keys
        for keys in key.keys:
            assert read_keys(keys) == keys
            assert all(native(keys))


def test_no_two_commands_share_a_key_and_none_begins_another() -> None:
    keys = [keys for key in KEYS for keys in key.keys]
    assert len({key.command for key in KEYS}) == len(KEYS)
    assert len(keys) == len(set(keys))
    assert {keys.split()[0] for keys in keys if " " in keys}.isdisjoint(keys)


def test_the_map_of_the_product_is_there() -> None:
    wanted = (
        "Ctrl+K / Ctrl+F ? F1 Ctrl+N Ctrl+Shift+L F5 Ctrl+Shift+O Ctrl+Shift+A Ctrl+, Ctrl+Z J K Up Down "
        "Return O Esc X Shift+J Shift+K E Shift+E U . Shift+P C M L N Q [ ] Y Ctrl+P Space Shift+Space F "
        "Shift+F Ctrl+Shift+Backspace Ctrl+S I F6 Shift+F6 Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 "
        "Ctrl+Shift+D Ctrl++ Ctrl+- Ctrl+0 Ctrl+Q Ctrl+E"
    ).split()
    there = {keys for key in KEYS for keys in key.keys}
    assert set(wanted) - there == set()
    assert {f"G {sign}" for sign in "IRCHAO123456789"} <= there


@pytest.mark.parametrize(
    ("keys", "bare", "single"),
    [
        ("J", True, True),
        ("Shift+J", True, True),
        ("G I", True, True),
        ("?", True, True),
        ("Space", True, True),
        ("Down", True, False),
        ("Return", True, False),
        ("Esc", True, False),
        ("F5", False, False),
        ("Shift+F6", False, False),
        ("Ctrl+F", False, False),
        ("Alt+X", False, False),
    ],
)
def test_which_keys_are_letters(keys: str, bare: bool, single: bool) -> None:
    assert is_bare(keys) is bare
    assert is_single(keys) is single


def test_keys_of_a_kind_are_told_as_a_span() -> None:
    assert span_of(["G 1", "G 2", "G 9"]) == ("G 1–9",)
    assert span_of(["1", "2"]) == ("1–2",)
    assert span_of(["G 1", "Ctrl+9"]) == ("G 1", "Ctrl+9")
    assert span_of(["G 1"]) == ("G 1",)


# -- the person's own keys ---------------------------------------------------------------------------


def test_own_keys_take_the_place_of_the_table() -> None:
    keys = KeyMap({"log": ["b", "ctrl+l"]})
    assert keys.keys_of("log") == ("B", "Ctrl+L")
    assert keys.keys_of("meeting") == ("M",)
    assert keys.is_own("log")
    assert not keys.is_own("meeting")
    assert keys.as_dict() == {"log": ["B", "Ctrl+L"]}
    assert keys.shown("log") == "B"
    assert keys.remarks == ()


def test_a_taken_key_is_refused_with_the_name_of_its_command() -> None:
    keys = KeyMap()
    with pytest.raises(BadInput, match="“Log a meeting” has M already"):
        keys.set_keys("log", ["M"])
    with pytest.raises(BadInput, match="“Inbox” has G I already"):
        keys.set_keys("log", ["G"])
    with pytest.raises(BadInput, match="“Log a meeting” has M already"):
        keys.set_keys("log", ["M X"])
    assert keys.keys_of("log") == ("C",)
    keys.set_keys("meeting", ["Alt+M"])
    keys.set_keys("log", ["M"])
    with pytest.raises(BadInput, match="“Log a call” has M already"):
        keys.reset("meeting")
    keys.reset("log")
    keys.reset("meeting")
    assert keys.as_dict() == {}


@pytest.mark.parametrize("wrong", ["", "Bogus", "Ctrl+K Ctrl+C", "Ctrl+G I", "A B C", "Ctrl+C", "Esc", "Tab"])
def test_keys_that_cannot_be_used_are_refused(wrong: str) -> None:
    keys = KeyMap()
    with pytest.raises(BadInput):
        keys.set_keys("log", [wrong])
    assert keys.as_dict() == {}


def test_escape_always_means_back() -> None:
    with pytest.raises(BadInput, match="stay as they are"):
        KeyMap().set_keys("back", ["B"])
    assert KeyMap({"back": ["B"]}).keys_of("back") == ("Esc",)


def test_a_file_written_by_hand_may_swap_keys_and_what_is_wrong_is_left_out() -> None:
    keys = KeyMap(
        {"log": ["M"], "meeting": ["C"], "note": ["J"], "nothing": ["B"], "email": ["Bogus"], "pin": []}
    )
    assert keys.as_dict() == {"log": ["M"], "meeting": ["C"], "pin": []}
    assert keys.keys_of("note") == ("N",)
    assert keys.keys_of("pin") == ()
    assert len(keys.remarks) == 3
    assert any("nothing" in remark for remark in keys.remarks)


def test_two_own_keys_that_clash_end_in_the_table() -> None:
    keys = KeyMap({"log": ["B"], "meeting": ["B"]})
    assert keys.keys_of("log") == ("B",)
    assert keys.keys_of("meeting") == ("M",)


def test_without_single_letters_only_other_keys_are_live() -> None:
    keys = KeyMap(singles=False)
    assert keys.keys_of("search") == ("/", "Ctrl+F")
    assert keys.live_keys_of("search") == ("Ctrl+F",)
    assert keys.live_keys_of("next") == ("Down",)
    assert keys.live_keys_of("log") == ()
    assert keys.shown("log") == ""
    assert keys.shown("search") == "Ctrl+F"


def test_changes_are_told_once(qtbot: QtBot) -> None:
    keys, told = KeyMap(), []
    keys.changed.connect(told.append)
    keys.set_keys("log", ["B"])
    keys.set_keys("log", ["B"])
    keys.set_singles(False)
    keys.set_singles(False)
    keys.reset_all()
    keys.reset_all()
    assert told == ["log", "", ""]


@pytest.mark.parametrize(
    ("key", "held", "text", "name"),
    [
        (Qt.Key.Key_J, NONE, "j", "J"),
        (Qt.Key.Key_J, SHIFT, "J", "Shift+J"),
        (Qt.Key.Key_Question, SHIFT, "?", "?"),
        (Qt.Key.Key_Slash, SHIFT, "/", "/"),  # where / lies above 7
        (Qt.Key.Key_1, SHIFT, "1", "1"),  # where digits lie above other signs
        (Qt.Key.Key_Space, SHIFT, " ", "Shift+Space"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "\r", "Return"),
        (Qt.Key.Key_K, CTRL, "\x0b", "Ctrl+K"),
        (Qt.Key.Key_Comma, CTRL, ",", "Ctrl+,"),
        (Qt.Key.Key_Plus, CTRL | SHIFT, "+", "Ctrl+Shift++"),
        (Qt.Key.Key_Shift, SHIFT, "", ""),
        (Qt.Key.Key_F6, SHIFT, "", "Shift+F6"),
    ],
)
def test_what_is_pressed_is_spelled_as_in_the_table(
    key: Qt.Key, held: Qt.KeyboardModifier, text: str, name: str
) -> None:
    assert pressed(QKeyEvent(QEvent.Type.KeyPress, key, held, text)) == name


def test_keys_are_told_in_words(theme: Theme) -> None:
    assert keys_words(("C", "Ctrl+L")) == "C or Ctrl+L"
    assert keys_words(("G I",)) == "G then I"
    caps = KeyCaps(theme)
    caps.show_keys(("G I",))
    assert caps.accessibleName() == "G then I"
    narrow = caps.sizeHint().width()
    caps.show_keys(("G I", "Ctrl+I"))
    assert caps.sizeHint().width() > narrow


# -- keys that are pressed ---------------------------------------------------------------------------


class Board:
    """A window with a list, a text field and a button, and what its keys did."""

    def __init__(self, keys: KeyMap, theme: Theme, left_out: frozenset[str]) -> None:
        self.done: list[str] = []
        self.window = QMainWindow()
        ground = QWidget()
        self.window.setCentralWidget(ground)
        layout = QVBoxLayout(ground)
        self.list, self.other, self.field = QWidget(), QWidget(), QLineEdit()
        self.button = QPushButton("Press", clicked=lambda: self.done.append("button"))
        for part in (self.list, self.other, self.field, self.button):
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            layout.addWidget(part)
        actions: dict[str, Any] = {
            key.command: lambda name=key.command: self.done.append(name)
            for key in KEYS
            if key.command not in left_out
        }
        self.commands = Commands(
            self.window, actions, keys=keys, theme=theme, areas={Scope.LIST: (self.list,)}
        )

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, *, on: QWidget | None = None) -> list[str]:
        target = on or self.list
        target.setFocus()
        before = len(self.done)
        QTest.keyClick(target, key, held)
        return self.done[before:]


@pytest.fixture
def keys() -> KeyMap:
    return KeyMap()


@pytest.fixture
def board(keys: KeyMap, theme: Theme, qtbot: QtBot) -> Iterator[Board]:
    made = Board(keys, theme, frozenset({"export"}))
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.window.close()


def test_letters_and_keys_with_ctrl_run_their_commands(board: Board) -> None:
    assert board.press(Qt.Key.Key_C) == ["log"]
    assert board.press(Qt.Key.Key_E, SHIFT) == ["resolve"]
    assert board.press(Qt.Key.Key_Slash) == ["search"]
    assert board.press(Qt.Key.Key_Escape) == ["back"]
    assert board.press(Qt.Key.Key_K, CTRL) == ["palette"]
    assert board.press(Qt.Key.Key_F5) == ["sync"]
    assert board.press(Qt.Key.Key_O, CTRL | SHIFT) == ["outbox"]
    assert board.press(Qt.Key.Key_B) == []


def test_a_command_without_an_action_is_not_bound(board: Board) -> None:
    assert board.press(Qt.Key.Key_E, CTRL) == []
    assert "export" not in board.commands.available
    assert "log" in board.commands.available
    with pytest.raises(KeyError):
        board.commands.run("export")


def test_in_a_text_field_letters_are_text_and_keys_with_ctrl_work(board: Board) -> None:
    assert board.press(Qt.Key.Key_C, on=board.field) == []
    assert board.press(Qt.Key.Key_Slash, on=board.field) == []
    assert board.field.text() == "c/"
    assert board.press(Qt.Key.Key_K, CTRL, on=board.field) == ["palette"]
    assert board.press(Qt.Key.Key_Backspace, CTRL | SHIFT, on=board.field) == ["clear"]
    assert board.field.text() == "c/"


def test_undo_in_a_text_field_is_that_of_the_field(board: Board) -> None:
    board.press(Qt.Key.Key_C, on=board.field)
    assert board.press(Qt.Key.Key_Z, CTRL, on=board.field) == []
    assert board.field.text() == ""
    assert board.press(Qt.Key.Key_Z, CTRL) == ["undo"]


def test_a_key_a_text_field_would_keep_still_reaches_its_command(board: Board, keys: KeyMap) -> None:
    board.field.setText("two words")
    keys.set_keys("palette", ["Ctrl+Left"])
    assert board.press(Qt.Key.Key_Left, CTRL, on=board.field) == ["palette"]
    assert board.field.cursorPosition() == len("two words")


def test_letters_of_the_list_work_in_the_list_only(board: Board) -> None:
    assert board.press(Qt.Key.Key_J, on=board.other) == []
    assert board.press(Qt.Key.Key_J) == ["next"]
    assert board.press(Qt.Key.Key_C, on=board.other) == ["log"]  # nothing was said about that place


def test_a_widget_keeps_its_own_letters(board: Board) -> None:
    board.other.setProperty(LETTERS, "CM")
    assert board.press(Qt.Key.Key_C, on=board.other) == []
    assert board.press(Qt.Key.Key_N, on=board.other) == ["note"]


def test_a_button_is_pressed_by_space_and_enter(board: Board) -> None:
    assert board.press(Qt.Key.Key_Space, on=board.button) == ["button"]
    assert board.press(Qt.Key.Key_C, on=board.button) == ["log"]


def test_own_keys_work_at_once_and_the_old_ones_no_more(board: Board, keys: KeyMap) -> None:
    keys.set_keys("log", ["B", "Ctrl+J"])
    assert board.press(Qt.Key.Key_B) == ["log"]
    assert board.press(Qt.Key.Key_J, CTRL) == ["log"]
    assert board.press(Qt.Key.Key_C) == []
    keys.set_keys("sync", ["Ctrl+R"])
    assert board.press(Qt.Key.Key_F5) == []
    assert board.press(Qt.Key.Key_R, CTRL) == ["sync"]


def test_without_single_letters_everything_else_still_works(board: Board, keys: KeyMap) -> None:
    keys.set_singles(False)
    for key in (Qt.Key.Key_C, Qt.Key.Key_Slash, Qt.Key.Key_Space, Qt.Key.Key_G, Qt.Key.Key_Question):
        assert board.press(key) == []
    assert board.press(Qt.Key.Key_P, SHIFT) == []
    assert board.commands.first_key == ""
    assert board.press(Qt.Key.Key_Down) == ["next"]
    assert board.press(Qt.Key.Key_Escape) == ["back"]
    assert board.press(Qt.Key.Key_F, CTRL) == ["search"]
    assert board.press(Qt.Key.Key_F1) == ["help"]
    for command in board.commands.available:
        board.commands.run(command)  # as the palette does
    keys.set_singles(True)
    assert board.press(Qt.Key.Key_C) == ["log"]


def test_two_keys_in_a_row(board: Board) -> None:
    assert board.press(Qt.Key.Key_G) == []
    assert board.commands.first_key == "G"
    hint = board.commands._hint
    assert hint is not None
    assert hint.isVisible()
    assert "I Inbox" in hint.accessibleName()
    assert "1–9 Saved views" in hint.accessibleName()
    assert board.press(Qt.Key.Key_I) == ["go_inbox"]
    assert not hint.isVisible()
    assert board.press(Qt.Key.Key_I) == ["context"]
    assert board.press(Qt.Key.Key_G) + board.press(Qt.Key.Key_3) == ["view_3"]


def test_the_second_key_may_be_none_wrong_or_late(board: Board) -> None:
    board.press(Qt.Key.Key_G)
    assert board.press(Qt.Key.Key_Escape) == []  # cancels, and does not go back
    assert board.press(Qt.Key.Key_I) == ["context"]
    board.press(Qt.Key.Key_G)
    assert board.press(Qt.Key.Key_J) == []  # means nothing after G
    assert board.commands.first_key == ""
    assert board.press(Qt.Key.Key_J) == ["next"]
    board.press(Qt.Key.Key_G)
    board.press(Qt.Key.Key_Shift)  # on the way to another key
    assert board.commands.first_key == "G"
    assert board.commands._wait.interval() == 2_000
    board.commands._wait.timeout.emit()
    assert board.commands.first_key == ""
    assert not board.commands._hint.isVisible()
    assert board.press(Qt.Key.Key_I) == ["context"]


def test_the_first_key_waits_for_the_second_no_longer_after_another_command(board: Board) -> None:
    board.press(Qt.Key.Key_G)
    assert board.press(Qt.Key.Key_F5) == ["sync"]
    assert board.commands.first_key == ""


def test_a_key_that_is_held_down_repeats_only_where_that_is_harmless(board: Board) -> None:
    def held(key: Qt.Key, text: str) -> list[str]:
        board.list.setFocus()
        before = len(board.done)
        event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, text, True)
        assert board.commands.eventFilter(board.list, event)
        return board.done[before:]

    assert held(Qt.Key.Key_J, "j") == ["next"]
    assert held(Qt.Key.Key_E, "e") == []
    board.press(Qt.Key.Key_G)
    assert held(Qt.Key.Key_G, "g") == []
    assert board.commands.first_key == "G"


def test_nothing_reaches_through_a_dialog(board: Board, qtbot: QtBot) -> None:
    dialog = QDialog(board.window)
    qtbot.addWidget(dialog)
    dialog.open()
    before = list(board.done)
    for key, held in ((Qt.Key.Key_C, NONE), (Qt.Key.Key_K, CTRL), (Qt.Key.Key_F5, NONE)):
        board.list.setFocus()
        QTest.keyClick(board.window.windowHandle(), key, held)
        QTest.keyClick(board.list, key, held)
    for shortcut in board.commands._shortcuts:
        shortcut.activated.emit()
    assert board.done == before
    dialog.close()
    assert board.press(Qt.Key.Key_C) == ["log"]


def test_nothing_reaches_through_what_has_keys_of_its_own(board: Board) -> None:
    board.other.setProperty(OWN_KEYS, True)
    assert board.press(Qt.Key.Key_C, on=board.other) == []
    assert board.press(Qt.Key.Key_K, CTRL, on=board.other) == []


def test_the_main_window_binds_what_it_can_do(desk: Desk) -> None:
    assert set(desk.window.commands._actions) <= {key.command for key in KEYS}
    assert {"next", "search", "log", "help", "lock"} <= desk.window.commands.available
