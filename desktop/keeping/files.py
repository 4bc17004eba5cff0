"""Files that only this person may read."""

import os
from pathlib import Path
from typing import BinaryIO


def new_private(path: Path) -> BinaryIO:
    """Make a file for writing, readable by this person only. Raises FileExistsError, also for a link."""
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")
