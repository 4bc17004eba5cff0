"""The second record of what was written here: encrypted, append-only, beside the database.

The database is mostly a copy of what the service has; entries that are not sent yet exist nowhere else.
So each step of an entry is also appended here, on the disk, before its transaction commits. A database
that was damaged, or put back from an older copy, finds its entries again, and those that may have been
sent meanwhile are looked for instead of being sent once more.

Each record is sealed with AES-256-GCM under a key of its own, derived from the database key. The tag of the
record before is part of what is sealed, so a piece cut out of the middle is noticed.
"""

import json
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.domain.errors import StoreUnwritable
from desktop.domain.sentences import said

FIRST_TAG = b"daylit-outbox-journal-1"
LABEL = b"daylit outbox journal"
NONCE = 12
TAG = 16
LENGTH = 4
LARGEST_RECORD = 4 * 1024 * 1024
COMPACT_ABOVE = 512 * 1024
"""Bytes above which finished entries are dropped from the file."""

INTENT, SENDING, NOT_SENT, DELIVERED, REFUSED, DROPPED = "I", "S", "N", "D", "R", "X"
ANSWERED = "A"
"""The service said that it took the entry, without naming it: never sent again unasked."""
COUNTED, GENERATION = "G", "generation"
"""How often the store was opened: a record of its own, under a name that no entry has."""
Record = dict[str, Any]


@dataclass(slots=True)
class Trace:
    """What the journal knows of one entry: its last wording, how often it may have left, how it ended."""

    intent: Record | None = None
    sends: int = 0
    maybe_sent: bool = False
    answered: bool = False
    baseline: list[str] = field(default_factory=list)
    service_id: str | None = None
    delivered_us: int | None = None
    """When it arrived (POSIX microseconds); older journals do not tell."""
    refused: str | None = None
    dropped: bool = False


@dataclass(slots=True)
class _Tail:
    """Up to where this process has read: identity of the file, offset, tag of the last record."""

    inode: int = -1
    offset: int = 0
    tag: bytes = FIRST_TAG


