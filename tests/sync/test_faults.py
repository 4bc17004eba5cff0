"""Sending and reading while the service misbehaves: nothing lost, nothing doubled, and a sentence for each."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.app import HouseGate
from desktop.domain.communication import SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import (
    EngineBusy,
    NotReached,
    NotTheService,
    RouteUnknown,
    ServiceBusy,
    ServiceTrouble,
    SignInNeeded,
)
from desktop.domain.identity import LocalId
from desktop.domain.switches import SyncStatus
from desktop.sandbox.habits import Habits
from desktop.sandbox.server import SandboxServer
from desktop.store.house import House
from tests.conftest import HandClock
from tests.service import PASSPHRASE, client_for, gate_for, running, sign_in_to

SETTLED = 700.0
MINUTE = 61.0


@pytest.fixture
def server(clock: HandClock) -> Iterator[SandboxServer]:
    with running(threads=12, clock=clock) as server:
        yield server


@pytest.fixture
def gate(server: SandboxServer, tmp_path: Path, clock: HandClock) -> Iterator[HouseGate]:
    gate = gate_for(tmp_path / "profile", clock)
    gate.set_up(passphrase=PASSPHRASE)
    gate.sign_in(sign_in_to(server))
    yield gate
    gate.lock()


@pytest.fixture
def house(gate: HouseGate) -> House:
    house = gate.unlock()
    house.sync.sync_once()
    return house


def log(house: House, text: str = "Left voicemail.") -> LocalId:
    customer = house.reader.customers()[0].service_id
    local, _ = house.writer.log(NewEntry(kind="call", customer_id=customer, content=text))
    return local


def copies(server: SandboxServer, text: str = "Left voicemail.") -> int:
    return sum(row.content == text for row in server.world.communications)


def state(house: House, local: LocalId) -> SyncState:
    return house.reader.find_message(local).sync_state


def sync_whatever_comes(house: House) -> None:
    try:
        house.sync.sync_once()
    except ServiceTrouble:
        return


SURELY_NOT_THERE = {
    "401": SignInNeeded,
    "429": ServiceBusy,
    "404": RouteUnknown,
    "redirect": RouteUnknown,
}
"""Faults after which the entry waits in the queue, and what the person is told."""

PERHAPS_THERE = [
    "500",
    "502",
    "503",
    "cut_before",
    "500_after_commit",
    "cut_after_commit",
    "cut_in_body",
    "captive_portal",
]

NEVER_ARRIVED = {"500", "502", "503", "cut_before", "captive_portal"}
"""Of these: the stand-in did nothing, so only waiting and listing may bring the entry there."""


@pytest.mark.parametrize("action", SURELY_NOT_THERE)
def test_a_clear_failure_keeps_the_entry_queued_and_sends_it_once_later(
    action: str, house: House, server: SandboxServer, clock: HandClock
) -> None:
    local = log(house)
    server.faults.add(action, method="POST", route="log", seconds=30)
    with pytest.raises(SURELY_NOT_THERE[action]):
        house.sync.sync_once()
    assert state(house, local) is SyncState.QUEUED
    assert copies(server) == 0
    clock.advance(3600)
    if action == "401":
        server.world.requests.clear()
    house.sync.sync_once()
    assert (state(house, local), copies(server)) == (SyncState.SYNCED, 1)


@pytest.mark.parametrize("action", PERHAPS_THERE)
def test_an_unclear_failure_is_never_sent_again_on_a_guess(
    action: str, house: House, server: SandboxServer, clock: HandClock
) -> None:
    first = log(house, "calibrates")
    house.sync.sync_once()
    assert state(house, first) is SyncState.SYNCED
    local = log(house)
    server.faults.add(action, method="POST", route="log")
    sync_whatever_comes(house)
    posts = len([record for record in server.world.asked("log") if record.method == "POST"])
    for _ in range(8):  # a listing that shows it settles it; until then nothing is sent
        clock.advance(MINUTE)
        sync_whatever_comes(house)
        assert len(server.world.asked("log")) == posts
        if action in NEVER_ARRIVED:
            assert (copies(server), state(house, local)) == (0, SyncState.UNSURE)
    clock.advance(SETTLED)
    for _ in range(4):
        clock.advance(MINUTE)
        house.sync.sync_once()
    assert copies(server) == 1
    assert state(house, local) is SyncState.SYNCED


@pytest.mark.parametrize("action", ["empty_answer", "without_id"])
def test_accepted_without_an_id_is_looked_for_and_found(
    action: str, house: House, server: SandboxServer, clock: HandClock
) -> None:
    local = log(house)
    server.faults.add(action, method="POST", route="log")
    sync_whatever_comes(house)
    clock.advance(MINUTE)
    house.sync.sync_once()
    assert (state(house, local), copies(server)) == (SyncState.SYNCED, 1)


def test_accepted_without_an_id_and_never_listed_waits_for_the_person(
    house: House, server: SandboxServer, clock: HandClock
) -> None:
    local = log(house)
    server.faults.add("without_id", method="POST", route="log")
    server.faults.add("500", method="GET", route="threads")
    sync_whatever_comes(house)
    assert state(house, local) is SyncState.UNSURE
    lost = next(row for row in server.world.communications if row.content == "Left voicemail.")
    server.world.delete(lost.id)
    clock.advance(SETTLED)
    for _ in range(4):
        clock.advance(MINUTE)
        house.sync.sync_once()
    assert state(house, local) is SyncState.PARKED
    assert copies(server) == 0
    assert house.reader.waiting() == (0, 1)


@pytest.mark.parametrize("action", ["cut_before", "cut_after_commit", "500_after_commit"])
def test_a_note_whose_answer_is_lost_arrives_once(
    action: str, house: House, server: SandboxServer, clock: HandClock
) -> None:
    local = log(house)
    house.writer.note(NewNote(message=local, content="be patient"))
    server.faults.add(action, method="POST", route="create_note")
    sync_whatever_comes(house)
    clock.advance(SETTLED)
    for _ in range(4):
        clock.advance(MINUTE)
        house.sync.sync_once()
    assert [note.content for note in server.world.notes].count("be patient") == 1
    assert house.reader.waiting() == (0, 0)


def test_a_colleagues_equal_note_is_not_taken_for_ours(
    house: House, server: SandboxServer, clock: HandClock
) -> None:
    """Notes carry no moment of ours: what was there before the first attempt is all that tells twins apart."""
    row = server.world.communications[0]
    server.world.add_note(row.id, "ok")
    message = house.reader.find_message(row.id)
    assert message.local_id is not None
    house.writer.note(NewNote(message=message.local_id, content="ok"))
    server.faults.add("cut_before", method="POST", route="create_note")
    sync_whatever_comes(house)
    clock.advance(SETTLED)
    for _ in range(4):
        clock.advance(MINUTE)
        house.sync.sync_once()
    assert [note.content for note in server.world.notes].count("ok") == 2
    assert house.reader.waiting() == (0, 0)


def test_the_first_entry_of_all_waits_until_it_is_known_how_the_service_lists_ours(
    house: House, server: SandboxServer, clock: HandClock
) -> None:
    """Absence proves nothing where no entry of ours was ever recognised; the next one settles that."""
    local = log(house)
    server.faults.add("500", route="log")
    for _ in range(4):
        sync_whatever_comes(house)
        clock.advance(SETTLED)
    (line,) = house.reader.outbox()
    assert (line.state, "not known yet" in line.reason) == (SyncState.PARKED, True)
    assert copies(server) == 0
    log(house, "the second of all")
    for _ in range(4):
        house.sync.sync_once()
        clock.advance(SETTLED)
    assert (state(house, local), copies(server)) == (SyncState.SYNCED, 1)


def test_one_listing_without_it_proves_nothing(
    gate: HouseGate, house: House, server: SandboxServer, clock: HandClock
) -> None:
    """The settling time is over, the entry is not listed, and a moment later it is there after all."""
    log(house, "the first of all")
    house.sync.sync_once()
    local = log(house)
    assert gate._open is not None
    engine = gate._open.engine
    server.faults.add("500", route="log")
    engine.turn()
    payload = gate._open.store.outbox.unsure()[0].payload
    clock.advance(SETTLED)
    engine.turn()
    assert (state(house, local), copies(server)) == (SyncState.UNSURE, 0)
    with client_for(server, clock) as late:
        late.get_ready()
        late.log(payload)
    clock.advance(MINUTE)
    engine.turn()
    assert (state(house, local), copies(server)) == (SyncState.SYNCED, 1)


def test_the_first_attempt_arrives_after_the_second_was_turned_away(
    gate: HouseGate, house: House, server: SandboxServer, clock: HandClock
) -> None:
    """Lost, proved absent, the service busy when it was sent again: and only now the first request has its effect."""
    log(house, "the first of all")  # from here on it is known how this service lists entries of ours
    house.sync.sync_once()
    local = log(house)
    server.faults.add("500", route="log")
    server.faults.add("429", route="log", after=1)
    while house.reader.outbox()[0].attempts < 2:
        sync_whatever_comes(house)
        clock.advance(SETTLED)
    assert state(house, local) is SyncState.QUEUED
    assert gate._open is not None
    entry = gate._open.store.outbox.next_sendable(clock.now() + timedelta(days=1))
    assert entry is not None
    with client_for(server, clock) as late:
        late.get_ready()
        late.log(entry.payload)
    clock.advance(3600)
    house.sync.sync_once()
    assert (state(house, local), copies(server)) == (SyncState.SYNCED, 1)


def test_offline_keeps_everything_and_a_later_sync_sends_in_order(
    house: House, server: SandboxServer, clock: HandClock
) -> None:
    server.pause()
    texts = [f"call {number}" for number in range(5)]
    for text in texts:
        log(house, text)
    with pytest.raises(NotReached, match="cannot be reached"):
        house.sync.sync_once()
    assert house.reader.waiting() == (5, 0)
    server.resume()
    clock.advance(3600)

    def ticking() -> datetime:
        clock.advance(1)
        return clock.now()

    server.world.now = ticking
    house.sync.sync_once()
    sent = [record for record in server.world.communications if record.content in texts]
    assert [row.content for row in sorted(sent, key=lambda row: row.created_at)] == texts


@pytest.mark.parametrize(
    ("action", "error"),
    [
        ("401", SignInNeeded),
        ("403", ServiceTrouble),
        ("404", RouteUnknown),
        ("429", ServiceBusy),
        ("500", ServiceBusy),
        ("redirect", NotTheService),
        ("captive_portal", NotTheService),
        ("cut_before", NotReached),
        ("cut_in_body", NotReached),
        ("invalid_json", NotTheService),
        ("huge_answer", NotTheService),
    ],
)
def test_reading_stops_with_a_sentence_and_goes_on_where_it_was(
    action: str, error: type[Exception], gate: HouseGate, server: SandboxServer
) -> None:
    house = gate.unlock()
    server.faults.add(action, method="GET", route="threads", after=3, size=40_000_000)
    with pytest.raises(error) as caught:
        house.sync.sync_once()
    assert len(str(caught.value)) > 20
    assert "Traceback" not in str(caught.value)
    stored = house.reader.total()
    assert 0 < stored < len(server.world.communications)
    house.sync.sync_once()
    assert house.reader.total() == len(server.world.communications)


def test_rows_that_cannot_be_read_are_named_and_stop_nothing(gate: HouseGate, server: SandboxServer) -> None:
    house = gate.unlock()
    server.faults.add("rows_without_id", method="GET", route="threads", times=None, every=4)
    house.sync.sync_once()
    assert 0 < house.reader.total() < len(server.world.communications)
    server.faults.clear()
    house.sync.sync_once(full=True)
    assert house.reader.total() == len(server.world.communications)


def test_pages_that_drift_or_repeat_lose_no_row(gate: HouseGate, server: SandboxServer) -> None:
    server.world.habits = Habits(page_size_cap=5)
    server.faults.add("drift", method="GET", route="threads", after=2, times=3)
    server.faults.add("repeated_page", method="GET", route="threads", after=6, times=1)
    house = gate.unlock()
    with pytest.raises(NotTheService, match="repeats the same page"):
        house.sync.sync_once()
    house.sync.sync_once()
    house.sync.sync_once()
    for row in server.world.communications:
        house.reader.find_message(row.id)


def test_a_stopped_first_fill_goes_on_where_it_was(gate: HouseGate, server: SandboxServer) -> None:
    house = gate.unlock()
    server.faults.add("cut_before", method="GET", route="threads", after=4)
    with pytest.raises(NotReached):
        house.sync.sync_once()
    reached = house.reader.complete_since()
    assert reached is not None
    server.world.requests.clear()
    house.sync.sync_once()
    windows = [
        record.query["date_to"] for record in server.world.asked("threads") if "date_to" in record.query
    ]
    assert windows[0] == (reached + timedelta(days=0)).isoformat()  # the day before, padded by a day
    assert house.reader.total() == len(server.world.communications)


@pytest.mark.parametrize("pages", [1, 4, 7, 10])
def test_a_first_fill_that_is_stopped_between_two_pages_goes_on_where_it_was(
    tmp_path: Path, clock: HandClock, pages: int
) -> None:
    """The window is closed at any moment: half a span of days does not count as read."""
    with running(threads=12, clock=clock, habits=Habits().changed(page_size_cap=3)) as server:
        gate = gate_for(tmp_path, clock)
        house = gate.set_up(passphrase=PASSPHRASE)
        gate.sign_in(sign_in_to(server))
        assert gate._open is not None
        engine, heard = gate._open.engine, []

        def stop_soon(status: SyncStatus) -> None:
            heard.append(status)
            if len(heard) > pages:
                engine.stop()

        house.sync.sync_once(progress=stop_soon)
        gate.lock()
        again = gate.unlock(passphrase=PASSPHRASE)
        again.sync.sync_once()
        assert again.reader.total() == len(server.world.communications)
        gate.lock()


def test_news_of_a_colleague_arrive_with_the_next_pass(house: House, server: SandboxServer) -> None:
    row = server.world.communications[0]
    before = house.reader.find_message(row.id)
    server.world.edit(row.id, is_resolved=not before.is_resolved)
    assert house.sync.sync_once().changed == 1
    after = house.reader.find_message(row.id)
    assert (after.is_resolved, after.local_id) == (not before.is_resolved, before.local_id)


def test_two_engines_on_one_store_exclude_each_other(
    house: House, gate: HouseGate, server: SandboxServer, tmp_path: Path, clock: HandClock
) -> None:
    other = gate_for(tmp_path / "profile", clock)
    second = other.unlock(passphrase=PASSPHRASE)
    from filelock import FileLock

    held = FileLock(tmp_path / "profile" / "engine.lock")
    with held, pytest.raises(EngineBusy, match="kept"):
        second.sync.sync_once()
    assert second.sync.sync_once().pulled == 0
    other.lock()
