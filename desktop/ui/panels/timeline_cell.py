"""The cells of the timeline: a card, its indentation, and the day that begins with it."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.communication import Communication, Direction
from desktop.ui.panels.message_card import INDENT, EntryCard, Unfolded
from desktop.ui.panels.timeline_rows import Entry, Row
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import column, words
from desktop.ui.wording import day_line

SPACING = 10
NARROW_SHARE = 10
"""In a narrow pane only this part of the width shows who wrote."""


class TimelineCell(QWidget):
    """A card in its place. `changed`: something inside was folded or unfolded, so it may need more room."""

    changed = Signal()

    def __init__(self, card: EntryCard, heading: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self._layout = column(self, spacing=theme.px(SPACING))
        if heading:
            label = words(heading, "caption")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._layout.addWidget(label)
        self._indent = theme.px(INDENT)
        self._place = column()
        self._place.addWidget(card)
        card.grown.connect(self.changed)
        self._layout.addLayout(self._place)
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # in the fonts it will be shown in

    def height_at(self, width: int) -> int:
        """The height it needs at a width."""
        if isinstance(self.card.entry, Communication):
            is_inbound = self.card.entry.direction is Direction.INBOUND
            indent = min(self._indent, width // NARROW_SHARE)
            at_left = is_inbound is not self.isRightToLeft()  # margins are not mirrored, everything else is
            self._place.setContentsMargins(0 if at_left else indent, 0, indent if at_left else 0, 0)
        return max(1, self._layout.totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """Something inside wants to be laid out anew."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.changed.emit()
        return done


class TimelineCells(QWidget):
    """The canvas of the timeline, with the cells that exist at the moment.

    `changed` carries the Row; `focus_leaving` is sent before a cell goes in which the focus is.
    """

    link_wanted = Signal(str)
    link_hovered = Signal(str)
    menu_wanted = Signal(object, object)
    changed = Signal(object)
    focus_leaving = Signal()

    def __init__(self, make: Callable[[Entry, Unfolded], EntryCard], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self._make = make
        self._theme = theme
        self._rows: set[Row] = set()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that have a cell, in no order."""
        return tuple(self._rows)

    def focused(self) -> Row | None:
        """The row in which the focus is."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return None
        return next((row for row in self._rows if row.cell and row.cell.isAncestorOf(focus)), None)

    def cell_of(self, row: Row, *, is_current: bool) -> TimelineCell:
        """The cell of a row, made if there is none."""
        if row.cell is not None:
            return row.cell
        card = self._make(row.entry, row.unfolded)
        card.link_wanted.connect(self.link_wanted)
        card.link_hovered.connect(self.link_hovered)
        card.menu_wanted.connect(lambda place: self.menu_wanted.emit(card, place))
        heading = day_line(row.entry.at, datetime.now(UTC)) if row.day else ""
        row.cell = TimelineCell(card, heading, self._theme, self)
        row.cell.changed.connect(lambda: self.changed.emit(row))
        card.set_current(is_current)
        self._rows.add(row)
        return row.cell

    def let_go(self, rows: Iterable[Row]) -> None:
        """Take the cells of rows away."""
        focused = self.focused()
        for row in rows:
            if row is focused:
                self.focus_leaving.emit()  # before Qt gives it to whatever comes next
            self._rows.discard(row)
            if row.cell is not None:
                row.cell.hide()
                row.cell.deleteLater()
                row.cell = None
