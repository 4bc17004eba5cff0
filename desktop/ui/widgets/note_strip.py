"""A quiet strip above everything in a window: a few words, and buttons beside or below them."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMainWindow, QPushButton, QWidget

from desktop.ui.widgets.bits import row, words

WORDS_ROOM = 320
"""Pixels that the words need beside the buttons, or the buttons go below."""


class NoteStrip(QFrame):
    """Stays until it is dismissed."""

    def __init__(self, text: str, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.setObjectName("noteStrip")
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 8, 16, 8)
        self._layout.setSpacing(12)
        self._words = words(text, wrap=True)
        self._buttons = QWidget()
        side = row(self._buttons, spacing=6)
        for made in buttons:
            side.addWidget(made)
        self._layout.addWidget(self._words, 1)
        self._layout.addWidget(self._buttons)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def dismiss(self) -> None:
        """It was read: it goes."""
        self.hide()
        self.deleteLater()

    def stand_above(self, window: QMainWindow) -> None:
        """Stand above everything else in a window that is laid out as a column."""
        ground = window.centralWidget()
        layout = ground.layout() if ground is not None else None
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(0, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below."""
        super().resizeEvent(event)
        beside = self.width() >= self._buttons.sizeHint().width() + WORDS_ROOM
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
