"""Encryption is proved at each open, and the two silent losses cannot come back."""

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import StoreDamaged, StoreNewer, StoreNotEncrypted, StoreUnwritable
from desktop.domain.filters import Filter
from desktop.domain.identity import ServiceId
from desktop.store import connection
from desktop.store.open_store import Store
from tests.conftest import KEY, SALT, HandClock
from tests.store.conftest import fill_directory, message

WORDS = [f"canary{number:02d}zq" for number in range(20)]


def planted_files(folder: Path) -> list[str]:
    """Words that can be read in any file, in the spellings a leak would have."""
    found = []
    for file in folder.rglob("*"):
        if file.is_file():
            raw = file.read_bytes()
            found += [
                word
                for word in WORDS
                for text in (word.encode(), word.encode("utf-16-le"))
                if text in raw.lower()
            ]
    return found


def work_a_day(store: Store) -> None:
    """Put the words everywhere a working day puts words."""
    fill_directory(store)
    first = message(1, subject=WORDS[0], content=" ".join(WORDS[1:5]), customer_name=WORDS[5], raw=WORDS[6])
    store.arrivals.communications([first, message(2, content=WORDS[7])])
    local, _ = store.writer.log(
        NewEntry(kind="call", customer_id=ServiceId("c0"), content=WORDS[8], subject=WORDS[9])
    )
    store.writer.note(NewNote(message=local, content=WORDS[10]))
    store.writer.save_draft("log", {"notes": WORDS[11]})
    store.settings.put("account", WORDS[12])
    store.ledger.note("pull", WORDS[13], at=message(1).at)
    store.writer.discard(local, force=True)
    for word in WORDS:
        store.reader.positions(Filter(text=word))


def test_no_header_and_no_word_can_be_read_after_a_day(tmp_path: Path, clock: HandClock) -> None:
    with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as store:
        work_a_day(store)
        assert (tmp_path / "store.db-wal").stat().st_size > 0
        assert planted_files(tmp_path) == []
    assert planted_files(tmp_path) == []
    assert (tmp_path / "store.db").read_bytes()[:16] != connection.PLAIN_HEADER
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(tmp_path / "store.db").execute("select * from sqlite_master")


