"""A backup holds everything, opens elsewhere, and is refused when one bit of it is wrong; a restore loses nothing."""

import dataclasses
import json
import os
import random
import shutil
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.app import HouseGate
from desktop.domain.communication import SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import (
    BadInput,
    EngineBusy,
    KeyUnavailable,
    KnownError,
    StoreUnwritable,
    WrongPassphrase,
)
from desktop.domain.identity import ServiceId
from desktop.domain.keys import Way
from desktop.keeping import backup as making
from desktop.keeping import restore as restoring
from desktop.keeping.backup_file import LARGEST_HEADER, LENGTH, MAGIC, look_at, unpack, write_backup
from desktop.store.house import House
from desktop.sync.engine_lock import EngineLock
from tests.conftest import HandClock
from tests.keeping.test_renewal import ROWS, WAITING, Crash, after, before, filled, is_whole, key_of, store_of
from tests.rings import Drawer
from tests.service import PASSPHRASE, gate_for, running, sign_in_to

ACME = ServiceId("c0")


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock) -> HouseGate:
    return filled(tmp_path / "profile", clock)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "2026-06-03.daylit-backup"


def save(gate: HouseGate, file: Path) -> None:
    gate.care.backup(file, say=lambda words: None)


def bring_back(gate: HouseGate, file: Path, passphrase: str = PASSPHRASE) -> tuple[House, Path | None]:
    return gate.care.restore(file, passphrase=passphrase, say=lambda words: None)


def test_it_opens_on_another_computer_with_either_way(
    gate: HouseGate, file: Path, tmp_path: Path, clock: HandClock
) -> None:
    code = gate.care.keys().new_recovery_code(proof=PASSPHRASE)
    said: list[str] = []
    facts = gate.care.backup(file, say=said.append)
    gate.lock()
    assert (facts.messages, facts.ways) == (ROWS + WAITING, (Way.PASSPHRASE, Way.RECOVERY_CODE))
    assert said[-1] == "Reading the backup again: 100 %"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == [file.name, "home", "profile"]
    for name, typed in (("by-passphrase", PASSPHRASE), ("by-code", code)):
        elsewhere = gate_for(tmp_path / name, clock)
        house, old = bring_back(elsewhere, file, typed)
        assert old is None
        assert house.reader.total() == ROWS + WAITING
        assert len(house.reader.outbox()) == WAITING + 1
        elsewhere.lock()


def test_the_key_ring_of_this_computer_is_no_way_into_a_backup(
    tmp_path: Path, clock: HandClock, file: Path
) -> None:
    gate = gate_for(tmp_path / "ring", clock, ring=Drawer())
    gate.set_up(passphrase="")
    with pytest.raises(BadInput, match="Make a recovery code first"):
        save(gate, file)
    code = gate.care.keys().new_recovery_code(proof="")
    save(gate, file)
    gate.lock()
    elsewhere = gate_for(tmp_path / "elsewhere", clock)
    bring_back(elsewhere, file, code)
    elsewhere.lock()


def test_it_is_consistent_while_others_write(
    gate: HouseGate, file: Path, tmp_path: Path, clock: HandClock
) -> None:
    """Each call is logged with a note in one go: a copy from in between would have one without the other."""
    done = threading.Event()
    writer = store_of(gate).writer

    def write() -> None:
        number = 0
        while not done.is_set():
            number += 1
            local, _ = writer.log(NewEntry(kind="call", customer_id=ACME, content=f"busy {number}"))
            writer.note(NewNote(message=local, content=f"busy {number}"))

    busy = threading.Thread(target=write)
    busy.start()
    try:
        for number in range(3):
            save(gate, file.with_name(f"{number}.daylit-backup"))
    finally:
        done.set()
        busy.join()
    gate.lock()
    for number in range(3):
        elsewhere = gate_for(tmp_path / f"at-{number}", clock)
        house, _ = bring_back(elsewhere, file.with_name(f"{number}.daylit-backup"))
        calls = [row for row in house.reader.outbox() if "busy" in row.summary]
        kinds = [row.kind for row in calls]
        assert kinds.count("communication") - kinds.count("note") in (0, 1)
        assert kinds == (["communication", "note"] * len(kinds))[: len(kinds)]
        elsewhere.lock()


