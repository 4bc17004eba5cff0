"""What a Linux bundle needs from the system it runs on: read from its files, named by package.

Reading the files themselves gives the same answer on every machine; asking the build machine's package
database would name the packages of that machine, and only those that are installed there.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from builders.tools import BuildStopped, need, run
from desktop.system_libraries import KNOWN

ELF = b"\x7fELF"
NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.M)
C_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
OF_THE_C_LIBRARY = re.compile(r"(ld-linux.*|lib(c|m|dl|pthread|resolv|rt|util)\.so\.\d+)")

ALSO = {
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""What Python has to find before the program can speak, or what only widens what Qt can do."""
DEBIAN = {name: packages.debian for name, packages in KNOWN.items()} | ALSO
"""Debian's and Ubuntu's package of each library; the newer `t64` packages provide the old names."""
OPTIONAL = {"libcups.so.2": "libcups2"}
"""Only for printers: without it pages are printed into a PDF."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Shared libraries that the system must have, by their sonames, and the oldest C library that will do."""

    libraries: frozenset[str]
    optional: frozenset[str]
    c_library: tuple[int, int]

    def debian(self) -> str:
        """As the field Depends of a Debian package."""
        packages = sorted({DEBIAN[name] for name in self.libraries})
        return ", ".join([f"libc6 (>= {self.c_version})", *packages])

    def rpm(self) -> list[str]:
        """As the Requires of an RPM on a 64-bit system, where libraries are asked for by their sonames."""
        return [
            f"libc.so.6(GLIBC_{self.c_version})(64bit)",
            *(f"{name}()(64bit)" for name in sorted(self.libraries)),
        ]

    @property
    def c_version(self) -> str:
        """`2.35`."""
        return ".".join(map(str, self.c_library))


def needs_of(bundle: Path) -> Needs:
    """Read every program and library of a bundle. Raises BuildStopped for a library nobody knows."""
    need("objdump")
    wanted: set[str] = set()
    versions = {(2, 0)}
    binaries = [file for file in bundle.rglob("*") if is_binary(file)]
    said = run(["objdump", "-p", *sorted(binaries)])
    wanted.update(NEEDED.findall(said))
    versions.update((int(major), int(minor)) for major, minor in C_VERSION.findall(said))
    ours = {file.name for file in bundle.rglob("*.so*")}
    outside = {name for name in wanted - ours if not OF_THE_C_LIBRARY.fullmatch(name)}
    unknown = sorted(outside - DEBIAN.keys() - OPTIONAL.keys())
    if unknown:
        raise BuildStopped(
            f"No package is known for {', '.join(unknown)}. Add it to builders/needs.py, or leave the "
            "part that needs it out of packaging/daylit.spec."
        )
    return Needs(frozenset(outside & DEBIAN.keys()), frozenset(outside & OPTIONAL.keys()), max(versions))


def is_binary(file: Path) -> bool:
    """Whether this is a program or library of Linux, itself and not a link to one."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as content:
        return content.read(4) == ELF
