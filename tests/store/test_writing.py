"""Entries, notes, outbox and arrivals: together or not at all, once, and under one name."""

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.changes import Changes
from desktop.domain.communication import Direction, Note, SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter, View
from desktop.domain.identity import LocalId, ServiceId
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT, HandClock
from tests.store.conftest import BASE, fill_directory, message

ACME = ServiceId("c0")


def call(content: str = "voicemail", **more: object) -> NewEntry:
    return NewEntry(kind="call", customer_id=ACME, content=content, **more)  # type: ignore[arg-type]


def send(store: Store, clock: HandClock) -> LocalId:
    """Begin an attempt for the next entry."""
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    store.outbox.mark_sending(entry.local_id)
    return entry.local_id


# -- logging -----------------------------------------------------------------------------------------


def test_a_log_is_one_row_and_one_line(store: Store, clock: HandClock) -> None:
    heard: list[Changes] = []
    store.writer.listen(heard.append)
    local, _ = store.writer.log(
        call(contact_id=ServiceId("p1"), invoice_ids=(ServiceId("i1"),), tags=("promise",))
    )
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    assert entry.local_id == local
    assert entry.payload["subject"] == "Call with Acme Ltd"
    assert entry.payload["invoice_ids"] == ["i1"]
    assert entry.payload["contact_id"] == "p1"
    assert entry.payload["timestamp"].endswith("Z")
    assert heard[0].rows == {local}
    assert heard[0].outbox


def test_the_exact_moment_is_never_in_the_future_and_never_twice(store: Store, clock: HandClock) -> None:
    for _ in range(20):
        store.writer.log(call())
    minute = clock.now().replace(second=0, microsecond=0) - timedelta(hours=1)
    for _ in range(20):
        store.writer.log(call(at=minute))
    rows = store.reader.rows(store.reader.positions(Filter(view=View.MESSAGE)))
    times = [row.latest.at for row in rows]
    assert max(times) <= clock.now()
    assert len({moment.replace(microsecond=0) for moment in times}) == 40
    assert all(moment.microsecond >= 1000 for moment in times)
    assert sum(minute <= moment < minute + timedelta(minutes=1) for moment in times) == 20


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"customer_id": ServiceId("zz")}, "customer"),
        ({"contact_id": ServiceId("zz")}, "contact"),
        ({"invoice_ids": (ServiceId("zz"),)}, "invoices"),
        ({"action_id": ServiceId("zz")}, "action"),
        ({"at": BASE + timedelta(days=400)}, "at"),
    ],
)
def test_what_is_not_here_is_refused_and_nothing_is_written(
    store: Store, more: dict[str, object], field: str
) -> None:
    values = {"kind": "call", "customer_id": ACME, "content": "x", **more}
    with pytest.raises(BadInput) as caught:
        store.writer.log(NewEntry(**values))  # type: ignore[arg-type]
    assert caught.value.field == field
    assert store.reader.total() == 0
    assert store.reader.outbox() == []


def test_undo_takes_back_until_it_is_too_late(tmp_path: Path, clock: HandClock) -> None:
    with Store(tmp_path / "s.db", KEY, SALT, clock=clock, undo_seconds=10) as store:
        fill_directory(store)
        first, state = store.writer.log(call("one"))
        second, _ = store.writer.log(call("two"))
        assert state is SyncState.HELD
        assert store.outbox.next_sendable(clock.now()) is None
        assert store.writer.undo(first) is True
        clock.advance(9)
        assert store.outbox.release_held(clock.now()) == 0
        clock.advance(1)
        assert store.outbox.release_held(clock.now()) == 1
        assert store.writer.undo(second) is False
        assert [row.local_id for row in store.reader.outbox()] == [second]
        assert store.reader.total() == 1


def test_drafts_come_back(store: Store, tmp_path: Path, clock: HandClock) -> None:
    store.writer.save_draft("log", {"notes": "half a sen"})
    store.writer.save_draft("log", {"notes": "half a sentence"})
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as again:
        assert again.writer.draft("log") == {"notes": "half a sentence"}
        again.writer.drop_draft("log")
    assert store.writer.draft("log") is None


# -- the outbox --------------------------------------------------------------------------------------


