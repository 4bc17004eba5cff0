"""A line that says how its text is understood: days and times as people type them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.domain.errors import KnownError
from desktop.ui.background import Background
from desktop.ui.language import tr


class EchoEdit(QLineEdit):
    """`understood` carries in words what was typed, "" for nothing.

    `read` answers with those words or raises BadInput; it runs on a worker, because words of other languages
    take a library that is slow to load. `lane` is the line's own name among the questions.
    """

    understood = Signal(str)

    def __init__(self, read: Callable[[str], str], background: Background, *, lane: str) -> None:
        super().__init__()
        self._read = read
        self._background = background
        self._lane = lane
        self.textChanged.connect(self._on_changed)

    def typed(self) -> str:
        """What was typed, without blanks around it."""
        return self.text().strip()

    def _on_changed(self) -> None:
        typed = self.typed()
        self._background.ask(
            lambda: self._read(typed) if typed else "",
            self.understood.emit,
            lane=self._lane,
            otherwise=self._on_refused,
        )

    def _on_refused(self, _error: KnownError) -> None:
        self.understood.emit(tr("not understood yet"))
