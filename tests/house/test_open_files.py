"""Nobody opens a database by path while this process has it open: the close would drop its locks."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="on Windows a close drops no lock of others")


def seen(*arguments: str) -> list[str]:
    """Where a database was opened by path on a working day in a process of its own."""
    command = [sys.executable, "-m", "tests.house.working_day", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.split("\n")[:-1] if done.stdout.strip() else []


def test_on_a_working_day_no_open_database_is_opened_by_path(tmp_path: Path) -> None:
    assert seen(str(tmp_path)) == []


def test_who_does_so_is_seen(tmp_path: Path) -> None:
    told = seen(str(tmp_path), "careless")
    assert [line.split()[0] for line in told] == ["store.db", "store.db-wal", "store.db-shm"]
    assert all("working_day.py" in line for line in told)
