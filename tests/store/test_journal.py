"""The second record: what it brings back, what it survives, and that nobody can read it."""

import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.communication import Note, SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import StoreUnwritable
from desktop.domain.filters import Filter
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.outbox import OutboxRow
from desktop.store.connection import driver, open_writer
from desktop.store.journal import COMPACT_ABOVE, Journal
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT, HandClock
from tests.store.conftest import fill_directory, message


@dataclass
class Folder:
    """A data folder; its store is opened for a moment at a time."""

    path: Path
    clock: HandClock

    def __post_init__(self) -> None:
        self.journal = self.path / "outbox.journal"
        self.names: dict[str, LocalId] = {}
        self.moments: dict[str, datetime] = {}

    def open(self) -> Store:
        return Store(self.path / "store.db", KEY, SALT, clock=self.clock, zone=UTC)

    def log(self, store: Store, text: str) -> LocalId:
        made = store.writer.log(NewEntry(kind="call", customer_id=ServiceId("c0"), content=text))
        self.names[text], self.moments[text] = made[0], store.reader.find_message(made[0]).at
        self.clock.advance(1)
        return made[0]

    def lose_database(self) -> None:
        for file in self.path.glob("store.db*"):
            file.unlink()

    def copy_database(self, where: Path) -> None:
        where.mkdir()
        for file in self.path.glob("store.db*"):
            shutil.copy2(file, where)

    def put_back(self, where: Path) -> None:
        self.lose_database()
        for file in where.iterdir():
            shutil.copy2(file, self.path)

    def recovered(self) -> dict[str, OutboxRow]:
        """Each line of the outbox by its text, after the start of an engine."""
        with self.open() as store:
            fill_directory(store)
            store.recover()
            return {row.summary.rsplit(" – ")[-1]: row for row in store.reader.outbox()}

    def damaged_copies(self) -> list[Path]:
        return sorted(self.path.glob("outbox.journal.damaged-*"))


@pytest.fixture
def folder(tmp_path: Path, clock: HandClock) -> Folder:
    """A store with an entry of each fate: waiting, unsure, refused, arrived, discarded; and a note."""
    folder = Folder(tmp_path / "data", clock)
    with folder.open() as store:
        fill_directory(store)
        for text in ("waits", "unsure", "refused", "arrived", "discarded"):
            folder.log(store, text)
        note = NewNote(message=folder.names["arrived"], content="a note that waits")
        folder.names["note"] = store.writer.note(note)[0]
        for text in ("unsure", "refused", "arrived"):
            store.outbox.mark_sending(folder.names[text])
        store.outbox.mark_unsure(folder.names["unsure"], reason="cut", at=clock.now())
        store.outbox.mark_refused(folder.names["refused"], reason="Bad invoice.")
        store.outbox.mark_accepted(folder.names["arrived"], ServiceId("s1"), None)
        store.writer.discard(folder.names["discarded"])
    return folder


FATES = {
    "waits": SyncState.QUEUED,
    "unsure": SyncState.UNSURE,
    "refused": SyncState.REFUSED,
    "a note that waits": SyncState.QUEUED,
}


def test_a_lost_database_gets_its_entries_back(folder: Folder) -> None:
    folder.lose_database()
    rows = folder.recovered()
    assert {text: row.state for text, row in rows.items()} == FATES
    assert rows["refused"].reason == "Bad invoice."
    with folder.open() as store:
        waiting = store.reader.find_message(folder.names["waits"])
        assert (waiting.content, waiting.customer_name) == ("waits", "Acme Ltd")
        assert waiting.at == folder.moments["waits"]  # to the microsecond: by this it is recognised
        due = store.outbox.next_sendable(folder.clock.now() + timedelta(hours=1))
        assert due is not None
        assert due.payload["content"] == "waits"


def test_a_note_on_an_entry_that_arrived_finds_it_again(folder: Folder) -> None:
    folder.lose_database()
    folder.recovered()
    with folder.open() as store:
        for number, text in enumerate(("waits", "unsure"), start=2):  # an earlier entry goes first
            store.outbox.mark_sending(folder.names[text])
            store.outbox.mark_accepted(folder.names[text], ServiceId(f"s{number}"), None)
        due = store.outbox.next_sendable(folder.clock.now() + timedelta(hours=1))
        assert due is not None
        assert (due.payload["content"], due.parent_service_id) == ("a note that waits", "s1")


def test_a_rolled_back_database_doubts_what_left_meanwhile(tmp_path: Path, clock: HandClock) -> None:
    folder = Folder(tmp_path / "data", clock)
    with folder.open() as store:
        fill_directory(store)
        for text in ("arrived", "was being sent", "waits"):
            folder.log(store, text)
    folder.copy_database(tmp_path / "copy")
    with folder.open() as store:
        store.outbox.mark_sending(folder.names["arrived"])
        store.outbox.mark_accepted(folder.names["arrived"], ServiceId("s1"), None)
        store.outbox.mark_sending(folder.names["was being sent"])
        folder.log(store, "written after the copy")
    folder.put_back(tmp_path / "copy")
    assert {text: row.state for text, row in folder.recovered().items()} == {
        "was being sent": SyncState.UNSURE,
        "waits": SyncState.QUEUED,
        "written after the copy": SyncState.QUEUED,
    }
    with folder.open() as store:
        assert store.reader.find_message(folder.names["arrived"]).service_id == "s1"


