"""Shows a new recovery code once: to be written down, printed or copied, and proved by its last four."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QWidget

from desktop.ui.language import lazy_tr, tr
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.field import Field

WHY = lazy_tr(
    "It opens your store when the key ring or the passphrase is lost. Nobody else has it, and it is not "
    "shown again: keep it on paper, away from this computer."
)
FIRST_LINE = 4
"""Groups in the first of two lines."""


class RecoveryCodeBox(QWidget):
    """`finished` once the person has shown that they have the code, or goes on without it."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        layout = column(self, spacing=12)
        layout.addWidget(words(tr("Your recovery code"), "title"))
        layout.addWidget(words(tr(WHY), "dim", wrap=True))
        card = QFrame()
        card.setObjectName("codeCard")
        inner = column(card, margins=14)
        self.shown = words("", "code")
        self.shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner.addWidget(self.shown)
        layout.addWidget(card)
        means = row(spacing=6)
        means.addStretch(1)
        means.addWidget(button(tr("Print …"), "quiet", action=self._print))
        means.addWidget(
            button(tr("Copy"), "quiet", action=lambda: QGuiApplication.clipboard().setText(self._code))
        )
        means.addStretch(1)
        layout.addLayout(means)
        self._last = QLineEdit()
        self._last.setMaxLength(8)
        self._last.returnPressed.connect(self.check)
        self._field = Field(tr("Its last four letters or digits, to show that you have it"), self._last)
        layout.addWidget(self._field)
        layout.addWidget(button(tr("I have it"), "primary", action=self.check))
        later = button(tr("Go on without it"), "link", action=self._leave)
        later.setToolTip(tr("You can make another one in the preferences."))
        layout.addWidget(later, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_code(self, code: str) -> None:
        """Show this one; anything typed for an older one goes."""
        self._code = code
        groups = code.split("-")
        self.shown.setText("-".join(groups[:FIRST_LINE]) + "\n" + "-".join(groups[FIRST_LINE:]))
        self.shown.setAccessibleName(tr("Recovery code {code}", code=" ".join(groups)))
        self._last.clear()
        self._field.show_error("")
        self._last.setFocus()

    def check(self) -> None:
        """Go on if the end of the code was typed."""
        typed = self._last.text().strip().upper()
        if typed != self._code[-len("ABCD") :]:
            self._field.ask_again(tr("These are not its last four. Look at the end of the second line."))
            return
        self._leave()

    def _leave(self) -> None:
        self._code = ""
        self.shown.clear()
        self.shown.setAccessibleName("")
        self.finished.emit()

    def _print(self) -> None:
        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: sheet(self._code).print_(printer))
        QDialog.open(dialog)


def sheet(code: str) -> QTextDocument:
    """The page that is printed."""
    document = QTextDocument()
    heading = tr("Recovery code of a Daylit store")
    advice = tr(
        "Enter it in place of the passphrase. Keep this page away from the computer and throw it away when "
        "you make a new code."
    )
    document.setPlainText("\n\n".join((heading, code, advice)))
    return document
