"""What has not arrived at Daylit: each entry with its state, the reason, and what can be done."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from desktop.domain.attention import Attention, Choice
from desktop.domain.changes import Changes
from desktop.domain.communication import ATTENTION_STATES, SyncState
from desktop.domain.errors import BadInput, KnownError
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.outbox import OutboxRow
from desktop.domain.switches import Phase, SyncStatus
from desktop.store.choices import Choices
from desktop.store.reader import Reader
from desktop.store.writer import Writer
from desktop.ui.background import Background
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.panels.attention_card import AttentionCard
from desktop.ui.roles import Role, give_role
from desktop.ui.standing import leaving_words
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, clear, column, row, scroller, words
from desktop.ui.wording import short_time, state_word

PROMISE = lazy_tr(
    "Saved here means: it survives a crash and will be on Daylit once. If an answer is lost, "
    "it is looked for before anything is sent again."
)


class OutboxPanel(QFrame):
    """Signals: `row_wanted` and `correct_wanted` with a LocalId, `discarded_wanted`, `closed`."""

    row_wanted = Signal(object)
    correct_wanted = Signal(object)
    discarded_wanted = Signal()
    closed = Signal()

    def __init__(
        self, reader: Reader, writer: Writer, choices: Choices, background: Background, theme: Theme
    ) -> None:
        super().__init__()
        self.setObjectName("readingPane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, Role.Pane, tr("Outbox"))
        self._reader = reader
        self._writer = writer
        self._choices = choices
        self._matters: list[Attention] = []
        self._background = background
        self._confirming: LocalId | None = None
        self._is_held = False
        self._rows: list[OutboxRow] = []
        self._keep: QWidget | None = None
        layout = column(self)
        head = row(spacing=8)
        head.setContentsMargins(28, 18, 20, 6)
        head.addWidget(words(tr("Outbox"), "title"))
        head.addStretch(1)
        hint = tr("What was discarded in the last 30 days")
        head.addWidget(button(tr("Discarded"), "quiet", hint=hint, action=self.discarded_wanted.emit))
        back = tr("Back to the threads")
        head.addWidget(button(tr("Close"), "quiet", hint=back, command="back", action=self.closed.emit))
        layout.addLayout(head)
        promise = words(tr(PROMISE), "small", wrap=True)
        promise.setContentsMargins(28, 0, 28, 10)
        layout.addWidget(promise)
        self._leaving = words("", "strong", wrap=True)
        self._leaving.setContentsMargins(28, 0, 28, 10)
        self._leaving.hide()
        layout.addWidget(self._leaving)
        self._error = words("", "error", wrap=True)
        self._error.setContentsMargins(28, 0, 28, 6)
        self._error.hide()
        layout.addWidget(self._error)
        body = QWidget()
        self._list = column(body, spacing=8)
        self._list.setContentsMargins(28, 4, 28, 20)
        scroll = scroller(tr("Outbox"))
        scroll.setWidget(body)
        layout.addWidget(scroll, 1)
        theme.changed.connect(self._draw)

    def refresh(self) -> None:
        """Read the outbox again."""
        self._background.ask(
            lambda: (self._reader.attention(), self._reader.outbox()), self._on_rows, lane="outbox"
        )

    def show_status(self, status: SyncStatus) -> None:
        """Say why nothing leaves, as long as nothing does."""
        held = status.phase not in (Phase.IDLE, Phase.WORKING)
        if held is not self._is_held:
            self._is_held = held
            self._draw()
        self._leaving.setText(leaving_words(status, datetime.now(UTC)) if held else "")
        self._leaving.setVisible(held)

    def take_changes(self, changes: Changes) -> None:
        """The store changed."""
        if changes.outbox and self.isVisible():
            self.refresh()

    def take_back(self) -> bool:
        """Esc: the question whether to discard goes; False if there was none."""
        was = self.isVisible() and self._confirming is not None
        if was:
            self._confirm(None)
        return was

    def _on_rows(self, found: tuple[list[Attention], list[OutboxRow]]) -> None:
        self._matters, self._rows = found
        needy = {matter.entry.local_id for matter in self._matters}
        self._rows = [entry for entry in self._rows if entry.local_id not in needy]
        self._draw()

    def _draw(self) -> None:
        front = QApplication.focusWidget()
        in_front = front is not None and (front is self or self.isAncestorOf(front))
        clear(self._list)
        if not self._rows and not self._matters:
            empty = words(tr("Everything you wrote is on Daylit."), "dim")
            empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._list.addSpacing(60)
            self._list.addWidget(empty)
        if self._matters:
            self._list.addWidget(words(tr("Needs you ({count})", count=len(self._matters)), "heading"))
        cards = [self._matter_card(matter) for matter in self._matters]
        for card in cards:
            self._list.addWidget(card)
        if cards and in_front:
            cards[0].setFocus()  # its keys work at once, one matter after the other
        if self._rows and self._matters:
            self._list.addSpacing(8)
            self._list.addWidget(words(tr("On its way ({count})", count=len(self._rows)), "heading"))
        for entry in self._rows:
            self._list.addWidget(self._card(entry))
        self._list.addStretch(1)

    def _matter_card(self, matter: Attention) -> AttentionCard:
        card = AttentionCard(matter)
        local_id = matter.entry.local_id

        def choose(choice: Choice, row: ServiceId | None) -> None:
            if choice is Choice.FIX:
                self.correct_wanted.emit(local_id)
                return
            self._background.ask(
                lambda: self._choices.choose(local_id, choice, row=row),
                self._done,
                otherwise=self._refused,
            )

        card.chosen.connect(choose)
        return card

    def _card(self, entry: OutboxRow) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        layout = column(card, spacing=4)
        layout.setContentsMargins(16, 12, 12, 12)
        head = row(spacing=8)
        bad = entry.state in ATTENTION_STATES
        head.addWidget(words(state_word(entry.state), "pillBad" if bad else "pillWarn"))
        head.addWidget(words(entry.customer_name, "heading"))
        head.addStretch(1)
        head.addWidget(words(short_time(entry.created_at, datetime.now(UTC)), "faint"))
        layout.addLayout(head)
        layout.addWidget(words(told(entry.summary), wrap=True))
        layout.addWidget(words(_reason(entry, is_held=self._is_held), "small", wrap=True))
        layout.addLayout(self._buttons(entry))
        return card

    def _buttons(self, entry: OutboxRow) -> QHBoxLayout:
        line: QHBoxLayout = row(spacing=6)
        local_id = entry.local_id
        if self._confirming == local_id:
            line.addWidget(words(self._discard_question(local_id), "small", wrap=True), 1)
            self._keep = button(tr("Keep"), action=lambda: self._confirm(None))
            line.addWidget(self._keep)
            line.addWidget(
                button(tr("Discard"), "danger", action=lambda: self._discard(local_id, force=True))
            )
            return line
        line.addStretch(1)
        if entry.kind == "communication":
            line.addWidget(button(tr("Open"), "quiet", action=lambda: self.row_wanted.emit(local_id)))
        if entry.state is SyncState.HELD:
            line.addWidget(button(tr("Undo"), "quiet", action=lambda: self._undo(local_id)))
        elif entry.state in ATTENTION_STATES or entry.state is SyncState.QUEUED:
            line.addWidget(button(tr("Send again"), "quiet", action=lambda: self._retry(local_id)))
        if entry.state not in (SyncState.SENDING, SyncState.HELD):
            line.addWidget(button(tr("Discard …"), "quiet", action=lambda: self._confirm(local_id)))
        return line

    def _discard_question(self, local_id: LocalId) -> str:
        if any(entry.parent == local_id for entry in self._rows):
            return tr("Discard it, and the notes that wait for it? The texts are kept for 30 days.")
        return tr("Discard it? Its text is kept for 30 days.")

    def _confirm(self, local_id: LocalId | None) -> None:
        self._confirming, self._keep = local_id, None
        self._draw()
        (self._keep or self).setFocus()

    def _retry(self, local_id: LocalId) -> None:
        self._background.ask(lambda: self._writer.retry(local_id), self._done, otherwise=self._refused)

    def _undo(self, local_id: LocalId) -> None:
        self._background.ask(lambda: self._writer.undo(local_id), self._done, otherwise=self._refused)

    def _discard(self, local_id: LocalId, *, force: bool) -> None:
        self._confirming = None
        self._background.ask(
            lambda: self._writer.discard(local_id, force=force), self._done, otherwise=self._refused
        )

    def _done(self, _answer: object) -> None:
        self._error.hide()
        self.refresh()

    def _refused(self, error: KnownError) -> None:
        sentence = told(error)
        if not isinstance(error, BadInput):
            sentence = tr("{title}. {sentence}", title=tr(error.title), sentence=sentence)
        self._error.setText(sentence)
        self._error.show()
        self.refresh()


def _reason(entry: OutboxRow, *, is_held: bool) -> str:
    """Why it is here still; what holds all entries back is said once, above them."""
    if entry.state is SyncState.HELD:
        return tr("Can be taken back for a few seconds, then it leaves for Daylit.")
    soon = tr("Saved here.") if is_held else tr("Will be sent as soon as Daylit can be reached.")
    parts = [told(entry.reason) if entry.reason else soon]
    if entry.attempts > 1:
        parts.append(tr("Tried %n time(s).", "", entry.attempts))
    if entry.next_try_at is not None:
        parts.append(tr("Next try {time}.", time=short_time(entry.next_try_at, datetime.now(UTC))))
    return " ".join(parts)
