"""An older store is brought up to date with everything in it, or stays as it is and opens by its own version."""

import shutil
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from desktop.domain.arrangement import Mark
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import StoreDamaged, StoreNewer, StoreNotUpgraded, StoreTrouble, StoreUnwritable
from desktop.domain.filters import Filter, View
from desktop.domain.identity import LocalId, ServiceId
from desktop.store import upgrade
from desktop.store.connection import Connection, Database, driver, open_reader
from desktop.store.files import files_of
from desktop.store.migrations import REWRITTEN, pending
from desktop.store.open_store import Store
from desktop.store.snapshot import tables
from tests.conftest import KEY, SALT, HandClock
from tests.disks import fill, mount
from tests.store.conftest import fill_directory, message
from tests.versions import STEPS, earlier, later, made_by, next_step, plain

ROWS = 200
SPOILS = {
    "an entry that waits is lost": "DELETE FROM outbox WHERE seq = (SELECT min(seq) FROM outbox)",
    "an entry that waits is there twice": (
        "INSERT INTO outbox (local_id, kind, state, payload, at_us, fingerprint, thread_key, summary, "
        "created_us, updated_us) SELECT 'twice', kind, state, payload, at_us, fingerprint, thread_key, "
        "summary, created_us, updated_us FROM outbox LIMIT 1"
    ),
    "a draft is lost": "DELETE FROM drafts",
    "a draft is cut": "UPDATE drafts SET fields = substr(fields, 1, 9)",
    "a message is lost": "DELETE FROM communications WHERE service_id = 'm7'",
    "a text is empty": "UPDATE bodies SET content = '' WHERE position = (SELECT max(position) FROM bodies)",
    "a note is changed": "UPDATE notes SET content = upper(content)",
    "who is signed in is forgotten": "DELETE FROM settings WHERE key = 'account'",
    "a mark is taken away": "UPDATE threads SET is_pinned = 0",
    "the words to search by are lost": "INSERT INTO search(search) VALUES ('delete-all')",
}


def opened(folder: Path, said: list[str] | None = None) -> Store:
    say = said.append if said is not None else lambda words: None
    return Store(folder / "store.db", KEY, SALT, clock=HandClock(), zone=UTC, say=say)


def work(store: Store) -> list[LocalId]:
    """What a person does in a day; the answer is what waits to be sent."""
    fill_directory(store)
    store.arrivals.communications([message(number) for number in range(ROWS)])
    waiting = [
        store.writer.log(NewEntry(kind="call", customer_id=ServiceId("c0"), content=f"mine {number}"))[0]
        for number in range(3)
    ]
    waiting.append(store.writer.note(NewNote(message=waiting[0], content="a note of mine"))[0])
    store.writer.save_draft("log c0", {"notes": "half a sen"})
    store.settings.put("account", "somebody")
    store.arrangement.mark(Mark.PINNED, {1: True})
    return waiting


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store of the version before this one, and what is in it."""
    folder = tmp_path / "data"
    with earlier(), opened(folder) as store:
        work(store)
    return folder


def contents(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows, by table, but for the names of steps."""
    with plain(folder / "store.db") as connection:
        return {
            table: sorted(connection.execute(f'SELECT * FROM "{table}"').fetchall(), key=repr)
            for table in tables(connection)
            if table != "_sqlite_migrations"
        }


def files(folder: Path) -> set[str]:
    """What lies there once everything is closed."""
    return {file.name for file in folder.iterdir()}


def refused(folder: Path) -> StoreNotUpgraded:
    with pytest.raises(StoreNotUpgraded) as raised:
        opened(folder)
    assert not list(folder.glob("store.db.upgrade*"))
    return raised.value


def test_everything_is_there_and_the_person_is_told(folder: Path) -> None:
    before, said = contents(folder), list[str]()
    with later(next_step), opened(folder, said) as store:
        assert store.reader.total() == ROWS + 3
        assert len(store.reader.positions(Filter(view=View.MESSAGE, text="invoice"))) == ROWS
        assert "a note of mine" in store.reader.outbox()[-1].summary
        assert store.writer.draft("log c0") == {"notes": "half a sen"}
    assert [words.split()[0] for words in said] == ["Bringing", "Checking", "Putting"]
    after = contents(folder)
    assert len(after.pop("reminders")) == ROWS + 3
    assert {row[-1] for row in after["threads"]} == {"none"}
    after["threads"] = [row[:-1] for row in after["threads"]]
    assert after == before
    assert files(folder) == {"store.db", "outbox.journal"}
    said.clear()
    with later(next_step), opened(folder, said):
        assert said == []  # once is enough


