"""The list behind the filter panel: positions, rows, counts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import tzinfo

from desktop.domain.filters import Facets, Filter, View
from desktop.domain.identity import LocalId
from desktop.domain.thread import ListRow
from desktop.store.connection import Connection
from desktop.store.filter_sql import Selection, select
from desktop.store.rows import HEAD, communication

MOST_BOUND = 500
"""Values bound to one statement."""


def positions(db: Connection, filter: Filter, zone: tzinfo, limit: int | None) -> list[int]:
    """Positions of the list rows that fit, newest first."""
    if filter.view is View.THREAD and filter.is_open():
        cursor = db.execute(
            "SELECT latest_position FROM threads WHERE latest_position IS NOT NULL "
            "ORDER BY latest_position DESC LIMIT ?",
            [-1 if limit is None else limit],
        )
        return [row[0] for row in cursor]
    chosen = select(filter, zone)
    if filter.view is View.MESSAGE:
        cursor = db.execute(
            f"SELECT c.position FROM {chosen.tables} WHERE {chosen.conditions} "
            f"ORDER BY {chosen.newest} DESC LIMIT ?",
            [*chosen.values, -1 if limit is None else limit],
        )
        return [row[0] for row in cursor]
    return list(_newest_of_threads(db, chosen, limit))


def _newest_of_threads(db: Connection, chosen: Selection, limit: int | None) -> Iterator[int]:
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
        if limit is not None and len(seen) >= limit:
            return


def rows(db: Connection, wanted: Sequence[int]) -> list[ListRow]:
    """List rows in the order asked for; positions that are gone are left out."""
    found: dict[int, ListRow] = {}
    for start in range(0, len(wanted), MOST_BOUND):
        part = wanted[start : start + MOST_BOUND]
        cursor = db.execute(
            f"SELECT {HEAD}, t.message_count, t.note_count FROM communications c "
            f"JOIN threads t USING (thread_key) WHERE c.position IN ({', '.join('?' * len(part))})",
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
            )
    return [found[position] for position in wanted if position in found]


def count(db: Connection, filter: Filter, zone: tzinfo) -> int:
    """How many list rows fit."""
    if filter.is_open():
        table = (
            "threads WHERE latest_position IS NOT NULL" if filter.view is View.THREAD else "communications"
        )
        return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    chosen = select(filter, zone)
    return int(
        db.execute(
            f"SELECT {_what(filter)} FROM {chosen.tables} WHERE {chosen.conditions}", chosen.values
        ).fetchone()[0]
    )


def facets(db: Connection, filter: Filter, zone: tzinfo) -> Facets:
    """Counts per value, each under the other active choices."""
    kinds = _grouped(db, replace(filter, kinds=frozenset()), zone, "c.kind")
    directions = _grouped(db, replace(filter, direction=None), zone, "c.direction")
    reply = _grouped(db, replace(filter, requires_response=None), zone, "c.requires_response")
    resolved = _grouped(db, replace(filter, is_resolved=None), zone, "c.is_resolved")
    return Facets(
        kinds={str(key): number for key, number in kinds.items()},
        directions={str(key): number for key, number in directions.items() if key},
        requires_response={bool(key): number for key, number in reply.items()},
        is_resolved={bool(key): number for key, number in resolved.items()},
        ar_related=count(db, replace(filter, ar_only=True), zone),
        total=count(db, filter, zone),
    )


def _grouped(db: Connection, filter: Filter, zone: tzinfo, column: str) -> dict[object, int]:
    chosen = select(filter, zone)
    if filter.view is View.MESSAGE:
        inner = f"SELECT {column} AS value FROM {chosen.tables} WHERE {chosen.conditions}"
    else:
        # Pairs first, counted afterwards: several times quicker than a distinct count per group.
        inner = (
            f"SELECT DISTINCT {column} AS value, c.thread_key FROM {chosen.tables} WHERE {chosen.conditions}"
        )
    cursor = db.execute(f"SELECT value, count(*) FROM ({inner}) GROUP BY value", chosen.values)
    return {row[0]: row[1] for row in cursor}


def _what(filter: Filter) -> str:
    return "count(DISTINCT c.thread_key)" if filter.view is View.THREAD else "count(*)"


def place_of(
    db: Connection, local_ids: Iterable[LocalId], filter: Filter, zone: tzinfo
) -> dict[LocalId, int]:
    """Which of these messages stand for a list row under the filter, and where.

    In the thread view that is the newest fitting message of its thread only.
    """
    chosen = select(filter, zone)
    wanted = list(local_ids)
    places: dict[LocalId, int] = {}
    for start in range(0, len(wanted), MOST_BOUND):
        part = wanted[start : start + MOST_BOUND]
        cursor = db.execute(
            f"SELECT c.local_id, c.position, c.thread_key FROM {chosen.tables} WHERE {chosen.conditions} "
            f"AND c.local_id IN ({', '.join('?' * len(part))})",
            [*chosen.values, *part],
        )
        for local_id, position, thread_key in cursor.fetchall():
            if filter.view is View.MESSAGE or _is_newest(db, chosen, thread_key, position):
                places[LocalId(local_id)] = position
    return places


def position_of_thread(db: Connection, thread_key: int, filter: Filter, zone: tzinfo) -> int | None:
    """The position of the row that stands for a thread under the filter (its newest fitting message)."""
    chosen = select(filter, zone)
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
