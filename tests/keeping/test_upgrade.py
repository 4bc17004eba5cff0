"""Care for stores of other versions: backups come back up to date, and what an upgrade meets or leaves is no end."""

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from desktop.app import HouseGate
from desktop.domain.errors import StoreDamaged, StoreNewer
from desktop.keeping.wipe import wipe
from desktop.places import Places
from desktop.store import upgrade
from desktop.store.connection import KeyAndSalt, open_reader
from desktop.store.files import files_of
from desktop.store.snapshot import check
from tests.conftest import HandClock
from tests.keeping.test_backup import bring_back, save
from tests.keeping.test_damage import PAGE
from tests.keeping.test_renewal import ROWS, WAITING, filled, is_whole, key_of
from tests.service import PASSPHRASE, gate_for
from tests.versions import earlier, later, next_step


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "of-another.daylit-backup"


def test_a_backup_of_an_earlier_version_is_brought_up_to_date(
    tmp_path: Path, file: Path, clock: HandClock
) -> None:
    with earlier():
        gate = filled(tmp_path / "profile", clock)
        save(gate, file)
        gate.lock()
    gate, said = gate_for(tmp_path / "elsewhere", clock), list[str]()
    house, _ = gate.care.restore(file, passphrase=PASSPHRASE, say=said.append)
    assert is_whole(house)
    assert [words for words in said if words.startswith("Bringing the store up to date")] != []
    gate.lock()


def test_a_backup_of_a_later_version_is_refused_and_nothing_changes(
    tmp_path: Path, file: Path, clock: HandClock
) -> None:
    with later(next_step):
        gate = filled(tmp_path / "profile", clock)
        save(gate, file)
        gate.lock()
    mine = filled(tmp_path / "mine", clock)
    mine.lock()
    before = (tmp_path / "mine" / "store.db").read_bytes()
    with pytest.raises(StoreNewer, match="later version of this program"):
        bring_back(mine, file)
    assert (tmp_path / "mine" / "store.db").read_bytes() == before
    with later(next_step):
        house, old = bring_back(mine, file)
        assert is_whole(house)
        assert old is not None
        mine.lock()


def test_leaving_takes_what_a_kill_left_of_an_upgrade(tmp_path: Path, clock: HandClock) -> None:
    gate = filled(tmp_path / "profile", clock)
    for file in files_of(tmp_path / "profile" / "store.db.upgrade"):
        file.write_bytes(b"sealed")
    gate.lock()
    (tmp_path / "profile" / "store.db-journal").write_bytes(b"sealed")
    wipe(Places(tmp_path / "profile"), gate._vault)
    assert not list((tmp_path / "profile").glob("store.db*"))


# -- damage that an upgrade finds --------------------------------------------------------------------


@pytest.fixture
def killed(tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A damaged store as a kill leaves it in the middle of an upgrade; "profile" is where that failed."""
    profile, killed = tmp_path / "profile", tmp_path / "killed"
    with earlier():
        filled(profile, clock).lock()
    flip_pages(profile / "store.db")
    real = upgrade._check_room

    def copied(path: Path) -> None:
        shutil.copytree(profile, killed)
        real(path)

    monkeypatch.setattr(upgrade, "_check_room", copied)
    with pytest.raises(StoreDamaged):
        gate_for(profile, clock).unlock(passphrase=PASSPHRASE)
    monkeypatch.undo()
    return killed


def flip_pages(database: Path) -> None:
    """Forty pages that lead to no others."""
    raw, dice = bytearray(database.read_bytes()), random.Random(2)
    for page in dice.sample(range(len(raw) // 2 // PAGE, len(raw) // PAGE), 40):
        raw[page * PAGE + 99] ^= 1
    database.write_bytes(raw)


def test_an_upgrade_that_failed_leaves_the_store_its_log(
    killed: Path, tmp_path: Path, clock: HandClock
) -> None:
    for folder, mode in ((tmp_path / "profile", "wal"), (killed, "delete")):
        key = gate_for(folder, clock)._vault.open(passphrase=PASSPHRASE)
        with closing(open_reader(folder / "store.db", key=key.key, salt=key.salt)) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone()[0] == mode


@pytest.mark.parametrize("place", ["profile", "killed"])
def test_what_an_upgrade_finds_damaged_can_be_salvaged_and_begun_anew(
    killed: Path, tmp_path: Path, clock: HandClock, place: str
) -> None:
    gate = gate_for(tmp_path / place, clock)
    report = gate.care.salvage(tmp_path / "saved", passphrase=PASSPHRASE, say=lambda words: None)
    assert report.opens
    assert len(report.bad_pages) == 40
    assert report.saved["bodies"] > ROWS / 2
    house, aside = gate.care.start_over(passphrase=PASSPHRASE)
    assert len(house.reader.outbox()) == WAITING + 1
    assert (aside / "store.db").stat().st_size > 40 * PAGE
    gate.lock()


# -- a rollback journal that a kill left -------------------------------------------------------------


@pytest.fixture
def cut_short(tmp_path: Path, clock: HandClock) -> tuple[HouseGate, Path]:
    """A store that was killed while it was put in place, so that its journal has to be played back; and a
    backup of it from before."""
    profile, file = tmp_path / "whole", tmp_path / "before.daylit-backup"
    gate = filled(profile, clock)
    save(gate, file)
    key = key_of(gate)
    gate.lock()
    with closing(upgrade._alone(profile / "store.db", KeyAndSalt(key.key, key.salt))) as live:
        live.execute("PRAGMA cache_size=5")  # the pages go to the disk before the commit
        live.execute("BEGIN")
        live.execute("UPDATE bodies SET content = upper(content)")
        shutil.copytree(profile, tmp_path / "profile")
    assert (tmp_path / "profile" / "store.db-journal").stat().st_size > PAGE
    return gate_for(tmp_path / "profile", clock), file


def test_a_restore_over_a_killed_upgrade_is_whole_and_so_is_what_was_there(
    cut_short: tuple[HouseGate, Path], tmp_path: Path
) -> None:
    gate, file = cut_short
    house, old = bring_back(gate, file)
    key = key_of(gate)
    gate.lock()
    assert old is not None
    assert (old / "store.db-journal").exists()
    for folder in (tmp_path / "profile", old):
        contents = check(folder / "store.db", KeyAndSalt(key.key, key.salt))
        assert contents.counts["bodies"] == ROWS + WAITING
    house = gate.unlock(passphrase=PASSPHRASE)
    assert is_whole(house)
    gate.lock()
