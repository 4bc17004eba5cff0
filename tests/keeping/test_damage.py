"""Flipped bytes are detected and named, what can be read is got out, and what was not sent is never lost.

DAYLIT_FLIPS=200 python -m pytest -s tests/keeping/test_damage.py      # the whole proof
"""

import json
import os
import random
import re
import shutil
from pathlib import Path

import pytest

from desktop.app import HouseGate
from desktop.domain.entry import NewEntry
from desktop.domain.errors import BadInput, StoreDamaged
from desktop.domain.filters import Filter, View
from desktop.domain.identity import ServiceId
from desktop.store.connection import KeyAndSalt, damaged_pages
from desktop.store.house import House
from tests.conftest import HandClock
from tests.keeping.test_renewal import ROWS, WAITING, filled, key_of, store_of
from tests.service import PASSPHRASE, gate_for, running, sign_in_to

FLIPS = int(os.environ.get("DAYLIT_FLIPS", "12"))
PAGE = 4096


def quiet(_words: str) -> None:
    pass


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock) -> HouseGate:
    """A closed profile; what is in its log is in the file."""
    gate = filled(tmp_path / "profile", clock)
    store_of(gate).writer.save_draft("log", {"notes": "half a sentence"})
    gate.care.keys()
    gate.lock()
    return gate


def lines(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.timeout(1_800)
def test_flipped_bytes_are_named_and_cost_only_their_page(
    gate: HouseGate, tmp_path: Path, clock: HandClock
) -> None:
    gate.unlock(passphrase=PASSPHRASE)
    key = KeyAndSalt(key_of(gate).key, key_of(gate).salt)
    gate.lock()
    database = tmp_path / "profile" / "store.db"
    whole, dice = database.read_bytes(), random.Random(4)
    kept = []
    for number in range(FLIPS):
        at = dice.randrange(16, len(whole))  # the first sixteen bytes are a salt that is not used
        raw = bytearray(whole)
        raw[at] ^= 1 << dice.randrange(8)
        database.write_bytes(raw)
        named = [
            int(page) for words in damaged_pages(database, key) for page in re.findall(r"page (\d+)", words)
        ]
        assert named == [at // PAGE + 1]
        report = gate.care.salvage(tmp_path / f"saved-{number}", passphrase=PASSPHRASE, say=quiet)
        assert len(report.unsent) == WAITING + 1
        kept.append(report.saved.get("bodies", 0) / (ROWS + WAITING))
        told = any(words.startswith("bodies") for words in report.lost)
        assert kept[-1] == 1 or told or not report.opens  # nothing is missing without a word
        assert database.read_bytes() == bytes(raw)  # only read
        shutil.rmtree(tmp_path / f"saved-{number}")
    kept.sort()
    assert kept[len(kept) // 4] > 0.9  # only a page that leads to others costs more than its own rows
    print(
        f"\n{FLIPS} flipped bytes, each named by its page; bodies saved: all of them {kept.count(1)} times, "
        f"least {kept[0]:.1%}, median {kept[len(kept) // 2]:.1%}"
    )


def test_a_whole_store_is_saved_whole_and_without_the_token(tmp_path: Path, clock: HandClock) -> None:
    with running(threads=6, clock=clock) as server:
        gate = gate_for(tmp_path / "profile", clock)
        house = gate.set_up(passphrase=PASSPHRASE)
        gate.sign_in(sign_in_to(server))
        house.sync.sync_once()
        _, token = store_of(gate).settings.account() or (None, "")
        said: list[str] = []
        report = gate.care.salvage(tmp_path / "saved", passphrase=PASSPHRASE, say=said.append)
        assert report.saved["communications"] == len(server.world.communications)
        assert len(token) > 20
        assert said[0] == "Looking at every page …"
        assert "Every page is as it was written" in report.words()
        for file in (tmp_path / "saved").iterdir():
            assert token not in file.read_text(encoding="utf-8")
            assert file.stat().st_mode & 0o077 == 0
        with pytest.raises(BadInput, match="not empty"):
            gate.care.salvage(tmp_path / "saved", passphrase=PASSPHRASE, say=quiet)


@pytest.mark.parametrize("damage", ["first page", "everything", "a page in the middle"])
def test_starting_over_brings_back_what_was_not_sent(
    gate: HouseGate, tmp_path: Path, clock: HandClock, damage: str
) -> None:
    database = tmp_path / "profile" / "store.db"
    raw = bytearray(database.read_bytes())
    ranges = {
        "first page": (0, PAGE),
        "everything": (0, len(raw)),
        "a page in the middle": (8 * PAGE, 9 * PAGE),
    }
    for at in range(*ranges[damage]):
        raw[at] ^= 0x55
    database.write_bytes(raw)
    if damage != "a page in the middle":
        with pytest.raises(StoreDamaged):
            gate.unlock(passphrase=PASSPHRASE)
    report = gate.care.salvage(tmp_path / "saved", passphrase=PASSPHRASE, say=quiet)
    assert report.opens == (damage == "a page in the middle")
    assert sorted(line["summary"] for line in lines(tmp_path / "saved" / "unsent.jsonl")) == sorted(
        report.unsent
    )
    house, aside = gate.care.start_over(passphrase=PASSPHRASE)
    assert (aside / "store.db").read_bytes() == bytes(raw)
    assert len(house.reader.outbox()) == WAITING + 1
    if report.opens and report.saved["drafts"]:
        assert store_of(gate).writer.draft("log") == {"notes": "half a sentence"}
    gate.lock()


def test_after_starting_over_the_rest_comes_down_again(tmp_path: Path, clock: HandClock) -> None:
    with running(threads=6, clock=clock) as server:
        gate = gate_for(tmp_path / "profile", clock)
        house = gate.set_up(passphrase=PASSPHRASE)
        gate.sign_in(sign_in_to(server))
        house.sync.sync_once()
        house, _ = gate.care.start_over(passphrase=PASSPHRASE)
        assert house.reader.total() == 0
        house.sync.sync_once()  # the sign-in was carried over
        assert house.reader.total() == len(server.world.communications)
        gate.lock()


def test_a_damaged_page_in_use_costs_only_what_is_on_it(gate: HouseGate, tmp_path: Path) -> None:
    """The cipher gives up a connection that met a bad page; the next question must not meet that connection."""
    database = tmp_path / "profile" / "store.db"
    whole, dice = database.read_bytes(), random.Random(9)
    for _ in range(12):
        raw = bytearray(whole)
        raw[dice.randrange(len(whole) // 2, len(whole))] ^= 1
        database.write_bytes(raw)
        try:
            house = gate.unlock(passphrase=PASSPHRASE)
        except StoreDamaged:
            continue
        positions = house.reader.positions(Filter(view=View.MESSAGE))
        read = [readable(house, position) for position in positions]
        if not all(read):
            assert sum(read) >= len(read) - 8
            with pytest.raises(StoreDamaged), store_of(gate)._desk.transaction() as pen:  # so does the writer
                pen.db.execute("SELECT sum(length(content)) FROM bodies").fetchall()
            house.writer.log(NewEntry(kind="call", customer_id=ServiceId("c0"), content="goes on"))
            gate.lock()
            return
        gate.lock()
    raise AssertionError("no page of a message was hit; use another seed")


def readable(house: House, position: int) -> bool:
    try:
        house.reader.bodies([position])
    except StoreDamaged:
        return False
    return True
