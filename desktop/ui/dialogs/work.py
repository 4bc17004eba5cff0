"""Does one long thing: says what it is doing, then what came of it. The window stays usable behind it."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget

from desktop.domain.care import Say
from desktop.domain.errors import KnownError
from desktop.ui.background import Background
from desktop.ui.language import told, tr
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.busy_bar import BusyBar

Work = Callable[[Say], str]
"""Done on a worker; tells what it is doing and answers what came of it. Raises KnownError."""


class WorkDialog(QDialog):
    """`finished_well` carries what came of it. It stays open while it works: nothing is left half done."""

    finished_well = Signal(str)
    _said = Signal(str)  # by the worker

    def __init__(self, title: str, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(560, 200)
        self._background = background
        self._is_working = False
        layout = column(self, margins=28, spacing=14)
        layout.addWidget(words(title, "title"))
        self.now = words("", "dim", wrap=True)
        layout.addWidget(self.now)
        self._bar = BusyBar(tr("Working"))
        layout.addWidget(self._bar)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setObjectName("report")
        self.text.setAccessibleName(tr("What came of it"))
        self.text.hide()
        layout.addWidget(self.text, 1)
        layout.addStretch(0)
        self._foot = foot = row(spacing=8)
        self._copy = button(tr("Copy"), "quiet", action=self._fill_clipboard)
        self._copy.hide()
        foot.addWidget(self._copy)
        foot.addStretch(1)
        self._close = button(tr("Close"), "primary", action=self.accept)
        foot.addWidget(self._close)
        layout.addLayout(foot)
        self._said.connect(self.now.setText)

    def begin(self, work: Work) -> None:
        """Start; may be called once."""
        self._is_working = True
        self._close.setEnabled(False)
        self._background.ask(lambda: work(self._say), self._done, otherwise=self._failed)

    def add_button(self, extra: QPushButton) -> None:
        """One more thing to do with what came of it."""
        self._foot.insertWidget(1, extra)

    def reject(self) -> None:
        """Esc waits as well."""
        if not self._is_working:
            super().reject()

    def _say(self, text: str) -> None:
        """By the worker. The window may have been locked away meanwhile; the work goes on to its end."""
        with suppress(RuntimeError):
            self._said.emit(told(text))

    def _done(self, answer: str) -> None:
        headline, _, rest = told(answer).strip().partition("\n")
        self._end(headline)
        if rest.strip():
            self.text.setPlainText(rest.strip())
            self.text.show()
            self._copy.show()
            self.resize(self.width(), max(self.height(), 460))
        self.finished_well.emit(answer)

    def _failed(self, error: KnownError) -> None:
        self._end(tr("{title}. {sentence}", title=tr(error.title), sentence=told(error)))
        self.now.setObjectName("error")
        self.now.style().polish(self.now)

    def _end(self, text: str) -> None:
        self._is_working = False
        self._bar.hide()
        self.now.setText(text)
        self._close.setEnabled(True)
        self._close.setFocus()

    def _fill_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.now.text()}\n\n{self.text.toPlainText()}")
