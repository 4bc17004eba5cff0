"""When the carrier works: quiet services are asked less, sleep and links are noticed, clocks are compared."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest

from desktop.domain.communication import Communication
from desktop.domain.entry import NewEntry
from desktop.domain.filters import Filter, View
from desktop.domain.identity import ServiceId
from desktop.domain.switches import Phase
from desktop.sandbox.habits import Habits
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from desktop.store.open_store import Store
from desktop.sync.engine import Engine
from desktop.sync.rhythm import LONGEST_PROBE_PAUSE, LONGEST_QUIET, Pace
from tests.conftest import KEY, SALT, HandClock
from tests.service import NOW, client_for

MINUTE = 60.0


class Office:
    """A company, its service on loopback, and a carrier that is turned by hand, second by second."""

    def __init__(self, folder: Path, clock: HandClock, habits: Habits | None, ahead: timedelta) -> None:
        self.clock = clock
        self.link: httpx.BaseTransport | None = None
        world = seeded_world(Seed(threads=6, now=NOW), clock=lambda: clock.now() + ahead)
        self.server = SandboxServer(world, habits)
        self.server.start()
        self.store = Store(folder / "store.db", KEY, SALT, clock=clock)
        self.engine = Engine(
            self.store,
            lambda: client_for(self.server, clock, transport=self.link),
            lock_path=folder / "engine.lock",
            clock=clock,
            pace=Pace(poll=MINUTE, directory=10 * 86_400),
        )
        self.engine.turn()
        self.log("the first")  # from here on it is known how this service lists entries of ours
        self.live(120)  # the first sweeps are over

    def live(self, seconds: float, *, step: float = 5.0) -> None:
        for _ in range(int(seconds / step)):
            self.clock.advance(step)
            self.engine.turn()

    def log(self, text: str) -> str:
        customer = next(iter(self.server.world.main.customers.values()))
        entry = NewEntry(kind="call", customer_id=ServiceId(customer.id), content=text)
        return self.store.writer.log(entry)[0]

    def on_the_service(self, text: str) -> int:
        return sum(row.content == text for row in self.server.world.communications)


@contextmanager
def office_in(
    folder: Path, clock: HandClock, habits: Habits | None = None, ahead: timedelta = timedelta(0)
) -> Iterator[Office]:
    office = Office(folder, clock, habits, ahead)
    try:
        yield office
    finally:
        office.engine.stop()
        office.store.close()
        office.server.stop()


@pytest.fixture
def office(tmp_path: Path, clock: HandClock) -> Iterator[Office]:
    with office_in(tmp_path, clock) as office:
        yield office


def pauses(office: Office, number: int) -> list[float]:
    """Seconds between the next fresh passes."""
    found: list[float] = []
    begun, before = office.clock.seconds, office.engine.status().synced_at
    while len(found) < number:
        office.live(1, step=1)
        if office.engine.status().synced_at != before:
            found.append(office.clock.seconds - begun)
            begun, before = office.clock.seconds, office.engine.status().synced_at
    return found


def test_a_quiet_service_is_asked_less_often_and_news_bring_the_pace_back(office: Office) -> None:
    quiet = pauses(office, 45)
    assert quiet == sorted(quiet)
    assert quiet[-1] == pytest.approx(MINUTE * LONGEST_QUIET, abs=2)
    office.server.world.add_message(content="news", timestamp=office.clock.now())
    pauses(office, 1)
    assert pauses(office, 1)[0] == pytest.approx(MINUTE, abs=8)


def test_asking_for_news_is_answered_at_once_however_quiet_it_was(office: Office) -> None:
    pauses(office, 20)
    office.server.world.add_message(content="news", timestamp=office.clock.now())
    before = office.store.reader.total()
    office.engine.wake()
    office.engine.turn()
    assert office.store.reader.total() == before + 1


def test_an_unchanged_first_page_costs_one_request_and_a_changed_one_is_read_whole(office: Office) -> None:
    counts = []
    for news in (False, True):
        if news:
            office.server.world.add_message(content="news", timestamp=office.clock.now())
        before = len(office.server.world.asked("threads"))
        office.engine.wake()
        office.engine.turn()
        counts.append(len(office.server.world.asked("threads")) - before)
    assert counts[0] == 1
    assert counts[1] > 1


class TickingClock(HandClock):
    """As real clocks do, it passes between two questions."""

    def now(self) -> datetime:
        self.advance(1e-6)
        return self.moment


def test_under_a_clock_that_ticks_news_and_entries_go_unasked(tmp_path: Path) -> None:
    with office_in(tmp_path, TickingClock()) as office:
        assert office.store.reader.total() == len(office.server.world.communications)
        office.server.world.add_message(content="news", timestamp=office.clock.now())
        office.live(5 * MINUTE)
        assert office.store.reader.total() == len(office.server.world.communications)
        office.server.faults.add("429", route="log", seconds=30)
        office.log("turned away once")
        office.live(MINUTE)
        assert office.on_the_service("turned away once") == 1


def test_after_sleep_everything_is_looked_at_now(office: Office) -> None:
    """The lid was closed for two hours: this computer's clocks part, planned moments mean nothing."""
    pauses(office, 10)
    office.server.world.add_message(content="while asleep", timestamp=office.clock.now())
    before = office.store.reader.total()
    office.clock.moment += timedelta(hours=2)  # the monotonic clock stood still
    office.engine.turn()
    assert office.store.reader.total() == before + 1
    assert "slept" in "".join(line.text for line in office.store.ledger.recent(3))


