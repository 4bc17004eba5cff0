"""Dims a window and carries a card over it; no window of its own, so it stands where it should everywhere."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.theme import Theme

TOP = 0.13
"""The card begins below this part of the window's height."""
MARGIN = 16
SHADOW = 20


class Curtain(QWidget):
    """As large as its window; the card stands in the middle of the upper third."""

    def __init__(self, window: QWidget, theme: Theme, *, width: int, height: int) -> None:
        super().__init__(window)
        self.theme = theme
        self._room = (width, height)
        self.card = QFrame(self)
        window.installEventFilter(self)

    def place(self) -> None:
        """Cover the window; the card is as large as wanted, or as there is room."""
        window, px = self.parentWidget(), self.theme.px
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(px(self._room[0]), window.width() - 2 * MARGIN)
        top = max(MARGIN, round(window.height() * TOP))
        height = min(px(self._room[1]), window.height() - top - MARGIN)
        self.card.setGeometry(QRect((window.width() - width) // 2, top, width, height))

    def on_beside(self) -> None:
        """Somebody pressed the mouse beside the card."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self.parentWidget() and event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing behind is reached."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.on_beside()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The window behind is dimmed; the card throws a soft shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = self.theme.colour("shade")
        shade.setAlphaF(0.5 if self.theme.is_dark else 0.24)
        painter.fillRect(self.rect(), shade)
        painter.setPen(Qt.PenStyle.NoPen)
        shade.setAlphaF(0.02)
        painter.setBrush(shade)
        card = QRectF(self.card.geometry()).translated(0, self.theme.px(6))
        for spread in range(2, SHADOW, 2):
            grown = card.adjusted(-spread, -spread, spread, spread)
            painter.drawRoundedRect(grown, 12 + spread, 12 + spread)
        painter.end()
