"""Wraps the database key under a way in, and unwraps it again; the slot's header is vouched for."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.domain.errors import KeyUnavailable
from desktop.domain.keys import Way
from desktop.domain.sentences import said
from desktop.vault.passphrase import Argon2Cost, derive
from desktop.vault.recovery_code import wrapping_key
from desktop.vault.vault_file import Slot

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
BRIDGE = "bridge"
BRIDGE_LABEL = b"daylit bridge to the next key"
DAMAGED = said("The key file is damaged. Put it back from a backup; nothing was changed.")


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """The database's raw key (32 bytes) and salt (16 bytes). Never printed."""

    key: bytes
    salt: bytes

    @classmethod
    def fresh(cls) -> "DatabaseKey":
        """A new random one."""
        return cls(secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES))

    def __repr__(self) -> str:
        return "<DatabaseKey hidden>"


def by_passphrase(profile: str, key: DatabaseKey, passphrase: str, cost: Argon2Cost) -> Slot:
    """A slot that the passphrase opens; takes 0.1 to 1 s."""
    salt = secrets.token_bytes(SALT_BYTES)
    parameters = {
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": salt.hex(),
    }
    return wrap(profile, Way.PASSPHRASE, parameters, key, derive(passphrase, salt, cost))


def by_code(profile: str, key: DatabaseKey, secret: bytes) -> Slot:
    """A slot that a recovery code opens; `secret` are its 16 bytes."""
    salt = secrets.token_bytes(SALT_BYTES)
    parameters = {"kdf": "hkdf-sha256", "salt": salt.hex()}
    return wrap(profile, Way.RECOVERY_CODE, parameters, key, wrapping_key(secret, salt))


def by_secret(profile: str, key: DatabaseKey, secret: bytes, *, ring: str, entry: str) -> Slot:
    """A slot that a random secret opens, kept in the key ring of that name under `entry`."""
    return wrap(profile, Way.KEY_RING, {"ring": ring, "entry": entry}, key, secret)


def by_old_key(profile: str, new: DatabaseKey, old: DatabaseKey) -> Slot:
    """The new key wrapped under the old one, for as long as a change of keys is under way."""
    return _wrapped(profile, BRIDGE, {}, new, _bridge_key(old))


def new_from_old(profile: str, bridge: Slot, old: DatabaseKey) -> DatabaseKey | None:
    """The new key that a bridge leads to; None when it was changed."""
    return unwrap(profile, bridge, _bridge_key(old)) if bridge.kind == BRIDGE else None


def passphrase_key(slot: Slot, passphrase: str) -> bytes:
    """The wrapping key of a passphrase slot; its parameters are bounded before any work."""
    cost = Argon2Cost.from_file(slot.parameters)
    return derive(passphrase, _salt(slot.parameters), cost)


def code_key(slot: Slot, secret: bytes) -> bytes:
    """The wrapping key of a recovery slot."""
    return wrapping_key(secret, _salt(slot.parameters))


def wrap(profile: str, way: Way, parameters: dict[str, Any], key: DatabaseKey, secret: bytes) -> Slot:
    """A slot of a way in."""
    return _wrapped(profile, way.value, parameters, key, secret)


def unwrap(profile: str, slot: Slot, secret: bytes) -> DatabaseKey | None:
    """The key; None when the secret is not the one it was wrapped under, or the slot was changed."""
    try:
        plain = AESGCM(secret).decrypt(slot.nonce, slot.wrapped, slot.header(profile))
    except (InvalidTag, ValueError):
        return None
    if len(plain) != KEY_BYTES + SALT_BYTES:
        raise KeyUnavailable(DAMAGED)
    return DatabaseKey(plain[:KEY_BYTES], plain[KEY_BYTES:])


def _wrapped(profile: str, kind: str, parameters: dict[str, Any], key: DatabaseKey, secret: bytes) -> Slot:
    """AES-256-GCM over key and salt, with the slot's header as associated data."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    header = Slot(kind, parameters, nonce, b"").header(profile)
    return Slot(kind, parameters, nonce, AESGCM(secret).encrypt(nonce, key.key + key.salt, header))


def _bridge_key(old: DatabaseKey) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, old.salt, BRIDGE_LABEL).derive(old.key)


def _salt(parameters: Mapping[str, Any]) -> bytes:
    try:
        salt = bytes.fromhex(str(parameters.get("salt")))
    except ValueError:
        salt = b""
    if len(salt) < SALT_BYTES:
        raise KeyUnavailable(DAMAGED)
    return salt
