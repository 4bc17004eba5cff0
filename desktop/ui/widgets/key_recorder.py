"""Takes the next key that is pressed as the answer."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.key_map import native, pressed
from desktop.ui.keys import is_bare
from desktop.ui.language import tr
from desktop.ui.roles import Role, give_role
from desktop.ui.widgets.bits import row, words


class KeyRecorder(QFrame):
    """`recorded` carries the key in the spelling of the table, `cancelled` nothing.

    Esc cancels; so does going elsewhere (Tab, the mouse), without a signal. After a first key of two the
    second is waited for.
    """

    recorded = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyRecorder")
        give_role(self, Role.HotkeyField)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = row(self, spacing=10)
        layout.setContentsMargins(12, 8, 12, 8)
        self._words = words("", wrap=True)
        layout.addWidget(self._words, 1)
        layout.addWidget(words(tr("Esc cancels"), "hint"))
        self._first_keys: frozenset[str] = frozenset()
        self._first = ""
        self._is_on = False
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether a key is waited for."""
        return self._is_on

    def start(self, command: str, first_keys: Iterable[str]) -> None:
        """Wait for the key of a command, which is given by its words."""
        self._first_keys, self._first, self._is_on = frozenset(first_keys), "", True
        self._say(tr("Press the key for “{command}”.", command=command))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Wait no longer, without a signal."""
        self._is_on = False
        self.hide()

    def event(self, event: QEvent) -> bool:
        """No shortcut of the dialog comes before."""
        if event.type() is QEvent.Type.ShortcutOverride and self._is_on:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key, the first of two, or Esc."""
        name = pressed(event)
        if not self._is_on or not name or event.isAutoRepeat():
            return
        if name == "Esc":
            self.stop()
            self.cancelled.emit()
        elif not self._first and name in self._first_keys:
            self._first = name
            self._say(tr("{key}, and then?", key=native(name)[0]))
        else:
            keys = f"{self._first} {name}" if self._first and is_bare(name) else name
            self.stop()
            self.recorded.emit(keys)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere does not wait for a key here."""
        super().focusOutEvent(event)
        if self._is_on and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.stop()

    def _say(self, text: str) -> None:
        self._words.setText(text)
        self.setAccessibleName(text)