def test_the_version_from_before_refuses_it_then_and_changes_nothing(folder: Path) -> None:
    opened(folder).close()
    before = (folder / "store.db").read_bytes()
    with earlier(), pytest.raises(StoreNewer, match="later version"):
        opened(folder)
    assert (folder / "store.db").read_bytes() == before
    assert files(folder) == {"store.db", "outbox.journal"}


def test_a_disk_that_fails_before_it_begins_is_a_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise driver.OperationalError("database or disk is full")

    before = contents(folder)
    with monkeypatch.context() as patch:
        patch.setattr(upgrade, "_alone", fails)
        with pytest.raises(StoreUnwritable, match=r"[Tt]he disk is full"):
            opened(folder)
    assert is_as_before(folder, before)


def test_what_a_killed_program_left_in_its_log_is_brought_along(folder: Path, tmp_path: Path) -> None:
    with earlier(), opened(folder) as store:
        store.writer.log(NewEntry(kind="call", customer_id=ServiceId("c0"), content="just before"))
        killed = shutil.copytree(folder, tmp_path / "killed")
    assert (killed / "store.db-wal").stat().st_size > 0
    with opened(killed) as store:
        assert "just before" in store.reader.outbox()[-1].summary


@pytest.mark.parametrize("count", range(1, len(STEPS)))
def test_a_store_of_each_earlier_version_is_brought_up_to_date(tmp_path: Path, count: int) -> None:
    with opened(tmp_path / "today") as store:
        waiting = work(store)
    rows = as_of(count, tmp_path / "today", tmp_path / "old")
    with opened(tmp_path / "old") as store:
        after = contents(tmp_path / "old")
        assert {table: after[table] for table in rows} == rows
        with plain(tmp_path / "old" / "store.db") as connection:
            assert pending(connection) == ()
        if "outbox" in rows:
            assert store.recover() == 0  # nothing that the journal knows better
            assert [row.local_id for row in store.reader.outbox()] == waiting
            assert set(store._desk.journal.traces()) == set(waiting)
            assert contents(tmp_path / "old")["outbox"] == rows["outbox"]
        if "search_data" in rows:
            assert len(store.reader.positions(Filter(view=View.MESSAGE, text="invoice"))) == ROWS


def as_of(count: int, today: Path, old: Path) -> dict[str, list[tuple[object, ...]]]:
    """The same work in the schema of so many steps, with its journal; the answer is what was written."""
    made_by(count, old / "store.db")
    rows = contents(today)
    with plain(old / "store.db") as connection:
        known = [table for table in tables(connection) if table in rows]
        connection.execute("PRAGMA foreign_keys=0")
        for table in known:
            connection.execute(f'DELETE FROM "{table}"')
            for row in rows[table]:
                connection.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(row))})', row)
    if "outbox" in known:
        shutil.copy(today / "outbox.journal", old)
    assert contents(old) == {table: rows[table] for table in known}
    return {table: rows[table] for table in known}


# -- what goes wrong ---------------------------------------------------------------------------------


def is_as_before(folder: Path, before: dict[str, list[tuple[object, ...]]]) -> bool:
    """The version from before opens it, all its rows are there, and nothing else lies around."""
    with earlier(), opened(folder) as store:
        there = store.reader.total() == ROWS + 3 and len(store.reader.outbox()) == 4
    return there and contents(folder) == before and files(folder) == {"store.db", "outbox.journal"}


@pytest.mark.allow_log("not brought up to date")
@pytest.mark.parametrize("error", [ValueError("a fault of ours"), KeyError("c0")])
def test_a_step_that_fails_takes_those_before_it_back(folder: Path, error: Exception) -> None:
    def fails(db: Database) -> None:
        db.execute("DROP TABLE drafts")
        raise error

    before = contents(folder)
    with later(next_step, fails):
        trouble = refused(folder)
    assert "A step of it failed" in str(trouble)
    assert "the version from before still opens it" in str(trouble)
    assert is_as_before(folder, before)
    opened(folder).close()  # a version without the fault


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_step_that_loses_or_changes_something_is_found_out(folder: Path, spoil: str) -> None:
    def spoils(db: Database) -> None:
        db.execute("PRAGMA foreign_keys=0")
        assert db.execute(SPOILS[spoil]).rowcount

    before = contents(folder)
    with later(next_step, spoils):
        assert "came through unchanged" in str(refused(folder))
    assert is_as_before(folder, before)


