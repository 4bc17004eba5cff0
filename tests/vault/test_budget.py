"""How long unlocking takes, from the key press to the first page; on request: `pytest -m budget -s tests/vault`.

Two peers in the same run: a plain SQLite file of the same size for the key ring, the bare derivation for the
passphrase.
"""

import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.app import HouseGate
from desktop.domain.filters import Filter
from desktop.places import Places
from desktop.settings_file import FileSettings
from desktop.vault.passphrase import DEFAULT_COST, derive
from desktop.vault.vault import Vault
from tests.conftest import HandClock
from tests.keeping.test_renewal import store_of
from tests.rings import Drawer
from tests.service import PASSPHRASE
from tests.store.conftest import fill_directory, message

pytestmark = [pytest.mark.budget, pytest.mark.timeout(600)]
ROWS = 30_000
BY_RING, BY_PASSPHRASE = 0.400, 0.700
"""Seconds that unlocking may take."""


def median(work: Callable[[], object], times: int = 9) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def test_unlocking_is_quick(tmp_path: Path, clock: HandClock) -> None:
    places, ring = Places(tmp_path / "profile"), Drawer()
    gate = HouseGate(
        places, Vault(places.vault, ring, clock=clock, cost=DEFAULT_COST), clock=clock,
        settings=FileSettings(), carry=False, undo_seconds=0, ring_name=ring.name,
    )  # fmt: skip
    gate.set_up(passphrase=PASSPHRASE)
    gate.care.keys().use_key_ring(proof=PASSPHRASE)
    fill_directory(store_of(gate))
    for start in range(0, ROWS, 500):
        rows = [message(n, content=f"Body {n} about the invoice") for n in range(start, start + 500)]
        store_of(gate).arrivals.communications(rows, first_fill=True)
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE m (position INTEGER PRIMARY KEY, subject TEXT)")
    plain.executemany("INSERT INTO m VALUES (?, ?)", [(n, f"Subject {n}") for n in range(ROWS)])
    plain.commit()

    def unlock(passphrase: str) -> None:
        gate.lock()
        reader = gate.unlock(passphrase=passphrase).reader
        assert len(reader.rows(reader.positions(Filter(), limit=100))) == 100

    def open_plain() -> None:
        with sqlite3.connect(tmp_path / "plain.db") as opened:
            opened.execute("SELECT * FROM m ORDER BY position DESC LIMIT 100").fetchall()

    by_ring, by_passphrase = median(lambda: unlock("")), median(lambda: unlock(PASSPHRASE))
    base, derivation = median(open_plain), median(lambda: derive(PASSPHRASE, b"s" * 16, DEFAULT_COST))
    gate.lock()
    print(
        f"\nunlock to first page, {ROWS} messages: key ring {by_ring * 1000:.0f} ms "
        f"(plain SQLite {base * 1000:.1f} ms), passphrase {by_passphrase * 1000:.0f} ms "
        f"(its derivation alone {derivation * 1000:.0f} ms)"
    )
    assert by_ring < BY_RING
    assert by_passphrase < BY_PASSPHRASE
