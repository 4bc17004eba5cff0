"""Looking for one lost entry by itself, without a pull beside it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from desktop.domain.communication import SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.sandbox.habits import Habits
from desktop.store.open_store import Store
from desktop.sync.engine import Engine
from desktop.sync.presence import PresenceCheck
from desktop.sync.push import Push
from desktop.sync.reconcile import Reconciler
from desktop.sync.rhythm import Pace
from desktop.sync.settling import Settling
from tests.conftest import KEY, SALT, HandClock
from tests.service import PASSPHRASE, client_for, gate_for, running, sign_in_to


@pytest.mark.parametrize("hour", [0, 12, 23])
@pytest.mark.parametrize("offset", [-12.0, -10.0, 0.0, 5.5, 10.0, 14.0])
def test_a_day_that_begins_elsewhere_hides_nothing(
    tmp_path: Path, clock: HandClock, offset: float, hour: int
) -> None:
    """Whatever zone the service's days are in, an entry near midnight is found by the listing around its day."""
    import random

    clock.moment = clock.moment.replace(hour=hour, minute=45)
    habits = Habits().changed(filter_utc_offset_hours=offset)
    with running(threads=4, habits=habits, clock=clock) as server:
        gate = gate_for(tmp_path, clock)
        house = gate.set_up(passphrase=PASSPHRASE)
        gate.sign_in(sign_in_to(server))
        house.sync.sync_once()
        local, _ = house.writer.log(
            NewEntry(kind="call", customer_id=house.reader.customers()[0].service_id, content="near midnight")
        )
        assert gate._open is not None
        store = gate._open.store
        server.faults.add("cut_after_commit", method="POST", route="log")
        with client_for(server, clock, prefix="/api") as client:
            presence = PresenceCheck(client, store.arrivals)
            reconciler = Reconciler(
                store.outbox, store.ledger, client, presence, Settling(clock), pace=Pace()
            )
            push = Push(store.outbox, client, reconciler, presence, clock=clock, dice=random.Random(1))
            push.run(lambda: False)
            assert house.reader.find_message(local).sync_state is SyncState.UNSURE
            assert reconciler.run() == 1
        row = house.reader.find_message(local)
        assert row.sync_state is SyncState.SYNCED
        assert isinstance(row.at, datetime)
        gate.lock()


class LateArrival(httpx.HTTPTransport):
    """A real connection; after some listings of notes, what was given up for lost arrives after all."""

    def __init__(self, after: int, arrive: Callable[[], object]) -> None:
        super().__init__()
        self._left = after
        self._arrive = arrive

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        if request.method == "GET" and "/notes" in request.url.path:
            self._left -= 1
            if self._left == 0:
                self._arrive()
        return response


@pytest.mark.parametrize("after", range(4, 9))
def test_a_note_that_arrives_late_is_found_whenever_that_happens(
    tmp_path: Path, clock: HandClock, after: int
) -> None:
    """Its first request arrives between the looks and the second attempt, whose answer is lost without effect."""
    with running(threads=4, clock=clock) as server, Store(tmp_path / "s.db", KEY, SALT, clock=clock) as store:
        transport: list[httpx.BaseTransport | None] = [None]
        engine = Engine(
            store,
            lambda: client_for(server, clock, transport=transport[0], prefix="/api"),
            lock_path=tmp_path / "lock",
            clock=clock,
            pace=Pace(),
        )
        engine.sync_once()
        message = store.reader.find_message(server.world.communications[0].id)
        assert message.local_id is not None
        store.writer.note(NewNote(message=message.local_id, content="late, and once"))
        server.faults.add("500", route="create_note", times=2)
        entry = store.outbox.next_sendable(clock.now() + timedelta(days=1))
        assert entry is not None

        arrived = []

        def arrive() -> None:
            arrived.append(clock.now())
            with client_for(server, clock, prefix="/api") as late:
                server.faults.clear()
                late.create_note({**entry.payload, "thread_id": message.service_id})
                server.faults.add("500", route="create_note")

        engine.sync_once()
        transport[0] = LateArrival(after, arrive)
        for _ in range(12):
            clock.advance(700)
            engine.turn()
        assert len(arrived) == 1
        assert [note.content for note in server.world.notes].count("late, and once") == 1
        assert store.reader.outbox() == []
