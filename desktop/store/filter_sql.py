"""A Filter as SQL: the tables to read from, the conditions, and the values bound to them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from desktop.domain.communication import SyncState
from desktop.domain.filters import Filter
from desktop.store.rows import to_us
from desktop.store.search import NOTHING, match_query

POSITION_SLACK = 86_400
"""Positions are seconds moved on when taken; a day of slack leaves room, the exact time is tested as well."""


@dataclass(frozen=True, slots=True)
class Selection:
    """`FROM` text (messages are `c`), `WHERE` text, bound values, and the column that orders by time."""

    tables: str
    conditions: str
    values: tuple[object, ...]
    newest: str


def select(filter: Filter, zone: tzinfo) -> Selection:
    """The selection that a filter stands for; days are days in `zone`."""
    conditions: list[str] = []
    values: list[object] = []
    tables, newest = "communications c", "c.position"
    if filter.text.strip():
        query = match_query(filter)
        if query == NOTHING:
            return Selection(tables, "0", (), newest)
        # CROSS JOIN fixes the order: walk the hits from the newest, look the message up by its key.
        tables, newest = "search s CROSS JOIN communications c ON c.position = s.rowid", "s.rowid"
        conditions.append("search MATCH ?")
        values.append(query)
    _add_choices(filter, conditions, values)
    _add_dates(filter, zone, conditions, values)
    return Selection(tables, " AND ".join(conditions) or "1", tuple(values), newest)


def _add_choices(filter: Filter, conditions: list[str], values: list[object]) -> None:
    if filter.kinds:
        kinds = sorted(filter.kinds)
        # Several types are tested while walking by time (the + keeps the index out): their rows from the
        # index would have to be sorted first.
        column = "c.kind" if len(kinds) == 1 else "+c.kind"
        conditions.append(f"{column} IN ({_marks(len(kinds))})")
        values.extend(kinds)
    simple: tuple[tuple[str, object], ...] = (
        ("c.direction = ?", filter.direction.value if filter.direction else None),
        ("c.requires_response = ?", _flag(filter.requires_response)),
        ("c.is_resolved = ?", _flag(filter.is_resolved)),
        ("c.customer_id = ?", filter.customer_id),
        (
            "c.position IN (SELECT position FROM communication_invoices WHERE invoice_id = ?)",
            filter.invoice_id,
        ),
    )
    for condition, value in simple:
        if value is not None:
            conditions.append(condition)
            values.append(value)
    if filter.ar_only:
        conditions.append("c.is_ar_related = 1")
    if filter.sync_states:
        states = sorted(state.value for state in filter.sync_states)
        conditions.append(f"c.sync_state IN ({_marks(len(states))})")
        if SyncState.SYNCED not in filter.sync_states:
            conditions.append("c.sync_state <> 'synced'")  # lets the small index of unsent rows be used
        values.extend(states)


def _add_dates(filter: Filter, zone: tzinfo, conditions: list[str], values: list[object]) -> None:
    if filter.from_on is not None:
        low = day_start(filter.from_on, zone)
        conditions.append("c.position >= ? AND c.at_us >= ?")
        values.extend((int(low.timestamp()), to_us(low)))
    if filter.to_on is not None:
        high = day_start(filter.to_on + timedelta(days=1), zone)
        conditions.append("c.position < ? AND c.at_us < ?")
        values.extend((int(high.timestamp()) + POSITION_SLACK, to_us(high)))


def day_start(day: date, zone: tzinfo) -> datetime:
    """The first moment of a day in a zone."""
    return datetime.combine(day, time.min, tzinfo=zone)


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


def _marks(count: int) -> str:
    return ", ".join("?" * count)
