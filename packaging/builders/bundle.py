"""The one-dir bundle that PyInstaller makes by `daylit.spec`, and its figures."""

import os
import shutil
import sys
from pathlib import Path

from builders.product import BUILD, DIST, NAME, ROOT, Product
from builders.tools import run

BUNDLE = DIST / NAME


def build_bundle(product: Product) -> list[str]:
    """Make `dist/daylit-desktop`, the same byte for byte from the same sources and packages."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    shutil.rmtree(BUILD, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    command += [f"--distpath={DIST}", f"--workpath={BUILD}", str(ROOT / "packaging" / "daylit.spec")]
    # Sets are written in the order of their hashes.
    run(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(product.epoch)})
    strip(BUNDLE)
    return [figures(BUNDLE)]


def strip(bundle: Path) -> None:
    """Take the debug information out of Python and the database driver, whose makers left it in.

    Only there: a library of Qt does not always survive it. No program to do it means a larger bundle.
    """
    if sys.platform == "linux" and shutil.which("strip"):
        heavy = [*bundle.glob("_internal/libpython*"), *bundle.glob("_internal/sqlcipher3/*.so")]
        run(["strip", "--strip-unneeded", *heavy])


def figures(folder: Path) -> str:
    """Number and size of the files; what is linked is counted once."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files) / 1e6
    return f"{folder.relative_to(ROOT)}: {len(files)} files, {size:.0f} MB"
