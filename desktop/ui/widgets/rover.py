"""Many buttons that are one stop for Tab: arrow keys move among them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class Rover(QObject):
    """Lets Tab stop at the button that had the focus last, and only there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._stop: QPushButton | None = None

    def watch(self, buttons: Sequence[QPushButton]) -> None:
        """Look after these buttons from now on; the stop stays if it is one of them."""
        self._buttons = list(buttons)
        for button in self._buttons:
            button.installEventFilter(self)
        stop = self.stop
        self._stop_at(stop if stop is not None else next(iter(self._buttons), None))

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons that are looked after, in their order."""
        return tuple(self._buttons)

    @property
    def stop(self) -> QPushButton | None:
        """The button at which Tab stops; None when there is none."""
        return next((button for button in self._buttons if button is self._stop), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move the focus; the button that has it becomes the stop."""
        if not isinstance(watched, QPushButton) or watched not in self._buttons:
            return False
        if event.type() is QEvent.Type.FocusIn:
            self._stop_at(watched)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None:
                shown = [button for button in self._buttons if button is watched or button.isVisible()]
                there = shown[(shown.index(watched) + step) % len(shown)]
                there.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _stop_at(self, stop: QPushButton | None) -> None:
        self._stop = stop
        for button in self._buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
