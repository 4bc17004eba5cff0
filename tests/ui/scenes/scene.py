"""What a scene is, and the parts it is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import HouseGate
from desktop.domain.entry import NewEntry
from desktop.domain.identity import LocalId
from desktop.domain.updates import NeverLooks
from desktop.ui.icons import Icons
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.theme import Theme
from desktop.ui.updating import Updating
from tests.conftest import HandClock
from tests.notices import watch_over
from tests.rings import Drawer
from tests.ui.desk import Desk
from tests.ui.stage import ACME

PATIENCE = 10_000


class Esc(Enum):
    """What Esc does to the window or dialog of a scene."""

    CLOSES = "the dialog closes, nothing else does"
    STAYS = "the window stays: there is no level above it, or what it shows must not be lost by one key"


@dataclass
class Scenery:
    """The main window over the filled store, and what other windows are made of."""

    desk: Desk
    theme: Theme
    icons: Icons
    clock: HandClock
    gate: HouseGate
    ring: Drawer
    folder: Path

    def settled(self) -> None:
        """Wait until the workers have answered."""
        self.desk.settled()

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.desk.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def open(self, dialog: Any) -> Any:
        """Open a dialog, in front and with the focus; it is closed when the test ends."""
        self.desk.qtbot.addWidget(dialog)
        dialog.open() if hasattr(dialog, "open") else dialog.show()
        self.in_front(dialog)
        return dialog

    def in_front(self, top: QWidget) -> None:
        """Let a window have the keyboard."""
        window = top.window()
        window.activateWindow()
        self.until(lambda: QApplication.activeWindow() is window)
        self.desk.qtbot.waitUntil(lambda: self.desk.background.is_idle, timeout=PATIENCE)

    def logged(self, **more: object) -> LocalId:
        """An entry in the outbox."""
        values: dict[str, object] = {"kind": "call", "customer_id": ACME, "content": "left voicemail", **more}
        local, _ = self.desk.store.writer.log(NewEntry(**values))  # type: ignore[arg-type]
        return local

    def child(self, kind: type, parent: QWidget | None = None) -> Any:
        """The dialog of a kind that is open over a window, by default over the main window."""
        top = parent or self.desk.window
        self.until(lambda: any(found.isVisible() for found in top.findChildren(kind)))
        found = next(found for found in top.findChildren(kind) if found.isVisible())
        self.in_front(found)
        return found


def updating_over(scenery: Scenery, said: dict[str, Any] | None) -> Updating:
    """The looking for newer versions, over a notice; None for a build that never looks."""
    desk = scenery.desk
    door = watch_over(said, scenery.folder, scenery.clock) if said is not None else NeverLooks()
    store = PreferencesStore({}, lambda section, key, value: None, desk.window)
    made = Updating(door, store, lambda _url: True, desk.window)
    desk.window.closed.connect(made.close)
    return made


@dataclass(frozen=True, slots=True)
class Scene:
    """`open` shows it and answers with its window or dialog; `shows` are the classes that are seen then."""

    name: str
    open: Callable[[Scenery], QWidget]
    shows: tuple[type[QWidget], ...]
    esc: Esc = Esc.CLOSES


def stops(top: QWidget) -> list[QWidget]:
    """The widgets that Tab must reach, in no order: seen, enabled, and taking the focus by Tab."""
    return [
        widget
        for widget in (top, *top.findChildren(QWidget))
        if widget.window() is top.window()
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]
