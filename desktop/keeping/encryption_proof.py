"""Proves that nothing can be read without the key: plants canaries, works, and reads every file byte by byte.

Two proofs in one. A store made for the purpose, beside the real one, is filled with canaries and used in
every way; and pieces of the real store are looked for in the real files. Both are read while the stores are
open, when their logs are full, and the first again once it is closed.
"""

import logging
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.domain.care import Say
from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, Direction, Note
from desktop.domain.customer import Customer
from desktop.domain.encryption import EncryptionReport, Finding, ScannedFile
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import StoreDamaged
from desktop.domain.filters import Filter
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import said
from desktop.domain.switches import Account, Company
from desktop.keeping.backup import make_backup
from desktop.keeping.scanner import Pattern, patterns_of, scan
from desktop.logs import set_up_logs, write_crash_report
from desktop.places import Places, prepare
from desktop.store.connection import is_plain
from desktop.store.open_store import Store
from desktop.vault.os_keyring import NoKeyRing
from desktop.vault.passphrase import WEAKEST
from desktop.vault.slots import DatabaseKey
from desktop.vault.vault import Vault

CANARIES = (
    *("note", "subject", "mail", "call", "draft", "token", "search", "customer", "exception", "passphrase"),
)
MESSAGES = 300
LEAST_ENTROPY = 7.9
LARGEST_TEMPORARY = 64 * 1024 * 1024


def prove(places: Places, store: Store, *, clock: Clock, version: str, say: Say) -> EncryptionReport:
    """Work, look, and report. The real store is only read."""
    began = time.time() - 1
    canaries = {f"canary: {name}": f"Canary{secrets.token_hex(9)}{name}" for name in CANARIES}
    samples = store.reader.samples()
    proof = _Proof(patterns_of(canaries | samples))
    ground = Places(places.data_dir / f"verify-{secrets.token_hex(4)}")
    try:
        say(said("Filling a store with canaries and working with it …"))
        prepare(ground)
        vault = Vault(ground.vault, NoKeyRing(), clock=clock, cost=WEAKEST)
        key = vault.create(passphrase=canaries["canary: passphrase"])
        with Store(ground.database, key.key, key.salt, clock=clock) as trial:
            _work(trial, canaries, clock)
            _stumble(ground, canaries["canary: exception"], version)
            backup = ground.data_dir / "trial.daylit-backup"
            make_backup(ground, key, backup, clock=clock, version=version, say=_unheard)
            say(said("Reading every file …"))
            with trial.spilling():
                proof.read_folder(ground.data_dir, "trial")
                proof.read_left_open()
            proof.read_folder(places.data_dir, "store", besides=ground.data_dir)
        proof.read_folder(ground.data_dir, "trial, closed")
        proof.read_temporary(began)
        proof.check_header(ground.database, said("the store made for the purpose"))
        proof.check_header(places.database, said("the store"))
        proof.check_other_key(ground.database)
    finally:
        shutil.rmtree(ground.data_dir, ignore_errors=True)
    return EncryptionReport(
        at=clock.now(),
        version=version,
        cipher=store.cipher(),
        planted=len(canaries),
        sampled=len(samples),
        files=tuple(proof.files),
        findings=tuple(proof.findings),
        faults=tuple(proof.faults),
    )


class _Proof:
    """Reads files and keeps what was found."""

    def __init__(self, patterns: list[Pattern]) -> None:
        self._patterns = patterns
        self.files: list[ScannedFile] = []
        self.findings: list[Finding] = []
        self.faults: list[str] = []

    def read_folder(self, folder: Path, name: str, *, besides: Path | None = None) -> None:
        """Every file below a folder."""
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink() and not (besides and path.is_relative_to(besides)):
                self.read(path, f"{name}/{path.relative_to(folder).as_posix()}")

    def read_left_open(self) -> None:
        """Files that were deleted while this process has them open (Linux can read them)."""
        if sys.platform != "linux":
            return
        for link in Path("/proc/self/fd").iterdir():
            try:
                target = str(link.readlink())
            except OSError:
                continue
            if target.endswith(" (deleted)") and link.is_file():
                self.read(link, f"deleted/{Path(target).name}")

    def read_temporary(self, since: float) -> None:
        """Files that appeared in the temporary folders meanwhile; they may go again at any moment."""
        for path in _temporary_files(since):
            self.read(path, f"temporary/{path.name}")

    def read(self, path: Path, name: str) -> None:
        """One file."""
        try:
            file, findings = scan(path, name, self._patterns)
        except OSError as error:
            if path.exists():
                self.faults.append(
                    said("{name} could not be read: {cause}.", name=name, cause=error.strerror)
                )
            return
        self.files.append(file)
        self.findings += findings
        if path.suffix == ".db" and file.entropy is not None and file.entropy < LEAST_ENTROPY:
            self.faults.append(
                said(
                    "{name} is not noise: {entropy} bits per byte.",
                    name=name,
                    entropy=f"{file.entropy:.3f}",
                )
            )

    def check_header(self, path: Path, name: str) -> None:
        """A readable header is the first sign of a database in the clear."""
        if is_plain(path):
            self.faults.append(said("The header of {name} can be read.", name=name))

    def check_other_key(self, path: Path) -> None:
        """A database that opens by any key is not encrypted."""
        other = DatabaseKey.fresh()
        try:
            Store(path, other.key, other.salt, clock=_Stopped()).close()
        except StoreDamaged:
            return
        self.faults.append(said("A store opens by a key that is not its own."))


