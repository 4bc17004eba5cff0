"""Keys drawn as on a keyboard: for the palette, the help and the preferences."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.key_map import native
from desktop.ui.language import tr
from desktop.ui.theme import Theme

CAP_PIXELS = 11.5
PADDING = 6
HEIGHT = 20
GAP = 4


def keys_words(keys: Sequence[str]) -> str:
    """All keys of a command as words: "C or Ctrl+L", "G then I"."""
    then = tr(" then ")
    return tr(" or ").join(then.join(native(item)) for item in keys)


def keys_width(keys: Sequence[str], theme: Theme) -> float:
    """How wide they are drawn."""
    return _draw(None, QRectF(0, 0, 10_000, 10), keys, theme, own=False)


def paint_keys(
    painter: QPainter, area: QRectF, keys: Sequence[str], theme: Theme, *, own: bool = False
) -> float:
    """Draw keys at the right end of an area, in its middle; the answer is how wide they are.

    `own`: keys that the person chose have the colour of what is chosen.
    """
    width = keys_width(keys, theme)
    _draw(painter, QRectF(area.right() - width, area.top(), width, area.height()), keys, theme, own=own)
    return width


def _draw(painter: QPainter | None, area: QRectF, keys: Sequence[str], theme: Theme, *, own: bool) -> float:
    font = theme.font(CAP_PIXELS)
    metrics = QFontMetricsF(font)
    height, pad, gap = theme.px(HEIGHT), theme.px(PADDING), theme.px(GAP)
    x, y = area.left(), area.center().y() - height / 2
    if painter is not None:
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "Ctrl+," must not turn round
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
    for number, item in enumerate(keys):
        if number:
            x += 2 * gap
        for part in native(item):
            width = max(height, metrics.horizontalAdvance(part) + 2 * pad)
            if painter is not None:
                cap = QRectF(x, y, width, height).adjusted(0.5, 0.5, -0.5, -0.5)
                painter.setPen(QPen(theme.colour("accent" if own else "line"), 2 if own else 1))
                painter.setBrush(theme.colour("accent_soft" if own else "sunken"))
                painter.drawRoundedRect(cap, theme.px(4), theme.px(4))
                painter.setPen(theme.colour("accent" if own else "dim"))
                painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, part)
            x += width + gap
    if painter is not None:
        painter.restore()
    return max(0.0, x - gap - area.left()) if keys else 0.0


class KeyCaps(QWidget):
    """The keys of one command, at the left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys: tuple[str, ...] = ()
        self._own = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_look)

    def show_keys(self, keys: Sequence[str], *, own: bool = False) -> None:
        """Draw these keys."""
        self._keys, self._own = tuple(keys), own
        self.setAccessibleName(keys_words(keys))
        self.setAccessibleDescription(tr("Your own keys") if own else "")
        self._on_look()

    def sizeHint(self) -> QSize:
        """As wide as the keys."""
        return QSize(round(keys_width(self._keys, self._theme) + 1), self._theme.px(HEIGHT) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        area = QRectF(QPointF(0, 0), self.sizeHint())
        _draw(painter, area, self._keys, self._theme, own=self._own)
        painter.end()

    def _on_look(self) -> None:
        self.updateGeometry()
        self.update()
