"""One entry of the timeline: a message or a note, with its head, body, folded quotation and signature."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.communication import ATTENTION_STATES, Communication, Direction, Note, SyncState
from desktop.domain.names import ascii_address, doubt_about, in_sight
from desktop.ui.icons import Icons
from desktop.ui.language import told, tr
from desktop.ui.roles import Role, give_role
from desktop.ui.theme import Theme
from desktop.ui.timeline_wording import address_of, author, entry_sentence, kind_words, note_words
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.long_body import LongBody
from desktop.ui.widgets.pieces import lightened
from desktop.ui.widgets.quotes import split_quotes
from desktop.ui.widgets.safe_html import SafeBody, is_html
from desktop.ui.wording import exact_time, kind_icon, long_time, other_party, state_word

INDENT = 56
"""Pixels by which what we wrote stands to the right, and what they wrote to the left."""
MOST_PILLS = 8
LONGEST_PILL = 40


@dataclass(slots=True)
class Unfolded:
    """What the person opened in an entry; kept while its card is away. `pieces` of the body are shown."""

    quotes: bool = False
    pieces: int = 1


class EntryCard(QFrame):
    """An entry that can be walked to. Signals: `link_wanted(str)`, `link_hovered(str)`, `menu_wanted(QPoint)`
    with the place on the screen, `grown` when something in it was opened or folded.

    Only the entry that `set_current` was said to is a stop of the Tab key, with what is in it: in a thread
    of a thousand entries the Tab key must still lead out.
    """

    link_wanted = Signal(str)
    link_hovered = Signal(str)
    menu_wanted = Signal(object)
    grown = Signal()

    def __init__(self, entry: Communication | Note, theme: Theme, unfolded: Unfolded) -> None:
        super().__init__()
        self.entry = entry
        self._theme = theme
        self._unfolded = unfolded
        self._bodies: list[LongBody] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        give_role(self, Role.Grouping, entry_sentence(entry))

    @property
    def selected_text(self) -> str:
        """What is marked in the entry, "" if nothing is."""
        marked = (body.selected_text for body in self._bodies)
        return "\n".join(text for text in marked if text)

    def set_current(self, on: bool) -> None:
        """Make the entry and what is in it stops of the Tab key, or take them out."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)
        for stop in self.stops():
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def stops(self) -> list[QWidget]:
        """What in the entry can take the focus, from the top."""
        found: list[QWidget] = [*self.findChildren(QPushButton), *self.findChildren(SafeBody)]
        return sorted(found, key=lambda stop: stop.mapTo(self, QPoint(0, 0)).y())

    def fold_quotes(self, on: bool) -> None:
        """Fold the quotation, or unfold it; an entry without one stays as it is."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the entry; by keyboard it opens at the entry's corner."""
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        corner = self._theme.px(24)
        self.menu_wanted.emit(self.mapToGlobal(QPoint(corner, corner)) if by_keyboard else event.globalPos())
        event.accept()

    def _body_of(self, content: str, name: str, *, plain: bool = False, pieces: int = 1) -> LongBody:
        body = LongBody(content, name=name, plain=plain, pieces=pieces)
        body.link_wanted.connect(self.link_wanted)
        body.link_hovered.connect(self.link_hovered)
        for part in body.bodies:
            part.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._bodies.append(body)
        return body

    def _main_body(self, content: str, name: str, *, plain: bool = False) -> LongBody:
        """The body whose opened pieces are remembered."""
        body = self._body_of(content, name, plain=plain, pieces=self._unfolded.pieces)
        body.grown.connect(self._on_grown)
        return body

    def _on_grown(self, pieces: int) -> None:
        self._unfolded.pieces = pieces
        self._tell()

    def _tell(self) -> None:
        """What has changed inside is laid out before anybody asks for the new height."""
        for body in self._bodies:
            body.lay_out()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.grown.emit()

    def _state(self, state: SyncState) -> QWidget | None:
        if state is SyncState.SYNCED:
            return None
        return words(state_word(state), "pillBad" if state in ATTENTION_STATES else "pillWarn")


