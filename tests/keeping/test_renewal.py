"""Another key for the whole store: everything stays, the old key opens nothing, and any kill is survived.

DAYLIT_RENEW_KILLS=50 python -m pytest -s tests/keeping/test_renewal.py      # the whole proof
"""

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.app import HouseGate
from desktop.domain.clock import SystemClock
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import BadInput, EngineBusy, KeyUnavailable, StoreUnwritable, WrongPassphrase
from desktop.domain.identity import ServiceId
from desktop.domain.keys import Way
from desktop.keeping import renewal
from desktop.store import rekey as store_rekey
from desktop.store.connection import KeyAndSalt, opens
from desktop.store.house import House
from desktop.store.open_store import Store
from desktop.sync.engine_lock import EngineLock
from desktop.vault.slots import DatabaseKey
from desktop.vault.vault import Vault
from tests.conftest import HandClock
from tests.processes.test_kills import ROOT, check_store
from tests.rings import Drawer
from tests.service import PASSPHRASE, gate_for
from tests.store.conftest import fill_directory, message

KILLS = int(os.environ.get("DAYLIT_RENEW_KILLS", "6"))
ROWS = 400
SIZE = 2_000
LARGE = 20_000
"""Words in a message: large ones let a renewal take long enough to be hit at any moment."""
WAITING = 5


class Crash(BaseException):
    """The power went."""


@pytest.fixture
def ring() -> Drawer:
    return Drawer()


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock, ring: Drawer) -> HouseGate:
    """A profile with a passphrase, a key ring entry and a recovery code, messages and waiting entries."""
    return filled(tmp_path / "profile", clock, ring)


def filled(profile: Path, clock: Any, ring: Drawer | None = None, size: int = SIZE) -> HouseGate:
    gate = gate_for(profile, clock, ring=ring)
    house = gate.set_up(passphrase=PASSPHRASE)
    store = store_of(gate)
    fill_directory(store)
    store.arrivals.communications([message(n, content="x " * size) for n in range(ROWS)], first_fill=True)
    for number in range(WAITING):
        local, _ = house.writer.log(
            NewEntry(kind="call", customer_id=ServiceId("c0"), content=f"mine {number}")
        )
    house.writer.note(NewNote(message=local, content="a note"))
    if ring is not None:
        gate.care.keys().use_key_ring(proof=PASSPHRASE)
    return gate


def store_of(gate: HouseGate) -> Store:
    assert gate._open is not None
    return gate._open.store


def key_of(gate: HouseGate) -> DatabaseKey:
    assert gate._open is not None
    return gate._open.key


def is_whole(house: House) -> bool:
    waiting = [row.summary for row in house.reader.outbox()]
    return house.reader.total() == ROWS + WAITING and len(waiting) == WAITING + 1


def renew(gate: HouseGate, passphrase: str = PASSPHRASE) -> tuple[House, str]:
    return gate.care.renew_key(passphrase=passphrase, say=lambda words: None)


def test_everything_stays_and_the_old_key_opens_nothing(
    gate: HouseGate, ring: Drawer, tmp_path: Path
) -> None:
    old = key_of(gate)
    old_code = gate.care.keys().new_recovery_code(proof=PASSPHRASE)
    stolen = tmp_path / "stolen.json"
    shutil.copy(tmp_path / "profile" / "vault.json", stolen)
    said: list[str] = []
    house, code = gate.care.renew_key(passphrase=PASSPHRASE, say=said.append)
    assert is_whole(house)
    assert len(said) == 2
    new = key_of(gate)
    assert new.key != old.key
    assert new.salt != old.salt
    assert len(ring.secrets) == 1
    gate.lock()
    database = tmp_path / "profile" / "store.db"
    assert not opens(database, KeyAndSalt(old.key, old.salt))
    assert Vault(stolen, ring, clock=HandClock()).open(passphrase=PASSPHRASE) == old  # of no use any more
    for typed in ("", PASSPHRASE, code):
        assert is_whole(gate.unlock(passphrase=typed))
        gate.lock()
    with pytest.raises(WrongPassphrase):
        gate.unlock(passphrase=old_code)
    check_store(tmp_path / "profile")


def test_the_outbox_journal_goes_on_under_the_new_key(gate: HouseGate, tmp_path: Path) -> None:
    renew(gate)
    gate.lock()
    (tmp_path / "profile" / "store.db").unlink()  # lost: what was written here comes back from the journal
    house = gate.unlock(passphrase=PASSPHRASE)
    store_of(gate).recover()
    assert len(house.reader.outbox()) == WAITING + 1
    assert not list((tmp_path / "profile").glob("*damaged*"))
    gate.lock()


