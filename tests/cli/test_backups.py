"""Backup and restore from the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli import schemas
from tests.cli.test_commands import Desk, desk_in
from tests.service import running


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Signed in and synced."""
    with running(threads=6) as server:
        desk = desk_in(tmp_path, server)
        desk.sign_in()
        desk.json(schemas.SYNC, "sync")
        yield desk


def test_a_backup_is_looked_at_and_restored_on_another_computer(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "mine.daylit-backup"
    made = desk.json(schemas.BACKUP, "backup", str(file))
    assert made["ways"] == ["passphrase"]
    assert made["counts"]["communications"] == len(desk.server.world.communications)
    elsewhere = Desk(tmp_path / "elsewhere", desk.passphrase_file, desk.server)
    assert elsewhere.json(schemas.BACKUP, "restore", str(file), "--look") == made
    assert not elsewhere.data_dir.exists()
    back = elsewhere.json(schemas.RESTORED, "restore", str(file))
    assert back == {"messages": made["counts"]["communications"], "old_store": None}
    assert elsewhere.json(schemas.SYNC, "sync")["pulled"] == 0


def test_a_store_is_replaced_only_when_that_is_said_and_kept(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "mine.daylit-backup"
    desk.json(schemas.BACKUP, "backup", str(file))
    refused = desk.run("restore", str(file))
    assert (refused.returncode, "--replace" in refused.stderr) == (2, True)
    back = desk.json(schemas.RESTORED, "restore", str(file), "--replace")
    assert (Path(back["old_store"]) / "store.db").is_file()


def test_bad_input_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear customer", encoding="utf-8")
    for words in (
        ("restore", str(tmp_path / "letter.txt")),
        ("restore", str(tmp_path / "absent")),
        ("backup", "/"),
    ):
        done = desk.run(*words)
        assert done.returncode == 2, done.stderr
        assert "Traceback" not in done.stderr
    file = tmp_path / "mine.daylit-backup"
    desk.json(schemas.BACKUP, "backup", str(file))
    wrong = tmp_path / "wrong"
    wrong.write_text("not this one at all", encoding="utf-8")
    done = desk.run("restore", str(file), "--replace", "--passphrase-file", str(wrong))
    assert (done.returncode, "Wrong passphrase" in done.stderr) == (3, True)
    assert desk.run("outbox").returncode == 0


@pytest.mark.parametrize("command", [("backup",), ("export",), ("verify-encryption", "--report")])
def test_nothing_is_written_over_the_programs_own_files(desk: Desk, command: tuple[str, ...]) -> None:
    before = {
        path.name: path.read_bytes() for path in (desk.data_dir / "store.db", desk.data_dir / "vault.json")
    }
    for name in before:
        done = desk.run(*command, str(desk.data_dir / name))
        assert done.returncode == 2
        assert "is a file of Daylit itself" in done.stderr
        assert (desk.data_dir / name).read_bytes()[:100] == before[name][:100]
    assert desk.run("threads").returncode == 0
