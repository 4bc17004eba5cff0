"""The entries of a thread below each other; only those near what is seen exist as widgets."""

import time
from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.ui.language import tr
from desktop.ui.panels.message_card import INDENT, EntryCard, Unfolded
from desktop.ui.panels.timeline_cell import SPACING, TimelineCells
from desktop.ui.panels.timeline_rows import Anchor, Entry, Row, TimelineRows, estimate
from desktop.ui.roles import Role, give_role
from desktop.ui.theme import Theme

WIDEST = 760
"""Pixels at 100 % beyond which lines are hard to follow; the indentation comes on top."""
MARGIN = 28
TOP = 16
AHEAD = 1.0
"""Heights of the window above and below it that are prepared before anybody scrolls there."""
KEPT = 2.0
"""Heights of the window above and below it within which cards stay."""
SLICE = 0.008
"""Seconds of preparing before events are looked at again."""
NEAR_END = 4
STEP = 24
"""Pixels of a step of the wheel or an arrow key."""
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def reading_column(room: int, theme: Theme) -> tuple[int, int]:
    """Left edge and width of what is read in a pane: in its middle, no wider than can be followed."""
    margin = theme.px(MARGIN)
    wide = max(1, min(room - 2 * margin, theme.px(WIDEST + INDENT)))
    return max(margin, (room - wide) // 2), wide


class Rest(Enum):
    """What stays in place while heights become known."""

    NEWEST = auto()  # the newest entry is in sight: from its beginning if it is higher than the window
    END = auto()
    PLACE = auto()  # what is being read


class Timeline(QScrollArea):
    """Shows entries in time order, the newest in sight at first.

    A thread of a thousand entries costs what one of thirty does: a height is an estimate until its card is
    needed, and what is being read stays where it is when more becomes known. `menu_wanted` carries
    (EntryCard, QPoint); the other signals are those of the cards.
    """

    link_wanted = Signal(str)
    link_hovered = Signal(str)
    menu_wanted = Signal(object, object)

    def __init__(self, make: Callable[[Entry, Unfolded], EntryCard], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("readingBody")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        give_role(self, Role.Pane, tr("Timeline"))
        self._theme = theme
        self._rows = TimelineRows()
        self._current: Row | None = None
        self._rest = Rest.NEWEST
        self._is_busy = False
        self._is_unfolded = False
        self._cells = TimelineCells(make, theme)
        self._cells.link_wanted.connect(self.link_wanted)
        self._cells.link_hovered.connect(self.link_hovered)
        self._cells.menu_wanted.connect(self.menu_wanted)
        self._cells.changed.connect(self._on_changed)
        self._cells.focus_leaving.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.setWidget(self._cells)
        # With a proxy, Shift+Tab from below would jump over the cards.
        self.viewport().setFocusProxy(None)  # type: ignore[arg-type]
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._prepare)
        self.verticalScrollBar().setSingleStep(STEP)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._on_scrolled())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        theme.changed.connect(self.restyle)

    # -- what can be asked of it ---------------------------------------------------------------------

    @property
    def current(self) -> Entry | None:
        """The entry that was walked to last, or clicked into."""
        return self._current.entry if self._current else None

    @property
    def is_unfolded(self) -> bool:
        """Whether quotations were unfolded everywhere."""
        return self._is_unfolded

    @property
    def cards(self) -> list[EntryCard]:
        """The cards that exist at the moment, in order."""
        return [row.cell.card for row in self._rows if row.cell is not None]

    def show_entries(self, entries: Sequence[Entry], *, fresh: bool) -> None:
        """Show entries in time order; unless they are `fresh`, what is being read stays in place.

        What is the same object as before is not made anew, see Thread.keeping.
        """
        anchors = [] if fresh else self._anchors()
        old = {} if fresh else {row.entry.local_id: row for row in self._rows}
        if fresh:
            self._current = None
            self._rest = Rest.NEWEST
            self._is_unfolded = False
            self._cells.let_go(self._cells.rows)
        focused = self._cells.focused()
        rows: list[Row] = []
        day: date | None = None
        for entry in entries:
            begins = entry.at.astimezone().date()
            rows.append(
                self._row_for(old.pop(entry.local_id, None), entry, begins if begins != day else None)
            )
            day = begins
        self._cells.let_go(old.values())
        if self._current in old.values():
            self._current = None
        self._rows = TimelineRows(rows, top=self._theme.px(TOP), spacing=self._theme.px(SPACING))
        self._arrange(anchors)
        self._give_back_focus(focused)

    def walk(self, by: int) -> Entry | None:
        """Go to the entry before or after the current one, bring it into sight and give it the focus."""
        if not len(self._rows):
            return None
        seen = self._seen()
        here = self._rows.number(self._current) if self._current is not None else -1
        number = here + by if here in seen else seen[0] if by > 0 else seen[-1]
        row = self._rows[min(len(self._rows) - 1, max(0, number))]
        self._make_current(row)
        self._bring_into_sight(row)
        if row.cell is not None:
            row.cell.card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return row.entry

    def fold_quotes(self, on: bool) -> None:
        """Fold the quotations of all entries, or unfold them."""
        anchors = self._anchors()
        self._rest = Rest.PLACE if anchors else self._rest
        self._is_unfolded = not on
        for row in self._rows:
            row.unfolded.quotes = not on
            if row.cell is not None:
                row.cell.card.fold_quotes(on)
                row.width = 0
        self._arrange(anchors)

    def walk_to(self, local_id: str) -> bool:
        """Walk to the entry of this name; False if it is not here."""
        row = self._rows.named(local_id)
        if row is None:
            return False
        self._make_current(row)
        self._bring_into_sight(row)
        return True

    def restyle(self) -> None:
        """Make all cards anew, in the look in force."""
        anchors, focused = self._anchors(), self._cells.focused()
        self._cells.let_go(self._cells.rows)
        self._rows.forget_heights()
        self._rows.space(self._theme.px(TOP), self._theme.px(SPACING))
        self._arrange(anchors)
        self._give_back_focus(focused)

    # -- places --------------------------------------------------------------------------------------

    def column(self) -> tuple[int, int]:
        """Left edge and width of what is read; a scroll bar that comes or goes changes neither."""
        left, wide = reading_column(self.width(), self._theme)
        return left - self.frameWidth(), wide

    def _seen(self, beyond: float = 0.0) -> range:
        """Numbers of the rows in the window, and in so many of its heights above and below."""
        high = self.viewport().height()
        top = self.verticalScrollBar().value() - int(beyond * high)
        return self._rows.between(top, top + int((1 + 2 * beyond) * high))

    def _anchors(self) -> list[Anchor]:
        value = self.verticalScrollBar().value()
        return self._rows.anchors(value, value + self.viewport().height())

    def _place(self, anchors: list[Anchor]) -> None:
        """Give the canvas its height and stay where we are."""
        rows, bar, spacing = self._rows, self.verticalScrollBar(), self._theme.px(SPACING)
        self._cells.resize(self.viewport().width(), rows.start(-1) + self._theme.px(TOP) - spacing)
        if not len(rows) or self._rest is Rest.END:
            bar.setValue(bar.maximum())
        elif self._rest is Rest.NEWEST:
            bar.setValue(min(bar.maximum(), rows.start(-2) - spacing))
        else:
            place = rows.place_of(anchors)
            bar.setValue(bar.value() if place is None else place)

    # -- cards ---------------------------------------------------------------------------------------

    def _arrange(self, anchors: list[Anchor]) -> None:
        """Make what is in sight; each height that becomes known may bring something else into sight."""
        if self._is_busy:
            return
        self._is_busy = True
        try:
            self._place(anchors)
            while (
                row := self._next_missing(self._seen(), from_end=self._rest is not Rest.PLACE)
            ) is not None:
                self._measure(row)
                self._place(anchors)
            self._lay_out()
        finally:
            self._is_busy = False
        self._soon.start()

    def _prepare(self) -> None:
        """Make what is near, a little at a time, so that scrolling finds it there."""
        if self._is_busy or not self.isVisible():
            return
        began, anchors = time.monotonic(), self._anchors()
        self._is_busy = True
        try:
            while (row := self._next_missing(self._seen(AHEAD), from_end=True)) is not None:
                self._measure(row)
                self._place(anchors)
                if time.monotonic() - began > SLICE:
                    self._soon.start()
                    break
            self._lay_out()
        finally:
            self._is_busy = False

    def _next_missing(self, numbers: range, *, from_end: bool) -> Row | None:
        return self._rows.next_missing(numbers, self.column()[1], from_end=from_end)

    def _measure(self, row: Row) -> None:
        wide = self.column()[1]
        cell = self._cells.cell_of(row, is_current=row is self._current)
        self._rows.measured(row, cell.height_at(wide), wide)

    def _lay_out(self) -> None:
        """Put the cells where they belong; what is far away goes."""
        left, wide = self.column()
        kept = self._seen(KEPT)
        near = {id(self._rows[number]): number for number in kept}
        held = (self._current, self._cells.focused())
        self._cells.let_go([row for row in self._cells.rows if id(row) not in near and row not in held])
        for row in self._cells.rows:
            number = near.get(id(row))
            number = self._rows.number(row) if number is None else number
            if row.cell is not None:
                row.cell.setGeometry(left, self._rows.start(number), wide, row.height)
                row.cell.show()

    def _row_for(self, known: Row | None, entry: Entry, day: date | None) -> Row:
        if known is None:
            known = Row(entry, day, self._theme.px(estimate(entry, self.column()[1] / self._theme.scale)))
            known.unfolded.quotes = self._is_unfolded
            return known
        if known.entry is not entry or known.day != day:
            self._cells.let_go([known])
            known.entry, known.day, known.width = entry, day, 0
        return known

    # -- the current entry ---------------------------------------------------------------------------

    def _make_current(self, row: Row) -> None:
        if self._current is row:
            return
        if self._current is not None and self._current.cell is not None:
            self._current.cell.card.set_current(False)
        self._current = row
        if row.cell is None:
            self._measure(row)
        if row.cell is not None:
            card = row.cell.card
            card.set_current(True)
            before: QWidget = self
            for stop in (card, *card.stops()):
                QWidget.setTabOrder(before, stop)
                before = stop

    def _bring_into_sight(self, row: Row) -> None:
        number, bar = self._rows.number(row), self.verticalScrollBar()
        self._rest = Rest.PLACE
        self._arrange([(row, bar.value() - self._rows.start(number))])
        gap = self._theme.px(SPACING)
        top, high = self._rows.start(number), self.viewport().height()
        if top - gap < bar.value() or row.height + 2 * gap > high:
            self._arrange([(row, -gap)])
        elif top + row.height + gap > bar.value() + high:
            self._arrange([(row, row.height + gap - high)])

    def _give_back_focus(self, row: Row | None) -> None:
        """A card that was made anew has the focus again."""
        if row is not None and row.cell is not None and self.hasFocus():
            row.cell.card.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- events --------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The Tab key finds an entry to go on to."""
        super().focusInEvent(event)
        if self._current is None and len(self._rows) and event.reason() in _BY_KEYBOARD:
            self._make_current(self._rows[self._seen()[-1]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width gives other heights; what is read stays in sight."""
        anchors = self._anchors() if len(self._rows) else []
        super().resizeEvent(event)
        self._arrange(anchors)

    def _on_focus(self, _old: QWidget | None, _new: QWidget | None) -> None:
        row = self._cells.focused()
        if row is not None:
            self._make_current(row)

    def _on_scrolled(self) -> None:
        if not self._is_busy and len(self._rows):
            bar = self.verticalScrollBar()
            self._rest = Rest.END if bar.value() >= bar.maximum() - NEAR_END else Rest.PLACE
            self._arrange(self._anchors())

    def _on_changed(self, row: Row) -> None:
        """A card was unfolded: it grows downwards, and what is above it stays."""
        if self._is_busy or row.cell is None or row.cell.height_at(row.width or 1) == row.height:
            return
        anchors = self._anchors()
        self._rest = Rest.PLACE
        row.width = 0
        self._arrange(anchors)
