"""What Qt needs of a Linux system: the tables are complete, and what is missing is said before Qt aborts."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from desktop.system_libraries import (
    CORE,
    INSTALL,
    KNOWN,
    MOST_NAMED,
    WAYLAND,
    XCB,
    family_of_system,
    install_line,
    library_of,
    missing_libraries,
    missing_words,
)

ROOT = Path(__file__).resolve().parents[1]
QT = Path(PySide6.__file__).parent / "Qt"
OBJDUMP = shutil.which("objdump")
EVERYWHERE = re.compile(
    r"lib(c|m|dl|rt|pthread|resolv|util|stdc\+\+|gcc_s|z|zstd)\.so|libicu|libQt6|ld-linux"
)
"""Parts of every system, or of the bundle."""
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


def needed(*files: str) -> set[str]:
    """The libraries of the system that files of Qt name, and those of Qt below them."""
    found: set[str] = set()
    waiting, seen = list(files), set()
    while waiting:
        file = waiting.pop()
        if file in seen:
            continue
        seen.add(file)
        done = subprocess.run([OBJDUMP, "-p", str(QT / file)], capture_output=True, text=True, check=True)
        names = re.findall(r"NEEDED\s+(\S+)", done.stdout)
        waiting += [f"lib/{name}" for name in names if name.startswith("libQt6")]
        found |= {name for name in names if not EVERYWHERE.match(name)}
    return found


@linux
@pytest.mark.skipif(OBJDUMP is None, reason="objdump reads what a library needs")
def test_the_tables_hold_what_the_files_of_qt_need() -> None:
    core = needed(
        *(f"lib/libQt6{name}.so.6" for name in ("Widgets", "Network", "DBus", "Svg", "PrintSupport"))
    )
    xcb = needed("plugins/platforms/libqxcb.so")
    wayland = needed("plugins/platforms/libqwayland.so", "plugins/wayland-shell-integration/libxdg-shell.so")
    assert core == set(CORE)
    assert xcb - core == set(XCB)
    assert wayland - core == set(WAYLAND)


@linux
def test_without_a_display_no_display_is_looked_for() -> None:
    assert missing_libraries(for_window=False, loads=lambda name: name in CORE) == []
    assert missing_libraries(for_window=False, loads=lambda _name: False) == list(CORE)


@linux
@pytest.mark.parametrize(
    ("where", "there", "missing"),
    [
        ({"DISPLAY": ":0"}, CORE, set(XCB)),
        ({"DISPLAY": ":0"}, CORE | XCB, set()),
        ({"WAYLAND_DISPLAY": "wayland-0"}, CORE | WAYLAND, set()),
        ({"WAYLAND_DISPLAY": "wayland-0"}, CORE, set(WAYLAND)),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, CORE | WAYLAND, set()),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, CORE | XCB, set()),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, CORE, set(WAYLAND)),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, CORE, set()),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, CORE | WAYLAND, set(XCB)),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, CORE | WAYLAND, set()),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, CORE | XCB, set()),
        ({"QT_QPA_PLATFORM": "wayland:x=1;xcb:y", "DISPLAY": ":0"}, CORE, set(WAYLAND)),
        ({"QT_QPA_PLATFORM": "xcb;offscreen", "DISPLAY": ":0"}, CORE, set()),
    ],
)
def test_one_display_that_can_be_used_is_enough(
    where: dict[str, str], there: dict[str, object], missing: set[str]
) -> None:
    assert set(missing_libraries(for_window=True, loads=there.__contains__, where=where)) == missing


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ('ID=debian\nVERSION_ID="12"\n', "debian"),
        ("ID=linuxmint\nID_LIKE='ubuntu debian'\n", "debian"),
        ("ID=fedora\n", "fedora"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "fedora"),
        ('ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', "suse"),
        ("ID=manjaro\nID_LIKE=arch\n", "arch"),
    ],
)
def test_a_distribution_says_who_it_is(tmp_path: Path, text: str, family: str) -> None:
    (tmp_path / "os-release").write_text(text, encoding="utf-8")
    assert family_of_system([tmp_path / "none", tmp_path / "os-release"]) == family


def test_an_unknown_system_gets_the_names_without_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "os-release").write_text("ID=own\n", encoding="utf-8")
    assert family_of_system([tmp_path / "os-release"]) == ""
    (tmp_path / "dnf").touch(mode=0o755)
    assert family_of_system([tmp_path / "os-release"]) == "fedora"
    assert install_line(["libxcb-cursor.so.0"], "") == ""
    assert install_line(["libnever.so.9"], "debian") == ""


@pytest.mark.parametrize("family", INSTALL)
def test_the_line_names_each_package_once(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1_000)
    line = install_line(KNOWN, family)
    packages = line.removeprefix(INSTALL[family]).split()
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert "sudo" not in install_line(KNOWN, family)
    assert line.startswith(INSTALL[family])
    assert len(packages) == len(set(packages)) > 10
    assert all(re.fullmatch(r"[A-Za-z0-9_.+-]+", package) for package in packages)


def test_the_words_say_what_is_missing_and_what_to_do() -> None:
    words = missing_words(["libxcb-cursor.so.0", "libEGL.so.1"])
    assert "libEGL.so.1, libxcb-cursor.so.0." in words
    assert missing_words(KNOWN).count(".so") == MOST_NAMED
    assert f"and {len(KNOWN) - MOST_NAMED} more." in missing_words(KNOWN)
    assert "start Daylit again" in words


def test_a_library_is_read_from_the_words_of_an_import() -> None:
    words = "libEGL.so.1: cannot open shared object file: No such file or directory"
    assert library_of(ImportError(words)) == "libEGL.so.1"
    assert library_of(ImportError("No module named 'x'")) == ""


@linux
def test_a_window_without_its_libraries_ends_in_a_sentence_before_qt_is_loaded(tmp_path: Path) -> None:
    script = """
import sys
from desktop import system_libraries
system_libraries._loads = lambda name: name != "libxcb-cursor.so.0"
from desktop.__main__ import RealDoors
from desktop.cli.main import CommandLine
status = CommandLine(RealDoors(), "1").run(sys.argv[1:])
print(status, any(name.startswith("PySide6") for name in sys.modules))
"""
    environment = {**os.environ, "DISPLAY": ":none", "QT_QPA_PLATFORM": "xcb"}
    for words in ([], ["demo"]):
        done = subprocess.run(
            [sys.executable, "-c", script, "--data-dir", str(tmp_path / "data"), *words],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.stdout == "2 False\n", done.stderr
        assert "missing on this system: libxcb-cursor.so.0." in done.stderr
        assert not (tmp_path / "data").exists()
