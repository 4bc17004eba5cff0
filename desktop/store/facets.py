"""Counts per value of the filter panel, each under the other active choices."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.communication import Direction, SyncState
from desktop.domain.filters import THREAD_FLAGS, FacetKey, Facets, Filter, View
from desktop.store.calendar import Calendar
from desktop.store.connection import Connection
from desktop.store.filter_sql import THREAD_CONDITIONS, effective, select
from desktop.store.listing import count

MOST_CUSTOMERS = 6
"""Customers that are offered with their counts."""

_COLUMNS = (
    "kinds",
    "direction",
    "requires_response",
    "is_resolved",
    "is_ar_related",
    "sync_states",
    "customer_id",
)
"""Facets that are columns of a message, in the order in which they are read."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Messages that agree in all facets: their values, and the list rows (threads, messages) they make."""

    values: tuple[Any, ...]
    units: set[int]


def facets(db: Connection, filter: Filter, calendar: Calendar) -> Facets:
    """One walk over what fits without any facet; the rest is counted here.

    A value's count leaves out the choice of its own facet and keeps all others. Sets of thread numbers
    are joined and cut in memory: several times quicker than a distinct count per facet.
    """
    chosen = effective(filter, calendar)
    rows = list(_read(db, _without_facets(chosen), filter, calendar))
    marked = _marked_units(db, filter.view)
    found: Counter[FacetKey] = Counter()
    tests = _tests(chosen)
    everything = set[int]().union(*(row.units for row in rows if _fits(row, tests)))
    for number, name in enumerate(_COLUMNS):
        for value, units in _by_value(rows, tests, number, name).items():
            found[name, value] = len(_with_marks(units, chosen, marked, without=""))
    for name in THREAD_FLAGS:
        left = _with_marks(everything, chosen, marked, without=name)
        flagged = len(left & marked[name])
        found[name, True] = flagged
        found[name, False] = len(left) - flagged
    found["has_invoice", True] = count(db, replace(filter, has_invoice=True), calendar)
    names = _names_of_frequent(db, found)
    counts = {key: number for key, number in found.items() if number}
    total = len(_with_marks(everything, chosen, marked, without=""))
    return Facets(counts=counts, total=total, names=names)


def _read(db: Connection, open_filter: Filter, filter: Filter, calendar: Calendar) -> Iterator[_Row]:
    chosen = select(open_filter, calendar)
    unit = "c.thread_key" if filter.view is View.THREAD else "c.position"
    cursor = db.execute(
        f"SELECT {unit}, c.kind, c.direction, c.requires_response, c.is_resolved, c.is_ar_related, "
        f"c.sync_state, c.customer_id FROM {chosen.tables} WHERE {chosen.conditions}",
        chosen.values,
    )
    groups: dict[tuple[Any, ...], set[int]] = {}
    for unit_key, *values in map(tuple, cursor):
        groups.setdefault(tuple(values), set()).add(unit_key)
    for values_of, units in groups.items():
        yield _Row(values_of, units)


def _without_facets(filter: Filter) -> Filter:
    """The choices that are not counted by value: text, dates, names of invoices and the like."""
    return replace(
        filter,
        kinds=frozenset(),
        not_kinds=frozenset(),
        direction=None,
        not_direction=None,
        requires_response=None,
        is_resolved=None,
        is_ar_related=None,
        sync_states=frozenset(),
        not_sync_states=frozenset(),
        customer_id=None,
        not_customers=frozenset(),
        has_invoice=None,
        is_handled=None,
        is_awaiting=None,
        is_pinned=None,
        is_unread=None,
        has_note=None,
    )


def _tests(filter: Filter) -> list[Callable[[Any], bool]]:
    """For each column whether a value passes the filter's own choice of it."""

    def flag(wanted: bool | None) -> Callable[[Any], bool]:
        return lambda value: wanted is None or bool(value) is wanted

    return [
        lambda kind: (not filter.kinds or kind in filter.kinds) and kind not in filter.not_kinds,
        lambda way: filter.direction in (None, way) and (way is None or way != filter.not_direction),
        flag(filter.requires_response),
        flag(filter.is_resolved),
        flag(filter.is_ar_related),
        lambda state: (
            (not filter.sync_states or state in filter.sync_states) and state not in filter.not_sync_states
        ),
        lambda name: filter.customer_id in (None, name) and name not in filter.not_customers,
    ]


def _fits(row: _Row, tests: Iterable[Callable[[Any], bool]]) -> bool:
    return all(test(value) for test, value in zip(tests, row.values, strict=False))


def _by_value(
    rows: Iterable[_Row], tests: list[Callable[[Any], bool]], number: int, name: str
) -> dict[object, set[int]]:
    """List rows behind each value of one column, under the choices of all others."""
    groups: dict[object, set[int]] = {}
    for row in rows:
        others = all(
            test(value)
            for place, (test, value) in enumerate(zip(tests, row.values, strict=True))
            if place != number
        )
        value = _value_of(name, row.values[number])
        if others and value is not None:
            groups.setdefault(value, set()).update(row.units)
    return groups


def _value_of(name: str, value: Any) -> object:
    """The value as the Filter has it; None for what cannot be chosen."""
    if name in ("requires_response", "is_resolved", "is_ar_related"):
        return bool(value)
    if name == "direction":
        return Direction(value) if value else None
    if name == "sync_states":
        return SyncState(value)
    return value


def _marked_units(db: Connection, view: View) -> dict[str, set[int]]:
    """List rows that bear each mark of a thread."""
    source = (
        "SELECT thread_key FROM threads WHERE {condition}"
        if view is View.THREAD
        else "SELECT position FROM communications WHERE thread_key IN "
        "(SELECT thread_key FROM threads WHERE {condition})"
    )
    return {
        name: {row[0] for row in db.execute(source.format(condition=condition))}
        for name, condition in THREAD_CONDITIONS.items()
    }


def _with_marks(units: set[int], filter: Filter, marked: dict[str, set[int]], *, without: str) -> set[int]:
    """What of the list rows the filter's marks leave, one of them not asked about."""
    left = units
    for name in THREAD_FLAGS:
        wanted = getattr(filter, name)
        if wanted is not None and name != without:
            left = left & marked[name] if wanted else left - marked[name]
    return left


def _names_of_frequent(db: Connection, found: Counter[FacetKey]) -> dict[str, str]:
    """Names of the customers with the most rows; the others are not offered by name."""
    by_count = sorted(
        ((number, str(value)) for (name, value), number in found.items() if name == "customer_id" and number),
        key=lambda pair: (-pair[0], pair[1]),
    )
    chosen = [value for _, value in by_count[:MOST_CUSTOMERS]]
    cursor = db.execute(
        f"SELECT service_id, name FROM customers WHERE service_id IN ({', '.join('?' * len(chosen))})", chosen
    )
    names = {row[0]: row[1] for row in cursor}
    return {value: names[value] for value in chosen if value in names}
