"""What is put before the person, and what each of their choices does; nothing is dropped by time."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.attention import Attention, Choice, Concern
from desktop.domain.communication import Communication, Direction, SyncState
from desktop.domain.customer import Action, Customer
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import BadInput, NotFound
from desktop.domain.identity import LocalId, ServiceId
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT, HandClock

ACME = ServiceId("11111111-0000-4000-8000-000000000001")
ACTION = ServiceId("22222222-0000-4000-8000-000000000001")
THEIRS = ServiceId("33333333-0000-4000-8000-000000000001")


@pytest.fixture
def store(tmp_path: Path, clock: HandClock) -> Iterator[Store]:
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as store:
        store.arrivals.customers([Customer(service_id=ACME, name="Acme", raw="")])
        yield store


def call(text: str = "left voicemail", **more: object) -> NewEntry:
    values: dict[str, object] = {"kind": "call", "customer_id": ACME, "content": text, **more}
    return NewEntry(**values)  # type: ignore[arg-type]


def row(
    at: datetime, *, kind: str = "call", name: ServiceId = THEIRS, text: str = "by a colleague"
) -> Communication:
    return Communication(
        at=at, kind=kind, service_id=name, direction=Direction.OUTBOUND, customer_id=ACME,
        customer_name="Acme", subject="Call", content=text,
    )  # fmt: skip


def only(store: Store) -> Attention:
    (matter,) = store.reader.attention()
    return matter


def choices(matter: Attention) -> list[Choice]:
    return [option.choice for option in matter.options]


def parked(store: Store, clock: HandClock) -> LocalId:
    local, _ = store.writer.log(call())
    store.outbox.mark_sending(local)
    store.outbox.mark_unsure(local, reason="lost", at=clock.now())
    store.outbox.mark_parked(local, reason="cannot be told")
    return local


def state(store: Store, local: LocalId) -> SyncState:
    return store.reader.find_message(local).sync_state


def test_answer_lost_shows_the_nearest_rows_and_each_choice_does_what_it_says(
    store: Store, clock: HandClock
) -> None:
    local = parked(store, clock)
    clock.advance(86_400 * 400)  # nothing is dropped by time
    store.recover()
    store.arrivals.communications([row(clock.now() - timedelta(days=400, hours=1))], first_fill=True)
    matter = only(store)
    assert matter.concern is Concern.ANSWER_LOST
    assert [there.service_id for there in matter.theirs] == [THEIRS]
    assert choices(matter) == [Choice.THIS_ONE, Choice.SEND_AGAIN, Choice.KEEP_WAITING, Choice.DISCARD]
    store.choices.choose(local, Choice.KEEP_WAITING)
    assert state(store, local) is SyncState.UNSURE
    store.outbox.mark_parked(local, reason="still")
    store.choices.choose(local, Choice.THIS_ONE, row=THEIRS)
    assert state(store, local) is SyncState.SYNCED
    assert store.reader.find_message(THEIRS).local_id == local
    assert store.reader.total() == 1
    assert any(
        "You chose “It is this one”: it counts as sent" in line.text for line in store.ledger.recent(5)
    )


def test_send_again_looks_first_because_the_doubt_stays_on_record(store: Store, clock: HandClock) -> None:
    local = parked(store, clock)
    store.choices.choose(local, Choice.SEND_AGAIN)
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    assert entry.unsure_at is not None
    assert state(store, local) is SyncState.QUEUED


def test_this_one_cannot_take_a_row_of_another_entry(store: Store, clock: HandClock) -> None:
    first, _ = store.writer.log(call("first"))
    store.outbox.mark_sending(first)
    store.outbox.mark_accepted(first, THEIRS, None)
    local = parked(store, clock)
    with pytest.raises(BadInput):
        store.choices.choose(local, Choice.THIS_ONE, row=THEIRS)
    with pytest.raises(BadInput):
        store.choices.choose(local, Choice.THIS_ONE)
    assert state(store, local) is SyncState.PARKED


def test_news_while_writing_hold_the_entry_back(store: Store, clock: HandClock) -> None:
    begun = clock.now()
    clock.advance(60)
    store.arrivals.communications([row(clock.now() - timedelta(seconds=5), kind="email", text="we paid")])
    clock.advance(30)
    local, first = store.writer.log(call(begun_at=begun))
    assert first is SyncState.PARKED
    assert store.outbox.next_sendable(clock.now()) is None
    matter = only(store)
    assert (matter.concern, [there.content for there in matter.theirs]) == (Concern.CHANGED, ["we paid"])
    assert choices(matter) == [Choice.SEND_ANYWAY, Choice.FIX, Choice.DISCARD]
    store.choices.choose(local, Choice.SEND_ANYWAY)
    sent = store.outbox.next_sendable(clock.now())
    assert sent is not None
    assert sent.local_id == local
    assert store.reader.attention() == []


def test_news_before_writing_and_the_first_fill_hold_nothing_back(store: Store, clock: HandClock) -> None:
    store.arrivals.communications([row(clock.now(), kind="email")], first_fill=True)
    clock.advance(60)
    message = store.reader.find_message(THEIRS).local_id
    assert message is not None
    _, first = store.writer.note(
        NewNote(message=message, content="ok", begun_at=clock.now() - timedelta(minutes=5))
    )
    assert first is SyncState.QUEUED


def test_a_note_is_held_back_by_news_on_its_own_thread(store: Store, clock: HandClock) -> None:
    store.arrivals.communications([row(clock.now(), kind="email")], first_fill=True)
    message = store.reader.find_message(THEIRS).local_id
    begun = clock.now()
    clock.advance(60)
    news = row(clock.now(), kind="email", name=ServiceId("33333333-0000-4000-8000-000000000002"))
    store.arrivals.communications([news])
    assert message is not None
    _, elsewhere = store.writer.note(NewNote(message=message, content="other thread", begun_at=begun))
    assert elsewhere is SyncState.QUEUED  # the news belong to a thread of their own


@pytest.mark.parametrize("there_first", [True, False])
def test_a_call_of_the_same_quarter_hour_is_flagged_and_still_sent(
    store: Store, clock: HandClock, there_first: bool
) -> None:
    colleague = row(clock.now() - timedelta(minutes=10))
    if there_first:
        store.arrivals.communications([colleague], first_fill=True)
    local, _ = store.writer.log(call())
    if not there_first:
        assert store.reader.attention() == []
        store.arrivals.communications([colleague])
    matter = only(store)
    assert matter.concern is Concern.DOUBLE
    assert store.outbox.next_sendable(clock.now()) is not None
    assert choices(matter) == [Choice.KEEP_BOTH, Choice.AS_NOTE]
    store.choices.choose(local, Choice.KEEP_BOTH)
    assert store.reader.attention() == []
    assert state(store, local) is SyncState.QUEUED


def test_a_possible_double_becomes_a_note_on_theirs(store: Store, clock: HandClock) -> None:
    store.arrivals.communications([row(clock.now() - timedelta(minutes=10))], first_fill=True)
    local, _ = store.writer.log(call("she promised Friday"))
    store.choices.choose(local, Choice.AS_NOTE, row=THEIRS)
    (line,) = store.reader.outbox()
    assert (line.kind, line.state) == ("note", SyncState.QUEUED)
    assert "she promised Friday" in line.summary
    with pytest.raises(NotFound):
        store.reader.find_message(local)


def test_a_note_that_waits_shares_the_fate_of_its_entry(
    store: Store, clock: HandClock, tmp_path: Path
) -> None:
    store.arrivals.communications([row(clock.now() - timedelta(minutes=10))], first_fill=True)
    local, _ = store.writer.log(call("mine"))
    child, _ = store.writer.note(NewNote(message=local, content="child"))
    consequence = next(one.consequence for one in only(store).options if one.choice is Choice.AS_NOTE)
    assert consequence.endswith("The note on it will move to theirs as well.")
    store.choices.choose(local, Choice.AS_NOTE, row=THEIRS)
    assert [line.kind for line in store.reader.outbox()] == ["note", "note"]
    assert {note.content for note in store.reader.find_thread(THEIRS).notes} == {"mine", "child"}
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    assert (entry.local_id, entry.parent_service_id, entry.payload["thread_id"]) == (child, THEIRS, THEIRS)
    store.close()
    again = Store(tmp_path / "store.db", KEY, SALT, clock=clock)  # the journal tells the same
    assert again.recover() == 0
    assert [line.parent for line in again.reader.outbox()] == [again.reader.find_message(THEIRS).local_id] * 2
    again.close()


def test_discarding_an_entry_says_that_its_notes_leave_with_it(store: Store) -> None:
    local, _ = store.writer.log(call("refused"))
    store.writer.note(NewNote(message=local, content="one"))
    store.writer.note(NewNote(message=local, content="two"))
    store.outbox.mark_sending(local)
    store.outbox.mark_refused(local, reason="no")
    assert only(store).options[-1].consequence.endswith("The 2 notes on it will leave with it.")
    store.choices.choose(local, Choice.DISCARD)
    assert store.reader.outbox() == []
    assert {gone.text for gone in store.reader.discarded()} == {"refused", "one", "two"}


def test_a_call_that_left_already_is_not_made_a_note(store: Store, clock: HandClock) -> None:
    store.arrivals.communications([row(clock.now() - timedelta(minutes=10))], first_fill=True)
    local, _ = store.writer.log(call())
    store.outbox.mark_sending(local)
    assert Choice.AS_NOTE not in choices(only(store))
    with pytest.raises(BadInput):
        store.choices.choose(local, Choice.AS_NOTE, row=THEIRS)


def test_a_call_an_hour_away_is_another_call(store: Store, clock: HandClock) -> None:
    store.arrivals.communications([row(clock.now() - timedelta(minutes=61))], first_fill=True)
    store.writer.log(call())
    assert store.reader.attention() == []


def test_refused_shows_the_words_per_field_and_can_be_sent_without_it(store: Store, clock: HandClock) -> None:
    local, _ = store.writer.log(call(tags=("dispute",)))
    store.outbox.mark_sending(local)
    store.outbox.mark_refused(local, reason="no", fields={"strategy_tags": "Not a known tag."})
    matter = only(store)
    assert (matter.concern, matter.fields) == (Concern.REFUSED, {"strategy_tags": "Not a known tag."})
    assert choices(matter) == [Choice.FIX, Choice.SEND_WITHOUT, Choice.SEND_AGAIN, Choice.DISCARD]
    store.choices.choose(local, Choice.SEND_WITHOUT)
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    assert "strategy_tags" not in entry.payload
    assert entry.payload["content"] == "left voicemail"


def test_an_entry_cannot_do_without_its_text(store: Store) -> None:
    local, _ = store.writer.log(call())
    store.outbox.mark_sending(local)
    store.outbox.mark_refused(local, reason="no", fields={"content": "Too long."})
    assert Choice.SEND_WITHOUT not in choices(only(store))
    with pytest.raises(BadInput):
        store.choices.choose(local, Choice.SEND_WITHOUT)
    store.choices.choose(local, Choice.DISCARD)
    assert store.reader.outbox() == []


def test_an_action_that_somebody_else_closed_is_shown_once(store: Store, clock: HandClock) -> None:
    action = Action(
        service_id=ACTION, kind="call", status="scheduled", description="Call", customer_id=ACME,
        invoice_id=None, due_on=None, raw="",
    )  # fmt: skip
    store.arrivals.actions(None, [action])
    local, _ = store.writer.log(call(action_id=ACTION))
    store.arrivals.actions(None, [action])
    assert store.reader.attention() == []
    store.arrivals.actions(None, [])
    assert only(store).concern is Concern.ACTION_DONE
    store.choices.choose(local, Choice.SEND_WITHOUT)
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    assert "scheduled_action_id" not in entry.payload


@pytest.mark.parametrize(
    "choice", [Choice.SEND_AGAIN, Choice.THIS_ONE, Choice.KEEP_WAITING, Choice.SEND_WITHOUT]
)
def test_nothing_can_be_chosen_while_it_is_being_checked(
    store: Store, clock: HandClock, choice: Choice
) -> None:
    local = parked(store, clock)
    store.choices.choose(local, Choice.KEEP_WAITING)
    with pytest.raises(BadInput):
        store.choices.choose(local, choice, row=THEIRS)
    assert state(store, local) is SyncState.UNSURE
