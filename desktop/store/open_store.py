"""Opens the encrypted database and hands out its parts."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import tzinfo
from pathlib import Path
from typing import Any, Self

from dateutil.tz import tzlocal

from desktop.domain.care import Say, silent
from desktop.domain.clock import Clock
from desktop.store.arrangement import Arrangement
from desktop.store.arrivals import Arrivals
from desktop.store.calendar import Calendar
from desktop.store.census import Census
from desktop.store.choices import Choices
from desktop.store.connection import Connection, KeyAndSalt, driver, open_reader, open_writer
from desktop.store.desk import Desk
from desktop.store.generations import generation, next_generation
from desktop.store.journal import Journal
from desktop.store.ledger import Ledger
from desktop.store.outbox import Outbox
from desktop.store.reader import Reader
from desktop.store.recovery import doubt_strangers, doubt_waiting, recover
from desktop.store.settings import StoreSettings
from desktop.store.upgrade import open_up_to_date
from desktop.store.writer import Writer


class Store:
    """One encrypted database: made when its file is absent, brought up to date when it is older.

    `key` has 32 bytes, `salt` 16. `zone` says which days the filters mean (this computer's by default).
    `undo_seconds` is how long an entry is held before it may leave; `say` hears of an upgrade, which may
    take seconds; unless it `may_upgrade`, an older one is refused. Raises StoreTrouble; an existing file is
    never emptied or replaced.
    """

    def __init__(
        self,
        path: Path,
        key: bytes,
        salt: bytes,
        *,
        clock: Clock,
        zone: tzinfo | None = None,
        undo_seconds: float = 0.0,
        say: Say = silent,
        may_upgrade: bool = True,
    ) -> None:
        connection = open_up_to_date(path, KeyAndSalt(key, salt), say, may_upgrade=may_upgrade)
        connection.row_factory = driver.Row
        self._clock = clock
        self._desk = Desk(
            connection,
            path,
            Journal(path.with_name("outbox.journal"), key),
            reopen=lambda: _writing(path, key, salt),
        )
        self.reader = Reader(
            lambda: _reading(path, key, salt),
            path,
            calendar=Calendar(zone or tzlocal(), clock),
        )
        self.writer = Writer(self._desk, clock=clock, undo_seconds=undo_seconds)
        self.choices = Choices(self._desk, self.writer, clock=clock)
        self.arrangement = Arrangement(self._desk)
        self.outbox = Outbox(self._desk, clock=clock)
        self.arrivals = Arrivals(self._desk, clock=clock)
        self.census = Census(self._desk, clock=clock)
        self.settings = StoreSettings(self._desk)
        self.ledger = Ledger(self._desk)

    def recover(self) -> int:
        """At the start of an engine: what was being sent when the last one died is unsure from now on.

        Entries that only the journal knows come back. The answer is the number of entries concerned.
        """
        return recover(self._desk, self._clock.now())

    def came_from_backup(self) -> int:
        """Once, after a restore: what the journal does not know may have been sent since; it is looked for.

        The answer is the number of entries concerned.
        """
        return doubt_strangers(self._desk, self._clock.now())

    def generation(self) -> int:
        """How often it was opened, as far as database or journal know; 0 for a new one."""
        return generation(self._desk)

    def next_generation(self, at_least: int) -> int:
        """Count one opening more, above `at_least` too; the answer is the new number."""
        return next_generation(self._desk, at_least)

    def doubt_waiting(self, *, copied: bool) -> int:
        """What waits may have been sent without this store's knowledge; the answer is the number of entries.

        In a folder that was `copied` from elsewhere nothing of it is sent again unasked.
        """
        return doubt_waiting(self._desk, self._clock.now(), copied=copied)

    def carry_over(self, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
        """Rows of a damaged database that this new one takes over, by table."""
        with self._desk.transaction() as pen:
            for table, rows in tables.items():
                for row in rows:
                    names = ", ".join(row)
                    marks = ", ".join("?" for _ in row)
                    pen.db.execute(
                        f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", list(row.values())
                    )

    def cipher(self) -> dict[str, str]:
        """What encrypts it, by name."""
        return self._desk.cipher()

    def spilling(self) -> AbstractContextManager[None]:
        """Meanwhile the database holds large temporary tables: what it spills must not be readable."""
        return self._desk.spilling()

    def close(self) -> None:
        """Close every connection; calling it twice does no harm."""
        self.reader.close()
        self._desk.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _writing(path: Path, key: bytes, salt: bytes) -> Connection:
    connection = open_writer(path, key=key, salt=salt)
    connection.row_factory = driver.Row
    return connection


def _reading(path: Path, key: bytes, salt: bytes) -> object:
    connection = open_reader(path, key=key, salt=salt)
    connection.row_factory = driver.Row
    return connection
