"""Looking for a new version: once a day, never back in time, refused in a sentence, and nothing is kept of a person."""

import json
import stat
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from filelock import FileLock

from desktop.app import update_door
from desktop.domain.errors import NotLookedUp, UpdateRefused
from desktop.domain.updates import NeverLooks, Release, Source, Updates, Verdict
from desktop.keeping import update_memory
from desktop.keeping.update_memory import UpdateMemory
from desktop.keeping.update_watch import UpdateWatch
from desktop.places import Places
from desktop.remote.updates import newest
from tests.conftest import HandClock
from tests.notices import NAME, PAGE, SEQUENCE, Host, Reply, hosting, notice

DAY = timedelta(days=1).total_seconds()


@pytest.fixture
def host() -> Iterator[Host]:
    with hosting() as made:
        made.publish(notice())
        yield made


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data", outside=tmp_path / "state" / "generations")


def door(host: Host, places: Places, clock: HandClock, installed: str = "0.1.0") -> Updates:
    return update_door(places, host.source(), version=installed, clock=clock)


def test_a_newer_version_is_found_and_remembered(host: Host, places: Places, clock: HandClock) -> None:
    found = door(host, places, clock).look()
    assert (found.verdict, found.page, found.is_unwanted) == (Verdict.NEWER, f"{PAGE}/0.2.0", False)
    seen = door(host, places, clock).seen()
    assert (seen.sequence, seen.looked_at) == (SEQUENCE, clock.now())


def test_the_memory_is_private_whole_and_says_nothing_of_anybody(
    host: Host, places: Places, clock: HandClock
) -> None:
    door(host, places, clock).look()
    kept = places.update_memory
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert set(json.loads(kept.read_text())) == {"sequence", "looked_at", "unwanted"}
    assert {file.name for file in kept.parent.iterdir()} - {"updates.lock"} == {kept.name}
    assert not kept.is_relative_to(places.data_dir)


def test_a_notice_that_was_put_back_is_refused_for_ever(host: Host, places: Places, clock: HandClock) -> None:
    host.publish(notice("0.3.0", sequence=SEQUENCE + 5))
    door(host, places, clock).look()
    host.publish(notice("0.2.0", sequence=SEQUENCE))
    for _ in range(2):
        with pytest.raises(UpdateRefused, match="older than one that was seen here before"):
            door(host, places, clock).look()
    assert door(host, places, clock).seen().sequence == SEQUENCE + 5


def test_a_refused_notice_moves_nothing_but_the_time_of_looking(
    host: Host, places: Places, clock: HandClock
) -> None:
    said = notice("9.0.0", sequence=SEQUENCE * 2)
    host.replies[f"/{NAME}"] = Reply(json.dumps(said).encode())
    with pytest.raises(UpdateRefused, match="changed on its way"):
        door(host, places, clock).look()
    seen = door(host, places, clock).seen()
    assert (seen.sequence, seen.looked_at) == (0, clock.now())


def test_a_lower_version_is_not_offered(host: Host, places: Places, clock: HandClock) -> None:
    found = door(host, places, clock, installed="0.3.0").look()
    assert found.verdict is Verdict.OLDER
    assert "older than this one, 0.3.0. It is not offered" in found.sentence


def test_it_is_done_once_a_day(host: Host, places: Places, clock: HandClock) -> None:
    assert door(host, places, clock).look_if_due() is not None
    clock.advance(DAY - 1)
    assert door(host, places, clock).look_if_due() is None
    assert len(host.asked) == 2
    clock.advance(1)
    assert door(host, places, clock).look_if_due() is not None
    assert len(host.asked) == 4


def test_a_clock_that_was_set_back_does_not_end_it(host: Host, places: Places, clock: HandClock) -> None:
    door(host, places, clock).look()
    clock.advance(-400 * DAY)
    assert door(host, places, clock).look_if_due() is not None
    assert door(host, places, clock).seen().looked_at == clock.now()


