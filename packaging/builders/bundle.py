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
    return [figures(BUNDLE)]


def figures(folder: Path) -> str:
    """Number and size of the files; what is linked is counted once."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files) / 1e6
    return f"{folder.relative_to(ROOT)}: {len(files)} files, {size:.0f} MB"
