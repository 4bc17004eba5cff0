"""A Filter as SQL: the tables to read from, the conditions, and the values bound to them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.domain.communication import SyncState
from desktop.domain.filters import Filter
from desktop.domain.search_language import Term, choices_of
from desktop.store.calendar import Calendar
from desktop.store.rows import to_us
from desktop.store.search import exact_condition, match_query, match_term

POSITION_SLACK = 86_400
"""Positions are seconds moved on when taken; a day of slack leaves room, the exact time is tested as well."""

_TEST = "+"
"""Before a column: a test while something else is walked; no index of its own is used for it."""

THREAD_CONDITIONS = {
    "is_handled": "is_handled = 1",
    "is_pinned": "is_pinned = 1",
    "is_unread": "is_unread = 1",
    "is_awaiting": "is_awaiting = 1",
    "has_note": "note_count > 0",
}
"""Flags of a thread, each by the condition of a small index."""


@dataclass(frozen=True, slots=True)
class Selection:
    """`FROM` text (messages are `c`), `WHERE` text, bound values, and the column that orders by time."""

    tables: str
    conditions: str
    values: tuple[object, ...]
    newest: str


class _Where:
    """Conditions with their values, gathered one after the other."""

    def __init__(self) -> None:
        self.conditions: list[str] = []
        self.values: list[object] = []

    def add(self, condition: str, *values: object) -> None:
        """One more condition."""
        self.conditions.append(condition)
        self.values.extend(values)


def effective(filter: Filter, calendar: Calendar) -> Filter:
    """The filter with what is written in its text and spans counted from today as plain choices."""
    chosen, _, _ = choices_of(filter, calendar.today())
    if chosen.last_days is not None:
        first = calendar.today() - timedelta(days=max(0, chosen.last_days - 1))
        chosen = replace(chosen, from_on=max(first, chosen.from_on or first), last_days=None)
    return chosen


def select(filter: Filter, calendar: Calendar, *, as_set: bool = False) -> Selection:
    """The selection that a filter stands for.

    It is made to be walked from the newest message on and left early. `as_set` makes it for all of its
    messages in no order: words, dates, types, the direction and flags are tests then, whether they leave many
    or few, so that the index for counting is walked.
    """
    chosen = effective(filter, calendar)
    _, terms, _ = choices_of(filter, calendar.today())
    where = _Where()
    tables, newest = "communications c", f"{_TEST if as_set else ''}c.position"
    if filter.text.strip() and not any(sign.isalnum() for sign in filter.text):
        return Selection(tables, "0", (), newest)  # signs only: there is nothing to look up
    positive = [term for term in terms if not term.negated]
    if positive and as_set:
        where.add(f"{_TEST}c.position IN ({_OF_WORDS})", match_query(positive, chosen))
    elif positive:
        # CROSS JOIN fixes the order: walk the hits from the newest, look the message up by its key.
        tables, newest = "search s CROSS JOIN communications c ON c.position = s.rowid", "s.rowid"
        where.add("search MATCH ?", match_query(positive, chosen))
    _add_terms(terms, where)
    _add_choices(chosen, where, _TEST if as_set else "")
    _add_threads(chosen, where)
    _add_dates(chosen, calendar, where, as_set=as_set)
    return Selection(tables, " AND ".join(where.conditions) or "1", tuple(where.values), newest)


def _add_terms(terms: Iterable[Term], where: _Where) -> None:
    """What the full-text index alone cannot say: names in their own column, and words to be left out."""
    for term in terms:
        exact = exact_condition(term)
        if not term.negated:
            if exact is not None:
                where.add(*exact)
        elif exact is None:
            where.add(f"c.position NOT IN ({_OF_WORDS})", match_term(term))
        else:
            where.add(f"NOT {exact[0]}", *exact[1:])


def _add_choices(filter: Filter, where: _Where, test: str) -> None:
    if filter.kinds:
        # Several types are tested while walking by time: their rows from the index would have to be sorted.
        column = f"{test}c.kind" if len(filter.kinds) == 1 else f"{_TEST}c.kind"
        where.add(f"{column} IN ({_marks(filter.kinds)})", *sorted(filter.kinds))
    if filter.not_kinds:
        where.add(f"{_TEST}c.kind NOT IN ({_marks(filter.not_kinds)})", *sorted(filter.not_kinds))
    simple: tuple[tuple[str, object], ...] = (
        (f"{test}c.direction = ?", filter.direction),
        ("ifnull(c.direction, '') <> ?", filter.not_direction),
        (f"{test}c.requires_response = ?", _flag(filter.requires_response)),
        (f"{test}c.is_resolved = ?", _flag(filter.is_resolved)),
        ("c.customer_id = ?", filter.customer_id),
        ("c.contact_id = ?", filter.contact_id),
        (f"c.position IN ({_OF_INVOICE} = ?)", filter.invoice_id),
    )
    for condition, value in simple:
        if value is not None:
            where.add(condition, value)
    _add_exclusions(filter, where)
    if filter.is_ar_related is not None:
        is_related = f"{test}c.is_ar_related = 1"
        where.add(is_related if filter.is_ar_related else "ifnull(c.is_ar_related, 0) = 0")
    if filter.has_invoice is not None:
        there = "EXISTS (SELECT 1 FROM communication_invoices i WHERE i.position = c.position)"
        where.add(there if filter.has_invoice else f"NOT {there}")
    if filter.sync_states:
        where.add(f"c.sync_state IN ({_marks(filter.sync_states)})", *sorted(filter.sync_states))
        if SyncState.SYNCED not in filter.sync_states:
            where.add("c.sync_state <> 'synced'")  # lets the small index of unsent rows be used
    if filter.not_sync_states:
        where.add(f"c.sync_state NOT IN ({_marks(filter.not_sync_states)})", *sorted(filter.not_sync_states))


def _add_exclusions(filter: Filter, where: _Where) -> None:
    for column, names in (
        ("c.customer_id", filter.not_customers),
        ("c.contact_id", filter.not_contacts),
    ):
        if names:
            where.add(f"ifnull({column}, '') NOT IN ({_marks(names)})", *sorted(names))
    for source, wanted, unwanted in (
        (_OF_INVOICE, frozenset[str](), filter.not_invoices),
        (_OF_TAG, filter.tags, filter.not_tags),
    ):
        if wanted:
            where.add(f"c.position IN ({source} IN ({_marks(wanted)}))", *sorted(wanted))
        if unwanted:
            where.add(f"c.position NOT IN ({source} IN ({_marks(unwanted)}))", *sorted(unwanted))


_OF_INVOICE = "SELECT position FROM communication_invoices WHERE invoice_id"
_OF_WORDS = "SELECT rowid FROM search WHERE search MATCH ?"
_OF_TAG = "SELECT position FROM communication_tags WHERE tag"


def _add_threads(filter: Filter, where: _Where) -> None:
    """Marks of this computer and figures of the thread."""
    for name, condition in THREAD_CONDITIONS.items():
        wanted = getattr(filter, name)
        if wanted is not None:
            inside = "IN" if wanted else "NOT IN"
            where.add(f"c.thread_key {inside} (SELECT thread_key FROM threads WHERE {condition})")


def _add_dates(filter: Filter, calendar: Calendar, where: _Where, *, as_set: bool) -> None:
    if filter.from_on is not None:
        low = calendar.start(filter.from_on)
        where.add("c.at_us >= ?", to_us(low))
        if not as_set:
            where.add("c.position >= ?", int(low.timestamp()))
    if filter.to_on is not None:
        high = calendar.end(filter.to_on)
        where.add("c.at_us < ?", to_us(high))
        if not as_set:
            where.add("c.position < ?", int(high.timestamp()) + POSITION_SLACK)
    if filter.silent_days is not None:
        where.add(
            "c.customer_id IS NOT NULL AND c.customer_id NOT IN (SELECT customer_id FROM communications "
            "WHERE position >= ? AND customer_id IS NOT NULL AND kind <> 'note')",
            int(calendar.start(_days_before(calendar.today(), filter.silent_days)).timestamp()),
        )


def _days_before(day: date, count: int) -> date:
    return day - timedelta(days=max(0, count))


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
