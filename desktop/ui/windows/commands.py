"""Makes the keys of the table work; single letters stay letters in text fields."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from desktop.ui.keys import KEYS, LETTERS, is_single

_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


class Commands(QObject):
    """Runs a command by its key. Chords are shortcuts of the window; single keys are watched for."""

    def __init__(self, window: QMainWindow, actions: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._singles: dict[str, str] = {}
        for key in KEYS:
            for keys in key.keys:
                if is_single(keys) or keys == "Esc":
                    self._singles[keys] = key.command
                else:
                    shortcut = QShortcut(QKeySequence(keys), window)
                    shortcut.activated.connect(lambda command=key.command: self.run(command))
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def run(self, command: str) -> None:
        """Do what a key of the table stands for."""
        self._actions[command]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Single keys, while this window is in front and no text field has the focus."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focus = self._window.focusWidget()
        if watched is not (focus or self._window):
            return False
        if QApplication.activeModalWidget() is not None or isinstance(focus, _TEXT_FIELDS):
            return False
        if event.text() and event.text().upper() in _own_letters(focus):
            return False
        command = self._singles.get(_name_of(event))
        if command is None or (command in _OF_BUTTONS and isinstance(focus, QAbstractButton)):
            return False
        self.run(command)
        return True


_OF_BUTTONS = frozenset({"page_down", "page_up", "open"})
"""Commands whose keys press a button while one has the focus."""


def _own_letters(widget: QWidget | None) -> str:
    """Letters that the widget with the focus, or one around it, uses itself."""
    while widget is not None:
        letters = widget.property(LETTERS)
        if letters:
            return str(letters)
        widget = widget.parentWidget()
    return ""


def _name_of(event: QKeyEvent) -> str:
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return ""
    special = {
        Qt.Key.Key_Escape: "Esc",
        Qt.Key.Key_Return: "Return",
        Qt.Key.Key_Enter: "Return",
        Qt.Key.Key_Space: "Space",
        Qt.Key.Key_Up: "Up",
        Qt.Key.Key_Down: "Down",
    }
    name = special.get(Qt.Key(event.key()), event.text().upper())
    shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and name not in ("?", "/")
    return f"Shift+{name}" if shifted else name