def test_a_restore_keeps_the_old_store_and_its_journal_knows_what_was_written_since(
    gate: HouseGate, file: Path, tmp_path: Path
) -> None:
    save(gate, file)
    gate._opened().house.writer.log(NewEntry(kind="call", customer_id=ACME, content="after the backup"))
    house, old = bring_back(gate, file)
    assert old is not None
    assert {path.name for path in old.iterdir()} >= {"store.db", "vault.json", "outbox.journal"}
    store_of(gate).recover()
    assert len(house.reader.outbox()) == WAITING + 2  # nothing that was saved is lost by going back
    assert {row.state for row in house.reader.outbox()} == {SyncState.QUEUED}
    gate.lock()
    profile = tmp_path / "profile"
    assert not list(profile.glob("restore*"))
    kept = [path for path in profile.rglob("*") if path.is_file() and path.name != "engine.lock"]
    assert [path.name for path in kept if stat.S_IMODE(path.stat().st_mode) & 0o077] == []


def test_a_sealed_header_that_does_not_describe_its_rows_is_refused(
    gate: HouseGate, file: Path, tmp_path: Path
) -> None:
    """Made by a faulty version of ourselves: the seal is right, the rows are others."""
    save(gate, file)
    key, looked = key_of(gate), look_at(file)
    copy = tmp_path / "copy.db"
    unpack(looked, key, copy, done=lambda part: None)
    wrong = dataclasses.replace(looked.header, counts={**looked.header.counts, "communications": 1})
    write_backup(file, wrong, copy, key, done=lambda part: None)
    with pytest.raises(StoreUnwritable, match="does not hold what it says"):
        bring_back(gate, file)
    assert is_whole(gate.unlock(passphrase=PASSPHRASE))
    gate.lock()


def test_elsewhere_nothing_that_waited_is_sent_without_being_looked_for_and_asked(
    tmp_path: Path, file: Path, clock: HandClock
) -> None:
    """The computer it came from may have sent it since, or may still send it."""
    with running(threads=4, clock=clock) as server:
        first = gate_for(tmp_path / "first", clock)
        house = first.set_up(passphrase=PASSPHRASE)
        first.sign_in(sign_in_to(server))
        house.sync.sync_once()
        customer = house.reader.customers()[0].service_id
        sent, _ = house.writer.log(NewEntry(kind="call", customer_id=customer, content="sent since"))
        house.writer.note(NewNote(message=sent, content="its note"))
        house.writer.log(NewEntry(kind="call", customer_id=customer, content="still waiting there"))
        waiting = [row.local_id for row in house.reader.outbox()]
        save(first, file)
        house.writer.discard(waiting[2])
        house.sync.sync_once()
        first.lock()
        second = gate_for(tmp_path / "second", clock)
        house, _ = bring_back(second, file)
        assert {row.state for row in house.reader.outbox()} == {SyncState.UNSURE}
        for _ in range(6):
            clock.advance(700)
            house.sync.sync_once()
        assert [
            (row.summary.endswith("still waiting there"), row.state) for row in house.reader.outbox()
        ] == [(True, SyncState.PARKED)]
        texts = [row.content for row in server.world.communications] + [
            note.content for note in server.world.notes
        ]
        assert [texts.count(text) for text in ("sent since", "its note", "still waiting there")] == [1, 1, 0]
        second.lock()


