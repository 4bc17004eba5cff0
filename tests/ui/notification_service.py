"""A notification service of a desktop on a private bus, and the program's door to it, in one process.

Run inside `dbus-run-session`; prints one JSON document of what the service was asked for and what came back.
"""

import json
import sys
import threading

from jeepney import HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QCoreApplication, QTimer

from desktop.ui.bus_delivery import SERVICE, BusDelivery
from desktop.ui.delivery import Delivery, Notice


class Service(threading.Thread):
    """Answers what a desktop answers; with `capabilities` None it is not there at all."""

    def __init__(self, capabilities: list[str] | None) -> None:
        super().__init__(daemon=True)
        self.capabilities = capabilities
        self.ready = threading.Event()
        self.notices: list[list[object]] = []
        self.closed: list[int] = []
        self.signatures: list[str] = []

    def run(self) -> None:
        bus = open_dbus_connection("SESSION")
        if self.capabilities is not None:
            bus.send_and_get_reply(message_bus.RequestName(SERVICE.bus_name))
        self.ready.set()
        while True:
            message = bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            if member == "GetCapabilities":
                bus.send(new_method_return(message, "as", (self.capabilities,)))
            elif member == "Notify":
                self.signatures.append(message.header.fields[HeaderFields.signature])
                self.notices.append([*message.body[:6], dict(message.body[6]), message.body[7]])
                bus.send(new_method_return(message, "u", (3_000_000_000 + len(self.notices),)))
            elif member == "CloseNotification":
                self.closed.append(message.body[0])
                bus.send(new_method_return(message))
            elif member == "Click":
                bus.send(new_signal(SERVICE, "ActionInvoked", "us", (message.body[0], "default")))


class Instead(Delivery):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def show(self, notice: Notice) -> None:
        self.shown.append(notice.key)


def main(capabilities: list[str] | None) -> None:
    app = QCoreApplication([])
    service, instead = Service(capabilities), Instead()
    service.start()
    service.ready.wait(10)
    door, clicked = BusDelivery(instead), []
    door.clicked.connect(clicked.append)
    door.show(Notice(key="early", title="Acme <b>", text="Jane & Co: <i>Re: INV</i>"))
    step = [0]

    def go_on() -> None:
        if step[0] == 0 and (len(door._shown) == 1 or instead.shown):
            step[0] = 1
            door.show(Notice(key="second", title="Beta", text="x"))
        elif step[0] == 1 and (len(door._shown) == 2 or len(instead.shown) == 2):
            step[0] = 2
            if door._connection is not None and capabilities is not None:
                from jeepney import new_method_call

                door._send(new_method_call(SERVICE, "Click", "u", (3_000_000_001,)))
        elif step[0] == 2 and (clicked or capabilities is None):
            step[0] = 3
            door.withdraw()
        elif step[0] == 3 and (service.closed or capabilities is None):
            door.close()
            print(
                json.dumps(
                    {
                        "notices": service.notices,
                        "signatures": service.signatures,
                        "closed": service.closed,
                        "clicked": clicked,
                        "instead": instead.shown,
                        "ended": not door._thread.is_alive(),
                    }
                ),
                flush=True,
            )
            app.quit()

    timer = QTimer(app, interval=10)
    timer.timeout.connect(go_on)
    timer.start()
    QTimer.singleShot(20_000, app.quit)
    app.exec()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
