"""The portable archive: install for one person, upgrade, damage, no room, no permission, removal."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.disks import fill, mounted_in

TEMPLATES = Path(__file__).resolve().parent.parent.parent / "packaging" / "templates" / "linux"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a script for Linux")
PROGRAM = """#!/bin/sh
case "$1" in
  --version) echo "daylit-desktop {version}" ;;
  sign-out) echo "$@" >> "$HOME/said"; exit "${{WIPE_STATUS:-0}}" ;;
esac
"""
"""Stands for the program, which is not what is tried here."""


def unpacked(folder: Path, version: str) -> Path:
    """What unpacking the archive of a version gives."""
    root = folder / f"daylit-desktop-{version}"
    program = root / "lib/daylit-desktop/daylit-desktop"
    program.parent.mkdir(parents=True)
    program.write_text(PROGRAM.format(version=version))
    program.chmod(0o755)
    (program.parent / "heavy").write_bytes(os.urandom(300_000))
    entry = root / "share/applications/daylit-desktop.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text("[Desktop Entry]\nTryExec=daylit-desktop\nExec=daylit-desktop %u\n")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(TEMPLATES / script, root / script)
        (root / script).chmod(0o755)
    (root / "version").write_text(version + "\n")
    files = [file for file in sorted(root.rglob("*")) if file.is_file()]
    sums = "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n" for file in files
    )
    (root / "SHA256SUMS").write_text(sums)
    return root


def run(script: Path, *arguments: object, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    surroundings = {"HOME": str(home), "PATH": "/usr/bin:/bin", **more}
    return subprocess.run(
        [str(script), *map(str, arguments)], env=surroundings, capture_output=True, text=True, check=False
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "person"
    folder.mkdir()
    return folder


def version_of(home: Path) -> str:
    return run(home / ".local/bin/daylit-desktop", "--version", home=home).stdout.strip()


def test_install_makes_a_program_and_a_menu_entry(tmp_path: Path, home: Path) -> None:
    done = run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    assert done.returncode == 0, done.stderr
    assert version_of(home) == "daylit-desktop 1.0.0"
    entry = (home / ".local/share/applications/daylit-desktop.desktop").read_text()
    assert f'Exec="{home}/.local/bin/daylit-desktop" %u' in entry


def test_upgrade_switches_and_keeps_what_a_window_runs_from(tmp_path: Path, home: Path) -> None:
    for version in ("1.0.0", "1.1.0", "1.2.0"):
        assert run(unpacked(tmp_path, version) / "install.sh", home=home).returncode == 0
        assert version_of(home) == f"daylit-desktop {version}"
    versions = sorted(
        path.name[:5] for path in (home / ".local/lib/daylit-desktop").iterdir() if path.name[0] == "1"
    )
    assert versions == ["1.1.0", "1.2.0"]


def test_a_damaged_copy_is_refused_and_the_old_version_works(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    damaged = unpacked(tmp_path, "1.1.0")
    (damaged / "lib/daylit-desktop/heavy").write_bytes(b"cut short")
    done = run(damaged / "install.sh", home=home)
    assert done.returncode == 1
    assert "is damaged" in done.stderr
    assert "still works" in done.stderr
    assert version_of(home) == "daylit-desktop 1.0.0"


def test_a_program_that_does_not_start_here_is_not_installed(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    strange = unpacked(tmp_path, "1.1.0")
    program = strange / "lib/daylit-desktop/daylit-desktop"
    digest = hashlib.sha256(program.read_bytes()).hexdigest()
    program.write_text("#!/bin/sh\nexit 127\n")
    sums = strange / "SHA256SUMS"
    sums.write_text(sums.read_text().replace(digest, hashlib.sha256(program.read_bytes()).hexdigest()))
    done = run(strange / "install.sh", home=home)
    assert done.returncode == 1
    assert "glibc" in done.stderr
    assert version_of(home) == "daylit-desktop 1.0.0"


def test_no_room_is_said_and_the_old_version_works(tmp_path: Path, home: Path) -> None:
    first, second = unpacked(tmp_path, "1.0.0"), unpacked(tmp_path, "1.1.0")
    with mounted_in(tmp_path) as disk:
        target = disk / "programs"
        assert run(first / "install.sh", target, home=home).returncode == 0
        fill(disk, leave=100_000)
        done = run(second / "install.sh", target, home=home)
        assert done.returncode == 1
        assert "not enough room" in done.stderr
        found = run(target / "bin/daylit-desktop", "--version", home=home).stdout
        assert found.strip() == "daylit-desktop 1.0.0"
        assert not (target / "lib/daylit-desktop/part").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, home: Path) -> None:
    (home / ".local").write_text("a file where a folder should be")
    done = run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    assert done.returncode == 1
    assert str(home / ".local/lib/daylit-desktop") in done.stderr
    assert "Name another one" in done.stderr


def test_uninstall_leaves_no_file_of_the_program(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    data = home / ".local/share/daylit-desktop/store.db"
    data.parent.mkdir(parents=True)
    data.write_text("kept")
    done = run(home / ".local/lib/daylit-desktop/uninstall.sh", home=home)
    assert done.returncode == 0, done.stderr
    assert "Your data is kept" in done.stderr
    assert [path for path in home.rglob("*") if path.is_file() or path.is_symlink()] == [data]


def test_uninstall_with_the_data_lets_the_program_do_it(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    data = home / ".local/share/daylit-desktop"
    data.mkdir(parents=True)
    (data / "engine.lock").touch()
    done = run(home / ".local/lib/daylit-desktop/uninstall.sh", "--remove-data", home=home)
    assert done.returncode == 0, done.stderr
    assert (home / "said").read_text().strip() == "sign-out --wipe"
    assert not data.exists()
    assert not (home / ".local/bin/daylit-desktop").exists()


def test_data_that_could_not_be_removed_keeps_the_program(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    done = run(home / ".local/lib/daylit-desktop/uninstall.sh", "--remove-data", home=home, WIPE_STATUS="6")
    assert done.returncode == 1
    assert "neither was the program" in done.stderr
    assert version_of(home) == "daylit-desktop 1.0.0"


def test_an_unknown_word_removes_nothing(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    assert run(home / ".local/lib/daylit-desktop/uninstall.sh", "--remove-dta", home=home).returncode == 2
    assert version_of(home) == "daylit-desktop 1.0.0"
