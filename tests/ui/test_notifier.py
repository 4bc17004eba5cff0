"""What is notified of and what not: a real store, a clock moved by hand, and a door that writes down."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.communication import Communication, Direction
from desktop.domain.entry import NewEntry
from desktop.domain.filters import Filter
from desktop.domain.identity import ServiceId
from desktop.domain.switches import Phase, SyncStatus
from desktop.settings_file import NotifySettings
from desktop.store.house import House
from desktop.store.open_store import Store
from desktop.ui import notifier as notifying
from desktop.ui.background import Background
from desktop.ui.delivery import Delivery, Notice
from desktop.ui.notifier import ATTENTION, MANY, Notifier
from tests.conftest import HandClock
from tests.ui.desk import StillSwitch
from tests.ui.stage import ACME, BETA, JANE

PATIENCE = 10_000


class Notebook(Delivery):
    """A door that remembers what left through it."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Notice] = []
        self.withdrawn = 0

    def show(self, notice: Notice) -> None:
        self.shown.append(notice)

    def withdraw(self) -> None:
        self.withdrawn += 1


class Switch(StillSwitch):
    def __init__(self) -> None:
        super().__init__()
        self.first_fill = False

    def status(self) -> SyncStatus:
        return SyncStatus(phase=Phase.IDLE, first_fill=self.first_fill)


@dataclass
class Scene:
    notifier: Notifier
    door: Notebook
    store: Store
    background: Background
    switch: Switch
    clock: HandClock
    qtbot: QtBot
    in_front: bool = False
    number: int = 0

    def arrive(self, *rows: Communication, first_fill: bool = False) -> None:
        self.store.arrivals.communications(list(rows), first_fill=first_fill)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(
            lambda: not self.notifier._gathering.isActive() and self.background.is_idle, timeout=PATIENCE
        )

    def mail(self, **changes: object) -> Communication:
        self.number += 1
        made = Communication(
            at=self.clock.now() - timedelta(minutes=5, seconds=self.number),
            kind="email",
            service_id=ServiceId(f"new-{self.number}"),
            direction=Direction.INBOUND,
            subject=f"Re: INV-10{self.number}",
            content="We will pay.",
            customer_id=ACME,
            customer_name="Acme Ltd",
            contact_id=JANE,
            contact_name="Jane Doe",
        )
        return replace(made, **changes)  # type: ignore[arg-type]

    def texts(self) -> list[tuple[str, str]]:
        return [(notice.title, notice.text) for notice in self.door.shown]


@pytest.fixture
def scene(
    filled_store: Store,
    background: Background,
    clock: HandClock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Scene]:
    monkeypatch.setattr(notifying, "GATHERING", 30)
    door, switch = Notebook(), Switch()
    house = House(
        reader=filled_store.reader,
        writer=filled_store.writer,
        choices=filled_store.choices,
        arrangement=filled_store.arrangement,
        sync=switch,
    )
    notifier = Notifier(
        house,
        background,
        door,
        clock=clock,
        settings=NotifySettings(),
        is_in_front=lambda: scene.in_front,
    )
    end = filled_store.writer.listen(notifier.take_changes)
    scene = Scene(notifier, door, filled_store, background, switch, clock, qtbot)
    scene.settle()
    yield scene
    end()
    if notifier._open:
        notifier.close()


def test_an_inbound_message_is_told_with_customer_person_and_subject(scene: Scene) -> None:
    scene.arrive(scene.mail())
    assert scene.texts() == [("Acme Ltd", "Jane Doe: Re: INV-101")]
    row = scene.store.reader.find_message("new-1")
    with scene.qtbot.waitSignal(scene.notifier.opened, timeout=PATIENCE) as opened:
        scene.door.clicked.emit(scene.door.shown[0].key)
    assert opened.args == [row.local_id]


def test_up_to_three_one_by_one_oldest_first_more_in_one(scene: Scene) -> None:
    scene.arrive(*(scene.mail() for _ in range(3)))
    assert [text for _, text in scene.texts()] == [f"Jane Doe: Re: INV-10{number}" for number in (3, 2, 1)]
    scene.door.shown.clear()
    scene.arrive(
        *(scene.mail() for _ in range(3)), scene.mail(customer_id=BETA, customer_name="Beta Foods GmbH")
    )
    assert scene.texts() == [("4 new messages", "From Acme Ltd, Beta Foods GmbH")]
    assert scene.door.shown[0].key == MANY
    with scene.qtbot.waitSignal(scene.notifier.list_opened, timeout=PATIENCE):
        scene.door.clicked.emit(MANY)


def test_pages_of_one_pass_are_one_notification(scene: Scene) -> None:
    for _ in range(4):
        scene.store.arrivals.communications([scene.mail()], first_fill=False)
    scene.settle()
    assert [title for title, _ in scene.texts()] == ["4 new messages"]


def test_many_customers_are_counted(scene: Scene) -> None:
    scene.arrive(
        *(
            scene.mail(customer_id=None, customer_name="", contact_id=None, contact_name=f"P{n}")
            for n in range(9)
        )
    )
    ((title, text),) = scene.texts()
    assert title == "9 new messages"
    assert text.startswith("From P")
    assert text.endswith("and 6 more customers")


