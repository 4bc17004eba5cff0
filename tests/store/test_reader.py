"""Every filter field, the two views, search and names, against the same rules written in plain Python."""

import random
import string
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.domain.arrangement import Mark
from desktop.domain.communication import Communication, Direction, SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import NotFound
from desktop.domain.filters import Filter, View
from desktop.domain.identity import ServiceId
from desktop.domain.search_language import parse
from desktop.store.calendar import Calendar
from desktop.store.filter_sql import select
from desktop.store.open_store import Store
from desktop.store.reader import Reader
from desktop.store.search import match_query
from tests.conftest import KEY, SALT, HandClock
from tests.store.conftest import BASE, fill_directory, message

ROWS = [message(number) for number in range(119)]
ROWS.append(message(119, at=BASE.replace(hour=0) + timedelta(days=1)))  # the first moment of a day


HANDLED = {row.group_id for row in ROWS[::7] if row.group_id}
PINNED = {row.group_id for row in ROWS[::5] if row.group_id}


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("reader") / "store.db"
    with Store(path, KEY, SALT, clock=HandClock(), zone=UTC) as store:
        fill_directory(store)
        for start in range(0, len(ROWS), 25):
            store.arrivals.communications(ROWS[start : start + 25], first_fill=True)
        for mark, groups in ((Mark.HANDLED, HANDLED), (Mark.PINNED, PINNED)):
            keys = {store.reader.find_thread(group).thread_key: True for group in groups}
            assert store.arrangement.mark(mark, keys) == dict.fromkeys(keys, False)
        yield store


def fits(row: Communication, filter: Filter) -> bool:
    """The meaning of a filter, said again without SQL."""
    day = row.at.date()
    tests = [
        not filter.kinds or row.kind in filter.kinds,
        filter.direction is None or row.direction is filter.direction,
        filter.requires_response is None or row.requires_response is filter.requires_response,
        filter.is_resolved is None or row.is_resolved is filter.is_resolved,
        filter.from_on is None or day >= filter.from_on,
        filter.to_on is None or day <= filter.to_on,
        filter.customer_id is None or row.customer_id == filter.customer_id,
        filter.invoice_id is None or any(ref.service_id == filter.invoice_id for ref in row.invoices),
        filter.is_ar_related is None or bool(row.is_ar_related) is filter.is_ar_related,
        not filter.sync_states or row.sync_state in filter.sync_states,
        row.kind not in filter.not_kinds,
        filter.not_direction is None or row.direction is not filter.not_direction,
        row.customer_id not in filter.not_customers,
        not any(ref.service_id in filter.not_invoices for ref in row.invoices),
        filter.has_invoice is None or bool(row.invoices) is filter.has_invoice,
        filter.is_handled is None or (row.group_id in HANDLED) is filter.is_handled,
        filter.is_pinned is None or (row.group_id in PINNED) is filter.is_pinned,
        not filter.tags or bool(filter.tags & set(row.tags)),
    ]
    return all(tests)


def expected(filter: Filter) -> list[str]:
    rows = sorted((row for row in ROWS if fits(row, filter)), key=lambda row: row.at, reverse=True)
    if filter.view is View.THREAD:
        newest = {}
        for row in rows:
            newest.setdefault(row.group_id, row)
        rows = list(newest.values())
    return [str(row.service_id) for row in rows]


def found(store: Store, filter: Filter, limit: int | None = None) -> list[str]:
    rows = store.reader.rows(store.reader.positions(filter, limit=limit))
    return [str(row.latest.service_id) for row in rows]


