"""The licence texts that go along with an installer: whoever gets the program gets them, too."""

import shutil
from pathlib import Path

from builders.product import DIST
from builders.tools import BuildStopped


def enclose_licences(target: Path, licences: Path = DIST / "licences") -> None:
    """Copy what the target `licences` collected below `target`. Raises BuildStopped when it was not built."""
    if not licences.is_dir():
        raise BuildStopped("The licences must go along. Build them first: packaging/build.py bundle licences")
    shutil.copytree(licences, target / "licences", dirs_exist_ok=True)
