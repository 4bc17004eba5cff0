"""What lies in `dist/` to be downloaded, for which system, and how it is told from everything else."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from builders.tools import BuildStopped

SUMS = "SHA256SUMS"
NOTICE = "updates.json"
SIGNATURE = ".minisig"
SYSTEMS = {
    ".deb": "linux",
    ".rpm": "linux",
    ".AppImage": "linux",
    ".flatpak": "linux",
    ".tar.gz": "linux",
    ".tar.xz": "linux",
    ".tar.zst": "linux",
    ".exe": "windows",
    ".msi": "windows",
    ".zip": "windows",
    ".dmg": "macos",
    ".pkg": "macos",
    ".cdx.json": "",
    ".whl": "",
}
"""By the ending of a name; what is for no system in particular has none."""


@dataclass(frozen=True, slots=True)
class Download:
    """One file of a release; `size` is in bytes."""

    path: Path
    system: str
    size: int
    sha256: str


def downloads_in(folder: Path) -> list[Download]:
    """Every file of a known kind, by name. Raises BuildStopped when there is none."""
    files = sorted(file for file in folder.glob("*") if file.is_file() and system_of(file.name) is not None)
    if not files:
        raise BuildStopped(f"There is nothing to download in {folder.name}. Build the installers first.")
    return [
        Download(file, system_of(file.name) or "", file.stat().st_size, sha256_of(file)) for file in files
    ]


def left_out(folder: Path) -> list[str]:
    """Names of files that are of no known kind."""
    own = (SUMS, NOTICE)
    names = sorted(file.name for file in folder.glob("*") if file.is_file())
    return [
        name for name in names if system_of(name) is None and name not in own and not name.endswith(SIGNATURE)
    ]


def system_of(name: str) -> str | None:
    """The system a file is for, "" for all, None for a file that is no download."""
    return next((system for ending, system in SYSTEMS.items() if name.endswith(ending)), None)


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file, as 64 hexadecimal digits."""
    return _digest(file, "sha256")


def sums_of(root: Path, folder: str = ".", *, kind: str = "sha256") -> str:
    """A line for each file below a folder of `root`, as `sha256sum --check` reads it; no links."""
    files = sorted(file for file in (root / folder).rglob("*") if file.is_file() and not file.is_symlink())
    return "".join(f"{_digest(file, kind)}  {file.relative_to(root).as_posix()}\n" for file in files)


def _digest(file: Path, kind: str) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.new(kind, usedforsecurity=False)).hexdigest()
