"""A quiet strip above everything in the main window: words, and buttons beside or below them."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMainWindow, QWidget

from desktop.ui.widgets.bits import column
from desktop.ui.widgets.flow import FlowLayout

WORDS_ROOM = 320
"""Pixels that the words need beside the buttons, or the buttons go below."""


class Strip(QFrame):
    """Words go into `texts`, buttons into `buttons`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 8, 16, 8)
        self._layout.setSpacing(12)
        self._row = QWidget()
        self.texts = column(spacing=2)
        self.buttons = FlowLayout(self._row)
        self._layout.addLayout(self.texts, 1)
        self._layout.addWidget(self._row)

    def put_above(self, main: QMainWindow) -> None:
        """Stand above everything else in a window."""
        ground = main.centralWidget()
        layout = ground.layout() if ground is not None else None
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(0, self)
            self.show()

    def take_away(self) -> None:
        """Be gone, now."""
        self.hide()
        self.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below, in as many lines as needed."""
        super().resizeEvent(event)
        line = self.buttons.line_width()
        beside = self.width() >= line + WORDS_ROOM
        self._row.setMinimumWidth(line if beside else 0)
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
