"""What is seen before the store is open: first run, locked, a key ring that changed, a damaged store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.domain.errors import StoreDamaged
from desktop.domain.sentences import said
from desktop.ui.icons import Icons
from desktop.ui.run import Face
from desktop.ui.theme import Theme
from desktop.ui.windows.unlock_pages import LOCKED
from desktop.ui.wording import clock_time
from tests.conftest import HandClock
from tests.keeping.test_renewal import ROWS, WAITING, filled
from tests.rings import Drawer
from tests.service import PASSPHRASE, gate_for
from tests.ui.states import press, shown
from tests.ui.test_ways_in import PATIENCE, face_over, settled


class NamedDrawer(Drawer):
    """A key ring that can be another one after an update of the system."""

    called = "kwallet"

    def name(self) -> str:
        return self.called


@pytest.fixture
def ring() -> NamedDrawer:
    return NamedDrawer()


@pytest.fixture
def opened(
    tmp_path: Path, clock: HandClock, theme: Theme, icons: Icons, qtbot: QtBot
) -> Iterator[Callable[..., Face]]:
    """The window over a gate."""
    faces: list[Face] = []

    def make(gate: HouseGate) -> Face:
        face = face_over(gate, theme, icons, clock, tmp_path)
        faces.append(face)
        return face

    yield make
    for face in faces:
        face.close()


def locked(face: Face, gate: HouseGate, qtbot: QtBot, why: str = "") -> None:
    face._lock(why)
    qtbot.waitUntil(lambda: not gate.is_open(), timeout=PATIENCE)
    settled(face.context.background, qtbot)


# -- first run ---------------------------------------------------------------------------------------


def test_the_first_run_offers_three_ways_on_one_screen(
    opened: Callable[..., Face], tmp_path: Path, clock: HandClock, qtbot: QtBot
) -> None:
    started: list[str] = []
    face = opened(gate_for(tmp_path / "profile", clock))
    face._demo = lambda: started.append("demo")
    face.start()
    settled(face.context.background, qtbot)
    window = face.unlock
    page = window._first
    assert window._pages.currentWidget() is page
    assert [choice.isVisible() for choice in (page.by_password, page.by_token, page.demo)] == [True] * 3
    assert page.demo.accessibleName() == "Try with demo data. Made-up customers; no account, no network"
    assert page.findChildren(QLineEdit) == []  # nothing to fill in before one has chosen
    qtbot.mouseClick(page.demo, Qt.MouseButton.LeftButton)
    assert started == ["demo"]
    assert "a window of its own" in shown(page)
    assert window._pages.currentWidget() is page


def test_while_an_existing_store_is_opened_nobody_is_welcomed(
    opened: Callable[..., Face], tmp_path: Path, clock: HandClock, qtbot: QtBot
) -> None:
    face = opened(gate_for(tmp_path / "profile", clock))
    face.start()  # what is needed is asked on a worker
    window = face.unlock
    assert not window._first.isVisible()
    assert "One moment" in shown(window)
    settled(face.context.background, qtbot)
    assert window._first.isVisible()


@pytest.mark.parametrize("by_token", [False, True])
def test_the_way_that_was_chosen_is_the_form_that_comes(
    opened: Callable[..., Face], tmp_path: Path, clock: HandClock, qtbot: QtBot, by_token: bool
) -> None:
    face = opened(gate_for(tmp_path / "profile", clock))
    face.start()
    settled(face.context.background, qtbot)
    window = face.unlock
    choice = window._first.by_token if by_token else window._first.by_password
    qtbot.keyClick(choice, Qt.Key.Key_Space)
    assert window._pages.currentWidget() is window._set_up
    window._set_up.wanted.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: window._recovery.shown.text() != "", timeout=PATIENCE)
    window._recovery.finished.emit()
    settled(face.context.background, qtbot)
    assert window._pages.currentWidget() is window._sign_page
    assert window._sign_in._token.isVisible() is by_token
    assert window._sign_in._company.isVisible() is by_token
    assert window._sign_in._password.isVisible() is not by_token


def test_where_there_is_no_demo_none_is_offered(
    opened: Callable[..., Face], tmp_path: Path, clock: HandClock, qtbot: QtBot
) -> None:
    face = opened(gate_for(tmp_path / "profile", clock))
    face.start()
    settled(face.context.background, qtbot)
    assert not face.unlock._first.demo.isVisible()


# -- locked ------------------------------------------------------------------------------------------


@pytest.fixture
def face(
    opened: Callable[..., Face], tmp_path: Path, clock: HandClock, ring: NamedDrawer, qtbot: QtBot
) -> tuple[Face, HouseGate]:
    """A main window over the store of a company with a name; five calls and a note wait."""
    gate = filled(tmp_path / "profile", clock, ring)
    face = opened(gate)
    face.enter(gate._opened().house)
    settled(face.context.background, qtbot)
    qtbot.waitUntil(lambda: face.main.sync.counts.waiting == WAITING + 1, timeout=PATIENCE)
    face._company = "Northwind Supply Co."
    return face, gate


def test_a_locked_window_shows_company_clock_and_one_field(
    face: tuple[Face, HouseGate], clock: HandClock, qtbot: QtBot
) -> None:
    window, gate = face
    locked(window, gate, qtbot, "The computer was asleep.")
    page = window.unlock._unlock
    assert page._title.text() == "Northwind Supply Co."
    assert page._time.text() == clock_time(clock.now())
    assert page._why.text() == f"The computer was asleep. {LOCKED}"
    clock.advance(120)
    page._tick.timeout.emit()
    assert page._time.text() == clock_time(clock.now())
    assert not page._figures.isVisible()
    assert "waiting" not in shown(page)


def test_a_passphrase_has_one_field(
    opened: Callable[..., Face], tmp_path: Path, clock: HandClock, qtbot: QtBot
) -> None:
    gate = filled(tmp_path / "profile", clock)
    face = opened(gate)
    face.enter(gate._opened().house)
    locked(face, gate, qtbot)
    page = face.unlock._unlock
    fields = [field for field in page.findChildren(QLineEdit) if field.isVisible()]
    assert fields == [page._typed]
    assert fields[0].hasFocus()
    assert page._title.text() == "Unlock"  # nobody signed in: there is no name to show


def test_figures_are_shown_while_locked_only_if_allowed(face: tuple[Face, HouseGate], qtbot: QtBot) -> None:
    window, gate = face
    window.preferences.put("lock", "show_counts", True)
    locked(window, gate, qtbot)
    page = window.unlock._unlock
    assert page._figures.isVisible()
    assert page._figures.text() == f"{WAITING + 1} waiting"


# -- the key ring changed ----------------------------------------------------------------------------


def test_a_key_ring_that_changed_is_named_with_the_other_ways_in(
    face: tuple[Face, HouseGate], ring: NamedDrawer, qtbot: QtBot
) -> None:
    window, gate = face
    gate.care.keys().new_recovery_code(proof=PASSPHRASE)
    locked(window, gate, qtbot)
    ring.called = "gnome"
    ring.secrets.clear()
    page = window.unlock._unlock
    press(page, "Unlock with the key ring")
    settled(window.context.background, qtbot)
    said_so = page._field.error
    assert said_so.startswith("The system key store changed (kwallet to gnome).")
    assert "Unlock with passphrase or recovery code" in said_so
    assert page._typed.isVisible()
    page._typed.setText(PASSPHRASE)
    page._submit()
    settled(window.context.background, qtbot)
    assert gate.is_open()


# -- a damaged store ---------------------------------------------------------------------------------


def ruined(window: Face, gate: HouseGate, qtbot: QtBot, folder: Path) -> None:
    """The disk ruins the database while it is locked, and somebody unlocks."""
    locked(window, gate, qtbot)
    database = folder / "profile" / "store.db"
    database.write_bytes(b"\x55" * database.stat().st_size)
    window.unlock._unlock._again.click()
    qtbot.waitUntil(window.unlock._unlock._anew.isVisible, timeout=PATIENCE)


def test_a_damaged_store_offers_help_and_is_never_replaced_by_an_empty_one(
    face: tuple[Face, HouseGate], qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = face
    database = tmp_path / "profile" / "store.db"
    ruined(window, gate, qtbot, tmp_path)
    before = database.read_bytes()
    page = window.unlock._unlock
    assert window.unlock._pages.currentWidget() is page
    assert "is damaged" in page._why.text()
    seen = shown(page)
    for offer in ("Save what can be read …", "Begin anew, keep this one", "Restore a backup …"):
        assert offer in seen
    window.unlock.salvage(tmp_path / "saved", "")
    settled(window.context.background, qtbot)
    qtbot.waitUntil(lambda: "outbox" in page._why.text(), timeout=PATIENCE)
    assert str(tmp_path / "saved") in page._why.text()
    assert page._anew.isVisible()
    assert database.read_bytes() == before


def test_damage_that_is_met_while_working_leads_to_the_same_help(
    face: tuple[Face, HouseGate], qtbot: QtBot
) -> None:
    window, gate = face
    trouble = StoreDamaged(said("The store is damaged in page 7."))
    window.context.background.failed.emit(trouble)
    banner = window.main.banner
    assert "The store is damaged in page 7. What is shown can still be read." in shown(banner)
    assert len(window.main.threads.model.positions) > 0
    press(banner, "Repair …")
    qtbot.waitUntil(lambda: not gate.is_open(), timeout=PATIENCE)
    settled(window.context.background, qtbot)
    page = window.unlock._unlock
    assert page._salvage.isVisible()
    assert page._why.text() == "The store is damaged in page 7."
    press(page, "Try again")
    settled(window.context.background, qtbot)
    assert gate.is_open()
    assert gate._opened().store.reader.total() == ROWS + WAITING
