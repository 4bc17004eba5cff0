"""The reading pane: one thread as a timeline of messages and notes, with a box for a note below."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, Note
from desktop.domain.thread import ListRow, Thread
from desktop.store.arrangement import Arrangement
from desktop.store.reader import Reader
from desktop.store.writer import Writer
from desktop.ui.background import Background
from desktop.ui.icons import Icons
from desktop.ui.key_map import KeyMap
from desktop.ui.language import tr
from desktop.ui.panels.message_card import EntryCard, MessageCard, NoteCard, Unfolded
from desktop.ui.panels.note_box import NoteBox
from desktop.ui.panels.nothing_read import NothingRead
from desktop.ui.panels.thread_head import ThreadHead
from desktop.ui.panels.thread_output import ThreadOutput
from desktop.ui.panels.timeline import Timeline, reading_column
from desktop.ui.roles import Role, give_role
from desktop.ui.theme import Theme
from desktop.ui.transcript import in_order, thread_reference
from desktop.ui.widgets.bits import column, line, words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

ENTRIES_AT_ONCE = 30
"""Entries read at first; the rest of a long thread follows when these are on the screen."""
WALKING = 100
"""Milliseconds between two threads within which a person is walking: what they pass by is not read."""
PAUSE = 120
"""Milliseconds before the rest is read: who walks through the list does not wait for it."""
NOTE_EDGES = (28, 20)
"""Room at the left and right that the box for a note keeps by itself."""

Reading = tuple[Thread | None, ListRow | None]


class ThreadView(QFrame):
    """Signals: `log_wanted`, `handled_wanted(bool)`, `pinned_wanted(bool)`, `resolve_wanted`,
    `link_wanted(str)`, `noted`, `thread_shown(Thread or None)`, and `announced(str)` for what was done.
    """

    log_wanted = Signal()
    handled_wanted = Signal(bool)
    pinned_wanted = Signal(bool)
    resolve_wanted = Signal()
    link_wanted = Signal(str)
    noted = Signal(object)
    thread_shown = Signal(object)
    announced = Signal(str)

    def __init__(
        self,
        reader: Reader,
        writer: Writer,
        background: Background,
        theme: Theme,
        icons: Icons,
        *,
        clock: Clock,
        arrangement: Arrangement | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("readingPane")
        give_role(self, Role.Pane, tr("Thread"))
        self._reader = reader
        self._background = background
        self._theme = theme
        self._icons = icons
        self._clock = clock
        self._thread: Thread | None = None
        self._row: ListRow | None = None
        self._walk = QTimer(self, singleShot=True, interval=WALKING)
        self._first_due = QTimer(self, singleShot=True)
        self._first_due.timeout.connect(lambda: self._read(newest=ENTRIES_AT_ONCE))
        self._rest_due = QTimer(self, singleShot=True, interval=PAUSE)
        self._rest_due.timeout.connect(self._read)
        self.output = ThreadOutput(reader, background, self, clock=clock)
        self.output.announced.connect(self.announced)
        self.head = ThreadHead(theme, icons)
        self.timeline = Timeline(self._card, theme)
        self.note_box = NoteBox(writer, background, clock=clock, reader=reader, arrangement=arrangement)
        self.note_box.noted.connect(self.noted)
        self.note_box.left.connect(self.timeline.setFocus)
        self._stack = QStackedLayout(self)
        self._nothing = NothingRead()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._pane())
        self._join()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self._on_look)

    # -- what is shown -------------------------------------------------------------------------------

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the thread in front is still to be read."""
        is_due = self._first_due.isActive() or self._rest_due.isActive()
        return not is_due and self._background.is_idle

    @property
    def in_front(self) -> Thread | None:
        """The thread in front; of a long one perhaps only the newest part, for a moment."""
        return self._thread

    @property
    def row(self) -> ListRow | None:
        """The list row of the thread in front, with its marks."""
        return self._row

    def shows(self, row: ListRow) -> bool:
        """Whether the thread of a row is in front, or on its way there."""
        return self._row is not None and self._row.thread_key == row.thread_key

    def show_row(self, chosen: ListRow) -> None:
        """Read a thread and show it, once the list has painted its row."""
        is_other = not self.shows(chosen)
        self._row = chosen
        if self._thread is not None and not is_other:
            self.head.show_thread(self._thread, chosen, self._clock.now())
        if is_other:
            self._first_due.start(WALKING if self._walk.isActive() else 0)
            self._walk.start()
        elif not self._first_due.isActive():
            self._read()

    def show_account(self, company: str, user: str) -> None:
        """Who stands at the foot of what is printed."""
        self.output.sign_as(company, user)

    def show_keys(self, keys: KeyMap) -> None:
        """The keys in force; while nothing is read the first ones are told."""
        self._nothing.show_keys(keys)

    def take_changes(self, changes: Changes) -> None:
        """Show the thread again if it was touched."""
        touched = self._row is not None and (self._row.thread_key in changes.threads or changes.elsewhere)
        if touched and not self._first_due.isActive():
            self._read()

    def last_message(self) -> Communication | None:
        """The newest message of the thread in front."""
        return self._thread.messages[-1] if self._thread and self._thread.messages else None

    # -- what can be done ----------------------------------------------------------------------------

    def page_by(self, pages: float) -> None:
        """Move the timeline by a share of its height."""
        bar = self.timeline.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * self.timeline.viewport().height()))

    def step_entry(self, by: int) -> None:
        """Go to the next entry (1) or the one before (-1)."""
        if self._thread is not None:
            self.timeline.walk(by)

    def show_entry(self, local_id: str) -> bool:
        """Bring an entry of the thread in front into sight; False if it is not in this thread."""
        return self.timeline.walk_to(local_id)

    def toggle_quotes(self) -> None:
        """Unfold all quotations of the thread, or fold them."""
        self.timeline.fold_quotes(self.timeline.is_unfolded)

    def copy_reference(self) -> None:
        """Copy what a colleague needs to find this thread."""
        if self._thread is not None:
            self.output.copy(thread_reference(self._thread), tr("The reference of the thread is copied."))

    def copy_text(self) -> None:
        """Copy the whole thread in words."""
        if self._thread is not None:
            self.output.copy_thread(self._thread.thread_key)

    def print_thread(self, printer: "QPrinter | None" = None) -> None:
        """Print the thread; without a printer a preview is opened first."""
        if self._thread is not None:
            self.output.print_thread(self._thread.thread_key, printer)

    def save_eml(self, path: Path | None = None) -> None:
        """Save the current e-mail, or the newest, as a file; without a path the person is asked for one."""
        message = self._mail()
        if message is None:
            self.announced.emit(tr("There is no e-mail in this thread."))
        elif path is None:
            self.output.ask_for_eml(message)
        else:
            self.output.save_eml(message, path)

    # -- building ------------------------------------------------------------------------------------

    def _pane(self) -> QWidget:
        pane = QWidget()
        layout = column(pane)
        layout.addWidget(self.head)
        layout.addWidget(line())
        layout.addWidget(self.timeline, 1)
        layout.addWidget(line())
        below = QWidget()
        self._below = column(below)
        self._below.addWidget(self.note_box)
        layout.addWidget(below)
        self._link_words = words("", "linkWords", parent=self)
        self._link_words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._link_words.hide()
        return pane

    def _join(self) -> None:
        head, timeline = self.head, self.timeline
        head.log_wanted.connect(self.log_wanted)
        head.note_wanted.connect(self.note_box.open)
        head.handled_wanted.connect(self.handled_wanted)
        head.pinned_wanted.connect(self.pinned_wanted)
        head.resolve_wanted.connect(self.resolve_wanted)
        head.reference_wanted.connect(self.copy_reference)
        head.text_wanted.connect(self.copy_text)
        head.print_wanted.connect(self.print_thread)
        head.eml_wanted.connect(self.save_eml)
        timeline.link_wanted.connect(self.link_wanted)
        timeline.link_hovered.connect(self._on_link_hovered)
        timeline.menu_wanted.connect(self._open_menu)

    def _card(self, entry: Communication | Note, unfolded: Unfolded) -> EntryCard:
        if isinstance(entry, Note):
            return NoteCard(entry, self._theme, unfolded)
        return MessageCard(entry, self._theme, self._icons, unfolded)

    # -- showing -------------------------------------------------------------------------------------

    def _read(self, newest: int | None = None) -> None:
        if self._row is None:
            return
        self._rest_due.stop()
        reader, known = self._reader, self._thread
        key, position = self._row.thread_key, self._row.position

        def question() -> Reading:
            found = reader.thread(key, newest=newest)
            rows = [row for row in reader.rows([position]) if row.thread_key == key]
            # Compared here, off the window's thread: a thousand bodies take a while.
            return (found.keeping(known) if found else None), (rows[0] if rows else None)

        self._background.ask(question, lambda answer: self._on_read(answer, newest), lane="thread")

    def _on_read(self, answer: Reading, newest: int | None) -> None:
        thread, row = answer
        self._row = row or self._row
        self._show(thread)
        if newest is not None and thread is not None and newest in (len(thread.messages), len(thread.notes)):
            self._rest_due.start()

    def _show(self, thread: Thread | None) -> None:
        before, self._thread = self._thread, thread
        if thread is None or not thread.messages:
            self._thread = None
            self._nothing.say_gone()
            self._stack.setCurrentIndex(0)
            self.thread_shown.emit(None)
            return
        self.head.show_thread(thread, self._row, self._clock.now())
        if thread is before:
            return
        is_other = before is None or before.thread_key != thread.thread_key
        self._stack.setCurrentIndex(1)
        self.note_box.show_thread(thread)
        if is_other:
            self._on_link_hovered("")
        self.timeline.show_entries(in_order(thread), fresh=is_other)
        self.thread_shown.emit(thread)

    def _mail(self) -> Communication | None:
        """The current entry if it is an e-mail, else the newest e-mail."""
        current = self.timeline.current
        if isinstance(current, Communication) and current.kind == "email":
            return current
        messages = self._thread.messages if self._thread else ()
        return next((message for message in reversed(messages) if message.kind == "email"), None)

    # -- events --------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The timeline takes it. Not by a focus proxy: Tab would jump over the head then."""
        super().focusInEvent(event)
        if self.timeline.isVisible():
            self.timeline.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Head, timeline and note stand above each other."""
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        left, wide = reading_column(self.width(), self._theme)
        right = max(0, self.width() - left - wide)
        self.head.set_edges(left, right)
        self._below.setContentsMargins(max(0, left - NOTE_EDGES[0]), 0, max(0, right - NOTE_EDGES[1]), 0)
        self._place_link_words()

    def _on_look(self) -> None:
        self.head.restyle()
        self._align()

    def _on_link_hovered(self, text: str) -> None:
        self._link_words.setText(text)
        self._link_words.setVisible(bool(text))
        self._place_link_words()

    def _place_link_words(self) -> None:
        """In the lower left corner of the timeline, where browsers say it, too."""
        self._link_words.adjustSize()
        bottom = self.timeline.mapTo(self, QPoint(0, self.timeline.height())).y()
        self._link_words.move(0, bottom - self._link_words.height())
        self._link_words.raise_()

    def _open_menu(self, card: EntryCard, place: QPoint) -> None:
        if self._thread is not None:
            self.output.open_menu(self._thread, card.entry, card.selected_text, place)
