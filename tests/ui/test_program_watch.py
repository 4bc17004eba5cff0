"""A program that is replaced while its window is open: told, and started again with everything that was written."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from pytestqt.qtbot import QtBot

from desktop.places import Places
from desktop.program import ProgramFile
from desktop.ui import program_watch, single_instance
from desktop.ui.program_watch import ProgramWatch
from desktop.ui.single_instance import SingleInstance
from tests.conftest import HandClock
from tests.service import PASSPHRASE, gate_for
from tests.ui.desk import Desk

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 10_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "daylit-desktop"
    made.write_bytes(b"one")
    return made


@pytest.fixture
def watch(desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProgramWatch]:
    """Watches a file, in a main window; a new file settles at once."""
    monkeypatch.setattr(program_watch, "SETTLING", 1)
    made = ProgramWatch(ProgramFile(file), desk.window)
    made.enter(desk.window)
    yield made
    made.leave()


def replace(file: Path, content: bytes) -> None:
    """As a package manager does it: the new file takes the place of the old one, with a time of its own making."""
    new = file.with_suffix(".new")
    new.write_bytes(content)
    os.utime(new, ns=(0, file.stat().st_mtime_ns))
    new.replace(file)


def shown(watch: ProgramWatch) -> bool:
    return watch.strip is not None and watch.strip.isVisible()


def test_another_file_in_its_place_is_told_and_offers_a_restart(
    watch: ProgramWatch, file: Path, qtbot: QtBot
) -> None:
    watch.look()
    assert watch.strip is None
    replace(file, b"one")  # the same bytes, another file
    with qtbot.waitSignal(watch.replaced, timeout=PATIENCE):
        watch._on_state(Qt.ApplicationState.ApplicationActive)
    assert shown(watch)
    assert watch.strip.text.startswith("Daylit was updated.")
    with qtbot.waitSignal(watch.restart_wanted, timeout=1_000):
        watch.strip.restart_button.click()
    watch.strip.later_button.click()
    assert not shown(watch)
    watch.look()
    assert not shown(watch)


def test_a_file_that_is_still_being_written_or_is_gone_is_not_offered(
    watch: ProgramWatch, file: Path, qtbot: QtBot
) -> None:
    watch.settled.setInterval(1_000_000)
    replace(file, b"half")
    watch.look()
    assert watch.settled.isActive()
    watch.look()  # the window came to the front meanwhile
    replace(file, b"whole")
    watch.look()
    assert watch.strip is None
    file.unlink()
    watch.settled.stop()
    watch.look()
    assert watch.strip is None


def test_it_is_told_again_after_a_lock(watch: ProgramWatch, file: Path, desk: Desk, qtbot: QtBot) -> None:
    replace(file, b"two")
    watch.look()
    qtbot.waitUntil(lambda: shown(watch), timeout=PATIENCE)
    watch.leave()
    watch.enter(desk.window)
    qtbot.waitUntil(lambda: shown(watch), timeout=PATIENCE)


def test_a_checkout_is_not_watched(desk: Desk) -> None:
    watch = ProgramWatch(ProgramFile(None), desk.window)
    assert not watch._timer.isActive()
    watch.look()
    assert watch.strip is None


# -- with real processes -----------------------------------------------------------------------------------


def pid_of(places: Places) -> int:
    """The process that has the window, 0 for none."""
    try:
        return int(json.loads(places.run_marker.read_text(encoding="ascii"))["pid"])
    except (OSError, ValueError):
        return 0


def answers(places: Places) -> bool:
    """Whether the window of a folder hears a second start."""
    name = SingleInstance(places)._name
    return single_instance._say(name, single_instance.RAISE, QDeadlineTimer(500)) == single_instance.DONE


@pytest.mark.skipif(sys.platform == "win32", reason="processes are ended by signals")
def test_a_real_restart_keeps_what_is_being_written(
    tmp_path: Path, file: Path, clock: HandClock, qtbot: QtBot
) -> None:
    places = Places(tmp_path / "data")
    first = subprocess.Popen(
        [sys.executable, "-m", "tests.processes.restarter", str(places.data_dir), str(file)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "minimal", "DISPLAY": ":none"},
        stderr=subprocess.DEVNULL,
    )
    try:
        qtbot.waitUntil(lambda: pid_of(places) not in (0, first.pid), timeout=60_000)
        assert first.wait(timeout=30) == 0
    finally:
        first.kill()
    qtbot.waitUntil(lambda: answers(places), timeout=60_000)
    os.kill(pid_of(places), signal.SIGTERM)
    qtbot.waitUntil(lambda: not places.run_marker.exists(), timeout=30_000)  # a clean end, of its own
    gate = gate_for(places.data_dir, clock)
    drafts = gate.unlock(passphrase=PASSPHRASE).reader.drafts("log")
    gate.lock()
    assert [draft.fields["notes"] for draft in drafts] == ["half a sentence"]
