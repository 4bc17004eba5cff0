"""The head of the reading pane: what the thread is about, whose turn it is, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.domain.names import apart, in_sight
from desktop.domain.thread import ListRow, Thread
from desktop.domain.turns import Side, turn_of
from desktop.ui.icons import Icons
from desktop.ui.keys import COMMAND
from desktop.ui.language import tr
from desktop.ui.theme import Theme
from desktop.ui.timeline_wording import turn_words
from desktop.ui.widgets.action_bar import ActionBar
from desktop.ui.widgets.bits import button, column, row, scroller, words
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.wording import customer_of, number, subject_of

MOST_INVOICES = 6
MOST_PEOPLE = 3
TITLE_LINES = 2
WHOLE_TITLE = 140
"""Pixels at 100 % in which a subject of any length is read."""
ICON = 16


class ThreadHead(QWidget):
    """Signals: `log_wanted`, `note_wanted`, `handled_wanted(bool)`, `pinned_wanted(bool)`, `resolve_wanted`,
    and from its menu `reference_wanted`, `print_wanted`, `eml_wanted`, `text_wanted`.

    "Handled here" and "Pin" are marks of this computer; "Log as resolved" writes to Daylit. They have
    different words, icons and places.
    """

    log_wanted = Signal()
    note_wanted = Signal()
    handled_wanted = Signal(bool)
    pinned_wanted = Signal(bool)
    resolve_wanted = Signal()
    reference_wanted = Signal()
    print_wanted = Signal()
    eml_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._thread: Thread | None = None
        self._row: ListRow | None = None
        self._now: datetime | None = None
        self._layout = column(self, spacing=theme.px(6))
        self._make_bar()
        self._make_title()
        self._subtitle = ElidedLabel("", "dim", lines=2)
        self._layout.addWidget(self._subtitle)
        pills = QWidget()
        self._pills = FlowLayout(pills, spacing=6)
        self._layout.addWidget(pills)
        self.restyle()

    def show_thread(self, thread: Thread, chosen: ListRow | None, now: datetime) -> None:
        """Show what a thread is about; its marks are those of the list row."""
        if self._thread is None or thread.thread_key != self._thread.thread_key:
            self._show_whole.setChecked(False)
        self._thread, self._row, self._now = thread, chosen, now
        latest = thread.messages[-1]
        self.title.setText(subject_of(latest))
        self._subtitle.setText(self._about(thread))
        self._show_marks()
        self._pills.clear()
        for text, look in self._pill_words(thread, now):
            self._pills.addWidget(words(text, look))

    def set_edges(self, left: int, right: int) -> None:
        """Leave this much room at both sides, so that the head stands above what is read."""
        self._layout.setContentsMargins(left, self._theme.px(12), right, self._theme.px(12))

    def restyle(self) -> None:
        """Icons and sizes of the look in force."""
        for made, name in self._icon_names.items():
            is_marked = made.isCheckable() and made.isChecked()
            made.setIcon(self._icons.icon(name, "accent" if is_marked else "dim"))
            made.setIconSize(QSize(self._theme.px(ICON), self._theme.px(ICON)))
        self._layout.setSpacing(self._theme.px(6))
        self._whole.setFixedHeight(self._theme.px(WHOLE_TITLE))
        self.bar.fit()

    @property
    def actions_menu(self) -> QMenu:
        """The menu behind the button with three dots."""
        return self._menu

    # -- building ------------------------------------------------------------------------------------

    def _make_bar(self) -> None:
        self.bar = ActionBar(spacing=self._theme.px(4))
        self.log = self._button(tr("Call"), tr("Log a call"), "log", look="")
        self.log.clicked.connect(lambda _on=False: self.log_wanted.emit())
        self.note = self._button(tr("Note"), tr("Write a note for your team"), "note", look="")
        self.note.clicked.connect(lambda _on=False: self.note_wanted.emit())
        self.handled = self._button(
            tr("Handled here"), tr("Handled: a mark on this computer only, Daylit is not told"), "handled"
        )
        self.handled.setCheckable(True)
        self.handled.clicked.connect(self._on_handled)
        self.resolve = self._button(
            tr("Log as resolved …"),
            tr("Log an entry on Daylit that says it is resolved; all see it"),
            "resolve",
        )
        self.resolve.clicked.connect(lambda _on=False: self.resolve_wanted.emit())
        self.pin = self._button(tr("Pin"), tr("Keep at hand: a mark on this computer only"), "pin")
        self.pin.setCheckable(True)
        self.pin.clicked.connect(self._on_pinned)
        self.more = button("", "quiet", name=tr("More"), hint=tr("More"), action=self.open_menu)
        for made, gives_way in ((self.log, 1), (self.note, 2)):
            self.bar.add(made, gives_way=gives_way)
        self.bar.add_gap()
        for made, gives_way in ((self.handled, 3), (self.resolve, 4), (self.pin, 5), (self.more, 0)):
            self.bar.add(made, gives_way=gives_way)
        self._icon_names = {
            self.log: "phone",
            self.note: "sticky-note",
            self.handled: "check",
            self.resolve: "cloud-check",
            self.pin: "pin",
            self.more: "ellipsis",
        }
        self._make_menu()
        self._layout.addWidget(self.bar)
        self._layout.addSpacing(self._theme.px(4))

    def _button(self, text: str, hint: str, command: str, look: str = "quiet") -> QPushButton:
        return button(f" {text}", look, name=text.removesuffix(" …"), hint=hint, command=command)

    def _make_menu(self) -> None:
        self._menu = QMenu(self)
        for text, icon, command, signal in (
            (tr("Copy reference"), "link", "copy", self.reference_wanted),
            (tr("Print …"), "printer", "print", self.print_wanted),
            (tr("Save message as .eml …"), "file-down", "", self.eml_wanted),
            (tr("Copy text"), "copy", "", self.text_wanted),
        ):
            action = QAction(text, self._menu)
            action.setData(icon)
            action.setProperty(COMMAND, command)
            action.triggered.connect(lambda _on=False, signal=signal: signal.emit())
            self._menu.addAction(action)

    def _make_title(self) -> None:
        line: QHBoxLayout = row(spacing=8)
        self.title = ElidedLabel("", "title", lines=TITLE_LINES)
        self.title.cut_changed.connect(lambda _cut: self._offer_whole())
        self._show_whole = button(tr("Show all"), "link", name=tr("Show the whole subject"))
        self._show_whole.setCheckable(True)
        self._show_whole.toggled.connect(self._on_whole)
        line.addWidget(self.title, 1)
        line.addWidget(self._show_whole, 0, Qt.AlignmentFlag.AlignBottom)
        self._layout.addLayout(line)
        self._whole_words = words("", wrap=True)
        self._whole_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._whole = scroller(tr("The whole subject"))
        self._whole.setWidget(self._whole_words)
        self._layout.addWidget(self._whole)
        self._whole.hide()
        self._show_whole.hide()

    # -- words ---------------------------------------------------------------------------------------

    def _about(self, thread: Thread) -> str:
        latest = thread.messages[-1]
        people = dict.fromkeys(apart(one.contact_name) for one in thread.messages if one.contact_name)
        names = list(people)[-MOST_PEOPLE:]
        count = max(len(thread.messages), self._row.message_count if self._row else 0)
        parts = [
            apart(customer_of(latest)),
            ", ".join(names) + (" …" if len(people) > len(names) else ""),
            tr("%n message(s)", "", count) if count > 1 else "",
        ]
        return "   ·   ".join(part for part in parts if part)

    def _pill_words(self, thread: Thread, now: datetime) -> list[tuple[str, str]]:
        latest, turn = thread.messages[-1], turn_of(thread.messages)
        pills: list[tuple[str, str]] = []
        if turn is not None:
            pills.append((turn_words(turn, now), "pillAccent" if turn.side is Side.OURS else "pill"))
        if latest.requires_response:
            pills.append((tr("Needs reply"), "pillWarn"))
        if latest.is_resolved and (turn is None or turn.side is not Side.NOBODY):
            pills.append((tr("Resolved"), "pill"))
        if self._row is not None and self._row.is_handled:
            pills.append((tr("Handled here"), "pill"))
        if self._row is not None and self._row.is_pinned:
            pills.append((tr("Pinned"), "pill"))
        numbers = dict.fromkeys(
            in_sight(invoice.number) or tr("Invoice") for one in thread.messages for invoice in one.invoices
        )
        pills += [(text[:40], "pill") for text in list(numbers)[:MOST_INVOICES]]
        if len(numbers) > MOST_INVOICES:
            more = number(len(numbers) - MOST_INVOICES)
            pills.append((tr("{count} more", count=more), "pill"))
        return pills

    def _show_marks(self) -> None:
        """The buttons show what is stored; a click only asks for it."""
        self.handled.setChecked(self._row is not None and self._row.is_handled)
        self.pin.setChecked(self._row is not None and self._row.is_pinned)
        for made in (self.handled, self.pin):
            made.setEnabled(self._row is not None)
        self.restyle()

    # -- slots ---------------------------------------------------------------------------------------

    def open_menu(self) -> None:
        """Open the menu below its button."""
        for action in self._menu.actions():
            action.setIcon(self._icons.icon(str(action.data())))
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _on_handled(self, on: bool) -> None:
        self._show_marks()
        self.handled_wanted.emit(on)

    def _on_pinned(self, on: bool) -> None:
        self._show_marks()
        self.pinned_wanted.emit(on)

    def _offer_whole(self) -> None:
        self._show_whole.setVisible(self.title.is_cut or self._show_whole.isChecked())

    def _on_whole(self, on: bool) -> None:
        self._show_whole.setText(tr("Show less") if on else tr("Show all"))
        if on:
            self._whole_words.setText(self.title.text())
        self._whole.setVisible(on)
        self._offer_whole()
