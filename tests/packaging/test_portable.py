"""The portable archive: install for one person, upgrade, damage, no room, no permission, a kill, removal."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from configparser import ConfigParser
from pathlib import Path

import pytest

from builders import archive, tree
from builders.desktop_entry import DESKTOP_FILE, desktop_file
from builders.product import read_product
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


KILLER = """#!/bin/sh
echo >> "$COUNT"
[ "$(wc -l < "$COUNT")" -lt "$KILL_AT" ] || kill -9 0
exec {tool} "$@"
"""
"""Stands before a tool on the PATH: at the given call, everything that belongs to the script is killed."""


def unpacked(folder: Path, version: str, program: str = PROGRAM) -> Path:
    """What unpacking the archive of a version gives."""
    root = folder / f"daylit-desktop-{version}"
    lib = root / "lib/daylit-desktop"
    lib.mkdir(parents=True)
    (lib / "daylit-desktop").write_text(program.format(version=version))
    (lib / "daylit-desktop").chmod(0o755)
    (lib / "heavy").write_bytes(os.urandom(300_000))
    entry = root / "share/applications" / DESKTOP_FILE
    entry.parent.mkdir(parents=True)
    entry.write_text(desktop_file(read_product()))
    shutil.copyfile(TEMPLATES / "uninstall.sh", lib / "uninstall.sh")
    shutil.copyfile(TEMPLATES / "install.sh", root / "install.sh")
    (root / "install.sh").chmod(0o755)
    (root / "version").write_text(version + "\n")
    files = [file for file in sorted(root.rglob("*")) if file.is_file()]
    sums = "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n" for file in files
    )
    (root / "SHA256SUMS").write_text(sums)
    return root


def run(script: Path, *arguments: object, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """In a session of its own, in the home of the person."""
    surroundings = {"HOME": str(home), "PATH": "/usr/bin:/bin", **more}
    return subprocess.run(
        [str(script), *map(str, arguments)], cwd=home, env=surroundings, capture_output=True, text=True,
        check=False, start_new_session=True,
    )  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "person"
    folder.mkdir()
    return folder


def uninstaller(home: Path) -> Path:
    return home / ".local/lib/daylit-desktop/uninstall.sh"


def left_in(home: Path) -> list[Path]:
    """Every file and link of the person."""
    return sorted(path for path in home.rglob("*") if path.is_file() or path.is_symlink())


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


@pytest.mark.parametrize(
    ("words", "blames_the_library"),
    [("version GLIBC_2.35 not found", True), ("libxcb.so.1: cannot open shared object file", False)],
)
def test_a_program_that_does_not_start_here_says_why_and_is_not_installed(
    tmp_path: Path, home: Path, words: str, blames_the_library: bool
) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    strange = unpacked(tmp_path, "1.1.0", f"#!/bin/sh\necho '{words}' >&2\nexit 127\n")
    done = run(strange / "install.sh", home=home)
    assert done.returncode == 1
    assert words in done.stderr
    assert ("needs glibc 2.35" in done.stderr) == blames_the_library
    assert version_of(home) == "daylit-desktop 1.0.0"
    assert not list((home / ".local/lib/daylit-desktop").glob("part*"))


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
        assert not list((target / "lib/daylit-desktop").glob("part*"))


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
    done = run(uninstaller(home), home=home)
    assert done.returncode == 0, done.stderr
    assert "Your data is kept" in done.stderr
    assert left_in(home) == [data]


def with_store(folder: Path) -> Path:
    """A data folder as somebody leaves it who signed in."""
    folder.mkdir(parents=True)
    for name in ("vault.json", "settings.toml", "engine.lock"):
        (folder / name).touch()
    return folder


def test_uninstall_with_the_data_lets_the_program_do_it(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    data = with_store(home / ".local/share/daylit-desktop")
    done = run(uninstaller(home), "--remove-data", home=home)
    assert done.returncode == 0, done.stderr
    assert (home / "said").read_text().strip() == "sign-out --wipe"
    assert sorted(path.name for path in data.iterdir()) == ["vault.json"], "the program's own, and only that"
    assert not (home / ".local/bin/daylit-desktop").exists()


def test_data_that_could_not_be_removed_keeps_the_program(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    with_store(home / ".local/share/daylit-desktop")
    done = run(uninstaller(home), "--remove-data", home=home, WIPE_STATUS="3")
    assert done.returncode == 1
    assert "neither was the program" in done.stderr
    assert version_of(home) == "daylit-desktop 1.0.0"


def test_somebody_who_never_signed_in_has_no_data_to_remove(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    logs = home / ".local/share/daylit-desktop/logs"
    logs.mkdir(parents=True)
    (logs / "daylit.log").touch()
    done = run(uninstaller(home), "--remove-data", home=home, WIPE_STATUS="3")
    assert done.returncode == 0, done.stderr
    assert "There was no data" in done.stderr
    assert left_in(home) == []


def test_the_data_folder_that_was_chosen_is_the_one_that_is_removed(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    usual, chosen = with_store(home / ".local/share/daylit-desktop"), with_store(home / "elsewhere")
    done = run(uninstaller(home), "--remove-data", home=home, DAYLIT_DESKTOP_DATA=str(chosen))
    assert done.returncode == 0, done.stderr
    assert (home / "said").exists()
    assert not (chosen / "settings.toml").exists()
    assert (usual / "settings.toml").exists()


@pytest.mark.parametrize("place", ["daylit-desktop-1.0.0", "daylit-desktop-1.0.0/lib/daylit-desktop"])
def test_uninstall_anywhere_else_removes_nothing(tmp_path: Path, home: Path, place: str) -> None:
    root = unpacked(tmp_path, "1.0.0")
    stray = tmp_path / place / "uninstall.sh"
    shutil.copyfile(TEMPLATES / "uninstall.sh", stray)
    stray.chmod(0o755)
    before = sorted(root.rglob("*"))
    done = run(stray, "--remove-data", home=home)
    assert done.returncode == 1
    assert "nothing was removed" in done.stderr
    assert sorted(root.rglob("*")) == before


def test_uninstall_leaves_what_is_not_its_own(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    foreign = [home / ".local/bin/daylit-desktop", home / ".local/lib/daylit-desktop/notes.d/mine"]
    foreign[0].unlink()
    foreign[1].parent.mkdir()
    for file in foreign:
        file.write_text("of somebody else")
    assert run(uninstaller(home), home=home).returncode == 0
    assert left_in(home) == foreign


def test_an_unknown_word_removes_nothing(tmp_path: Path, home: Path) -> None:
    run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    assert run(uninstaller(home), "--remove-dta", home=home).returncode == 2
    assert version_of(home) == "daylit-desktop 1.0.0"


# -- install.sh where something is in its way --------------------------------------------------------


def test_a_folder_named_from_where_one_stands(tmp_path: Path, home: Path) -> None:
    done = run(unpacked(tmp_path, "1.0.0") / "install.sh", "apps", home=home)
    assert done.returncode == 0, done.stderr
    found = run(home / "apps/bin/daylit-desktop", "--version", home=home)
    assert found.stdout.strip() == "daylit-desktop 1.0.0"
    assert f'Exec="{home}/apps/bin/daylit-desktop" %u' in (
        home / "apps/share/applications" / DESKTOP_FILE
    ).read_text(encoding="utf-8")


def test_a_folder_of_programs_that_is_a_link(tmp_path: Path, home: Path) -> None:
    (home / "programs/mine").mkdir(parents=True)
    (home / ".local").mkdir()
    (home / ".local/bin").symlink_to(home / "programs/mine")
    assert run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home).returncode == 0
    assert version_of(home) == "daylit-desktop 1.0.0"
    assert run(uninstaller(home), home=home).returncode == 0
    assert list((home / "programs/mine").iterdir()) == []


@pytest.mark.parametrize("target", [None, "/usr/lib/daylit-desktop/daylit-desktop"])
def test_a_command_of_somebody_else_is_not_replaced(tmp_path: Path, home: Path, target: str | None) -> None:
    command = home / ".local/bin/daylit-desktop"
    command.parent.mkdir(parents=True)
    if target is None:
        command.write_text("a script of mine")
    else:
        command.symlink_to(target)
    done = run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    assert done.returncode == 1
    assert f"{command} is not a link of Daylit's" in done.stderr
    assert left_in(home) == [command]
    assert not (home / ".local/lib").exists()


@pytest.mark.parametrize("sign", ["_internal", "daylit-desktop"])
def test_a_copy_of_a_package_is_not_touched(tmp_path: Path, home: Path, sign: str) -> None:
    package = home / "usr/lib/daylit-desktop" / sign
    package.mkdir(parents=True)
    done = run(unpacked(tmp_path, "1.0.0") / "install.sh", home / "usr", home=home)
    assert done.returncode == 1
    assert "not installed by this script" in done.stderr
    assert sorted((home / "usr").rglob("*")) == [package.parents[1], package.parent, package]


def test_two_installations_at_once(tmp_path: Path, home: Path) -> None:
    store = home / ".local/lib/daylit-desktop"
    first = unpacked(tmp_path, "1.0.0")
    run(first / "install.sh", home=home)
    with subprocess.Popen(
        ["flock", store / "lock", "cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdin
        assert other.stdout
        other.stdin.write(b"held")
        other.stdin.flush()
        assert other.stdout.read(4) == b"held"
        for script, words in (
            (first / "install.sh", "Another installation"),
            (uninstaller(home), "is running"),
        ):
            done = run(script, home=home)
            assert done.returncode == 1
            assert words in done.stderr
            assert version_of(home) == "daylit-desktop 1.0.0"
        other.kill()
    assert run(first / "install.sh", home=home).returncode == 0, "a kill leaves no lock behind"


def test_only_old_versions_are_cleared_away(tmp_path: Path, home: Path) -> None:
    store = home / ".local/lib/daylit-desktop"
    kept = [store / "notes", store / "1.0.0.2026", store / "20261126120000", store / "x.2026112612000a"]
    gone = [store / "0.9.0.20261126120000", store / "part.77"]
    for folder in (*kept, *gone):
        folder.mkdir(parents=True)
    assert run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home).returncode == 0
    assert [folder.name for folder in kept if not folder.exists()] == []
    assert [folder.name for folder in gone if folder.exists()] == []


@pytest.mark.parametrize("blocked", ["bin", "share"])
def test_what_fails_beside_the_program_is_said(tmp_path: Path, home: Path, blocked: str) -> None:
    (home / ".local").mkdir()
    (home / ".local" / blocked).write_text("a file where a folder should be")
    done = run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    assert done.returncode == 3
    assert "Daylit works, but" in done.stderr
    program = home / ".local/lib/daylit-desktop/current/daylit-desktop"
    assert run(program, "--version", home=home).stdout.strip() == "daylit-desktop 1.0.0"
    assert run(uninstaller(home), home=home).returncode == 0
    assert left_in(home) == [home / ".local" / blocked]


def test_signs_in_the_home_that_mean_something(tmp_path: Path) -> None:
    home = tmp_path / "50% of|A&B's \\ \"$x` home"
    home.mkdir()
    done = run(unpacked(tmp_path, "1.0.0") / "install.sh", home=home)
    assert done.returncode == 0, done.stderr
    file = home / ".local/share/applications" / DESKTOP_FILE
    reader = ConfigParser(interpolation=None)
    reader.optionxform = str  # type: ignore[assignment,method-assign]
    reader.read(file, encoding="utf-8")
    entry = reader["Desktop Entry"]
    command = str(home / ".local/bin/daylit-desktop")
    assert entry["TryExec"].replace("\\\\", "\\") == command
    assert argument_of(entry["Exec"].removesuffix(" %u")) == command
    assert argument_of(reader["Desktop Action demo"]["Exec"].removesuffix(" demo")) == command
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", file], check=True)
    assert run(uninstaller(home), home=home).returncode == 0
    assert left_in(home) == []


def argument_of(value: str) -> str:
    """What a desktop starts: the file's backslashes are read, then the quotes, then the field codes."""
    text = value.replace("\\\\", "\\")
    assert text.startswith('"')
    assert text.endswith('"')
    signs = iter(text[1:-1])
    return "".join(next(signs) if sign == "\\" else sign for sign in signs).replace("%%", "%")


