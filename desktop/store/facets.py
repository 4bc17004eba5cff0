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

_COLUMNS = {
    "kinds": "c.kind",
    "direction": "c.direction",
    "requires_response": "c.requires_response",
    "is_resolved": "c.is_resolved",
    "is_ar_related": "c.is_ar_related",
    "sync_states": "c.sync_state",
    "customer_id": "c.customer_id",
}
"""Facets that are columns of a message, in the order of the index that they are counted by."""


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
    marked = _marked_units(db, filter.view)
    found: Counter[FacetKey] = Counter()
    everything, by_value = _gathered(_read(db, _without_facets(chosen), calendar), _tests(chosen))
    for (name, value), units in by_value.items():
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


def _read(db: Connection, filter: Filter, calendar: Calendar) -> Iterator[_Row]:
    chosen = select(filter, calendar, as_set=True)
    unit = "c.thread_key" if filter.view is View.THREAD else "c.position"
    columns = ", ".join(_COLUMNS.values())
    cursor = db.execute(
        f"SELECT group_concat({unit}), {columns} FROM {chosen.tables} WHERE {chosen.conditions} "
        f"GROUP BY {columns}",
        chosen.values,
    )
    for units, *values in cursor:
        yield _Row(tuple(values), set(map(int, units.split(","))))


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


def _gathered(
    rows: Iterable[_Row], tests: list[Callable[[Any], bool]]
) -> tuple[set[int], dict[FacetKey, set[int]]]:
    """List rows that pass all tests, and those behind each value under the choices of all other facets."""
    everything: set[int] = set()
    groups: dict[FacetKey, set[int]] = {}
    for row in rows:
        facets = list(zip(_COLUMNS, tests, row.values, strict=True))
        failed = [name for name, test, value in facets if not test(value)]
        if not failed:
            everything |= row.units
        for name, _, raw in facets:
            value = _value_of(name, raw)
            if value is not None and failed in ([], [name]):
                groups.setdefault((name, value), set()).update(row.units)
    return everything, groups


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
