"""Puts a backup in place of the store: checked whole before anything is touched, the old store kept.

Everything is made ready in a folder beside the store. Giving that folder its last name is the decision: from
then on each file is put in place, the old one being moved away first, and a kill is made good by the next
start (`finish`). Before it, nothing has changed.
"""

import secrets
import shutil
from contextlib import closing
from pathlib import Path

from desktop.domain.care import Say
from desktop.domain.clock import Clock
from desktop.domain.errors import StoreUnwritable
from desktop.domain.sentences import said
from desktop.keeping import generation
from desktop.keeping.backup import in_words
from desktop.keeping.backup_file import look_at, unpack
from desktop.places import Places, prepare
from desktop.store.connection import KeyAndSalt
from desktop.store.journal import reads_under
from desktop.store.open_store import Store
from desktop.store.snapshot import check
from desktop.sync.engine_lock import EngineLock
from desktop.vault.os_keyring import NoKeyRing
from desktop.vault.slots import DatabaseKey
from desktop.vault.vault import Vault
from desktop.vault.vault_file import write_vault

READY = "restore.ready"
MAKING = "restore-*"
OLD = "before-restore-{moment:%Y%m%d-%H%M%S}"
PLACED = ("store.db", "outbox.journal", "vault.json")


def restore(places: Places, file: Path, typed: str, *, clock: Clock, say: Say) -> Path | None:
    """Put a backup in place; `typed` is its passphrase or recovery code. The store must be closed.

    The answer is the folder of the store that was there before, None if there was none. Raises BadInput,
    WrongPassphrase, StoreTrouble, EngineBusy; nothing was changed then.
    """
    backup = look_at(file)
    prepare(places)
    with EngineLock(places.engine_lock).held(patience=0):
        for left in places.data_dir.glob(MAKING):
            shutil.rmtree(left, ignore_errors=True)  # of one that was killed
        making = Places(places.data_dir / MAKING.replace("*", secrets.token_hex(4)))
        try:
            prepare(making)
            write_vault(making.vault, backup.header.vault)
            key = Vault(making.vault, NoKeyRing(), clock=clock).open(passphrase=typed)
            unpack(backup, key, making.database, done=in_words(said("Checking the backup"), say))
            say(said("Opening it and comparing every row …"))
            contents = check(making.database, KeyAndSalt(key.key, key.salt))
            if (contents.counts, contents.digest) != (backup.header.counts, backup.header.digest):
                raise StoreUnwritable(
                    said("{name} does not hold what it says. Nothing was changed.", name=file.name)
                )
            _settle_outbox(places, making, key, backup.header.vault.profile, clock, say)
            (making.data_dir / "old").write_text(OLD.format(moment=clock.now()), encoding="ascii")
            making.data_dir.replace(places.data_dir / READY)
        except OSError as error:
            raise StoreUnwritable(
                said(
                    "{folder} could not be written: {cause}. Nothing was changed.",
                    folder=places.data_dir,
                    cause=error.strerror,
                )
            ) from error
        finally:
            shutil.rmtree(making.data_dir, ignore_errors=True)
        say(said("Putting it in place …"))
        return finish(places)


def finish(places: Places) -> Path | None:
    """Put in place what a restore made ready; does nothing when there is none. Raises StoreUnwritable."""
    ready = places.data_dir / READY
    if not ready.is_dir():
        return None
    try:
        old = places.data_dir / (ready / "old").read_text(encoding="ascii")
        for name in PLACED:
            if not (ready / name).exists():
                continue
            for here in _moved_with(places, name):
                if here.exists():
                    old.mkdir(mode=0o700, exist_ok=True)
                    here.replace(old / here.name)
            (ready / name).replace(places.data_dir / name)
        shutil.rmtree(ready)
    except OSError as error:
        raise StoreUnwritable(
            said(
                "The backup could not be put in place: {cause}. It is ready in {ready}; make room "
                "and start again.",
                cause=error.strerror,
                ready=ready,
            )
        ) from error
    return old if old.is_dir() else None


def _moved_with(places: Places, name: str) -> tuple[Path, ...]:
    """A file that a backup replaces, and whatever belongs to it."""
    if name == places.database.name:
        return places.database_files
    if name == places.vault.name:
        return places.vault, places.vault.with_name(f"{name}.bak")
    return (places.data_dir / name,)


def _settle_outbox(
    places: Places, making: Places, key: DatabaseKey, profile: str, clock: Clock, say: Say
) -> None:
    """What waited when the backup was made may have been sent since, from here or from where it was made.

    Of what was written here the journal of this store knows, if it is at hand. All else is looked for, and
    sent only when its person says so.
    """
    if reads_under(places.journal, key.key):
        shutil.copyfile(places.journal, making.journal)
        making.journal.chmod(0o600)
    with closing(Store(making.database, key.key, key.salt, clock=clock, say=say)) as store:
        store.came_from_backup()
        generation.settle(places, profile, store)
