"""The random key of the database, and the slots that wrap it: key ring and passphrase."""

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.domain.errors import KeyRingTrouble, KeyUnavailable, PassphraseNeeded, WrongPassphrase
from desktop.domain.switches import Need
from desktop.vault.os_keyring import KeyRing
from desktop.vault.passphrase import DEFAULT_COST, Argon2Cost, check_new, derive
from desktop.vault.vault_file import Slot, VaultData, read_vault, write_vault

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
SHORTEST_SALT = 16


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """The database's raw key (32 bytes) and salt (16 bytes). Never printed."""

    key: bytes
    salt: bytes

    def __repr__(self) -> str:
        return "<DatabaseKey hidden>"


class Vault:
    """Makes and opens the key of one profile. The key itself is never written in the clear.

    `vault.json` holds slots, each an AES-256-GCM wrap of key and salt with the slot's header as
    associated data. A missing entry in the key ring never leads to a new key.
    """

    def __init__(self, path: Path, key_ring: KeyRing, *, cost: Argon2Cost = DEFAULT_COST) -> None:
        self._path = path
        self._key_ring = key_ring
        self._cost = cost

    def exists(self) -> bool:
        """Whether this profile has a key already."""
        return self._path.exists()

    def need(self) -> Need:
        """What opening would need now. Raises KeyUnavailable for a damaged vault file."""
        if not self.exists():
            return Need.SET_UP
        if read_vault(self._path).slot("keyring") is None:
            return Need.PASSPHRASE
        return Need.NOTHING

    def create(self, *, passphrase: str) -> DatabaseKey:
        """Make a new key: wrapped by the passphrase, or by the key ring when it is "".

        Raises KeyRingTrouble, BadInput for a passphrase that is too short; nothing is written then.
        """
        if self.exists():
            raise KeyUnavailable("This profile has a key already. Nothing was changed.")
        key = DatabaseKey(secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES))
        profile = secrets.token_hex(8)
        if passphrase:
            check_new(passphrase)
            slot = self._passphrase_slot(profile, key, passphrase)
        else:
            slot = self._ring_slot(profile, key)
        write_vault(self._path, VaultData(profile=profile, slots=(slot,)))
        return key

    def open(self, *, passphrase: str = "") -> DatabaseKey:
        """The key. Raises WrongPassphrase, PassphraseNeeded, KeyRingTrouble, KeyUnavailable."""
        data = read_vault(self._path)
        ring, typed = data.slot("keyring"), data.slot("passphrase")
        if passphrase and typed is not None:
            return self._unwrap(data, typed, self._from_passphrase(typed, passphrase))
        if ring is not None:
            return self._open_by_ring(data, ring)
        raise PassphraseNeeded("This store is opened with a passphrase. Enter it.")

    def _open_by_ring(self, data: VaultData, slot: Slot) -> DatabaseKey:
        secret = self._key_ring.read(data.profile)
        if secret is None:
            raise KeyRingTrouble(
                "missing",
                "The key of this store is no longer in the key ring. Nothing was changed; restore the key "
                "ring, or use another way in.",
            )
        try:
            return self._unwrap(data, slot, secret)
        except WrongPassphrase:
            raise KeyRingTrouble(
                "wrong", "The key ring has another key than the one of this store."
            ) from None

    def _ring_slot(self, profile: str, key: DatabaseKey) -> Slot:
        secret = secrets.token_bytes(KEY_BYTES)
        self._key_ring.store(profile, secret)
        return _wrap(profile, "keyring", {}, key, secret)

    def _passphrase_slot(self, profile: str, key: DatabaseKey, passphrase: str) -> Slot:
        salt = secrets.token_bytes(SALT_BYTES)
        parameters = {
            "kdf": "argon2id",
            "memory_kib": self._cost.memory_kib,
            "passes": self._cost.passes,
            "lanes": self._cost.lanes,
            "salt": salt.hex(),
        }
        return _wrap(profile, "passphrase", parameters, key, derive(passphrase, salt, self._cost))

    @staticmethod
    def _from_passphrase(slot: Slot, passphrase: str) -> bytes:
        cost = Argon2Cost.from_file(slot.parameters)
        try:
            salt = bytes.fromhex(str(slot.parameters.get("salt")))
        except ValueError:
            salt = b""
        if len(salt) < SHORTEST_SALT:
            raise KeyUnavailable("The key file is damaged. Put it back from a backup; nothing was changed.")
        return derive(passphrase, salt, cost)

    @staticmethod
    def _unwrap(data: VaultData, slot: Slot, secret: bytes) -> DatabaseKey:
        try:
            plain = AESGCM(secret).decrypt(slot.nonce, slot.wrapped, slot.header(data.profile))
        except (InvalidTag, ValueError):
            raise WrongPassphrase from None
        if len(plain) != KEY_BYTES + SALT_BYTES:
            raise KeyUnavailable("The key file is damaged. Put it back from a backup; nothing was changed.")
        return DatabaseKey(plain[:KEY_BYTES], plain[KEY_BYTES:])


def _wrap(profile: str, kind: str, parameters: dict[str, Any], key: DatabaseKey, secret: bytes) -> Slot:
    nonce = secrets.token_bytes(NONCE_BYTES)
    slot = Slot(kind=kind, parameters=parameters, nonce=nonce, wrapped=b"")
    wrapped = AESGCM(secret).encrypt(nonce, key.key + key.salt, slot.header(profile))
    return Slot(kind=kind, parameters=parameters, nonce=nonce, wrapped=wrapped)
