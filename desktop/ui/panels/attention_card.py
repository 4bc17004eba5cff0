"""One matter that needs the person: what they wrote, what Daylit has, and a key for each choice."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.attention import Attention, Choice, Concern, Option
from desktop.domain.communication import Communication
from desktop.domain.identity import ServiceId
from desktop.ui.keys import LETTERS
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.roles import Role, give_role
from desktop.ui.service_words import service_words
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.elided import plain_hint
from desktop.ui.wording import kind_word, short_time

CONCERN_WORDS = {
    Concern.ANSWER_LOST: lazy_tr("Answer lost"),
    Concern.CHANGED: lazy_tr("Changed while you wrote"),
    Concern.DOUBLE: lazy_tr("Possible double"),
    Concern.REFUSED: lazy_tr("Refused by Daylit"),
    Concern.ACTION_DONE: lazy_tr("Action already done"),
}
FIELD_WORDS = {
    "contact_id": lazy_tr("Contact"),
    "invoice_ids": lazy_tr("Invoices"),
    "strategy_tags": lazy_tr("Tags"),
    "content": lazy_tr("Notes"),
    "subject": lazy_tr("Subject"),
    "timestamp": lazy_tr("When"),
    "customer_id": lazy_tr("Customer"),
    "scheduled_action_id": lazy_tr("Completes"),
    "thread_id": lazy_tr("Conversation"),
}
LONGEST_TEXT = 400
KEY_WIDTH = 210
NARROW = 460
"""Pixels below which things stand below each other."""


class AttentionCard(QFrame):
    """`chosen` carries (Choice, ServiceId of the named row or None). Its letters work while it has the focus.

    Discarding asks once: the second press of the same key, or of the same button, does it.
    """

    chosen = Signal(object, object)

    def __init__(self, matter: Attention) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        concern = tr(CONCERN_WORDS[matter.concern])
        give_role(self, Role.Grouping, tr("{name}: {text}", name=concern, text=told(matter.entry.summary)))
        self.matter = matter
        self._options = {option.key: option for option in matter.options}
        self.setProperty(LETTERS, "".join(self._options))
        self._sure = False
        self._named = QButtonGroup(self)
        self._rows: dict[int, ServiceId] = {}
        layout = column(self, spacing=10)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addLayout(self._head())
        if matter.entry.reason and matter.entry.reason not in matter.fields.values():
            layout.addWidget(words(service_words(matter.entry.reason), "small", wrap=True))
        sides = row(spacing=16)
        self._lines: list[QBoxLayout] = [sides]
        sides.addLayout(self._ours(), 1)
        if matter.theirs or matter.concern is not Concern.REFUSED:
            sides.addLayout(self._theirs(), 1)
        layout.addLayout(sides)
        self._discard_hint: QLabel | None = None
        for option in matter.options:
            layout.addWidget(self._option(option))

    def choose(self, key: str) -> bool:
        """Do what a key stands for; False when it stands for nothing here."""
        option = self._options.get(key.upper())
        if option is None:
            return False
        if option.choice is Choice.DISCARD and not self._sure:
            self._sure = True
            if self._discard_hint is not None:
                self._discard_hint.setText(tr("Press X once more to discard it."))
            return True
        self.chosen.emit(option.choice, self._rows.get(self._named.checkedId()))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One letter for each choice."""
        if not self.choose(event.text()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow card has its sides below each other, and each consequence below its key."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        for line in self._lines:
            if line.direction() != wanted:
                line.setDirection(wanted)

    # -- parts ---------------------------------------------------------------------------------------

    def _head(self) -> QVBoxLayout:
        entry = self.matter.entry
        head = column(spacing=6)
        line = row(spacing=8)
        line.addWidget(words(tr(CONCERN_WORDS[self.matter.concern]), "pillBad"))
        line.addWidget(words(entry.customer_name, "heading"))
        line.addStretch(1)
        line.addWidget(words(short_time(entry.created_at, datetime.now(UTC)), "faint"))
        head.addLayout(line)
        return head

    def _ours(self) -> QVBoxLayout:
        entry = self.matter.entry
        side = column(spacing=4)
        side.addWidget(words(tr("What you wrote"), "caption"))
        title = told(entry.summary.split(" – ", 1)[0])
        side.addWidget(words(title, "strong", wrap=True))
        side.addWidget(words(_short(self.matter.text), wrap=True))
        for name, said in self.matter.fields.items():
            fault = tr("{name}: {text}", name=tr(FIELD_WORDS.get(name, name)), text=service_words(said))
            shown = words(fault, "error", wrap=True)
            shown.setToolTip(plain_hint(said))
            side.addWidget(shown)
        side.addStretch(1)
        return side

    def _theirs(self) -> QVBoxLayout:
        side = column(spacing=4)
        side.addWidget(words(tr("What Daylit has"), "caption"))
        theirs = [there for there in self.matter.theirs if there.service_id is not None]
        choosing = len(theirs) > 1 and self._names_a_row()
        for number, there in enumerate(theirs):
            if there.service_id is not None:
                self._rows[number] = there.service_id
            side.addWidget(self._their_row(there, number, choosing=choosing))
        if not theirs:
            side.addWidget(words(tr("Nothing near it."), "dim"))
        if len(theirs) == 1:
            self._rows[-1] = self._rows[0]  # nothing to pick: the only one is meant
        side.addStretch(1)
        return side

    def _their_row(self, there: Communication, number: int, *, choosing: bool) -> QWidget:
        when = short_time(there.at, datetime.now(UTC))
        head = tr("{kind}, {time}  {subject}", kind=kind_word(there.kind), time=when, subject=there.subject)
        part = QWidget()
        layout = column(part, spacing=2)
        if choosing:
            pick = QRadioButton(head)
            pick.setToolTip(head)
            pick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            pick.setChecked(number == 0)
            self._named.addButton(pick, number)
            layout.addWidget(pick)
        else:
            layout.addWidget(words(head, "strong", wrap=True))
        layout.addWidget(words(_short(there.content or "", 160), "dim", wrap=True))
        return part

    def _names_a_row(self) -> bool:
        return any(option.choice in (Choice.THIS_ONE, Choice.AS_NOTE) for option in self._options.values())

    def _option(self, option: Option) -> QWidget:
        part = QWidget()
        line = row(part, spacing=4)
        self._lines.append(line)
        look = "quiet" if option.choice is Choice.DISCARD else ""
        choice, consequence = told(option.words), told(option.consequence)
        press = button(
            f"{option.key}   {choice}",
            look,
            name=tr("{title}. {sentence}", title=choice, sentence=consequence),
            action=lambda: self.choose(option.key),
        )
        press.setMinimumWidth(KEY_WIDTH)
        press.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line.addWidget(press)
        hint = words(consequence, "hint", wrap=True)
        line.addWidget(hint, 1)
        if option.choice is Choice.DISCARD:
            self._discard_hint = hint
        return part


def _short(text: str, longest: int = LONGEST_TEXT) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1] + "…"
