"""The one-dir bundle that PyInstaller makes by `daylit.spec`, and its figures."""

import os
import shutil
import sys
import time
from pathlib import Path

from builders.licences import collect_licences
from builders.needs import is_binary
from builders.product import BUILD, DIST, NAME, ROOT, Product
from builders.tools import run

BUNDLE = DIST / NAME
STARTS = 3
MARK = "version"
"""File in the bundle that says of which sources it is: version, and their time in seconds since 1970."""


def build_bundle(product: Product) -> list[str]:
    """Make `dist/daylit-desktop`, the same byte for byte from the same sources and packages."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    shutil.rmtree(BUILD, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    command += [f"--distpath={DIST}", f"--workpath={BUILD}", str(ROOT / "packaging" / "daylit.spec")]
    # Sets are written in the order of their hashes.
    same = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(product.epoch)}
    run(command, cwd=ROOT, env_more=same)
    strip(BUNDLE)
    lines = collect_licences(BUNDLE / "licences", BUNDLE, product)
    (BUNDLE / MARK).write_text(_mark(product), encoding="utf-8")
    return [f"{figures(BUNDLE)}, answers within {start_up(BUNDLE):.2f} s", *lines]


def ensure_bundle(product: Product) -> list[str]:
    """Build the bundle unless the one of these sources is there; the answer is the lines to print."""
    return [] if is_of(product, BUNDLE) else build_bundle(product)


def is_of(product: Product, bundle: Path) -> bool:
    """Whether a bundle is of this version and of the sources of this moment."""
    mark = bundle / MARK
    return mark.is_file() and mark.read_text(encoding="utf-8") == _mark(product)


def _mark(product: Product) -> str:
    return f"{product.version} {product.epoch}\n"


def strip(bundle: Path) -> None:
    """Take out debug information and tables of names that makers of Python parts left in: 45 MB.

    Qt is left as it is: not all of it survives this. No program to do it means a larger bundle.
    """
    if sys.platform == "linux" and shutil.which("strip"):
        internal = bundle / "_internal"
        heavy = [file for file in internal.rglob("*.so*") if "PySide6" not in file.parts and is_binary(file)]
        run(["strip", "--strip-unneeded", *sorted(heavy)])


def figures(folder: Path) -> str:
    """Number and size of the files; what is linked is counted once."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files) / 1e6
    return f"{folder.relative_to(ROOT)}: {len(files)} files, {size:.0f} MB"


def start_up(bundle: Path) -> float:
    """Seconds until the program said its version: the median of three starts, the files read before."""
    program = bundle / (f"{NAME}-cli.exe" if os.name == "nt" else NAME)
    times = []
    for _ in range(STARTS):
        began = time.monotonic()
        run([program, "--version"])
        times.append(time.monotonic() - began)
    return sorted(times)[STARTS // 2]
