"""Gives the store another key: vault, database and journal, in an order that any kill leaves resumable.

The vault holds both keys first, then the database changes in one transaction, then the journal; at last the
vault forgets the old one. Whatever was cut short goes on at the next unlock, by any old way in.
"""

from desktop.domain.care import Say
from desktop.domain.errors import KnownError
from desktop.places import Places
from desktop.store.connection import KeyAndSalt, opens
from desktop.store.rekey import rekey
from desktop.sync.engine_lock import EngineLock
from desktop.vault.slots import DatabaseKey
from desktop.vault.vault import Vault


def renew(
    places: Places, vault: Vault, old: DatabaseKey, *, passphrase: str, say: Say
) -> tuple[DatabaseKey, str]:
    """Encrypt everything under a new key; the answer is that key and a new recovery code.

    The store must be closed. Raises EngineBusy, StoreTrouble, and what Vault.begin_renewal raises; if the
    database is still under the old key then, everything is as before.
    """
    with EngineLock(places.engine_lock).held(patience=0):
        new, code = vault.begin_renewal(old, passphrase=passphrase)
        try:
            _carry_out(places, vault, old, new, say)
        except KnownError:
            if opens(places.database, _pair(old)):
                vault.cancel_renewal()
            raise
    return new, code


def resume(places: Places, vault: Vault, key: DatabaseKey, say: Say) -> DatabaseKey:
    """Bring a change that was cut short to its end; the answer is the key that opens the store now."""
    if vault.renewal(key) is None:
        return key
    with EngineLock(places.engine_lock).held(patience=0):
        new = vault.renewal(key)
        if new is None:
            return key
        _carry_out(places, vault, key, new, say)
    return new


def _carry_out(places: Places, vault: Vault, old: DatabaseKey, new: DatabaseKey, say: Say) -> None:
    rekey(places.database, places.journal, _pair(old), _pair(new), say)
    vault.finish_renewal()


def _pair(key: DatabaseKey) -> KeyAndSalt:
    return KeyAndSalt(key.key, key.salt)
