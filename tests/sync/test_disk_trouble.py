"""The carrier on a full disk: it says so, loses and doubles nothing, and goes on once there is room."""

import logging
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from desktop.domain.communication import SyncState
from desktop.domain.entry import NewEntry
from desktop.domain.identity import ServiceId
from desktop.domain.switches import Phase
from desktop.sandbox.server import SandboxServer
from desktop.store.open_store import Store
from desktop.sync.engine import FAULT, Engine
from desktop.sync.rhythm import Pace
from tests.conftest import KEY, SALT, HandClock
from tests.disks import fill
from tests.service import client_for, running


@pytest.fixture
def server(clock: HandClock) -> Iterator[SandboxServer]:
    with running(threads=12, clock=clock) as server:
        yield server


@pytest.fixture
def store(small_disk: Path, clock: HandClock) -> Iterator[Store]:
    with Store(small_disk / "store.db", KEY, SALT, clock=clock) as store:
        yield store


def engine_of(
    store: Store,
    server: SandboxServer,
    clock: HandClock,
    folder: Path,
    transport: httpx.BaseTransport | None = None,
) -> Engine:
    return Engine(
        store,
        lambda: client_for(server, clock, transport=transport),
        lock_path=folder / "engine.lock",
        clock=clock,
        pace=Pace(),
    )


def turn(engine: Engine) -> None:
    engine.wake()
    engine.turn()


def test_a_first_fill_onto_a_full_disk_goes_on_when_there_is_room(
    small_disk: Path,
    store: Store,
    server: SandboxServer,
    clock: HandClock,
) -> None:
    engine = engine_of(store, server, clock, small_disk)
    filler = fill(small_disk, leave=8_192)
    turn(engine)
    assert engine.status().phase is Phase.BLOCKED
    assert "disk" in engine.status().message
    filler.unlink()
    clock.advance(61)
    engine.turn()  # by itself, at the time it had planned
    assert engine.status().phase is Phase.IDLE
    assert store.reader.total() == len(server.world.communications)
    assert [line.kind for line in store.ledger.recent(5)] != []


class FillsTheDisk(httpx.HTTPTransport):
    """A real connection; when the answer to a POST has come, the disk has filled."""

    def __init__(self, disk: Path) -> None:
        super().__init__()
        self._disk = disk
        self.fillers: list[Path] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        if request.method == "POST" and not self.fillers:
            self.fillers.append(fill(self._disk, leave=0))
        return response


@pytest.mark.parametrize("had_an_effect", [True, False])
def test_an_answer_that_cannot_be_written_down_loses_and_doubles_nothing(
    small_disk: Path, store: Store, server: SandboxServer, clock: HandClock, *, had_an_effect: bool
) -> None:
    customer = ServiceId(next(iter(server.world.main.customers)))
    calm = engine_of(store, server, clock, small_disk)
    calm.sync_once()
    store.writer.log(NewEntry(kind="call", customer_id=customer, content="the first of all"))
    calm.sync_once()  # from here on it is known how this service lists entries of ours
    transport = FillsTheDisk(small_disk)
    engine = engine_of(store, server, clock, small_disk, transport)
    text = "sent, and the answer found no room; " * 200 + "end"
    local, _ = store.writer.log(NewEntry(kind="call", customer_id=customer, content=text))
    if not had_an_effect:
        server.faults.add("500", route="log")
    turn(engine)
    assert len(transport.fillers) == 1
    assert engine.status().phase is Phase.BLOCKED
    assert store.reader.find_message(local).sync_state is SyncState.SENDING
    turn(engine)  # still full: nothing happens, nothing is sent
    transport.fillers[0].unlink()
    for _ in range(8):
        clock.advance(700)
        engine.turn()
    assert store.reader.find_message(local).sync_state is SyncState.SYNCED
    assert [row.content for row in server.world.communications].count(text) == 1


@pytest.mark.allow_log("the sync thread met a fault")
def test_a_fault_of_ours_does_not_end_the_thread_without_a_word(
    small_disk: Path,
    store: Store,
    server: SandboxServer,
    clock: HandClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    engine = Engine(store, broken, lock_path=small_disk / "engine.lock", clock=clock, pace=Pace())
    heard = []
    told = engine.listen(heard.append)
    with caplog.at_level(logging.ERROR):
        engine.wake()
        engine.start()
        deadline = 200
        while not heard and deadline:
            deadline -= 1
            engine._thread.join(0.05)  # type: ignore[union-attr]
        engine.stop()
    told()
    assert heard[0].phase is Phase.BLOCKED
    assert heard[0].message == FAULT