# -- install.sh, killed ------------------------------------------------------------------------------


def killers(folder: Path) -> Path:
    """A folder for the PATH in which every tool of the script is counted, and one call is its end."""
    folder.mkdir()
    for name in ("sha256sum", "mkdir", "touch", "flock", "cp", "chmod", "sort", "mv", "ln", "readlink", "rm"):
        tool = shutil.which(name, path="/usr/bin:/bin")
        assert tool
        (folder / name).write_text(KILLER.format(tool=tool))
        (folder / name).chmod(0o755)
    return folder


def test_killed_at_any_moment_one_version_works_and_the_next_run_mends_all(
    tmp_path: Path, home: Path
) -> None:
    """Before each tool that the script runs, one after the other, until a run comes to its end."""
    path = f"{killers(tmp_path / 'killers')}:/usr/bin:/bin"
    old, new = unpacked(tmp_path, "1.0.0"), unpacked(tmp_path, "1.1.0")
    assert run(old / "install.sh", home=home).returncode == 0
    store, count = home / ".local/lib/daylit-desktop", tmp_path / "count"
    for moment in range(1, 60):
        count.unlink(missing_ok=True)
        killed = run(new / "install.sh", home=home, PATH=path, KILL_AT=str(moment), COUNT=str(count))
        assert version_of(home) in ("daylit-desktop 1.0.0", "daylit-desktop 1.1.0")
        if killed.returncode == 0:
            break
        assert killed.returncode == -9, killed.stderr
        mended = run(new / "install.sh", home=home)
        assert mended.returncode == 0, mended.stderr
        assert version_of(home) == "daylit-desktop 1.1.0"
        assert len([path for path in store.iterdir() if path.is_dir() and not path.is_symlink()]) == 2
        assert run(old / "install.sh", home=home).returncode == 0
    assert killed.returncode == 0
    assert moment > 15, "the tools were not counted"
    assert run(uninstaller(home), home=home).returncode == 0
    assert left_in(home) == []


