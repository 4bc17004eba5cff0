"""What every build says of the program, each fact from its one source."""

import os
import re
import subprocess
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

from builders.tools import BuildStopped

ROOT = Path(__file__).resolve().parent.parent.parent
DIST = ROOT / "dist"
BUILD = ROOT / "build"
NAME = "daylit-desktop"
VERSION_FORM = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:(a|b|rc)(\d+))?")
STAGES = {"a": ("~alpha", 1000), "b": ("~beta", 2000), "rc": ("~rc", 3000), "": ("", 9000)}
"""How Linux writes a stage, so that it sorts before the release, and where Windows begins to count it."""


@dataclass(frozen=True, slots=True)
class Product:
    """Name, version and publisher. `epoch` is the time of the sources in seconds since 1970."""

    version: str
    app_id: str
    display_name: str
    summary: str
    publisher: str
    contact: str
    homepage: str
    epoch: int

    def __post_init__(self) -> None:
        """Raises BuildStopped for a version of another form."""
        if VERSION_FORM.fullmatch(self.version) is None:
            raise BuildStopped(
                f"The version {self.version!r} in desktop/__init__.py is not like 1.2.3 or 1.2.3rc1."
            )

    @property
    def linux_version(self) -> str:
        """The version as Debian and RPM sort it: a pre-release comes before its release (`0.2.0~rc1`)."""
        numbers, (stage, _), count = self._parts()
        return f"{numbers}{stage}{count}"

    @property
    def windows_version(self) -> str:
        """Four numbers, as Windows compares them: `0.2.0.3001` is 0.2.0rc1, `0.2.0.9000` is 0.2.0."""
        numbers, (_, first), count = self._parts()
        return f"{numbers}.{first + int(count or 0)}"

    @property
    def day(self) -> str:
        """The day of the sources (`2026-11-26`, UTC)."""
        return time.strftime("%Y-%m-%d", time.gmtime(self.epoch))

    def _parts(self) -> tuple[str, tuple[str, int], str]:
        *numbers, stage, count = VERSION_FORM.findall(self.version)[0]
        return ".".join(numbers), STAGES[stage], count


def is_quick() -> bool:
    """Whether `DAYLIT_QUICK_BUILD` asks for larger files in less time: to try, not to publish."""
    return bool(os.environ.get("DAYLIT_QUICK_BUILD"))


def read_product(root: Path = ROOT) -> Product:
    """The facts of a checkout: `desktop/__init__.py`, `resources/release.toml`, the last commit."""
    about = tomllib.loads((root / "resources" / "release.toml").read_text(encoding="utf-8"))["product"]
    found = re.search(
        r'^__version__ = "(.+)"$', (root / "desktop" / "__init__.py").read_text(encoding="utf-8"), re.M
    )
    if found is None:
        raise BuildStopped("desktop/__init__.py names no __version__.")
    return Product(version=found[1], epoch=source_epoch(root), **about)


def source_epoch(root: Path = ROOT) -> int:
    """`SOURCE_DATE_EPOCH`, else the time of the last commit, else of the changelog (a source archive)."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False
    )
    if done.returncode == 0 and done.stdout.strip().isdigit():
        return int(done.stdout)
    return int((root / "CHANGELOG.md").stat().st_mtime)