def test_the_search_for_words_finds_them_in_a_plain_file(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("create table t (x)")
    plain.execute("insert into t values (?)", [WORDS[3]])
    plain.commit()
    plain.close()
    assert planted_files(tmp_path) == [WORDS[3]]


def test_a_wrong_key_opens_nothing_and_changes_nothing(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "store.db"
    Store(path, KEY, SALT, clock=clock).close()
    before = path.read_bytes()
    with pytest.raises(StoreDamaged, match="kept as it is"):
        Store(path, b"x" * 32, SALT, clock=clock)
    assert path.read_bytes() == before


def test_a_plain_database_is_refused_untouched(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "store.db"
    plain = sqlite3.connect(path)
    plain.execute("create table t (x)")
    plain.commit()
    plain.close()
    before = path.read_bytes()
    with pytest.raises(StoreNotEncrypted, match="not encrypted"):
        Store(path, KEY, SALT, clock=clock)
    assert path.read_bytes() == before


def test_an_emptied_file_is_not_taken_for_a_new_one(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "store.db"
    path.touch()
    with pytest.raises(StoreDamaged, match="empty"):
        Store(path, KEY, SALT, clock=clock)


def test_keys_of_another_length_are_refused(tmp_path: Path) -> None:
    for key, salt in ((KEY[:31], SALT), (KEY, SALT[:8]), (b"", b"")):
        with pytest.raises(ValueError, match="32 bytes"):
            connection.open_writer(tmp_path / "s.db", key=key, salt=salt)


def test_files_are_private(tmp_path: Path, clock: HandClock) -> None:
    old = os.umask(0o022)
    try:
        with Store(tmp_path / "store.db", KEY, SALT, clock=clock) as store:
            fill_directory(store)
            modes = {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.glob("store.db*")}
    finally:
        os.umask(old)
    assert modes == {0o600}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
    ],
)
def test_settings_hold_on_both_kinds_of_connection(tmp_path: Path, name: str, value: object) -> None:
    for opened in (
        connection.open_writer(tmp_path / "s.db", key=KEY, salt=SALT),
        connection.open_reader(tmp_path / "s.db", key=KEY, salt=SALT),
    ):
        assert opened.execute(f"PRAGMA {name}").fetchone()[0] == value
        opened.close()


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    connection.open_writer(tmp_path / "s.db", key=KEY, salt=SALT).close()
    reader = connection.open_reader(tmp_path / "s.db", key=KEY, salt=SALT)
    with pytest.raises(connection.driver.OperationalError, match="readonly"):
        reader.execute("create table t (x)")
    reader.close()


def test_returning_through_sqlite_utils_does_not_lose_later_writes(tmp_path: Path) -> None:
    """Without the alias a failed savepoint leaves the transaction open and later rows vanish."""
    opened = connection.open_writer(tmp_path / "s.db", key=KEY, salt=SALT)
    opened.row_factory = connection.driver.Row
    db = connection.Database(opened)
    db.table("t").create({"id": int, "x": str}, pk="id")
    list(db.query("insert into t (x) values ('a') returning id"))
    db.table("t").insert_all([{"x": str(number)} for number in range(10)])
    opened.close()
    again = connection.open_writer(tmp_path / "s.db", key=KEY, salt=SALT)
    assert again.execute("select count(*) from t").fetchone()[0] == 11
    again.close()


def test_tools_bound_to_another_sqlite_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection.sqlite_utils_db, "sqlite3", sqlite3)
    with pytest.raises(Exception, match="another SQLite"):
        connection.open_writer(tmp_path / "s.db", key=KEY, salt=SALT)


def test_a_driver_that_does_not_encrypt_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A driver that ignores the key, as a wrongly bound one does: PRAGMA key is accepted and means nothing."""
    monkeypatch.setattr(connection.driver, "connect", sqlite3.connect)
    with pytest.raises(StoreNotEncrypted, match="not active"):
        connection.open_writer(tmp_path / "s.db", key=KEY, salt=SALT)
    assert not (tmp_path / "s.db").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="symbols are shared this way on Linux only")
def test_a_plain_sqlite_in_the_global_scope_does_not_replace_ours(tmp_path: Path) -> None:
    """The trap itself: a plain libsqlite3 loaded globally before the driver."""
    script = (
        "import ctypes, ctypes.util, os, sys\n"
        "name = ctypes.util.find_library('sqlite3')\n"
        "if name: ctypes.CDLL(name, mode=os.RTLD_GLOBAL)\n"
        "from pathlib import Path\n"
        "from desktop.store import connection\n"
        f"opened = connection.open_writer(Path({str(tmp_path / 's.db')!r}), key=bytes(32), salt=bytes(16))\n"
        "opened.execute('create table t (x)')\n"
        "opened.close()\n"
        f"print(open({str(tmp_path / 's.db')!r}, 'rb').read(16) == connection.PLAIN_HEADER)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "False", done.stderr


def test_a_newer_store_is_refused_untouched(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "store.db"
    Store(path, KEY, SALT, clock=clock).close()
    writer = connection.open_writer(path, key=KEY, salt=SALT)
    writer.execute(
        "insert into _sqlite_migrations (migration_set, name, applied_at) values ('daylit', 'later', '')"
    )
    writer.execute("pragma wal_checkpoint(truncate)")
    writer.close()
    before = path.read_bytes()
    with pytest.raises(StoreNewer, match="later version"):
        Store(path, KEY, SALT, clock=clock)
    assert path.read_bytes() == before


def test_a_damaged_page_is_named_in_a_sentence(tmp_path: Path, clock: HandClock) -> None:
    path = tmp_path / "store.db"
    with Store(path, KEY, SALT, clock=clock) as store:
        store.arrivals.communications([message(number) for number in range(300)])
    raw = bytearray(path.read_bytes())
    for page in range(2, len(raw) // 4096):
        raw[page * 4096 + 100] ^= 0xFF
    path.write_bytes(raw)
    with pytest.raises(StoreDamaged, match="damaged"), Store(path, KEY, SALT, clock=clock) as store:
        store.reader.positions(Filter(text="invoice"))


def test_a_full_disk_is_a_sentence_and_loses_nothing(store: Store) -> None:
    store.arrivals.communications([message(1)])
    db = store._desk._connection
    pages = db.execute("pragma page_count").fetchone()[0]
    db.execute(f"pragma max_page_count={pages}")
    with pytest.raises(StoreUnwritable, match="disk is full"):
        store.arrivals.communications([message(number, content="x" * 50_000) for number in range(2, 40)])
    db.execute("pragma max_page_count=1073741823")
    assert store.reader.total() == 1
    store.arrivals.communications([message(2)])
    assert store.reader.total() == 2


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_a_sentence(tmp_path: Path, clock: HandClock) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(StoreUnwritable, match="Choose another folder"):
        Store(folder / "store.db", KEY, SALT, clock=clock)


def test_a_folder_that_is_a_file_is_a_sentence(tmp_path: Path, clock: HandClock) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnwritable):
        Store(tmp_path / "file" / "store.db", KEY, SALT, clock=clock)
