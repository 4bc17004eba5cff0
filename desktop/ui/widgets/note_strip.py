"""A strip above everything in a window that says one thing, with a few buttons."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton

from desktop.ui.widgets.bits import words
from desktop.ui.widgets.strip import Strip


class NoteStrip(Strip):
    """Stays until it is taken away."""

    def __init__(self, text: str, buttons: Sequence[QPushButton]) -> None:
        super().__init__("noteStrip")
        self._words = words(text, wrap=True)
        self.texts.addWidget(self._words)
        for made in buttons:
            self.buttons.addWidget(made)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()
