"""A main window over a real store, with nothing carried."""

from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from desktop.domain.filters import Filter
from desktop.domain.switches import Phase, SyncReport, SyncStatus
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.windows.main import MainWindow


class StillSwitch:
    """The carrier's door while nothing is carried."""

    def __init__(self) -> None:
        self.woken = 0
        self.paused = 0.0
        self.looked_at: list[int] = []

    def wake(self) -> None:
        self.woken += 1

    def look_at(self, thread_key: int) -> None:
        self.looked_at.append(thread_key)

    def pause(self, seconds: float) -> None:
        self.paused = seconds

    def resume(self) -> None:
        self.paused = 0.0

    def status(self) -> SyncStatus:
        return SyncStatus(phase=Phase.IDLE)

    def listen(self, listener: object) -> "object":
        return lambda: None

    def sync_once(self, **_: object) -> SyncReport:
        raise AssertionError("the window never syncs by itself")


@dataclass
class Desk:
    window: MainWindow
    store: Store
    background: Background
    switch: StillSwitch
    qtbot: QtBot

    def settled(self) -> None:
        self.qtbot.waitUntil(
            lambda: self.window.threads.model.is_complete and self.window.reading.is_whole, timeout=10_000
        )

    def apply(self, filter: Filter) -> int:
        self.window.apply_filter(filter)
        self.settled()
        return len(self.window.threads.model.positions)