def test_a_wrong_passphrase_and_a_busy_store_change_nothing(
    gate: HouseGate, file: Path, tmp_path: Path
) -> None:
    save(gate, file)
    with pytest.raises(WrongPassphrase):
        bring_back(gate, file, "not this one")
    with EngineLock(tmp_path / "profile" / "engine.lock").held(), pytest.raises(EngineBusy):
        bring_back(gate, file)
    assert is_whole(gate.unlock(passphrase=PASSPHRASE))
    gate.lock()
    assert not list((tmp_path / "profile").glob("*restore*"))


FLIPS = int(os.environ.get("DAYLIT_FLIPS", "40"))


@pytest.mark.timeout(900)
def test_every_flipped_bit_is_refused_with_a_reason(gate: HouseGate, file: Path, tmp_path: Path) -> None:
    save(gate, file)
    whole = file.read_bytes()
    elsewhere = gate_for(tmp_path / "elsewhere", HandClock())
    dice = random.Random(2)
    header = int.from_bytes(whole[len(MAGIC) : len(MAGIC) + LENGTH], "big") + len(MAGIC) + LENGTH + 32
    places = [dice.randrange(header) for _ in range(FLIPS // 2)] + [
        dice.randrange(header, len(whole)) for _ in range(FLIPS // 2)
    ]
    for at in places:
        raw = bytearray(whole)
        raw[at] ^= 1 << dice.randrange(8)
        file.write_bytes(raw)
        elsewhere = gate_for(tmp_path / "elsewhere", HandClock())
        with pytest.raises(KnownError) as caught:
            bring_back(elsewhere, file)
        assert len(str(caught.value)) > 20
        assert at < header or "is damaged or was changed" in str(caught.value)
    assert not (tmp_path / "elsewhere" / "store.db").exists()
    file.write_bytes(whole)
    bring_back(elsewhere, file)
    elsewhere.lock()
    gate.lock()


@pytest.mark.parametrize("part", [0.0, 0.001, 0.3, 0.999])
def test_a_backup_that_ends_early_is_refused(gate: HouseGate, file: Path, part: float) -> None:
    save(gate, file)
    gate.lock()
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * part)])
    with pytest.raises(BadInput, match=r"ends after|not a backup|damaged at its beginning"):
        bring_back(gate, file)
    file.write_bytes(whole + b"more")
    with pytest.raises(BadInput, match="added to its end"):
        bring_back(gate, file)


def header_of(raw: bytes) -> tuple[dict[str, Any], int]:
    length = int.from_bytes(raw[len(MAGIC) : len(MAGIC) + LENGTH], "big")
    begins = len(MAGIC) + LENGTH
    return json.loads(raw[begins : begins + length]), begins + length


