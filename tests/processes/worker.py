"""One process of the kill test: logs a burst or syncs, and says what it has saved, after it was saved.

python -m tests.processes.worker log PROFILE SEED      # prints "saved KIND TEXT" after each entry
python -m tests.processes.worker sync PROFILE          # one whole pass
python -m tests.processes.worker carry PROFILE         # prints "carrying" once it holds the engine
python -m tests.processes.worker look PROFILE          # prints "there TEXT" for all that waits, then "sound"
python -m tests.processes.worker renew PROFILE         # prints "renewing", then gives the store another key
"""

import random
import sys
import threading
from contextlib import closing
from pathlib import Path

from desktop.app import HouseGate
from desktop.domain.clock import SystemClock
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import EngineBusy, ServiceTrouble
from desktop.store.connection import open_writer
from desktop.store.house import House
from desktop.store.snapshot import prove_sound
from tests.service import PASSPHRASE, gate_for
from tests.service import sync_settings_for_tests as quick

BURST = 12


def main(arguments: list[str]) -> int:
    """Do one job; what the service does wrong is no fault of this process."""
    job, profile, *rest = arguments
    gate = gate_for(Path(profile), SystemClock(), sync=quick(), carry=job == "carry")
    house = gate.unlock(passphrase=PASSPHRASE)
    try:
        if job == "log":
            log_burst(house, random.Random(int(rest[0])), rest[0])
        elif job == "carry":
            carry(house)
        elif job == "renew":
            print("renewing", flush=True)
            gate.care.renew_key(passphrase=PASSPHRASE, say=lambda words: None)
            print("renewed", flush=True)
        elif job == "look":
            look(gate, house, Path(profile) / "store.db")
        else:
            house.sync.sync_once()
    except (ServiceTrouble, EngineBusy) as error:
        print(f"trouble {type(error).__name__}", flush=True)
    finally:
        gate.lock()
    return 0


def carry(house: House) -> None:
    """Work as the window's engine does, until somebody ends this process."""
    at_work = threading.Event()
    house.sync.listen(lambda status: at_work.set())
    at_work.wait()
    print("carrying", flush=True)
    threading.Event().wait()


def look(gate: HouseGate, house: House, database: Path) -> None:
    """Say what waits, and whether every page and every tree of the database is as it was written."""
    for row in house.reader.outbox():
        print(f"there {row.summary}")
    _, key = gate.opened()
    with closing(open_writer(database, key=key.key, salt=key.salt)) as connection:
        prove_sound(connection, database)
    print("sound", flush=True)


def log_burst(house: House, dice: random.Random, name: str) -> None:
    """Calls and notes, quickly one after the other."""
    customers = house.reader.customers()
    own = []
    for number in range(BURST):
        customer = dice.choice(customers).service_id
        if own and dice.random() < 0.4:
            text = f"note {name} {number}"
            house.writer.note(NewNote(message=dice.choice(own), content=text))
            print(f"saved note {text}", flush=True)
            continue
        text = f"call {name} {number}"
        local, _ = house.writer.log(NewEntry(kind="call", customer_id=customer, content=text))
        own.append(local)
        print(f"saved call {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
