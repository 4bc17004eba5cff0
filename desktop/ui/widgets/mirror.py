"""Places of what is drawn by hand, for windows that are read from the right: computed once, for the left."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt


class Mirror:
    """Mirrors at the middle of `around` if the direction is from right to left; else nothing changes."""

    def __init__(self, around: QRect, direction: Qt.LayoutDirection) -> None:
        self._sum = around.left() + around.right() + 1
        self._is_on = direction is Qt.LayoutDirection.RightToLeft

    def rect(self, rect: QRect) -> QRect:
        """Where a rectangle belongs."""
        if not self._is_on:
            return rect
        return QRect(self._sum - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())

    def rect_f(self, rect: QRectF) -> QRectF:
        """Where a rectangle belongs."""
        if not self._is_on:
            return rect
        return QRectF(self._sum - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())

    def point(self, point: QPointF) -> QPointF:
        """Where a point belongs."""
        return QPointF(self._sum - point.x(), point.y()) if self._is_on else point

    def across(self, x: int) -> int:
        """How far something is from the edge where reading begins."""
        return self._sum - 1 - x if self._is_on else x
