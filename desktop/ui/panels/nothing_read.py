"""What the reading pane says while there is no thread to read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.key_map import KeyMap
from desktop.ui.keys import KEYS, command_words
from desktop.ui.language import tr
from desktop.ui.widgets.bits import column, words

FIRST_COMMANDS = frozenset({"next", "previous", "log", "note", "help"})
"""Commands that are named while nothing is read."""


class NothingRead(QWidget):
    """Names the first keys; after a thread was deleted elsewhere, says so instead."""

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, margins=32, spacing=8)
        self.title = words(tr("No thread selected"), "heading", wrap=True)
        self.words = words("", "dim", wrap=True)
        layout.addStretch(2)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addStretch(3)
        self._is_gone = False

    def show_keys(self, keys: KeyMap) -> None:
        """The keys in force."""
        if self._is_gone:
            return
        known = [key for key in KEYS if key.command in FIRST_COMMANDS and keys.shown(key.command)]
        told = (f"{command_words(key)}: {keys.shown(key.command)}" for key in known)
        self.words.setText("   ·   ".join(told))

    def say_gone(self) -> None:
        """The thread in front was deleted elsewhere."""
        self._is_gone = True
        self.title.setText(tr("This thread is no longer here"))
        self.words.setText(tr("Daylit does not have it any more. Choose another one in the list."))
