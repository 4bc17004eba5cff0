"""The one writing connection behind one lock; what a transaction touched is published after its commit."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.identity import LocalId
from desktop.store.connection import Connection, cipher_facts, driver, is_damage, translated
from desktop.store.journal import DROPPED, INTENT, Journal, Record

Listener = Callable[[Changes], None]


@dataclass(slots=True)
class Pen:
    """A transaction under way: the connection, and names of what was touched so far."""

    db: Connection
    rows: set[LocalId] = field(default_factory=set)
    threads: set[int] = field(default_factory=set)
    arrived: set[LocalId] = field(default_factory=set)
    outbox: bool = False
    customers: bool = False
    arranged: bool = False
    journal: list[Record] = field(default_factory=list)

    def changes(self) -> Changes:
        """What to publish."""
        return Changes(
            rows=frozenset(self.rows),
            threads=frozenset(self.threads),
            arrived=frozenset(self.arrived),
            outbox=self.outbox,
            customers=self.customers,
            arranged=self.arranged,
        )


class Desk:
    """Hands out one pen at a time; a transaction is whole or did not happen."""

    def __init__(
        self, connection: Connection, path: Path, journal: Journal, *, reopen: Callable[[], Connection]
    ) -> None:
        self._connection = connection
        self._reopen = reopen
        self.journal = journal
        self._path = path
        self._lock = threading.Lock()
        self._listeners: list[Listener] = []
        self._version = self._data_version()

    @contextmanager
    def transaction(self) -> Iterator[Pen]:
        """One write transaction. Raises StoreTrouble; nothing of it remains then."""
        with self._lock, translated(self._path):
            pen = Pen(self._connection)
            pen.db.execute("BEGIN IMMEDIATE")
            try:
                yield pen
                _refresh_threads(pen)
                self.journal.append(pen.journal)
                self._commit(pen)
            except BaseException as error:
                self._undo(pen, error)
                raise
        self._publish(pen.changes())

    def _undo(self, pen: Pen, error: BaseException) -> None:
        """Nothing of the transaction remains; a connection that met a damaged page is replaced.

        The cipher gives such a connection up, and what has nothing to do with that page must go on.
        """
        with suppress(driver.DatabaseError):
            if pen.db.in_transaction:
                pen.db.execute("ROLLBACK")
        if is_damage(error):
            self._connection.close()
            self._connection = self._reopen()
            self._version = self._data_version()

    def _commit(self, pen: Pen) -> None:
        try:
            pen.db.execute("COMMIT")
        except BaseException:
            # The person is told that it was not saved: the journal must not bring it back.
            made = [record["id"] for record in pen.journal if record["k"] == INTENT and record.get("new")]
            self.journal.append([{"k": DROPPED, "id": name} for name in made])
            raise

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each commit, in the thread that wrote; the answer ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def look_elsewhere(self) -> bool:
        """Whether another process wrote since the last look; listeners are told so."""
        with self._lock, translated(self._path):
            version = self._data_version()
        if version == self._version:
            return False
        self._version = version
        self._publish(Changes(outbox=True, customers=True, arranged=True, elsewhere=True))
        return True

    def cipher(self) -> dict[str, str]:
        """Names and versions of what encrypts the database."""
        with self._lock, translated(self._path):
            return cipher_facts(self._connection)

    @contextmanager
    def spilling(self) -> Iterator[None]:
        """Meanwhile a sorted temporary table and its index are there, larger than any cache keeps."""
        copies = "WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < 40) "
        self._ask_all(
            f"CREATE TEMP TABLE spill AS {copies} SELECT b.content || c.subject || n AS text FROM copy "
            "JOIN bodies b JOIN communications c USING (position) ORDER BY text DESC",
            "CREATE INDEX temp.spill_text ON spill(text)",
            "SELECT count(*) FROM (SELECT DISTINCT text FROM spill ORDER BY text)",
        )
        try:
            yield
        finally:
            self._ask_all("DROP TABLE temp.spill")

    def _ask_all(self, *statements: str) -> None:
        with self._lock, translated(self._path):
            for statement in statements:
                self._connection.execute(statement).fetchall()

    def close(self) -> None:
        """Close the connection after what is being written."""
        with self._lock:
            with suppress(driver.DatabaseError):  # a hint to the planner; a full disk must not keep it open
                self._connection.execute("PRAGMA optimize")
            self._connection.close()

    def _data_version(self) -> int:
        # Counts commits by other connections only; ours are the readers, which never write.
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _publish(self, changes: Changes) -> None:
        if changes == Changes():
            return
        for listener in tuple(self._listeners):
            listener(changes)


def _refresh_threads(pen: Pen) -> None:
    """Bring the figures of touched threads up to date; threads without messages and notes go."""
    keys = [(key,) for key in pen.threads]
    pen.db.executemany(
        """
        UPDATE threads SET
            latest_position = (SELECT max(position) FROM communications WHERE thread_key = ?1),
            message_count = (SELECT count(*) FROM communications WHERE thread_key = ?1),
            note_count = (SELECT count(*) FROM notes WHERE thread_key = ?1),
            is_awaiting = ifnull((
                SELECT direction = 'outbound' AND is_resolved = 0 FROM communications
                WHERE thread_key = ?1 ORDER BY position DESC LIMIT 1
            ), 0)
        WHERE thread_key = ?1
        """,
        keys,
    )
    # What is new from a customer ends "handled here" and counts as unread.
    pen.db.executemany(
        "UPDATE threads SET is_handled = 0, is_unread = 1 WHERE thread_key = "
        "(SELECT thread_key FROM communications WHERE local_id = ?)",
        [(name,) for name in pen.arrived],
    )
    pen.db.executemany(
        "DELETE FROM threads WHERE thread_key = ? AND message_count = 0 AND note_count = 0", keys
    )
