"""The main window: joins rail, filter, list, reading pane, context, outbox and bar."""

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QSplitter, QStackedWidget, QWidget

from desktop.domain.changes import Changes
from desktop.domain.filters import Facets, Filter
from desktop.domain.identity import LocalId
from desktop.domain.switches import SyncStatus
from desktop.domain.thread import ListRow, Thread
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.bridge import Bridge
from desktop.ui.dialogs.discarded import DiscardedDialog
from desktop.ui.dialogs.log_entry import LogEntryDialog, LogStart
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.panels.context_pane import ContextPane
from desktop.ui.panels.filter_panel import FilterPanel
from desktop.ui.panels.outbox_panel import OutboxPanel
from desktop.ui.panels.rail import Rail
from desktop.ui.panels.thread_list import ThreadList
from desktop.ui.panels.thread_view import ThreadView
from desktop.ui.places import INBOX, Place, of_view, place_words
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import column
from desktop.ui.widgets.toast import Toast
from desktop.ui.windows.actions import commands_of
from desktop.ui.windows.context import WindowContext
from desktop.ui.windows.exporter import Exporter
from desktop.ui.windows.figures import Figures
from desktop.ui.windows.finder import Finder
from desktop.ui.windows.log_keeper import LogKeeper
from desktop.ui.windows.palettes import palette_of
from desktop.ui.windows.panes import READING_ROOM, Area, Panes, focus_into
from desktop.ui.windows.place_keeper import PlaceKeeper
from desktop.ui.windows.row_actions import RowActions
from desktop.ui.windows.sync_keeper import SyncKeeper
from desktop.ui.windows.triage import Triage
from desktop.ui.windows.view_keeper import ViewKeeper


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
        self._places = PlaceKeeper()
        self.bridge = Bridge(house, self)
        self.figures = Figures(house.reader, context.background, self)
        self.triage = Triage(house.arrangement, context.background, self)
        self.log = LogKeeper(house, context, self.triage, self)
        self.sync = SyncKeeper(house, context, self)
        self._make_panels(context.theme, context.icons)
        self._lay_out()
        self.views = ViewKeeper(house.arrangement, context.background, context.icons, self.triage, self)
        self.rows = RowActions(self.threads, self.triage, lambda: self.filter)
        self.finder = Finder(house.reader, context.background, self)
        self.exporter = Exporter(house.reader, context.background, self)
        self._join()
        self.commands = commands_of(self, context)
        self.palette_panel = palette_of(self, house, context)
        self._restore_shape()
        self.threads.view.setFocus()
        self.go(INBOX)
        self._on_status(house.sync.status())
        self.figures.count_waiting()
        self.figures.read_views()

    # -- what can be asked of the window -------------------------------------------------------------

    @property
    def filter(self) -> Filter:
        """The choices in force."""
        return self._places.filter

    def go(self, place: Place) -> None:
        """Go to a place: its rows, without further choices."""
        self._show_place(self._places.enter(place))

    def apply_filter(self, filter: Filter) -> None:
        """Show the rows of a filter everywhere; the place stays as long as the filter keeps to it."""
        self._show_place(self._places.narrow(filter, [of_view(view) for view in self.figures.views]))

    def clear_filter(self) -> None:
        """Only what the place itself chooses stays."""
        self._show_place(self._places.clear())

    def open_thread(self, name: str) -> None:
        """Show the thread that goes by an id, whoever gave it, and choose its row if it is in the list."""
        self.finder.find_thread(name)

    def show_account(self, text: str) -> None:
        """Say who is signed in."""
        self.rail.show_account(text)

    def open_log(self, kind: str = "call") -> None:
        """Open the log dialog for the thread in front, or for a customer to be found."""
        self.log.open_for(self.reading.last_message(), kind, customer_id=self.filter.customer_id)

    @property
    def log_dialog(self) -> LogEntryDialog | None:
        """The log dialog while it is open."""
        return self.log.dialog

    def show_outbox(self) -> None:
        """Show the outbox in place of the reading pane."""
        self.outbox.refresh()
        self._right.setCurrentWidget(self.outbox)
        self.panes.read()
        self.outbox.setFocus()
        self.rail.mark("outbox")

    def show_discarded(self) -> None:
        """Open the texts that were discarded."""
        self._show(DiscardedDialog(self._house.reader, self._background, self))

    def scale_text(self, by: float | None) -> None:
        """Larger or smaller text by a share; None for the size it was made for."""
        self._theme.apply(scale=1.0 if by is None else self._theme.scale + by)

    def say(self, text: str) -> None:
        """Show a short message."""
        self.toast.say(text)

    # -- building ------------------------------------------------------------------------------------

    def _make_panels(self, theme: Theme, icons: Icons) -> None:
        reader, writer, background = self._house.reader, self._house.writer, self._background
        self.rail = Rail(theme, icons)
        self.filter_panel = FilterPanel(reader, background)
        self.threads = ThreadList(reader, background, theme, icons)
        self.reading = ThreadView(
            reader,
            writer,
            background,
            theme,
            icons,
            clock=self._context.clock,
            arrangement=self._house.arrangement,
        )
        self.outbox = OutboxPanel(reader, writer, self._house.choices, background, theme)
        self.sync_bar = self.sync.bar
        self.side = ContextPane(reader, background, theme, icons, clock=self._context.clock)

    def _lay_out(self) -> None:
        self._right = QStackedWidget()
        self._right.addWidget(self.reading)
        self._right.addWidget(self.outbox)
        self._right.setMinimumWidth(READING_ROOM)
        middle = QWidget()
        column(middle).addWidget(self.threads)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        parts: dict[Area, QWidget] = {
            Area.RAIL: self.rail,
            Area.FILTER: self.filter_panel,
            Area.LIST: middle,
            Area.READING: self._right,
            Area.CONTEXT: self.side,
        }
        self.panes = Panes(splitter, parts, self._theme)
        self._focus_places: dict[Area, QWidget] = {
            **parts,
            Area.LIST: self.threads.view,
            Area.READING: self.reading,
        }
        ground = QWidget()
        ground.setObjectName("ground")
        layout = column(ground)
        self.banner = self.sync.banner
        layout.addWidget(self.banner)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.sync_bar)
        self.setCentralWidget(ground)
        self.toast = Toast(self)

    def _join(self) -> None:
        self._join_rail()
        self._join_list()
        self._join_reading()
        self.outbox.closed.connect(self.leave_outbox)
        self.outbox.discarded_wanted.connect(self.show_discarded)
        self.outbox.row_wanted.connect(self.open_entry)
        self.outbox.correct_wanted.connect(lambda local_id: self.log.open(LogStart(correct=local_id)))
        self.sync.sign_in_wanted.connect(self.sign_in_wanted)
        self.threads.empty.sign_in_wanted.connect(self.sign_in_wanted)
        self.sync.outbox_wanted.connect(self.show_outbox)
        self.sync.attention_wanted.connect(self.show_attention)
        self.sync.said.connect(self.say)
        self.sync.late.connect(self.rail.show_late)
        self.bridge.changed.connect(self._on_changes)
        self.bridge.status_changed.connect(self._on_status)
        self._background.failed.connect(self.sync.show_trouble)
        self._theme.changed.connect(self._on_look)

    def _join_rail(self) -> None:
        rail, figures, views = self.rail, self.figures, self.views
        rail.place_chosen.connect(self.go)
        rail.outbox_chosen.connect(self.show_outbox)
        rail.attention_chosen.connect(self.show_attention)
        rail.log_wanted.connect(self.open_log)
        rail.look_toggled.connect(self._theme.toggle)
        rail.settings_wanted.connect(self.preferences_wanted)
        rail.view_renamed.connect(views.rename)
        rail.view_updated.connect(lambda view: views.update(view, self.filter))
        rail.view_removed.connect(views.remove)
        rail.view_moved.connect(views.move)
        views.saved.connect(lambda view: self.go(of_view(view)))
        figures.places_counted.connect(rail.show_counts)
        figures.views_read.connect(rail.show_views)
        figures.views_read.connect(lambda _views: rail.mark(self._places.place.key))
        figures.waiting_counted.connect(self.sync.show_counts)
        figures.facets_counted.connect(self._on_facets)
        self.filter_panel.filter_changed.connect(self.apply_filter)
        self.filter_panel.cleared.connect(self.clear_filter)
        self.filter_panel.view_wanted.connect(self.save_view)

    def _join_list(self) -> None:
        threads, triage = self.threads, self.triage
        threads.filter_changed.connect(self.apply_filter)
        threads.filter_cleared.connect(self.clear_filter)
        threads.empty.command_wanted.connect(lambda name: self.commands.run(name))  # noqa: PLW0108
        threads.panel_toggled.connect(self.toggle_filter_panel)
        threads.row_chosen.connect(self._on_row)
        threads.opened.connect(self.focus_reading)
        threads.export_wanted.connect(self.export)
        threads.handled_wanted.connect(self.rows.handle)
        threads.density_chosen.connect(
            lambda compact: self._theme.apply(density="compact" if compact else "comfortable")
        )
        threads.grouping_chosen.connect(self._on_grouping)
        triage.done.connect(self._on_done)
        triage.said.connect(self.say)
        triage.reading.connect(threads.model.keep_still)

    def _join_reading(self) -> None:
        reading, side = self.reading, self.side
        reading.log_wanted.connect(self.open_log)
        reading.link_wanted.connect(self.link_wanted)
        reading.noted.connect(self.log.on_logged)
        reading.handled_wanted.connect(lambda on: self.triage.handle(self._in_front(), on))
        reading.pinned_wanted.connect(lambda on: self.triage.pin(self._in_front(), on))
        reading.resolve_wanted.connect(self.resolve)
        reading.announced.connect(self.say)
        reading.thread_shown.connect(self._on_thread)
        side.entry_wanted.connect(self._show_touch)
        side.invoice_wanted.connect(lambda name: self.apply_filter(Filter(invoice_id=name)))
        side.customer_wanted.connect(lambda name: self.apply_filter(Filter(customer_id=name)))
        side.announced.connect(self.say)
        side.mail_wanted.connect(lambda address: self.link_wanted.emit(f"mailto:{address}"))
        self.finder.found.connect(self.show_row)
        self.finder.said.connect(self.say)
        self.log.said.connect(self.say)
        self.log.next_wanted.connect(lambda: self.threads.step(1))

    # -- moving about --------------------------------------------------------------------------------

    def toggle_filter_panel(self) -> None:
        """Show or hide the filter panel."""
        self.panes.toggle(Area.FILTER)
        self._count_facets()

    def focus_filter(self) -> None:
        """Show the filter panel and go there; from inside it, hide it again."""
        if self.panes.area_of(self.focusWidget()) is Area.FILTER:
            self.toggle_filter_panel()
            self.threads.view.setFocus()
            return
        if not self.panes.is_shown(Area.FILTER):
            self.toggle_filter_panel()
        self.filter_panel.focus_first()

    def focus_reading(self) -> None:
        """Go to the reading pane; in a narrow window it takes the list's place."""
        if self.reading.in_front is not None:
            self.panes.read()
        self.reading.setFocus()

    def go_back(self) -> None:
        """One level back: drawer, question, outbox, reading pane, ticks, choices; then to the list."""
        if self.panes.close_drawer() or self.outbox.take_back():
            return
        if self._right.currentWidget() is self.outbox:
            self.leave_outbox()
        elif self.threads.view.hasFocus() and self.threads.model.ticked:
            self.threads.model.clear_ticks()
        elif self.threads.view.hasFocus() and self._places.is_narrowed:
            self.clear_filter()
        self.panes.list()
        self.threads.view.setFocus()

    def leave_outbox(self) -> None:
        """Back from the outbox to the threads."""
        self._show_reading()
        self.rail.mark(self._places.place.key)

    def show_attention(self) -> None:
        """Show what needs the person."""
        self.show_outbox()
        self.rail.mark("attention")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Areas share the room there is."""
        super().resizeEvent(event)
        self.panes.fit(self.width())
        self.toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, remember the shape, and say good-bye."""
        self.reading.note_box.keep_draft()
        self.log.keep_draft()
        shape = self._context.shape
        shape.setValue("window/geometry", self.saveGeometry())
        shape.setValue("window/rail_collapsed", self.rail.is_collapsed)
        self.panes.keep(shape)
        self.bridge.close()
        self.closed.emit()
        super().closeEvent(event)

    def _restore_shape(self) -> None:
        shape: QSettings = self._context.shape
        self.setMinimumSize(720, 480)  # smaller than all areas side by side: they take turns then
        self.resize(1440, 900)
        geometry = shape.value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.panes.restore(shape, self.width())
        self.rail.collapse(bool(shape.value("window/rail_collapsed", False, type=bool)))
        self.threads.set_density(compact=self._theme.density == "compact")
        self.threads.set_grouped(bool(shape.value("window/grouped", True, type=bool)))

    def walk_areas(self, by: int) -> None:
        """Put the focus into the next or previous area."""
        stops: list[QWidget] = [self._focus_places[area] for area in Area if self.panes.is_shown(area)]
        stops.append(self.sync_bar)
        focus = self.focusWidget()
        inside = [number for number, stop in enumerate(stops) if focus and _is_in(focus, stop)]
        focus_into(stops[((inside[0] if inside else 0) + by) % len(stops)])

    def focus_area(self, area: Area) -> None:
        """Put the focus into an area, showing it first."""
        if area in (Area.FILTER, Area.CONTEXT) and not self.panes.is_shown(area):
            self.panes.toggle(area)
            self._count_facets()
        focus_into(self._focus_places[area])

    def go_view(self, number: int) -> None:
        """Go to a saved view by its number in the rail."""
        if number <= len(self.figures.views):
            self.go(of_view(self.figures.views[number - 1]))
        else:
            self.say(tr("There is no view number {number} yet. Save one in the filter panel.", number=number))

    def collapse_rail(self) -> None:
        """Show the rail as icons only, or with words again."""
        self.rail.collapse(not self.rail.is_collapsed)

    # -- doing ---------------------------------------------------------------------------------------

    def resolve(self) -> None:
        """Log, for everybody, that the issue of the thread in front is resolved."""
        message, customer_id = self.reading.last_message(), self.filter.customer_id
        self.log.open_for(message, "manual", customer_id=customer_id, is_resolved=True)

    def save_view(self) -> None:
        """Keep the choices in force as a view."""
        chips = [text for text, _ in self.threads.chips.chips(self.filter)]
        self.views.save(self.filter, chips or [place_words(self._places.place)])

    def export(self) -> None:
        """Write the rows of the list, or those that are ticked, into a file."""
        self.exporter.export(self.threads.model.positions, self.threads.model.ticked)

    # -- slots ---------------------------------------------------------------------------------------

    def _show_place(self, filter: Filter) -> None:
        place = self._places.place
        self.rail.mark(place.key)
        self.filter_panel.show_filter(filter)
        self.threads.show_filter(filter, place.filter, place_words(place))
        self._show_reading()
        self._count_facets()

    def _on_look(self) -> None:
        self.panes.fit(self.width())
        self.threads.set_density(compact=self._theme.density == "compact")

    def _on_grouping(self, grouped: bool) -> None:
        self._context.shape.setValue("window/grouped", grouped)
        self.threads.set_grouped(grouped)

    def step(self, by: int) -> None:
        """Go to the row above or below."""
        self._show_reading()
        self.threads.view.setFocus()
        self.threads.step(by)

    def _on_row(self, chosen: ListRow) -> None:
        self.reading.show_row(chosen)
        self.triage.look_at(chosen)
        self._house.sync.look_at(chosen.thread_key)
        if self._right.currentWidget() is not self.outbox or self.threads.view.hasFocus():
            self._show_reading()  # rows that move under an open outbox do not close it

    def _on_changes(self, changes: Changes) -> None:
        self.threads.take_changes(changes)
        self.reading.take_changes(changes)
        self.side.take_changes(changes)
        self.outbox.take_changes(changes)
        if changes.outbox:
            self.figures.count_waiting()
        if changes.arranged:
            self.figures.later(self.figures.read_views)
        if changes.threads or changes.elsewhere:
            self.figures.later(self._count_facets)
            self.figures.later(self.figures.count_places)

    def _on_status(self, status: SyncStatus) -> None:
        self.sync.show_status(status)
        self.threads.show_status(status)
        self.filter_panel.show_history(status.complete_since)
        self.outbox.show_status(status)
        self.log.show_status(status)

    def _in_front(self) -> list[int]:
        """The thread being read, which may be another than the one chosen in the list."""
        thread = self.reading.in_front
        return [thread.thread_key] if thread is not None else []

    def _on_thread(self, thread: Thread | None) -> None:
        message = thread.messages[-1] if thread is not None and thread.messages else None
        self.side.show_customer(message.customer_id if message else None, thread)

    def _show_touch(self, local_id: LocalId) -> None:
        if not self.reading.show_entry(local_id):
            self.open_entry(local_id)

    def _on_done(self, words: str, undo: Callable[[], object], seconds: int | None) -> None:
        self.toast.offer(words, undo, seconds=seconds)

    def write_note(self) -> None:
        """Put the cursor into the box for a note."""
        self._show_reading()
        if self.reading.in_front is None:
            self.say(tr("Choose a thread first; notes belong to a thread."))
        else:
            self.panes.read()
            self.reading.note_box.open()

    def open_entry(self, local_id: LocalId) -> None:
        """Show the thread in which an entry is."""
        self.finder.find_entry(local_id)

    def show_row(self, row: ListRow) -> None:
        """Show a thread, and choose its row if it is in the list."""
        self._show_reading()
        if not self.threads.choose_thread(row.thread_key) or not self.reading.shows(row):
            self._on_row(row)
        self.panes.read()

    def _show_reading(self) -> None:
        self._right.setCurrentWidget(self.reading)

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _count_facets(self) -> None:
        if self.filter_panel.isVisibleTo(self):  # counting costs most of all questions
            self.figures.count_facets(self.filter)

    def _on_facets(self, facets: Facets) -> None:
        self.filter_panel.show_facets(facets)
        self.threads.chips.add_names(facets.names)


def _is_in(widget: QWidget, area: QWidget) -> bool:
    return widget is area or area.isAncestorOf(widget)