def test_order_per_customer_and_no_overtaking(store: Store, clock: HandClock) -> None:
    first, _ = store.writer.log(call("one"))
    second, _ = store.writer.log(call("two"))
    other, _ = store.writer.log(NewEntry(kind="call", customer_id=ServiceId("c1"), content="three"))
    assert send(store, clock) == first
    assert send(store, clock) == other
    store.outbox.mark_unsure(first, reason="cut", at=clock.now())
    assert store.outbox.next_sendable(clock.now()) is None
    store.outbox.mark_refused(first, reason="no")
    assert send(store, clock) == second


def test_a_note_waits_for_its_entry_and_gets_its_id(store: Store, clock: HandClock) -> None:
    local, _ = store.writer.log(call())
    note, _ = store.writer.note(NewNote(message=local, content="and a note"))
    assert send(store, clock) == local
    store.outbox.mark_refused(local, reason="no")
    assert store.outbox.next_sendable(clock.now()) is None
    store.writer.retry(local)
    assert send(store, clock) == local
    store.outbox.mark_accepted(local, ServiceId("s1"), None)
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    assert entry.local_id == note
    assert store.outbox.mark_sending(note).payload["thread_id"] == "s1"


def test_what_was_being_sent_at_a_crash_is_unsure(store: Store, tmp_path: Path, clock: HandClock) -> None:
    local, _ = store.writer.log(call())
    send(store, clock)
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as again:
        assert again.recover() == 1
        assert again.outbox.next_sendable(clock.now()) is None
        assert [entry.local_id for entry in again.outbox.unsure()] == [local]
        assert again.reader.find_message(local).sync_state is SyncState.UNSURE


def test_accepted_keeps_our_name_and_takes_the_service_words(store: Store, clock: HandClock) -> None:
    local, _ = store.writer.log(call("  hello  "))
    send(store, clock)
    echo = message(
        7, service_id=ServiceId("s1"), group_id="gg", kind="manual", content="hello", customer_id=ACME
    )
    store.outbox.mark_accepted(local, ServiceId("s1"), echo)
    row = store.reader.find_message("s1")
    assert (row.local_id, row.kind, row.content, row.sync_state) == (
        local,
        "manual",
        "hello",
        SyncState.SYNCED,
    )
    assert store.reader.find_thread("gg").messages == (row,)
    assert store.reader.outbox() == []
    assert store.reader.waiting() == (0, 0)


def test_a_row_that_was_pulled_before_its_answer_is_folded_into_ours(store: Store, clock: HandClock) -> None:
    store.arrivals.communications([message(40, group_id="gg")])
    local, _ = store.writer.log(call())
    note, _ = store.writer.note(NewNote(message=local, content="mine"))
    send(store, clock)
    twin = message(41, service_id=ServiceId("s1"), group_id="gg", subject="other words", content="x")
    store.arrivals.communications([twin])
    assert store.reader.total() == 3
    store.outbox.mark_accepted(local, ServiceId("s1"), twin)
    thread = store.reader.find_thread("gg")
    assert [row.local_id for row in thread.messages if row.service_id == "s1"] == [local]
    assert store.reader.total() == 2
    assert [entry.local_id for entry in thread.notes] == [note]
    assert len(store.reader.positions(Filter())) == 1


