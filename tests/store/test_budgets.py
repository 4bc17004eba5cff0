"""Speed against plain SQLite in the same run; on request: `pytest -m budget`. Ratios, because machines differ."""

import sqlite3
import statistics
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.filters import Filter
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT, HandClock
from tests.store.conftest import BASE, fill_directory, message

ROWS = 60_000
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


def test_speed_of_a_large_store(tmp_path: Path, clock: HandClock, capsys: pytest.CaptureFixture[str]) -> None:
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as store:
        fill_directory(store)
        rows = [
            message(
                n,
                at=BASE - timedelta(minutes=7 * n),
                content=" ".join(WORDS[(n * k * k + k) % 4000] for k in range(1, 60)) + " invoice",
            )
            for n in range(ROWS)
        ]
        began = time.process_time()
        for start in range(0, ROWS, 200):
            store.arrivals.communications(rows[start : start + 200], first_fill=True)
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
