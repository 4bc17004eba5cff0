"""Makes one call of many that come close together."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

GATHERING = 1_000
"""Milliseconds in which calls of the same kind become one."""


class Gatherer(QObject):
    """Belongs to the widget whose methods it calls: when that goes, nothing is called any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Callable[[], object]] = {}
        self._timer = QTimer(self, singleShot=True, interval=GATHERING)
        self._timer.timeout.connect(self._call)

    def later(self, call: Callable[[], object]) -> None:
        """Call this soon, once, however often it is asked for meanwhile."""
        self._waiting[call.__name__] = call
        if not self._timer.isActive():
            self._timer.start()

    def _call(self) -> None:
        calls, self._waiting = list(self._waiting.values()), {}
        for call in calls:
            call()