filters = some.builds(
    Filter,
    view=some.sampled_from(View),
    kinds=some.frozensets(some.sampled_from(["email", "call", "meeting", "fax"]), max_size=2),
    direction=some.sampled_from([None, *Direction]),
    requires_response=some.sampled_from([None, True, False]),
    is_resolved=some.sampled_from([None, True, False]),
    from_on=some.sampled_from([None, BASE.date(), BASE.date() + timedelta(days=1)]),
    to_on=some.sampled_from(
        [None, BASE.date(), BASE.date() - timedelta(days=1), BASE.date() + timedelta(days=1)]
    ),
    customer_id=some.sampled_from([None, ServiceId("c0"), ServiceId("c1"), ServiceId("zz")]),
    invoice_id=some.sampled_from([None, ServiceId("i1"), ServiceId("i2")]),
    is_ar_related=some.sampled_from([None, True, False]),
    not_kinds=some.frozensets(some.sampled_from(["email", "meeting"]), max_size=1),
    not_direction=some.sampled_from([None, Direction.INBOUND]),
    not_customers=some.frozensets(some.sampled_from([ServiceId("c0"), ServiceId("c1")]), max_size=1),
    not_invoices=some.frozensets(some.sampled_from([ServiceId("i1")]), max_size=1),
    has_invoice=some.sampled_from([None, None, True, False]),
    is_handled=some.sampled_from([None, None, True, False]),
    is_pinned=some.sampled_from([None, None, True, False]),
    tags=some.sampled_from([frozenset(), frozenset(), frozenset({"promise_to_pay"})]),
    sync_states=some.frozensets(some.sampled_from([SyncState.SYNCED, SyncState.QUEUED]), max_size=1),
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(filter=filters)
def test_sql_means_what_the_filter_says(full: Store, filter: Filter) -> None:
    wanted = expected(filter)
    assert found(full, filter) == wanted
    assert full.reader.count(filter) == len(wanted)
    assert found(full, filter, limit=3) == wanted[:3]


@pytest.mark.parametrize(
    "filter",
    [
        Filter(not_direction=Direction.INBOUND),
        Filter(not_kinds=frozenset({"email"})),
        Filter(not_customers=frozenset({ServiceId("c0")})),
        Filter(not_invoices=frozenset({ServiceId("i1")})),
        Filter(is_ar_related=False),
    ],
)
def test_what_is_left_out_alone_leaves_all_others(full: Store, filter: Filter) -> None:
    filter = replace(filter, view=View.MESSAGE)
    assert found(full, filter) == expected(filter)
    assert 0 < full.reader.count(filter) == len(expected(filter)) < full.reader.total()


def test_a_name_that_is_left_out_leaves_what_has_no_name(store: Store) -> None:
    store.arrivals.communications([message(1, group_id="a"), message(2, group_id="b", sender=None)])
    assert found(store, Filter(text="-from:jane ")) == ["m2"]
    assert found(store, Filter(text="from:jane ")) == ["m1"]


def test_a_mark_is_counted_beside_its_own_choice(store: Store) -> None:
    store.arrivals.communications([message(n, group_id=f"g{n}") for n in range(3)])
    store.arrangement.mark(Mark.HANDLED, {store.reader.find_thread("m1").thread_key: True})
    for chosen in (None, True, False):
        counts = store.reader.facets(Filter(is_handled=chosen))
        assert (counts.count("is_handled", True), counts.count("is_handled", False)) == (1, 2)
    assert store.reader.facets(Filter(is_handled=False)).total == 2


@settings(max_examples=40, deadline=None, derandomize=True)
@given(filter=filters)
def test_facets_count_under_the_other_choices(full: Store, filter: Filter) -> None:
    facets = full.reader.facets(filter)
    assert facets.total == len(expected(filter))
    for kind in ("email", "call", "meeting"):
        one = replace(filter, kinds=frozenset({kind}), not_kinds=frozenset())
        assert facets.count("kinds", kind) == len(expected(one))
    for name in ("is_resolved", "requires_response", "is_handled", "is_pinned", "is_ar_related"):
        for flag in (True, False):
            assert facets.count(name, flag) == len(expected(replace(filter, **{name: flag}))), name
    for way in Direction:
        one = replace(filter, direction=way, not_direction=None)
        assert facets.count("direction", way) == len(expected(one))
    for customer in facets.names:
        one = replace(filter, customer_id=ServiceId(customer), not_customers=frozenset())
        assert facets.count("customer_id", customer) == len(expected(one))
    assert facets.count("has_invoice", True) == len(expected(replace(filter, has_invoice=True)))


def test_text_combines_with_choices(full: Store) -> None:
    assert found(full, Filter(text="Subject 42")) == ["m42"]
    both = Filter(text="invoice", kinds=frozenset({"call"}), view=View.MESSAGE)
    assert found(full, both) == [str(row.service_id) for row in reversed(ROWS) if row.kind == "call"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("subj", 30),  # the last word is a prefix while it is typed
        ("subj ", 0),  # a blank ends it
        ("beta sohne ", 30),  # accents do not matter
        ("jane@acme.example", 30),  # people are found
        ("INV-1001 ", 18),  # invoice numbers are found
        ('"about the invoice"', 30),  # phrases
        ('"invoice the"', 0),
        ("nothing-like-this", 0),
        ("!!! ???", 0),
        ("AND OR NOT body:x NEAR(", 0),
    ],
)
def test_search(full: Store, text: str, number: int) -> None:
    assert len(full.reader.positions(Filter(text=text))) == number


def test_any_text_is_a_possible_search(full: Store) -> None:
    dice = random.Random(4)
    signs = string.printable + "äß漢\x00\ud800\u202e\"'*()^-:{}"
    for _ in range(3000):
        text = "".join(dice.choices(signs, k=dice.randrange(0, 24)))
        full.reader.positions(Filter(text=text), limit=5)


def test_words_are_bounded() -> None:
    assert match_query(parse("word " * 500).terms, Filter()).count('"word"') == 32