@pytest.mark.parametrize("tells_time", [True, False])
def test_after_a_roll_back_the_log_does_not_say_that_it_left_today(
    tmp_path: Path, clock: HandClock, tells_time: bool
) -> None:
    folder = Folder(tmp_path / "data", clock)
    with folder.open() as store:
        fill_directory(store)
        local = folder.log(store, "left long ago")
    folder.copy_database(tmp_path / "copy")
    left_at = clock.now()
    if tells_time:
        with folder.open() as store:
            store.outbox.mark_sending(local)
            store.outbox.mark_accepted(local, ServiceId("s1"), None)
    else:  # as journals were written before
        Journal(folder.journal, KEY).append([{"k": "D", "id": local, "service_id": "s1"}])
    clock.advance(20 * 86_400)
    folder.put_back(tmp_path / "copy")
    assert folder.recovered() == {}
    with folder.open() as store:
        store.recover()
        assert [line.at for line in store.reader.sync_log()] == ([left_at] if tells_time else [])


def test_what_the_service_took_without_a_name_is_not_sent_again_after_a_roll_back(
    tmp_path: Path, clock: HandClock
) -> None:
    folder = Folder(tmp_path / "data", clock)
    with folder.open() as store:
        fill_directory(store)
        folder.log(store, "taken")
    folder.copy_database(tmp_path / "copy")
    with folder.open() as store:
        store.outbox.mark_sending(folder.names["taken"])
        store.outbox.mark_unsure(folder.names["taken"], reason="no id", at=clock.now(), may_resend=False)
    folder.put_back(tmp_path / "copy")
    folder.recovered()
    with folder.open() as store:
        assert [entry.may_resend for entry in store.outbox.unsure()] == [False]


def test_an_attempt_that_surely_failed_leaves_no_doubt(tmp_path: Path, clock: HandClock) -> None:
    folder = Folder(tmp_path / "data", clock)
    with folder.open() as store:
        fill_directory(store)
        folder.log(store, "not sent")
        store.outbox.mark_sending(folder.names["not sent"])
        store.outbox.mark_not_sent(folder.names["not sent"], reason="offline", not_before=clock.now())
    folder.lose_database()
    assert folder.recovered()["not sent"].state is SyncState.QUEUED


def test_a_note_on_a_message_that_comes_down_again_is_sent_and_moves_to_it(
    tmp_path: Path, clock: HandClock
) -> None:
    """The message gets another local name; the note knows it by its name at the service."""
    folder = Folder(tmp_path / "data", clock)
    with folder.open() as store:
        fill_directory(store)
        store.arrivals.communications([message(1)])
        store.writer.note(NewNote(message=store.reader.find_message("m1").local_id, content="on theirs"))
    folder.lose_database()
    assert folder.recovered()["on theirs"].state is SyncState.QUEUED
    with folder.open() as store:
        due = store.outbox.next_sendable(clock.now() + timedelta(hours=1))
        assert due is not None
        assert due.parent_service_id == "m1"
        store.outbox.mark_sending(due.local_id)
        store.outbox.mark_accepted(due.local_id, ServiceId("n1"), None)
        store.arrivals.communications([message(1)])
        listed = Note(content="on theirs", at=clock.now(), service_id=ServiceId("n1"))
        store.arrivals.notes(ServiceId("m1"), [listed])
        assert [note.content for note in store.reader.find_thread("m1").notes] == ["on theirs"]
        assert len(store.reader.positions(Filter(text="theirs"))) == 1


def cut_tail(raw: bytes) -> bytes:
    return raw[:-7]


def zeros_at_the_end(raw: bytes) -> bytes:
    return raw + bytes(4096)


def flipped_in_a_body(raw: bytes) -> bytes:
    return raw[:400] + bytes([raw[400] ^ 1]) + raw[401:]


def flipped_length(raw: bytes) -> bytes:
    """The second record says that it reaches far beyond the end of the file."""
    second = 4 + int.from_bytes(raw[:4], "big")
    return raw[: second + 1] + b"\x0f" + raw[second + 2 :]


def middle_cut_out(raw: bytes) -> bytes:
    first = 4 + int.from_bytes(raw[:4], "big")
    second = first + 4 + int.from_bytes(raw[first : first + 4], "big")
    return raw[:first] + raw[second:]


def emptied(_: bytes) -> bytes:
    return b""


