"""kill -9 at random moments of syncing and of logging: nothing lost, nothing doubled, the store is sound.

DAYLIT_KILLS=200 python -m pytest tests/processes/test_kills.py      # the whole proof
"""

import os
import random
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from desktop.domain.clock import SystemClock
from desktop.sandbox.faults import Faults
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from desktop.store.connection import driver, open_writer
from desktop.vault.os_keyring import NoKeyRing
from desktop.vault.passphrase import WEAKEST
from desktop.vault.vault import Vault
from tests.service import PASSPHRASE, SETTLE, gate_for, sign_in_to
from tests.service import sync_settings_for_tests as quick

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("DAYLIT_KILLS", "10"))
SEED = int(os.environ.get("DAYLIT_KILL_SEED", "1"))
LONGEST_LIFE = 2.5
"""Seconds within which a process is killed; starting one takes about one."""
MOST_PASSES = 60
SPOILT = (
    "cut_before", "cut_after_commit", "cut_in_body", "500", "500_after_commit", "502", "503", "429", "empty_answer",
)  # fmt: skip


class Kills:
    """Starts processes, kills them, and remembers what they said was saved."""

    def __init__(self, profile: Path, dice: random.Random) -> None:
        self.profile = profile
        self.dice = dice
        self.saved: list[str] = []
        self.begun: list[int] = []
        self.killed = 0

    def run(self, *arguments: str, kill: bool) -> None:
        command = [sys.executable, "-m", "tests.processes.worker", *arguments]
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        killer = threading.Timer(self.dice.uniform(0.3, LONGEST_LIFE), process.kill)
        if kill:
            killer.start()
        out, err = process.communicate(timeout=100)
        killer.cancel()
        self.killed += process.returncode == -9
        assert process.returncode in (0, -9), err
        self.saved += [line.removeprefix("saved ") for line in out.splitlines() if line.startswith("saved ")]

    def burst(self, number: int) -> None:
        self.begun.append(number)
        self.run("log", str(self.profile), str(number), kill=True)

    def sync(self, *, kill: bool) -> None:
        self.run("sync", str(self.profile), kill=kill)


@pytest.mark.timeout(3600)
def test_no_kill_loses_or_doubles_anything(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    profile = tmp_path / "profile"
    with SandboxServer(seeded_world(Seed(threads=12)), faults=Faults()) as server:
        gate = gate_for(profile, SystemClock(), sync=quick())
        house = gate.set_up(passphrase=PASSPHRASE)
        gate.sign_in(sign_in_to(server))
        house.sync.sync_once()
        gate.lock()
        kills = Kills(profile, dice)
        number = 0
        while kills.killed < KILLS:
            number += 1
            server.faults.clear()
            for _ in range(dice.randrange(4)):
                route = dice.choice(["log", "create_note", "threads", "notes"])
                server.faults.add(dice.choice(SPOILT), route=route, after=dice.randrange(4), seconds=1)
            if dice.random() < 0.4:
                kills.burst(number)
            else:
                kills.sync(kill=True)
        server.faults.clear()
        left = settle(profile, server)
        assert left == [], f"DAYLIT_KILL_SEED={SEED}: {left}"
        judge(kills, server)
    check_store(profile)


def settle(profile: Path, server: SandboxServer) -> list[object]:
    """Sync until nothing waits; the answer is what still does."""
    gate = gate_for(profile, SystemClock(), sync=quick())
    house = gate.unlock(passphrase=PASSPHRASE)
    pause = threading.Event()
    for _ in range(MOST_PASSES):
        house.sync.sync_once()
        if not house.reader.outbox():
            break
        pause.wait(SETTLE / 2)
    left = list(house.reader.outbox())
    gate.lock()
    return left


def judge(kills: Kills, server: SandboxServer) -> None:
    there = Counter(
        [f"call {row.content}" for row in server.world.communications if row.content.startswith("call ")]
        + [f"note {note.content}" for note in server.world.notes if note.content.startswith("note ")]
    )
    lost = [text for text in kills.saved if there[text] == 0]
    doubled = [text for text, times in there.items() if times > 1]
    assert (lost, doubled) == ([], []), f"DAYLIT_KILL_SEED={SEED}"
    unheard = len(there) - len(set(kills.saved))
    assert 0 <= unheard <= kills.killed  # saved, and killed before it could say so
    print(f"\n{kills.killed} kills, {len(kills.saved)} entries said to be saved, {len(there)} on the service")


def check_store(profile: Path) -> None:
    key = Vault(profile / "vault.json", NoKeyRing(), clock=SystemClock(), cost=WEAKEST).open(
        passphrase=PASSPHRASE
    )
    connection = open_writer(profile / "store.db", key=key.key, salt=key.salt)
    connection.row_factory = driver.Row
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    connection.close()
