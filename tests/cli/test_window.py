"""The window as a real program: started, started again, killed, asked to end. Its platform draws nothing."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.keeping.run_marker import RunMarker
from desktop.places import Places
from tests.conftest import HandClock

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0
RAISED = (0, "Daylit is open already; its window was brought to the front.\n")


def start(places: Places, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", "--data-dir", str(places.data_dir), *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "minimal", "DISPLAY": ":none"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Status and words, without what the platform says of itself."""
    said = process.communicate(timeout=PATIENCE)[1]
    return process.returncode, re.sub(r"This plugin does not support.*\n", "", said)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data")


@pytest.fixture
def window(places: Places) -> Iterator[subprocess.Popen[str]]:
    """A running window."""
    process = start(places)
    until_marked(places, process)
    yield process
    if process.poll() is None:
        process.kill()
    if process.stderr is not None and not process.stderr.closed:
        process.communicate(timeout=PATIENCE)


def until_marked(places: Places, process: subprocess.Popen[str]) -> None:
    """Until the mark is the one of this process."""
    tick = threading.Event()
    for _ in range(int(PATIENCE / 0.05)):
        if places.run_marker.exists() and f'"pid": {process.pid},' in places.run_marker.read_text("ascii"):
            return
        assert process.poll() is None, process.communicate()
        tick.wait(0.05)
    raise AssertionError("the window did not start")


def test_second_starts_find_the_window_and_end(window: subprocess.Popen[str], places: Places) -> None:
    assert ended(start(places)) == RAISED
    assert ended(start(places, "daylit-desktop://thread/abc")) == RAISED
    status, said = ended(start(places, "https://evil.example"))
    assert (status, "no link to a thread" in said) == (2, True)
    assert window.poll() is None


def test_after_a_kill_the_next_start_is_the_first_and_knows(
    window: subprocess.Popen[str], places: Places, clock: HandClock
) -> None:
    window.kill()
    window.communicate(timeout=PATIENCE)
    assert places.run_marker.exists()
    next_one = start(places)
    until_marked(places, next_one)
    assert ended(start(places)) == RAISED
    next_one.kill()
    next_one.communicate(timeout=PATIENCE)
    last = RunMarker(places, clock=clock).begin()
    assert not last.ended_well
    assert last.began_at is not None


@pytest.mark.skipif(os.name != "posix", reason="there are no such signals")
@pytest.mark.parametrize(("number", "status"), [("SIGTERM", 0), ("SIGHUP", 0), ("SIGINT", 130)], ids=str)
def test_a_log_out_is_a_clean_end(
    window: subprocess.Popen[str], places: Places, number: str, status: int
) -> None:
    assert ended(start(places)) == RAISED  # by then it waits for something to happen
    window.send_signal(getattr(signal, number))
    assert ended(window) == (status, "")
    assert not places.run_marker.exists()


def test_the_plain_command_takes_one_link_and_nothing_else(places: Places) -> None:
    for words in (
        ("daylit-desktop:",),
        ("daylit-desktop://thread/a", "b"),
        ("daylit-desktop://thread/a", "--full"),
        ("mailto:a@b.example",),
        ("nonsense",),
    ):
        status, said = ended(start(places, *words))
        assert (status, "Please check" in said) == (2, True), words
    assert not places.data_dir.exists()