DAMAGES = [cut_tail, zeros_at_the_end, flipped_in_a_body, flipped_length, middle_cut_out, emptied]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_journal_is_put_aside_and_made_whole_from_the_database(folder: Folder, damage: Any) -> None:
    raw = damage(folder.journal.read_bytes())
    folder.journal.write_bytes(raw)
    assert {text: row.state for text, row in folder.recovered().items()} == FATES
    kept = [file.read_bytes() for file in folder.damaged_copies()]
    assert kept == ([] if damage in (zeros_at_the_end, emptied) else [raw])  # nothing is overwritten unread
    folder.lose_database()
    assert {text: row.state for text, row in folder.recovered().items()} == FATES


def test_a_deleted_journal_is_written_anew(folder: Folder) -> None:
    folder.journal.unlink()
    folder.recovered()
    folder.lose_database()
    assert {text: row.state for text, row in folder.recovered().items()} == FATES


def test_nothing_can_be_read_and_another_key_reads_nothing(folder: Folder) -> None:
    raw = folder.journal.read_bytes()
    words = ["waits", "discarded", "Bad invoice", "payload", *folder.names.values()]
    assert [word for word in words if word.encode() in raw or word.encode("utf-16-le") in raw] == []
    assert Journal(folder.journal, bytes(32)).traces() == {}
    assert len(Journal(folder.journal, KEY).traces()) == 6
    if os.name == "posix":
        assert folder.journal.stat().st_mode & 0o777 == 0o600


def test_a_large_journal_forgets_what_is_done(folder: Folder) -> None:
    with folder.open() as store:
        for number in range(120):
            name = folder.log(store, f"{number} " + "long " * 1_000)
            store.outbox.mark_sending(name)
            store.outbox.mark_accepted(name, ServiceId(f"x{number}"), None)
        assert folder.journal.stat().st_size > COMPACT_ABOVE
        folder.clock.advance(91 * 86_400)
        store.recover()
        assert folder.journal.stat().st_size < COMPACT_ABOVE / 10
        folder.log(store, "after")
    folder.lose_database()
    assert set(folder.recovered()) == {*FATES, "after"}


def test_two_processes_write_one_chain(folder: Folder) -> None:
    """Two connections stand for two processes: each reads what the other appended before it appends."""
    with folder.open() as one, folder.open() as two:
        for number in range(10):
            folder.log((one, two)[number % 2], f"entry {number}")
    folder.lose_database()
    assert set(folder.recovered()) == {*FATES, *(f"entry {number}" for number in range(10))}
    assert folder.damaged_copies() == []


def test_an_entry_that_could_not_be_committed_does_not_come_back(folder: Folder) -> None:
    """The journal was written and the commit fails: the person was told so, and must not be surprised."""
    spanner = """
        CREATE TABLE spanner (wants INTEGER REFERENCES communications (position) DEFERRABLE INITIALLY DEFERRED);
        CREATE TRIGGER throw AFTER INSERT ON outbox BEGIN INSERT INTO spanner VALUES (-1); END;
    """
    with folder.open() as store:
        works = open_writer(folder.path / "store.db", key=KEY, salt=SALT)
        works.executescript(spanner)
        with pytest.raises(driver.IntegrityError):
            folder.log(store, "never saved")
        works.executescript("DROP TRIGGER throw; DROP TABLE spanner;")
        works.close()
        folder.log(store, "saved again")
    folder.lose_database()
    assert set(folder.recovered()) == {*FATES, "saved again"}


def test_without_room_for_the_journal_nothing_is_saved_and_the_sentence_says_so(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with folder.open() as store:
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            with pytest.raises(StoreUnwritable, match="No space left"):
                folder.log(store, "never saved")
        assert "never saved" not in {row.summary.rsplit(" – ")[-1] for row in store.reader.outbox()}
        folder.log(store, "saved again")
    folder.lose_database()
    assert "never saved" not in folder.recovered()


def test_a_link_in_place_of_the_journal_is_not_followed(folder: Folder, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("precious", encoding="utf-8")
    folder.journal.unlink()
    folder.journal.symlink_to(other)
    with folder.open() as store:
        folder.log(store, "written elsewhere")
    assert other.read_text(encoding="utf-8") == "precious"
    assert not folder.journal.is_symlink()


def test_arrivals_leave_no_trace(folder: Folder) -> None:
    """The journal is for what exists nowhere else; pages of the service are not written twice."""
    before = folder.journal.stat().st_size
    with folder.open() as store:
        store.arrivals.communications([message(number) for number in range(50)])
    assert folder.journal.stat().st_size == before


def test_ten_thousand_openings_cost_one_record_after_compacting(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "outbox.journal", KEY)
    for first in range(1, 10_000, 500):
        journal.append([{"k": "G", "id": "generation", "n": first + n} for n in range(500)])
    assert (tmp_path / "outbox.journal").stat().st_size > COMPACT_ABOVE
    assert journal.compact(set())
    assert journal.counted() == 10_000
    assert (tmp_path / "outbox.journal").stat().st_size < 200
