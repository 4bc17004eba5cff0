"""The table of the thread list: one column, rows of one height, headings between, clicks that tick."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHeaderView, QTableView

from desktop.ui.language import tr
from desktop.ui.widgets.mirror import Mirror
from desktop.ui.widgets.ring import paint_ring


class RowTable(QTableView):
    """`ticked(int first, int last)`: a click on the place for ticks, with Ctrl, or with Shift for a span."""

    ticked = Signal(int, int)

    def __init__(
        self,
        model: QAbstractItemModel,
        delegate: QAbstractItemDelegate,
        is_tick_area: Callable[[int], bool],
    ) -> None:
        super().__init__()
        self._is_tick_area = is_tick_area
        self._anchor = -1
        self.setObjectName("threadList")
        self.setAccessibleName(tr("Threads"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; where none is chosen, the ring of the focus is around them all."""
        super().paintEvent(event)
        if self.hasFocus() and not self.selectionModel().hasSelection():
            paint_ring(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clicks that tick choose nothing."""
        place = event.position().toPoint()
        here = self.indexAt(place).row()
        if here < 0 or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        keys = event.modifiers()
        if keys & Qt.KeyboardModifier.ShiftModifier:
            first, last = sorted((self._anchor if self._anchor >= 0 else here, here))
            self.ticked.emit(first, last)
            return
        self._anchor = here
        from_edge = Mirror(self.viewport().rect(), self.layoutDirection()).across(place.x())
        if keys & Qt.KeyboardModifier.ControlModifier or self._is_tick_area(from_edge):
            self.ticked.emit(here, here)
            return
        super().mousePressEvent(event)
