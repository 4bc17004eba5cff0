"""Builds what is shipped, into `dist/`: one entrance for every kind.

    python3 packaging/dev.py setup && .venv/bin/python packaging/build.py TARGET …

A target builds the bundle it rests on when there is none of these sources yet; `bundle` always builds it.
"""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from builders.appimage import build_appimage
from builders.archive import build_archive
from builders.bundle import build_bundle
from builders.deb import build_deb
from builders.macos import build_macos
from builders.manifest import write_manifest
from builders.papers import build_licences, build_papers, build_sbom
from builders.product import Product, read_product
from builders.released import record_release
from builders.rpm import build_rpm
from builders.signing import sign, verify
from builders.sums import write_sums
from builders.tools import BuildStopped, NotHere
from builders.windows import build_windows

Build = Callable[[Product], Sequence[str]]
"""Builds one target; the answer is the lines to print: what was made, how large, from what."""

EVERYTHING = ("bundle", "deb", "rpm", "tar", "appimage", "windows", "macos", "sbom")
"""What is downloaded, and what that rests on."""


def build(name: str, product: Product) -> None:
    """Build one target, and print what was made and how long it took. Raises BuildStopped."""
    began = time.monotonic()
    for line in TARGETS[name][1](product):
        print(line)
    print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)


def build_all_here(product: Product) -> list[str]:
    """Build what this machine can; the answer is what it cannot, and why. Raises BuildStopped."""
    left_out = []
    for name in EVERYTHING:
        try:
            build(name, product)
        except NotHere as reason:
            left_out.append(f"left out: {name}. {reason}")
    return left_out


TARGETS: dict[str, tuple[str, Build]] = {
    "bundle": ("a folder with the program and everything it needs", build_bundle),
    "deb": ("a package for Debian and Ubuntu", build_deb),
    "rpm": ("a package for Fedora, openSUSE and their relatives", build_rpm),
    "appimage": ("one file for any desktop Linux, where its tool is at hand", build_appimage),
    "tar": ("a portable archive for Linux that one person can install", build_archive),
    "sums": ("SHA256SUMS of everything in dist that is downloaded", write_sums),
    "manifest": ("updates.json, the notice of this version that older ones read", write_manifest),
    "sign": ("signatures of both by minisign, with the key that DAYLIT_SIGNING_KEY names", sign),
    "verify": ("checks sums and signatures of dist, or of the folder DAYLIT_DOWNLOADS names", verify),
    "released": (
        "puts the database's steps of this version on record, after it was published",
        record_release,
    ),
    "windows": ("an installer for Windows; on Windows only", build_windows),
    "macos": ("an app in a disk image for macOS; on macOS only", build_macos),
    "licences": ("the licences of everything that is in the bundle", build_licences),
    "sbom": ("a bill of materials of the bundle (CycloneDX)", build_sbom),
    "all-here": (
        "everything to download that this machine can build, and why the rest is left out",
        build_all_here,
    ),
    "papers": ("manual page, completion, desktop file, AppStream metadata, icons", build_papers),
}


def main(arguments: Sequence[str]) -> int:
    """Build the targets in the order given; the answer is the exit status."""
    unknown = [name for name in arguments if name not in TARGETS]
    if unknown or not arguments:
        print(__doc__)
        for name, (words, _) in TARGETS.items():
            print(f"  {name:<12} {words}")
        return 2
    try:
        product = read_product()
        for name in arguments:
            build(name, product)
    except BuildStopped as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
