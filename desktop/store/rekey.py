"""Encrypts the whole store under another key; may be stopped at any moment and started again."""

import shutil
from pathlib import Path

from desktop.domain.care import Say
from desktop.domain.errors import StoreUnwritable
from desktop.domain.sentences import said
from desktop.store.connection import KeyAndSalt, change_key, open_writer, opens
from desktop.store.journal import reseal


def rekey(path: Path, journal: Path, old: KeyAndSalt, new: KeyAndSalt, say: Say) -> None:
    """Bring database and journal under the new key, whichever of the two they are under now.

    The database changes in one transaction: after a kill it opens by the old key or by the new one, never
    by neither. Nobody else may have it open. Raises StoreTrouble.
    """
    if not opens(path, new):
        _check_space(path)
        say(said("Encrypting the store under its new key …"))
        connection = open_writer(path, key=old.key, salt=old.salt)
        try:
            change_key(connection, path, new)
        finally:
            connection.close()
    say(said("Encrypting the record of the outbox under its new key …"))
    reseal(journal, old.key, new.key)


def _check_space(path: Path) -> None:
    """Every page passes through the write-ahead log once."""
    needed = 2 * path.stat().st_size
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise StoreUnwritable(
            said(
                "A new key needs {needed} MB free on the disk for a while, and there are {free} MB. "
                "Nothing was changed.",
                needed=needed // 1_000_000 + 1,
                free=free // 1_000_000,
            )
        )
