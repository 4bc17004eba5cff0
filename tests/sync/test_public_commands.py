"""Any sequence of what a person can do, with faults and restarts in between, keeps every promise.

DAYLIT_STATE_MACHINE=300 python -m pytest tests/sync/test_public_commands.py      # more sequences
"""

import os
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from desktop.domain.attention import Choice
from desktop.domain.communication import ATTENTION_STATES
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.errors import BadInput, NotFound, ServiceTrouble
from desktop.domain.identity import LocalId
from desktop.sandbox.faults import FaultAction
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from tests.conftest import HandClock
from tests.service import NOW, PASSPHRASE, gate_for, sign_in_to

SEQUENCES = int(os.environ.get("DAYLIT_STATE_MACHINE", "40"))
STEPS = 40
UNDO_SECONDS = 10.0
OFTEN = (1.0, 30.0, 61.0, 700.0, 4_000.0)
SPOILT = [
    action
    for action in FaultAction
    if action not in (FaultAction.SLOW, FaultAction.HUGE_ANSWER, FaultAction.REDIRECT)
]
FAULT = st.none() | st.sampled_from(SPOILT)
ROUTES = ("log", "create_note", "threads", "notes", None)
MATTERS = tuple(choice for choice in Choice if choice is not Choice.FIX)


class Desk(RuleBasedStateMachine):
    """One person at one computer; the service is the stand-in on loopback, the clock is moved by hand."""

    written = Bundle("written")

    @initialize()
    def begin(self) -> None:
        self.clock = HandClock()
        self.folder = tempfile.TemporaryDirectory()
        world = seeded_world(Seed(threads=4, now=NOW), clock=self.clock.now)
        self.server = SandboxServer(world)
        self.server.start()
        self.gate = gate_for(Path(self.folder.name) / "profile", self.clock, undo_seconds=UNDO_SECONDS)
        self.house = self.gate.set_up(passphrase=PASSPHRASE)
        self.gate.sign_in(sign_in_to(self.server))
        self.house.sync.sync_once()
        self.number = 0
        self.texts: dict[LocalId, str] = {}
        self.parents: dict[LocalId, LocalId] = {}  # of notes: the message they hang on
        self.withdrawn: set[LocalId] = set()  # surely never sent, and taken back
        self.given_up: set[LocalId] = set()  # taken out although it may have been sent
        self.on_its_own: set[LocalId] = set()  # "as a note": the text lives on under another name

    # -- what a person does --------------------------------------------------------------------------

    @rule(target=written, customer=st.integers(0, 2))
    def log(self, customer: int) -> LocalId:
        customers = self.house.reader.customers()
        entry = NewEntry(
            kind="call", customer_id=customers[customer % len(customers)].service_id, content=self._text()
        )
        return self._wrote(self.house.writer.log(entry)[0], entry.content)

    @rule(target=written, customer=st.integers(0, 2), action=FAULT, route=st.sampled_from(ROUTES))
    def log_and_send(self, customer: int, action: FaultAction | None, route: str | None) -> LocalId:
        """What happens most: written, the undo window passes, and something goes wrong on the way."""
        local = self.log(customer)
        self.clock.advance(UNDO_SECONDS + 1)
        self.sync(action, route, 0)
        return local

    @rule(target=written, message=written)
    def note(self, message: LocalId) -> Any:
        text = self._text()
        try:
            local, _ = self.house.writer.note(NewNote(message=message, content=text))
        except NotFound:
            assert message in self.withdrawn | self.given_up | self.on_its_own or message in self.parents
            return multiple()
        self.parents[local] = message
        return self._wrote(local, text)

    @rule(name=consumes(written))
    def undo(self, name: LocalId) -> None:
        with suppress(BadInput):  # a note hangs on it
            if self.house.writer.undo(name):
                self.withdrawn.add(name)

    @rule(name=written, force=st.booleans())
    def discard(self, name: LocalId, force: bool) -> None:
        lines = {row.local_id: row for row in self.house.reader.outbox()}
        concerned = [name] + [row.local_id for row in lines.values() if row.parent == name]
        with suppress(BadInput):
            self.house.writer.discard(name, force=force)
            for gone in concerned:
                (self.given_up if lines[gone].attempts else self.withdrawn).add(gone)

    @rule(name=written)
    def retry(self, name: LocalId) -> None:
        with suppress(BadInput):
            self.house.writer.retry(name)

    @rule(choice=st.sampled_from(MATTERS))
    def choose(self, choice: Choice) -> None:
        for matter in self.house.reader.attention():
            if choice not in [option.choice for option in matter.options]:
                continue
            row = matter.theirs[0].service_id if matter.theirs else None
            local_id = matter.entry.local_id
            notes = [line.local_id for line in self.house.reader.outbox() if line.parent == local_id]
            with suppress(BadInput):
                self.house.choices.choose(local_id, choice, row=row)
                if choice is Choice.DISCARD:
                    (self.given_up if matter.entry.attempts else self.withdrawn).add(local_id)
                    self.withdrawn.update(notes)
                if choice is Choice.AS_NOTE:
                    self.on_its_own.add(local_id)
                    self.parents.update(dict.fromkeys(notes, LocalId(row or "")))
                if choice is Choice.THIS_ONE:
                    self.given_up.add(local_id)

    @rule(action=FAULT, route=st.sampled_from(ROUTES), after=st.integers(0, 3))
    def sync(self, action: FaultAction | None, route: str | None, after: int) -> None:
        """The time between two syncs is what the faults need to settle."""
        if action is not None:
            self.server.faults.add(action, route=route, after=after)
        with suppress(ServiceTrouble):
            self.house.sync.sync_once()
        self.server.faults.clear()
        self.clock.advance(61)

    @rule(seconds=st.sampled_from(OFTEN))
    def time_passes(self, seconds: float) -> None:
        self.clock.advance(seconds)

    @rule()
    def restart(self) -> None:
        self.gate.lock()
        self.house = self.gate.unlock(passphrase=PASSPHRASE)

    @rule()
    def a_colleague_writes(self) -> None:
        self.server.world.add_message(content="from a colleague", timestamp=self.clock.now())

    # -- promises ------------------------------------------------------------------------------------

    @invariant()
    def nothing_is_doubled_and_nothing_withdrawn_arrives(self) -> None:
        if not hasattr(self, "texts"):
            return
        there = self._there()
        assert [text for text, times in there.items() if times > 1] == []
        assert [self.texts[name] for name in self.withdrawn if there[self.texts[name]]] == []

    @invariant()
    def what_was_written_is_in_sight(self) -> None:
        if not hasattr(self, "texts"):
            return
        for name in self._kept():
            text = self.texts[name]
            assert self._is_in_sight(name), f"{text} is out of sight"

    def teardown(self) -> None:
        if not hasattr(self, "texts"):
            return
        try:
            self._rest()
            there = self._there()
            waiting = {row.local_id for row in self.house.reader.outbox()}
            lost = [self.texts[name] for name in self._kept() - waiting if there[self.texts[name]] != 1]
            assert lost == []
        finally:
            self.gate.lock()
            self.server.stop()
            self.folder.cleanup()

    def _rest(self) -> None:
        for _ in range(30):
            self.clock.advance(700)
            self.house.sync.sync_once()
            rows = self.house.reader.outbox()
            needy = {row.local_id for row in rows if row.state in ATTENTION_STATES}
            if all(row.local_id in needy or row.parent in needy for row in rows):
                return
        raise AssertionError(f"still open: {self.house.reader.outbox()}")

    # -- small things --------------------------------------------------------------------------------

    def _text(self) -> str:
        self.number += 1
        return f"written {self.number}"

    def _wrote(self, name: LocalId, text: str) -> LocalId:
        self.texts[name] = text
        return name

    def _kept(self) -> set[LocalId]:
        return set(self.texts) - self.withdrawn - self.given_up - self.on_its_own

    def _is_in_sight(self, name: LocalId) -> bool:
        if any(row.local_id == name for row in self.house.reader.outbox()):
            return True
        if name not in self.parents:
            return self.house.reader.find_message(name).content == self.texts[name]
        thread = self.house.reader.find_thread(self.parents[name])
        return any(note.content == self.texts[name] for note in thread.notes)

    def _there(self) -> Counter[str]:
        return Counter(
            [row.content for row in self.server.world.communications if row.content.startswith("written ")]
            + [note.content for note in self.server.world.notes if note.content.startswith("written ")]
        )


@pytest.mark.timeout(1_800)  # if it fails, finding the shortest sequence takes minutes
def test_any_sequence_of_commands_keeps_the_promises() -> None:
    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
            print_blob=True,
        ),
    )
