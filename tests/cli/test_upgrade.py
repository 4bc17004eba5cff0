"""Stores of other versions on the command line: brought up to date with words, or refused with a sentence."""

from pathlib import Path

import pytest

from desktop.domain.clock import SystemClock
from tests.cli import schemas
from tests.cli.test_commands import Desk, desk_in
from tests.keeping.test_renewal import ROWS, WAITING, filled
from tests.service import PASSPHRASE, gate_for, running
from tests.versions import earlier, later, next_step


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A store in which five calls and a note wait; the service is not needed."""
    with running(threads=1) as server:
        return desk_in(tmp_path, server)


def test_an_older_store_is_brought_up_to_date_and_that_is_said_apart_from_the_answer(desk: Desk) -> None:
    with earlier():
        filled(desk.data_dir, SystemClock()).lock()
    done = desk.run("outbox", "--json")
    assert done.returncode == 0
    assert "Bringing the store up to date for this version." in done.stderr
    again = desk.run("outbox", "--json")
    assert (again.stderr, again.stdout) == ("", done.stdout)
    assert len(desk.json(schemas.OUTBOX, "outbox")["rows"]) == WAITING + 1


def test_doctor_says_that_a_store_is_older_and_leaves_it_so(desk: Desk, tmp_path: Path) -> None:
    with earlier():
        filled(desk.data_dir, SystemClock()).lock()
    before = (desk.data_dir / "store.db").read_bytes()
    doctor = desk.json(schemas.DOCTOR, "doctor", "--zip", str(tmp_path / "help.zip"))
    verdict = next(check for check in doctor["checks"] if check["name"] == "store")
    assert verdict["ok"]
    assert verdict["words"] == "Made by an earlier version; it would be brought up to date when it is opened."
    assert (tmp_path / "help.zip").exists()
    assert (desk.data_dir / "store.db").read_bytes() == before


def test_a_newer_store_is_refused_by_every_command_and_doctor_says_so(desk: Desk) -> None:
    with later(next_step):
        filled(desk.data_dir, SystemClock()).lock()
    before = (desk.data_dir / "store.db").read_bytes()
    for command in (
        ["threads"],
        ["sync"],
        ["outbox"],
        ["log", "call", "--customer", "c0"],
        ["backup", "x.daylit-backup"],
    ):
        done = desk.run(*command)
        assert (done.returncode, done.stdout) == (3, "")
        assert done.stderr.startswith("The store cannot be opened. The store ")
        assert (
            "was made by a later version of this program. Nothing was changed; install that version"
            in done.stderr
        )
    doctor = desk.json(schemas.DOCTOR, "doctor", status=6)
    verdict = next(check for check in doctor["checks"] if check["name"] == "store")
    assert not verdict["ok"]
    assert "later version of this program" in verdict["words"]
    assert (desk.data_dir / "store.db").read_bytes() == before
    with later(next_step):
        gate = gate_for(desk.data_dir, SystemClock())
        assert gate.unlock(passphrase=PASSPHRASE).reader.total() == ROWS + WAITING
        gate.lock()
