"""Line icons in the colour of the text beside them, sharp at any size and scale."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.theme import Theme


class Icons:
    """Icons by name, coloured by the theme in force; made anew after a change of theme."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._drawing = lru_cache(maxsize=512)(self._read)

    def icon(self, name: str, colour: str = "dim") -> QIcon:
        """An icon in a colour of the palette, named by its field."""
        shown = self._theme.colour(colour)
        return QIcon(_LineIcon(self._drawing(name, shown.name()), shown))

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        """An icon as a picture of `size` pixels, for painters."""
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        _draw(self._drawing(name, colour.name()), colour, painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def paint(self, name: str, colour: QColor, painter: QPainter, target: QRectF) -> None:
        """Draw an icon into a rectangle."""
        _draw(self._drawing(name, colour.name()), colour, painter, target)

    def _read(self, name: str, colour: str) -> QSvgRenderer:
        """An icon in a colour; kept, for reading an SVG takes longer than drawing it."""
        source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode("utf-8")))


class _LineIcon(QIconEngine):
    """Draws an icon at any size; fainter where it belongs to something that cannot be used."""

    def __init__(self, drawing: QSvgRenderer, colour: QColor) -> None:
        super().__init__()
        self._drawing = drawing
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        colour = QColor(self._colour)
        if mode is QIcon.Mode.Disabled:
            colour.setAlphaF(0.4)
        _draw(self._drawing, colour, painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _LineIcon(self._drawing, self._colour)


def _draw(drawing: QSvgRenderer, colour: QColor, painter: QPainter, target: QRectF) -> None:
    painter.save()
    painter.setOpacity(painter.opacity() * colour.alphaF())
    drawing.render(painter, target)
    painter.restore()
