"""The ways into the encrypted store, as the faces speak of them."""

from enum import StrEnum
from typing import Protocol


class Way(StrEnum):
    """What opens the store. Each way wraps the same random key; none of them is the key."""

    KEY_RING = "key_ring"
    PASSPHRASE = "passphrase"  # noqa: S105 - a word, not a secret
    RECOVERY_CODE = "recovery_code"


class Keys(Protocol):
    """Adds, changes and removes ways into an open store.

    `proof` is the present passphrase, or the recovery code when it was forgotten. It is wanted as soon as
    there is a passphrase: nobody at an unlocked desk shall let themselves in for later. Calls may take a
    second.
    """

    def ways(self) -> tuple[Way, ...]:
        """The ways there are."""
        ...

    def check(self, proof: str) -> None:
        """Whether this is the proof. Raises BadInput (`proof`), WrongPassphrase, AskedTooSoon."""
        ...

    def set_passphrase(self, new: str, *, proof: str) -> None:
        """Add a passphrase or change it. Raises BadInput (`passphrase`), WrongPassphrase."""
        ...

    def new_recovery_code(self, *, proof: str) -> str:
        """Make a recovery code to be written down; the one before ends. Raises WrongPassphrase."""
        ...

    def use_key_ring(self, *, proof: str) -> None:
        """Let the system key ring open the store. Raises KeyRingTrouble, WrongPassphrase."""
        ...

    def remove(self, way: Way, *, proof: str) -> None:
        """Take a way out. Raises BadInput when only the key ring, or nothing, would be left."""
        ...
