"""One window for a data folder: a second start raises the first one, hands over its link, and ends."""

import getpass
import hashlib
import logging
import os
import sys
from functools import partial
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QDeadlineTimer, QDir, QObject, QThread, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.domain.errors import BadInput, StoreUnwritable, WindowSilent
from desktop.domain.links import LONGEST_LINK, Link, link_text, read_link
from desktop.domain.sentences import said
from desktop.places import Places

RAISE = b"raise"
DONE, REFUSED = b"ok", b"no"
LONGEST_MESSAGE = LONGEST_LINK + 1
PATIENCE = 5_000
"""Milliseconds in which the first window answers a second start; it may be starting itself."""
PAUSE = 50
"""Milliseconds between two tries to reach it."""
SILENCE = 2_000
"""Milliseconds after which a caller that says nothing is sent away."""
MOST_CALLERS = 8
LONGEST_PATH = 90
"""Bytes: sockets have short names (104 on macOS), and Qt makes them in a folder below."""

log = logging.getLogger(__name__)


class SingleInstance(QObject):
    """`called` carries the Link of a second start, None if it only wants the window raised.

    Who holds the lock file is first; the system lets go of it when a process dies, however it dies, so a
    socket that lies there then is stale. Only programs of the same person may connect, and they can say
    two things: `raise`, or a link that can be read.
    """

    called = Signal(object)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = FileLock(places.window_lock, thread_local=False, mode=0o600)
        self._name = _name_of(places.data_dir)
        self._server: QLocalServer | None = None

    def claim(self, link: Link | None = None) -> bool:
        """Whether this is the first window of the folder; if not, the first one was raised, with the link.

        Needs no application yet. Raises WindowSilent when the first one does not answer, StoreUnwritable.
        """
        patience = QDeadlineTimer(PATIENCE)
        message = RAISE if link is None else link_text(link).encode("ascii")
        while not self._is_free():
            if _is_ours(self._name) and _say(self._name, message, patience) == DONE:
                return False
            if patience.hasExpired():
                raise WindowSilent(
                    said("Its window does not answer. Wait a moment and start again, or end that program.")
                )
            QThread.msleep(PAUSE)  # it is starting, or just ending
        return True

    def listen(self) -> None:
        """Hear second starts from now on. Without a socket they learn only that a window is open."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(MOST_CALLERS)
        QLocalServer.removeServer(self._name)  # of a window that was killed: the lock is ours
        if not server.listen(self._name):
            log.info("second starts cannot be heard: %s", server.serverError().name)
        server.newConnection.connect(self._on_connection)
        self._server = server

    def close(self) -> None:
        """Hear nothing more, and let the next one be first."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.release()

    def _is_free(self) -> bool:
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as error:
            raise StoreUnwritable(
                said(
                    "The data folder cannot be written: {reason}. Choose another one with --data-dir.",
                    reason=error.strerror,
                )
            ) from error
        return True

    def _on_connection(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.setReadBufferSize(LONGEST_MESSAGE)
            caller.readyRead.connect(partial(self._on_words, caller))
            caller.disconnected.connect(caller.deleteLater)
            QTimer.singleShot(SILENCE, caller, caller.abort)
            self._on_words(caller)

    def _on_words(self, caller: QLocalSocket) -> None:
        """One line; whoever says more, or something else, is sent away."""
        said_so_far = bytes(caller.peek(LONGEST_MESSAGE).data())
        if b"\n" not in said_so_far and len(said_so_far) < LONGEST_MESSAGE:
            return
        caller.readyRead.disconnect()
        try:
            link = _understood(said_so_far)
        except BadInput:
            log.info("a second start said something that is not understood")
            _answer(caller, REFUSED)
        else:
            _answer(caller, DONE)
            self.called.emit(link)


def _understood(words: bytes) -> Link | None:
    line, end, more = words.partition(b"\n")
    if not end or more:
        raise BadInput("link", said("A second start may say one line only."))
    return None if line == RAISE else read_link(line.decode("ascii", errors="replace"))


def _answer(caller: QLocalSocket, words: bytes) -> None:
    caller.write(words + b"\n")
    caller.flush()
    caller.disconnectFromServer()


def _say(name: str, message: bytes, patience: QDeadlineTimer) -> bytes:
    """The first window's answer, b"" when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_left(patience)):
        return b""
    _let_it_come_forward()
    socket.write(message + b"\n")
    while not socket.canReadLine() and socket.waitForReadyRead(_left(patience)):
        pass
    return bytes(socket.readLine(16).data()).strip()


def _left(patience: QDeadlineTimer) -> int:
    return max(1, patience.remainingTime())


def _name_of(data_dir: Path) -> str:
    """A path for the socket, or the name of a pipe on Windows: the same for each start on this folder."""
    person = str(os.getuid()) if sys.platform != "win32" else getpass.getuser()
    whose = f"{person}\0{os.path.normcase(data_dir.resolve())}"
    name = f"daylit-desktop-{hashlib.sha256(whose.encode('utf-8', 'surrogateescape')).hexdigest()[:20]}"
    if sys.platform == "win32":
        return name
    for folder in (os.environ.get("XDG_RUNTIME_DIR", ""), QDir.tempPath()):
        path = f"{folder}/{name}"
        if _is_private(folder) and len(os.fsencode(path)) <= LONGEST_PATH:
            return path
    return f"{QDir.tempPath()}/{name}"


def _is_private(folder: str) -> bool:
    try:
        found = Path(folder).stat()
    except OSError:
        return False
    mine = sys.platform == "win32" or found.st_uid == os.getuid()
    return bool(folder) and mine and not found.st_mode & 0o077


def _is_ours(name: str) -> bool:
    """Whether the socket was made by this person: in a folder for everybody, another could have put it."""
    if sys.platform == "win32":
        return True
    try:
        return Path(name).lstat().st_uid == os.getuid()
    except OSError:
        return False


def _let_it_come_forward() -> None:
    """Windows lets a program in the background raise its window only if the one in front allows it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - this call exists on Windows only

        anybody = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anybody)
