"""What a backup holds, and the question for what opens it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.domain.backups import BackupFacts
from desktop.ui.language import lazy_tr, tr
from desktop.ui.widgets.bits import button, column, fit_height, row, words
from desktop.ui.widgets.field import Field
from desktop.ui.wording import long_time

SUFFIX = "daylit-backup"
BACKUPS = lazy_tr("Backups (*.{suffix})")
"""The kind of file to choose; shown with SUFFIX in it."""
WIDTH = 440


class RestoreDialog(QDialog):
    """What a backup holds; `confirmed` carries the passphrase or recovery code that was typed."""

    confirmed = Signal(str)

    def __init__(self, facts: BackupFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore"))
        layout = column(self, margins=28, spacing=14)
        layout.addWidget(words(tr("Restore"), "title"))
        about = tr(
            "{file}: %n message(s), made {time}.",
            "",
            facts.messages,
            file=facts.path.name,
            time=long_time(facts.made_at),
        )
        layout.addWidget(words(about, wrap=True))
        hint = tr(
            "It is checked whole before anything is touched. A store that is here already is kept in a "
            "folder beside it, and what was written in it since then stays in the outbox."
        )
        layout.addWidget(words(hint, "dim", wrap=True))
        self.typed = QLineEdit()
        self.typed.setEchoMode(QLineEdit.EchoMode.Password)
        self.typed.returnPressed.connect(self._submit)
        self.field = Field(tr("Its passphrase, or recovery code"), self.typed)
        layout.addWidget(self.field)
        foot = row(spacing=8)
        foot.addStretch(1)
        foot.addWidget(button(tr("Cancel"), action=self.reject))
        foot.addWidget(button(tr("Restore"), "primary", action=self._submit))
        layout.addLayout(foot)
        fit_height(self, layout, WIDTH)

    def _submit(self) -> None:
        typed = self.typed.text()
        if not typed:
            self.field.ask_again(tr("Enter the passphrase or the recovery code."))
            return
        self.accept()
        self.confirmed.emit(typed)
