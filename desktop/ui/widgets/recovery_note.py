"""A quiet strip at the start after an unclean end: what is there, and that nothing was lost."""

from PySide6.QtCore import Signal

from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, words
from desktop.ui.widgets.strip import Strip


class RecoveryNote(Strip):
    """Signals: `outbox_wanted`, `report_wanted`, `dismissed`; after the last one it is gone."""

    outbox_wanted = Signal()
    report_wanted = Signal()
    dismissed = Signal()

    def __init__(self, *, drafts: int, waiting: int, has_report: bool) -> None:
        super().__init__("recoveryNote")
        self._words = words(recovery_words(drafts, waiting), wrap=True)
        self.texts.addWidget(self._words)
        self.outbox_button = button(tr("Show outbox"), "quiet", action=self.outbox_wanted.emit)
        self.outbox_button.setVisible(waiting > 0)
        self.report_button = button(tr("Show report"), "quiet", action=self.report_wanted.emit)
        self.report_button.setVisible(has_report)
        self.dismiss_button = button(tr("Dismiss"), "quiet", action=self._dismiss)
        for made in (self.outbox_button, self.report_button, self.dismiss_button):
            self.buttons.addWidget(made)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def _dismiss(self) -> None:
        self.take_away()
        self.dismissed.emit()


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
