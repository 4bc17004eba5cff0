"""The middle of the window: search box, chips, head of the list, and the list itself."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QStackedLayout,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.filters import Filter
from desktop.domain.switches import SyncStatus
from desktop.domain.thread import ListRow
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.delegates.thread_row import ThreadRowDelegate
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.models.thread_list_model import ThreadListModel
from desktop.ui.panels.empty_list import EmptyList
from desktop.ui.panels.filter_chips import FilterChips
from desktop.ui.panels.list_head import ListHead
from desktop.ui.panels.search_line import SearchLine
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import column, row
from desktop.ui.widgets.busy_bar import BusyBar
from desktop.ui.widgets.row_table import RowTable


class ThreadList(QFrame):
    """Signals: `row_chosen(ListRow)`, `filter_changed(Filter)`, `filter_cleared`, `panel_toggled`, `opened`
    (Enter), `export_wanted`, `handled_wanted`, `density_chosen(bool)`, `grouping_chosen(bool)`."""

    row_chosen = Signal(object)
    filter_changed = Signal(object)
    filter_cleared = Signal()
    panel_toggled = Signal()
    opened = Signal()
    export_wanted = Signal()
    handled_wanted = Signal()
    density_chosen = Signal(bool)
    grouping_chosen = Signal(bool)

    def __init__(self, reader: Reader, background: Background, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("listPane")
        self.setMinimumWidth(300)
        self._reader = reader
        self._background = background
        self._icons = icons
        self._theme = theme
        self._filter = Filter()
        self._chosen: ListRow | None = None
        self._place_in_list = 0
        self._scrolled = 0
        self._heading_places: set[int] = set()
        self.model = ThreadListModel(reader, background, self)
        self._delegate = ThreadRowDelegate(theme, icons, self)
        self.chips = FilterChips()
        self.chips.filter_changed.connect(self.filter_changed)
        self.chips.filter_cleared.connect(self.filter_cleared)
        self.search_line = SearchLine(reader, background, theme, icons, today=_today)
        self.search = self.search_line.box
        self.head = ListHead(icons)
        self.empty = EmptyList(theme, icons)
        self.empty.filter_changed.connect(self.filter_changed)
        self._build()
        self._join()
        self._restyle()

    # -- showing -------------------------------------------------------------------------------------

    def show_filter(self, filter: Filter, place: Filter, name: str) -> None:
        """Show the rows of a filter; `place` is what the list began from, under this name."""
        if (filter.view, filter.order) != (self._filter.view, self._filter.order) or filter != self._filter:
            self.model.clear_ticks()
        self._filter = filter
        self.chips.show_filter(filter, place)
        self.head.show_place(name)
        self.head.show_order(filter.order)
        self.search_line.show_filter(filter)
        self._names_of(filter)
        self.model.set_filter(filter)

    def show_status(self, status: SyncStatus) -> None:
        """What the carrier is doing decides what an empty list says."""
        self.empty.show_status(status)

    def take_changes(self, changes: Changes) -> None:
        """The store changed."""
        self.model.take_changes(changes)

    def add_names(self, names: Mapping[str, str]) -> None:
        """Tell the names behind ids."""
        self.chips.add_names(names)
        self.chips.show_filter(self._filter)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search_line.focus_box()

    def set_density(self, *, compact: bool) -> None:
        """One line for each row, or three."""
        self._delegate.is_compact = compact
        self.head.show_density(compact)
        self._restyle()

    def set_grouped(self, grouped: bool) -> None:
        """Headings between the rows, or none."""
        self.head.show_grouping(grouped)
        self.model.set_grouped(grouped)

    # -- moving and ticking --------------------------------------------------------------------------

    @property
    def current(self) -> ListRow | None:
        """The chosen row, if it was read."""
        return self.model.row_at(self.view.currentIndex().row())

    def step(self, by: int) -> None:
        """Choose the row above or below; headings are passed over."""
        rows = self.model.rowCount()
        current = self.view.currentIndex().row()
        target = current + by if current >= 0 else 0
        while 0 <= target < rows and self.model.is_heading(target):
            target += 1 if by > 0 or current < 0 else -1
        if 0 <= target < rows:
            self.choose(target)

    def choose(self, number_of_row: int) -> None:
        """Choose a row and bring it into sight."""
        index = self.model.index(number_of_row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)
        if number_of_row == 1 and self.model.is_heading(0):
            self.view.scrollToTop()

    def choose_thread(self, thread_key: int) -> bool:
        """Choose the row of a thread; False if it is not among the rows that were read."""
        number_of_row = self.model.number_of_thread(thread_key)
        if number_of_row >= 0:
            self.choose(number_of_row)
        return number_of_row >= 0

    def tick_current(self) -> None:
        """Tick the chosen row, or take its tick off."""
        chosen = self.current
        if chosen is not None:
            self.model.tick([chosen.thread_key], chosen.thread_key not in self.model.ticked)

    def extend(self, by: int) -> None:
        """Tick the chosen row and the next one, and go there."""
        for _ in range(2):
            chosen = self.current
            if chosen is not None:
                self.model.tick([chosen.thread_key], True)
            if _ == 0:
                self.step(by)

    def tick_all(self) -> None:
        """Tick every thread of the list."""
        positions = self.model.positions
        self._background.ask(
            lambda: self._reader.thread_keys(positions), lambda keys: self.model.tick(keys, True)
        )

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = column(self)
        layout.addWidget(self.search_line)
        chips = row()
        chips.setContentsMargins(16, 2, 16, 6)
        chips.addWidget(self.chips)
        layout.addLayout(chips)
        layout.addWidget(self.head)
        self._bar = BusyBar(tr("Searching"))
        self._bar.setFixedHeight(2)
        self._bar.hide()
        layout.addWidget(self._bar)
        self.view = RowTable(self.model, self._delegate, self._delegate.is_tick_area)
        stack = QWidget()
        # One above the other: a list without rows stays in sight of the keyboard and keeps the focus.
        above = QStackedLayout(stack)
        above.setStackingMode(QStackedLayout.StackingMode.StackAll)
        above.addWidget(self.view)
        above.addWidget(self.empty)
        self.empty.hide()
        layout.addWidget(stack, 1)

    def _join(self) -> None:
        self.model.settled.connect(self._on_settled)
        self.model.filtering.connect(self._on_filtering)
        self.model.modelAboutToBeReset.connect(self._on_reset_begun)
        self.model.modelReset.connect(self._on_reset)
        self.model.rowsInserted.connect(lambda _parent, first, _last: self._fit_headings(first))
        self.model.dataChanged.connect(lambda *_: self._on_current(self.view.currentIndex()))
        self.model.news.connect(self.head.show_news)
        self.model.ticks_changed.connect(self.head.show_ticks)
        self.view.selectionModel().currentChanged.connect(lambda index, _old: self._on_current(index))
        self.view.ticked.connect(self._on_ticked)
        self.view.activated.connect(lambda _index: self.opened.emit())
        self.search_line.filter_changed.connect(self._on_searched)
        self.search_line.panel_toggled.connect(self.panel_toggled)
        self.search_line.left.connect(self._focus_list)
        self.head.order_chosen.connect(
            lambda order: self.filter_changed.emit(replace(self._filter, order=order))
        )
        self.head.grouping_chosen.connect(self.grouping_chosen)
        self.head.density_chosen.connect(self.density_chosen)
        self.head.export_wanted.connect(self.export_wanted)
        self.head.handled_wanted.connect(self.handled_wanted)
        self.head.ticks_dropped.connect(self.model.clear_ticks)
        self.head.news_wanted.connect(self.model.show_news)
        self._theme.changed.connect(self._restyle)

    # -- slots ---------------------------------------------------------------------------------------

    def _on_ticked(self, first: int, last: int) -> None:
        """A click ticks one row or takes its tick off; a span is ticked."""
        rows = (self.model.row_at(number) for number in range(first, last + 1))
        keys = [row.thread_key for row in rows if row is not None]
        self.model.tick(keys, first != last or not set(keys) <= self.model.ticked)

    def _on_searched(self, filter: Filter) -> None:
        self._filter = filter
        self.filter_changed.emit(filter)

    def _focus_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid():
            self.step(1)

    def _on_filtering(self) -> None:
        self._bar.show()
        self.empty.show_searching()

    def _on_settled(self, rows: int) -> None:
        self._bar.hide()
        self._background.ask(self._reader.total, lambda total: self._on_total(rows, total), lane="total")
        self.empty.show_filter(self.model.filter, self.chips)
        if not rows:
            self._background.ask(self._reader.most_overdue, self.empty.show_overdue, lane="overdue")
        self.empty.setVisible(not rows)
        self.empty.raise_()

    def _on_total(self, rows: int, total: int) -> None:
        self.head.show_count(rows, self.model.filter.view, total)
        self.empty.show_total(total)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self._place_in_list = index.row()
        chosen = self.model.row_at(index.row()) if index.isValid() else None
        if chosen is not None and chosen != self._chosen:
            self._chosen = chosen
            self.row_chosen.emit(chosen)

    def _on_reset_begun(self) -> None:
        self._scrolled = self.view.verticalScrollBar().value()

    def _on_reset(self) -> None:
        """What was chosen stays chosen; if it left the list, the next row takes its place."""
        self._fit_headings(0)
        if self._chosen is None:
            return
        number_of_row = self.model.number_of(self._chosen.position)
        if number_of_row < 0:
            number_of_row = self.model.number_of_thread(self._chosen.thread_key)
        stays = number_of_row >= 0
        if not stays and self.view.hasFocus():
            number_of_row = min(self._place_in_list, self.model.rowCount() - 1)
            while number_of_row > 0 and self.model.is_heading(number_of_row):
                number_of_row += 1 if number_of_row + 1 < self.model.rowCount() else -1
        if number_of_row >= 0 and not self.model.is_heading(number_of_row):
            self.view.verticalScrollBar().setValue(self._scrolled)
            self.choose(number_of_row)

    def _fit_headings(self, first: int) -> None:
        """Sizes belong to places in the list, not to rows: places that were headings become rows again."""
        header, height = self.view.verticalHeader(), self._delegate.heading_height()
        headings = set(self.model.headings())
        for number_of_row in self._heading_places - headings:
            if number_of_row < header.count():
                header.resizeSection(number_of_row, self._delegate.row_height())
        for number_of_row in headings:
            if number_of_row >= first:
                header.resizeSection(number_of_row, height)
        self._heading_places = headings

    def _names_of(self, filter: Filter) -> None:
        if any((filter.customer_id, filter.contact_id, filter.invoice_id)) or any(
            (filter.not_customers, filter.not_contacts, filter.not_invoices)
        ):
            self._background.ask(lambda: self._reader.names(filter), self.add_names, lane="chip-names")

    def _restyle(self) -> None:
        self.search_line.restyle()
        self.head.restyle()
        header = self.view.verticalHeader()
        header.setDefaultSectionSize(self._delegate.row_height())
        self._fit_headings(0)
        self.view.viewport().update()


def _today() -> date:
    return datetime.now().astimezone().date()
