"""A label that ends in an ellipsis where its room ends; nothing by a stranger can make it wider."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

LONGEST_HINT = 1_000
"""Characters of a long text that are shown on hovering."""
SHORTEST = 24
"""Pixels below which a label is not squeezed."""


class ElidedLabel(QLabel):
    """Plain text on at most `lines` lines; `text()` is always the whole, and hovering shows it.

    `cut_changed(bool)` tells whether there is more than can be seen.
    """

    cut_changed = Signal(bool)

    def __init__(self, text: str, look: str = "", *, lines: int = 1) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._lines = lines
        self._is_cut = False
        self.setWordWrap(lines > 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)
        if look:
            self.setObjectName(look)
        self.setText(text)

    @property
    def is_cut(self) -> bool:
        """Whether there is more than can be seen."""
        return self._is_cut

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._check()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the whole text, within reason."""
        metrics = QFontMetricsF(self.font())
        wide = metrics.horizontalAdvance(self.text()[: 200 * self._lines])
        return QSize(int(wide) + 2, self.heightForWidth(int(wide) + 2))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(SHORTEST, int(QFontMetricsF(self.font()).height()) + 1)

    def hasHeightForWidth(self) -> bool:
        """Several lines are needed in less room."""
        return self._lines > 1

    def heightForWidth(self, width: int) -> int:
        """The height of its lines at a width."""
        shown, _ = self._laid_out(width)
        return int(len(shown) * QFontMetricsF(self.font()).height()) + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows more or less."""
        super().resizeEvent(event)
        self._check()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines that fit."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = QFontMetricsF(self.font())
        room = self.contentsRect()
        lines, _ = self._laid_out(room.width())
        top = room.top() + max(0.0, (room.height() - len(lines) * metrics.height()) / 2)
        for number, line in enumerate(lines):
            layout = QTextLayout(line, self.font())
            _lay_out_one(layout)
            wide = layout.lineAt(0).naturalTextWidth() if layout.lineCount() else 0.0
            is_backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = room.right() - wide if is_backwards else float(room.left())
            layout.draw(painter, QPointF(left, top + number * metrics.height()))
        painter.end()

    def _check(self) -> None:
        _, is_cut = self._laid_out(self.contentsRect().width())
        self.setToolTip(plain_hint(self.text()) if is_cut else "")
        if is_cut is not self._is_cut:
            self._is_cut = is_cut
            self.cut_changed.emit(is_cut)

    def _laid_out(self, width: int) -> tuple[list[str], bool]:
        """The lines at a width, the last one with an ellipsis if more would follow."""
        text = " ".join(self.text().split("\n"))
        metrics = QFontMetricsF(self.font())
        most = max(100, self._lines * max(1, int(width / max(1.0, metrics.averageCharWidth()))) * 3)
        part = text[:most]
        if self._lines == 1:
            line = metrics.elidedText(part, Qt.TextElideMode.ElideRight, max(0, width))
            return [line], line != text
        layout = QTextLayout(part, self.font())
        layout.setTextOption(_wrapping())
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._lines:
            line_there = layout.createLine()
            if not line_there.isValid():
                break
            line_there.setLineWidth(max(1, width))
            starts.append(line_there.textStart())
        layout.endLayout()
        if len(starts) <= self._lines:
            ends = [*starts[1:], len(part)]
            return [part[a:b].rstrip() for a, b in zip(starts, ends, strict=True)] or [""], len(part) < len(
                text
            )
        shown = [part[a:b].rstrip() for a, b in pairwise(starts[: self._lines])]
        rest = metrics.elidedText(part[starts[self._lines - 1] :], Qt.TextElideMode.ElideRight, max(0, width))
        return [*shown, rest], True


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _lay_out_one(layout: QTextLayout) -> None:
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(100_000)
    layout.endLayout()


def plain_hint(text: str) -> str:
    """Plain text for a tool tip, which would take mark-up for mark-up."""
    short = text if len(text) <= LONGEST_HINT else text[: LONGEST_HINT - 1] + "…"
    escaped = short.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{escaped}</p>"