def test_pull_adopts_an_entry_whose_answer_was_lost(store: Store, clock: HandClock) -> None:
    local, _ = store.writer.log(call())
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    send(store, clock)
    store.outbox.mark_unsure(local, reason="cut", at=clock.now())
    listed = message(
        9,
        at=entry.at.replace(microsecond=entry.at.microsecond // 1000 * 1000),
        service_id=ServiceId("s1"),
        kind="manual",
        direction=Direction.OUTBOUND,
        customer_id=ACME,
    )
    tally = store.arrivals.communications([listed])
    assert (tally.new, tally.adopted) == (0, 1)
    assert store.reader.find_message("s1").local_id == local
    assert store.reader.total() == 1


def test_a_similar_row_of_another_second_is_not_adopted(store: Store, clock: HandClock) -> None:
    local, _ = store.writer.log(call())
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    send(store, clock)
    store.outbox.mark_unsure(local, reason="cut", at=clock.now())
    colleague = message(
        9, at=entry.at - timedelta(seconds=5), content="voicemail", customer_id=ACME, direction=None
    )
    assert store.arrivals.communications([colleague]).adopted == 0
    assert store.reader.total() == 2


def test_twin_notes_are_told_apart_by_the_baseline(store: Store, clock: HandClock) -> None:
    store.arrivals.communications([message(1)])
    row = store.reader.find_message("m1")
    assert row.local_id is not None
    old = Note(content="ok", at=BASE, service_id=ServiceId("n0"))
    store.arrivals.notes(ServiceId("m1"), [old])
    local, _ = store.writer.note(NewNote(message=row.local_id, content="ok"))
    store.outbox.mark_sending(local, baseline=frozenset({"n0"}))
    store.outbox.mark_unsure(local, reason="cut", at=clock.now())
    assert store.arrivals.notes(ServiceId("m1"), [old]).adopted == 0
    mine = Note(content=" ok ", at=clock.now(), service_id=ServiceId("n1"))
    assert store.arrivals.notes(ServiceId("m1"), [old, mine]).adopted == 1
    assert [note.local_id for note in store.reader.find_thread("m1").notes if note.service_id == "n1"] == [
        local
    ]


def test_once_accepted_without_id_never_sent_again_unasked(store: Store, clock: HandClock) -> None:
    local, _ = store.writer.log(call())
    send(store, clock)
    store.outbox.mark_unsure(local, reason="201 without id", at=clock.now(), may_resend=False)
    assert store.outbox.unsure()[0].may_resend is False
    store.outbox.mark_unsure(local, reason="again", at=clock.now(), may_resend=True)
    assert store.outbox.unsure()[0].may_resend is False


def test_discard_asks_where_it_may_have_arrived(store: Store, clock: HandClock) -> None:
    local, _ = store.writer.log(call())
    store.writer.note(NewNote(message=local, content="child"))
    with pytest.raises(BadInput, match="note waits"):
        store.writer.discard(local)
    send(store, clock)
    store.outbox.mark_unsure(local, reason="cut", at=clock.now())
    with pytest.raises(BadInput, match="may be at the service"):
        store.writer.discard(local)
    with pytest.raises(BadInput, match="double it"):
        store.writer.retry(local)
    store.writer.discard(local, force=True)
    assert store.reader.outbox() == []
    assert store.reader.total() == 0
    assert [(gone.kind, gone.text, gone.reason) for gone in store.reader.discarded()] == [
        ("communication", "voicemail", "discarded"),
        ("note", "child", "its entry was discarded"),
    ]
    assert all(gone.customer_name and gone.at == clock.now() for gone in store.reader.discarded())
    clock.advance(31 * 86_400)
    other, _ = store.writer.log(call("later"))
    store.writer.discard(other)
    assert [gone.text for gone in store.reader.discarded()] == ["later"]


def test_undo_never_takes_a_note_along(tmp_path: Path, clock: HandClock) -> None:
    with Store(tmp_path / "held.db", KEY, SALT, clock=clock, undo_seconds=10) as held:
        fill_directory(held)
        local, _ = held.writer.log(call())
        note, _ = held.writer.note(NewNote(message=local, content="child"))
        with pytest.raises(BadInput, match="Take the note back first"):
            held.writer.undo(local)
        assert len(held.reader.outbox()) == 2
        assert held.writer.undo(note)
        assert held.writer.undo(local)
        assert held.reader.outbox() == []


def test_a_refused_entry_can_be_corrected(store: Store, clock: HandClock) -> None:
    local, _ = store.writer.log(call("wrong"))
    send(store, clock)
    store.outbox.mark_refused(local, reason="contact not found")
    assert store.reader.outbox()[0].reason == "contact not found"
    store.writer.correct(local, call("right"))
    entry = store.outbox.next_sendable(clock.now())
    assert entry is not None
    assert (entry.local_id, entry.payload["content"]) == (local, "right")
    send(store, clock)
    with pytest.raises(BadInput, match="cannot be changed"):
        store.writer.correct(local, call("too late"))


# -- arrivals ----------------------------------------------------------------------------------------


def test_arriving_twice_changes_nothing(store: Store) -> None:
    rows = [message(number) for number in range(30)]
    assert store.arrivals.communications(rows).new == 30
    heard: list[Changes] = []
    store.writer.listen(heard.append)
    tally = store.arrivals.communications(rows)
    assert (tally.new, tally.changed) == (0, 0)
    assert heard == []


def test_only_what_changed_is_written_and_told(store: Store) -> None:
    rows = [message(number) for number in range(8)]
    store.arrivals.communications(rows)
    heard: list[Changes] = []
    store.writer.listen(heard.append)
    rows[3] = message(3, is_resolved=True, subject="New words")
    assert store.arrivals.communications(rows).changed == 1
    assert len(heard[0].rows) == 1
    assert len(store.reader.positions(Filter(text="new words"))) == 1
    assert store.reader.positions(Filter(text="Subject 3 ")) == []


def test_a_list_without_bodies_loses_no_body(store: Store) -> None:
    store.arrivals.communications([message(1, content="the text", is_ar_related=True)])
    assert store.arrivals.communications([message(1, content=None, is_ar_related=None)]).changed == 0
    row = store.reader.find_message("m1")
    assert (row.content, row.is_ar_related) == ("the text", True)
    store.arrivals.communications([message(2, content=None)])
    assert store.arrivals.without_body(10) == ["m2"]
    store.arrivals.communications([message(2, content="later")])
    assert store.arrivals.without_body(10) == []


def test_a_new_time_moves_the_row_and_keeps_its_name(store: Store) -> None:
    store.arrivals.communications([message(1), message(2)])
    local = store.reader.find_message("m1").local_id
    store.arrivals.communications([message(1, at=BASE + timedelta(days=2))])
    row = store.reader.find_message("m1")
    assert (row.local_id, row.content) == (local, "Body 1 about the invoice")
    first = store.reader.rows(store.reader.positions(Filter(view=View.MESSAGE)))[0]
    assert first.latest.local_id == local


def test_arrived_names_inbound_news_outside_the_first_fill(store: Store) -> None:
    heard: list[Changes] = []
    store.writer.listen(heard.append)
    store.arrivals.communications([message(0)], first_fill=True)
    store.arrivals.communications([message(3), message(1)])
    assert heard[0].arrived == frozenset()
    assert len(heard[1].arrived) == 1


def test_hostile_text_is_stored(store: Store) -> None:
    nasty = "nul \x00 half \ud800 bidi \u202e <b>x</b> '; drop table communications; --"
    store.arrivals.communications([message(1, subject=nasty, content=nasty, customer_name=nasty)])
    assert "\u2400" in (store.reader.find_message("m1").content or "")


def test_actions_that_are_no_longer_listed_are_gone(store: Store) -> None:
    assert len(store.reader.actions(ACME)) == 1
    store.arrivals.actions(None, [])
    assert store.reader.actions(ACME) == []


def test_readers_in_many_threads_while_one_writes(store: Store) -> None:
    faults: list[BaseException] = []
    stop = threading.Event()

    def read() -> None:
        try:
            while not stop.is_set():
                rows = store.reader.rows(store.reader.positions(Filter()))
                assert all(row.message_count for row in rows)
        except BaseException as error:  # noqa: BLE001 - handed to the test
            faults.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for start in range(0, 400, 40):
        store.arrivals.communications([message(number) for number in range(start, start + 40)])
    stop.set()
    for thread in threads:
        thread.join()
    assert faults == []
    assert store.reader.total() == 400


def test_another_process_is_noticed(store: Store, tmp_path: Path, clock: HandClock) -> None:
    heard: list[Changes] = []
    store.writer.listen(heard.append)
    store.writer.save_draft("x", {})
    assert store.writer.look_elsewhere() is False
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as other:
        other.arrivals.communications([message(1)])
    assert store.writer.look_elsewhere() is True
    assert heard[-1].elsewhere
    assert store.writer.look_elsewhere() is False


def test_drafts_are_counted_from_a_moment_on(store: Store, clock: HandClock) -> None:
    store.writer.save_draft("log", {"notes": "a"})
    clock.advance(60)
    moment = clock.now()
    assert (store.reader.drafts_since(None), store.reader.drafts_since(moment)) == (1, 0)
    store.writer.save_draft("note:1", {"content": "b"})
    assert (store.reader.drafts_since(None), store.reader.drafts_since(moment)) == (2, 1)
