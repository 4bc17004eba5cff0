"""Backups of other versions: an older one comes back up to date, a newer one is refused; leaving takes all."""

from pathlib import Path

import pytest

from desktop.domain.errors import StoreNewer
from tests.conftest import HandClock
from tests.keeping.test_backup import bring_back, save
from tests.keeping.test_renewal import filled, is_whole
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
    for end in ("", "-wal", "-shm"):
        (tmp_path / "profile" / f"store.db.upgrade{end}").write_bytes(b"sealed")
    gate.care.wipe(force=True)
    assert not list((tmp_path / "profile").glob("store.db*"))
