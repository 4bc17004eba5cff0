"""A working day in one process, watched for anybody who opens a database by path while it is open here.

python -m tests.house.working_day FOLDER              # prints where that happened; nothing when it did not
python -m tests.house.working_day FOLDER careless     # the same with somebody who does it
"""

import os
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.app import HouseGate
from desktop.doctor import check_up
from desktop.domain.care import silent
from desktop.domain.clock import SystemClock
from desktop.domain.entry import NewEntry
from desktop.domain.errors import BadInput
from desktop.domain.identity import ServiceId
from desktop.places import Places
from tests.keeping.test_renewal import store_of
from tests.service import PASSPHRASE, gate_for
from tests.store.conftest import fill_directory

DATABASE = re.compile(r"\.db(-wal|-shm|-journal)?( \(deleted\))?$")
CALLERS = 4
"""Places in the code that are told of one who opened a file."""


class Watch:
    """Hears of each file that Python opens, until the process ends; what SQLite opens it does not hear of."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self._is_looking = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, facts: tuple[object, ...]) -> None:
        if event != "open" or not isinstance(facts[0], (str, bytes, os.PathLike)) or self._is_looking:
            return
        path = os.fsdecode(facts[0])
        self._is_looking = True
        try:
            if DATABASE.search(os.path.realpath(path)) and is_open_here(path):
                callers = traceback.extract_stack()[:-1]
                places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in callers]
                self.told.append(f"{Path(path).name} by {' > '.join(places[-CALLERS:])}")
        finally:
            self._is_looking = False


def is_open_here(path: str) -> bool:
    """Whether this process has a descriptor of that file."""
    file = Path(path)
    return file.exists() and any(os.path.samestat(about, file.stat()) for about in open_here())


def open_here() -> Iterator[os.stat_result]:
    """What is known of each file that is open; one that is closed meanwhile is left out."""
    for entry in [*Path("/dev/fd").iterdir()]:
        with suppress(OSError):
            yield os.fstat(int(entry.name))


def work(folder: Path) -> None:
    """From making a store to bringing back its backup, mostly while it is open twice, as by threads."""
    gate, backup = gate_for(folder / "profile", SystemClock()), folder / "a.daylit-backup"
    gate.set_up(passphrase=PASSPHRASE)
    fill_directory(store_of(gate))
    log(gate, "a first call")
    with unlocked(folder / "profile"):
        gate.care.backup(backup, say=silent)
        assert gate.care.verify_encryption(say=silent).is_proved
        gate.care.write_diagnostics(folder / "helper.zip", gate.care.diagnostics())
        gate.care.look_at_backup(backup)
        with suppress(BadInput):
            gate.care.look_at_backup(folder / "profile" / "store.db")  # named by mistake
        other = gate_for(folder / "profile", SystemClock())
        check_up(Places(folder / "profile"), other, passphrase=PASSPHRASE, remarks=())
        gate.care.salvage(folder / "saved", passphrase=PASSPHRASE, say=silent)
        gate.unlock(passphrase=PASSPHRASE)
        gate.care.keys().set_passphrase(PASSPHRASE + "2", proof=PASSPHRASE)
        log(gate, "a second call")
    gate.care.renew_key(passphrase=PASSPHRASE + "2", say=silent)
    log(gate, "a third call")
    gate.care.start_over(passphrase=PASSPHRASE + "2")
    gate.care.restore(backup, passphrase=PASSPHRASE, say=silent)
    log(gate, "a fourth call")
    gate.lock()


@contextmanager
def unlocked(profile: Path) -> Iterator[HouseGate]:
    """The same store, open once more."""
    gate = gate_for(profile, SystemClock())
    gate.unlock(passphrase=PASSPHRASE)
    yield gate
    gate.lock()


def log(gate: HouseGate, text: str) -> None:
    """Write a call."""
    house = gate.unlock()
    house.writer.log(NewEntry(kind="call", customer_id=ServiceId("c0"), content=text))


def be_careless(folder: Path) -> None:
    """Read the files of an open store like any other."""
    with unlocked(folder / "profile"):
        for name in ("store.db", "store.db-wal", "store.db-shm"):
            (folder / "profile" / name).read_bytes()


def main(folder: Path, *more: str) -> int:
    """Work, then tell what was seen."""
    watch = Watch()
    work(folder)
    if "careless" in more:
        be_careless(folder)
    print("\n".join(watch.told))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
