"""Whatever is done to a store that is open here, others still see that it is open, and nothing is lost.

A process that closes any descriptor of a database loses its locks on it. Then the next one that comes by
believes to be the last to leave, and takes the write-ahead log away under the window, which goes on writing.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.app import HouseGate
from desktop.doctor import check_up
from desktop.domain.care import silent
from desktop.domain.clock import SystemClock
from desktop.domain.entry import NewEntry
from desktop.domain.identity import ServiceId
from desktop.places import Places
from tests.keeping.test_renewal import store_of
from tests.processes.test_two_of_us import saved, start
from tests.service import PASSPHRASE, gate_for
from tests.store.conftest import fill_directory

CUSTOMER = ServiceId("c0")


@pytest.fixture
def window(tmp_path: Path) -> Iterator[HouseGate]:
    """A store that is open in this process, and will be."""
    gate = gate_for(tmp_path / "profile", SystemClock())
    gate.set_up(passphrase=PASSPHRASE)
    fill_directory(store_of(gate))
    yield gate
    gate.lock()


def back_up(gate: HouseGate, profile: Path) -> None:
    gate.care.backup(profile.parent / "a.daylit-backup", say=silent)


def verify(gate: HouseGate, _profile: Path) -> None:
    assert gate.care.verify_encryption(say=silent).is_proved


def look_inside(gate: HouseGate, profile: Path) -> None:
    gate.care.write_diagnostics(profile.parent / "helper.zip", gate.care.diagnostics())


def check(_gate: HouseGate, profile: Path) -> None:
    second = gate_for(profile, SystemClock())
    assert all(ok for _, ok, _ in check_up(Places(profile), second, passphrase=PASSPHRASE, remarks=()))


def save_elsewhere(_gate: HouseGate, profile: Path) -> None:
    second = gate_for(profile, SystemClock())
    second.care.salvage(profile.parent / "saved", passphrase=PASSPHRASE, say=silent)


@pytest.mark.parametrize("care", [back_up, verify, look_inside, check, save_elsewhere])
def test_what_is_written_after_care_is_there_for_everybody(
    care: Callable[[HouseGate, Path], None], window: HouseGate, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    log(window, "before")
    held = locks_on(profile)
    care(window, profile)
    assert locks_on(profile) == held
    assert what_others_see(profile) == ["before"]
    log(window, "after")
    assert sorted(what_others_see(profile)) == ["after", "before"]
    elsewhere = saved([ended(start("log", str(profile), "7"))])
    assert len(elsewhere) == 12
    log(window, "at last")
    everything = sorted([*elsewhere, "before", "after", "at last"])
    assert sorted(text_of(row.summary) for row in window.unlock().reader.outbox()) == everything
    window.lock()
    assert sorted(what_others_see(profile)) == everything


def test_a_close_by_path_would_be_noticed(window: HouseGate, tmp_path: Path) -> None:
    """The tests above can fail: the locks they look for go when one reads the files like any other."""
    profile = tmp_path / "profile"
    held = locks_on(profile)
    if not held:
        pytest.skip("only Linux lists the locks of a process")
    for name in ("store.db", "store.db-shm"):
        (profile / name).read_bytes()
    assert locks_on(profile) != held


def log(gate: HouseGate, text: str) -> None:
    gate.unlock().writer.log(NewEntry(kind="call", customer_id=CUSTOMER, content=text))


def what_others_see(profile: Path) -> list[str]:
    """What waits in the store, as another process finds it, which leaves again; every page of it is sound."""
    *there, verdict = ended(start("look", str(profile))).splitlines()
    assert verdict == "sound"
    return [text_of(line) for line in there]


def text_of(summary: str) -> str:
    """What was written, of a line that begins with kind and customer."""
    return summary.rpartition(" – ")[2]


def ended(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    return out


def locks_on(profile: Path) -> set[tuple[str, str]]:
    """File and range of each lock that this process holds on database and shared memory; none but on Linux."""
    if sys.platform != "linux":
        return set()
    names = {(profile / name).stat().st_ino: name for name in ("store.db", "store.db-shm")}
    found = set()
    for line in Path("/proc/locks").read_text(encoding="ascii").splitlines():
        _, _, _, _, owner, file, begin, end = line.replace("->", "").split()[:8]
        inode = int(file.rpartition(":")[2])
        if int(owner) == os.getpid() and inode in names:
            found.add((names[inode], f"{begin}-{end}"))
    return found
