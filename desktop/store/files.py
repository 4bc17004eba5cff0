"""What a database is on the disk: it is moved, kept and removed with all of this, or not at all."""

from pathlib import Path

ENDINGS = ("", "-wal", "-shm", "-journal")
"""The database, the write-ahead log with its index, and the rollback journal of an upgrade.

Whatever SQLite finds beside a database under these names it takes for a part of it: a log or a journal that
stays behind is played into the next file of that name.
"""


def files_of(database: Path) -> tuple[Path, ...]:
    """The database and what SQLite keeps beside it, whether it is there or not."""
    return tuple(database.with_name(database.name + end) for end in ENDINGS)
