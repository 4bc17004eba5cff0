"""Fonts, icons and licences are there and work; nothing of a build machine is in the files."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer

from desktop.places import resources
from desktop.ui.fonts import load_fonts

ROOT = Path(__file__).resolve().parents[2]
GIT = shutil.which("git")
TRACKED = (
    subprocess.run([GIT, "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    if GIT
    else []
)
HOSTS = ("files.pythonhosted", "pypi", "registry.npmjs", "deb.debian")
FOLDERS = ("work", "root", "tmp/wt")
FORBIDDEN = re.compile(
    "|".join(
        [*(re.escape(host) + r"\.(?:org|com)" for host in HOSTS), *(f"/{folder}/" for folder in FOLDERS)]
    )
)


def test_the_font_has_four_weights_under_its_own_name(qapp: object) -> None:
    assert set(load_fonts(resources() / "fonts")) >= {"Daylit Sans"}
    assert len(QFontDatabase.styles("Daylit Sans")) >= 4


@pytest.mark.parametrize(
    "icon", sorted((ROOT / "resources" / "icons").glob("*.svg")), ids=lambda file: file.stem
)
def test_icons_are_valid(qapp: object, icon: Path) -> None:
    assert QSvgRenderer(str(icon)).isValid()


def test_every_icon_in_the_code_exists() -> None:
    there = {file.stem for file in (ROOT / "resources" / "icons").glob("*.svg")}
    named: set[str] = set()
    for file in (ROOT / "desktop" / "ui").rglob("*.py"):
        named |= set(re.findall(r'\.(?:icon|pixmap)\("([a-z0-9-]+)"', file.read_text(encoding="utf-8")))
    assert named - there == set()


def test_licences_are_beside_what_they_are_for() -> None:
    for name in ("LICENSE", "resources/fonts/OFL.txt", "resources/icons/LICENSE-lucide.txt"):
        assert (ROOT / name).stat().st_size > 500


@pytest.mark.skipif(not TRACKED, reason="not a git checkout")
def test_no_path_of_a_machine_and_no_registry_host_is_in_a_file() -> None:
    found = []
    for name in TRACKED:
        file = ROOT / name
        if file.is_file() and file.suffix not in (".png", ".ttf"):
            text = file.read_text(encoding="utf-8", errors="replace")
            found += [f"{name}: {match.group(0)}" for match in FORBIDDEN.finditer(text)]
    assert found == []


def test_every_package_is_locked_by_hash() -> None:
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", lock.strip())
    assert len(entries) > 40
    assert all("--hash=sha256:" in entry for entry in entries)


def test_qt_does_not_lose_references_to_none() -> None:
    """PySide6 6.12.0 aborted here on CPython 3.11: kept for each new version of Qt."""
    script = (
        "from PySide6.QtCore import QObject\no = QObject()\n[o.setObjectName('x') for _ in range(100000)]"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_everything_that_ships_has_a_licence_that_may_ship() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "audit.py"), "licences"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert len(done.stdout.splitlines()) > 30