class Journal:
    """Append under the database's write lock only: it is what keeps two processes apart here too."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._seal = AESGCM(HKDF(SHA256(), 32, None, LABEL).derive(key))
        self._tail = _Tail()
        self.is_damaged = False
        """Whether something in the middle of the file could not be read."""

    def append(self, records: list[Record]) -> None:
        """Write records and see them on the disk. Raises StoreUnwritable; none of them counts then."""
        if not records:
            return
        try:
            known = self._catch_up()
            if self.is_damaged:
                records = [*known, *records]
            with self._opened() as file:
                file.truncate(self._tail.offset)  # zeros that a power cut left
                file.seek(self._tail.offset)
                tag = self._tail.tag
                sealed = b""
                for record in records:
                    part = self._sealed(record, tag)
                    sealed, tag = sealed + part, part[-TAG:]
                _write(file, sealed, undo_to=self._tail.offset)
                self._tail = _Tail(os.fstat(file.fileno()).st_ino, self._tail.offset + len(sealed), tag)
                self.is_damaged = False
        except OSError as error:
            raise StoreUnwritable(
                said("Not saved: {cause}. Your text is still here.", cause=error.strerror)
            ) from error

    def traces(self) -> dict[str, Trace]:
        """What is known of each entry, by local id, oldest first."""
        self._tail = _Tail()
        traces: dict[str, Trace] = {}
        for record in self._records():
            _note(traces.setdefault(str(record["id"]), Trace()), record)
        return traces

    def counted(self) -> int:
        """The last number of openings that is on record; 0 when there is none."""
        self._tail = _Tail()
        return max((int(record["n"]) for record in self._records() if record.get("k") == COUNTED), default=0)

    def compact(self, keep: set[str]) -> bool:
        """Drop the records of all entries but these, if the file has grown large; True if it was done.

        Of the openings that were counted the last one stays.
        """
        if not self._path.exists() or self._path.stat().st_size <= COMPACT_ABOVE:
            return False
        self._tail = _Tail()
        records = list(self._records())
        last = next((record for record in reversed(records) if record.get("k") == COUNTED), None)
        kept = [record for record in records if record["id"] in keep or record is last]
        if self.is_damaged:
            return False  # the next record puts it aside first
        fresh = Journal(self._path.with_name(self._path.name + ".new"), b"")
        fresh._seal = self._seal
        fresh._path.unlink(missing_ok=True)
        fresh.append(kept or [{"k": DROPPED, "id": ""}])
        fresh._path.replace(self._path)
        _sync_folder(self._path.parent)
        self._tail = _Tail()
        return True

    def _opened(self) -> Any:
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | _NOFOLLOW, stat.S_IRUSR | stat.S_IWUSR)
        if os.fstat(descriptor).st_size == 0:
            _sync_folder(self._path.parent)
        return os.fdopen(descriptor, "r+b")

    def _catch_up(self) -> list[Record]:
        """Read what other processes appended; a damaged file is put aside, what is readable goes on.

        A record that is cut off at the end looks like one whose length was damaged in the middle of the
        file, so both are put aside: nothing that cannot be read is ever overwritten.
        """
        for _ in self._records():
            pass
        if not self.is_damaged:
            return []
        self._tail = _Tail()
        known = list(self._records())
        self._path.replace(self._path.with_name(f"{self._path.name}.damaged-{os.urandom(3).hex()}"))
        self._tail = _Tail()
        return known

    def _records(self) -> Iterator[Record]:
        """Records after the tail; each moves the tail on."""
        try:
            file = self._path.open("rb")
        except FileNotFoundError:
            self._tail = _Tail()
            return
        with file:
            inode = os.fstat(file.fileno()).st_ino
            if inode != self._tail.inode:
                self._tail = _Tail(inode)
            file.seek(self._tail.offset)
            raw = file.read()
        start = 0
        while (record := self._unsealed(raw, start)) is not None:
            end = start + LENGTH + int.from_bytes(raw[start : start + LENGTH], "big")
            self._tail = _Tail(inode, self._tail.offset + end - start, raw[end - TAG : end])
            start = end
            yield record

    def _sealed(self, record: Record, tag: bytes) -> bytes:
        nonce = os.urandom(NONCE)
        plain = json.dumps(record, ensure_ascii=True, separators=(",", ":")).encode("ascii")
        body = nonce + self._seal.encrypt(nonce, plain, tag)
        return len(body).to_bytes(LENGTH, "big") + body

    def _unsealed(self, raw: bytes, start: int) -> Record | None:
        """The record that begins at `start`; None at the end, at a torn tail, and where the chain is cut."""
        body_at = start + LENGTH
        size = int.from_bytes(raw[start:body_at], "big")
        if not NONCE + TAG <= size <= LARGEST_RECORD or body_at + size > len(raw):
            self.is_damaged = any(raw[start:])  # zeros are what a power cut leaves of a torn tail
            return None
        nonce, sealed = raw[body_at : body_at + NONCE], raw[body_at + NONCE : body_at + size]
        try:
            record = json.loads(self._seal.decrypt(nonce, sealed, self._tail.tag))
        except (InvalidTag, ValueError):
            self.is_damaged = True
            return None
        return record if isinstance(record, dict) and "id" in record else None


def reads_under(path: Path, key: bytes) -> bool:
    """Whether there is a journal that this database key unseals."""
    return any(True for _ in Journal(path, key)._records())


def reseal(path: Path, old: bytes, new: bytes) -> None:
    """Seal the whole journal under another database key; one that is under it already stays as it is.

    A damaged journal is left alone: it is put aside and made whole from the database when it is next used.
    """
    before = Journal(path, old)
    records = list(before._records())
    if not records or before.is_damaged:
        return
    fresh = Journal(path.with_name(path.name + ".new"), new)
    fresh._path.unlink(missing_ok=True)
    fresh.append(records)
    fresh._path.replace(path)
    _sync_folder(path.parent)


_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def _note(trace: Trace, record: Record) -> None:
    match record.get("k"):
        case "I":
            trace.intent, trace.dropped, trace.refused = record, False, None
        case "S":
            trace.sends, trace.maybe_sent = max(trace.sends, int(record["n"])), True
            trace.baseline = list(record.get("baseline") or [])
        case "N":
            trace.maybe_sent = bool(record.get("before"))
        case "A":
            trace.answered = True
        case "D":
            trace.service_id, trace.delivered_us = record["service_id"], record.get("at_us")
        case "R":
            trace.refused, trace.maybe_sent = record["reason"], False
        case "X":
            trace.dropped = True


def _write(file: Any, sealed: bytes, *, undo_to: int) -> None:
    """Write and see it on the disk; what failed half-way does not stay in the file."""
    try:
        file.write(sealed)
        file.flush()
        os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            os.ftruncate(file.fileno(), undo_to)
        raise


def _sync_folder(folder: Path) -> None:
    """Make a new or renamed file's name durable; not needed, and not possible, on Windows."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
