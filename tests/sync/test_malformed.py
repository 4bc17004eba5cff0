"""Thousands of malformed answers to the real client, carrier and store: no crash, nothing lost, a line each.

DAYLIT_MALFORMED=5000 python -m pytest tests/sync/test_malformed.py      # the whole proof
"""

import os
import random
import resource
import socket
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.communication import ATTENTION_STATES, SyncState
from desktop.domain.entry import NewEntry, NewNote
from desktop.domain.switches import Phase
from desktop.sandbox.direct import DirectAnswer, DirectService
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.world import World
from desktop.store.house import House
from desktop.sync.engine import Engine
from tests.conftest import HandClock
from tests.remote.malformed import SPOILERS, http
from tests.remote.scripted import read_request
from tests.service import NOW, PASSPHRASE, gate_for, sign_in_world

CASES = int(os.environ.get("DAYLIT_MALFORMED", "400"))
PARTS = 4
LIES_IF_APPLIED = ("status", "retry after")
"""Redirects and 429 say "not done": a service that says so after doing it cannot be seen through."""
MOST_MORE_KIB = 300 * 1024


class SpoilingServer:
    """A raw socket before the stand-in: answers well, except for the one request it is told to spoil."""

    def __init__(self, world: World) -> None:
        self._service = DirectService(world)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._plan: tuple[str, int, str, random.Random, bool] | None = None
        self._guard = threading.Lock()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def spoil(self, method: str, after: int, name: str, dice: random.Random, *, applied: bool) -> None:
        """Spoil the answer to the next request of a method but `after`; `applied`: the service acts on it."""
        with self._guard:
            self._plan = (method, after, name, dice, applied)

    def heal(self) -> bool:
        """Answer well from now on; whether the spoilt answer was given."""
        with self._guard:
            given, self._plan = self._plan is None, None
        return given

    def close(self) -> None:
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                try:
                    connection.sendall(self._answer(read_request(connection)))
                except OSError:
                    continue

    def _answer(self, raw: bytes) -> bytes:
        head, _, body = raw.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
        spoiler = self._spoiler(method)
        if spoiler is not None and not spoiler[2]:
            return SPOILERS[spoiler[0]](spoiler[1], b'{"data": [{"id": "x", "flag": true}], "count": 1}')
        answer = self._service.answer(method, self.url + target, headers, body)
        if spoiler is not None and answer.body:
            return SPOILERS[spoiler[0]](spoiler[1], answer.body)
        return _good(answer)

    def _spoiler(self, method: str) -> tuple[str, random.Random, bool] | None:
        with self._guard:
            if self._plan is None or self._plan[0] != method:
                return None
            _, after, name, dice, applied = self._plan
            if after > 0:
                self._plan = (method, after - 1, name, dice, applied)
                return None
            self._plan = None
            return name, dice, applied


def _good(answer: DirectAnswer) -> bytes:
    return http(
        answer.body,
        status=f"{answer.status} X",
        kind=answer.headers["content-type"],
        Date=answer.headers["date"],
    )


@pytest.fixture
def world(clock: HandClock) -> World:
    return seeded_world(Seed(threads=6, now=NOW), clock=clock.now)


@pytest.fixture
def server(world: World) -> Iterator[SpoilingServer]:
    server = SpoilingServer(world)
    yield server
    server.close()


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("part", range(PARTS))
def test_no_answer_breaks_or_loses_anything(
    part: int, tmp_path: Path, world: World, server: SpoilingServer, clock: HandClock
) -> None:
    gate = gate_for(tmp_path / "profile", clock)
    house = gate.set_up(passphrase=PASSPHRASE)
    gate.sign_in(sign_in_world(server.url, world))
    house.sync.sync_once()
    assert gate._open is not None
    engine, store = gate._open.engine, gate._open.store
    customer = house.reader.customers()[0].service_id
    first = house.writer.log(NewEntry(kind="call", customer_id=customer, content="first"))[0]
    engine.turn()
    before, memory = house.reader.total(), _memory()
    written = 1
    for case in range(part, CASES, PARTS):
        dice = random.Random(case)
        name = dice.choice(sorted(SPOILERS))
        posting = dice.random() < 0.3
        if posting:
            written += 1
            house.writer.note(NewNote(message=first, content=f"note {case}"))
        server.spoil(
            "POST" if posting else "GET", 0 if posting else dice.randrange(6), name, dice,
            applied=dice.random() < 0.5 and name not in LIES_IF_APPLIED,
        )  # fmt: skip
        lines = len(store.ledger.recent(5000))
        engine.wake()
        engine.turn()  # whatever is no KnownError fails the test here
        server.heal()
        where = f"case {case}: {name}, {'POST' if posting else 'GET'}"
        assert house.reader.total() >= before, where
        if engine.status().phase is not Phase.IDLE:
            assert store.ledger.recent(1)[0].at == clock.now(), where
            assert len(store.ledger.recent(5000)) >= lines, where
        clock.advance(dice.choice([5, 61, 700]))
    _settle(engine, house, clock)
    there = Counter(note.content for note in world.notes if note.content.startswith("note "))
    waiting = [row for row in house.reader.outbox() if row.state is SyncState.PARKED]
    assert len(there) + len([row for row in waiting if row.kind == "note"]) >= written - 1
    assert [text for text, times in there.items() if times > 1] == []
    assert house.reader.total() >= before
    assert _memory() - memory < MOST_MORE_KIB
    gate.lock()


def _settle(engine: Engine, house: House, clock: HandClock) -> None:
    for _ in range(60):
        clock.advance(3600)  # a malformed Retry-After may ask for a whole day
        engine.wake()
        engine.turn()
        waiting = [row for row in house.reader.outbox() if row.state not in ATTENTION_STATES]
        if not waiting:
            return
    raise AssertionError(f"still waiting: {waiting}, {engine.status()}")


def _memory() -> int:
    """The most memory this process ever used, in KiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak
