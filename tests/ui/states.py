"""The whole house for tests of states: real store, real engine in its thread, real service, real window."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.domain.entry import NewEntry
from desktop.domain.switches import Phase, SyncStatus
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from desktop.settings_file import FileSettings, SyncSettings
from desktop.store.house import House
from desktop.ui.icons import Icons
from desktop.ui.panels.sync_bar import SyncBar
from desktop.ui.run import Face
from desktop.ui.standing import Standing, State
from desktop.ui.theme import Theme
from desktop.ui.windows.main import MainWindow
from tests.conftest import HandClock
from tests.service import PASSPHRASE, gate_for, sign_in_to

PATIENCE = 30_000


class RunningClock(HandClock):
    """Begins now, so that times of day read as they do for a person, and is moved by hand."""

    def __init__(self) -> None:
        super().__init__(datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0))


@dataclass
class Office:
    """A person's desk, and what stands behind it. Time stands still unless it is moved."""

    server: SandboxServer
    gate: HouseGate
    house: House
    face: Face
    clock: HandClock
    qtbot: QtBot

    @property
    def window(self) -> MainWindow:
        assert self.face.main is not None
        return self.face.main

    @property
    def bar(self) -> SyncBar:
        return self.window.sync.bar

    @property
    def status(self) -> SyncStatus:
        return self.house.sync.status()

    @property
    def standing(self) -> Standing:
        """What the bar shows."""
        assert self.bar.standing is not None
        return self.bar.standing

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def settled(self) -> None:
        """The list is complete and every answer has been delivered."""
        self.until(lambda: self.window.threads.model.is_complete and self.face.context.background.is_idle)

    def reached(self, phase: Phase) -> None:
        """The carrier is in a phase, and the bar has heard of it."""
        self.until(lambda: self.status.phase is phase)
        self.until(lambda: self.bar._status == self.status)
        self.settled()

    def filled(self) -> None:
        """The whole history is here."""
        self.until(lambda: not self.status.first_fill)
        self.reached(Phase.IDLE)

    def stands(self, state: State) -> str:
        """Wait for a state of the bar; the words that are shown with it."""
        self.until(lambda: self.standing.state is state)
        return self.standing.words

    def look_again(self, seconds: float = 0.0) -> None:
        """Let time pass and the carrier look for work, whatever it had planned."""
        self.clock.advance(seconds)
        self.house.sync.wake()

    def log(self, text: str = "Left voicemail.") -> None:
        """Write an entry, as the log dialog does."""
        customer = self.house.reader.customers()[0].service_id
        self.house.writer.log(NewEntry(kind="call", customer_id=customer, content=text))

    def empty_words(self) -> str:
        """What an empty list says."""
        return " ".join(self.window.threads.empty.words)


def shown(top: QWidget) -> str:
    """All words that can be seen in a widget."""
    labels = [label.text() for label in top.findChildren(QLabel) if label.isVisibleTo(top)]
    buttons = [item.text() for item in top.findChildren(QAbstractButton) if item.isVisibleTo(top)]
    return " | ".join(text for text in (*labels, *buttons) if text)


def press(top: QWidget, text: str) -> None:
    """Click the button with a text."""
    found = [
        item
        for item in top.findChildren(QAbstractButton)
        if item.isVisibleTo(top) and item.text().replace("&", "").strip() == text
    ]
    assert found, f"no button {text!r} among: {shown(top)}"
    found[0].click()


@contextmanager
def office(
    folder: Path, theme: Theme, icons: Icons, qtbot: QtBot, *, threads: int = 24, signed_in: bool = True
) -> Iterator[Office]:
    """An office over a small company; taken down in order."""
    clock = RunningClock()
    world = seeded_world(Seed(threads=threads, now=clock.now()), clock=clock.now)
    with SandboxServer(world) as server:
        gate = gate_for(folder / "profile", clock, carry=True)
        house = gate.set_up(passphrase=PASSPHRASE)
        if signed_in:
            gate.sign_in(sign_in_to(server))
        face = Face(
            gate,
            theme=theme,
            icons=icons,
            clock=clock,
            settings=FileSettings(sync=SyncSettings(undo_seconds=0.0)),
            shape=QSettings(str(folder / "shape.ini"), QSettings.Format.IniFormat),
            version="test",
            data_dir=str(folder),
            hint=None,
        )
        face.enter(house)
        face.auto_lock.end()  # hours pass in seconds here
        made = Office(server, gate, house, face, clock, qtbot)
        made.window.resize(1440, 900)
        try:
            yield made
        finally:
            face.close()