@pytest.mark.parametrize("owner", ["drafts", "search"])
def test_a_step_may_change_the_rows_it_says_it_changes(
    folder: Path, monkeypatch: pytest.MonkeyPatch, owner: str
) -> None:
    def tidies(db: Database) -> None:
        db.execute("DELETE FROM drafts" if owner == "drafts" else SPOILS["the words to search by are lost"])

    monkeypatch.setitem(REWRITTEN, "tidies", frozenset({owner}))
    with later(tidies), opened(folder) as store:
        assert (store.writer.draft("log c0") is None) == (owner == "drafts")
        assert (store.reader.positions(Filter(text="invoice")) == []) == (owner == "search")


def test_a_copy_that_is_damaged_before_it_is_checked_is_thrown_away(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = upgrade._prove

    def damaged(live: Connection, copy: Connection, place: Path, changing: tuple[str, ...]) -> None:
        raw = bytearray(place.read_bytes())
        raw[len(raw) // 2] ^= 1
        place.write_bytes(raw)
        real(live, copy, place, changing)

    before = contents(folder)
    with monkeypatch.context() as patch:
        patch.setattr(upgrade, "_prove", damaged)
        assert "store.db.upgrade is damaged" in str(refused(folder))
    assert is_as_before(folder, before)


def test_a_store_that_is_damaged_itself_says_so(folder: Path) -> None:
    raw = bytearray((folder / "store.db").read_bytes())
    raw[len(raw) // 2] ^= 1
    (folder / "store.db").write_bytes(raw)
    with pytest.raises(StoreDamaged):
        opened(folder)
    assert (folder / "store.db").read_bytes()[len(raw) // 2] == raw[len(raw) // 2]
    assert files(folder) == {"store.db", "outbox.journal"}


def test_too_small_a_disk_is_told_before_anything_is_copied(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(folder)
    with monkeypatch.context() as patch:
        patch.setattr(upgrade.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(1, 1, 2_000_000))
        patch.setattr(upgrade, "_through_a_copy", None)
        trouble = str(refused(folder))
    needed = 3 * (folder / "store.db").stat().st_size // 1_000_000 + 5
    assert f"{needed} MB free in {folder}" in trouble
    assert "there are 2 MB" in trouble
    assert is_as_before(folder, before)


@pytest.mark.parametrize("leave", [0, 30_000, 300_000, 600_000, 900_000, 1_200_000])
def test_a_disk_that_fills_meanwhile_leaves_the_store_as_it_was(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, leave: int
) -> None:
    folder = small_disk / "data"
    with earlier(), opened(folder) as store:
        work(store)
    before = contents(folder)
    monkeypatch.setattr(upgrade, "ROOM", 0)
    monkeypatch.setattr(upgrade, "SPARE", 0)
    filler = fill(small_disk, leave=leave)
    try:
        with later(next_step), opened(folder) as store:
            assert leave > 600_000
    except StoreTrouble as trouble:
        assert "disk" in str(trouble)
        filler.unlink()
        assert is_as_before(folder, before)
    else:
        filler.unlink()
    with later(next_step), opened(folder) as store:
        assert len(store.reader.outbox()) == 4


def test_a_disk_that_cannot_be_written_is_a_sentence(small_disk: Path) -> None:
    folder = small_disk / "data"
    with earlier(), opened(folder) as store:
        work(store)
    before = contents(folder)
    assert mount("-o", "remount,ro", str(small_disk))
    with pytest.raises(Exception, match="cannot be written"):
        opened(folder)
    assert mount("-o", "remount,rw", str(small_disk))
    assert is_as_before(folder, before)


def test_who_has_it_open_keeps_it_as_it_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrade, "TRIES", 2)
    before = contents(folder)
    with closing(open_reader(folder / "store.db", key=KEY, salt=SALT)):
        assert "Close it and try again; nothing was changed" in str(refused(folder))
    assert is_as_before(folder, before)


@pytest.mark.parametrize("count", [len(STEPS) - 1, len(STEPS)])
def test_what_a_kill_left_of_a_copy_goes_at_the_next_opening(folder: Path, count: int) -> None:
    for file in files_of(folder / "store.db.upgrade"):
        file.write_bytes(b"x" * 100)
    with earlier(count), opened(folder):
        assert not list(folder.glob("store.db.upgrade*"))


def test_a_store_whose_making_was_cut_short_is_made_whole(tmp_path: Path) -> None:
    made_by(3, tmp_path / "data" / "store.db")
    with opened(tmp_path / "data") as store:
        work(store)
        assert store.reader.total() == ROWS + 3