@pytest.mark.parametrize(
    "filter",
    [
        Filter(kinds=frozenset({"call"})),
        Filter(kinds=frozenset({"call", "email"})),
        Filter(direction=Direction.INBOUND),
        Filter(requires_response=True),
        Filter(is_resolved=False),
        Filter(customer_id=ServiceId("c0")),
        Filter(invoice_id=ServiceId("i1")),
        Filter(is_ar_related=True),
        Filter(sync_states=frozenset({SyncState.QUEUED, SyncState.REFUSED})),
        Filter(from_on=date(2026, 5, 1)),
        Filter(text="invoice"),
    ],
    ids="kind kinds direction reply resolved customer invoice receivables states date text".split(),
)
def test_each_field_is_answered_by_an_index(full: Store, filter: Filter) -> None:
    chosen = select(filter, Calendar(UTC, HandClock()))
    plan = full._desk._connection.execute(
        f"EXPLAIN QUERY PLAN SELECT c.position FROM {chosen.tables} WHERE {chosen.conditions} "
        f"ORDER BY {chosen.newest} DESC LIMIT 100",
        chosen.values,
    ).fetchall()
    text = " | ".join(row["detail"] for row in plan)
    assert "TEMP B-TREE" not in text, text
    walked = "SCAN c" in text and len(filter.kinds) > 1
    assert walked or "USING" in text or "VIRTUAL TABLE INDEX" in text, text


@pytest.mark.parametrize(
    "filter",
    [
        Filter(is_handled=False),
        Filter(kinds=frozenset({"call"}), direction=Direction.INBOUND, is_resolved=False, is_ar_related=True),
        Filter(requires_response=True, from_on=BASE.date(), to_on=BASE.date()),
        Filter(text="invoice "),
        Filter(text="-invoice type:call"),
    ],
)
def test_counts_walk_an_index_and_read_no_rows(full: Store, filter: Filter) -> None:
    for ask, start in (
        (full.reader.count, "SELECT count(DISTINCT"),
        (full.reader.facets, "SELECT group_concat"),
    ):
        asked = statements(full.reader, lambda ask=ask: ask(filter))
        counting = [text for text in asked if text.startswith(start) and "communications c" in text]
        assert counting, asked
        for statement in counting:
            plan = full._desk._connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
            text = " | ".join(row["detail"] for row in plan)
            assert "c USING COVERING INDEX" in text, (statement, text)


def statements(reader: Reader, ask: Callable[[], object]) -> list[str]:
    """What a question really executes, with its values filled in."""
    seen: list[str] = []
    with reader._connection() as db:  # it is the next one to be borrowed
        db.set_trace_callback(seen.append)
    try:
        ask()
    finally:
        db.set_trace_callback(None)
    return seen


def test_a_row_written_here_is_listed_and_found_at_once(store: Store) -> None:
    store.arrivals.communications([message(1)])
    local, state = store.writer.log(
        NewEntry(kind="call", customer_id=ServiceId("c0"), content="Left voicemail")
    )
    assert state is SyncState.QUEUED
    top = store.reader.rows(store.reader.positions(Filter()))[0]
    assert (top.latest.local_id, top.latest.sync_state) == (local, SyncState.QUEUED)
    assert store.reader.positions(Filter(text="voicem")) == [top.position]
    assert store.reader.find_thread(local).messages[0].content == "Left voicemail"


def test_a_note_makes_its_thread_findable(store: Store) -> None:
    store.arrivals.communications([message(1)])
    row = store.reader.find_message("m1")
    assert row.local_id is not None
    store.writer.note(NewNote(message=row.local_id, content="ask about zebra crossing"))
    assert found(store, Filter(text="zebra")) == ["m1"]
    assert store.reader.rows(store.reader.positions(Filter()))[0].note_count == 1


def test_names_of_threads(full: Store) -> None:
    by_service = full.reader.find_thread("m42")
    local = by_service.messages[2].local_id
    assert full.reader.find_thread(str(local)) == by_service == full.reader.find_thread("g10")
    assert [row.service_id for row in by_service.messages] == ["m40", "m41", "m42", "m43"]
    with pytest.raises(NotFound, match="No thread"):
        full.reader.find_thread("nonsense")


@pytest.mark.parametrize(
    ("name", "wanted"), [("c0", "c0"), ("acme ltd", "c0"), ("söhne", "c1"), ("Hold", "c2")]
)
def test_names_of_customers(full: Store, name: str, wanted: str) -> None:
    assert full.reader.find_customer(name).service_id == wanted


@pytest.mark.parametrize("name", ["Acme", "", "%", "nobody"])
def test_unclear_customers_are_refused_with_what_is_near(full: Store, name: str) -> None:
    with pytest.raises(NotFound, match=r"customer") as caught:
        full.reader.find_customer(name)
    assert caught.value.field == "customer"


def test_names_of_contacts_and_invoices(full: Store) -> None:
    customer = ServiceId("c0")
    assert full.reader.find_contact(customer, "jane").service_id == "p1"
    assert full.reader.find_contact(customer, "john@acme.example").service_id == "p2"
    assert full.reader.find_invoice("inv-1002").service_id == "i2"
    with pytest.raises(NotFound):
        full.reader.find_invoice("INV-1002", customer_id=customer)


def test_many_rows_of_one_second_keep_their_order(tmp_path: Path, clock: HandClock) -> None:
    with Store(tmp_path / "s.db", KEY, SALT, clock=clock) as store:
        same = [message(number, at=BASE, group_id=None) for number in range(250)]
        store.arrivals.communications(same)
        assert len(set(store.reader.positions(Filter()))) == 250
