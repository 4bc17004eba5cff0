"""Runs the stand-in on a real port of this computer, in a thread, until it is told to stop."""

import socket
import sys
import threading
from types import TracebackType
from typing import Self

import uvicorn

from desktop.sandbox.cutting import CuttableProtocol
from desktop.sandbox.faults import Faults
from desktop.sandbox.habits import Habits
from desktop.sandbox.service import build_service
from desktop.sandbox.world import World

HOST = "127.0.0.1"
PATIENCE_SECONDS = 10.0


class SandboxServer:
    """A stand-in service on 127.0.0.1; a context manager.

    `world` may be changed while it runs (rows, `world.habits`), and so may `faults`. `pause()` closes the
    port, so that clients are refused, and `resume()` opens the same port again.
    """

    def __init__(
        self, world: World, habits: Habits | None = None, faults: Faults | None = None, *, port: int = 0
    ) -> None:
        self.world = world
        if habits is not None:
            world.habits = habits
        self.faults = faults if faults is not None else Faults()
        self._service = build_service(self.world, self.faults)
        self._port = port
        self._running: _Running | None = None

    @property
    def url(self) -> str:
        """The address, without a path; the port is known once the server has been started."""
        return f"http://{HOST}:{self._port}"

    @property
    def is_running(self) -> bool:
        """Whether the port is open."""
        return self._running is not None

    def start(self) -> Self:
        """Open the port and return when requests are answered; raises OSError when the port is taken."""
        if self._running is None:
            listener = _listen(self._port)
            self._port = listener.getsockname()[1]
            self._running = _Running(self._service, listener)
        return self

    def stop(self) -> None:
        """Close the port and every connection; returns when both are closed."""
        if self._running is not None:
            self._running.end()
            self._running = None

    def pause(self) -> None:
        """Close the port for a while: what is asked now is refused."""
        self.stop()

    def resume(self) -> None:
        """Open the same port again."""
        self.start()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class _Running(uvicorn.Server):
    """One stretch of serving, from an open port to a closed one, in a thread of its own."""

    def __init__(self, service: object, listener: socket.socket) -> None:
        super().__init__(
            uvicorn.Config(
                service,  # type: ignore[arg-type]
                http=CuttableProtocol,
                loop="asyncio",
                ws="none",
                lifespan="off",
                log_config=None,
                log_level="critical",
                access_log=False,
                server_header=False,
                date_header=False,  # the doors tell the world's time
            )
        )
        self._is_ready = threading.Event()
        self._thread = threading.Thread(target=self.run, args=([listener],), name="sandbox", daemon=True)
        self._thread.start()
        if not self._is_ready.wait(PATIENCE_SECONDS):
            raise RuntimeError("The sandbox service did not start.")

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Say that requests are answered from now on."""
        await super().startup(sockets=sockets)
        self._is_ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Drop open connections first: a service that goes away does not finish its sentences."""
        self._drop_connections()
        self.force_exit = True
        await super().shutdown(sockets=sockets)
        self._drop_connections()  # those that were just being accepted

    def _drop_connections(self) -> None:
        for connection in list(self.server_state.connections):
            connection.transport.abort()

    def end(self) -> None:
        """Stop serving and wait for the thread."""
        self.should_exit = True
        self._thread.join(PATIENCE_SECONDS)


def _listen(port: int) -> socket.socket:
    # asyncio turns off Nagle's delay (40 ms an answer) only for sockets that name their protocol.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        # On Windows this option would let two programs share the port; elsewhere it lets us reopen our own.
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError:
        listener.close()
        raise
    return listener
