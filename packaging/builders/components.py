"""What ships besides Python distributions: the table `packaging/licences/components.toml`, and versions.

Versions are asked of the real libraries; one that cannot be asked says what its file name or the package of
the building system says.
"""

import re
import shutil
import ssl
import subprocess
import tomllib
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from importlib.metadata import version as distribution_version
from pathlib import Path, PurePosixPath
from platform import python_version

from builders.product import ROOT

KEPT = ROOT / "packaging" / "licences"
"""Texts of licences that come with no package, and the table."""
INSIDE = ("_internal/", "Contents/Frameworks/", "Contents/Resources/", "Contents/MacOS/")
"""Folders of a bundle that say nothing of what a file is."""
ON_WINDOWS = (".dll", ".pyd", ".exe")
LISTS = ("files", "texts")
SO_VERSION = re.compile(r"\.so\.([0-9.]+)$|-([0-9_]+)\.(?:dll|dylib)$|\.([0-9.]+)\.dylib$")


@dataclass(frozen=True, slots=True)
class Component:
    """An entry of the table; `inside` names the component whose binaries hold it."""

    name: str
    licence: str
    home: str
    sources: str
    files: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    inside: str = ""

    def owns(self, path: str) -> bool:
        """Whether a file of the bundle, by its path without leading folders of the bundle, is part of it.

        A pattern without a folder is of files beside the program. Windows writes names as it likes.
        """
        plain = path.lower() if path.lower().endswith(ON_WINDOWS) else path
        return any(
            fnmatchcase(plain, pattern if plain is path else pattern.lower())
            for pattern in self.files
            if "/" in pattern or "/" not in path
        )


def read_components() -> tuple[Component, ...]:
    """The table, in its order. Raises TypeError for an entry with an unknown key."""
    entries = tomllib.loads((KEPT / "components.toml").read_text(encoding="utf-8"))["component"]
    return tuple(
        Component(**{**entry, **{name: tuple(entry.get(name, ())) for name in LISTS}}) for entry in entries
    )


def component_of(path: str, components: Iterable[Component]) -> Component | None:
    """The first component that owns a file; `path` is relative to the bundle."""
    plain = plain_path(path)
    return next((component for component in components if component.owns(plain)), None)


def plain_path(path: str) -> str:
    """A path without the folders of the bundle that say nothing of the file."""
    return next((path.removeprefix(folder) for folder in INSIDE if path.startswith(folder)), path)


def version_of(component: Component, files: Iterable[Path] = ()) -> str:
    """What the library itself says, else its container, else the system's package, else the file name.

    Empty where its files are of several versions.
    """
    if component.name in ASKED:
        return ASKED[component.name]()
    if component.inside:
        return f"as in {component.inside}"
    told = {_file_version(file.name) for file in files} - {""}
    return told.pop() if len(told) == 1 else ""


def _file_version(name: str) -> str:
    package = system_package(name)
    if package is not None:
        return package.version
    found = SO_VERSION.search(name)
    return next(group for group in found.groups() if group).replace("_", ".") if found else ""


# -- the building system -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A package of the building system that brought a library, and its file of copyrights."""

    name: str
    version: str
    copyright: Path


def system_package(file_name: str) -> SystemPackage | None:
    """The Debian package that owns a library of this name; None elsewhere, and where no package does."""
    owner = _library_owners().get(file_name)
    if owner is None:
        return None
    text = Path("/usr/share/doc") / owner.split(":")[0] / "copyright"
    version = _package_versions().get(owner, "")
    return SystemPackage(owner.split(":")[0], version, text) if text.exists() else None


@cache
def _library_owners() -> Mapping[str, str]:
    """Names of libraries, and the package that brings each, as dpkg has noted them down."""
    owners: dict[str, str] = {}
    for listing in sorted(Path("/var/lib/dpkg/info").glob("*.list")):
        for path in listing.read_text(encoding="utf-8", errors="replace").splitlines():
            if ".so" in path:
                owners.setdefault(PurePosixPath(path).name, listing.stem)
    return owners


@cache
def _package_versions() -> Mapping[str, str]:
    """Version of every installed package, by its name with and without its architecture."""
    if shutil.which("dpkg-query") is None:
        return {}
    shown = "-f=${Package} ${Version}\\n${Package}:${Architecture} ${Version}\\n"
    asked = subprocess.run(["dpkg-query", "-W", shown], capture_output=True, text=True, check=True)
    return dict(line.split(" ", 1) for line in asked.stdout.splitlines())


# -- versions of the real libraries ------------------------------------------------------------------


def _qt_version() -> str:
    from PySide6.QtCore import qVersion  # noqa: PLC0415 - Qt is loaded when its version is wanted

    return qVersion()


def _icu_version() -> str:
    """Qt does not tell; its files do."""
    import PySide6  # noqa: PLC0415

    library = next(Path(PySide6.__path__[0]).rglob("libicuuc.so.*"), None)
    return library.name.rsplit(".", 1)[-1] if library else ""


@cache
def cipher_facts() -> Mapping[str, str]:
    """What SQLCipher says of itself: `cipher`, `provider`, `sqlite`."""
    import sqlcipher3  # noqa: PLC0415

    asked = {"cipher": "PRAGMA cipher_version", "provider": "PRAGMA cipher_provider_version"}
    connection = sqlcipher3.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'versions are told once there is a key'")
        facts = {name: str(connection.execute(question).fetchone()[0]) for name, question in asked.items()}
        return {**facts, "sqlite": str(connection.execute("SELECT sqlite_version()").fetchone()[0])}
    finally:
        connection.close()


def _sqlite_version() -> str:
    import sqlite3  # noqa: PLC0415

    return sqlite3.sqlite_version


def _cryptography_openssl() -> str:
    from cryptography.hazmat.backends.openssl import backend  # noqa: PLC0415

    return backend.openssl_version_text()


def _second_word(text: str) -> str:
    return text.split()[1] if len(text.split()) > 1 else text


ASKED: Mapping[str, Callable[[], str]] = {
    "Qt": _qt_version,
    "Qt for Python (PySide6, Shiboken6)": lambda: distribution_version("pyside6-essentials"),
    "ICU": _icu_version,
    "SQLCipher": lambda: cipher_facts()["cipher"].split()[0],
    "SQLite": lambda: cipher_facts()["sqlite"],
    "OpenSSL": lambda: _second_word(cipher_facts()["provider"]),
    "OpenSSL (of cryptography)": lambda: _second_word(_cryptography_openssl()),
    "Python": python_version,
    "OpenSSL (of Python)": lambda: _second_word(ssl.OPENSSL_VERSION),
    "SQLite (of Python)": _sqlite_version,
    "zlib": lambda: zlib.ZLIB_RUNTIME_VERSION,
    "PyInstaller (start of the program)": lambda: distribution_version("pyinstaller"),
    "Inter (font, renamed Daylit Sans)": lambda: "4.001",
}
