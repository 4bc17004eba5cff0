"""One computer: its store, its carrier, its clock; it can die and come back."""

import random
import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.communication import SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import KnownError
from desktop.domain.identity import LocalId, ServiceId
from desktop.remote.client import Client, Server
from desktop.sandbox.world import World
from desktop.store.open_store import Store
from desktop.sync.engine import Engine
from desktop.sync.rhythm import Pace
from tests.sync.simulation.network import Crash, Network

KEY = bytes(range(32))
SALT = bytes(range(16))
SETTLE = 600.0


class TrueTime:
    """The time of the world; only the schedule moves it."""

    def __init__(self, start: datetime) -> None:
        self.moment = start
        self.seconds = 0.0

    def now(self) -> datetime:
        """It passes while the program works: no two questions have the same answer."""
        self.moment += timedelta(microseconds=1)
        return self.moment

    def advance(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
        self.seconds += seconds


@dataclass
class DeviceClock:
    """A computer's clock: the true time, off by an amount that may jump."""

    true: TrueTime
    off: timedelta = timedelta(0)

    def now(self) -> datetime:
        return self.true.now() + self.off

    def monotonic(self) -> float:
        return self.true.seconds


@dataclass
class Intent:
    """Something a person wrote and saw as saved."""

    local_id: LocalId
    kind: str
    text: str
    was_unsure: bool = False


@dataclass
class Device:
    """The real store and engine of one person; `crash_rate` is the chance to die after a commit."""

    folder: Path
    world: World
    network: Network
    clock: DeviceClock
    dice: random.Random
    crash_rate: float = 0.0
    intents: list[Intent] = field(default_factory=list)
    crashes: int = 0

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Open the store as a new process would; what was being sent is found out to be unsure."""
        path = self.folder / "store.db"
        self.store = Store(path, KEY, SALT, clock=self.clock)
        self.engine = Engine(
            self.store,
            self._client,
            lock_path=self.folder / "engine.lock",
            clock=self.clock,
            pace=Pace(settle=SETTLE),
            dice=self.dice,
        )
        self.store.recover()
        self.store.writer.listen(self._after_commit)

    def turn(self, *, asked: bool = False) -> None:
        """One turn of the carrier; a death on the way is followed by a restart."""
        if asked:
            self.engine.wake()
        try:
            self.engine.turn()
        except Crash:
            self.die()
        self._look_for_unsure()

    def die(self) -> None:
        """End without any goodbye, and start again."""
        self.crashes += 1
        self.engine.stop()
        self.store.close()
        self.start()

    def keep_copy(self) -> None:
        """Copy the database, as a backup would."""
        self.close()
        shutil.copy(self.folder / "store.db", self.folder / "copy.db")
        self.start()

    def put_back(self) -> None:
        """Put the copy in the place of the database; the journal beside it stays."""
        if not (self.folder / "copy.db").exists():
            return
        self.close()
        for left in self.folder.glob("store.db*"):
            left.unlink()
        shutil.copy(self.folder / "copy.db", self.folder / "store.db")
        self.start()

    def close(self) -> None:
        self.engine.stop()
        self.store.close()

    def log(self, text: str, customer: str, at: datetime | None = None) -> LocalId | None:
        """Log a call; None when the program died before it said "saved"."""
        entry = NewEntry(kind="call", customer_id=ServiceId(customer), content=text, at=at)
        return self._write("communication", text, lambda: self.store.writer.log(entry)[0])

    def note(self, text: str, message: LocalId) -> LocalId | None:
        """Write a note on a message."""
        return self._write(
            "note", text, lambda: self.store.writer.note(NewNote(message=message, content=text))[0]
        )

    def states(self) -> dict[str, SyncState]:
        """What is not done yet, by local id."""
        return {row.local_id: row.state for row in self.store.reader.outbox()}

    def _write(self, kind: str, text: str, write) -> LocalId | None:
        try:
            local_id = write()
        except Crash:
            # Committed, but nobody was told: it must arrive all the same, once.
            self.die()
            local_id = self._last_written()
        except KnownError:
            return None
        if local_id is not None:
            self.intents.append(Intent(local_id, kind, text))
        return local_id

    def _last_written(self) -> LocalId | None:
        known = {intent.local_id for intent in self.intents}
        return next((row.local_id for row in self.store.reader.outbox() if row.local_id not in known), None)

    def _after_commit(self, changes: Changes) -> None:
        if self.crash_rate and self.dice.random() < self.crash_rate:
            raise Crash

    def _look_for_unsure(self) -> None:
        states = self.states()
        for intent in self.intents:
            if states.get(intent.local_id) is SyncState.UNSURE:
                intent.was_unsure = True

    def _client(self) -> Client:
        server = Server(
            url="http://127.0.0.1:9",
            company=ServiceId(self.world.company.id),
            token=self.world.token,
            prefix="/api",
        )
        return Client(server, clock=self.clock, transport=self.network)


def fresh_folder(folder: Path, template: Path) -> Path:
    """A folder with an empty store, copied because making one takes longer than the schedule."""
    folder.mkdir(parents=True)
    shutil.copy(template, folder / "store.db")
    return folder


def make_template(folder: Path, clock: DeviceClock) -> Path:
    """An empty store with its schema."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "template.db"
    if not path.exists():
        Store(path, KEY, SALT, clock=clock).close()
    return path
