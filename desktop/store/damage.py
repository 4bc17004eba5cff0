"""Names what is damaged in a database, and reads around it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from desktop.domain.sentences import said
from desktop.store.connection import Connection, KeyAndSalt, driver, open_reader
from desktop.store.journal import Journal

TABLES = (
    "communications",
    "bodies",
    "notes",
    "outbox",
    "drafts",
    "discarded",
    "customers",
    "settings",
    "gone",
    "views",
    "snippets",
)
"""What holds words of people, or of the service, that somebody may want to see again."""
LOWEST, HIGHEST = -(2**62), 2**62
MOST_FAILURES = 4_000
"""Questions of one table that may fail before the rest of it is given up."""
Row = dict[str, Any]
Lost = Callable[[str], None]


class Salvager:
    """Reads around damage: the cipher gives a connection up at its first bad page, so another is opened."""

    def __init__(self, path: Path, key: KeyAndSalt) -> None:
        self._path = path
        self._key = key
        self._connection = self._opened()

    def close(self) -> None:
        """Close the connection in use."""
        self._connection.close()

    def rows(self, table: str, lost: Lost) -> Iterator[Row]:
        """Every row of a table that can still be read; `lost` is told in words of those that cannot."""
        failures = 0
        ranges = [(LOWEST, HIGHEST)]
        while ranges:
            low, high = ranges.pop()
            rows = self._range(table, low, high)
            if rows is not None:
                yield from rows
                continue
            failures += 1
            if low == high:
                lost(said("{table}: row {low}", table=table, low=low))
            elif failures > MOST_FAILURES:
                lost(
                    said(
                        "{table}: whatever lies between rows {low} and {high}",
                        table=table,
                        low=low,
                        high=high,
                    )
                )
            else:
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]

    def _range(self, table: str, low: int, high: int) -> list[Row] | None:
        """Rows by number; None when a page of them is damaged."""
        question = f"SELECT rowid AS row_number, * FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
        try:
            return [dict(row) for row in self._connection.execute(question, [low, high])]
        except driver.DatabaseError:
            self._connection.close()
            self._connection = self._opened()
            return None

    def _opened(self) -> Connection:
        connection = open_reader(self._path, key=self._key.key, salt=self._key.salt)
        connection.row_factory = driver.Row
        return connection


def unsent_in_journal(journal: Path, key: KeyAndSalt) -> list[Row]:
    """Wordings of entries that the journal knows and that are not known to have arrived."""
    traces = Journal(journal, key.key).traces().values()
    return [
        trace.intent for trace in traces if trace.intent and not trace.dropped and trace.service_id is None
    ]
