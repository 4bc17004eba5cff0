"""One entry of the timeline: a message or a note, with its head, body and folded quotation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.domain.communication import ATTENTION_STATES, Communication, Direction, Note, SyncState
from desktop.domain.names import apart, ascii_address, doubt_about, in_sight
from desktop.ui.icons import Icons
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.quotes import split_quotes
from desktop.ui.widgets.safe_html import SafeBody
from desktop.ui.wording import (
    STATE_WORDS,
    direction_word,
    kind_icon,
    kind_word,
    long_time,
    other_party,
    who,
)

INDENT = 56
"""Pixels by which what we wrote stands to the right, and what they wrote to the left."""


class MessageCard(QFrame):
    """A message: inbound at the left, outbound at the right. `link_wanted(str)`."""

    link_wanted = Signal(str)

    def __init__(self, message: Communication, theme: Theme, icons: Icons) -> None:
        super().__init__()
        inbound = message.direction is Direction.INBOUND
        self.setObjectName("inbound" if inbound else "outbound")
        px = theme.px
        layout = column(self, spacing=px(4))
        layout.setContentsMargins(px(16), px(12), px(16), px(14))
        layout.addLayout(self._head(message, theme, icons))
        layout.addWidget(_time_label(_kind_words(message), message))
        doubt = _doubt(message)
        if doubt:
            layout.addWidget(words(doubt, "error", wrap=True))
        for widget in self._body(message):
            layout.addWidget(widget)
        tags = self._tags(message)
        if tags is not None:
            layout.addLayout(tags)

    def _head(self, message: Communication, theme: Theme, icons: Icons) -> QHBoxLayout:
        head = row(spacing=theme.px(8))
        mark = words("")
        size = theme.px(15)
        colour = theme.colour("dim")
        mark.setPixmap(icons.pixmap(kind_icon(message), colour, size, self.devicePixelRatioF()))
        head.addWidget(mark)
        name = words(_author(message), "heading")
        name.setStyleSheet(f"font-size: {theme.px(13)}px")
        address = words(_address(message), "faint")
        address.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(name)
        head.addWidget(address, 1)
        if message.sync_state is not SyncState.SYNCED:
            bad = message.sync_state in ATTENTION_STATES
            head.addWidget(words(STATE_WORDS[message.sync_state], "pillBad" if bad else "pillWarn"))
        return head

    def _body(self, message: Communication) -> list[QWidget]:
        if message.content is None:
            return [words("The text is being fetched …", "hint")]
        if not message.content.strip():
            return [words("No text.", "hint")]
        parts = split_quotes(message.content)
        widgets: list[QWidget] = [self._text(parts.fresh)]
        if parts.quoted:
            widgets += self._folded(parts.quoted)
        return widgets

    def _text(self, content: str) -> SafeBody:
        body = SafeBody(content)
        body.setAccessibleName("Text of the message")
        body.link_wanted.connect(self.link_wanted)
        return body

    def _folded(self, quoted: str) -> list[QWidget]:
        """A button that shows the quotation; it is drawn only when asked for."""
        place = QWidget()
        inner = column(place)
        toggle = button("Show quoted text", "link")
        toggle.setCheckable(True)

        def show(on: bool) -> None:
            toggle.setText("Hide quoted text" if on else "Show quoted text")
            if on and inner.count() == 0:
                inner.addWidget(self._text(quoted))
            place.setVisible(on)

        toggle.toggled.connect(show)
        place.hide()
        left = QWidget()
        line = row(left)
        line.addWidget(toggle)
        line.addStretch(1)
        return [left, place]

    def _tags(self, message: Communication) -> QHBoxLayout | None:
        shown = [invoice.number or "Invoice" for invoice in message.invoices]
        shown += [tag.replace("_", " ") for tag in message.tags]
        if message.is_resolved:
            shown.append("Resolved")
        if not shown:
            return None
        line: QHBoxLayout = row(spacing=6)
        for text in shown[:8]:
            line.addWidget(words(text, "pill"))
        line.addStretch(1)
        return line


class NoteCard(QFrame):
    """An internal note: full width, a coloured edge, and the words that say who can see it."""

    def __init__(self, note: Note, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("note")
        px = theme.px
        layout = column(self, spacing=px(4))
        layout.setContentsMargins(px(14), px(10), px(14), px(12))
        head = row(spacing=px(8))
        head.addWidget(words("Note, internal", "noteWords"))
        if note.author:
            head.addWidget(words(note.author, "faint"))
        head.addStretch(1)
        if note.sync_state is not SyncState.SYNCED:
            bad = note.sync_state in ATTENTION_STATES
            head.addWidget(words(STATE_WORDS[note.sync_state], "pillBad" if bad else "pillWarn"))
        layout.addLayout(head)
        layout.addWidget(words(long_time(note.at), "faint", wrap=True))
        text = words(note.content, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(text)


def _author(message: Communication) -> str:
    if message.direction is Direction.INBOUND:
        return who(message) or in_sight(message.customer_name) or "Customer"
    other = who(message)
    return f"You to {apart(other)}" if other else "You"


def _address(message: Communication) -> str:
    """The address on the other side, which a name can only pretend to be; "" when it is the name."""
    party = other_party(message)
    address = in_sight(ascii_address(party.email)) if party and party.email else ""
    return "" if address == who(message) else address


def _doubt(message: Communication) -> str:
    """What is suspicious about who wrote an inbound e-mail, with the whole address; "" when nothing is."""
    party = other_party(message)
    if party is None or message.direction is not Direction.INBOUND:
        return ""
    doubt = doubt_about(party.name, party.email)
    return f"Check the sender. {doubt} The address is {in_sight(ascii_address(party.email))}" if doubt else ""


def _kind_words(message: Communication) -> str:
    kind = f"{kind_word(message.kind)} {direction_word(message)}".strip()
    if message.duration_seconds:
        minutes, seconds = divmod(message.duration_seconds, 60)
        kind += f", {minutes}:{seconds:02d}"
    return f"{kind}   ·   {long_time(message.at)}"


def _time_label(text: str, message: Communication) -> QLabel:
    label = words(text, "faint", wrap=True)
    label.setToolTip(message.at.isoformat())
    return label
