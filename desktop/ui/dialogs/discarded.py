"""What was discarded or taken back in the last thirty days: the texts, to be read and copied."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from desktop.domain.outbox import DiscardedEntry
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.widgets.bits import button, column, fit_room, row, scroller, words
from desktop.ui.wording import short_time

EMPTY = lazy_tr("Nothing was discarded in the last 30 days.")


class DiscardedDialog(QDialog):
    """One card for each text, the newest first."""

    def __init__(self, reader: Reader, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Discarded"))
        fit_room(self, 560, 460)
        layout = column(self, margins=28, spacing=14)
        layout.addWidget(words(tr("Discarded"), "title"))
        layout.addWidget(words(tr("Not on Daylit. Each text is kept here for 30 days."), "small", wrap=True))
        body = QWidget()
        self._cards = column(body, spacing=8)
        scroll = scroller(tr("Discarded"))
        scroll.setWidget(body)
        layout.addWidget(scroll, 1)
        foot = row(spacing=8)
        foot.addStretch(1)
        foot.addWidget(button(tr("Close"), action=self.accept))
        layout.addLayout(foot)
        background.ask(reader.discarded, self._draw, lane="discarded", owner=self)

    def _draw(self, entries: list[DiscardedEntry]) -> None:
        if not entries:
            self._cards.addWidget(words(tr(EMPTY), "dim", wrap=True))
        for entry in entries:
            self._cards.addWidget(_card(entry))
        self._cards.addStretch(1)


def _card(entry: DiscardedEntry) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    layout = column(card, spacing=6)
    layout.setContentsMargins(16, 12, 12, 12)
    head = row(spacing=8)
    head.addWidget(words(entry.customer_name or tr("No customer"), "heading"))
    head.addStretch(1)
    when = short_time(entry.at, datetime.now(UTC))
    head.addWidget(words(tr("{reason}, {time}", reason=told(entry.reason), time=when), "faint"))
    layout.addLayout(head)
    layout.addWidget(words(told(entry.summary.split(" – ", 1)[0]), "strong", wrap=True))
    text = words(entry.text or tr("Without text."), "" if entry.text else "dim", wrap=True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    layout.addWidget(text)
    if entry.text:
        copy = button(
            tr("Copy text"), "quiet", name=tr("Copy the text of {entry}", entry=told(entry.summary))
        )
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(entry.text))
        layout.addWidget(copy, alignment=Qt.AlignmentFlag.AlignRight)
    return card
