"""One schedule: what people, colleagues, clocks and the network do, drawn from a seed, and the verdict."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.domain.communication import SyncState
from desktop.domain.filters import Filter, View
from desktop.domain.identity import LocalId
from desktop.sandbox.habits import Habits
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.world import World
from tests.sync.simulation.device import Device, DeviceClock, TrueTime, fresh_folder, make_template
from tests.sync.simulation.network import POISON, Network

START = datetime(2026, 3, 28, 22, 10, tzinfo=UTC)
"""The evening before clocks change in Europe: days of 23 hours are part of the run."""
STEPS = 45
LONGEST_REST = 12 * 3600.0
"""Seconds of virtual time after which everything must be settled once the faults have ended."""
WAITING = (SyncState.HELD, SyncState.QUEUED, SyncState.SENDING, SyncState.UNSURE)


@dataclass
class Verdict:
    """What one schedule came to; `faults` is empty when all promises were kept."""

    seed: int
    entries: int = 0
    unsure: int = 0
    parked_unsure: int = 0
    reasons: list[str] = field(default_factory=list)
    refused: int = 0
    crashes: int = 0
    requests_spoilt: int = 0
    faults: list[str] = field(default_factory=list)


def play(seed: int, folder: Path) -> Verdict:
    """Play one schedule in a folder of its own."""
    return _Play(seed, folder).run()


class _Play:
    def __init__(self, seed: int, folder: Path) -> None:
        self.dice = random.Random(seed)
        self.verdict = Verdict(seed)
        self.time = TrueTime(START + timedelta(hours=self.dice.uniform(0, 30)))
        self.world = self._world()
        template = make_template(folder, DeviceClock(self.time))
        rate = self.dice.choice([0.05, 0.2, 0.35])
        self.devices = [
            self._device(fresh_folder(folder / f"{seed}-{number}", template), rate)
            for number in range(self.dice.choice([1, 1, 2]))
        ]
        self.foreign = [row.id for row in self.world.communications]
        self.number = 0

    def run(self) -> Verdict:
        for _ in range(STEPS):
            self._step()
        self._rest()
        self._judge()
        for device in self.devices:
            device.close()
        return self.verdict

    # -- what happens --------------------------------------------------------------------------------

    def _step(self) -> None:
        device = self.dice.choice(self.devices)
        deeds: list[tuple[float, Callable[[Device], None]]] = [
            (5, self._log),
            (2, self._note_on_row),
            (1.5, self._note_on_own),
            (1, self._twins),
            (7, lambda device: device.turn(asked=True)),
            (4, lambda device: device.turn()),
            (5, lambda _: self.time.advance(self.dice.choice([1, 15, 61, 130, 700, 4000]))),
            (2, lambda _: self._colleague()),
            (1, lambda device: device.die()),
            (0.6, lambda device: device.keep_copy()),
            (0.6, lambda device: device.put_back()),
            (0.7, self._link),
            (0.5, self._clock_jump),
            (0.4, self._poison),
        ]
        weights, actions = zip(*deeds, strict=True)
        self.dice.choices(actions, weights)[0](device)

    def _log(self, device: Device) -> None:
        self.number += 1
        at = None
        if self.dice.random() < 0.3:
            at = (device.clock.now() - timedelta(hours=self.dice.uniform(0, 50))).replace(
                second=0, microsecond=0
            )
        device.log(f"entry {self.number}", self._customer(device), at)

    def _twins(self, device: Device) -> None:
        """The same note twice on one thread: both are meant."""
        self.number += 1
        message = self._some_message(device)
        if message is not None:
            device.note(f"twin {self.number}", message)
            device.note(f"twin {self.number}", message)

    def _note_on_row(self, device: Device) -> None:
        self.number += 1
        message = self._some_message(device)
        if message is not None:
            device.note(f"note {self.number}", message)

    def _note_on_own(self, device: Device) -> None:
        self.number += 1
        own = [intent for intent in device.intents if intent.kind == "communication"]
        if own:
            device.note(f"note {self.number}", self.dice.choice(own[-5:]).local_id)

    def _poison(self, device: Device) -> None:
        self.number += 1
        device.log(f"{POISON} {self.number}", self._customer(device))

    def _link(self, device: Device) -> None:
        device.network.is_down = not device.network.is_down

    def _clock_jump(self, device: Device) -> None:
        device.clock.off = timedelta(seconds=self.dice.choice([0, 90, -90, 5400, -5400]))

    def _colleague(self) -> None:
        """Somebody else adds, edits, resolves, answers or removes a row."""
        row_id = self.dice.choice(self.foreign)
        deed = self.dice.choice(["add", "add", "edit", "resolve", "answered", "note", "remove", "late"])
        if row_id not in self.world.main.rows:
            return
        match deed:
            case "add" | "late":
                back = timedelta(days=self.dice.uniform(0, 20)) if deed == "late" else timedelta(0)
                new = self.world.add_message(content="from a colleague", timestamp=self.time.now() - back)
                self.foreign.append(new.id)
            case "edit":
                self.world.edit(row_id, content=f"edited {self.dice.random()}")
            case "resolve":
                self.world.edit(row_id, is_resolved=not self.world.main.rows[row_id].is_resolved)
            case "answered":
                self.world.edit(row_id, requires_response=not self.world.main.rows[row_id].requires_response)
            case "note":
                self.world.add_note(row_id, f"seen by a colleague {self.dice.random()}")
            case "remove":
                self.world.delete(row_id)

    def _while_reading(self) -> None:
        if self.dice.random() < 0.05:
            self._colleague()

    # -- the end -------------------------------------------------------------------------------------

    def _rest(self) -> None:
        """Faults end; everything that can settle unaided must do so."""
        for device in self.devices:
            self.verdict.requests_spoilt += sum(device.network.met.values())
            device.network.rate = 0.0
            device.network.is_down = False
            device.network.between = lambda: None
            device.crash_rate = 0.0
        pause = 61.0
        deadline = self.time.seconds + LONGEST_REST
        while self.time.seconds < deadline:
            for device in self.devices:
                device.turn(asked=True)
            if not any(self._open(device) for device in self.devices):
                break
            self.time.advance(pause)
            pause = min(pause * 1.6, 700.0)
        self.time.advance(300)
        for device in self.devices:
            device.network.deliver_late()
            device.engine.sync_once(full=True)

    def _judge(self) -> None:
        rows = Counter(row.content for row in self.world.communications)
        notes = Counter(note.content for note in self.world.notes)
        wanted: Counter[tuple[str, str]] = Counter()
        for device in self.devices:
            self.verdict.crashes += device.crashes
            states = device.states()
            for intent in device.intents:
                wanted[intent.kind, intent.text] += 1
                self._judge_state(states.get(intent.local_id), was_unsure=intent.was_unsure)
            unsure = {intent.local_id for intent in device.intents if intent.was_unsure}
            self.verdict.reasons += [
                row.reason
                for row in device.store.reader.outbox()
                if row.state is SyncState.PARKED and row.local_id in unsure
            ]
            for text in self._open(device):
                self._fault(f"stuck: {text!r} is still open")
        for device in self.devices:
            self._compare(device)
        sure = Counter(
            (intent.kind, intent.text)
            for device in self.devices
            for intent in device.intents
            if intent.local_id not in device.states()
        )
        for (kind, text), number in wanted.items():
            there = (rows if kind == "communication" else notes)[text]
            if there > number:
                self._fault(f"doubled: {text!r} is there {there} times, meant {number} times")
            if there < sure[kind, text]:
                self._fault(f"lost: {text!r} counts as sent {sure[kind, text]} times, is there {there} times")

    def _open(self, device: Device) -> list[str]:
        """What still moves by itself: not what waits for a person, nor the notes that wait behind that."""
        lines = {row.local_id: row for row in device.store.reader.outbox()}
        stopped = {name for name, row in lines.items() if row.state not in WAITING}
        stopped |= {name for name, row in lines.items() if row.parent in stopped}
        return [row.summary for name, row in lines.items() if name not in stopped]

    def _judge_state(self, state: SyncState | None, *, was_unsure: bool) -> None:
        self.verdict.entries += 1
        self.verdict.unsure += was_unsure
        if state is SyncState.PARKED:
            self.verdict.parked_unsure += was_unsure
        elif state is SyncState.REFUSED:
            self.verdict.refused += 1

    def _compare(self, device: Device) -> None:
        """Local equals remote: the same messages with the same marks, the same notes on them."""
        theirs = {
            row.id: (row.content.strip(), row.is_resolved, row.requires_response)
            for row in self.world.communications
        }
        reader = device.store.reader
        positions = reader.positions(Filter(view=View.MESSAGE))
        bodies = reader.bodies(positions)
        ours, notes = {}, Counter()
        for line in reader.rows(positions):
            row = line.latest
            if row.service_id is not None:
                ours[row.service_id] = (bodies[line.position].strip(), row.is_resolved, row.requires_response)
        for key in {line.thread_key for line in reader.rows(positions)}:
            thread = reader.thread(key)
            notes.update(note.service_id for note in (thread.notes if thread else ()) if note.service_id)
        if ours != theirs:
            extra, missing = set(ours) - set(theirs), set(theirs) - set(ours)
            differ = [name for name in set(ours) & set(theirs) if ours[name] != theirs[name]]
            self._fault(f"not equal: {len(extra)} too many, {len(missing)} missing, {len(differ)} differ")
        there = {note.id for note in self.world.notes if note.communication in theirs}
        if set(notes) != there or any(number > 1 for number in notes.values()):
            self._fault(
                f"notes not equal: {len(set(notes) - there)} too many, {len(there - set(notes))} missing"
            )

    def _fault(self, text: str) -> None:
        self.verdict.faults.append(text)

    # -- things --------------------------------------------------------------------------------------

    def _world(self) -> World:
        world = seeded_world(
            Seed(threads=5, seed=self.dice.randrange(50), now=self.time.now()), clock=self.time.now
        )
        choose = self.dice.choice
        world.habits = Habits().changed(
            envelope=choose(["data", "bare", "results", "items", "cursor", "offset"]),
            time_precision=choose(["us", "us", "ms", "s"]),
            filter_utc_offset_hours=choose([-10.0, -5.0, 0.0, 5.5, 12.0]),
            page_size_cap=choose([3, 5, 100]),
            order=choose(["newest", "oldest", "shuffled"]),
            trim_text=choose([True, False]),
            body_in_lists=choose(["full", "full", "null", "absent"]),
            call_as_manual=choose([True, False]),
            counts=choose([True, False]),
        )
        return world

    def _device(self, folder: Path, rate: float) -> Device:
        dice = random.Random(self.dice.random())
        network = Network(self.world, dice, rate=0.0)
        device = Device(folder, self.world, network, DeviceClock(self.time), dice)
        device.engine.sync_once()
        network.rate, network.between = rate, self._while_reading
        device.crash_rate = self.dice.choice([0, 0.01, 0.04])
        return device

    def _customer(self, device: Device) -> str:
        return self.dice.choice(sorted(self.world.main.customers))

    def _some_message(self, device: Device) -> LocalId | None:
        positions = device.store.reader.positions(Filter(view=View.MESSAGE), limit=60)
        if not positions:
            return None
        return device.store.reader.rows([self.dice.choice(positions)])[0].latest.local_id
