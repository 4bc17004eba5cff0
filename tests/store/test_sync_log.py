"""The sync log: each thing that happened has its line, and trouble that goes on has one."""

from pathlib import Path

from desktop.domain.entry import NewEntry
from desktop.domain.identity import ServiceId
from desktop.store.accepting import SENT
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT, HandClock
from tests.store.conftest import fill_directory


def test_equal_entries_that_left_have_a_line_each(tmp_path: Path, clock: HandClock) -> None:
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as store:
        fill_directory(store)
        call = NewEntry(kind="call", customer_id=ServiceId("c0"), content="Left voicemail.")
        for number in range(3):
            local, _ = store.writer.log(call)
            store.outbox.mark_sending(local)
            clock.advance(60)
            store.outbox.mark_accepted(local, ServiceId(f"s{number}"), None)
        lines = [line for line in store.reader.sync_log() if line.kind == SENT]
        assert len(lines) == 3
        assert len({line.text for line in lines}) == 1
        assert [(clock.now() - line.at).total_seconds() for line in lines] == [0, 60, 120]


def test_trouble_that_goes_on_has_one_line_with_its_latest_time(tmp_path: Path, clock: HandClock) -> None:
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as store:
        for kind in ("NotReached", "NotReached", "ServiceBusy", "NotReached"):
            clock.advance(60)
            store.ledger.note_trouble(kind, "It does not answer.", at=clock.now())
        lines = [(line.kind, (clock.now() - line.at).total_seconds()) for line in store.reader.sync_log()]
        assert lines == [("NotReached", 0), ("ServiceBusy", 60), ("NotReached", 120)]
