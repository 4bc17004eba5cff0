"""Takes everything of this person off this computer: the key first, so that what a kill leaves is noise."""

import shutil
from pathlib import Path

from desktop.domain.errors import StoreUnwritable
from desktop.domain.sentences import said
from desktop.keeping import generation
from desktop.places import Places
from desktop.sync.engine_lock import EngineLock
from desktop.vault.vault import Vault

OURS = ("outbox.journal", "outbox.journal.new", "window.ini")
PATTERNS = (
    "outbox.journal.damaged-*",
    "backup-*.db",
    "before-restore-*",
    "damaged-*",
    "restore*",
    "store.db.upgrade*",
    "verify-*",
)


def wipe(places: Places, vault: Vault) -> None:
    """Destroy the key, then remove store, journal, logs and what was kept aside. The store must be closed.

    Backups that were written elsewhere, and the settings file, are not touched. Raises EngineBusy,
    StoreUnwritable; the key is gone by then.
    """
    with EngineLock(places.engine_lock).held(patience=0):
        profile = vault.profile()
        vault.destroy()
        generation.forget(places, profile)
        kept = places.data_dir
        try:
            for file in (*places.database_files, *(kept / name for name in OURS)):
                file.unlink(missing_ok=True)
            for pattern in PATTERNS:
                for path in kept.glob(pattern):
                    _remove(path)
            shutil.rmtree(places.logs, ignore_errors=True)
        except OSError as error:
            raise StoreUnwritable(
                said(
                    "The key is destroyed and nothing can be read any more, but files in {folder} could "
                    "not be removed: {cause}. Remove them by hand.",
                    folder=kept,
                    cause=error.strerror,
                )
            ) from error


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