def test_what_is_not_told(scene: Scene) -> None:
    scene.arrive(scene.mail(direction=Direction.OUTBOUND), scene.mail(direction=None))
    scene.arrive(scene.mail(), first_fill=True)
    old = scene.mail(at=scene.clock.now() - timedelta(days=8))
    scene.arrive(old)  # found by a sweep
    scene.switch.first_fill = True
    scene.arrive(scene.mail())
    scene.switch.first_fill = False
    scene.in_front = True
    scene.arrive(scene.mail())
    scene.in_front = False
    scene.notifier.settings = NotifySettings(inbound=False)
    scene.arrive(scene.mail())
    assert scene.texts() == []
    scene.notifier.settings = NotifySettings()
    scene.arrive(scene.mail())
    assert len(scene.texts()) == 1  # and nothing of the above is told later


def test_a_row_that_changes_is_not_new(scene: Scene) -> None:
    mail = scene.mail()
    scene.arrive(mail)
    scene.arrive(replace(mail, is_resolved=True))
    assert len(scene.texts()) == 1


def test_who_comes_back_while_it_is_gathered_is_not_disturbed(scene: Scene) -> None:
    scene.store.arrivals.communications([scene.mail()], first_fill=False)
    scene.in_front = True
    scene.settle()
    assert scene.texts() == []


def test_quiet_hours_are_quiet_in_local_time(scene: Scene) -> None:
    here = scene.clock.now().astimezone()
    quiet = NotifySettings(
        quiet_from=f"{here - timedelta(hours=1):%H:%M}", quiet_to=f"{here + timedelta(hours=1):%H:%M}"
    )
    scene.notifier.settings = quiet
    scene.arrive(scene.mail())
    assert scene.texts() == []
    scene.clock.advance(2 * 3600)
    scene.settle()
    assert scene.texts() == []  # the list shows it; it is not told later
    scene.arrive(scene.mail())
    assert len(scene.texts()) == 1


def test_nothing_is_told_once_it_is_locked_and_what_was_shown_is_taken_back(scene: Scene) -> None:
    scene.store.arrivals.communications([scene.mail()], first_fill=False)
    scene.notifier.close()
    scene.settle()
    assert (scene.texts(), scene.door.withdrawn) == ([], 1)
    with scene.qtbot.assertNotEmitted(scene.notifier.opened, wait=0):
        scene.door.clicked.emit("left-over")


def test_a_question_that_was_asked_before_the_lock_is_not_answered_after_it(scene: Scene) -> None:
    scene.arrive(scene.mail())
    rows = scene.store.reader.rows(scene.store.reader.positions(Filter(), limit=1))
    scene.door.shown.clear()
    scene.notifier.close()
    scene.notifier._on_rows(rows)
    scene.notifier._attention = 0
    scene.notifier._on_waiting((0, 3))
    assert scene.texts() == []


def test_a_name_that_hides_something_is_shown_as_it_is(scene: Scene) -> None:
    scene.arrive(
        scene.mail(
            customer_name="Acme\u202e Ltd", customer_id=None, contact_name="J\u200bane\nDoe", subject="a\nb"
        )
    )
    assert scene.texts() == [("Acme▯ Ltd", "J▯ane Doe: a b")]


def test_a_call_without_subject_is_told_by_its_kind(scene: Scene) -> None:
    scene.arrive(scene.mail(kind="call", subject="", contact_id=None, contact_name=""))
    assert scene.texts() == [("Acme Ltd", "Call")]


def test_what_newly_needs_the_person_is_told_once(scene: Scene) -> None:
    local, _ = scene.store.writer.log(NewEntry(kind="call", customer_id=ACME, content="a"))
    scene.settle()
    assert scene.texts() == []
    scene.store.outbox.mark_sending(local)
    scene.store.outbox.mark_refused(local, reason="no")
    scene.settle()
    assert scene.texts() == [("Something needs you", "1 entry wait for your decision.")]
    scene.arrive(scene.mail(), first_fill=True)
    assert len(scene.texts()) == 1


def test_a_removal_from_what_needs_the_person_is_not_told(scene: Scene) -> None:
    told = scene.notifier
    told._on_waiting((0, 2))
    assert [title for title, _ in scene.texts()] == ["Something needs you"]
    told._on_waiting((0, 1))
    told._on_waiting((0, 1))
    assert len(scene.texts()) == 1
    with scene.qtbot.waitSignal(told.attention_opened, timeout=PATIENCE):
        scene.door.clicked.emit(ATTENTION)
    told.settings = NotifySettings(attention=False)
    told._on_waiting((0, 5))
    told.settings = NotifySettings()
    scene.in_front = True
    told._on_waiting((0, 6))
    assert len(scene.texts()) == 1


def test_what_needed_the_person_before_the_start_is_not_news(scene: Scene) -> None:
    scene.notifier._attention = None
    scene.notifier._on_waiting((0, 4))
    assert scene.texts() == []


def test_thousands_at_once_are_one_notification(scene: Scene) -> None:
    scene.arrive(*(scene.mail() for _ in range(1_200)))
    assert [title for title, _ in scene.texts()] == ["1200 new messages"]
    scene.notifier.take_changes(Changes())
    scene.settle()
    assert len(scene.texts()) == 1


def test_times_are_those_of_the_clock_that_was_handed_in(scene: Scene) -> None:
    scene.clock.moment = datetime(2030, 1, 1, tzinfo=UTC)
    scene.arrive(scene.mail(at=datetime(2026, 6, 3, tzinfo=UTC)))
    assert scene.texts() == []
