"""The builders are found as `build.py` finds them; a small program that was really frozen."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

SMALL_PROGRAM = """
import certifi, sqlcipher3
from PySide6.QtCore import QLibraryInfo
print(QLibraryInfo.build())
"""

FROM_SYSTEM = ("libbrotli", "libcom_err", "libdbus", "libg", "libk5", "libkeyutils", "libkrb5", "libstdc++")
"""The real bundle leaves these to the system, too."""


@pytest.fixture(scope="session")
def small_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A one-dir bundle of PyInstaller with Qt's core, SQLCipher and one package in it."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "small.py").write_text(SMALL_PROGRAM, encoding="utf-8")
    options = ["--onedir", "--name=daylit-desktop", "--log-level=ERROR", "--exclude-module=readline"]
    places = [f"--distpath={folder}", f"--workpath={folder / 'work'}", f"--specpath={folder}"]
    command = [sys.executable, "-m", "PyInstaller", *options, *places, str(folder / "small.py")]
    subprocess.run(command, check=True, cwd=folder)
    bundle = folder / "daylit-desktop"
    for file in (bundle / "_internal").glob("lib*"):
        if file.name.startswith(FROM_SYSTEM):
            file.unlink()
    return bundle
