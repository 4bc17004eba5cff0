"""Names the keys in force where a pointer rests and in menus: they may be the person's own."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from desktop.ui.key_map import KeyMap
from desktop.ui.keys import COMMAND


class KeyTips:
    """Knows the key of whatever has the property COMMAND, at the moment it is shown."""

    def __init__(self, keys: KeyMap) -> None:
        self._keys = keys

    def show(self, watched: QObject, event: QEvent) -> bool:
        """Show the tool tip of a widget with its key behind it; False if it has none."""
        if not isinstance(watched, QWidget) or not isinstance(event, QHelpEvent):
            return False
        keys = self._of(watched)
        if not keys or not watched.toolTip():
            return False
        QToolTip.showText(event.globalPos(), f"{watched.toolTip()} ({keys})", watched)
        return True

    def fill(self, menu: QMenu) -> None:
        """Write the keys at the end of the lines of a menu."""
        for action in menu.actions():
            keys = self._of(action)
            words = action.text().partition("\t")[0]
            action.setText(f"{words}\t{keys}" if keys else words)

    def _of(self, shown: QObject) -> str:
        command = shown.property(COMMAND)
        return self._keys.shown(command) if command and self._keys.knows(command) else ""