class _Stopped:
    """A clock for what is never written."""

    def now(self) -> datetime:
        """Any moment."""
        return datetime(2000, 1, 1, tzinfo=UTC)

    def monotonic(self) -> float:
        """Any moment."""
        return 0.0


def _work(store: Store, canaries: dict[str, str], clock: Clock) -> None:
    """Everything a day brings: a fill, calls, notes, drafts, searches, sorting, a sign-in, a discard."""
    word = {name.removeprefix("canary: "): text for name, text in canaries.items()}
    company = ServiceId("verify")
    store.arrivals.customers([Customer(service_id=company, name=word["customer"])])
    store.arrivals.communications(list(_messages(word, company, clock)), first_fill=True)
    store.arrivals.notes(
        ServiceId("verify-0"), [Note(content=word["note"], at=clock.now(), service_id=ServiceId("verify-n"))]
    )
    local, _ = store.writer.log(NewEntry(kind="call", customer_id=company, content=word["call"]))
    store.writer.note(NewNote(message=local, content=word["note"]))
    other, _ = store.writer.log(NewEntry(kind="call", customer_id=company, content=word["call"]))
    store.writer.discard(other, force=True)
    store.writer.save_draft("verify", {"content": word["draft"]})
    account = Account(
        url="https://localhost", username="verify", company=Company(service_id=company, name="")
    )
    store.settings.keep_account(account, word["token"])
    store.ledger.note("verify", word["mail"], at=clock.now())
    for text in (word["search"], word["mail"], f'"{word["subject"]}"', word["search"][:12]):
        store.reader.positions(Filter(text=text))
    store.reader.bodies(store.reader.positions(Filter()))
    store.reader.facets(Filter())


def _messages(word: dict[str, str], company: ServiceId, clock: Clock) -> Iterator[Communication]:
    for number in range(MESSAGES):
        yield Communication(
            at=clock.now() - timedelta(minutes=number + 1),
            kind="email",
            service_id=ServiceId(f"verify-{number}"),
            direction=Direction.INBOUND,
            subject=f"{word['subject']} {number}",
            content=f"{word['mail']} {word['search']} {number} " * 20,
            customer_id=company,
            customer_name=word["customer"],
            raw="{}",
        )


def _stumble(ground: Places, canary: str, version: str) -> None:
    """An error whose text is a customer's: it goes to the log and to a crash report, its text must not."""
    handler = set_up_logs(ground.logs)
    logger = logging.getLogger("desktop.keeping")
    try:
        raise ValueError(canary)
    except ValueError as error:
        logger.info("a fault on purpose, token %s", canary, exc_info=True)
        write_crash_report(ground.logs, error, version)
    finally:
        logging.getLogger("desktop").removeHandler(handler)
        handler.close()


def _unheard(_words: str) -> None:
    """The trial's own steps are of no interest."""


def _temporary_files(since: float) -> Iterator[Path]:
    """Our own files that changed since then, in the folders that systems use for temporary files."""
    folders = {Path(tempfile.gettempdir()), Path("/var/tmp"), Path("/dev/shm")}  # noqa: S108 - only read
    for folder in sorted(folders):
        try:
            entries = list(folder.iterdir())
        except OSError:
            continue
        for path in entries:
            try:
                about = path.lstat()
            except OSError:
                continue
            ours = not hasattr(os, "getuid") or about.st_uid == os.getuid()
            if ours and path.is_file() and about.st_mtime >= since and about.st_size <= LARGEST_TEMPORARY:
                yield path
