"""An upgrade among other processes: killed at any moment, waited for, kept out; and of a whole profile.

DAYLIT_UPGRADE_KILLS=200 python -m pytest -s tests/processes/test_upgrades.py      # the whole proof
"""

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.domain.clock import SystemClock
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import StoreNewer
from desktop.domain.identity import ServiceId
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from desktop.store.open_store import Store
from desktop.store.snapshot import prove_sound
from tests.conftest import KEY, SALT
from tests.service import PASSPHRASE, gate_for, sign_in_to
from tests.store.conftest import fill_directory, message
from tests.versions import earlier, later, next_step, plain

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("DAYLIT_UPGRADE_KILLS", "6"))
ROWS, SIZE, WAITING = 400, 20_000, 5
"""Large messages: an upgrade takes long enough to be hit at any moment."""
OPEN = f"open {ROWS + WAITING} {WAITING}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store of this version, which the next one has to bring up to date."""
    folder = tmp_path / "data"
    with opened(folder) as store:
        fill_directory(store)
        store.arrivals.communications([message(n, content="x " * SIZE) for n in range(ROWS)], first_fill=True)
        for number in range(WAITING):
            store.writer.log(NewEntry(kind="call", customer_id=ServiceId("c0"), content=f"mine {number}"))
        store.writer.save_draft("log c0", {"notes": "half a sen"})
    return folder


def opened(folder: Path) -> Store:
    return Store(folder / "store.db", KEY, SALT, clock=SystemClock(), zone=UTC)


def start(job: str, folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.processes.upgrader", job, str(folder)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def line_of(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def rest_of(process: "subprocess.Popen[str]") -> list[str]:
    """What it still says once it may go on to its end."""
    out, _ = process.communicate("go on\n", timeout=60)
    assert process.returncode in {0, -9}
    return out.splitlines(keepends=True)


def check(folder: Path) -> None:
    """Everything is there, sound, and nothing lies around."""
    with plain(folder / "store.db") as connection:
        prove_sound(connection, folder / "store.db")
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("communications", "bodies", "outbox", "drafts")
        ]
    assert counts == [ROWS + WAITING, ROWS + WAITING, WAITING, 1]
    assert {file.name for file in folder.iterdir()} == {"store.db", "outbox.journal"}


# -- kills -------------------------------------------------------------------------------------------


@pytest.mark.timeout(3_600)
def test_a_kill_at_any_moment_leaves_the_old_store_or_the_new_one(folder: Path, tmp_path: Path) -> None:
    """Each third of the kills falls into one phase: copying and changing, checking, putting in place."""
    dice, ends = random.Random(KILLS), Counter[str]()
    longest = phases_of(shutil.copytree(folder, tmp_path / "whole"))
    for number in range(KILLS):
        work = shutil.copytree(folder, tmp_path / f"kill-{number}")
        phase = number % len(longest)
        killed_in(phase, dice.uniform(0, longest[phase]), work)
        ends["cut short while it was put in place"] += has_hot_journal(work)
        try:
            opened(work).close()  # the version from before
        except StoreNewer:
            ends["new"] += 1
        else:
            ends["old"] += 1
            check(work)
        with later(next_step):
            opened(work).close()
        check(work)
        shutil.rmtree(work)
    print(f"\n{KILLS} kills in phases of {[f'{1000 * span:.0f} ms' for span in longest]}: {dict(ends)}")
    assert ends["old"] > KILLS / 2


def phases_of(folder: Path) -> list[float]:
    """Seconds that each phase takes."""
    process, moments = start("next", folder), []
    for _ in range(4):
        line_of(process)
        moments.append(time.monotonic())
    process.communicate("", timeout=60)
    return [end - begin for begin, end in pairwise(moments)]


def killed_in(phase: int, seconds: float, folder: Path) -> None:
    """An upgrade that is killed so long after it said that it enters a phase."""
    process = start("next", folder)
    for _ in range(phase + 1):
        line_of(process)
    killer = threading.Timer(seconds, process.kill)
    killer.start()
    rest_of(process)
    killer.cancel()


def has_hot_journal(folder: Path) -> bool:
    """Whether there is something to undo; a journal that has done its work begins with zeros."""
    journal = folder / "store.db-journal"
    return journal.exists() and any(journal.read_bytes()[:8])


# -- other processes ---------------------------------------------------------------------------------


def test_who_waited_for_the_old_file_finds_the_new_store_and_refuses(folder: Path) -> None:
    upgrading = start("held", folder)
    while line_of(upgrading) != "held\n":
        pass
    waiting = start("this", folder)
    with pytest.raises(subprocess.TimeoutExpired):
        waiting.wait(3)  # it stands before the lock
    assert rest_of(upgrading)[-1] == OPEN
    assert [line.split()[0] for line in rest_of(waiting)] == ["StoreNewer"]
    check(folder)
    with later(next_step):
        opened(folder).close()
    check(folder)


def test_who_has_it_open_is_left_in_peace(folder: Path) -> None:
    keeping = start("keep", folder)
    assert line_of(keeping) == OPEN
    said = rest_of(start("next", folder))
    assert said[-1].startswith("StoreNotUpgraded Daylit is still open in its earlier version")
    assert rest_of(keeping) == []
    check(folder)
    assert rest_of(start("next", folder))[-1] == OPEN


def test_two_that_start_at_once_upgrade_it_once(folder: Path) -> None:
    both = [start("next", folder) for _ in range(2)]
    assert [rest_of(process)[-1] for process in both] == [OPEN, OPEN]
    check(folder)


# -- a whole profile ---------------------------------------------------------------------------------


def test_what_waited_under_the_old_version_arrives_once_under_the_new_one(tmp_path: Path) -> None:
    profile, said = tmp_path / "profile", list[str]()
    with SandboxServer(seeded_world(Seed(threads=10))) as server:
        with earlier():
            gate = gate_for(profile, SystemClock())
            house = gate.set_up(passphrase=PASSPHRASE)
            gate.sign_in(sign_in_to(server))
            house.sync.sync_once()
            customer = house.reader.customers()[0].service_id
            call, _ = house.writer.log(NewEntry(kind="call", customer_id=customer, content="written before"))
            house.writer.note(NewNote(message=call, content="noted before"))
            house.writer.save_draft("log c0", {"notes": "half a sen"})
            gate.lock()
        gate = gate_for(profile, SystemClock())
        house = gate.unlock(passphrase=PASSPHRASE, say=said.append)
        assert said[0].startswith("Bringing the store up to date")
        assert house.writer.draft("log c0") == {"notes": "half a sen"}
        assert gate.account() is not None
        assert [row.local_id for row in house.reader.outbox()][0] == call
        house.sync.sync_once()
        house.sync.sync_once(full=True)
        assert house.reader.outbox() == []
        there = [row.content for row in server.world.communications]
        noted = [note.content for note in server.world.notes]
        assert (there.count("written before"), noted.count("noted before")) == (1, 1)
        assert house.reader.total() == len(there)
        gate.lock()
        with earlier():
            gate = gate_for(profile, SystemClock())
            with pytest.raises(StoreNewer):
                gate.unlock(passphrase=PASSPHRASE)
