"""Two programs on one store: one carries, both write, both see what the other did, nobody meets a lock."""

import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app import HouseGate
from desktop.domain.changes import Changes
from desktop.domain.clock import SystemClock
from desktop.domain.entry import NewEntry
from desktop.domain.errors import EngineBusy
from desktop.domain.switches import Phase
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from desktop.store.house import House
from tests.service import PASSPHRASE, gate_for, sign_in_to

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer(seeded_world(Seed(threads=10))) as server:
        yield server


@pytest.fixture
def profile(tmp_path: Path, server: SandboxServer) -> Path:
    """Signed in and synced once; closed again."""
    profile = tmp_path / "profile"
    gate = gate_for(profile, SystemClock())
    gate.set_up(passphrase=PASSPHRASE)
    gate.sign_in(sign_in_to(server))
    gate.unlock().sync.sync_once()
    gate.lock()
    return profile


@pytest.fixture
def window(profile: Path) -> Iterator[tuple[HouseGate, House]]:
    """What a window has: a house with a carrier at work."""
    gate = gate_for(profile, SystemClock(), carry=True, poll_seconds=1)
    house = gate.unlock(passphrase=PASSPHRASE)
    until(lambda: house.sync.status().synced_at is not None)
    yield gate, house
    gate.lock()


def start(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.processes.worker", *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def until(is_so: object) -> None:
    """Look again and again, for half a minute at most."""
    tick = threading.Event()
    for _ in range(int(PATIENCE / 0.05)):
        if is_so():  # type: ignore[operator]
            return
        tick.wait(0.05)
    raise AssertionError("it did not come to that in time")


def saved(outputs: list[str]) -> list[str]:
    """The texts that processes said were saved."""
    lines = [line for output in outputs for line in output.splitlines()]
    return [line.split(" ", 2)[2] for line in lines if line.startswith("saved ")]


def on_the_service(server: SandboxServer) -> Counter[str]:
    texts = [row.content for row in server.world.communications] + [
        note.content for note in server.world.notes
    ]
    return Counter(text for text in texts if text.startswith(("call ", "note ")))


def test_what_another_process_logs_is_seen_and_carried_by_the_window(
    window: tuple[HouseGate, House], profile: Path, server: SandboxServer
) -> None:
    _, house = window
    heard: list[Changes] = []
    end = house.writer.listen(heard.append)
    out, err = start("log", str(profile), "7").communicate(timeout=60)
    written = saved([out])
    assert (len(written), err) == (12, "")
    until(lambda: set(written) <= set(on_the_service(server)))
    until(lambda: any(changes.elsewhere for changes in heard))
    until(lambda: not house.reader.outbox())
    end()
    assert max(on_the_service(server).values()) == 1


def test_only_one_engine_works_and_the_other_says_so(window: tuple[HouseGate, House], profile: Path) -> None:
    second = gate_for(profile, SystemClock())
    with pytest.raises(EngineBusy, match="What you wrote is kept"):
        second.unlock(passphrase=PASSPHRASE).sync.sync_once()
    second.lock()


def test_a_second_window_waits_and_takes_over_when_the_first_is_closed(
    window: tuple[HouseGate, House], profile: Path, server: SandboxServer
) -> None:
    first, _ = window
    second = gate_for(profile, SystemClock(), carry=True)
    house = second.unlock(passphrase=PASSPHRASE)
    until(lambda: house.sync.status().phase is Phase.ELSEWHERE)
    customer = house.reader.customers()[0].service_id
    house.writer.log(NewEntry(kind="call", customer_id=customer, content="call from the second"))
    until(lambda: "call from the second" in [row.content for row in server.world.communications])
    first.lock()
    until(lambda: house.sync.status().phase is not Phase.ELSEWHERE)
    house.writer.log(NewEntry(kind="call", customer_id=customer, content="call after the first"))
    until(lambda: "call after the first" in [row.content for row in server.world.communications])
    second.lock()


def test_the_lock_of_a_killed_engine_is_free_at_once(profile: Path, server: SandboxServer) -> None:
    process = start("carry", str(profile))
    assert process.stdout is not None
    assert process.stdout.readline() == "carrying\n"
    gate = gate_for(profile, SystemClock())
    house = gate.unlock(passphrase=PASSPHRASE)
    with pytest.raises(EngineBusy):
        house.sync.sync_once()
    process.kill()
    process.communicate(timeout=30)
    house.sync.sync_once()
    gate.lock()


def test_many_processes_write_at_once_and_nobody_meets_a_lock(profile: Path, server: SandboxServer) -> None:
    processes = [start("log", str(profile), str(number)) for number in range(4)]
    processes += [start("sync", str(profile)) for _ in range(3)]
    ends = [process.communicate(timeout=120) for process in processes]
    assert [process.returncode for process in processes] == [0] * 7
    assert [err for _, err in ends if "locked" in err or "busy" in err.lower()] == []
    written = saved([out for out, _ in ends])
    assert len(written) == 4 * 12
    gate = gate_for(profile, SystemClock())
    house = gate.unlock(passphrase=PASSPHRASE)
    house.sync.sync_once()
    assert house.reader.outbox() == []
    there = on_the_service(server)
    gate.lock()
    assert {text: there[text] for text in written} == dict.fromkeys(written, 1)
