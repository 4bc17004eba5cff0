"""A whole folder that was put back, or copied to another computer, never sends again what may have been sent."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app import HouseGate
from desktop.domain.communication import SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.sandbox.server import SandboxServer
from desktop.store.house import House
from tests.conftest import HandClock
from tests.keeping.test_renewal import store_of
from tests.service import PASSPHRASE, gate_for, running, sign_in_to


@pytest.fixture
def server(clock: HandClock) -> Iterator[SandboxServer]:
    with running(threads=4, clock=clock) as server:
        yield server


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock, server: SandboxServer) -> HouseGate:
    """Signed in and synced, with a call and its note waiting; closed."""
    gate = gate_for(tmp_path / "profile", clock)
    house = gate.set_up(passphrase=PASSPHRASE)
    gate.sign_in(sign_in_to(server))
    house.sync.sync_once()
    customer = house.reader.customers()[0].service_id
    local, _ = house.writer.log(NewEntry(kind="call", customer_id=customer, content="mine"))
    house.writer.note(NewNote(message=local, content="its note"))
    gate.lock()
    return gate


def times(server: SandboxServer, text: str) -> int:
    written = [row.content for row in server.world.communications] + [
        note.content for note in server.world.notes
    ]
    return written.count(text)


def states(house: House) -> list[SyncState]:
    return [row.state for row in house.reader.outbox()]


def settle(house: House, clock: HandClock) -> None:
    for _ in range(6):
        clock.advance(700)
        house.sync.sync_once()


def test_a_folder_that_was_put_back_looks_before_it_sends(
    gate: HouseGate, server: SandboxServer, clock: HandClock, tmp_path: Path
) -> None:
    shutil.copytree(tmp_path / "profile", tmp_path / "older")
    gate.unlock(passphrase=PASSPHRASE).sync.sync_once()
    gate.lock()
    assert times(server, "mine") == times(server, "its note") == 1
    shutil.rmtree(tmp_path / "profile")
    shutil.copytree(tmp_path / "older", tmp_path / "profile")  # database, journal and key together
    house = gate.unlock(passphrase=PASSPHRASE)
    assert states(house) == [SyncState.UNSURE] * 2
    assert "put back to an older state" in house.reader.outbox()[0].reason
    settle(house, clock)
    assert house.reader.outbox() == []
    assert times(server, "mine") == times(server, "its note") == 1
    gate.lock()


def test_what_was_not_sent_before_it_was_put_back_is_sent_once(
    gate: HouseGate, server: SandboxServer, clock: HandClock, tmp_path: Path
) -> None:
    """Another entry was recognised in the service's list before: then absence is proved, and it goes by itself."""
    house = gate.unlock(passphrase=PASSPHRASE)
    house.sync.sync_once()
    customer = house.reader.customers()[0].service_id
    house.writer.log(NewEntry(kind="call", customer_id=customer, content="not sent"))
    gate.lock()
    shutil.copytree(tmp_path / "profile", tmp_path / "older")
    gate.unlock(passphrase=PASSPHRASE)
    gate.lock()
    shutil.rmtree(tmp_path / "profile")
    shutil.copytree(tmp_path / "older", tmp_path / "profile")
    house = gate.unlock(passphrase=PASSPHRASE)
    assert states(house) == [SyncState.UNSURE]
    settle(house, clock)
    assert times(server, "not sent") == 1
    assert house.reader.outbox() == []
    gate.lock()


def test_a_folder_copied_to_another_computer_sends_nothing_unasked(
    gate: HouseGate, server: SandboxServer, clock: HandClock, tmp_path: Path
) -> None:
    shutil.copytree(tmp_path / "profile", tmp_path / "copy")
    other = gate_for(tmp_path / "copy", clock, outside=tmp_path / "another computer")
    house = other.unlock(passphrase=PASSPHRASE)
    assert states(house) == [SyncState.UNSURE] * 2
    settle(house, clock)
    assert house.reader.outbox()[0].state is SyncState.PARKED
    assert times(server, "mine") == 0
    first = gate.unlock(passphrase=PASSPHRASE)  # where it came from, it is sent
    first.sync.sync_once()
    assert first.reader.outbox() == []
    settle(house, clock)
    other.lock()
    again = other.unlock(passphrase=PASSPHRASE)
    assert times(server, "mine") == times(server, "its note") == 1
    other.lock()
    gate.lock()
    assert again is not first


def test_opening_again_and_again_doubts_nothing(gate: HouseGate, clock: HandClock, tmp_path: Path) -> None:
    for _ in range(5):
        house = gate.unlock(passphrase=PASSPHRASE)
        assert states(house) == [SyncState.QUEUED] * 2
        gate.lock()
    second = gate_for(tmp_path / "profile", clock)
    gate.unlock(passphrase=PASSPHRASE)
    assert (
        states(second.unlock(passphrase=PASSPHRASE)) == [SyncState.QUEUED] * 2
    )  # a second program beside it
    second.lock()
    gate.lock()


def test_only_the_database_put_back_is_left_to_the_journal(gate: HouseGate, tmp_path: Path) -> None:
    database = tmp_path / "profile" / "store.db"
    older = database.read_bytes()
    for _ in range(3):
        gate.unlock(passphrase=PASSPHRASE)
        gate.lock()
    for name in ("store.db-wal", "store.db-shm"):
        (tmp_path / "profile" / name).unlink(missing_ok=True)
    database.write_bytes(older)
    house = gate.unlock(passphrase=PASSPHRASE)
    store_of(gate).recover()
    assert states(house) == [SyncState.QUEUED] * 2  # it knows that they were never sent
    gate.lock()


@pytest.mark.parametrize("content", ["", "x", "-5", "9" * 40, "\x00"])
def test_a_number_outside_that_is_none_counts_as_another_computer(
    gate: HouseGate, content: str, tmp_path: Path
) -> None:
    file = next(gate._places.outside.iterdir())
    file.write_text(content, encoding="ascii")
    assert states(gate.unlock(passphrase=PASSPHRASE)) == [SyncState.UNSURE] * 2
    gate.lock()
    assert file.read_text(encoding="ascii").isdecimal()


def test_leaving_forgets_the_number(gate: HouseGate) -> None:
    gate.unlock(passphrase=PASSPHRASE)
    assert len(list(gate._places.outside.iterdir())) == 1
    gate.care.wipe(force=True)
    assert list(gate._places.outside.iterdir()) == []
