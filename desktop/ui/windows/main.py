"""The main window: joins rail, filter, list, reading pane, outbox and bar."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QSplitter, QStackedWidget, QWidget

from desktop.domain.changes import Changes
from desktop.domain.communication import SyncState
from desktop.domain.errors import KnownError, NotFound
from desktop.domain.filters import Facets, Filter
from desktop.domain.identity import LocalId
from desktop.domain.switches import SyncStatus
from desktop.domain.thread import ListRow
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.bridge import Bridge
from desktop.ui.dialogs.discarded import DiscardedDialog
from desktop.ui.dialogs.log_entry import LogEntryDialog, LogStart
from desktop.ui.dialogs.sync_log import SyncLogDialog
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.panels.filter_panel import FilterPanel
from desktop.ui.panels.outbox_panel import OutboxPanel
from desktop.ui.panels.rail import QUEUES, Rail
from desktop.ui.panels.sync_bar import SyncBar
from desktop.ui.panels.thread_list import ThreadList
from desktop.ui.panels.thread_view import ThreadView
from desktop.ui.theme import Theme
from desktop.ui.widgets.banner import Banner, clock_words
from desktop.ui.widgets.bits import column
from desktop.ui.widgets.gatherer import Gatherer
from desktop.ui.widgets.toast import Toast
from desktop.ui.windows.commands import Commands
from desktop.ui.windows.context import WindowContext

NARROW = 1000
"""Below this width list and reading pane take turns."""
FILTER_ROOM = 1180
"""Below this width the filter panel starts closed."""
RAIL_WIDTH = 184
FILTER_WIDTH = 212


class MainWindow(QMainWindow):
    """Signals: `sign_in_wanted`, `lock_wanted`, `preferences_wanted`, `link_wanted(str)`, `closed`."""

    sign_in_wanted = Signal()
    lock_wanted = Signal()
    preferences_wanted = Signal()
    link_wanted = Signal(str)
    closed = Signal()

    def __init__(self, house: House, context: WindowContext) -> None:
        super().__init__()
        self.setWindowTitle("Daylit")
        self._house = house
        self._context = context
        self._theme: Theme = context.theme
        self._background: Background = context.background
        self._filter = Filter()
        self._dialog: LogEntryDialog | None = None
        self._undoable: LocalId | None = None
        self._figures: dict[str, int] = {}
        self._filter_wanted = True
        self._gatherer = Gatherer(self)
        self.bridge = Bridge(house, self)
        self._make_panels(context.theme, context.icons)
        self._lay_out()
        self._join()
        self.commands = Commands(self, self._actions())
        self._restore_shape()
        self.threads.view.setFocus()
        self.apply_filter(Filter())
        self._on_status(house.sync.status())
        self._count_outbox()
        self._count_queues()

    # -- what can be asked of the window -------------------------------------------------------------

    @property
    def filter(self) -> Filter:
        """The choices in force."""
        return self._filter

    def apply_filter(self, filter: Filter) -> None:
        """Show the rows of a filter everywhere."""
        self._filter = filter
        self.rail.mark_filter(filter)
        self.filter_panel.show_filter(filter)
        self.threads.show_filter(filter)
        self._show_reading()
        self._count_facets()

    def open_thread(self, name: str) -> None:
        """Show the thread that goes by an id, whoever gave it, and choose its row if it is in the list."""
        reader, filter = self._house.reader, self._filter

        def find() -> tuple[ListRow | None, bool]:
            key = reader.find_thread(name).thread_key
            listed = reader.position_of_thread(key, filter)
            anywhere = reader.position_of_thread(key, Filter()) if listed is None else listed
            rows = reader.rows([anywhere]) if anywhere is not None else []
            return (rows[0] if rows else None), listed is not None

        def show(found: tuple[ListRow | None, bool]) -> None:
            row, listed = found
            if row is None:
                self.say(tr("The link leads to a thread that is not on this computer. Sync, then try again."))
                return
            place = self.threads.model.number_of(row.position) if listed else -1
            if place >= 0:
                self.threads.choose(place)
            self._on_row(row)
            self._show_reading()
            if self._is_narrow:
                self._middle.hide()
                self._right.show()

        def refuse(error: KnownError) -> None:
            show((None, False)) if isinstance(error, NotFound) else self._on_failed(error)

        self._background.ask(find, show, lane="link", otherwise=refuse)

    def show_account(self, text: str) -> None:
        """Say who is signed in."""
        self.rail.show_account(text)

    def open_log(self, kind: str = "call") -> None:
        """Open the log dialog for the thread in front, or for a customer to be found."""
        self._open_dialog(self._log_start(kind))

    def _open_dialog(self, start: LogStart) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return
        self._dialog = LogEntryDialog(
            self._house.reader,
            self._house.writer,
            self._background,
            clock=self._context.clock,
            start=start,
            parent=self,
        )
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.logged.connect(self._on_logged)
        self._dialog.next_wanted.connect(lambda: self.threads.step(1))
        self._dialog.destroyed.connect(self._forget_dialog)
        self._dialog.open()

    @property
    def log_dialog(self) -> LogEntryDialog | None:
        """The log dialog while it is open."""
        return self._dialog

    def show_outbox(self) -> None:
        """Show the outbox in place of the reading pane."""
        self.outbox.refresh()
        self._right.setCurrentWidget(self.outbox)
        self.outbox.setFocus()
        self.rail.mark("outbox")
        if self._is_narrow:
            self._middle.hide()
            self._right.show()

    def show_sync_log(self) -> None:
        """Open the sync log."""
        self._show(SyncLogDialog(self._house.reader, self._background, self))

    def show_discarded(self) -> None:
        """Open the texts that were discarded."""
        self._show(DiscardedDialog(self._house.reader, self._background, self))

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def say(self, text: str) -> None:
        """Show a short message."""
        self.toast.say(text)

    # -- building ------------------------------------------------------------------------------------

    def _make_panels(self, theme: Theme, icons: Icons) -> None:
        reader, writer, background = self._house.reader, self._house.writer, self._background
        self.rail = Rail(theme, icons)
        self.rail.setFixedWidth(theme.px(RAIL_WIDTH))
        self.filter_panel = FilterPanel(reader, background)
        self.filter_panel.setMinimumWidth(theme.px(FILTER_WIDTH))
        self.threads = ThreadList(reader, background, theme, icons)
        self.reading = ThreadView(reader, writer, background, theme, icons, clock=self._context.clock)
        self.outbox = OutboxPanel(reader, writer, self._house.choices, background, theme)
        self.sync_bar = SyncBar(theme, icons)

    def _lay_out(self) -> None:
        self._right = QStackedWidget()
        self._right.addWidget(self.reading)
        self._right.addWidget(self.outbox)
        self._right.setMinimumWidth(360)
        self._middle = QWidget()
        column(self._middle).addWidget(self.threads)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.rail, self.filter_panel, self._middle, self._right):
            self.splitter.addWidget(part)
        for number, stretch in enumerate((0, 0, 2, 3)):
            self.splitter.setStretchFactor(number, stretch)
        self.splitter.setSizes([RAIL_WIDTH, 224, 420, 640])
        ground = QWidget()
        ground.setObjectName("ground")
        layout = column(ground)
        self.banner = Banner()
        layout.addWidget(self.banner)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.sync_bar)
        self.setCentralWidget(ground)
        self.toast = Toast(self)

    def _join(self) -> None:
        self.rail.queue_chosen.connect(self.apply_filter)
        self.rail.outbox_chosen.connect(self.show_outbox)
        self.rail.log_wanted.connect(self.open_log)
        self.rail.look_toggled.connect(self._theme.toggle)
        self.rail.settings_wanted.connect(self.preferences_wanted)
        self.filter_panel.filter_changed.connect(self.apply_filter)
        self.threads.filter_changed.connect(self.apply_filter)
        self.threads.search_changed.connect(self._on_search)
        self.threads.panel_toggled.connect(self.toggle_filter_panel)
        self.threads.row_chosen.connect(self._on_row)
        self.threads.opened.connect(self.focus_reading)
        self.reading.log_wanted.connect(self.open_log)
        self.reading.link_wanted.connect(self.link_wanted)
        self.reading.noted.connect(self._on_logged)
        self.outbox.closed.connect(self.leave_outbox)
        self.outbox.discarded_wanted.connect(self.show_discarded)
        self.outbox.row_wanted.connect(self._open_entry)
        self.outbox.correct_wanted.connect(lambda local_id: self._open_dialog(LogStart(correct=local_id)))
        self.sync_bar.sync_wanted.connect(self._house.sync.wake)
        self.sync_bar.sign_in_wanted.connect(self.sign_in_wanted)
        self.sync_bar.outbox_wanted.connect(self.show_outbox)
        self.sync_bar.log_wanted.connect(self.show_sync_log)
        self.bridge.changed.connect(self._on_changes)
        self.bridge.status_changed.connect(self._on_status)
        self._background.failed.connect(self._on_failed)
        self._theme.changed.connect(self._on_look)

    def _actions(self) -> dict[str, Callable[[], object]]:
        return {
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "open": self.focus_reading,
            "back": self.go_back,
            "search": self.threads.focus_search,
            "filter": self.toggle_filter_panel,
            "clear": lambda: self.apply_filter(Filter(view=self._filter.view)),
            "log": self.open_log,
            "meeting": lambda: self.open_log("meeting"),
            "email": lambda: self.open_log("email"),
            "note": self._write_note,
            "page_down": lambda: self.reading.page_by(0.9),
            "page_up": lambda: self.reading.page_by(-0.9),
            "sync": self._house.sync.wake,
            "outbox": self.show_outbox,
            "areas": lambda: self._walk_areas(1),
            "areas_back": lambda: self._walk_areas(-1),
            "look": self._theme.toggle,
            "preferences": self.preferences_wanted.emit,
            "help": self._context.show_keys,
            "lock": self.lock_wanted.emit,
            "undo": self._undo,
            "quit": self.close,
        }

    # -- moving about --------------------------------------------------------------------------------

    def toggle_filter_panel(self) -> None:
        """Show or hide the filter panel."""
        self._filter_wanted = not self.filter_panel.isVisible()
        self.filter_panel.setVisible(self._filter_wanted)
        self._count_facets()

    def focus_reading(self) -> None:
        """Go to the reading pane; in a narrow window it takes the list's place."""
        if self._is_narrow and self.reading.in_front is not None:
            self._middle.hide()
            self._right.show()
        self.reading.setFocus()

    def go_back(self) -> None:
        """One level back: from the outbox, from the reading pane, to the list."""
        if self._right.currentWidget() is self.outbox:
            self.leave_outbox()
        self._middle.show()
        self._right.setVisible(not self._is_narrow)
        self.threads.view.setFocus()

    def leave_outbox(self) -> None:
        """Back from the outbox to the threads."""
        self._show_reading()
        self.rail.mark_filter(self._filter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window shows list or reading pane, not both."""
        super().resizeEvent(event)
        self._share_room()
        self.toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, remember the shape, and say good-bye."""
        self.reading.note_box.keep_draft()
        if self._dialog is not None:
            self._dialog.keep_draft()
        shape = self._context.shape
        shape.setValue("window/geometry", self.saveGeometry())
        shape.setValue("window/splitter", self.splitter.saveState())
        shape.setValue("window/filter_panel", self._filter_wanted)
        self.bridge.close()
        self.closed.emit()
        super().closeEvent(event)

    def _restore_shape(self) -> None:
        shape: QSettings = self._context.shape
        self.setMinimumSize(720, 480)  # smaller than all areas side by side: they take turns then
        self.resize(1440, 900)
        geometry, splitter = shape.value("window/geometry"), shape.value("window/splitter")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if splitter is not None:
            self.splitter.restoreState(splitter)
        wanted = shape.value("window/filter_panel", self.width() >= FILTER_ROOM, type=bool)
        self._filter_wanted = bool(wanted)
        self.filter_panel.setVisible(self._filter_wanted)

    def _walk_areas(self, by: int) -> None:
        areas: list[QWidget] = [self.rail, self.filter_panel, self.threads.view, self.reading, self.sync_bar]
        shown = [area for area in areas if area.isVisible()]
        focus = self.focusWidget()
        here = next(
            (n for n, area in enumerate(shown) if focus and (area is focus or area.isAncestorOf(focus))), 0
        )
        target = shown[(here + by) % len(shown)]
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not target.hasFocus():
            self.focusNextChild()

    # -- slots ---------------------------------------------------------------------------------------

    def _on_look(self) -> None:
        self.rail.setFixedWidth(self._theme.px(RAIL_WIDTH))
        self.filter_panel.setMinimumWidth(self._theme.px(FILTER_WIDTH))
        self._share_room()

    @property
    def _is_narrow(self) -> bool:
        """Whether list and reading pane take turns: a matter of width and of text size."""
        return self.width() < self._theme.px(NARROW)

    def _share_room(self) -> None:
        narrow = self._is_narrow
        self.filter_panel.setVisible(self._filter_wanted and not narrow)
        self._right.setVisible(not narrow or not self._middle.isVisibleTo(self))
        if not narrow:
            self._middle.show()

    def _step(self, by: int) -> None:
        self._show_reading()
        self.threads.view.setFocus()
        self.threads.step(by)

    def _on_search(self, text: str) -> None:
        if text != self._filter.text:
            self.apply_filter(replace(self._filter, text=text))

    def _on_row(self, chosen: ListRow) -> None:
        self.reading.show_row(chosen)
        self._house.sync.look_at(chosen.thread_key)
        if self._right.currentWidget() is not self.outbox or self.threads.view.hasFocus():
            self._show_reading()  # rows that move under an open outbox do not close it

    def _on_changes(self, changes: Changes) -> None:
        self.threads.take_changes(changes)
        self.reading.take_changes(changes)
        self.outbox.take_changes(changes)
        if changes.outbox:
            self._count_outbox()
        if changes.threads or changes.elsewhere:
            self._gatherer.later(self._count_facets)
            self._gatherer.later(self._count_queues)

    def _on_status(self, status: SyncStatus) -> None:
        self.sync_bar.show_status(status)
        self.threads.show_status(status)
        self.banner.say(clock_words(status.clock_off))

    def _on_logged(self, done: tuple[LocalId, SyncState]) -> None:
        local_id, state = done
        seconds = round(self._context.undo_seconds)
        if state is SyncState.PARKED:
            self.toast.say("Saved, not sent: something new came in while you wrote. Look at the outbox.")
        elif state is SyncState.HELD and seconds > 0:
            self._undoable = local_id
            self.toast.offer("Logged", self._undo, seconds=seconds)
        else:
            self.toast.say("Logged. It will be on Daylit as soon as it can be reached.")

    def _undo(self) -> None:
        local_id, self._undoable = self._undoable, None
        if local_id is not None:
            self.toast.dismiss()
            self._background.ask(lambda: self._house.writer.undo(local_id), self._on_undone)

    def _on_undone(self, in_time: bool) -> None:
        self.toast.say("Taken back. Nothing was sent." if in_time else "Too late: it has left already.")

    def _on_failed(self, error: KnownError) -> None:
        self.toast.say(f"{error.title}. {error}")

    def _write_note(self) -> None:
        self._show_reading()
        if self.reading.in_front is None:
            self.toast.say("Choose a thread first; notes belong to a thread.")
        else:
            self.reading.note_box.open()

    def _open_entry(self, local_id: LocalId) -> None:
        reader = self._house.reader

        def find() -> ListRow | None:
            position = reader.place_of([local_id], Filter()).get(local_id)
            rows = reader.rows([position]) if position is not None else []
            return rows[0] if rows else None

        self._background.ask(find, self._on_entry)

    def _on_entry(self, found: ListRow | None) -> None:
        if found is not None:
            self._show_reading()
            self._on_row(found)

    def _show_reading(self) -> None:
        self._right.setCurrentWidget(self.reading)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _log_start(self, kind: str) -> LogStart:
        message = self.reading.last_message()
        if message is None or message.customer_id is None:
            return LogStart(kind=kind, customer_id=self._filter.customer_id)
        return LogStart(
            kind=kind,
            customer_id=message.customer_id,
            contact_id=message.contact_id,
            invoice_ids=tuple(invoice.service_id for invoice in message.invoices),
        )

    # -- figures -------------------------------------------------------------------------------------

    def _count_facets(self) -> None:
        if not self.filter_panel.isVisibleTo(self):
            return  # counting costs most of all questions; nobody would see it
        reader, filter = self._house.reader, self._filter
        self._background.ask(lambda: reader.facets(filter), self._on_facets, lane="facets")

    def _on_facets(self, facets: Facets) -> None:
        self.filter_panel.show_facets(facets)

    def _count_outbox(self) -> None:
        self._background.ask(self._house.reader.waiting, self._on_waiting, lane="waiting")

    def _on_waiting(self, counts: tuple[int, int]) -> None:
        waiting, attention = counts
        self.sync_bar.show_counts(waiting, attention)
        self._figures = {**self._figures, "outbox": waiting + attention}
        self.rail.show_counts(self._figures)

    def _count_queues(self) -> None:
        reader = self._house.reader
        queues = [queue for queue in QUEUES if queue.key in ("reply", "open")]

        def count() -> dict[str, int]:
            return {queue.key: reader.count(queue.filter) for queue in queues}

        self._background.ask(count, self._on_queue_counts, lane="queues")

    def _on_queue_counts(self, counts: dict[str, int]) -> None:
        self._figures = {**self._figures, **counts}
        self.rail.show_counts(self._figures)
