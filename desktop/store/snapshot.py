"""A whole, consistent, encrypted copy of the database while others write, and the proof that it is one."""

import hashlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import StoreDamaged, StoreNewer
from desktop.domain.sentences import said
from desktop.store.connection import Connection, KeyAndSalt, attached, open_writer, translated
from desktop.store.migrations import is_newer

SEARCH = "search"
"""The full-text table; its own tables begin with its name and are counted, not compared."""
KINDS_KNOWN = ("table", "index")


@dataclass(frozen=True, slots=True)
class Contents:
    """Rows by table, and one SHA-256 over all rows of the tables that are compared."""

    counts: dict[str, int]
    digest: str


def snapshot(path: Path, key: KeyAndSalt, target: Path) -> Contents:
    """Copy the database into `target`, which must not exist; the copy is opened and compared row by row.

    Raises StoreTrouble; `target` is gone then.
    """
    try:
        with (
            closing(open_writer(path, key=key.key, salt=key.salt)) as connection,
            translated(target),
            attached(connection, target, key) as name,
            _reading(connection),
        ):
            connection.execute("SELECT sqlcipher_export(?)", [name])
            wanted = _contents(connection)
        if check(target, key) != wanted:
            raise StoreDamaged(said("The copy is not like the store. It was thrown away; try again."))
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return wanted


def check(path: Path, key: KeyAndSalt) -> Contents:
    """Open a copy that may come from anywhere, and say what is in it.

    Raises StoreDamaged, StoreNewer; nothing in it is carried out: triggers and views are refused.
    """
    with closing(open_writer(path, key=key.key, salt=key.salt)) as connection, translated(path):
        strange = connection.execute(
            "SELECT name FROM sqlite_master WHERE type NOT IN (?, ?)", KINDS_KNOWN
        ).fetchall()
        if strange:
            raise StoreDamaged(
                said("{name} holds things that no store of ours has. It was not opened.", name=path.name)
            )
        if is_newer(connection):
            raise StoreNewer(
                said("It was made by a later version of this program. Install that version first.")
            )
        prove_sound(connection, path)
        return _contents(connection)


def prove_sound(connection: Connection, path: Path) -> None:
    """Read every page and every tree. Raises StoreDamaged unless all are as they were written."""
    bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if bad or verdict != "ok":
        raise StoreDamaged(
            said("{name} is damaged: {cause}.", name=path.name, cause=bad[0][0] if bad else verdict)
        )


def _contents(connection: Connection) -> Contents:
    counts, digest = {}, hashlib.sha256()
    for table in tables(connection):
        counts[table] = int(connection.execute(f'SELECT count(*) FROM main."{table}"').fetchone()[0])
        if table.startswith(SEARCH):
            continue
        digest.update(table.encode("utf-8"))
        for row in connection.execute(f'SELECT * FROM main."{table}" ORDER BY 1, 2'):
            digest.update(repr(tuple(row)).encode("utf-8", "surrogatepass"))
    return Contents(counts, digest.hexdigest())


def tables(connection: Connection) -> list[str]:
    """Tables by name, without the full-text table itself (it has no rows of its own) and SQLite's own."""
    rows = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name <> ? "
        "AND name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY name",
        [SEARCH],
    )
    return [str(row[0]) for row in rows]


@contextmanager
def _reading(connection: Connection) -> Iterator[None]:
    """One snapshot for everything inside; what others write meanwhile is not seen."""
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM main.sqlite_master").fetchone()
        yield
    finally:
        connection.execute("COMMIT")