def test_a_wrong_passphrase_changes_nothing_and_work_goes_on(gate: HouseGate, tmp_path: Path) -> None:
    before = (tmp_path / "profile" / "vault.json").read_bytes()
    code = gate.care.keys().new_recovery_code(proof=PASSPHRASE)
    for typed, error in (("not this one", WrongPassphrase), ("", BadInput), (code, BadInput)):
        with pytest.raises(error):
            renew(gate, typed)
        assert gate.care.keys().ways() == tuple(Way)  # open still
    assert len((tmp_path / "profile" / "vault.json").read_bytes()) > len(before)
    gate.lock()


def test_too_small_a_disk_is_told_before_anything_is_changed(
    gate: HouseGate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (tmp_path / "profile" / "vault.json").read_bytes()
    monkeypatch.setattr(
        store_rekey.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(1, 1, 1_000_000)
    )
    with pytest.raises(StoreUnwritable, match="MB free on the disk"):
        renew(gate)
    assert b"renewal" not in (tmp_path / "profile" / "vault.json").read_bytes()
    assert before == (tmp_path / "profile" / "vault.json").read_bytes()
    assert is_whole(gate.unlock())
    gate.lock()


def test_it_waits_for_no_other_process(gate: HouseGate, tmp_path: Path) -> None:
    other = EngineLock(tmp_path / "profile" / "engine.lock")
    with other.held(), pytest.raises(EngineBusy):
        renew(gate)
    assert gate.care.keys().ways()
    renew(gate)
    gate.lock()


def before(module: Any, name: str) -> Callable[[pytest.MonkeyPatch], None]:
    def stop(*_: Any, **__: Any) -> None:
        raise Crash

    return lambda patch: patch.setattr(module, name, stop)


def after(module: Any, name: str) -> Callable[[pytest.MonkeyPatch], None]:
    real = getattr(module, name)

    def stop(*arguments: Any, **more: Any) -> None:
        real(*arguments, **more)
        raise Crash

    return lambda patch: patch.setattr(module, name, stop)


STEPS = {
    "before the keys are on record": before(Vault, "begin_renewal"),
    "before the database": before(store_rekey, "change_key"),
    "after the database": after(store_rekey, "change_key"),
    "before the journal": before(store_rekey, "reseal"),
    "after the journal": after(store_rekey, "reseal"),
    "before the old key is forgotten": before(Vault, "finish_renewal"),
    "after everything": after(renewal, "_carry_out"),
}


@pytest.mark.parametrize("way", ["passphrase", "old code", "key ring"])
@pytest.mark.parametrize("step", STEPS)
def test_a_crash_at_any_step_is_finished_by_the_next_unlock(
    gate: HouseGate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, step: str, way: str
) -> None:
    old = key_of(gate)
    typed = {
        "passphrase": PASSPHRASE,
        "old code": gate.care.keys().new_recovery_code(proof=PASSPHRASE),
        "key ring": "",
    }
    with monkeypatch.context() as patch:
        STEPS[step](patch)
        with pytest.raises(Crash):
            renew(gate)
    if step == "after everything" and way == "old code":
        way = "passphrase"  # the old code has ended by then
    house = gate.unlock(passphrase=typed[way])
    assert is_whole(house)
    begun = step != "before the keys are on record"
    assert (key_of(gate) != old) == begun
    gate.lock()
    assert b"renewal" not in (tmp_path / "profile" / "vault.json").read_bytes()
    store = gate.unlock(passphrase=PASSPHRASE)
    assert is_whole(store)
    assert not list((tmp_path / "profile").glob("*damaged*"))
    gate.lock()
    check_store(tmp_path / "profile")


@pytest.mark.timeout(1_200)
def test_kills_at_random_moments(tmp_path: Path) -> None:
    dice = random.Random(5)
    profile = tmp_path / "profile"
    filled(profile, SystemClock(), size=LARGE).lock()
    longest, keys = worked(profile, None), set()
    cut_short = 0
    for number in range(KILLS):
        worked(profile, dice.uniform(0, longest))
        cut_short += b"renewal" in (profile / "vault.json").read_bytes()
        gate = gate_for(profile, SystemClock())
        assert is_whole(gate.unlock(passphrase=PASSPHRASE)), number
        keys.add(key_of(gate).key)
        gate.lock()
        check_store(profile)
    assert not list(profile.glob("*damaged*"))
    with pytest.raises(KeyUnavailable):
        gate_for(profile, SystemClock()).unlock(passphrase="not this one")
    print(
        f"\n{KILLS} kills within {longest * 1000:.0f} ms, {cut_short} cut short and finished, {len(keys)} keys"
    )


def worked(profile: Path, life: float | None) -> float:
    """Let a process renew the key, killed after `life` seconds of work; the answer is how long it worked."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.processes.worker", "renew", str(profile)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "renewing\n"
    began = time.monotonic()
    if life is not None:
        threading.Timer(life, process.kill).start()
    process.stdout.readline()
    worked = time.monotonic() - began
    process.communicate(timeout=60)
    assert process.returncode in (0, -9)
    return worked
