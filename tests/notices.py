"""Notices of new versions for tests: made, signed with a key that is for tests only, and served on loopback."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

from minisign import KeyPair, PublicKey, SecretKey

from desktop.domain.clock import Clock
from desktop.domain.updates import Source
from desktop.keeping.update_memory import UpdateMemory
from desktop.keeping.update_watch import UpdateWatch
from desktop.remote.signed_notice import read_notice, trusted_comment

VECTORS = Path(__file__).parent / "remote" / "vectors"
KEY = SecretKey.from_file(VECTORS / "for-tests-only.key")
PUBLIC_KEY = PublicKey.from_file(VECTORS / "for-tests-only.pub").to_base64().decode()
NAME = "updates.json"
PAGE = "https://daylit-desktop.example/download"
SEQUENCE = 1_780_387_200
NOTES = (
    "### Added\n- Threads can be printed with their notes.\n- A second window.\n\n"
    "### Fixed\n- The list stays where it is."
)


def stranger() -> SecretKey:
    """A key nobody knows."""
    return KeyPair.generate().secret_key


def notice(version: str = "0.2.0", **more: Any) -> dict[str, Any]:
    """What a notice says."""
    return {
        "format": 1,
        "version": version,
        "day": "2026-06-02",
        "sequence": SEQUENCE,
        "page": f"{PAGE}/{version}",
        "notes": NOTES,
        "changes_database": False,
        "needs": "",
        "files": [],
        **more,
    }


def signature_of(document: bytes, comment: str, *, key: SecretKey = KEY, prehash: bool = True) -> bytes:
    """The file beside a notice."""
    return bytes(key.sign(document, prehash=prehash, trusted_comment=comment)) + b"\n"


def comment_of(said: dict[str, Any], name: str = NAME) -> str:
    """The trusted comment that belongs to a notice."""
    return trusted_comment(name, said["version"], said["sequence"])


def watch_over(said: dict[str, Any], folder: Path, clock: Clock) -> UpdateWatch:
    """A door behind which this notice lies, without a network."""
    document = json.dumps(said).encode()
    return UpdateWatch(
        Source(manifest=f"https://daylit-desktop.example/{NAME}", public_key=PUBLIC_KEY, page=PAGE),
        installed="0.1.0",
        memory=UpdateMemory(folder / NAME),
        clock=clock,
        newest=lambda source: read_notice(
            document, signature_of(document, comment_of(said)), public_key=source.public_key, name=NAME
        ),
    )


@dataclass(frozen=True)
class Reply:
    """One answer of the server."""

    body: bytes = b""
    status: int = 200
    kind: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Host:
    """`replies` by path; `asked` are the requests with their headers, in order.

    Nothing is answered while `may_answer` is not set. What `drips` sends headers for ever, one at a time.
    """

    url: str = ""
    replies: dict[str, Reply] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    may_answer: Event = field(default_factory=Event)
    drips: bool = False
    is_over: Event = field(default_factory=Event)

    def publish(self, said: dict[str, Any], *, key: SecretKey = KEY, comment: str = "") -> None:
        """Put a notice and its signature there."""
        document = json.dumps(said).encode()
        self.replies[f"/{NAME}"] = Reply(document)
        self.replies[f"/{NAME}.minisig"] = Reply(
            signature_of(document, comment or comment_of(said), key=key), kind="text/plain"
        )

    def source(self, **more: str) -> Source:
        """What a build says that looks here."""
        return Source(**{"manifest": f"{self.url}/{NAME}", "public_key": PUBLIC_KEY, "page": PAGE, **more})


@contextmanager
def hosting(wrap: Callable[[Any], Any] | None = None) -> Iterator[Host]:
    """A host on loopback; `wrap` makes its socket a secure one."""
    host = Host()
    host.may_answer.set()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            host.may_answer.wait(5)
            reply = host.replies.get(self.path, Reply(b"{}", status=404))
            if host.drips:
                self._drip()
                return
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.kind)
            self.send_header("Content-Length", str(len(reply.body)))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)

        def _drip(self) -> None:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            while not host.is_over.wait(0.05):
                self.wfile.write(b"X-Drop: 1\r\n")
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if wrap is not None:
        server.socket = wrap(server.socket)
    host.url = f"{'https' if wrap else 'http'}://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        host.is_over.set()
        server.shutdown()
        thread.join(5)
        server.server_close()
