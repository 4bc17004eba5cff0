"""kill -9 while somebody types without a pause: at most the last second is missing, in dialog and note box.

DAYLIT_DRAFT_KILLS=200 python -m pytest -s tests/processes/test_drafts.py      # the whole proof
"""

import os
import random
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SystemClock
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.dialogs.log_draft import fields_of
from desktop.ui.run import delete_now
from tests.conftest import KEY, SALT
from tests.processes.typist import ALSO_TYPED, LETTER, open_both
from tests.ui.stage import open_filled_store

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("DAYLIT_DRAFT_KILLS", "6"))
MOST_LOST = 1.0
"""Seconds of typing that may be missing."""
PATIENCE = 30_000


@dataclass(frozen=True, slots=True)
class Life:
    """One process: how many letters there were by when, in dialog and note box, and when it was killed."""

    typed: tuple[tuple[int, int, float], ...]
    killed_at: float

    def lost(self, field: int, letters: int) -> float:
        """Seconds between the first key that is missing and the kill."""
        missing = [line[2] for line in self.typed if line[field] > letters]
        return self.killed_at - missing[0] if missing else 0.0


@pytest.mark.timeout(7200)
def test_a_kill_costs_at_most_the_last_second(tmp_path: Path, qapp: object, qtbot: QtBot) -> None:
    open_filled_store(tmp_path, SystemClock()).close()
    dice, worst = random.Random(KILLS), 0.0
    for _ in range(KILLS):
        life = lived_until_killed(tmp_path, dice.uniform(0.6, 3.0))
        fields, note = back_again(tmp_path, qtbot)
        assert {name: fields[name] for name in ALSO_TYPED} == ALSO_TYPED
        assert set(fields["notes"] + note) == {LETTER}
        worst = max(worst, life.lost(0, len(fields["notes"])), life.lost(1, len(note)))
    print(
        f"\n{KILLS} kills, {len(fields['notes']) + len(note)} letters; missing at worst the last {worst:.2f} s"
    )
    assert worst <= MOST_LOST


def lived_until_killed(folder: Path, seconds: float) -> Life:
    """A process that types, killed so many seconds after its first key."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.processes.typist", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline()]
    killed: list[float] = []

    def kill() -> None:
        killed.append(time.time())
        process.kill()

    threading.Timer(seconds, kill).start()
    lines += process.stdout.readlines()
    process.stdout.close()
    process.wait(timeout=30)
    whole = (line.split() for line in lines if line.endswith("\n"))
    return Life(tuple((int(notes), int(note), float(when)) for notes, note, when in whole), killed[0])


def back_again(folder: Path, qtbot: QtBot) -> tuple[dict[str, str], str]:
    """What the next start shows in the dialog and in the note box."""
    background = Background()
    with Store(folder / "store.db", KEY, SALT, clock=SystemClock(), zone=UTC) as store:
        dialog, box = open_both(store, background)
        qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)
        shown = fields_of(dialog.form), box.text.toPlainText()
        dialog.reject()
        box.close()
        background.close()
        delete_now(dialog)
        delete_now(box)
    return shown
