"""The file of wrapped keys: read with bounds, written so that there is always a whole one."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.errors import KeyUnavailable, StoreUnwritable
from desktop.domain.sentences import said

FORMAT = 1
LARGEST = 16 * 1024
MOST_SLOTS = 8


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in: its kind, the parameters of its derivation, and the wrapped key."""

    kind: str
    parameters: dict[str, Any]
    nonce: bytes
    wrapped: bytes

    def header(self, profile: str) -> bytes:
        """What the wrap vouches for: a slot that was changed or moved to another profile does not open."""
        header = {"format": FORMAT, "profile": profile, "kind": self.kind, "parameters": self.parameters}
        return json.dumps(header, sort_keys=True, separators=(",", ":")).encode("utf-8")


@dataclass(frozen=True, slots=True)
class Renewal:
    """A change of the database key that is under way: the slots of the new one, and a bridge to it.

    The bridge is the new key wrapped under the old one: every old way in can bring the change to its end.
    """

    slots: tuple[Slot, ...]
    bridge: Slot


@dataclass(frozen=True, slots=True)
class VaultData:
    """The whole file."""

    profile: str
    slots: tuple[Slot, ...]
    renewal: Renewal | None = None

    def slot(self, kind: str) -> Slot | None:
        """The slot of a kind."""
        return next((slot for slot in self.slots if slot.kind == kind), None)


def read_vault(path: Path) -> VaultData:
    """Read the file, or the copy beside it when the file is damaged: the copy is never older.

    Raises KeyUnavailable with what to do when neither can be read, or a later version made them.
    """
    try:
        return _read(path)
    except _Damaged as error:
        try:
            return _read(copy_of(path))
        except (_Damaged, FileNotFoundError):
            raise KeyUnavailable(
                said(
                    "The key file {path} is damaged, and so is the copy beside it. Nothing was changed. "
                    "Put the key file back from a backup of this computer, or restore a backup of the "
                    "store.",
                    path=path,
                )
            ) from error
    except OSError as error:
        raise KeyUnavailable(
            said("The key file {path} cannot be read: {cause}.", path=path, cause=error.strerror)
        ) from error


def read_copy(path: Path) -> VaultData | None:
    """The copy, if it can be read and is not like the file: one of the two has changed by itself."""
    try:
        copy = _read(copy_of(path))
        return copy if copy_of(path).read_bytes() != path.read_bytes() else None
    except (OSError, _Damaged, KeyUnavailable):
        return None


def copy_of(path: Path) -> Path:
    """Where the copy of a vault file is."""
    return path.with_name(path.name + ".bak")


class _Damaged(Exception):
    """A vault file that does not read as one."""


def _read(path: Path) -> VaultData:
    raw = path.read_bytes()
    if len(raw) > LARGEST:
        raise _Damaged
    try:
        return vault_from(json.loads(raw))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _Damaged from error


def vault_from(values: dict[str, Any]) -> VaultData:
    """Of parsed JSON. Raises ValueError and its like for what is none, KeyUnavailable for a newer one."""
    if values["format"] > FORMAT:
        raise KeyUnavailable(said("The key file was made by a later version. Nothing was changed."))
    slots = tuple(_slot(item) for item in values["slots"][:MOST_SLOTS])
    profile = values["profile"]
    if not isinstance(profile, str) or not slots:
        raise ValueError("incomplete")
    return VaultData(profile, slots, _renewal(values.get("renewal")))


def vault_values(data: VaultData) -> dict[str, Any]:
    """As JSON."""
    values: dict[str, Any] = {
        "format": FORMAT,
        "profile": data.profile,
        "slots": [_values(slot) for slot in data.slots],
    }
    if data.renewal is not None:
        values["renewal"] = {
            "slots": [_values(slot) for slot in data.renewal.slots],
            "bridge": _values(data.renewal.bridge),
        }
    return values


def write_vault(path: Path, data: VaultData) -> None:
    """Write the file whole or not at all, readable by this person only, and a copy beside it as .bak.

    The copy is never older than the file: by an older one, a passphrase that was changed would still open.
    """
    text = json.dumps(vault_values(data), indent=1).encode("utf-8")
    fresh, copy = path.with_name(path.name + ".new"), copy_of(path)
    try:
        _write_whole(fresh, text)
        copy.unlink(missing_ok=True)
        fresh.replace(path)
        _settle_folder(path.parent)
    except OSError as error:
        raise StoreUnwritable(
            said("The key file {path} cannot be written: {cause}.", path=path, cause=error.strerror)
        ) from error
    with suppress(OSError):  # the file itself is written; the copy comes with the next change
        _write_whole(copy, text)


def destroy_vault(path: Path) -> None:
    """Overwrite and remove the file and all copies of it. Raises StoreUnwritable."""
    try:
        for name in (path.name, f"{path.name}.bak", f"{path.name}.new"):
            _shred(path.with_name(name))
        _settle_folder(path.parent)
    except OSError as error:
        raise StoreUnwritable(
            said("The key file {path} could not be destroyed: {cause}.", path=path, cause=error.strerror)
        ) from error


def _shred(path: Path) -> None:
    """Overwrite a small file before it is removed; on many disks its old blocks live on all the same."""
    with suppress(FileNotFoundError):
        size = path.stat().st_size
        with path.open("r+b") as file:
            file.write(os.urandom(size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()


def _write_whole(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _settle_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _values(slot: Slot) -> dict[str, Any]:
    return {
        "kind": slot.kind,
        "parameters": slot.parameters,
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _renewal(item: dict[str, Any] | None) -> Renewal | None:
    if item is None:
        return None
    return Renewal(tuple(_slot(slot) for slot in item["slots"][:MOST_SLOTS]), _slot(item["bridge"]))


def _slot(item: dict[str, Any]) -> Slot:
    kind, parameters = item["kind"], item["parameters"]
    if not isinstance(kind, str) or not isinstance(parameters, dict):
        raise TypeError("slot")
    return Slot(kind, parameters, bytes.fromhex(item["nonce"]), bytes.fromhex(item["wrapped"]))
