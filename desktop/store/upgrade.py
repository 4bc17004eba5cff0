"""Brings a store of an earlier version up to date: on a copy, proved, then put in place by one transaction.

The file itself is never exchanged for another: a process that waits for it would go on with the dead file
beside the write-ahead log of the new one, which has the same name, and SQLite warns of that. Instead the
pages of the proved copy are written into the file in one transaction, with a rollback journal:

- until its commit, a kill is undone by whoever opens the file next, the program of the earlier version too;
- from its commit on, that program finds steps it does not know, and refuses.

Nobody else has the file open meanwhile, and no file is renamed or removed while it is open: the same holds
on Windows.
"""

import logging
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import zip_longest
from pathlib import Path

from desktop.domain.care import Say
from desktop.domain.errors import (
    KnownError,
    StoreDamaged,
    StoreNewer,
    StoreNotUpgraded,
    StoreOlder,
    StoreUnwritable,
)
from desktop.domain.sentences import said
from desktop.store.connection import Connection, KeyAndSalt, driver, open_writer, translated
from desktop.store.files import files_of
from desktop.store.migrations import REWRITTEN, applied, apply_steps, is_newer, pending, steps
from desktop.store.snapshot import SEARCH, prove_sound, tables

COPY = ".upgrade"
TRIES, PAUSE = 20, 0.1
"""How often, with seconds between, it is tried to be alone: a command that runs just now soon ends."""
ROOM = 3
"""Sizes of the store that are free while it is brought up to date: copy, its log, the rollback journal."""
SPARE = 4_000_000
"""Bytes beyond that: what the steps add."""

log = logging.getLogger(__name__)


def open_up_to_date(path: Path, key: KeyAndSalt, say: Say, *, may_upgrade: bool = True) -> Connection:
    """The writing connection to a store of this version: made if there is none, upgraded if it is older.

    Raises StoreNewer, StoreNotUpgraded, StoreOlder unless it `may_upgrade`, and other StoreTrouble; the file
    is as it was then.
    """
    while True:
        connection = open_writer(path, key=key.key, salt=key.salt)
        try:
            with translated(path):
                _refuse_newer(connection, path)
                _clear(path)  # nobody is at work on a copy while this connection is open
                if not applied(connection):  # made just now: there is nothing to lose
                    apply_steps(connection)
                if not pending(connection):
                    return connection
        except BaseException:
            connection.close()
            raise
        connection.close()
        if not may_upgrade:
            raise StoreOlder(
                said("Made by an earlier version; it would be brought up to date when it is opened.")
            )
        say(said("Bringing the store up to date for this version. It stays as it is until all is checked …"))
        _upgrade(path, key, say)


def _refuse_newer(connection: Connection, path: Path) -> None:
    if is_newer(connection):
        raise StoreNewer(
            said(
                "The store {path} was made by a later version of this program. Nothing was changed; "
                "install that version to open it.",
                path=path,
            )
        )


def _upgrade(path: Path, key: KeyAndSalt, say: Say) -> None:
    """Raises StoreNotUpgraded whatever goes wrong, but StoreDamaged for a store that cannot be read."""
    with _log_restored(path, key), translated(path), closing(_alone(path, key)) as live:
        try:
            with translated(path):
                if pending(live):  # else another process was quicker
                    _check_room(path)
                    _through_a_copy(live, path, key, say)
        except StoreUnwritable as error:
            raise _as_it_was(error.sentence) from error
        except KnownError:
            raise
        except Exception as error:
            log.exception("the store was not brought up to date")
            raise _as_it_was(said("A step of it failed; the log of the program says where.")) from error
        finally:
            _clear(path)


@contextmanager
def _log_restored(path: Path, key: KeyAndSalt) -> Iterator[None]:
    """Whatever goes wrong inside, the store is left with its write-ahead log, as by every other opening.

    By another connection: one that met a damaged page takes no more orders. Where even that fails, a full
    disk for example, the next writer does it.
    """
    try:
        yield
    except BaseException:
        with suppress(KnownError, driver.DatabaseError):
            open_writer(path, key=key.key, salt=key.salt).close()
        raise


def _as_it_was(reason: str) -> StoreNotUpgraded:
    return StoreNotUpgraded(
        said("{reason} The store is as it was; the version from before still opens it.", reason=reason)
    )


def _alone(path: Path, key: KeyAndSalt) -> Connection:
    """The only connection to the store; all others wait until it is closed.

    Only the sole connection can leave the mode of the write-ahead log, and it keeps its lock on the file.
    """
    for _ in range(TRIES):
        connection = open_writer(path, key=key.key, salt=key.salt)
        try:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA journal_mode=DELETE")
        except driver.DatabaseError as error:
            connection.close()
            if "locked" not in str(error):
                raise
            threading.Event().wait(PAUSE)
        else:
            return connection
    raise StoreNotUpgraded(
        said(
            "Daylit is still open in its earlier version, or one of its commands is running. Close it and "
            "try again; nothing was changed."
        )
    )


def _check_room(path: Path) -> None:
    needed = ROOM * path.stat().st_size + SPARE
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise StoreUnwritable(
            said(
                "This version needs {needed} MB free in {folder} for a while to bring the store up to "
                "date, and there are {free} MB. Make room and try again.",
                needed=needed // 1_000_000 + 1,
                folder=path.parent,
                free=free // 1_000_000,
            )
        )


def _through_a_copy(live: Connection, path: Path, key: KeyAndSalt, say: Say) -> None:
    place = path.with_name(path.name + COPY)
    with closing(open_writer(place, key=key.key, salt=key.salt)) as copy:
        live.backup(copy)
        changing = pending(copy)
        apply_steps(copy)
    say(said("Checking that all your data is in it …"))
    with closing(open_writer(place, key=key.key, salt=key.salt)) as copy:  # read from the disk
        _prove(live, copy, place, changing)
        say(said("Putting it in place …"))
        copy.execute("PRAGMA journal_mode=DELETE")
        copy.backup(live)


def _prove(live: Connection, copy: Connection, place: Path, changing: Sequence[str]) -> None:
    """The copy is sound and holds every row of the store. Raises StoreNotUpgraded."""
    try:
        prove_sound(copy, place)
    except StoreDamaged as error:
        raise _as_it_was(error.sentence) from error
    rewritten = frozenset[str]().union(*(REWRITTEN.get(step, ()) for step in changing))
    for table in tables(live):
        if table == steps.migrations_table or _owner(table) in rewritten:
            continue
        if not _holds_the_same(table, live, copy):
            raise _as_it_was(said("Not everything in {table} came through unchanged.", table=table))


def _owner(table: str) -> str:
    """The table that steps speak of: the full-text index keeps its rows in tables of its own."""
    return SEARCH if table.startswith(f"{SEARCH}_") else table


def _holds_the_same(table: str, live: Connection, copy: Connection) -> bool:
    """Whether the rows are the same in the columns that the table has in the store; new ones may be added."""
    about = live.execute(f'PRAGMA table_info("{table}")').fetchall()
    columns = ", ".join(f'"{name}"' for _, name, *_ in about)
    order = ", ".join(f'"{name}"' for _, name, *_, place in about if place) or columns
    question = f'SELECT {columns} FROM "{table}" ORDER BY {order}'
    return all(old == new for old, new in zip_longest(live.execute(question), copy.execute(question)))


def _clear(path: Path) -> None:
    """Remove what is left of a copy; one that cannot be removed is encrypted, and tried again."""
    for file in files_of(path.with_name(path.name + COPY)):
        with suppress(OSError):
            file.unlink(missing_ok=True)
