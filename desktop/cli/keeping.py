"""Commands about the store itself: the ways into it, and whether everything is right."""

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.doors import Doors
from desktop.cli.options import DataDir, Json, PassphraseFile, one_of
from desktop.cli.output import print_json, tell
from desktop.cli.session import ATTENTION, DONE, KEEP_IT, Session, read_passphrase
from desktop.domain.backups import BackupFacts
from desktop.domain.errors import BadInput, KeyUnavailable, StoreTrouble
from desktop.domain.exports import utc_text
from desktop.domain.keys import Keys, Way
from desktop.domain.own_files import refuse_own_file
from desktop.domain.switches import Need

WAY_WORDS = {
    Way.KEY_RING: "the system key ring",
    Way.PASSPHRASE: "a passphrase",
    Way.RECOVERY_CODE: "a recovery code",
}
ACTIONS = ("list", "passphrase", "recovery-code", "key-ring", "remove", "renew")
ONLY_RING = "Only the key ring opens this store. Make another way in: daylit-desktop keys recovery-code"


class KeepingCommands:
    """Registers itself on the command line; `session` opens the store for one command."""

    def __init__(
        self, app: typer.Typer, session: Callable[[Path | None, Path | None], Session], doors: Doors
    ) -> None:
        self._session = session
        self._doors = doors
        app.command("keys")(self._keys)
        app.command("backup")(self._backup)
        app.command("restore")(self._restore)
        app.command("salvage")(self._salvage)
        app.command("sign-out")(self._sign_out)
        app.command("verify-encryption")(self._verify_encryption)
        app.command("doctor")(self._doctor)

    def _keys(
        self,
        action: Annotated[
            str,
            typer.Argument(
                help="list, passphrase, recovery-code, key-ring, remove or renew.",
                autocompletion=one_of(ACTIONS),
            ),
        ] = "list",
        way: Annotated[
            str,
            typer.Argument(
                help="Of remove: key_ring, passphrase or recovery_code.",
                autocompletion=one_of(way.value for way in Way),
            ),
        ] = "",
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """The ways into the store. A new passphrase is read from standard input."""
        if action not in ACTIONS or (action == "remove") != bool(way):
            raise BadInput(
                "keys",
                "Write: keys list, keys passphrase, keys recovery-code, keys key-ring, keys renew or keys "
                "remove WAY.",
            )
        session = self._session(data_dir, passphrase_file)
        proof = read_passphrase(session.profile)
        with session.house() as (_, gate):
            keys = gate.care.keys()
            if action == "list":
                _list(keys, as_json=json)
            elif action == "recovery-code":
                _show_code(keys.new_recovery_code(proof=proof), as_json=json)
            elif action == "passphrase":
                keys.set_passphrase(sys.stdin.readline().rstrip("\r\n"), proof=proof)
                tell("The new passphrase opens the store from now on; an older one does not.")
            elif action == "renew":
                _show_code(gate.care.renew_key(passphrase=proof, say=tell)[1], as_json=json)
            elif action == "key-ring":
                keys.use_key_ring(proof=proof)
                tell(f"While you are logged in, {gate.key_ring_name()} opens the store.")
            else:
                keys.remove(_way(way), proof=proof)
                tell("It does not open the store any more.")
        return DONE

    def _backup(
        self,
        file: Annotated[Path, typer.Argument(help="File to write; a day's name is a good one.")],
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Write the whole store into one encrypted file, and prove that it opens. Others may write."""
        with self._session(data_dir, passphrase_file).house() as (_, gate):
            facts = gate.care.backup(file, say=tell)
        _show_facts(facts, as_json=json)
        return DONE

    def _restore(
        self,
        file: Annotated[Path, typer.Argument(help="A file made by backup.")],
        replace: Annotated[
            bool, typer.Option("--replace", help="Where there is a store already: keep it aside.")
        ] = False,
        look: Annotated[bool, typer.Option("--look", help="Only say what is in the file.")] = False,
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Put a backup in place of the store. The passphrase file holds its passphrase or recovery code."""
        session = self._session(data_dir, passphrase_file)
        gate = self._doors.gate(session.profile, undo_seconds=0.0)
        facts = gate.care.look_at_backup(file)
        if look:
            _show_facts(facts, as_json=json)
            return DONE
        if gate.need() is not Need.SET_UP and not replace:
            raise BadInput(
                "restore",
                f"There is a store in {session.profile.data_dir} already. Add --replace to put the backup in "
                "its place; the old store is kept beside it.",
            )
        secret = read_passphrase(session.profile)
        if not secret:
            raise KeyUnavailable("Give the backup's passphrase or recovery code with --passphrase-file.")
        try:
            house, old = gate.care.restore(file, passphrase=secret, say=tell)
            messages = house.reader.total()
        finally:
            gate.lock()
        if json:
            print_json({"messages": messages, "old_store": str(old) if old else None})
        tell(f"{messages} messages are back." + (f" The store from before is in {old}." if old else ""))
        return DONE

    def _sign_out(
        self,
        wipe: Annotated[
            bool, typer.Option("--wipe", help="Also take everything off this computer, the key first.")
        ] = False,
        force: Annotated[bool, typer.Option("--force", help="Even if something has not arrived.")] = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Forget the token. Without --wipe, what is here stays, encrypted."""
        with self._session(data_dir, passphrase_file).house() as (_, gate):
            if wipe:
                gate.care.wipe(force=force)
                tell("The key is destroyed and everything of the store is gone from this computer.")
            else:
                gate.sign_out()
                tell("Signed out. What is here stays, encrypted; what you write waits.")
        return DONE

    def _salvage(
        self,
        folder: Annotated[Path | None, typer.Argument(help="Folder for what can be read.")] = None,
        start_over: Annotated[
            bool, typer.Option("--start-over", help="Then begin a new store; the damaged one is kept.")
        ] = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Get out of a damaged store what can be read. The files are readable without a key."""
        if folder is None and not start_over:
            raise BadInput("folder", "Name a folder for what can be read, or add --start-over.")
        session = self._session(data_dir, passphrase_file)
        gate = self._doors.gate(session.profile, undo_seconds=0.0)
        passphrase = read_passphrase(session.profile)
        status = DONE
        if folder is not None:
            found = gate.care.salvage(folder, passphrase=passphrase, say=tell)
            print(found.words(), end="")
            status = DONE if found.opens and not found.bad_pages and not found.lost else ATTENTION
        if start_over:
            try:
                house, aside = gate.care.start_over(passphrase=passphrase)
                waiting = sum(house.reader.waiting())
            finally:
                gate.lock()
            tell(
                f"A new store was begun. {waiting} entries that had not arrived are in it; the rest comes "
                f"down with the next sync. The damaged file is in {aside}."
            )
        return status

    def _verify_encryption(
        self,
        report: Annotated[Path | None, typer.Option(help="Also write the report to this file.")] = None,
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Plant canaries, work, and look for anything readable in every file. The report holds no content."""
        session = self._session(data_dir, passphrase_file)
        if report is not None:
            refuse_own_file(report, session.profile.data_dir)
        with session.house() as (_, gate):
            found = gate.care.verify_encryption(say=tell)
        if report is not None:
            _write(report, found.words())
        if json:
            print_json({"proved": found.is_proved, **asdict(found), "at": utc_text(found.at)})
        else:
            print(found.words(), end="")
        return DONE if found.is_proved else ATTENTION

    def _doctor(
        self,
        zip_file: Annotated[
            Path | None, typer.Option("--zip", help="Also write a file for a helper; it holds no content.")
        ] = None,
        json: Json = False,
        data_dir: DataDir = None,
        passphrase_file: PassphraseFile = None,
    ) -> int:
        """Check places, key, store, settings and service."""
        session = self._session(data_dir, passphrase_file)
        checks = self._doors.check_up(session.profile)
        if json:
            print_json({"checks": [{"name": name, "ok": ok, "words": words} for name, ok, words in checks]})
        else:
            for name, ok, words in checks:
                print(f"{'ok ' if ok else 'NO '} {name}: {words}")
        if zip_file is not None:
            self._write_zip(session, zip_file, checks)
        return DONE if all(ok for _, ok, _ in checks) else ATTENTION

    def _write_zip(self, session: Session, target: Path, checks: list[tuple[str, bool, str]]) -> None:
        gate = self._doors.gate(session.profile, undo_seconds=0.0)
        try:
            with suppress(
                KeyUnavailable, StoreTrouble
            ):  # a store that does not open is a reason to ask for help
                gate.unlock(passphrase=read_passphrase(session.profile), may_upgrade=False)
            parts = gate.care.diagnostics(checks)
        finally:
            gate.lock()
        gate.care.write_diagnostics(target, parts)
        tell(f"Written to {target}: {', '.join(parts)}. Read it before you pass it on.")


def _list(keys: Keys, *, as_json: bool) -> None:
    ways = keys.ways()
    if as_json:
        print_json({"ways": [way.value for way in ways]})
        return
    for way in ways:
        print(f"{way.value:<14} {WAY_WORDS[way]}")
    if ways == (Way.KEY_RING,):
        tell(ONLY_RING)


def _show_facts(facts: BackupFacts, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "file": str(facts.path),
                "made_at": utc_text(facts.made_at),
                "version": facts.version,
                "size": facts.size,
                "ways": [way.value for way in facts.ways],
                "counts": facts.counts,
            }
        )
        return
    ways = " or ".join(WAY_WORDS[way] for way in facts.ways)
    print(f"{facts.path}: {facts.messages} messages, {facts.size // 1_000_000 + 1} MB, opened by {ways}.")


def _show_code(code: str, *, as_json: bool) -> None:
    if as_json:
        print_json({"recovery_code": code})
        return
    print(code)
    tell(KEEP_IT)


def _way(name: str) -> Way:
    try:
        return Way(name.replace("-", "_"))
    except ValueError:
        raise BadInput("way", f"Ways in are: {', '.join(way.value for way in Way)}.") from None


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise BadInput("report", f"The report could not be written to {path}: {error.strerror}.") from error
