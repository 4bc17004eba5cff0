"""The driver module: the only file that knows which library encrypts, and the proof that it does.

Two lessons are built in. The driver must bind to the SQLite inside its own wheel: if another copy is
loaded globally, the key is ignored and plain text is written. And `sqlite_utils` must find the driver
under the name it looks for first: bound to the standard library it fails to recognise the driver's errors,
leaves transactions open, and later writes are lost. Both are checked here, and each has a test.
"""

import errno
import os
import stat
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.errors import StoreDamaged, StoreNotEncrypted, StoreTrouble, StoreUnwritable
from desktop.domain.sentences import said
from desktop.store.raw_bytes import first_bytes

_saved_flags = sys.getdlopenflags() if sys.platform == "linux" else 0
if sys.platform == "linux":
    sys.setdlopenflags(os.RTLD_NOW | os.RTLD_DEEPBIND)
try:
    from sqlcipher3 import dbapi2 as driver
finally:
    if sys.platform == "linux":
        sys.setdlopenflags(_saved_flags)
sys.modules["pysqlite3"] = driver  # the first name sqlite_utils tries
sys.modules["pysqlite3.dbapi2"] = driver

import sqlite_utils.db as sqlite_utils_db  # noqa: E402 - must come after the alias
from sqlite_utils import Database  # noqa: E402

Connection = Any
"""A connection of the driver: the DB-API, with the names of the standard library's sqlite3."""

PLAIN_HEADER = b"SQLite format 3\x00"
BUSY_SECONDS = 10.0
READER_CACHE_KIB = 8 * 1024
OLDEST_SQLITE = (3, 51, 3)
"""Below this, SQLite can corrupt a WAL database with several connections."""

__all__ = [
    "Connection",
    "Database",
    "KeyAndSalt",
    "attached",
    "change_key",
    "cipher_facts",
    "damaged_pages",
    "driver",
    "is_damage",
    "is_plain",
    "open_reader",
    "open_writer",
    "opens",
    "translated",
]


@dataclass(frozen=True, slots=True)
class KeyAndSalt:
    """What a database is opened by: 32 and 16 bytes. Never printed."""

    key: bytes
    salt: bytes

    def __repr__(self) -> str:
        return "<KeyAndSalt hidden>"


def open_writer(path: Path, *, key: bytes, salt: bytes) -> Connection:
    """Open the writing connection, making the file if there is none; every setting is proved.

    Raises StoreDamaged (also for a wrong key: the key slot has been checked before), StoreNotEncrypted,
    StoreUnwritable.
    """
    _check_key(key, salt)
    made = not _is_there(path)
    if made:
        _make_private(path)
    try:
        return _open(path, key=key, salt=salt, reading=False)
    except BaseException:
        if made:
            path.unlink(missing_ok=True)  # an empty file left behind would look like a lost store
        raise


def open_reader(path: Path, *, key: bytes, salt: bytes) -> Connection:
    """Open a connection that can only ask; any thread may use it, one at a time."""
    return _open(path, key=key, salt=salt, reading=True)


def change_key(connection: Connection, path: Path, new: KeyAndSalt) -> None:
    """Encrypt every page under another key, in one transaction, and leave nothing of the old in the log."""
    _check_key(new.key, new.salt)
    with translated(path):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute(f"PRAGMA rekey=\"x'{new.key.hex()}{new.salt.hex()}'\"")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def opens(path: Path, key: KeyAndSalt) -> bool:
    """Whether the database opens by this key and can be asked something. Raises StoreTrouble but damage."""
    try:
        open_reader(path, key=key.key, salt=key.salt).close()
    except StoreDamaged:
        return False
    return True


def is_plain(path: Path) -> bool:
    """Whether a file is a database that anybody can read. Raises OSError."""
    return first_bytes(path, len(PLAIN_HEADER)) == PLAIN_HEADER


