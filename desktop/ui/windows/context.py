"""What every window needs from outside: look, worker threads, clock, remembered shape."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QSettings, QTimer

from desktop.domain.clock import Clock
from desktop.ui.background import Background
from desktop.ui.icons import Icons
from desktop.ui.theme import Theme

GATHERING = 1_000
"""Milliseconds in which calls of the same kind become one."""


class Gatherer(QObject):
    """Makes one call of many that come close together."""

    def __init__(self, parent: QObject | None = None) -> None:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowContext:
    """Handed to a window when it is made. `shape` holds sizes only, never content."""

    theme: Theme
    icons: Icons
    background: Background
    clock: Clock
    shape: QSettings
    undo_seconds: float
    show_keys: Callable[[], object]
    gatherer: Gatherer = field(default_factory=Gatherer)

    def later(self, call: Callable[[], object]) -> None:
        """Call this soon, once, however often it is asked for meanwhile."""
        self.gatherer.later(call)
