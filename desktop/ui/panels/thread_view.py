"""The reading pane: one thread as a timeline of messages and notes, with a box for a note below."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, Direction, Note
from desktop.domain.names import apart
from desktop.domain.thread import ListRow, Thread
from desktop.store.arrangement import Arrangement
from desktop.store.reader import Reader
from desktop.store.writer import Writer
from desktop.ui.background import Background
from desktop.ui.icons import Icons
from desktop.ui.panels.message_card import INDENT, MessageCard, NoteCard
from desktop.ui.panels.note_box import NoteBox
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, line, row, words
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.wording import customer_of, day_line, number, subject_of

ENTRIES_AT_ONCE = 30
"""Entries drawn at first; earlier ones come when asked for, so a long thread opens as fast as a short one."""

PLACING = 600
"""Milliseconds after opening a thread in which its layout settles."""


class ThreadView(QFrame):
    """Signals: `log_wanted`, `link_wanted(str)`, `noted`, `back_wanted`."""

    log_wanted = Signal()
    link_wanted = Signal(str)
    noted = Signal(object)
    back_wanted = Signal()

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
        self._reader = reader
        self._background = background
        self._theme = theme
        self._icons = icons
        self._thread: Thread | None = None
        self._key: int | None = None
        self._shown = ENTRIES_AT_ONCE
        self._place: int | None = None
        self._placing = QTimer(self, singleShot=True, interval=PLACING)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing())
        self.note_box = NoteBox(writer, background, clock=clock, reader=reader, arrangement=arrangement)
        self.note_box.noted.connect(self.noted)
        self._stack.addWidget(self._pane())
        theme.changed.connect(self._redraw)

    @property
    def in_front(self) -> Thread | None:
        """The thread in front."""
        return self._thread

    def show_row(self, chosen: ListRow) -> None:
        """Read a thread and show it."""
        if chosen.thread_key != self._key:
            self._shown = ENTRIES_AT_ONCE
        self._key = chosen.thread_key
        key = chosen.thread_key
        self._background.ask(lambda: self._reader.thread(key), self._on_thread, lane="thread")

    def take_changes(self, changes: Changes) -> None:
        """Show the thread again if it was touched."""
        key = self._key
        if key is not None and (key in changes.threads or changes.elsewhere):
            self._background.ask(lambda: self._reader.thread(key), self._on_thread, lane="thread")

    def last_message(self) -> Communication | None:
        """The newest message of the thread in front."""
        return self._thread.messages[-1] if self._thread and self._thread.messages else None

    def page_by(self, pages: float) -> None:
        """Move the timeline by a share of its height."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * self._scroll.viewport().height()))

    # -- building ------------------------------------------------------------------------------------

    def _nothing(self) -> QWidget:
        place = QWidget()
        layout = column(place, margins=32, spacing=8)
        layout.addStretch(2)
        for text, look in (
            ("No thread selected", "heading"),
            ("J and K move through the list. C logs a call, N writes a note, ? shows all keys.", "dim"),
        ):
            label = words(text, look, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addStretch(3)
        return place

    def _pane(self) -> QWidget:
        pane = QWidget()
        layout = column(pane)
        layout.addLayout(self._head())
        layout.addWidget(line())
        self._timeline = QWidget()
        self._timeline.setObjectName("timeline")
        self._entries = column(self._timeline, spacing=10)
        self._entries.setContentsMargins(28, 16, 28, 20)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("readingBody")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._timeline)
        self._scroll.setAccessibleName("Timeline")
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._keep_place())
        layout.addWidget(self._scroll, 1)
        layout.addWidget(line())
        layout.addWidget(self.note_box)
        return pane

    def _head(self) -> QHBoxLayout:
        outer = row(spacing=12)
        outer.setContentsMargins(28, 16, 20, 12)
        text = column(spacing=4)
        self._title = words("", "title", wrap=True)
        self._title.setMaximumHeight(self._theme.px(64))
        self._subtitle = words("", "dim", wrap=True)
        pills = QWidget()
        self._pills = FlowLayout(pills, spacing=6)
        text.addWidget(self._title)
        text.addWidget(self._subtitle)
        text.addWidget(pills)
        outer.addLayout(text, 1)
        buttons = row(spacing=6)
        self._note_button = button("  Note", name="Note", hint="Write a note (N)", action=self.note_box.open)
        self._log_button = button(
            "  Log call", name="Log call", hint="Log a call (C)", action=self.log_wanted.emit
        )
        buttons.addWidget(self._note_button)
        buttons.addWidget(self._log_button)
        outer.addLayout(buttons)
        outer.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        return outer

    # -- showing -------------------------------------------------------------------------------------

    def _on_thread(self, thread: Thread | None) -> None:
        same = (
            self._thread is not None and thread is not None and thread.thread_key == self._thread.thread_key
        )
        if thread == self._thread:
            return
        self._thread = thread
        if thread is None or not thread.messages:
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        self.note_box.show_thread(thread)
        bar = self._scroll.verticalScrollBar()
        self._place = bar.value() if same and bar.value() < bar.maximum() - 4 else None
        self._placing.start()
        self._redraw()

    def _keep_place(self) -> None:
        """A thread opens at its newest entry; one that changed stays where it was being read.

        Heights of bodies become known one after the other, so this is asked at each change of the range.
        """
        if self._placing.isActive():
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.maximum() if self._place is None else self._place)

    def _redraw(self) -> None:
        self._note_button.setIcon(self._icons.icon("sticky-note"))
        self._log_button.setIcon(self._icons.icon("phone"))
        if self._thread is None:
            return
        self._show_head(self._thread)
        self._clear_entries()
        entries = _in_order(self._thread)
        hidden = max(0, len(entries) - self._shown)
        if hidden:
            more = button(f"Show {number(hidden)} earlier entries", "link", action=self._show_more)
            self._entries.addWidget(more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._add_entries(entries[hidden:])
        self._entries.addStretch(1)

    def _show_head(self, thread: Thread) -> None:
        latest = thread.messages[-1]
        self._title.setText(subject_of(latest))
        people = list(
            dict.fromkeys(apart(message.contact_name) for message in thread.messages if message.contact_name)
        )
        parts = [apart(customer_of(latest)), ", ".join(people[:3])]
        parts.append(f"{number(len(thread.messages))} messages" if len(thread.messages) > 1 else "")
        self._subtitle.setText("   ·   ".join(part for part in parts if part))
        self._pills.clear()
        for text, look in _pills_of(thread):
            self._pills.addWidget(words(text, look))

    def _add_entries(self, entries: Sequence[Communication | Note]) -> None:
        now = datetime.now(UTC)
        heading = ""
        for entry in entries:
            day = day_line(entry.at, now)
            if day != heading:
                heading = day
                label = words(day, "caption")
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                self._entries.addWidget(label)
            self._entries.addLayout(self._entry(entry))

    def _entry(self, entry: Communication | Note) -> QHBoxLayout:
        place: QHBoxLayout = row()
        if isinstance(entry, Note):
            place.addWidget(NoteCard(entry, self._theme))
            return place
        card = MessageCard(entry, self._theme, self._icons)
        card.link_wanted.connect(self.link_wanted)
        inbound = entry.direction is Direction.INBOUND
        indent = self._theme.px(INDENT)
        place.setContentsMargins(0 if inbound else indent, 0, indent if inbound else 0, 0)
        place.addWidget(card)
        return place

    def _show_more(self) -> None:
        self._shown += 4 * ENTRIES_AT_ONCE
        self._redraw()

    def _clear_entries(self) -> None:
        while (item := self._entries.takeAt(0)) is not None:
            _let_go(item.widget())
            inner = item.layout()
            if inner is not None:
                while (part := inner.takeAt(0)) is not None:
                    _let_go(part.widget())


def _let_go(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()


def _in_order(thread: Thread) -> list[Communication | Note]:
    return sorted([*thread.messages, *thread.notes], key=lambda entry: entry.at)


def _pills_of(thread: Thread) -> list[tuple[str, str]]:
    latest = thread.messages[-1]
    pills: list[tuple[str, str]] = []
    if latest.requires_response:
        pills.append(("Needs reply", "pillAccent"))
    if latest.is_resolved:
        pills.append(("Resolved", "pill"))
    numbers = dict.fromkeys(
        invoice.number or "Invoice" for message in thread.messages for invoice in message.invoices
    )
    pills += [(text, "pill") for text in list(numbers)[:6]]
    return pills