def test_a_failure_in_the_background_is_silent_and_a_wrong_answer_is_not_asked_for_again_at_once(
    host: Host, places: Places, clock: HandClock
) -> None:
    host.replies[f"/{NAME}"] = Reply(b"<html>", kind="text/html")
    assert door(host, places, clock).look_if_due() is None
    assert door(host, places, clock).look_if_due() is None
    assert len(host.asked) == 1


def test_without_a_network_it_is_tried_again(places: Places, clock: HandClock) -> None:
    with hosting() as gone:
        source = gone.source()
    watch = update_door(places, source, version="0.1.0", clock=clock)
    assert watch.look_if_due() is None
    assert watch.seen().looked_at is None
    with pytest.raises(NotLookedUp):
        watch.look()


def test_a_version_that_is_not_wanted_is_remembered_and_a_later_one_is_told(
    host: Host, places: Places, clock: HandClock
) -> None:
    watch = door(host, places, clock)
    watch.refuse(watch.look().release)
    assert door(host, places, clock).look().is_unwanted
    host.publish(notice("0.2.1", sequence=SEQUENCE + 1))
    assert not door(host, places, clock).look().is_unwanted


def test_the_highest_sequence_never_goes_down_whoever_writes(places: Places) -> None:
    mine, theirs = UpdateMemory(places.update_memory), UpdateMemory(places.update_memory)
    theirs.keep(sequence=9)
    mine.keep(sequence=3, unwanted="0.2.0")
    assert (theirs.read().sequence, theirs.read().unwanted) == (9, "0.2.0")


def test_what_is_not_wanted_while_it_is_looked_stays_so(host: Host, places: Places, clock: HandClock) -> None:
    found = door(host, places, clock).look()

    def meanwhile(source: Source) -> Release:
        door(host, places, clock).refuse(found.release)
        return newest(source, version="0.1.0")

    memory = UpdateMemory(places.update_memory)
    watch = UpdateWatch(host.source(), installed="0.1.0", memory=memory, clock=clock, newest=meanwhile)
    assert watch.look().is_unwanted
    assert memory.read().unwanted == "0.2.0"


def test_another_process_that_writes_is_waited_for_and_one_that_hangs_costs_only_this(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = UpdateMemory(places.update_memory)
    memory.keep(sequence=1)
    monkeypatch.setattr(update_memory, "PATIENCE", 0.05)
    with FileLock(places.update_memory.with_suffix(".lock")):
        assert memory.keep(sequence=2).sequence == 2
        assert memory.read().sequence == 1
    memory.keep(sequence=3)
    assert memory.read().sequence == 3


DAMAGED = (b"", b"{", b"[]", b'{"sequence": -1, "looked_at": null, "unwanted": ""}', b"\xff" * 9000,
           b'{"sequence": 5, "looked_at": "2026-06-03", "unwanted": ""}',
           b'{"sequence": 5, "looked_at": "9999-12-31T23:59:59-23:59", "unwanted": ""}',
           b'{"sequence": true, "looked_at": null, "unwanted": ""}')  # fmt: skip


@pytest.mark.parametrize("raw", DAMAGED)
def test_a_damaged_memory_costs_only_itself(host: Host, places: Places, clock: HandClock, raw: bytes) -> None:
    places.update_memory.parent.mkdir(parents=True)
    places.update_memory.write_bytes(raw)
    assert door(host, places, clock).seen().sequence == 0
    assert door(host, places, clock).look().is_newer
    assert door(host, places, clock).seen().sequence == SEQUENCE


def test_a_memory_that_cannot_be_written_does_not_stop_it(
    host: Host, clock: HandClock, tmp_path: Path
) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_bytes(b"")
    watch = UpdateWatch(
        host.source(),
        installed="0.1.0",
        memory=UpdateMemory(blocked / "updates.json"),
        clock=clock,
        newest=partial(newest, version="0.1.0"),
    )
    assert watch.look().is_newer


def test_a_build_without_a_source_never_looks(places: Places, clock: HandClock) -> None:
    assert isinstance(update_door(places, Source(), version="0.1.0", clock=clock), NeverLooks)
    assert not places.update_memory.exists()
