"""What is known of a run that did not end cleanly, to be read, copied, and given to whoever helps."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from desktop.domain.last_run import LastRun
from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, column, fit_room, row, words
from desktop.ui.wording import long_time


class EndReportDialog(QDialog):
    """Crash reports of the last run and the end of its log."""

    def __init__(
        self,
        last: LastRun,
        logs: Path,
        parent: QWidget,
        *,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The last run"))
        fit_room(self, 720, 520)
        layout = column(self, margins=28, spacing=12)
        layout.addWidget(words(tr("Daylit did not end cleanly"), "title"))
        layout.addWidget(words(_intro(last.began_at), "dim", wrap=True))
        self.text = QPlainTextEdit(last.report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(tr("Report"))
        layout.addWidget(self.text, 1)
        foot = row(spacing=8)
        foot.addWidget(
            button(tr("Copy"), action=lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        )
        foot.addWidget(button(tr("Open folder"), action=lambda: open_url(QUrl.fromLocalFile(str(logs)))))
        foot.addStretch(1)
        foot.addWidget(button(tr("Close"), "primary", action=self.accept))
        layout.addLayout(foot)


def _intro(began_at: datetime | None) -> str:
    inside = tr("The report holds places in the program and events, no word of a customer.")
    if began_at is None:
        return inside
    return f"{tr('That run began {moment}.', moment=long_time(began_at))} {inside}"
