"""The form of a backup: one file, a header that says what it is, and the encrypted copy of the database.

    magic (16 bytes) | length of the header (4, big-endian) | header (JSON) | seal (32) | database copy

No archive: there are no names in it that could lead elsewhere, and nothing is unpacked that could grow. The
seal is an HMAC of magic and header under a key derived from the database's; the header has the copy's
SHA-256.
"""

import hashlib
import hmac
import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.domain.errors import BadInput, StoreUnwritable
from desktop.domain.sentences import said
from desktop.keeping.files import new_private
from desktop.store.raw_bytes import first_bytes
from desktop.vault.slots import DatabaseKey
from desktop.vault.vault_file import VaultData, vault_from, vault_values

MAGIC = b"DAYLIT-BACKUP-1\n"
LENGTH = 4
LARGEST_HEADER = 64 * 1024
SEAL = 32
LARGEST_START = len(MAGIC) + LENGTH + LARGEST_HEADER + SEAL
LABEL = b"daylit backup header"
CHUNK = 4 * 1024 * 1024
Fraction = Callable[[float], None]
"""Told how far a long copy is, from 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands before the database copy."""

    made_at: datetime
    version: str
    vault: VaultData
    size: int
    sha256: str
    digest: str
    counts: dict[str, int]

    def to_bytes(self) -> bytes:
        """As it is written."""
        values = {
            "made_at": self.made_at.isoformat(),
            "version": self.version,
            "vault": vault_values(self.vault),
            "size": self.size,
            "sha256": self.sha256,
            "digest": self.digest,
            "counts": self.counts,
        }
        return json.dumps(values, separators=(",", ":")).encode("utf-8")


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup looked at from outside: its header, the header's bytes and seal, where the copy begins."""

    path: Path
    header: Header
    raw: bytes
    seal: bytes
    begins: int


def write_backup(target: Path, header: Header, copy: Path, key: DatabaseKey, *, done: Fraction) -> None:
    """Write the file whole or not at all. Raises BadInput for a place that cannot be, StoreUnwritable."""
    if target.is_symlink():
        raise BadInput(
            "file", said("{target} is a link. Name a file; nothing is written through a link.", target=target)
        )
    part = target.with_name(target.name + ".part")
    raw = header.to_bytes()
    try:
        part.unlink(missing_ok=True)
        with new_private(part) as file:
            file.write(MAGIC + len(raw).to_bytes(LENGTH, "big") + raw + _seal(raw, key))
            with copy.open("rb") as source:
                for piece in _pieces(source, header.size, done):
                    file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        raise StoreUnwritable(
            said(
                "The backup {target} could not be written: {cause}. Nothing was left there.",
                target=target,
                cause=error.strerror,
            )
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def look_at(path: Path) -> BackupFile:
    """Read the header, with bounds. Raises BadInput: it is no backup, or one that ends too early."""
    try:
        if not path.is_file():
            raise BadInput("file", said("{path} is not a file.", path=path))
        whole = path.stat().st_size
        start = first_bytes(path, LARGEST_START)  # of any file that somebody names, an open store too
    except OSError as error:
        raise BadInput(
            "file", said("{path} cannot be read: {cause}.", path=path, cause=error.strerror)
        ) from error
    raw, seal = _parts(start, path)
    header = _header(raw, path)
    begins = len(MAGIC) + LENGTH + len(raw) + SEAL
    wanted = begins + header.size
    if whole != wanted:
        fault = (
            said("it ends after {part}", part=f"{whole / wanted:.0%}")
            if whole < wanted
            else said("something was added to its end")
        )
        raise BadInput(
            "file",
            said("{name} is damaged: {fault}. Nothing was changed.", name=path.name, fault=fault),
        )
    return BackupFile(path, header, raw, seal, begins)


def unpack(backup: BackupFile, key: DatabaseKey, target: Path, *, done: Fraction) -> None:
    """Write the database copy to `target`, if every byte is as it was. Raises BadInput, StoreUnwritable."""
    damaged = said("{name} is damaged or was changed. Nothing was changed here.", name=backup.path.name)
    if not hmac.compare_digest(_seal(backup.raw, key), backup.seal):
        raise BadInput("file", damaged)
    digest = hashlib.sha256()
    try:
        with backup.path.open("rb") as source, new_private(target) as file:
            source.seek(backup.begins)
            for piece in _pieces(source, backup.header.size, done):
                digest.update(piece)
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        target.unlink(missing_ok=True)
        raise StoreUnwritable(
            said("{folder} could not be written: {cause}.", folder=target.parent, cause=error.strerror)
        ) from error
    if digest.hexdigest() != backup.header.sha256:
        target.unlink(missing_ok=True)
        raise BadInput("file", damaged)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _parts(start: bytes, path: Path) -> tuple[bytes, bytes]:
    """The bytes of the header, and its seal."""
    if not start.startswith(MAGIC):
        raise BadInput("file", said("{name} is not a backup of this program.", name=path.name))
    at = len(MAGIC) + LENGTH
    length = int.from_bytes(start[len(MAGIC) : at], "big")
    if length > LARGEST_HEADER:
        raise BadInput(
            "file", said("{name} is damaged at its beginning. Nothing was changed.", name=path.name)
        )
    return start[at : at + length], start[at + length : at + length + SEAL]


def _header(raw: bytes, path: Path) -> Header:
    try:
        values: dict[str, Any] = json.loads(raw)
        return Header(
            made_at=datetime.fromisoformat(values["made_at"]),
            version=str(values["version"]),
            vault=vault_from(values["vault"]),
            size=_whole(values["size"]),
            sha256=str(values["sha256"]),
            digest=str(values["digest"]),
            counts={str(name): _whole(count) for name, count in values["counts"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BadInput(
            "file", said("{name} is damaged at its beginning. Nothing was changed.", name=path.name)
        ) from None


def _whole(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a size")
    return value


def _seal(raw: bytes, key: DatabaseKey) -> bytes:
    derived = HKDF(SHA256(), SEAL, key.salt, LABEL).derive(key.key)
    return hmac.digest(derived, MAGIC + raw, "sha256")


def _pieces(source: BinaryIO, size: int, done: Fraction) -> Iterator[bytes]:
    read = 0
    while piece := source.read(CHUNK):
        read += len(piece)
        yield piece
        done(min(1.0, read / max(1, size)))
