"""Ends the program in order when the system asks it to: a log-out must not look like a crash."""

import signal
import socket
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

INTERRUPTED = 130
"""Exit status of a program that was stopped at its terminal."""


class Ending(QObject):
    """`asked` carries the exit status to end with.

    Python runs its own handlers only when it runs at all, which it does not while the window waits for
    something to happen: the signal therefore also writes into a socket that wakes the window. Windows has
    no such signals; there, the system closes the window.
    """

    asked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._former: dict[int, object] = {}
        if sys.platform == "win32":
            return
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_word)
        self._before = signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            self._former[number] = signal.signal(number, _nothing)

    def close(self) -> None:
        """Leave the signals as they were."""
        if sys.platform == "win32" or not self._former:
            return
        for number, handler in self._former.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        self._former.clear()
        signal.set_wakeup_fd(self._before)
        self._notifier.setEnabled(False)
        self._ear.close()
        self._mouth.close()

    def _on_word(self) -> None:
        numbers = self._ear.recv(64)
        self.asked.emit(INTERRUPTED if signal.SIGINT in numbers else 0)


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """The socket was written already."""
