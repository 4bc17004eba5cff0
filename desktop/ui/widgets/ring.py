"""The ring around what has the focus, for widgets whose size must not change by a border."""

from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea

WIDTH = 2


def paint_ring(area: QAbstractScrollArea) -> None:
    """Draw the ring at the inner edge of what an area shows; while it paints itself."""
    painter = QPainter(area.viewport())
    # The colour of links: that of marked text is what a sheet makes of it.
    painter.setPen(QPen(area.palette().color(QPalette.ColorRole.Link), WIDTH))
    edge = WIDTH // 2
    painter.drawRect(area.viewport().rect().adjusted(edge, edge, -edge, -edge))
    painter.end()
