"""Files that only this person may read."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO


def new_private(path: Path) -> BinaryIO:
    """Make a file for writing, readable by this person only. Raises FileExistsError, also for a link."""
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def replace_private(path: Path, content: bytes) -> None:
    """Whatever happens, there is the old file or the new one, for this person only, and nothing beside it.

    Raises OSError.
    """
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh.unlink(missing_ok=True)
    try:
        with new_private(fresh) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
