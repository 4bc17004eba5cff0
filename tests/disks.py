"""A real disk of a few megabytes that can be filled and turned read-only, where root on Linux runs the tests."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

DISK_MIB = 4


@contextmanager
def mounted_in(folder: Path) -> Iterator[Path]:
    """The disk's folder; skips the test where no disk can be mounted."""
    disk = folder / "disk"
    disk.mkdir()
    if not mount("-t", "tmpfs", "-o", f"size={DISK_MIB}m", "daylit-test", str(disk)):
        pytest.skip("a small disk can be mounted by root on Linux only")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def mount(*arguments: str) -> bool:
    """Whether mounting worked."""
    with suppress(FileNotFoundError):
        return subprocess.run(["mount", *arguments], check=False, capture_output=True).returncode == 0
    return False


def fill(disk: Path, *, leave: int) -> Path:
    """Take the room of a disk but for `leave` bytes, by the file that is returned."""
    filler = disk / "filler"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    filler.write_bytes(bytes(max(0, free - leave)))
    return filler
