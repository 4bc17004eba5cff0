"""A quiet strip at the start after an unclean end: what is there, and that nothing was lost."""

from PySide6.QtCore import Signal

from desktop.ui.language import tr
from desktop.ui.widgets.bits import button
from desktop.ui.widgets.note_strip import NoteStrip


class RecoveryNote(NoteStrip):
    """Signals: `outbox_wanted`, `report_wanted`, `dismissed`; after the last one it is gone."""

    outbox_wanted = Signal()
    report_wanted = Signal()
    dismissed = Signal()

    def __init__(self, *, drafts: int, waiting: int, has_report: bool) -> None:
        self.outbox_button = button(tr("Show outbox"), "quiet")
        self.report_button = button(tr("Show report"), "quiet")
        self.dismiss_button = button(tr("Dismiss"), "quiet")
        super().__init__(
            recovery_words(drafts, waiting), (self.outbox_button, self.report_button, self.dismiss_button)
        )
        self.outbox_button.setVisible(waiting > 0)
        self.report_button.setVisible(has_report)
        self.outbox_button.clicked.connect(lambda _on=False: self.outbox_wanted.emit())
        self.report_button.clicked.connect(lambda _on=False: self.report_wanted.emit())
        self.dismiss_button.clicked.connect(lambda _on=False: self._dismiss())

    def _dismiss(self) -> None:
        self.dismissed.emit()
        self.take_away()


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
