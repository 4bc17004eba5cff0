"""A quiet strip that says of a newer version: what it is, and where the person may download it."""

from PySide6.QtCore import Signal, SignalInstance

from desktop.domain.updates import Outcome
from desktop.ui.language import told, tr
from desktop.ui.widgets.bits import button, words
from desktop.ui.widgets.strip import Strip

MOST_NOTES = 2
BETWEEN = "  ·  "
LONGEST_NOTE = 120
"""Characters of one point of the notes; the page has them all."""


class UpdateNotice(Strip):
    """Signals: `page_wanted`, `backup_wanted`, `unwanted`, `dismissed`; after the last two it is gone."""

    page_wanted = Signal()
    backup_wanted = Signal()
    unwanted = Signal()
    dismissed = Signal()

    def __init__(self, outcome: Outcome) -> None:
        super().__init__("updateNotice")
        self.texts.addWidget(words(told(outcome.sentence), "strong", wrap=True))
        notes = [_short(note) for note in outcome.release.first_notes(MOST_NOTES)]
        if notes:
            self.texts.addWidget(words(BETWEEN.join(notes), "dim", wrap=True))
        for warning in warnings_of(outcome):
            self.texts.addWidget(words(warning, wrap=True))
        self.backup_button = button(tr("Make a backup …"), action=self.backup_wanted.emit)
        self.backup_button.setVisible(outcome.release.changes_database)
        self.page_button = button(
            tr("Open the download page"), hint=outcome.page, action=self.page_wanted.emit
        )
        self.unwanted_button = button(tr("Not this version"), "quiet", action=lambda: self._go(self.unwanted))
        self.later_button = button(tr("Later"), "quiet", action=lambda: self._go(self.dismissed))
        for made in (self.backup_button, self.page_button, self.unwanted_button, self.later_button):
            self.buttons.addWidget(made)

    def _go(self, signal: SignalInstance) -> None:
        self.take_away()
        signal.emit()


def warnings_of(outcome: Outcome) -> tuple[str, ...]:
    """What the person should know before the new version is installed."""
    found = []
    if outcome.needs is not None:
        found.append(tr("Install version {version} first, then this one.", version=str(outcome.needs)))
    if outcome.release.changes_database:
        found.append(tr("This version changes the database: make a backup first."))
    return tuple(found)


def _short(note: str) -> str:
    return note if len(note) <= LONGEST_NOTE else f"{note[: LONGEST_NOTE - 1].rstrip()}…"
