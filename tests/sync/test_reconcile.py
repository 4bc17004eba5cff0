"""Looking for one lost entry by itself, without a pull beside it."""

from datetime import datetime
from pathlib import Path

import pytest

from desktop.domain.communication import SyncState
from desktop.domain.entry import NewEntry
from desktop.sandbox.habits import Habits
from desktop.sync.presence import PresenceCheck
from desktop.sync.push import Push
from desktop.sync.reconcile import Reconciler
from desktop.sync.rhythm import Pace
from desktop.sync.settling import Settling
from tests.conftest import HandClock
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
