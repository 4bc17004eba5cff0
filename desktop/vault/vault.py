"""The vault: makes and opens the key of one profile, by any of its ways in."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop.domain.clock import Clock
from desktop.domain.errors import (
    WRONG_PASSPHRASE,
    BadInput,
    KeyRingTrouble,
    KeyUnavailable,
    PassphraseNeeded,
)
from desktop.domain.keys import Way
from desktop.domain.sentences import joined, said
from desktop.domain.switches import Need
from desktop.vault import slots
from desktop.vault.os_keyring import KeyRing
from desktop.vault.passphrase import DEFAULT_COST, Argon2Cost, check_new
from desktop.vault.patience import Patience
from desktop.vault.recovery_code import looks_like_code, new_code, secret_of
from desktop.vault.slots import KEY_BYTES, DatabaseKey
from desktop.vault.vault_file import (
    Renewal,
    Slot,
    VaultData,
    destroy_vault,
    read_copy,
    read_vault,
    write_vault,
)

WRONG_CODE = said("This recovery code does not open this store. Nothing was changed; it may be an older one.")
MISTYPED = said("This recovery code has a typing error. Compare each group of four; nothing was changed.")
CODE_ONLY = said("This store has no passphrase. Enter its recovery code: seven groups of four.")


class Vault:
    """The key is never written in the clear: `vault.json` holds slots that wrap it, one for each way in.

    A missing entry in the key ring never leads to a new key.
    """

    def __init__(
        self, path: Path, key_ring: KeyRing, *, clock: Clock, cost: Argon2Cost = DEFAULT_COST
    ) -> None:
        self._path = path
        self._key_ring = key_ring
        self._cost = cost
        self._patience = Patience(clock)

    # -- opening -------------------------------------------------------------------------------------

    def exists(self) -> bool:
        """Whether this profile has a key already."""
        return self._path.exists()

    def ways(self) -> tuple[Way, ...]:
        """The ways in. Raises KeyUnavailable for a damaged vault file."""
        kinds = {slot.kind for slot in read_vault(self._path).slots}
        return tuple(way for way in Way if way.value in kinds)

    def profile(self) -> str:
        """The random name of this store, the same wherever it is copied to. Raises KeyUnavailable."""
        return read_vault(self._path).profile

    def need(self) -> Need:
        """What opening would need now. Raises KeyUnavailable for a damaged vault file."""
        if not self.exists():
            return Need.SET_UP
        return Need.NOTHING if Way.KEY_RING in self.ways() else Need.PASSPHRASE

    def create(self, *, passphrase: str) -> DatabaseKey:
        """Make a new key: wrapped by the passphrase, or by the key ring when it is "".

        A face that uses the key ring makes a recovery code next, so that the key ring is not the only way.
        Raises KeyRingTrouble, BadInput for a passphrase that is too short; nothing is written then.
        """
        if self.exists():
            raise KeyUnavailable(said("This profile has a key already. Nothing was changed."))
        key, profile = DatabaseKey.fresh(), secrets.token_hex(8)
        if passphrase:
            check_new(passphrase)
            slot = slots.by_passphrase(profile, key, passphrase, self._cost)
        else:
            slot = self._ring_slot(profile, key)
        write_vault(self._path, VaultData(profile=profile, slots=(slot,)))
        return key

    def open(self, *, passphrase: str = "") -> DatabaseKey:
        """The key, by what was typed (a passphrase or the recovery code), or by the key ring when it is "".

        Raises WrongPassphrase, AskedTooSoon, PassphraseNeeded, KeyRingTrouble, KeyUnavailable.
        """
        data = read_vault(self._path)
        if passphrase:
            return self._by_typed(data, passphrase)
        ring = data.slot(Way.KEY_RING)
        if ring is None:
            raise PassphraseNeeded(said("This store is opened with a passphrase. Enter it."))
        try:
            return self._by_ring(data, ring)
        except KeyRingTrouble:
            mended = self._by_copy(self._ring_key)
            if mended is None:
                raise
            return mended

    # -- changing, with the store open ---------------------------------------------------------------

    def prove(self, proof: str) -> None:
        """Check what the person typed; without a passphrase, whoever is logged in may open the store."""
        data = read_vault(self._path)
        if data.slot(Way.PASSPHRASE) is None:
            return
        if not proof:
            raise BadInput("proof", said("Enter your present passphrase or recovery code first."))
        self._by_typed(data, proof)

    def set_passphrase(self, key: DatabaseKey, new: str) -> None:
        """Add a passphrase or change it. Raises BadInput; the old one opens until the new one is written."""
        check_new(new)
        data = read_vault(self._path)
        self._put(data, slots.by_passphrase(data.profile, key, new, self._cost))

    def new_recovery_code(self, key: DatabaseKey) -> str:
        """Make a recovery code; the one before ends."""
        data, code = read_vault(self._path), new_code()
        self._put(data, slots.by_code(data.profile, key, secret_of(code) or b""))
        return code

    def use_key_ring(self, key: DatabaseKey) -> None:
        """Let the key ring open the store. Raises KeyRingTrouble; nothing is changed then."""
        data = read_vault(self._path)
        self._put(data, self._ring_slot(data.profile, key))
        self._drop_entries(data.profile, data.slots)

    def remove(self, way: Way) -> None:
        """Take a way out. Raises BadInput when nothing but the key ring, or nothing at all, would be left."""
        data = read_vault(self._path)
        left = tuple(slot for slot in data.slots if slot.kind != way.value)
        if len(left) == len(data.slots):
            raise BadInput("way", said("There is no such way into this store."))
        if not any(slot.kind != Way.KEY_RING.value for slot in left):
            raise BadInput(
                "way",
                said(
                    "This would leave no way in that you can carry on a piece of paper or in your head. "
                    "Add a passphrase or a recovery code first."
                ),
            )
        write_vault(self._path, replace(data, slots=left))
        self._drop_entries(data.profile, tuple(slot for slot in data.slots if slot not in left))

    def destroy(self) -> None:
        """Destroy every way in; nothing can be opened afterwards. Raises StoreUnwritable."""
        try:
            data = read_vault(self._path)
        except KeyUnavailable:
            data = None  # damaged: there is no entry to be found
        destroy_vault(self._path)
        if data is not None:
            self._drop_entries(data.profile, data.slots + (data.renewal.slots if data.renewal else ()))

    # -- another database key ------------------------------------------------------------------------

    def begin_renewal(self, old: DatabaseKey, *, passphrase: str) -> tuple[DatabaseKey, str]:
        """Put a new key on record beside the old one, and a new recovery code; both open until the end.

        The passphrase is wanted where there is one: it wraps the new key too. Raises BadInput,
        WrongPassphrase, KeyRingTrouble.
        """
        self.prove(passphrase)
        data = read_vault(self._path)
        if data.slot(Way.PASSPHRASE) is not None and secret_of(passphrase) is not None:
            raise BadInput("proof", said("A new key needs the passphrase itself. Set a new one first."))
        new, code, profile = DatabaseKey.fresh(), new_code(), data.profile
        made = [slots.by_code(profile, new, secret_of(code) or b"")]
        if data.slot(Way.PASSPHRASE) is not None:
            made.append(slots.by_passphrase(profile, new, passphrase, self._cost))
        if data.slot(Way.KEY_RING) is not None:
            made.append(self._ring_slot(profile, new))
        bridge = slots.by_old_key(profile, new, old)
        write_vault(self._path, replace(data, renewal=Renewal(tuple(made), bridge)))
        return new, code

    def renewal(self, old: DatabaseKey) -> DatabaseKey | None:
        """The new key of a change that was cut short; None when there is none."""
        data = read_vault(self._path)
        if data.renewal is None:
            return None
        new = slots.new_from_old(data.profile, data.renewal.bridge, old)
        if new is None:
            raise KeyUnavailable(slots.DAMAGED)
        return new

    def cancel_renewal(self) -> None:
        """Nothing was changed yet: the new key is forgotten."""
        data = read_vault(self._path)
        if data.renewal is None:
            return
        write_vault(self._path, replace(data, renewal=None))
        self._drop_entries(data.profile, data.renewal.slots)

    def finish_renewal(self) -> None:
        """Only the new key is left; the old one opens nothing any more, nor does the old recovery code."""
        data = read_vault(self._path)
        if data.renewal is None:
            return
        write_vault(self._path, VaultData(data.profile, data.renewal.slots))
        self._drop_entries(data.profile, data.slots)

    # -- parts ---------------------------------------------------------------------------------------

    def _by_typed(self, data: VaultData, typed: str) -> DatabaseKey:
        self._patience.check()
        damage: KeyUnavailable | None = None
        try:
            key, words = self._tried(data, typed)
        except KeyUnavailable as error:
            key, words, damage = None, "", error
        if key is None:
            key = self._by_copy(lambda copy: self._tried(copy, typed)[0])
        if key is None:
            raise damage or self._patience.wrong(words)
        self._patience.right()
        return key

    def _by_copy(self, open_: Callable[[VaultData], DatabaseKey | None]) -> DatabaseKey | None:
        """By the copy beside the file, when the two differ: a bit of a slot may have changed by itself.

        If it opens, it takes the file's place.
        """
        copy = read_copy(self._path)
        if copy is None:
            return None
        try:
            key = open_(copy)
        except KeyUnavailable:
            return None
        if key is not None:
            write_vault(self._path, copy)
        return key

    def _ring_key(self, data: VaultData) -> DatabaseKey | None:
        slot = data.slot(Way.KEY_RING)
        try:
            return self._by_ring(data, slot) if slot is not None else None
        except KeyRingTrouble:
            return None

    def _tried(self, data: VaultData, typed: str) -> tuple[DatabaseKey | None, str]:
        """The key, or what to say. A code is recognised by its form, so one field serves for both."""
        code, words = data.slot(Way.RECOVERY_CODE), data.slot(Way.PASSPHRASE)
        secret = secret_of(typed)
        if code is not None and secret is not None:
            key = slots.unwrap(data.profile, code, slots.code_key(code, secret))
            if key is not None or words is None:
                return key, WRONG_CODE
        if words is not None:
            key = slots.unwrap(data.profile, words, slots.passphrase_key(words, typed))
            meant_as_code = code is not None and looks_like_code(typed) and any(map(str.isdigit, typed))
            return key, WRONG_CODE if secret else MISTYPED if meant_as_code else WRONG_PASSPHRASE
        if code is None:
            raise KeyUnavailable(said("This store is opened by the key ring only; it has no passphrase."))
        return None, MISTYPED if looks_like_code(typed) else CODE_ONLY

    def _by_ring(self, data: VaultData, slot: Slot) -> DatabaseKey:
        try:
            secret = self._key_ring.read(_entry(data.profile, slot))
            if secret is None:
                raise self._lost(slot)
            key = slots.unwrap(data.profile, slot, secret)
            if key is None:
                raise KeyRingTrouble(
                    "wrong", said("The key ring has another key than the one of this store.")
                )
        except KeyRingTrouble as trouble:
            raise KeyRingTrouble(trouble.cause, joined((trouble.sentence, _otherwise(data)))) from trouble
        return key

    def _lost(self, slot: Slot) -> KeyRingTrouble:
        then, now = str(slot.parameters.get("ring", "")), self._key_ring.name()
        if then and now and then != now:
            return KeyRingTrouble(
                "changed",
                said(
                    "The system key store changed ({then} to {now}).",
                    then=then,
                    now=now,
                ),
            )
        return KeyRingTrouble("missing", said("The key of this store is no longer in the key ring."))

    def _ring_slot(self, profile: str, key: DatabaseKey) -> Slot:
        """Under a new entry each time: the one before opens until the vault file is written."""
        secret, entry = secrets.token_bytes(KEY_BYTES), f"{profile}-{secrets.token_hex(4)}"
        self._key_ring.store(entry, secret)
        return slots.by_secret(profile, key, secret, ring=self._key_ring.name(), entry=entry)

    def _drop_entries(self, profile: str, gone: tuple[Slot, ...]) -> None:
        """Take what no slot needs any more out of the key ring; one that cannot now does no harm."""
        for slot in gone:
            if slot.kind == Way.KEY_RING.value:
                with suppress(KeyRingTrouble):
                    self._key_ring.delete(_entry(profile, slot))

    def _put(self, data: VaultData, slot: Slot) -> None:
        others = tuple(other for other in data.slots if other.kind != slot.kind)
        write_vault(self._path, replace(data, slots=(*others, slot)))


def _otherwise(data: VaultData) -> str:
    """What opens the store when the key ring does not."""
    if data.slot(Way.PASSPHRASE) and data.slot(Way.RECOVERY_CODE):
        return said("Unlock with passphrase or recovery code; nothing was changed.")
    if data.slot(Way.PASSPHRASE):
        return said("Nothing was changed; your passphrase opens the store as well.")
    if data.slot(Way.RECOVERY_CODE):
        return said("Nothing was changed; your recovery code opens the store as well.")
    return said("Nothing was changed; put the key ring back as it was.")


def _entry(profile: str, slot: Slot) -> str:
    """The name of the key ring's entry; never one that another profile may have."""
    name = slot.parameters.get("entry")
    return name if isinstance(name, str) and name.startswith(profile) else profile
