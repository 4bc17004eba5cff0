"""Plays many schedules on all processors, or one again: `python -m tests.sync.simulation --help`."""

import argparse
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.sync.simulation.schedule import Verdict, play

CHUNK = 25


def play_some(seeds: list[int]) -> list[Verdict]:
    """Play some schedules in a folder that goes away."""
    memory = Path("/dev/shm")  # a file system in memory where there is one: every commit is flushed
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        return [_play(seed, Path(folder)) for seed in seeds]


def _play(seed: int, folder: Path) -> Verdict:
    try:
        return play(seed, folder)
    except Exception as error:  # noqa: BLE001 - whatever escaped is a fault of that schedule
        where = traceback.extract_tb(error.__traceback__)[-1]
        return Verdict(
            seed, faults=[f"{type(error).__name__}: {error!s:.200} ({where.name}, line {where.lineno})"]
        )
    finally:
        for left in folder.glob(f"{seed}-*"):
            shutil.rmtree(left, ignore_errors=True)


def summary(verdicts: Iterable[Verdict]) -> str:
    """The figures of a run in words."""
    verdicts = list(verdicts)
    unsure = sum(verdict.unsure for verdict in verdicts)
    parked = sum(verdict.parked_unsure for verdict in verdicts)
    unaided = 100.0 * (unsure - parked) / unsure if unsure else 100.0
    reasons = Counter(reason for verdict in verdicts for reason in verdict.reasons)
    bad = [verdict for verdict in verdicts if verdict.faults]
    return (
        f"{len(verdicts):,} schedules, {sum(v.entries for v in verdicts):,} entries, "
        f"{sum(v.requests_spoilt for v in verdicts):,} spoilt requests, {sum(v.crashes for v in verdicts):,} crashes, "
        f"{sum(v.refused for v in verdicts):,} refused\n"
        f"{unsure:,} were unsure, {parked:,} of them wait for a person: {unaided:.2f} % settled unaided\n"
        + "".join(f"  {number:4} {reason}\n" for reason, number in reasons.most_common())
        + f"{len(bad)} schedules broke a promise"
        + "".join(f"\n  seed {verdict.seed}: {'; '.join(verdict.faults[:3])}" for verdict in bad[:20])
    )


def main(arguments: list[str]) -> int:
    """Exit status 0 when every promise was kept in every schedule."""
    parser = argparse.ArgumentParser(prog="python -m tests.sync.simulation")
    parser.add_argument("--schedules", type=int, default=500)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, help="play this one only")
    chosen = parser.parse_args(arguments)
    seeds = (
        [chosen.seed]
        if chosen.seed is not None
        else list(range(chosen.first, chosen.first + chosen.schedules))
    )
    began = time.monotonic()
    verdicts: list[Verdict] = []
    with ProcessPoolExecutor() as pool:
        for part in pool.map(play_some, (seeds[i : i + CHUNK] for i in range(0, len(seeds), CHUNK))):
            verdicts += part
            for verdict in part:
                if verdict.faults:  # at once: the whole run takes an hour
                    print(f"\rseed {verdict.seed}: {'; '.join(verdict.faults[:3])}", file=sys.stderr)
            broken = sum(bool(verdict.faults) for verdict in verdicts)
            print(
                f"\r{len(verdicts):,} of {len(seeds):,}, {broken} broken", end="", file=sys.stderr, flush=True
            )
    print(file=sys.stderr)
    print(summary(verdicts))
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if any(verdict.faults for verdict in verdicts) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
