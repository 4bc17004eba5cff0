"""Syncing is paused for a while: nothing travels, what is written waits, and it goes on by itself."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from desktop.domain.communication import SyncState
from desktop.domain.entry import NewEntry
from desktop.domain.identity import LocalId
from desktop.domain.switches import Phase
from desktop.sandbox.server import SandboxServer
from desktop.store.open_store import Store
from desktop.sync.engine import Engine
from desktop.sync.pause import PAUSED
from desktop.sync.pull import DIRECTORY_AT
from desktop.sync.rhythm import Pace
from tests.conftest import KEY, SALT, HandClock
from tests.service import client_for, running

HOUR = 3600.0


class Wire(httpx.HTTPTransport):
    """Counts what leaves, and can act between two requests."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[str] = []
        self.before: Callable[[int], object] = lambda _number: None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request.url.path)
        self.before(len(self.requests))
        return super().handle_request(request)

    def pause_at(self, engine: Engine, ending: str) -> None:
        """Pause the carrier while the next request whose path ends so is on its way."""

        def act(_number: int) -> None:
            if self.requests[-1].rstrip("/").endswith(ending):
                self.before = lambda _number: None
                engine.pause(HOUR)

        self.before = act


@pytest.fixture
def server(clock: HandClock) -> Iterator[SandboxServer]:
    with running(threads=60, clock=clock) as server:
        yield server


@pytest.fixture
def store(tmp_path: Path, clock: HandClock) -> Iterator[Store]:
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock, undo_seconds=10.0) as store:
        yield store


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
def engine(store: Store, server: SandboxServer, clock: HandClock, tmp_path: Path, wire: Wire) -> Engine:
    return engine_of(store, server, clock, tmp_path, wire)


def engine_of(store: Store, server: SandboxServer, clock: HandClock, folder: Path, wire: Wire) -> Engine:
    return Engine(
        store,
        lambda: client_for(server, clock, transport=wire),
        lock_path=folder / "engine.lock",
        clock=clock,
        pace=Pace(),
    )


def log(store: Store) -> LocalId:
    customer = store.reader.customers()[0].service_id
    local, _ = store.writer.log(NewEntry(kind="call", customer_id=customer, content="Left voicemail."))
    return local


def logged(server: SandboxServer) -> int:
    return sum(record.content == "Left voicemail." for record in server.world.communications)


def state_of(store: Store) -> list[SyncState]:
    return [row.state for row in store.reader.outbox()]


def test_nothing_travels_and_what_is_written_waits(
    engine: Engine, store: Store, clock: HandClock, wire: Wire
) -> None:
    engine.turn()
    before, began = len(wire.requests), clock.now()
    engine.pause(HOUR)
    log(store)
    for _ in range(30):
        clock.advance(60)
        engine.look_at(1)
        engine.turn()
    assert len(wire.requests) == before
    assert state_of(store) == [SyncState.QUEUED]  # no longer held: its seconds for undo are over
    status = engine.status()
    assert status.phase is Phase.PAUSED
    assert status.next_try_at is not None
    assert (status.next_try_at - began).total_seconds() == HOUR


def test_it_ends_by_itself_and_looks_at_everything(
    engine: Engine, store: Store, clock: HandClock, wire: Wire
) -> None:
    engine.turn()
    engine.pause(HOUR)
    log(store)
    clock.advance(HOUR - 1)
    engine.turn()
    assert engine.status().phase is Phase.PAUSED
    before = len(wire.requests)
    clock.advance(2)
    engine.turn()
    assert engine.status().phase is Phase.IDLE
    assert engine.status().synced_at == clock.now()
    assert len(wire.requests) > before
    assert state_of(store) == []


def test_it_can_be_ended_before(engine: Engine, store: Store, clock: HandClock) -> None:
    engine.turn()
    engine.pause(HOUR)
    log(store)
    clock.advance(60)
    engine.turn()
    engine.resume()
    engine.turn()
    assert engine.status().phase is Phase.IDLE
    assert state_of(store) == []


def test_it_outlives_a_lock(
    engine: Engine, store: Store, server: SandboxServer, clock: HandClock, tmp_path: Path, wire: Wire
) -> None:
    engine.turn()
    engine.pause(HOUR)
    clock.advance(60)
    before = len(wire.requests)
    opened_again = engine_of(store, server, clock, tmp_path, wire)
    assert opened_again.status().phase is Phase.PAUSED  # before its first turn
    opened_again.wake()
    opened_again.turn()
    assert len(wire.requests) == before
    clock.advance(HOUR)
    opened_again.turn()
    assert opened_again.status().phase is Phase.IDLE


