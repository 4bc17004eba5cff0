"""Reads the bytes of files that this process may have open, without closing a single descriptor of them.

On POSIX systems a process loses all its locks on a file as soon as it closes *any* descriptor of that file.
SQLite guards database and shared memory by such locks. Without them another process believes to be alone: it
removes the write-ahead log under those who are still writing into it, and what they save from then on is lost
(https://www.sqlite.org/howtocorrupt.html, "POSIX advisory locks canceled"). So what is open here is read
through the descriptor that is there; only what is not open is opened. Windows has no such trouble.
"""

import errno
import os
import sys
from collections.abc import Generator, Iterable
from contextlib import closing
from pathlib import Path

OPEN_HERE = "/dev/fd"
"""The folder in which Linux and macOS list the descriptors of the process that asks."""
MOST_OPEN = 4096
"""Where there is no such folder, every number below this one is asked; the lowest free one is given first."""


def first_bytes(path: Path, size: int) -> bytes:
    """The first bytes of a file, fewer if it is shorter. Raises OSError."""
    with closing(pieces(path, size)) as found:
        return next(found, b"")


def pieces(path: Path, size: int) -> Generator[bytes, None, None]:
    """A file from its beginning to its end, `size` bytes at a time. Raises OSError."""
    about, at = path.stat(), 0
    while (piece := _through_what_is_open(about, size, at)) is not None:
        if not piece:
            return
        yield piece
        at += len(piece)
    with path.open("rb") as file:
        file.seek(at)
        while piece := file.read(size):
            yield piece


def _through_what_is_open(about: os.stat_result, size: int, at: int) -> bytes | None:
    """Bytes from `at` on, read through a descriptor of somebody else; None when this process has none.

    Another thread may close it at any moment and its number may become another file's: so what it is a number
    of is asked before and after.
    """
    if sys.platform == "win32":
        return None
    for number in _numbers():
        try:
            if not os.path.samestat(os.fstat(number), about):
                continue
            piece = os.pread(number, size, at)
            if os.path.samestat(os.fstat(number), about):
                return piece
        except OSError as error:
            if error.errno != errno.EBADF:  # closed meanwhile, or open for writing only
                raise
    return None


def _numbers() -> Iterable[int]:
    try:
        with os.scandir(OPEN_HERE) as entries:
            return [int(entry.name) for entry in entries]
    except OSError:
        return range(MOST_OPEN)
