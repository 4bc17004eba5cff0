"""Marks, saved views and snippets in the store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.arrangement import FIRST_SNIPPETS, Mark, SavedView, Snippet
from desktop.domain.changes import Changes
from desktop.domain.communication import Direction
from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter, Order
from desktop.domain.identity import ServiceId
from desktop.store.open_store import Store
from tests.conftest import HandClock
from tests.store.conftest import BASE, message


def keys(store: Store, filter: Filter) -> list[int]:
    return [row.thread_key for row in store.reader.rows(store.reader.positions(filter))]


@pytest.fixture
def threads(store: Store) -> list[int]:
    store.arrivals.communications([message(number) for number in range(12)], first_fill=True)
    return keys(store, Filter())


@pytest.mark.parametrize("mark", Mark)
def test_a_mark_is_set_taken_and_published(store: Store, threads: list[int], mark: Mark) -> None:
    told: list[Changes] = []
    store.writer.listen(told.append)
    before = store.arrangement.mark(mark, {threads[0]: True, threads[1]: False, 999: True})
    assert before == {threads[0]: False}
    assert told[-1].threads == frozenset({threads[0]})
    assert keys(store, Filter(**{mark.value: True})) == [threads[0]]
    assert keys(store, Filter(**{mark.value: False})) == threads[1:]
    assert getattr(store.reader.rows(store.reader.positions(Filter()))[0], mark.value)
    store.arrangement.mark(mark, before)
    assert keys(store, Filter(**{mark.value: True})) == []


def test_news_from_the_customer_end_handled_and_are_unread(store: Store, threads: list[int]) -> None:
    store.arrangement.mark(Mark.HANDLED, dict.fromkeys(threads, True))
    store.arrangement.mark(Mark.PINNED, dict.fromkeys(threads, True))
    ours = message(20, group_id="g1", direction=Direction.OUTBOUND)
    theirs = message(21, group_id="g2", direction=Direction.INBOUND)
    store.arrivals.communications([ours, theirs])
    assert keys(store, Filter(is_handled=False)) == [threads[0]]
    assert keys(store, Filter(is_unread=True)) == [threads[0]]
    assert len(keys(store, Filter(is_pinned=True))) == 3


def test_whose_turn_it_is(store: Store) -> None:
    ours = message(1, group_id="g", direction=Direction.OUTBOUND, is_resolved=False)
    store.arrivals.communications([ours], first_fill=True)
    assert len(keys(store, Filter(is_awaiting=True))) == 1
    theirs = message(2, group_id="g", direction=Direction.INBOUND, is_resolved=False)
    store.arrivals.communications([theirs])
    assert keys(store, Filter(is_awaiting=True)) == []
    done = message(3, group_id="g", direction=Direction.OUTBOUND, is_resolved=True)
    store.arrivals.communications([done])
    assert keys(store, Filter(is_awaiting=True)) == []


def test_silence_counts_days_without_any_contact(store: Store, clock: HandClock) -> None:
    old = message(1, at=clock.now() - timedelta(days=40), customer_id=ServiceId("c0"), group_id="a")
    new = message(2, at=clock.now() - timedelta(days=3), customer_id=ServiceId("c1"), group_id="b")
    store.arrivals.communications([old, new], first_fill=True)
    names = lambda days: [  # noqa: E731
        row.latest.customer_id for row in store.reader.rows(store.reader.positions(Filter(silent_days=days)))
    ]
    assert names(30) == ["c0"]
    assert names(2) == ["c1", "c0"]
    assert names(60) == []
    note = message(
        3, at=clock.now() - timedelta(days=1), customer_id=ServiceId("c0"), group_id="a", kind="note"
    )
    store.arrivals.communications([note])
    assert names(30) == ["c0"]


def test_orders(store: Store, threads: list[int]) -> None:
    assert keys(store, Filter(order=Order.OLDEST)) == threads[::-1]
    names = [
        row.latest.customer_name
        for row in store.reader.rows(store.reader.positions(Filter(order=Order.CUSTOMER)))
    ]
    assert names == sorted(names)
    assert len(store.reader.positions(Filter(order=Order.OLDEST), limit=2)) == 2


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("customer:béta ", [11]),
        ("customer:beta ", [11]),
        ("contact:nobody ", []),
        ("from:jane ", [11]),
        ("-customer:acme ", [11]),
        ("-customer:béta ", [10]),
        ("type:call -subject:7 ", [10]),
        ("tag:promise ", [6]),
        ("-invoice ", []),
        ("subject:5 ", [5]),
        ("note:nothing ", []),
        ("type:fax ", [11]),
    ],
)
def test_operators_in_sql(store: Store, threads: list[int], text: str, subjects: list[int]) -> None:
    found = store.reader.rows(store.reader.positions(Filter(text=text), limit=1))
    assert [row.latest.subject for row in found] == [f"Subject {number}" for number in subjects]


def test_last_days_follow_the_clock(store: Store, clock: HandClock) -> None:
    store.arrivals.communications([message(1, at=clock.now())], first_fill=True)
    assert store.reader.count(Filter(last_days=1)) == 1
    clock.advance(86_400)
    assert store.reader.count(Filter(last_days=1)) == 0
    assert store.reader.count(Filter(last_days=2)) == 1
    assert clock.now() > BASE


def test_views_are_kept_named_once_and_moved(store: Store) -> None:
    first = store.arrangement.save_view(SavedView(name=" Late ", filter=Filter(silent_days=30)))
    second = store.arrangement.save_view(SavedView(name="Calls", filter=Filter(kinds=frozenset({"call"}))))
    assert store.reader.views() == [first, second]
    assert first.name == "Late"
    for wrong in ("late", "", "x" * 61):
        with pytest.raises(BadInput):
            store.arrangement.save_view(SavedView(name=wrong, filter=Filter()))
    store.arrangement.move_view(second.view_key or 0, -1)
    store.arrangement.save_view(replace(first, name="Silent"))
    assert [view.name for view in store.reader.views()] == ["Calls", "Silent"]
    store.arrangement.remove_view(first.view_key or 0)
    assert [view.name for view in store.reader.views()] == ["Calls"]


def test_snippets_begin_with_some_are_counted_and_renamed(store: Store) -> None:
    assert [one.name for one in store.reader.snippets()] == sorted(one.name for one in FIRST_SNIPPETS)
    store.arrangement.count_snippet("copy")
    store.arrangement.save_snippet(Snippet(name="invoice-copy", text="again"), instead_of="copy")
    uses = {one.name: one.uses for one in store.reader.snippets()}
    assert uses["invoice-copy"] == 1
    assert "copy" not in uses
    for wrong in (
        Snippet(name="friday", text="x"),
        Snippet(name="a b", text="x"),
        Snippet(name="a", text=" "),
    ):
        with pytest.raises(BadInput):
            store.arrangement.save_snippet(wrong)
    store.arrangement.remove_snippet("friday")
    assert "friday" not in {one.name for one in store.reader.snippets()}


def test_a_snippet_that_was_taken_out_comes_back_with_its_uses(store: Store) -> None:
    for _ in range(3):
        store.arrangement.count_snippet("copy")
    taken = next(one for one in store.reader.snippets() if one.name == "copy")
    store.arrangement.remove_snippet("copy")
    store.arrangement.save_snippet(taken)
    assert taken in store.reader.snippets()
    store.arrangement.count_snippet("copy")
    store.arrangement.save_snippet(taken, instead_of="copy")  # what was counted meanwhile stays counted
    assert next(one.uses for one in store.reader.snippets() if one.name == "copy") == 4
