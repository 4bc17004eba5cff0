"""Full disks and read-only disks: a sentence each, and nothing written is lost."""

from datetime import UTC
from pathlib import Path

import pytest

from desktop.domain.communication import SyncState
from desktop.domain.entry import NewEntry
from desktop.domain.errors import StoreUnwritable
from desktop.domain.identity import ServiceId
from desktop.store.connection import open_writer
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT, HandClock
from tests.disks import fill, mount
from tests.store.conftest import fill_directory, message


def opened(folder: Path, clock: HandClock) -> Store:
    return Store(folder / "store.db", KEY, SALT, clock=clock, zone=UTC)


def is_sound(folder: Path) -> bool:
    db = open_writer(folder / "store.db", key=KEY, salt=SALT)
    try:
        return bool(db.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
    finally:
        db.close()


@pytest.mark.parametrize("leave", [4_096, 20_000, 60_000, 150_000])
def test_what_was_said_to_be_saved_is_saved_when_the_disk_fills(
    small_disk: Path, clock: HandClock, leave: int
) -> None:
    saved = []
    with opened(small_disk, clock) as store:
        fill_directory(store)
        store.arrivals.communications([message(number) for number in range(50)])
        filler = fill(small_disk, leave=leave)
        trouble = None
        while trouble is None:
            entry = NewEntry(kind="call", customer_id=ServiceId("c0"), content="a long story " * 200)
            try:
                saved.append(store.writer.log(entry)[0])
            except StoreUnwritable as error:
                trouble = error
        assert "disk" in str(trouble) or "space" in str(trouble)
        assert store.reader.total() == 50 + len(saved)  # reading goes on
        filler.unlink()
        entry = NewEntry(kind="call", customer_id=ServiceId("c0"), content="there is room again")
        saved.append(store.writer.log(entry)[0])
    with opened(small_disk, clock) as store:
        store.recover()
        assert [row.local_id for row in store.reader.outbox()] == saved
        for file in small_disk.glob("store.db*"):
            assert file.exists()
    assert is_sound(small_disk)


def test_a_store_that_cannot_be_made_for_want_of_room_is_made_later(
    small_disk: Path, clock: HandClock
) -> None:
    filler = fill(small_disk, leave=8_192)
    with pytest.raises(StoreUnwritable, match="disk"):
        opened(small_disk, clock)
    filler.unlink()
    opened(small_disk, clock).close()


def test_a_disk_that_turns_read_only_is_a_sentence(small_disk: Path, clock: HandClock) -> None:
    with opened(small_disk, clock) as store:
        fill_directory(store)
        store.writer.log(NewEntry(kind="call", customer_id=ServiceId("c0"), content="before"))
    assert mount("-o", "remount,ro", str(small_disk))
    with pytest.raises(StoreUnwritable, match="cannot be"):
        opened(small_disk, clock)
    assert mount("-o", "remount,rw", str(small_disk))
    with opened(small_disk, clock) as store:
        assert [row.state for row in store.reader.outbox()] == [SyncState.QUEUED]