def test_a_clock_set_back_does_not_stop_the_carrier(office: Office) -> None:
    office.clock.moment -= timedelta(days=1)
    office.engine.turn()
    office.log("after the clock was set back")
    office.engine.turn()
    assert office.on_the_service("after the clock was set back") == 1


def test_a_lost_link_is_probed_and_what_waits_leaves_with_the_first_answer(office: Office) -> None:
    office.server.pause()
    office.log("written offline")
    office.engine.turn()
    assert office.engine.status().phase is Phase.WORKING  # one lost connection is no news
    office.clock.advance(2)
    office.engine.turn()
    assert office.engine.status().phase is Phase.OFFLINE
    office.live(1200)  # twenty minutes: its own pauses have grown
    assert office.on_the_service("written offline") == 0
    office.server.resume()
    office.live(LONGEST_PROBE_PAUSE + 3, step=1)
    assert office.engine.status().phase is Phase.IDLE
    assert office.on_the_service("written offline") == 1


class WobblyLink(httpx.HTTPTransport):
    """A real connection on which what is sent gets lost, and what is asked gets through."""

    is_good = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and not self.is_good:
            raise httpx.ConnectError("lost")
        return super().handle_request(request)


def test_on_a_wobbly_link_what_waits_is_not_put_off_for_longer_each_time(office: Office) -> None:
    office.link = link = WobblyLink()
    office.log("on a wobbly link")
    office.live(10 * MINUTE)  # the passes between two tries get through
    link.is_good = True
    office.live(LONGEST_PROBE_PAUSE + 3, step=1)
    assert office.on_the_service("on a wobbly link") == 1


def test_a_link_that_comes_back_does_not_shorten_what_the_service_asked_for(office: Office) -> None:
    office.server.faults.add("429", route="log", seconds=3600)
    office.log("the service is busy")
    office.engine.turn()
    office.server.pause()
    office.live(10 * MINUTE)
    office.server.resume()
    office.live(30 * MINUTE)
    assert office.on_the_service("the service is busy") == 0
    office.live(60 * MINUTE)
    assert office.on_the_service("the service is busy") == 1


def test_a_hotel_log_in_page_is_no_data(office: Office) -> None:
    total = office.store.reader.total()
    office.server.faults.add("captive_portal", times=None)
    local = office.log("written in a hotel")
    office.engine.turn()
    status = office.engine.status()
    assert (status.phase, "web page" in status.message) == (Phase.BLOCKED, True)
    office.live(10 * MINUTE)
    assert office.store.reader.total() == total + 1
    office.server.faults.clear()
    office.live(60 * MINUTE)
    assert office.on_the_service("written in a hotel") == 1
    assert office.store.reader.find_message(local).service_id


@pytest.mark.parametrize(("ahead", "told"), [(119, False), (-119, False), (180, True), (-180, True)])
def test_a_wrong_clock_is_told_beyond_two_minutes(
    tmp_path: Path, clock: HandClock, ahead: int, told: bool
) -> None:
    with office_in(tmp_path, clock, ahead=timedelta(seconds=ahead)) as office:
        off = office.engine.status().clock_off
        assert (off is not None) is told
        if off is not None:
            assert off.total_seconds() == pytest.approx(ahead, abs=2)


@pytest.mark.parametrize("hours", [-11.0, 0.0, 5.5, 13.0])
def test_news_around_midnight_come_whatever_zone_the_service_counts_its_days_in(
    tmp_path: Path, hours: float
) -> None:
    """The night in which Europe's clocks change, in steps of half an hour."""
    clock = HandClock(datetime(2026, 10, 24, 21, 0, tzinfo=UTC))
    with office_in(tmp_path, clock, Habits().changed(filter_utc_offset_hours=hours)) as office:
        for number in range(12):
            office.server.world.add_message(content=f"in the night {number}", timestamp=clock.now())
            office.live(30 * MINUTE, step=5 * MINUTE)
        found = Filter(view=View.MESSAGE, text="night")
        assert office.store.reader.count(found) == 12


BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-06-03", 24)])
def test_a_day_of_the_filter_has_the_hours_it_has(
    tmp_path: Path, clock: HandClock, day: str, hours: int
) -> None:
    """One message an hour over three days: both ends of the filter are included, neighbours are not."""
    chosen = date.fromisoformat(day)
    begin = datetime(chosen.year, chosen.month, chosen.day, tzinfo=BERLIN).astimezone(UTC) - timedelta(days=1)
    rows = [
        Communication(at=begin + timedelta(hours=number), kind="call", service_id=ServiceId(f"h{number}"))
        for number in range(72)
    ]
    with Store(tmp_path / "zone.db", KEY, SALT, clock=clock, zone=BERLIN) as store:
        store.arrivals.communications(rows)
        only = Filter(view=View.MESSAGE, from_on=chosen, to_on=chosen)
        shown = [row.latest.service_id for row in store.reader.rows(store.reader.positions(only))]
        assert sorted(shown) == sorted(f"h{number}" for number in range(24, 24 + hours))
