"""The whole house with its window: real store, real engine in its thread, real service, a real window off screen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.domain.clock import SystemClock
from desktop.domain.switches import Phase
from desktop.sandbox.server import SandboxServer
from desktop.settings_file import FileSettings, SyncSettings
from desktop.store.house import House
from desktop.ui.run import Face, make_application
from desktop.ui.windows.main import MainWindow
from tests.service import PASSPHRASE, gate_for, sign_in_to

RESOURCES = Path(__file__).parents[2] / "resources"
PATIENCE = 60_000


@dataclass
class Stage:
    """A person's desk: the window, and what stands behind it."""

    server: SandboxServer
    gate: HouseGate
    house: House
    face: Face
    window: MainWindow
    qtbot: QtBot

    def until(self, condition: Callable[[], bool], timeout: int = PATIENCE) -> None:
        self.qtbot.waitUntil(condition, timeout=timeout)

    def settled(self) -> None:
        """The list is complete and every answer has been delivered."""
        self.until(lambda: self.window.threads.model.is_complete and self.face.context.background.is_idle)

    def filled(self) -> None:
        self.until(lambda: not self.house.sync.status().first_fill)
        self.until(lambda: self.house.sync.status().phase is Phase.IDLE)
        self.settled()


@pytest.fixture
def open_stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Stage]]:
    """Makes a stage over a service; everything is taken down in order at the end."""
    faces: list[Face] = []

    def make(server: SandboxServer, *, undo_seconds: float = 0.0) -> Stage:
        _, theme, icons = make_application(RESOURCES, FileSettings())
        theme.apply(choice="light", scale=1.0)
        gate = gate_for(
            tmp_path / "profile", SystemClock(), carry=True, undo_seconds=undo_seconds, poll_seconds=5.0
        )
        house = gate.set_up(passphrase=PASSPHRASE)
        gate.sign_in(sign_in_to(server))
        face = Face(
            gate,
            theme=theme,
            icons=icons,
            clock=SystemClock(),
            settings=FileSettings(sync=SyncSettings(undo_seconds=undo_seconds)),
            shape=QSettings(str(tmp_path / "shape.ini"), QSettings.Format.IniFormat),
            version="test",
            data_dir=str(tmp_path),
            hint=None,
        )
        faces.append(face)
        face.enter(house)
        assert face.main is not None
        face.main.resize(1440, 900)
        return Stage(server, gate, house, face, face.main, qtbot)

    yield make
    for face in faces:
        face.close()
