"""The ring around what has the focus, for widgets whose size must not change by a border."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton

WIDTH = 2
INSET = 3.0
"""Pixels between the edge of a filled button and the middle of its ring."""
ROUND = 5.0


def paint_ring(area: QAbstractScrollArea) -> None:
    """Draw the ring at the inner edge of what an area shows; while it paints itself."""
    painter = QPainter(area.viewport())
    # The colour of links: that of marked text is what a sheet makes of it.
    painter.setPen(QPen(area.palette().color(QPalette.ColorRole.Link), WIDTH))
    edge = WIDTH // 2
    painter.drawRect(area.viewport().rect().adjusted(edge, edge, -edge, -edge))
    painter.end()


class MainButton(QPushButton):
    """A filled button: the ring lies inside its edge, where the colour of the page is seen on the filling."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the ring while it has the focus."""
        super().paintEvent(event)
        if not self.hasFocus() or self.objectName() != "primary":  # another button took its part
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET), ROUND, ROUND)
        painter.end()
