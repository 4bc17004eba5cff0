"""Threads that nobody waits for: their answers arrive, and an endless call holds up no end."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.daemon_threads import DaemonThreads

ROOT = Path(__file__).resolve().parents[1]


def test_answers_and_errors_are_handed_over() -> None:
    threads = DaemonThreads("daylit-test")
    assert threads.submit(divmod, 7, 2).result(timeout=10) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        threads.submit(divmod, 7, 0).result(timeout=10)


def test_the_end_of_the_process_waits_for_nothing() -> None:
    script = """
from threading import Event
from desktop.daemon_threads import DaemonThreads
with DaemonThreads("daylit-test") as threads:
    threads.submit(Event().wait)
print("over")
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "over\n", "")