# -- the archive itself ------------------------------------------------------------------------------


def test_the_archive_installs_and_removes_itself(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    product = read_product()
    bundle = unpacked(tmp_path, product.version) / "lib/daylit-desktop"
    (bundle / "uninstall.sh").unlink()
    (bundle / "version").write_text(product.version)
    for module, name, value in (
        (tree, "BUNDLE", bundle), (archive, "BUILD", tmp_path / "build"), (archive, "DIST", tmp_path),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, value)
    monkeypatch.setenv("DAYLIT_QUICK_BUILD", "1")
    archive.build_archive(product)
    (packed,) = tmp_path.glob("*.tar.xz")
    with tarfile.open(packed) as members:
        members.extractall(tmp_path / "out", filter="data")
    (root,) = (tmp_path / "out").iterdir()
    assert not (root / "uninstall.sh").exists()
    assert not os.access(root / "lib/daylit-desktop/uninstall.sh", os.X_OK)
    assert run(root / "install.sh", home=home).returncode == 0
    assert (home / ".local/share/zsh/site-functions/_daylit-desktop").is_file()
    assert run(uninstaller(home), home=home).returncode == 0
    assert left_in(home) == []


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("name", ["install.sh", "uninstall.sh"])
def test_the_shell_is_sound(name: str) -> None:
    done = subprocess.run(["shellcheck", TEMPLATES / name], capture_output=True, text=True, check=False)
    assert done.stdout == ""
