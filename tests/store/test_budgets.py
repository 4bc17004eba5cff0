"""Speed against plain SQLite in the same run; on request: `pytest -m budget`. Ratios, because machines differ."""

import os
import sqlite3
import statistics
import time
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.domain.communication import Communication
from desktop.domain.filters import Filter
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT, HandClock
from tests.store.conftest import BASE, fill_directory, message
from tests.versions import earlier

ROWS = 60_000
MOST_COPIES = 150
"""An upgrade opens and seals every page several times and compares every row; a copy does neither."""
WORDS = [f"word{number}" for number in range(4000)]
pytestmark = [pytest.mark.budget, pytest.mark.timeout(900)]


def cpu(work: Callable[[], object], times: int = 15) -> float:
    """Median CPU milliseconds."""
    taken = []
    for _ in range(times):
        began = time.process_time()
        work()
        taken.append((time.process_time() - began) * 1000)
    return statistics.median(taken)


def letters() -> list[Communication]:
    """Messages of a few hundred letters, the newest first."""
    return [
        message(
            n,
            at=BASE - timedelta(minutes=7 * n),
            content=" ".join(WORDS[(n * k * k + k) % 4000] for k in range(1, 60)) + " invoice",
        )
        for n in range(ROWS)
    ]


def fill_with(store: Store, rows: list[Communication]) -> None:
    """As the first fill does."""
    for start in range(0, ROWS, 200):
        store.arrivals.communications(rows[start : start + 200], first_fill=True)


def test_speed_of_a_large_store(tmp_path: Path, clock: HandClock, capsys: pytest.CaptureFixture[str]) -> None:
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as store:
        fill_directory(store)
        rows = letters()
        began = time.process_time()
        fill_with(store, rows)
        filled = ROWS / (time.process_time() - began)
        plain = sqlite3.connect(tmp_path / "plain.db")
        plain.execute("create table m (position integer primary key, subject text)")
        plain.executemany("insert into m values (?, ?)", [(n, f"Subject {n}") for n in range(ROWS)])
        base = cpu(lambda: plain.execute("select * from m order by position desc limit 200").fetchall())
        reader = store.reader
        figures = {
            "fill, rows per CPU second": filled,
            "plain 200 rows, ms": base,
            "first page": cpu(lambda: reader.rows(reader.positions(Filter(), limit=200)[:100])),
            "filter call": cpu(lambda: reader.positions(Filter(kinds=frozenset({"call"})), limit=200)),
            "all positions": cpu(lambda: reader.positions(Filter()), 5),
            "common word": cpu(lambda: reader.positions(Filter(text="invoice "), limit=200)),
            "prefix": cpu(lambda: reader.positions(Filter(text="wor"), limit=200)),
            "two words": cpu(lambda: reader.positions(Filter(text="word7 word9 "), limit=200)),
            "facets": cpu(lambda: reader.facets(Filter()), 5),
            "open a thread": cpu(lambda: reader.find_thread("m100")),
        }
        with capsys.disabled():
            print()
            for name, value in figures.items():
                print(f"{name:28} {value:10.2f}")
        assert figures["first page"] < 40
        assert figures["filter call"] < 25
        assert figures["common word"] < 40
        assert figures["prefix"] < 40


def test_an_upgrade_of_a_large_store(
    tmp_path: Path, clock: HandClock, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "store.db"
    with earlier(), Store(path, KEY, SALT, clock=clock) as store:
        fill_with(store, letters())
    began = time.monotonic()
    with (tmp_path / "copy.db").open("wb") as copy:
        copy.write(path.read_bytes())
        os.fsync(copy.fileno())
    copied = time.monotonic() - began
    moments: list[float] = []
    spent = time.process_time()
    Store(path, KEY, SALT, clock=clock, say=lambda words: moments.append(time.monotonic())).close()
    moments.append(time.monotonic())
    spent = time.process_time() - spent
    spans = [end - begin for begin, end in pairwise(moments)]
    with capsys.disabled():
        print(f"\nstore of {ROWS} messages, {path.stat().st_size / 1e6:.0f} MB, copied in {copied:.2f} s")
        for name, span in zip(("copy and steps", "checks", "put in place, opened"), spans, strict=True):
            print(f"{name:28} {span:10.2f} s")
        print(
            f"{'upgrade':28} {sum(spans):10.2f} s, {sum(spans) / copied:.0f} times a copy of the file; {spent:.1f} s of CPU"
        )
    assert sum(spans) < MOST_COPIES * copied