def damaged_pages(path: Path, key: KeyAndSalt) -> list[str]:
    """The cipher's words for each page that is not as it was written; works where nothing opens any more."""
    _check_library()
    _check_key(key.key, key.salt)
    with translated(path):
        connection = driver.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None)
        try:
            _give_key(connection, key.key, key.salt)
            return [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        finally:
            connection.close()


@contextmanager
def attached(connection: Connection, path: Path, key: KeyAndSalt) -> Iterator[str]:
    """Another encrypted database beside the main one, under the name that is given; made if need be."""
    _check_key(key.key, key.salt)
    _make_private(path)
    name = "other"
    connection.execute(f"ATTACH ? AS {name} KEY \"x'{key.key.hex()}{key.salt.hex()}'\"", [str(path)])
    try:
        yield name
    finally:
        connection.execute(f"DETACH {name}")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn the driver's errors into sentences; anything unexpected stays what it is, a fault of ours."""
    try:
        yield
    except driver.DatabaseError as error:
        trouble = _sentence(error, path)
        if trouble is None:
            raise
        raise trouble from error


def _open(path: Path, *, key: bytes, salt: bytes, reading: bool) -> Connection:
    _check_library()
    _check_key(key, salt)
    with translated(path):
        connection = driver.connect(
            str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            if not reading:
                _refuse_plain(path)
            _unlock(connection, key, salt)
            _settle(connection, reading=reading)
            connection.create_function("folded", 1, folded, deterministic=True)
        except BaseException:
            connection.close()
            raise
    return connection


def folded(text: str | None) -> str:
    """A name without accents and capitals, by which it is found (SQL: `folded(column)`)."""
    apart = unicodedata.normalize("NFKD", text or "")
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()


def _check_key(key: bytes, salt: bytes) -> None:
    """The driver would take a key of another length for a passphrase, without a word."""
    if len(key) != 32 or len(salt) != 16:
        raise ValueError("a database key has 32 bytes and a salt 16")


def _unlock(connection: Connection, key: bytes, salt: bytes) -> None:
    """Give the raw key and prove that the cipher is at work before anything can be written."""
    _give_key(connection, key, salt)
    if not _ask(connection, "cipher_version") or str(_ask(connection, "cipher_status")) != "1":
        raise StoreNotEncrypted(
            said(
                "The encrypting database library is not active on this computer, so nothing was "
                "opened or written. Reinstall the program; if that does not help, report it."
            )
        )
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the first real read needs the key


def _give_key(connection: Connection, key: bytes, salt: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")  # else each bad page prints to stderr
    connection.execute(f"PRAGMA key=\"x'{key.hex()}{salt.hex()}'\"")


def _settle(connection: Connection, *, reading: bool) -> None:
    """Set what durability and secrecy rest on, then read each setting back.

    Who only reads takes the journal as it is: an upgrade that was killed leaves the file without a log.
    """
    if not reading:
        connection.execute("PRAGMA journal_mode=WAL")
    wanted: dict[str, object] = {
        "synchronous": 2,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "cache_size": -READER_CACHE_KIB,
        "query_only": int(reading),
    }
    if sys.platform == "darwin":
        wanted |= {"fullfsync": 1, "checkpoint_fullfsync": 1}
    for name, value in wanted.items():
        connection.execute(f"PRAGMA {name}={value}")
    if not reading:
        wanted["journal_mode"] = "wal"
    for name, value in wanted.items():
        if str(_ask(connection, name)) != str(value):
            raise StoreTrouble(
                said("The database does not accept the setting {name}; nothing was written.", name=name)
            )


def is_damage(error: BaseException) -> bool:
    """Whether a page did not read as it was written, as opposed to a full disk or a busy file."""
    harmless = (driver.OperationalError, driver.IntegrityError, driver.ProgrammingError)
    return isinstance(error, driver.DatabaseError) and not isinstance(error, harmless)


def cipher_facts(connection: Connection) -> dict[str, str]:
    """What encrypts a database: library, its provider of ciphers, and how pages are sealed."""
    names = {"SQLCipher": "cipher_version", "by": "cipher_provider", "version": "cipher_provider_version"}
    facts = {name: str(_ask(connection, pragma)) for name, pragma in names.items()}
    facts |= {"SQLite": driver.sqlite_version, "pages of bytes": str(_ask(connection, "page_size"))}
    return facts | {"sealed by": str(_ask(connection, "cipher_hmac_algorithm")), "cipher": "AES-256-CBC"}


def _ask(connection: Connection, name: str) -> object:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def _check_library() -> None:
    """Refuse to work with the wrong SQLite under us or under sqlite_utils."""
    if driver.sqlite_version_info < OLDEST_SQLITE:
        raise StoreNotEncrypted(
            said("The database library was replaced by an older one. Reinstall the program.")
        )
    if vars(sqlite_utils_db)["sqlite3"] is not driver:
        raise StoreTrouble(
            said("The database tools are bound to another SQLite; writes could be lost. Reinstall.")
        )


def _is_there(path: Path) -> bool:
    """Whether there is a store to open. Raises StoreDamaged for an emptied one, StoreUnwritable."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _unreadable(path, error.errno) from error
    if size == 0:
        raise StoreDamaged(
            said(
                "{path} is empty. It was kept as it is; put a backup in its place, or delete it if "
                "nothing was ever stored here.",
                path=path,
            )
        )
    if not os.access(path, os.R_OK):
        raise _unreadable(path, errno.EACCES)
    return True


def _unreadable(path: Path, number: int | None) -> StoreUnwritable:
    cause = os.strerror(number or errno.EIO)
    return StoreUnwritable(said("The store {path} cannot be read: {cause}.", path=path, cause=cause))


def _refuse_plain(path: Path) -> None:
    """Called once the driver has the file open: its bytes are read through the driver's own descriptor."""
    try:
        plain = is_plain(path)
    except OSError as error:
        raise _unreadable(path, error.errno) from error
    if plain:
        raise StoreNotEncrypted(
            said("{path} is not encrypted. It was not opened and not changed.", path=path)
        )


def _make_private(path: Path) -> None:
    """Create nothing but the permission: the file appears as 0600 when the driver makes it."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, stat.S_IRUSR | stat.S_IWUSR)
    except OSError as error:
        raise StoreUnwritable(
            said(
                "The store cannot be made in {folder}: {cause}. Choose another folder.",
                folder=path.parent,
                cause=error.strerror,
            )
        ) from error
    os.close(descriptor)


def _sentence(error: Exception, path: Path) -> StoreTrouble | None:
    text = str(error).lower()
    if "disk is full" in text:
        return StoreUnwritable(
            said("The disk is full, nothing could be written. Make room and try again; nothing was lost.")
        )
    if "readonly" in text or "unable to open" in text:
        return StoreUnwritable(
            said("The folder {folder} cannot be written. Nothing was changed.", folder=path.parent)
        )
    if "disk i/o error" in text:
        return StoreUnwritable(
            said(
                "The disk is full, or it reported an error at {path}. Make room or check the disk "
                "and try again; nothing was replaced.",
                path=path,
            )
        )
    if "locked" in text:
        return StoreUnwritable(said("The store is busy with another long task. Try again in a moment."))
    if "not a database" in text or "malformed" in text:
        return StoreDamaged(
            said(
                "The database {path} is damaged, or its key belongs to another one. It was kept as "
                "it is; restore a backup or sync into a new data folder.",
                path=path,
            )
        )
    return None
