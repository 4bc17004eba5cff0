"""A quiet strip at the start after an unclean end: what is there, and that nothing was lost."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, row, words

WORDS_ROOM = 320
"""Pixels that the words need beside the buttons, or the buttons go below."""


class RecoveryNote(QFrame):
    """Signals: `outbox_wanted`, `report_wanted`, `dismissed`; after the last one it is gone."""

    outbox_wanted = Signal()
    report_wanted = Signal()
    dismissed = Signal()

    def __init__(self, *, drafts: int, waiting: int, has_report: bool) -> None:
        super().__init__()
        self.setObjectName("recoveryNote")
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 8, 16, 8)
        self._layout.setSpacing(12)
        self._words = words(recovery_words(drafts, waiting), wrap=True)
        self._buttons = QWidget()
        buttons = row(self._buttons, spacing=6)
        self.outbox_button = button(tr("Show outbox"), "quiet", action=self.outbox_wanted.emit)
        self.outbox_button.setVisible(waiting > 0)
        self.report_button = button(tr("Show report"), "quiet", action=self.report_wanted.emit)
        self.report_button.setVisible(has_report)
        self.dismiss_button = button(tr("Dismiss"), "quiet", action=self._dismiss)
        for made in (self.outbox_button, self.report_button, self.dismiss_button):
            buttons.addWidget(made)
        self._layout.addWidget(self._words, 1)
        self._layout.addWidget(self._buttons)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below."""
        super().resizeEvent(event)
        beside = self.width() >= self._buttons.sizeHint().width() + WORDS_ROOM
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
        self.deleteLater()


def recovery_words(drafts: int, waiting: int) -> str:
    """What the strip says: figures of the store, after it was opened."""
    first = tr("Daylit did not end cleanly last time.")
    facts = []
    if drafts:
        facts.append(tr("Recovered %n draft(s)", "", drafts))
    if waiting:
        facts.append(tr("%n entry/entries wait in the outbox", "", waiting))
    if not facts:
        return f"{first} {tr('Nothing was lost.')}"
    return f"{first} {tr('{facts}; nothing was lost.', facts=', '.join(facts))}"
