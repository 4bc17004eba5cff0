"""A part of the seeded schedules at every run; the whole proof is one command (see the README)."""

import os
from pathlib import Path

import pytest

from tests.sync.simulation.schedule import play

SCHEDULES = int(os.environ.get("DAYLIT_SCHEDULES", "60"))
PARTS = 6


@pytest.mark.parametrize("part", range(PARTS))
def test_no_schedule_breaks_a_promise(part: int, tmp_path: Path) -> None:
    """Nothing lost, nothing doubled, local equals remote; the seed of a failure replays it."""
    for seed in range(part, SCHEDULES, PARTS):
        verdict = play(seed, tmp_path)
        assert not verdict.faults, f"python -m tests.sync.simulation --seed {seed}: {verdict.faults}"