def with_header(raw: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    values, ends = header_of(raw)
    change(values)
    made = json.dumps(values, separators=(",", ":")).encode()
    return MAGIC + len(made).to_bytes(LENGTH, "big") + made + raw[ends:]


HOSTILE: dict[str, Callable[[dict[str, Any]], object]] = {
    "a derivation of four terabytes": lambda v: v["vault"]["slots"][0]["parameters"].update(
        memory_kib=4 * 1024**3
    ),
    "a weaker derivation": lambda v: v["vault"]["slots"][0]["parameters"].update(memory_kib=8),
    "a size beyond the file": lambda v: v.update(size=10**15),
    "a negative size": lambda v: v.update(size=-1),
    "another hash": lambda v: v.update(sha256="0" * 64),
    "another date": lambda v: v.update(made_at="2020-01-01T00:00:00+00:00"),
    "no date": lambda v: v.update(made_at="tomorrow"),
    "counts that are none": lambda v: v.update(counts={"communications": "many"}),
    "a path as a profile": lambda v: v["vault"].update(profile="../../../etc"),
    "no slots": lambda v: v["vault"].update(slots=[]),
    "a later format": lambda v: v["vault"].update(format=99),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_header_is_refused_and_nothing_appears_elsewhere(
    gate: HouseGate, file: Path, tmp_path: Path, name: str
) -> None:
    save(gate, file)
    gate.lock()
    file.write_bytes(with_header(file.read_bytes(), lambda values: HOSTILE[name](values) and None))
    around = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(KnownError):
        bring_back(gate, file)
    assert sorted(path.name for path in tmp_path.iterdir()) == around
    assert is_whole(gate.unlock(passphrase=PASSPHRASE))
    gate.lock()


def test_what_is_no_backup_is_said(gate: HouseGate, tmp_path: Path) -> None:
    gate.lock()
    picture, empty, folder = tmp_path / "a.jpg", tmp_path / "empty", tmp_path / "folder"
    picture.write_bytes(b"\xff\xd8\xff" + b"0" * 5000)
    empty.touch()
    folder.mkdir()
    huge = tmp_path / "huge"
    huge.write_bytes(MAGIC + (LARGEST_HEADER + 1).to_bytes(LENGTH, "big") + b"{" * 100)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (picture, empty, folder, huge, pipe, tmp_path / "absent"):
        with pytest.raises(BadInput):
            bring_back(gate, path)


def test_a_store_with_a_trigger_is_refused(gate: HouseGate, file: Path, tmp_path: Path) -> None:
    """Its maker knows the passphrase and gives it away with the file: nothing in it may be carried out."""
    store_of(gate)._desk._connection.execute(
        "CREATE TRIGGER evil AFTER INSERT ON drafts BEGIN DELETE FROM outbox; END"
    )
    with pytest.raises(KnownError, match="holds things that no store of ours has"):
        save(gate, file)
    gate.lock()


def test_a_link_is_not_written_through_and_a_full_disk_leaves_nothing(
    gate: HouseGate, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine", encoding="utf-8")
    file.symlink_to(precious)
    with pytest.raises(BadInput, match="link"):
        save(gate, file)
    assert precious.read_text(encoding="utf-8") == "mine"
    with pytest.raises(BadInput, match="no folder"):
        save(gate, tmp_path / "nowhere" / "x")
    with pytest.raises(BadInput, match="is a folder"):
        save(gate, tmp_path)
    monkeypatch.setattr(making.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(1, 1, 1000))
    with pytest.raises(StoreUnwritable, match="MB"):
        save(gate, tmp_path / "x")
    gate.lock()
    assert {path.name for path in tmp_path.iterdir()} == {"precious", file.name, "home", "profile"}


STEPS = {
    "while it is checked": before(restoring, "check"),
    "before the outbox is settled": before(restoring, "_settle_outbox"),
    "when it is ready": before(restoring, "finish"),
    "after everything": after(restoring, "finish"),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_restore_that_was_cut_short_is_undone_or_finished(
    gate: HouseGate, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    save(gate, file)
    gate._opened().house.writer.log(NewEntry(kind="call", customer_id=ACME, content="after the backup"))
    with monkeypatch.context() as patch:
        STEPS[step](patch)
        with pytest.raises(Crash):
            bring_back(gate, file)
    house = gate.unlock(passphrase=PASSPHRASE)
    store_of(gate).recover()
    assert house.reader.total() == ROWS + WAITING + 1
    assert len(house.reader.outbox()) == WAITING + 2
    gate.lock()
    assert not (tmp_path / "profile" / "restore.ready").exists()


@pytest.mark.parametrize("moves", range(9))
def test_a_restore_cut_short_between_any_two_files_is_finished(
    gate: HouseGate, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    save(gate, file)
    real, left = Path.replace, [moves + 1]

    def move(self: Path, target: Path) -> Path:
        if target.parent.name.startswith(("before-restore", "profile")) and self.name in restoring.PLACED:
            left[0] -= 1
            if left[0] == 0:
                raise Crash
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", move)
        try:
            bring_back(gate, file)
            gate.lock()
        except Crash:
            pass
    assert is_whole(gate.unlock(passphrase=PASSPHRASE))
    gate.lock()
    with pytest.raises(KeyUnavailable):
        gate.unlock(passphrase="not this one")
