"""A field that finds things while one types: customers, contacts, invoices, actions."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.background import Background
from desktop.ui.widgets.choice_popup import ChoicePopup

TYPING_PAUSE = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick: the words shown, and what it stands for."""

    words: str
    value: Any


class Picker(QLineEdit):
    """Type to search, arrows and Enter to pick. `picked` carries the value, None when it was cleared.

    `find` answers with choices for what was typed; it runs on a worker thread.
    """

    picked = Signal(object)

    def __init__(
        self,
        find: Callable[[str], list[Choice]],
        background: Background,
        *,
        lane: str,
        placeholder: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._background = background
        self._lane = lane
        self._choices: list[Choice] = []
        self._value: Any = None
        self._words = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._popup = ChoicePopup(self)
        self._popup.chosen.connect(self._pick)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._timer.timeout.connect(self._search)
        self.textEdited.connect(self._on_edited)
        self.installEventFilter(self)

    @property
    def value(self) -> Any:
        """What was picked, None if nothing."""
        return self._value

    @property
    def is_open(self) -> bool:
        """Whether the list of choices is shown."""
        return self._popup.isVisible()

    def set_choice(self, choice: Choice | None) -> None:
        """Show something as picked, without a signal."""
        self._value = choice.value if choice else None
        self._words = choice.words if choice else ""
        self.setText(self._words)
        self.setCursorPosition(0)

    def open_choices(self) -> None:
        """Search with what is typed at once."""
        self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list; leaving the field puts back what was picked."""
        if event.type() is QEvent.Type.FocusOut:
            self._popup.hide()
            if self._value is not None and self.text() != self._words:
                self.setText(self._words)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if not self._popup.isVisible():
            if key == Qt.Key.Key_Down:
                self._search()
                return True
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._popup.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and not event.modifiers():
            self._pick(self._popup.current)
            return key != Qt.Key.Key_Tab
        if key == Qt.Key.Key_Escape:
            self._popup.hide()
            return True
        return False

    def _on_edited(self, text: str) -> None:
        if self._value is not None and text != self._words:
            self._value = None
            self._words = ""
            self.picked.emit(None)
        self._timer.start()

    def _search(self) -> None:
        typed = "" if self._value is not None else self.text()
        self._background.ask(lambda: self._find(typed), self._show_choices, lane=self._lane, owner=self)

    def _show_choices(self, choices: list[Choice]) -> None:
        self._choices = choices
        shown = choices if self.hasFocus() else []
        here = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
        self._popup.offer([choice.words for choice in shown], here, self.width())

    def _pick(self, number: int) -> None:
        self._popup.hide()
        if 0 <= number < len(self._choices):
            self.set_choice(self._choices[number])
            self.picked.emit(self._value)
