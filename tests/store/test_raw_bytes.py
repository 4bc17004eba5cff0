"""Bytes of files that are open here are read without costing a lock, and everything else is read as ever."""

import os
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from desktop.store import raw_bytes
from desktop.store.connection import is_plain, open_reader, open_writer
from desktop.store.raw_bytes import first_bytes, pieces
from tests.conftest import KEY, SALT
from tests.processes.test_locks import locks_on

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_bytes(b"0123456789")
    return path


def test_a_file_that_nobody_has_open_is_read_whole(file: Path) -> None:
    assert list(pieces(file, 4)) == [b"0123", b"4567", b"89"]
    assert (first_bytes(file, 4), first_bytes(file, 40)) == (b"0123", b"0123456789")


def test_an_empty_file_and_one_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with (tmp_path / "empty").open("rb"):
        assert list(pieces(tmp_path / "empty", 4)) == []
    assert first_bytes(tmp_path / "empty", 4) == b""
    with pytest.raises(FileNotFoundError):
        first_bytes(tmp_path / "absent", 4)


def test_what_is_open_is_read_from_its_beginning_and_left_where_it_is(file: Path) -> None:
    with file.open("rb", buffering=0) as opened:
        opened.seek(7)
        assert list(pieces(file, 4)) == [b"0123", b"4567", b"89"]
        assert opened.read() == b"789"


def test_what_is_open_for_writing_only_is_read(file: Path) -> None:
    with file.open("ab"):
        assert list(pieces(file, 4)) == [b"0123", b"4567", b"89"]


def test_what_is_closed_meanwhile_is_read_to_its_end(file: Path) -> None:
    with closing(pieces(file, 4)) as found:
        with file.open("rb"):
            assert next(found) == b"0123"
        assert list(found) == [b"4567", b"89"]


@on_posix
def test_what_was_removed_while_it_is_open_is_read_through_its_link(file: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux has such links")
    with file.open("rb") as opened:
        file.unlink()
        assert first_bytes(Path(f"/proc/self/fd/{opened.fileno()}"), 4) == b"0123"


@on_posix
def test_a_number_that_became_another_file_meanwhile_is_not_believed(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another thread closes the file between two questions, and its number is given to another one."""
    (tmp_path / "other").write_bytes(b"other bytes")
    number = os.open(file, os.O_RDONLY)
    other = os.open(tmp_path / "other", os.O_RDONLY)
    read = os.pread

    def after_a_change(asked: int, size: int, at: int) -> bytes:
        os.dup2(other, number)
        return read(asked, size, at)

    monkeypatch.setattr(os, "pread", after_a_change)
    assert first_bytes(file, 4) == b"0123"
    os.close(number)
    os.close(other)


@on_posix
def test_where_descriptors_are_not_listed_they_are_tried(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw_bytes, "OPEN_HERE", str(file.with_name("absent")))
    with file.open("rb"):
        monkeypatch.delattr(Path, "open")  # it must not be opened again
        assert list(pieces(file, 4)) == [b"0123", b"4567", b"89"]


@on_posix
def test_an_error_of_the_disk_is_no_reason_to_open_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "pread", broken)
    with file.open("rb"), pytest.raises(OSError, match="Input/output error"):
        first_bytes(file, 4)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists the locks of a process")
def test_no_lock_is_lost_while_threads_come_and_go(tmp_path: Path) -> None:
    path, ended = tmp_path / "store.db", threading.Event()
    with closing(open_writer(path, key=KEY, salt=SALT)) as writer:
        writer.execute("create table t (x)")
        held = locks_on(tmp_path)
        assert len(held) == 2

        def come_and_go() -> None:
            while not ended.is_set():
                open_reader(path, key=KEY, salt=SALT).close()
                open_writer(path, key=KEY, salt=SALT).close()

        threads = [threading.Thread(target=come_and_go) for _ in range(3)]
        for thread in threads:
            thread.start()
        for _ in range(200):
            assert not is_plain(path)
            for name in ("store.db", "store.db-wal", "store.db-shm"):
                list(pieces(tmp_path / name, 4096))
        ended.set()
        for thread in threads:
            thread.join()
        assert locks_on(tmp_path) == held
