"""Windows only: the notification that the session of this person was locked."""

import ctypes
import ctypes.wintypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

assert sys.platform == "win32"  # noqa: S101 - tells the type checker, too

SESSION_CHANGE = 0x02B1
SESSION_LOCK = 0x7
THIS_SESSION = 0


class WindowsSession(QAbstractNativeEventFilter):
    """Registers a window that is never shown, and calls `on_lock` when the session is locked."""

    def __init__(self, on_lock: Callable[[], None], parent: QObject) -> None:
        super().__init__()
        self._on_lock = on_lock
        self._window = QWidget()
        self._window.destroyed.connect(parent.deleteLater)
        library = ctypes.WinDLL("wtsapi32")
        library.WTSRegisterSessionNotification(int(self._window.winId()), THIS_SESSION)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes, message: int) -> tuple[bool, int]:
        """Look at each message of the system; none is swallowed."""
        if bytes(bytearray(kind)) == b"windows_generic_MSG":
            told = ctypes.wintypes.MSG.from_address(int(message))
            if told.message == SESSION_CHANGE and told.wParam == SESSION_LOCK:
                self._on_lock()
        return False, 0
