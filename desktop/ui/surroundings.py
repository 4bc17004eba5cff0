"""Hears from the system that its session was locked or that the computer goes to sleep."""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from desktop.ui.language import lazy_tr, tr

SESSION_LOCKED = lazy_tr("The session of this computer was locked.")
GOING_TO_SLEEP = lazy_tr("The computer went to sleep.")
DESKTOPS = ("freedesktop", "gnome", "mate", "cinnamon")
"""Whose screen savers tell on the bus of the session."""
LOGIN = "org.freedesktop.login1"


class Surroundings(QObject):
    """`locked` carries a sentence that says why.

    On Linux by D-Bus (screen savers of the session, login1 of the system), on Windows by the notification
    of sessions. macOS tells only programs with its own toolkit; there, sleep is noticed by the clocks.
    """

    locked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows: object | None = None
        if sys.platform == "linux":
            self._listen_on_bus()
        elif sys.platform == "win32":
            from desktop.ui.windows_session import WindowsSession  # noqa: PLC0415 - exists on Windows only

            self._windows = WindowsSession(lambda: self.locked.emit(tr(SESSION_LOCKED)), self)

    def _listen_on_bus(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - not part of Qt on other systems

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        # What SLOT gives is a str; the library's own annotation wants bytes, and refuses them when it runs.
        on_screen_saver: Any = SLOT("_on_screen_saver(bool)")
        on_lock: Any = SLOT("_on_lock()")
        on_sleep: Any = SLOT("_on_sleep(bool)")
        for desktop in DESKTOPS:
            session.connect("", "", f"org.{desktop}.ScreenSaver", "ActiveChanged", self, on_screen_saver)
        system.connect("", "", f"{LOGIN}.Session", "Lock", self, on_lock)
        system.connect("", "", f"{LOGIN}.Manager", "PrepareForSleep", self, on_sleep)

    @Slot(bool)
    def _on_screen_saver(self, active: bool) -> None:
        if active:
            self.locked.emit(tr(SESSION_LOCKED))

    @Slot()
    def _on_lock(self) -> None:
        self.locked.emit(tr(SESSION_LOCKED))

    @Slot(bool)
    def _on_sleep(self, going: bool) -> None:
        if going:
            self.locked.emit(tr(GOING_TO_SLEEP))
