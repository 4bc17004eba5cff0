"""The list behind the filter panel: positions, rows, counts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.domain.filters import Filter, Order, View
from desktop.domain.identity import LocalId
from desktop.domain.thread import ListRow
from desktop.store.calendar import Calendar
from desktop.store.connection import Connection
from desktop.store.filter_sql import Selection, select
from desktop.store.rows import HEAD, communication

MARKS = "t.message_count, t.note_count, t.is_handled, t.is_pinned, t.is_unread, t.is_awaiting"
"""Columns of a thread that a row shows."""
MOST_BOUND = 500
"""Values bound to one statement."""


def positions(db: Connection, filter: Filter, calendar: Calendar, limit: int | None) -> list[int]:
    """Positions of the list rows that fit, in the order of the filter."""
    if filter.order is Order.NEWEST:
        return _newest_first(db, filter, calendar, limit)
    found = _newest_first(db, filter, calendar, None)
    if filter.order is Order.OLDEST:
        found.reverse()
    else:
        names = customer_names(db, found)
        found.sort(key=lambda position: names[position].casefold())  # stable: newest first within each
    return found[:limit]


def customer_names(db: Connection, wanted: Sequence[int]) -> dict[int, str]:
    """The name of the customer of each of these messages."""
    if len(wanted) > MOST_BOUND:
        cursor = db.execute("SELECT position, customer_name FROM communications")
        chosen = set(wanted)
        return {row[0]: row[1] for row in cursor if row[0] in chosen}
    cursor = db.execute(
        f"SELECT position, customer_name FROM communications WHERE position IN ({_marks(len(wanted))})",
        wanted,
    )
    return {row[0]: row[1] for row in cursor}


def thread_keys(db: Connection, wanted: Sequence[int]) -> list[int]:
    """The threads of these messages, each once."""
    found: dict[int, None] = {}
    for start in range(0, len(wanted), MOST_BOUND):
        part = wanted[start : start + MOST_BOUND]
        cursor = db.execute(
            f"SELECT thread_key FROM communications WHERE position IN ({_marks(len(part))})", list(part)
        )
        found |= dict.fromkeys(row[0] for row in cursor)
    return list(found)


def _newest_first(db: Connection, filter: Filter, calendar: Calendar, limit: int | None) -> list[int]:
    most = -1 if limit is None else limit
    if filter.view is View.THREAD and filter == Filter(is_handled=filter.is_handled, order=filter.order):
        handled = "" if filter.is_handled is None else f"AND is_handled = {int(filter.is_handled)} "
        cursor = db.execute(
            f"SELECT latest_position FROM threads WHERE latest_position IS NOT NULL {handled}"
            "ORDER BY latest_position DESC LIMIT ?",
            [most],
        )
        return [row[0] for row in cursor]
    chosen = select(filter, calendar, as_set=limit is None)
    if filter.view is View.MESSAGE:
        cursor = db.execute(
            f"SELECT c.position FROM {chosen.tables} WHERE {chosen.conditions} "
            f"ORDER BY {chosen.newest} DESC LIMIT ?",
            [*chosen.values, most],
        )
        return [row[0] for row in cursor]
    if limit is None:
        cursor = db.execute(
            f"SELECT max(c.position) AS newest FROM {chosen.tables} WHERE {chosen.conditions} "
            "GROUP BY +c.thread_key ORDER BY newest DESC",
            chosen.values,
        )
        return [row[0] for row in cursor]
    return list(_newest_of_threads(db, chosen, limit))


def _newest_of_threads(db: Connection, chosen: Selection, limit: int) -> Iterator[int]:
    """Walk the fitting messages from the newest and keep the first of each thread; stops at the limit."""
    seen: set[int] = set()
    cursor = db.execute(
        f"SELECT c.position, c.thread_key FROM {chosen.tables} WHERE {chosen.conditions} "
        f"ORDER BY {chosen.newest} DESC",
        chosen.values,
    )
    for position, thread_key in cursor:
        if thread_key in seen:
            continue
        seen.add(thread_key)
        yield position
        if len(seen) >= limit:
            return


def rows(db: Connection, wanted: Sequence[int]) -> list[ListRow]:
    """List rows in the order asked for; positions that are gone are left out."""
    found: dict[int, ListRow] = {}
    for start in range(0, len(wanted), MOST_BOUND):
        part = wanted[start : start + MOST_BOUND]
        cursor = db.execute(
            f"SELECT {HEAD}, {MARKS} FROM communications c "
            f"JOIN threads t USING (thread_key) WHERE c.position IN ({_marks(len(part))})",
            list(part),
        )
        for row in cursor:
            found[row["position"]] = ListRow(
                position=row["position"],
                thread_key=row["thread_key"],
                latest=replace(communication(row), content=None),
                snippet=row["snippet"],
                message_count=row["message_count"],
                note_count=row["note_count"],
                is_handled=bool(row["is_handled"]),
                is_pinned=bool(row["is_pinned"]),
                is_unread=bool(row["is_unread"]),
                is_awaiting=bool(row["is_awaiting"]),
            )
    return [found[position] for position in wanted if position in found]


def count(db: Connection, filter: Filter, calendar: Calendar) -> int:
    """How many list rows fit."""
    if filter.is_open():
        table = (
            "threads WHERE latest_position IS NOT NULL" if filter.view is View.THREAD else "communications"
        )
        return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    chosen = select(filter, calendar, as_set=True)
    return int(
        db.execute(
            f"SELECT {_what(filter)} FROM {chosen.tables} WHERE {chosen.conditions}", chosen.values
        ).fetchone()[0]
    )


def _what(filter: Filter) -> str:
    # The + keeps the index of threads out, which lacks what most choices ask about.
    return "count(DISTINCT +c.thread_key)" if filter.view is View.THREAD else "count(*)"


def place_of(
    db: Connection, local_ids: Iterable[LocalId], filter: Filter, calendar: Calendar
) -> dict[LocalId, int]:
    """Which of these messages stand for a list row under the filter, and where.

    In the thread view that is the newest fitting message of its thread only.
    """
    chosen = select(filter, calendar)
    wanted = list(local_ids)
    places: dict[LocalId, int] = {}
    for start in range(0, len(wanted), MOST_BOUND):
        part = wanted[start : start + MOST_BOUND]
        cursor = db.execute(
            f"SELECT c.local_id, c.position, c.thread_key FROM {chosen.tables} WHERE {chosen.conditions} "
            f"AND c.local_id IN ({_marks(len(part))})",
            [*chosen.values, *part],
        )
        for local_id, position, thread_key in cursor.fetchall():
            if filter.view is View.MESSAGE or _is_newest(db, chosen, thread_key, position):
                places[LocalId(local_id)] = position
    return places


def position_of_thread(db: Connection, thread_key: int, filter: Filter, calendar: Calendar) -> int | None:
    """The position of the row that stands for a thread under the filter (its newest fitting message)."""
    chosen = select(filter, calendar)
    row = db.execute(
        f"SELECT max(c.position) FROM {chosen.tables} WHERE {chosen.conditions} AND c.thread_key = ?",
        [*chosen.values, thread_key],
    ).fetchone()
    return None if row[0] is None else int(row[0])


def _is_newest(db: Connection, chosen: Selection, thread_key: int, position: int) -> bool:
    newest = db.execute(
        f"SELECT max(c.position) FROM {chosen.tables} WHERE {chosen.conditions} AND c.thread_key = ?",
        [*chosen.values, thread_key],
    ).fetchone()[0]
    return bool(newest == position)


def _marks(count: int) -> str:
    return ", ".join("?" * count)
