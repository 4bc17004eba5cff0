"""Linux only: notifications by D-Bus, so that a click leads to its own message and a lock takes them back."""

import html
import logging
import threading
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.auth import AuthenticationError
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection
from PySide6.QtCore import QObject, Qt, Signal

from desktop.ui.delivery import Delivery, Notice
from desktop.ui.language import tr

SERVICE = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
PROGRAM = "daylit-desktop"
"""Name of the program's desktop file and of its icon."""
PATIENCE = 5.0
"""Seconds for the service to be started by the bus."""
PARTING = 2.0
"""Seconds in which the thread ends."""
BY_ITSELF = -1
"""The service decides how long a notification stays."""

log = logging.getLogger(__name__)


class BusDelivery(Delivery):
    """Talks to the notification service of the desktop; where there is none, `instead` shows the notices.

    Connecting and listening happen on a thread of its own; sending is a short write and happens where it is
    asked for. Qt's own D-Bus classes cannot make the unsigned numbers that this service insists on.
    """

    _ready = Signal(object)  # by the thread: capabilities, or None when there is no such service
    _replied = Signal(object)  # by the thread: (serial, id)
    _invoked = Signal(object)  # by the thread: id

    def __init__(self, instead: Delivery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._instead = instead
        instead.clicked.connect(self.clicked)
        self._connection: DBusConnection | None = None
        self._capabilities: frozenset[str] | None = None
        self._failed = False
        self._closed = threading.Event()
        self._early: list[Notice] = []
        self._sent: dict[int, str] = {}
        self._shown: dict[int, str] = {}
        queued = Qt.ConnectionType.QueuedConnection
        self._ready.connect(self._on_ready, queued)
        self._replied.connect(self._on_replied, queued)
        self._invoked.connect(self._on_invoked, queued)
        self._thread = threading.Thread(target=self._work, name="daylit-notify", daemon=True)
        self._thread.start()

    def show(self, notice: Notice) -> None:
        """Show a notice; one that comes while the service is being looked for waits for it."""
        if self._failed:
            self._instead.show(notice)
        elif self._capabilities is None:
            self._early.append(notice)
        else:
            serial = self._send(_notify(notice, self._capabilities))
            if serial is None:
                self._instead.show(notice)
            else:
                self._sent[serial] = notice.key

    def withdraw(self) -> None:
        """Close every notification that may still be on the screen."""
        self._early.clear()
        self._instead.withdraw()
        shown, self._shown = list(self._shown), {}
        self._sent.clear()  # their ids are closed when they become known
        for name in shown:
            self._send(new_method_call(SERVICE, "CloseNotification", "u", (name,)))

    def close(self) -> None:
        """Take everything back and end the thread."""
        self.withdraw()
        self._instead.close()
        self._closed.set()
        if self._connection is not None:
            self._connection.interrupt()
        self._thread.join(PARTING)
        if self._connection is not None and not self._thread.is_alive():
            self._connection.close()
            self._connection = None

    # -- on the window's thread ----------------------------------------------------------------------

    def _on_ready(self, capabilities: frozenset[str] | None) -> None:
        self._capabilities, self._failed = capabilities, capabilities is None
        early, self._early = self._early, []
        for notice in early:
            self.show(notice)

    def _on_replied(self, reply: tuple[int, int]) -> None:
        serial, name = reply
        key = self._sent.pop(serial, None)
        if key is not None:
            self._shown[name] = key
        else:
            self._send(new_method_call(SERVICE, "CloseNotification", "u", (name,)))

    def _on_invoked(self, name: int) -> None:
        key = self._shown.pop(name, None)
        if key is not None:
            self.clicked.emit(key)

    def _send(self, message: Message) -> int | None:
        """Send a message; its serial, or None when the bus has gone."""
        connection = self._connection
        if connection is None:
            return None
        serial = next(connection.outgoing_serial)
        try:
            connection.send(message, serial=serial)
        except OSError:
            self._failed = True
            return None
        return int(serial)

    # -- on its own thread ---------------------------------------------------------------------------

    def _work(self) -> None:
        try:
            connection = open_dbus_connection("SESSION")
            self._connection = connection
            if not self._closed.is_set():
                self._ready.emit(self._ask_capabilities(connection))
            while not self._closed.is_set():
                self._take(connection.receive())
        except ReceiveStopped:
            return
        except (OSError, KeyError, ValueError, RuntimeError, AuthenticationError) as error:
            log.info("notifications are not shown by the desktop: %s", type(error).__name__)
            self._ready.emit(None)

    def _ask_capabilities(self, connection: DBusConnection) -> frozenset[str] | None:
        for member in ("ActionInvoked", "NotificationClosed"):
            rule = MatchRule(
                type="signal", interface=SERVICE.interface, member=member, path=SERVICE.object_path
            )
            connection.send(message_bus.AddMatch(rule))
        serial = next(connection.outgoing_serial)
        connection.send(new_method_call(SERVICE, "GetCapabilities"), serial=serial)
        while True:
            answer = connection.receive(timeout=PATIENCE)
            if answer.header.fields.get(HeaderFields.reply_serial) == serial:
                break
        if answer.header.message_type is MessageType.error:
            log.info("there is no notification service")
            return None
        return frozenset(str(word) for word in answer.body[0])

    def _take(self, message: Message) -> None:
        fields, kind = message.header.fields, message.header.message_type
        if kind is MessageType.method_return and message.body:
            self._replied.emit((fields.get(HeaderFields.reply_serial), message.body[0]))
        elif kind is MessageType.signal and fields.get(HeaderFields.member) == "ActionInvoked":
            self._invoked.emit(message.body[0])


def _notify(notice: Notice, capabilities: frozenset[str]) -> Message:
    text = html.escape(notice.text, quote=False) if "body-markup" in capabilities else notice.text
    actions = ["default", tr("Open")] if "actions" in capabilities else []
    hints: dict[str, tuple[str, Any]] = {"desktop-entry": ("s", PROGRAM), "category": ("s", "email.arrived")}
    arguments = (tr("Daylit"), 0, PROGRAM, notice.title, text, actions, hints, BY_ITSELF)
    return new_method_call(SERVICE, "Notify", "susssasa{sv}i", arguments)
