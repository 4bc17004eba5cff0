"""Care for the store of a gate (domain.care.Care): closes it where that is needed, and opens it again."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from desktop import __version__
from desktop.domain.backups import BackupFacts
from desktop.domain.care import Say, silent
from desktop.domain.clock import Clock
from desktop.domain.damage import SalvageReport
from desktop.domain.encryption import EncryptionReport
from desktop.domain.errors import BadInput, KnownError
from desktop.domain.keys import Keys
from desktop.domain.sentences import said
from desktop.keeping.backup import facts_of, make_backup
from desktop.keeping.diagnostics import collect, write_diagnostics
from desktop.keeping.encryption_proof import prove
from desktop.keeping.renewal import renew
from desktop.keeping.restore import restore
from desktop.keeping.salvage import salvage, start_over
from desktop.keeping.wipe import wipe
from desktop.places import Places
from desktop.store.house import House
from desktop.store.open_store import Store
from desktop.vault.open_keys import OpenKeys
from desktop.vault.slots import DatabaseKey
from desktop.vault.vault import Vault


class Doorkeeper(Protocol):
    """What the caretaker needs of the gate: to know what is open, to close it, and to open it again."""

    def opened(self) -> tuple[Store, DatabaseKey]:
        """The open store and its key. Raises KeyUnavailable while it is locked."""
        ...

    def is_open(self) -> bool:
        """Whether the store is open."""
        ...

    def enter(self, key: DatabaseKey) -> House:
        """Open the store by its key."""
        ...

    def unlock(self, *, passphrase: str = "", say: Say = silent) -> House:
        """Open the store by a way in."""
        ...

    def lock(self) -> None:
        """Close the store."""
        ...


class Caretaker:
    """Joins store and vault for the work on the whole; the work itself is in the modules beside this one."""

    def __init__(self, places: Places, vault: Vault, door: Doorkeeper, *, clock: Clock) -> None:
        self._places = places
        self._vault = vault
        self._door = door
        self._clock = clock

    def keys(self) -> Keys:
        """The ways into the open store."""
        return OpenKeys(self._vault, self._door.opened()[1])

    def renew_key(self, *, passphrase: str, say: Say) -> tuple[House, str]:
        """Encrypt the whole store under a new key; the answer is the open house and a new recovery code."""
        _, key = self._door.opened()
        self._door.lock()
        try:
            key, code = renew(self._places, self._vault, key, passphrase=passphrase, say=say)
        except KnownError:
            if self._vault.renewal(key) is None:
                self._door.enter(key)  # nothing was changed: the person goes on working
            raise
        return self._door.enter(key), code

    def backup(self, target: Path, *, say: Say) -> BackupFacts:
        """Write the open store into one encrypted file, and prove it."""
        _, key = self._door.opened()
        return make_backup(self._places, key, target, clock=self._clock, version=__version__, say=say)

    def look_at_backup(self, file: Path) -> BackupFacts:
        """What a backup says of itself."""
        return facts_of(file)

    def restore(self, file: Path, *, passphrase: str, say: Say) -> tuple[House, Path | None]:
        """Put a backup in place of the store, and open it; the old store is kept in the folder answered."""
        self._door.lock()
        old = restore(self._places, file, passphrase, clock=self._clock, say=say)
        return self._door.unlock(passphrase=passphrase, say=say), old

    def salvage(self, folder: Path, *, passphrase: str, say: Say) -> SalvageReport:
        """Write what can be read of a store, damaged or not, into a folder."""
        return salvage(self._places, self._key_of_closed(passphrase), folder, say=say)

    def start_over(self, *, passphrase: str) -> tuple[House, Path]:
        """Move a damaged database aside and begin a new one; what was not sent is in it again."""
        key = self._key_of_closed(passphrase)
        aside = start_over(self._places, key, profile=self._vault.profile(), clock=self._clock)
        return self._door.enter(key), aside

    def verify_encryption(self, *, say: Say) -> EncryptionReport:
        """Plant canaries, work, and read every file of the open store byte by byte."""
        store, _ = self._door.opened()
        return prove(self._places, store, clock=self._clock, version=__version__, say=say)

    def diagnostics(self, checks: Sequence[tuple[str, bool, str]] = ()) -> dict[str, str]:
        """What a file for a helper would hold, by name; with figures of the store if it is open."""
        store = self._door.opened()[0] if self._door.is_open() else None
        return collect(self._places, store, version=__version__, checks=checks)

    def write_diagnostics(self, target: Path, parts: Mapping[str, str]) -> None:
        """Write them as a zip."""
        write_diagnostics(target, parts)

    def wipe(self, *, force: bool) -> None:
        """Sign out and take everything off this computer, the key first."""
        store, _ = self._door.opened()
        waiting = sum(store.reader.waiting())
        if waiting and not force:
            raise BadInput(
                "outbox",
                said("One entry has not arrived at Daylit and would be lost. Sync first.")
                if waiting == 1
                else said(
                    "{entries} entries have not arrived at Daylit and would be lost. Sync first.",
                    entries=waiting,
                ),
            )
        self._door.lock()
        wipe(self._places, self._vault)

    def _key_of_closed(self, passphrase: str) -> DatabaseKey:
        self._door.lock()
        return self._vault.open(passphrase=passphrase)
