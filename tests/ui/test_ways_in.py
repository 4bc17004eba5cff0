"""The ways into the store in the window: the real vault behind it, a drawer in place of the key ring."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.domain.errors import KeyUnavailable
from desktop.domain.keys import Way
from desktop.settings_file import FileSettings
from desktop.sync.engine_lock import EngineLock
from desktop.ui.background import Background
from desktop.ui.dialogs.ways_in import WaysInDialog
from desktop.ui.icons import Icons
from desktop.ui.run import Face
from desktop.ui.theme import Theme
from desktop.ui.widgets.recovery_code import sheet
from desktop.ui.windows.unlock import UnlockWindow
from tests.conftest import HandClock
from tests.rings import Drawer
from tests.service import PASSPHRASE, gate_for

PATIENCE = 10_000
NEW = "an entirely new passphrase"


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock, drawer: Drawer) -> Iterator[HouseGate]:
    """A new profile, not set up yet."""
    gate = gate_for(tmp_path / "profile", clock, ring=drawer)
    yield gate
    gate.lock()


@pytest.fixture
def ways(
    gate: HouseGate, drawer: Drawer, qtbot: QtBot, background: Background, theme: Theme
) -> Iterator[WaysInDialog]:
    """The dialog over a store with a passphrase."""
    gate.set_up(passphrase=PASSPHRASE)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = WaysInDialog(gate.care.keys(), drawer.name(), background, window)
    dialog.show()
    settled(background, qtbot)
    yield dialog
    dialog.close()


def settled(background: Background, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)


def opens(gate: HouseGate, passphrase: str) -> bool:
    """Whether something typed opens the store from scratch."""
    gate.lock()
    try:
        gate.unlock(passphrase=passphrase)
    except KeyUnavailable:
        return False
    return True


def offers(dialog: WaysInDialog) -> set[str]:
    return {
        item.accessibleName() for item in dialog.findChildren(QAbstractButton) if item.isVisibleTo(dialog)
    }


def test_the_passphrase_is_changed_only_with_the_present_one(
    ways: WaysInDialog, gate: HouseGate, background: Background, qtbot: QtBot
) -> None:
    ways.change(Way.PASSPHRASE)
    page = ways.ask
    page._proof.setText("not this one")
    page._new.setText(NEW)
    page._again.setText("something else")
    page.submit()
    assert "not the same" in page._fields["again"].error
    page._again.setText(NEW)
    page.submit()
    settled(background, qtbot)
    assert "Wrong passphrase" in page._fields["proof"].error
    page._proof.setText(PASSPHRASE)
    page._new.setText("short")
    page._again.setText("short")
    page.submit()
    settled(background, qtbot)
    assert "12 characters" in page._fields["passphrase"].error
    page._new.setText(NEW)
    page._again.setText(NEW)
    page.submit()
    settled(background, qtbot)
    assert ways._pages.currentWidget() is ways._list
    assert [page.proof, page.new_passphrase] == ["", ""]
    assert not opens(gate, PASSPHRASE)
    assert opens(gate, NEW)


def test_a_recovery_code_is_shown_once_and_opens(
    ways: WaysInDialog, gate: HouseGate, background: Background, qtbot: QtBot
) -> None:
    ways.change(Way.RECOVERY_CODE)
    ways.ask._proof.setText(PASSPHRASE)
    ways.ask.submit()
    settled(background, qtbot)
    code = ways.code.shown.text().replace("\n", "-")
    assert code in sheet(code).toPlainText()
    ways.code._last.setText(code[-4:])
    ways.code.check()
    settled(background, qtbot)
    assert ways.code.shown.text() == ""
    assert "Recovery code: Make a new one …" in offers(ways)
    assert opens(gate, code)


def test_the_last_way_to_carry_cannot_be_taken_out(
    ways: WaysInDialog, drawer: Drawer, background: Background, qtbot: QtBot
) -> None:
    assert "Passphrase: take out" not in offers(ways)
    ways.change(Way.KEY_RING)
    ways.ask._proof.setText(PASSPHRASE)
    ways.ask.submit()
    settled(background, qtbot)
    assert len(drawer.secrets) == 1
    assert "System key ring: take out" in offers(ways)
    assert "Passphrase: take out" not in offers(ways)
    ways.remove(Way.KEY_RING)
    ways.ask._proof.setText(PASSPHRASE)
    ways.ask.submit()
    settled(background, qtbot)
    assert drawer.secrets == {}


def test_a_lost_key_ring_asks_for_the_code_and_makes_no_new_store(
    gate: HouseGate, drawer: Drawer, qtbot: QtBot, background: Background, theme: Theme, icons: Icons
) -> None:
    window = UnlockWindow(gate, background, theme, icons, clock=HandClock(), hint=None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    settled(background, qtbot)
    window._set_up.wanted.emit("")
    qtbot.waitUntil(lambda: window._recovery.shown.text() != "", timeout=PATIENCE)
    code = window._recovery.shown.text()
    gate.lock()
    drawer.secrets.clear()
    window.begin()
    settled(background, qtbot)
    page = window._unlock
    assert "no longer in the key ring" in page._field.error
    assert "your recovery code opens the store" in page._field.error
    page._typed.setText(code.replace("\n", " "))
    page._submit()
    settled(background, qtbot)
    assert window._pages.currentWidget() is window._sign_page
    window.close()


def test_only_the_key_ring_is_not_enough(
    gate: HouseGate, qtbot: QtBot, background: Background, theme: Theme, icons: Icons
) -> None:
    """Set-up was cut short before the code was made: the next start makes it."""
    gate.set_up(passphrase="")
    gate.lock()
    window = UnlockWindow(gate, background, theme, icons, clock=HandClock(), hint=None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: window._recovery.shown.text() != "", timeout=PATIENCE)
    assert gate.care.keys().ways() == (Way.KEY_RING, Way.RECOVERY_CODE)
    settled(background, qtbot)
    window.close()


def test_wrong_tries_wait_and_count(
    gate: HouseGate, qtbot: QtBot, background: Background, theme: Theme, icons: Icons
) -> None:
    gate.set_up(passphrase=PASSPHRASE)
    gate.lock()
    window = UnlockWindow(gate, background, theme, icons, clock=HandClock(), hint=None)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    settled(background, qtbot)
    page = window._unlock
    for _ in range(3):
        page._typed.setText("not this one")
        page._submit()
        settled(background, qtbot)
    assert "(3 tries; there is no limit.)" in page._field.error
    assert not page._do.isEnabled()
    assert page._do.text() == "Unlock (in 1 s)"
    qtbot.waitUntil(page._do.isEnabled, timeout=PATIENCE)
    window.close()


def test_another_key_closes_the_window_and_shows_a_new_code(
    gate: HouseGate, theme: Theme, icons: Icons, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    house = gate.set_up(passphrase=PASSPHRASE)
    before = gate._opened().key
    face = face_over(gate, theme, icons, clock, tmp_path)
    face.enter(house)
    ways = WaysInDialog(gate.care.keys(), "", face.context.background, face.main)
    ways.renew_wanted.connect(face._renew)
    ways.show()
    settled(face.context.background, qtbot)
    ways.renew()
    ways.ask._proof.setText("not this one")
    ways.ask.submit()
    settled(face.context.background, qtbot)
    assert "Wrong passphrase" in ways.ask._fields["proof"].error
    assert face.main is not None
    ways.ask._proof.setText(PASSPHRASE)
    ways.ask.submit()
    qtbot.waitUntil(
        lambda: face.unlock is not None and face.unlock._recovery.shown.text() != "", timeout=PATIENCE
    )
    assert face.main is None
    assert gate._opened().key != before
    code = face.unlock._recovery.shown.text().replace("\n", "-")
    face.unlock._recovery._last.setText(code[-4:])
    face.unlock._recovery.check()
    settled(face.context.background, qtbot)
    face.close()
    assert opens(gate, code)


def test_what_stops_a_new_key_is_said_and_work_goes_on(
    gate: HouseGate, theme: Theme, icons: Icons, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> None:
    face = face_over(gate, theme, icons, clock, tmp_path)
    face.enter(gate.set_up(passphrase=PASSPHRASE))
    other = EngineLock(tmp_path / "profile" / "engine.lock")
    with other.held():
        face._renew(PASSPHRASE)
        settled(face.context.background, qtbot)
    assert face.unlock is not None
    page = face.unlock._unlock
    assert page._title.text() == "Already syncing"
    page._again.click()
    settled(face.context.background, qtbot)
    assert face.unlock._pages.currentWidget() is face.unlock._sign_page
    face.close()


def face_over(gate: HouseGate, theme: Theme, icons: Icons, clock: HandClock, folder: Path) -> Face:
    return Face(
        gate,
        theme=theme,
        icons=icons,
        clock=clock,
        settings=FileSettings(),
        shape=QSettings(str(folder / "shape.ini"), QSettings.Format.IniFormat),
        version="1",
        data_dir=str(folder),
        hint=None,
    )
