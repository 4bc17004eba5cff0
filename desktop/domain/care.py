"""The door to the care for a store: its keys, backups, repair, and the proof of its encryption."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from desktop.domain.backups import BackupFacts
from desktop.domain.damage import SalvageReport
from desktop.domain.encryption import EncryptionReport
from desktop.domain.keys import Keys

HouseT_co = TypeVar("HouseT_co", covariant=True)
Say = Callable[[str], None]
"""Told in words what is being done; called from the thread that does it."""


def silent(_words: str) -> None:
    """Where nobody waits for these words."""


class Care(Protocol[HouseT_co]):
    """Long work on the store as a whole. Calls may take minutes: not for the UI thread."""

    def keys(self) -> Keys:
        """The ways into the open store."""
        ...

    def renew_key(self, *, passphrase: str, say: Say) -> tuple[HouseT_co, str]:
        """Encrypt the whole store under a new key; the answer is the store, opened again, and a new code.

        The house from before is closed. Raises BadInput, KeyUnavailable, StoreTrouble, EngineBusy; if
        `keys()` raises KeyUnavailable then, the store is locked and unlocking brings the work to its end.
        """
        ...

    def backup(self, target: Path, *, say: Say) -> BackupFacts:
        """Write the open store into one encrypted file, and prove it. Raises BadInput, StoreTrouble."""
        ...

    def look_at_backup(self, file: Path) -> BackupFacts:
        """What a backup says of itself. Raises BadInput."""
        ...

    def restore(self, file: Path, *, passphrase: str, say: Say) -> tuple[HouseT_co, Path | None]:
        """Put a backup in place of the store, and open it by the backup's passphrase or recovery code.

        The old store is kept in the folder that is answered, None if there was none. Raises BadInput,
        KeyUnavailable, StoreTrouble, EngineBusy; nothing was changed then, and the store is locked.
        """
        ...

    def salvage(self, folder: Path, *, passphrase: str, say: Say) -> SalvageReport:
        """Write what can be read of a store, damaged or not, into a folder, readable without a key.

        The store is closed for it. Raises BadInput, KeyUnavailable, StoreUnwritable.
        """
        ...

    def start_over(self, *, passphrase: str) -> tuple[HouseT_co, Path]:
        """Move a damaged database aside and begin a new one under the same key.

        What was written here and has not arrived is in it again, the rest comes down from the service. The
        folder of the damaged file is answered too. Raises KeyUnavailable, StoreTrouble, EngineBusy.
        """
        ...

    def verify_encryption(self, *, say: Say) -> EncryptionReport:
        """Plant canaries, work, and read every file of the open store byte by byte. Takes seconds."""
        ...

    def diagnostics(self, checks: Sequence[tuple[str, bool, str]] = ()) -> dict[str, str]:
        """What a file for a helper would hold, by name: no token, no key, no word of a customer."""
        ...

    def write_diagnostics(self, target: Path, parts: Mapping[str, str]) -> None:
        """Write them as a zip. Raises BadInput for a file that exists, StoreUnwritable."""
        ...

    def wipe(self, *, force: bool) -> None:
        """Sign out and take everything off this computer, the key first. The store must be open.

        Raises BadInput (`outbox`) when something has not arrived yet, unless `force`; StoreUnwritable.
        """
        ...
