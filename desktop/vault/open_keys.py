"""The ways into an open store: what domain.keys.Keys asks for, over the vault and the key in hand."""

from desktop.domain.keys import Way
from desktop.vault.slots import DatabaseKey
from desktop.vault.vault import Vault


class OpenKeys:
    """Each change is proved first; the key is the one of the open store and is forgotten with it."""

    def __init__(self, vault: Vault, key: DatabaseKey) -> None:
        self._vault = vault
        self._key = key

    def ways(self) -> tuple[Way, ...]:
        """The ways there are."""
        return self._vault.ways()

    def check(self, proof: str) -> None:
        """Whether this is the proof."""
        self._vault.prove(proof)

    def set_passphrase(self, new: str, *, proof: str) -> None:
        """Add a passphrase or change it."""
        self._vault.prove(proof)
        self._vault.set_passphrase(self._key, new)

    def new_recovery_code(self, *, proof: str) -> str:
        """Make a recovery code; the one before ends."""
        self._vault.prove(proof)
        return self._vault.new_recovery_code(self._key)

    def use_key_ring(self, *, proof: str) -> None:
        """Let the system key ring open the store."""
        self._vault.prove(proof)
        self._vault.use_key_ring(self._key)

    def remove(self, way: Way, *, proof: str) -> None:
        """Take a way out."""
        self._vault.prove(proof)
        self._vault.remove(way)
