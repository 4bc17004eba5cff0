"""The mark of a running window: gone after a clean end, found after a kill, harmless when it is nonsense."""

import json
import logging
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.keeping.run_marker import RunMarker
from desktop.logs import set_up_logs, write_crash_report
from desktop.places import Places, prepare
from tests.conftest import HandClock

ROOT = Path(__file__).resolve().parents[2]
RUNNING = """
import sys
from pathlib import Path
from desktop.domain.clock import SystemClock
from desktop.keeping.run_marker import RunMarker
from desktop.places import Places
marker = RunMarker(Places(Path(sys.argv[1])), clock=SystemClock())
print(marker.begin().ended_well, flush=True)
sys.stdin.readline()
marker.end()
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(tmp_path / "data")
    prepare(places)
    return places


def start(places: Places) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RUNNING, str(places.data_dir)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_a_process_that_is_killed_is_told_of_and_one_that_ends_is_not(
    places: Places, clock: HandClock
) -> None:
    before = datetime.now(UTC)
    killed = start(places)
    assert killed.stdout is not None
    assert killed.stdout.readline() == "True\n"
    mark = json.loads(places.run_marker.read_text(encoding="ascii"))
    assert mark["pid"] == killed.pid
    killed.kill()
    killed.communicate(timeout=30)
    ended = start(places)
    assert (
        ended.communicate("\n", timeout=30)[0] == "False\n"
    )  # it heard of the kill, and ended cleanly itself
    assert not places.run_marker.exists()
    places.run_marker.write_text(json.dumps(mark), encoding="ascii")
    last = RunMarker(places, clock=clock).begin()
    assert not last.ended_well
    assert last.began_at is not None
    assert before <= last.began_at <= datetime.now(UTC)


def test_a_clean_end_leaves_nothing(places: Places, clock: HandClock) -> None:
    marker = RunMarker(places, clock=clock)
    assert marker.begin().ended_well
    if os.name == "posix":
        assert stat.S_IMODE(places.run_marker.stat().st_mode) == 0o600
    marker.end()
    marker.end()
    assert [path.name for path in places.data_dir.iterdir()] == ["logs"]
    assert marker.begin().ended_well


def test_the_report_holds_what_belongs_to_the_last_run(places: Places, clock: HandClock) -> None:
    old = write_crash_report(places.logs, ValueError("a customer said"), "1")
    assert old is not None
    RunMarker(places, clock=clock).begin()
    long_ago = clock.now() - timedelta(days=9)
    os.utime(old, (long_ago.timestamp(), long_ago.timestamp()))
    fresh = places.logs / "crash-20260603-143100.json"
    fresh.write_text('{"kind": "KeyError"}', encoding="utf-8")
    handler = set_up_logs(places.logs)
    for number in range(100):
        logging.getLogger("desktop.test").info("line %d.", number)
    logging.getLogger("desktop").removeHandler(handler)
    handler.close()
    report = RunMarker(places, clock=clock).begin().report
    assert "KeyError" in report
    assert old.name not in report
    assert "line 99." in report
    assert "line 60." in report
    assert "line 59." not in report


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"1",
        b'{"began_at": 7}',
        b'{"began_at": "2026-06-03T14:30:12"}',
        b"\xff" * 9,
        b"[" * 9000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_mark_that_cannot_be_read_is_still_a_mark(places: Places, clock: HandClock, text: bytes) -> None:
    places.run_marker.write_bytes(text)
    last = RunMarker(places, clock=clock).begin()
    assert (last.ended_well, last.began_at) == (False, None)
    assert RunMarker(places, clock=clock).begin().began_at == clock.now()


def test_a_mark_is_not_written_through_a_link(places: Places, clock: HandClock, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("mine", encoding="utf-8")
    try:
        places.run_marker.symlink_to(target)
    except OSError:
        pytest.skip("links cannot be made here")
    RunMarker(places, clock=clock).begin()
    assert target.read_text(encoding="utf-8") == "mine"
    assert not places.run_marker.is_symlink()


def test_a_folder_that_is_gone_costs_only_the_news(tmp_path: Path, clock: HandClock) -> None:
    marker = RunMarker(Places(tmp_path / "nowhere"), clock=clock)
    assert marker.begin().ended_well
    marker.end()
