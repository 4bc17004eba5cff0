"""Makes a backup while the program works, and proves it before it counts."""

import secrets
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.domain.backups import BackupFacts
from desktop.domain.care import Say
from desktop.domain.clock import Clock
from desktop.domain.errors import BadInput, StoreUnwritable
from desktop.domain.keys import Way
from desktop.domain.own_files import refuse_own_file
from desktop.domain.sentences import said
from desktop.keeping.backup_file import Header, look_at, sha256_of, unpack, write_backup
from desktop.places import Places
from desktop.store.connection import KeyAndSalt
from desktop.store.snapshot import snapshot
from desktop.vault.slots import DatabaseKey
from desktop.vault.vault_file import VaultData, read_vault

WORKING = "backup-*.db"


def make_backup(
    places: Places, key: DatabaseKey, target: Path, *, clock: Clock, version: str, say: Say
) -> BackupFacts:
    """One encrypted file, consistent whatever is written meanwhile; opened, counted and compared.

    It opens by the passphrase or the recovery code of today. Raises BadInput, StoreTrouble.
    """
    vault = _portable(read_vault(places.vault))
    refuse_own_file(target, places.data_dir)
    if target.exists() and target.is_dir():
        raise BadInput("file", said("{target} is a folder. Name a file.", target=target))
    _check_space(places.database, places.data_dir, target.parent)
    for left in places.data_dir.glob(WORKING):
        left.unlink(missing_ok=True)  # of one that was killed
    copy = places.data_dir / WORKING.replace("*", secrets.token_hex(4))
    try:
        say(said("Copying the store and comparing the copy with it …"))
        contents = snapshot(places.database, KeyAndSalt(key.key, key.salt), copy)
        header = Header(
            made_at=clock.now(),
            version=version,
            vault=vault,
            size=copy.stat().st_size,
            sha256=sha256_of(copy),
            digest=contents.digest,
            counts=contents.counts,
        )
        write_backup(target, header, copy, key, done=in_words(said("Writing the backup"), say))
        copy.unlink()
        unpack(look_at(target), key, copy, done=in_words(said("Reading the backup again"), say))
    finally:
        copy.unlink(missing_ok=True)
    return facts_of(target)


def facts_of(path: Path) -> BackupFacts:
    """What a backup says of itself. Raises BadInput."""
    header = look_at(path).header
    kinds = {slot.kind for slot in header.vault.slots}
    return BackupFacts(
        path=path,
        made_at=header.made_at,
        version=header.version,
        size=path.stat().st_size,
        ways=tuple(way for way in Way if way.value in kinds),
        counts=header.counts,
    )


def _portable(vault: VaultData) -> VaultData:
    """The ways in that work on another computer."""
    slots = tuple(slot for slot in vault.slots if slot.kind != Way.KEY_RING.value)
    if not slots:
        raise BadInput(
            "way",
            said(
                "Only this computer's key ring opens the store, and so it would be with its backup. "
                "Make a recovery code first."
            ),
        )
    return replace(vault, slots=slots, renewal=None)


def _check_space(database: Path, here: Path, there: Path) -> None:
    if not there.is_dir():
        raise BadInput("file", said("There is no folder {folder}. Choose another place.", folder=there))
    needed = database.stat().st_size
    for folder in (here, there):
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise StoreUnwritable(
                said(
                    "The backup needs {needed} MB in {folder}, and there are {free} MB. Nothing was written.",
                    needed=needed // 1_000_000 + 1,
                    folder=folder,
                    free=free // 1_000_000,
                )
            )


def in_words(doing: str, say: Say) -> Callable[[float], None]:
    """Tell how far something is, in steps of a tenth."""
    told = -1

    def done(part: float) -> None:
        nonlocal told
        tenth = int(part * 10)
        if tenth > told:
            told = tenth
            say(said("{doing}: {percent} %", doing=doing, percent=tenth * 10))

    return done
