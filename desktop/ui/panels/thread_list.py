"""The middle of the window: search box, chips, count, and the list itself."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QStackedLayout,
    QTableView,
    QToolButton,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.filters import Filter, View
from desktop.domain.switches import SyncStatus
from desktop.domain.thread import ListRow
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.delegates.thread_row import ThreadRowDelegate
from desktop.ui.icons import Icons
from desktop.ui.models.thread_list_model import ThreadListModel
from desktop.ui.panels.empty_list import EmptyList
from desktop.ui.panels.filter_chips import FilterChips
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import column, row, words
from desktop.ui.wording import number

TYPING_PAUSE = 60


class ThreadList(QFrame):
    """Signals: `row_chosen(ListRow)`, `search_changed(str)`, `filter_changed(Filter)`, `panel_toggled`,
    `opened` (Enter)."""

    row_chosen = Signal(object)
    search_changed = Signal(str)
    filter_changed = Signal(object)
    panel_toggled = Signal()
    opened = Signal()

    def __init__(self, reader: Reader, background: Background, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("listPane")
        self.setMinimumWidth(300)
        self._reader = reader
        self._background = background
        self._icons = icons
        self._theme = theme
        self._total = 0
        self._chosen: ListRow | None = None
        self.model = ThreadListModel(reader, background, self)
        self._delegate = ThreadRowDelegate(theme, icons, self)
        self.chips = FilterChips()
        self.chips.filter_changed.connect(self.filter_changed)
        self.empty = EmptyList(theme, icons)
        self.empty.filter_changed.connect(self.filter_changed)
        self._build()
        self.model.settled.connect(self._on_settled)
        self.model.filtering.connect(self._on_filtering)
        self.model.modelReset.connect(self._restore_choice)
        self.model.dataChanged.connect(lambda *_: self._on_current(self.view.currentIndex()))
        theme.changed.connect(self._restyle)
        self._restyle()

    # -- showing -------------------------------------------------------------------------------------

    def show_filter(self, filter: Filter) -> None:
        """Show the rows of a filter."""
        self.chips.show_filter(filter)
        if filter.text != self.search.text():
            self.search.setText(filter.text)
        self._names_of(filter)
        self.model.set_filter(filter)

    def show_status(self, status: SyncStatus) -> None:
        """What the carrier is doing decides what an empty list says."""
        self.empty.show_status(status)

    def take_changes(self, changes: Changes) -> None:
        """The store changed."""
        self.model.take_changes(changes)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def step(self, by: int) -> None:
        """Choose the row above or below."""
        rows = self.model.rowCount()
        if rows:
            current = self.view.currentIndex().row()
            self.choose(min(rows - 1, max(0, current + by)) if current >= 0 else 0)

    def choose(self, number_of_row: int) -> None:
        """Choose a row and bring it into sight."""
        index = self.model.index(number_of_row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = column(self)
        layout.addLayout(self._head())
        chips = row()
        chips.setContentsMargins(16, 2, 16, 4)
        chips.addWidget(self.chips)
        layout.addLayout(chips)
        counts = row()
        counts.setContentsMargins(18, 0, 18, 6)
        self._count = words("", "faint")
        counts.addWidget(self._count)
        counts.addStretch(1)
        layout.addLayout(counts)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(2)
        self._bar.hide()
        layout.addWidget(self._bar)
        self.view = self._table()
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout.addWidget(stack, 1)

    def _head(self) -> QHBoxLayout:
        head = row(spacing=6)
        head.setContentsMargins(16, 14, 12, 8)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText("Search everything   Ctrl+F")
        self.search.setAccessibleName("Search everything")
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self._search_mark = QAction(self.search)
        self.search.addAction(self._search_mark, QLineEdit.ActionPosition.LeadingPosition)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typing.timeout.connect(lambda: self.search_changed.emit(self.search.text()))
        self.search.textEdited.connect(lambda _text: self._typing.start())
        self._panel_button = QToolButton()
        self._panel_button.setAccessibleName("Filter panel")
        self._panel_button.setToolTip("Filter panel (F)")
        self._panel_button.clicked.connect(self.panel_toggled)
        head.addWidget(self.search, 1)
        head.addWidget(self._panel_button)
        return head

    def _table(self) -> QTableView:
        view = QTableView()
        view.setObjectName("threadList")
        view.setAccessibleName("Threads")
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setShowGrid(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setTabKeyNavigation(False)
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.selectionModel().currentChanged.connect(lambda index, _old: self._on_current(index))
        view.activated.connect(lambda _index: self.opened.emit())
        return view

    # -- slots ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down leaves the search box for the list; Esc clears it first."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._focus_list()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.search.text():
                    self.search.clear()
                    self.search_changed.emit("")
                else:
                    self._focus_list()
                return True
        return super().eventFilter(watched, event)

    def _focus_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid():
            self.step(0)

    def _on_filtering(self) -> None:
        self._bar.show()
        self.empty.show_searching()

    def _on_settled(self, rows: int) -> None:
        self._bar.hide()
        self._background.ask(self._reader.total, lambda total: self._on_total(rows, total), lane="total")
        self.empty.show_filter(self.model.filter, self.chips)
        self._stack.setCurrentWidget(self.view if rows else self.empty)

    def _on_total(self, rows: int, total: int) -> None:
        noun = "thread" if self.model.filter.view is View.THREAD else "message"
        plural = "" if rows == 1 else "s"
        self._count.setText(f"{number(rows)} {noun}{plural}, newest first")
        self._count.setToolTip(f"{number(total)} messages are on this computer")

    def _on_current(self, index: QModelIndex) -> None:
        chosen = self.model.row_at(index.row()) if index.isValid() else None
        if chosen is not None and chosen != self._chosen:
            self._chosen = chosen
            self.row_chosen.emit(chosen)

    def _restore_choice(self) -> None:
        """After a new filter the thread that was being read stays chosen if it is among the rows."""
        number_of_row = self.model.number_of(self._chosen.position) if self._chosen else -1
        if number_of_row >= 0:
            self.choose(number_of_row)

    def _names_of(self, filter: Filter) -> None:
        name = filter.customer_id
        if name is not None:
            self._background.ask(
                lambda: self._reader.find_customer(name),
                lambda customer: self._on_customer_name(customer.service_id, customer.name),
                lane="chip-name",
                otherwise=lambda _error: None,
            )

    def _on_customer_name(self, service_id: str, name: str) -> None:
        self.chips.name_customer(service_id, name)
        self.chips.show_filter(self.model.filter)

    def _restyle(self) -> None:
        self._search_mark.setIcon(self._icons.icon("search", "faint"))
        self._panel_button.setIcon(self._icons.icon("list-filter"))
        self.view.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self.view.viewport().update()