class MessageCard(EntryCard):
    """A message: inbound at the left, outbound at the right."""

    def __init__(
        self, message: Communication, theme: Theme, icons: Icons, unfolded: Unfolded | None = None
    ) -> None:
        super().__init__(message, theme, unfolded or Unfolded())
        inbound = message.direction is Direction.INBOUND
        self.setObjectName("inbound" if inbound else "outbound")
        px = theme.px
        self._toggle: QPushButton | None = None
        self._layout = column(self, spacing=px(4))
        self._layout.setContentsMargins(px(16), px(12), px(16), px(14))
        self._layout.addLayout(self._head(message, icons))
        when = words(f"{kind_words(message)}   ·   {long_time(message.at)}", "faint", wrap=True)
        when.setToolTip(exact_time(message.at))
        self._layout.addWidget(when)
        doubt = _doubt(message)
        if doubt:
            self._layout.addWidget(words(doubt, "error", wrap=True))
        self._add_body(message)
        self._add_tags(message)

    def fold_quotes(self, on: bool) -> None:
        """Fold the quotation, or unfold it."""
        if self._toggle is not None:
            self._toggle.setChecked(not on)

    def _head(self, message: Communication, icons: Icons) -> QHBoxLayout:
        head: QHBoxLayout = row(spacing=self._theme.px(8))
        mark = words("")
        size = self._theme.px(15)
        colour = self._theme.colour("dim")
        mark.setPixmap(icons.pixmap(kind_icon(message), colour, size, self.devicePixelRatioF()))
        head.addWidget(mark)
        head.addWidget(ElidedLabel(author(message), "author"))
        head.addWidget(ElidedLabel(address_of(message), "faint"), 1)
        state = self._state(message.sync_state)
        if state is not None:
            head.addWidget(state)
        return head

    def _add_body(self, message: Communication) -> None:
        if message.content is None:
            self._layout.addWidget(words(tr("The text is being fetched …"), "hint"))
            return
        content = lightened(message.content)
        if not content.strip():
            self._layout.addWidget(words(tr("No text."), "hint"))
            return
        parts = split_quotes(content, html=is_html(content))
        self._layout.addSpacing(self._theme.px(4))
        self._layout.addWidget(self._main_body(parts.fresh, tr("Text of the message")))
        if parts.signature:
            signature = self._body_of(parts.signature, tr("Signature"))
            for part in signature.bodies:
                part.setObjectName("signature")
            self._layout.addWidget(signature)
        if parts.quoted:
            self._add_folded(parts.quoted)

    def _add_folded(self, quoted: str) -> None:
        """A button that shows the quotation; it is drawn only when asked for."""
        place = QWidget()
        inner = column(place)
        lines = 0 if is_html(quoted) else sum(1 for line in quoted.splitlines() if line.strip())
        self._toggle = toggle = button("", "link")
        toggle.setCheckable(True)

        def show(on: bool) -> None:
            toggle.setText(_quote_words(on, lines))
            toggle.setAccessibleName(toggle.text())
            self._unfolded.quotes = on
            if on and inner.count() == 0:
                self._fill(inner, quoted)
            place.setVisible(on)

        toggle.setChecked(self._unfolded.quotes)
        show(self._unfolded.quotes)
        toggle.toggled.connect(show)
        toggle.toggled.connect(lambda _on: self._tell())
        left = QWidget()
        line = row(left)
        line.addWidget(toggle)
        line.addStretch(1)
        self._layout.addWidget(left)
        self._layout.addWidget(place)

    def _fill(self, inner: QVBoxLayout, quoted: str) -> None:
        body = self._body_of(quoted, tr("Quoted text"))
        for part in body.bodies:
            part.setObjectName("quotation")
            part.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus
                if self.focusPolicy() is not Qt.FocusPolicy.NoFocus
                else Qt.FocusPolicy.ClickFocus
            )
        inner.addWidget(body)

    def _add_tags(self, message: Communication) -> None:
        shown = [in_sight(invoice.number) or tr("Invoice") for invoice in message.invoices]
        shown += [tag.replace("_", " ") for tag in message.tags]
        if message.is_resolved:
            shown.append(tr("Resolved"))
        if not shown:
            return
        place = QWidget()
        line = FlowLayout(place, spacing=6)
        for text in shown[:MOST_PILLS]:
            line.addWidget(words(_pill(text), "pill"))
        self._layout.addWidget(place)


class NoteCard(EntryCard):
    """An internal note: full width, a coloured edge, and the words that say who can see it."""

    def __init__(self, note: Note, theme: Theme, unfolded: Unfolded | None = None) -> None:
        super().__init__(note, theme, unfolded or Unfolded())
        self.setObjectName("note")
        px = theme.px
        layout = column(self, spacing=px(4))
        layout.setContentsMargins(px(14), px(10), px(14), px(8))
        head = row(spacing=px(8))
        head.addWidget(words(note_words(), "noteWords"))
        head.addWidget(ElidedLabel(in_sight(note.author), "faint"), 1)
        state = self._state(note.sync_state)
        if state is not None:
            head.addWidget(state)
        layout.addLayout(head)
        layout.addWidget(words(long_time(note.at), "faint", wrap=True))
        layout.addWidget(self._main_body(note.content, tr("Text of the note"), plain=True))


def _doubt(message: Communication) -> str:
    """What is suspicious about who wrote an inbound e-mail, with the whole address; "" when nothing is."""
    party = other_party(message)
    if party is None or message.direction is not Direction.INBOUND:
        return ""
    doubt = doubt_about(party.name, party.email)
    if not doubt:
        return ""
    address = in_sight(ascii_address(party.email))
    return tr("Check the sender. {doubt} The address is {address}", doubt=told(doubt), address=address)


def _quote_words(on: bool, lines: int) -> str:
    if on:
        return tr("Hide quoted text")
    return tr("Show quoted text, %n line(s)", "", lines) if lines else tr("Show quoted text")


def _pill(text: str) -> str:
    seen = in_sight(text)
    return seen if len(seen) <= LONGEST_PILL else seen[: LONGEST_PILL - 1] + "…"
