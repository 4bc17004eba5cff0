"""The stage of window tests: the application with its look, a filled store, workers that are drained."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings_file import FileSettings, WindowSettings
from desktop.store.house import House
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.dialogs.log_entry import LogEntryDialog, LogStart
from desktop.ui.icons import Icons
from desktop.ui.panels.thread_view import ThreadView
from desktop.ui.run import delete_now, make_application
from desktop.ui.theme import Theme
from desktop.ui.windows.context import WindowContext
from desktop.ui.windows.main import MainWindow
from tests.conftest import HandClock
from tests.rings import Drawer
from tests.service import gate_for
from tests.ui.desk import Desk, StillSwitch
from tests.ui.log_stage import Opener, settled
from tests.ui.reading import Reading
from tests.ui.scenes.scene import Scenery
from tests.ui.stage import ACME, open_filled_store

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> tuple[Theme, Icons]:
    """The application with the bundled font, light at 100 %."""
    _, theme, icons = make_application(RESOURCES, FileSettings(window=WindowSettings(language="en")))
    theme.apply(choice="light", scale=1.0)
    return theme, icons


@pytest.fixture
def theme(look: tuple[Theme, Icons]) -> Iterator[Theme]:
    """The look; put back to light and 100 % afterwards."""
    yield look[0]
    if look[0].choice != "light" or look[0].scale != 1.0:
        look[0].apply(choice="light", scale=1.0)


@pytest.fixture
def icons(look: tuple[Theme, Icons]) -> Icons:
    """The bundled icons."""
    return look[1]


@pytest.fixture
def filled_store(tmp_path: Path, clock: HandClock) -> Iterator[Store]:
    """A real encrypted store with a small company in it."""
    store = open_filled_store(tmp_path, clock)
    yield store
    store.close()


@pytest.fixture
def background(look: tuple[Theme, Icons]) -> Iterator[Background]:
    """Worker threads, drained before the store closes."""
    workers = Background()
    yield workers
    workers.close()


@pytest.fixture
def desk(
    qtbot: QtBot,
    filled_store: Store,
    background: Background,
    theme: Theme,
    icons: Icons,
    clock: HandClock,
    tmp_path: Path,
) -> Iterator[Desk]:
    """A main window over the filled store."""
    switch = StillSwitch()
    context = WindowContext(
        theme=theme,
        icons=icons,
        background=background,
        clock=clock,
        shape=QSettings(str(tmp_path / "shape.ini"), QSettings.Format.IniFormat),
        undo_seconds=0,
        show_keys=lambda: None,
    )
    house = House(
        reader=filled_store.reader,
        writer=filled_store.writer,
        choices=filled_store.choices,
        arrangement=filled_store.arrangement,
        sync=switch,
    )
    window = MainWindow(house, context)
    window.resize(1440, 900)
    window.show()
    desk = Desk(window, filled_store, background, switch, qtbot)
    desk.settled()
    yield desk
    window.close()
    background.close()
    delete_now(window)


@pytest.fixture
def scenery(desk: Desk, theme: Theme, icons: Icons, clock: HandClock, tmp_path: Path) -> Iterator[Scenery]:
    """What every window and dialog can be opened with, beside the main window."""
    ring = Drawer()
    gate = gate_for(tmp_path / "profile", clock, ring=ring)
    yield Scenery(desk, theme, icons, clock, gate, ring, tmp_path)
    desk.settled()
    gate.lock()


@pytest.fixture
def reading(
    qtbot: QtBot,
    filled_store: Store,
    background: Background,
    theme: Theme,
    icons: Icons,
    clock: HandClock,
) -> Iterator[Reading]:
    """A reading pane over the filled store, alone in a window."""
    view = ThreadView(filled_store.reader, filled_store.writer, background, theme, icons, clock=clock)
    view.resize(760, 900)
    view.show()
    with qtbot.waitExposed(view):
        view.activateWindow()
    yield Reading(view, filled_store, background, qtbot)
    view.close()
    background.close()
    delete_now(view)


@pytest.fixture
def opened(qtbot: QtBot, filled_store: Store, background: Background, clock: HandClock) -> Opener:
    """Opens log dialogs over the filled store; fields of LogStart by name, Acme if no customer is given."""

    def open_log(*, settle: bool = True, **start: object) -> LogEntryDialog:
        made = LogEntryDialog(
            filled_store.reader,
            filled_store.writer,
            background,
            clock=clock,
            start=LogStart(**({"customer_id": ACME} | start)),  # type: ignore[arg-type]
            arrangement=filled_store.arrangement,
        )
        qtbot.addWidget(made)
        made.open()
        if settle:
            settled(background, qtbot)
        return made

    return open_log
