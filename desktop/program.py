"""The program as a file: started once more, watched for a newer one, and what its children see of it."""

import os
import subprocess
import sys
from collections.abc import MutableMapping
from pathlib import Path

RESTART = 75
"""What a window answers with that wants to be started anew; no exit status of ours."""
FROZEN_ONLY = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""What a frozen program sets for its own Qt; Qt finds its parts without it."""

Stamp = tuple[int, int, int, int]
"""Device, number, size and time of a file: one that was replaced differs in at least one of them."""


class ProgramFile:
    """The file that a program was started from, as it was then; without a path there is nothing to watch."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.began = self.stamp()

    def stamp(self) -> Stamp | None:
        """The file as it is now; None while there is none."""
        if self._path is None:
            return None
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def is_frozen() -> bool:
    """Whether this is a built program, not a checkout or an installed wheel."""
    return bool(getattr(sys, "frozen", False))


def own_file() -> ProgramFile:
    """The file of a built program; a checkout changes while one works on it and is not watched."""
    return ProgramFile(Path(sys.executable) if is_frozen() else None)


def start_program(*words: str) -> None:
    """Start this program once more, as a program of its own. Raises OSError when it is not there any more."""
    program = [sys.executable] if is_frozen() else [sys.executable, "-m", "desktop"]
    # Our own program, and no word of anybody else's.
    subprocess.Popen([*program, *words], stdin=subprocess.DEVNULL, start_new_session=True)  # noqa: S603


def restore_environment(environment: MutableMapping[str, str] = os.environ) -> None:
    """Give back what a built program changed in its environment: browsers, file managers and mail programs
    that are started from here must find their own libraries, not ours.

    The program itself is not touched: its libraries are looked up where it was told when it started.
    """
    if not is_frozen():
        return
    if sys.platform.startswith("linux"):
        original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
        environment.pop("LD_LIBRARY_PATH", None)
        if original is not None:
            environment["LD_LIBRARY_PATH"] = original
    for name in [*FROZEN_ONLY, *(name for name in environment if name.startswith("_PYI_"))]:
        environment.pop(name, None)