@pytest.mark.parametrize("at", [1, 2, 3, 4, 5, 8, 20])
def test_a_pass_under_way_ends_at_the_next_page_and_goes_on_later(
    engine: Engine, store: Store, clock: HandClock, wire: Wire, at: int
) -> None:
    wire.before = lambda number: engine.pause(HOUR) if number == at else None
    engine.turn()
    assert engine.status().phase is Phase.PAUSED
    assert engine.status().synced_at is None  # half a pass is no pass
    assert len(wire.requests) == at
    if wire.requests[-1].rstrip("/").endswith(("customers", "invoices", "actions")):
        assert store.ledger.get(DIRECTORY_AT) is None  # half a directory is none
    clock.advance(HOUR + 1)
    engine.turn()
    assert engine.status().phase is Phase.IDLE
    assert not engine.status().first_fill


@pytest.mark.parametrize(("at", "left"), [("threads", 0), ("log", 1)])
def test_a_pause_that_begins_while_entries_leave_holds_the_others(
    engine: Engine, store: Store, server: SandboxServer, clock: HandClock, wire: Wire, at: str, left: int
) -> None:
    engine.turn()
    for _ in range(3):
        log(store)
    clock.advance(70)
    wire.pause_at(engine, at)
    before = logged(server)
    engine.turn()
    assert engine.status().phase is Phase.PAUSED
    assert wire.requests[-1].rstrip("/").endswith(at)
    assert logged(server) - before == left
    assert state_of(store) == [SyncState.QUEUED] * (3 - left)
    clock.advance(HOUR + 1)
    engine.turn()
    assert (state_of(store), logged(server) - before) == ([], 3)


def test_a_pause_that_begins_while_a_lost_entry_is_looked_for_ends_that_too(
    engine: Engine, store: Store, server: SandboxServer, clock: HandClock, wire: Wire
) -> None:
    engine.turn()
    log(store)  # by this one it is known how the service lists entries of ours
    clock.advance(11)
    engine.turn()
    server.faults.add("cut_before", method="POST", route="log")
    before = logged(server)
    log(store)
    clock.advance(11)
    engine.turn()
    assert state_of(store) == [SyncState.UNSURE]
    clock.advance(HOUR)  # long settled: a listing without them counts
    wire.pause_at(engine, "threads")
    asked = len(wire.requests)
    engine.turn()
    assert (engine.status().phase, len(wire.requests)) == (Phase.PAUSED, asked + 1)
    assert [entry.negatives for entry in store.outbox.unsure()] == [0]
    for _ in range(4):
        clock.advance(HOUR + 1)
        engine.turn()
    assert (state_of(store), logged(server) - before) == ([], 1)


def test_a_clock_that_is_set_back_makes_no_long_pause_of_it(
    engine: Engine, clock: HandClock, wire: Wire
) -> None:
    engine.turn()
    engine.pause(HOUR)
    before = len(wire.requests)
    clock.moment -= timedelta(days=1)
    engine.turn()
    assert engine.status().phase is Phase.IDLE
    assert len(wire.requests) > before


def test_a_pause_that_a_clock_ended_does_not_come_back(
    engine: Engine, store: Store, clock: HandClock
) -> None:
    engine.turn()
    engine.pause(HOUR)
    clock.moment -= timedelta(hours=2)
    engine.turn()
    assert engine.status().phase is Phase.IDLE
    clock.advance(2 * HOUR + 60)  # the hour on the clock at which it had begun
    engine.turn()
    assert engine.status().phase is Phase.IDLE
    assert store.ledger.get(PAUSED) is None


def test_a_pause_that_ran_out_is_not_revived_by_a_clock_that_is_set_back(
    engine: Engine,
    store: Store,
    server: SandboxServer,
    clock: HandClock,
    tmp_path: Path,
    wire: Wire,
) -> None:
    engine.turn()
    engine.pause(HOUR)
    clock.advance(HOUR + 5)
    engine.turn()
    clock.moment -= timedelta(minutes=30)
    engine.turn()
    assert engine.status().phase is Phase.IDLE
    assert engine_of(store, server, clock, tmp_path, wire).status().phase is Phase.IDLE  # nor by a lock


@pytest.mark.parametrize(
    "kept",
    [None, 7, "soon", [1], ["a", "b"], [1e20, 1e20], [1e18, 1e18], [-1e15, 1]],
)
def test_what_nobody_could_have_kept_is_no_pause(
    store: Store, server: SandboxServer, clock: HandClock, tmp_path: Path, wire: Wire, kept: object
) -> None:
    store.ledger.put(PAUSED, kept)
    assert engine_of(store, server, clock, tmp_path, wire).status().phase is Phase.IDLE


def test_somebody_who_asks_for_a_pass_by_name_gets_it(engine: Engine, store: Store) -> None:
    engine.pause(HOUR)
    assert engine.sync_once().pulled > 0
    engine.turn()
    assert engine.status().phase is Phase.PAUSED


def test_the_log_tells_what_was_received_and_sent(engine: Engine, store: Store, clock: HandClock) -> None:
    engine.turn()
    log(store)
    clock.advance(11)
    engine.turn()
    lines = store.reader.sync_log()
    assert {"received", "sent"} <= {line.kind for line in lines}
    sent = next(line for line in lines if line.kind == "sent")
    assert sent.text.startswith("Sent: ")
    assert store.reader.customers()[0].name in sent.text
