"""A server on a raw socket that answers exactly the bytes it is told, for what no framework would send."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Answer = Callable[[socket.socket], None]


class Scripted:
    """`url` is where it listens; `received` is what came in, one entry for each connection."""

    def __init__(self, answers: list[Answer]) -> None:
        self.received: list[bytes] = []
        self._answers = answers
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        for answer in self._answers:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                self.received.append(read_request(connection))
                answer(connection)


def read_request(connection: socket.socket) -> bytes:
    """One whole request, head and body."""
    raw = b""
    while b"\r\n\r\n" not in raw:
        part = connection.recv(65536)
        if not part:
            return raw
        raw += part
    head, _, body = raw.partition(b"\r\n\r\n")
    length = next(
        (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
    )
    while len(body) < length:
        part = connection.recv(65536)
        if not part:
            break
        raw += part
        body += part
    return raw


def says(raw: bytes) -> Answer:
    """Send these bytes and close."""
    return lambda connection: connection.sendall(raw)


def answers(status: str, body: bytes, kind: str = "application/json", *more: str) -> Answer:
    """A whole answer."""
    head = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *more,
    ]
    return says("\r\n".join(head).encode() + b"\r\n\r\n" + body)


@contextmanager
def scripted(*plan: Answer) -> Iterator[Scripted]:
    server = Scripted(list(plan))
    yield server
    server.close()
