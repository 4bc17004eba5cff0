"""What the window shows while a new version brings the store up to date, and where it may not."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import wraps
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.store import upgrade
from desktop.store.connection import Database, open_reader
from desktop.ui.icons import Icons
from desktop.ui.run import Face
from desktop.ui.theme import Theme
from desktop.ui.windows.unlock import UnlockWindow
from tests.conftest import HandClock
from tests.keeping.test_renewal import ROWS, WAITING, filled, key_of, store_of
from tests.rings import Drawer
from tests.service import PASSPHRASE, gate_for
from tests.ui.states import press, shown
from tests.ui.test_ways_in import PATIENCE, face_over, settled
from tests.versions import later, next_step


@pytest.fixture(params=["key ring", "passphrase"])
def ring(request: pytest.FixtureRequest) -> Drawer | None:
    return Drawer() if request.param == "key ring" else None


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock, ring: Drawer | None) -> HouseGate:
    """A closed store of this version, in which five calls and a note wait."""
    filled(tmp_path / "profile", clock, ring).lock()
    return gate_for(tmp_path / "profile", clock, ring=ring)


@pytest.fixture
def face(gate: HouseGate, tmp_path: Path, clock: HandClock, theme: Theme, icons: Icons) -> Iterator[Face]:
    """The first window over it."""
    face = face_over(gate, theme, icons, clock, tmp_path)
    yield face
    face.close()


def is_whole(label: QLabel) -> bool:
    """Whether every line of it is seen."""
    return label.height() >= label.heightForWidth(label.width())


def unlocked(face: Face, ring: Drawer | None, qtbot: QtBot) -> UnlockWindow:
    """Somebody starts the program, and types the passphrase where one is asked for."""
    face.start()
    if ring is None:
        settled(face.context.background, qtbot)
        face.unlock._unlock._typed.setText(PASSPHRASE)
        face.unlock._unlock._submit()
    return face.unlock


def test_an_upgrade_is_told_in_words_and_leads_on(
    face: Face, gate: HouseGate, ring: Drawer | None, qtbot: QtBot
) -> None:
    go_on = threading.Event()

    @wraps(next_step)
    def held(db: Database) -> None:
        next_step(db)
        go_on.wait()

    with ExitStack() as ends, later(held):
        ends.callback(go_on.set)
        window = unlocked(face, ring, qtbot)
        page = window._unlock
        qtbot.waitUntil(lambda: "Bringing the store up to date" in page._why.text(), timeout=PATIENCE)
        assert window._pages.currentWidget() is page
        assert page._title.text() == "Opening the store"
        qtbot.waitUntil(lambda: is_whole(page._why), timeout=PATIENCE)
        assert "It stays as it is until all is checked …" in shown(page)
        assert [field for field in page.findChildren(QLineEdit) if field.isVisible()] == []
        assert not any(part.isVisible() for part in (page._do, page._again, page._restore, page._time))
        assert not window.close()  # nobody wonders about a program without a window
        assert window.isVisible()
        assert "this window can be closed then" in page._why.text()
        go_on.set()
        qtbot.waitUntil(lambda: window._pages.currentWidget() is window._sign_page, timeout=PATIENCE)
        assert store_of(gate).reader.total() == ROWS + WAITING
        assert window.close()


def test_a_store_of_a_later_version_is_refused_in_a_sentence(
    face: Face, ring: Drawer | None, tmp_path: Path, clock: HandClock, qtbot: QtBot
) -> None:
    with later(next_step):
        gate = gate_for(tmp_path / "profile", clock, ring=ring)
        gate.unlock(passphrase=PASSPHRASE)
        gate.lock()
    window = unlocked(face, ring, qtbot)
    page = window._unlock
    qtbot.waitUntil(lambda: "later version of this program" in page._why.text(), timeout=PATIENCE)
    assert page._title.text() == "The store cannot be opened"
    assert "install that version to open it" in shown(page)
    assert not page._typed.isVisible()
    qtbot.waitUntil(lambda: is_whole(page._why), timeout=PATIENCE)
    assert not page._anew.isVisible()  # nobody is led to put it aside
    assert not page._salvage.isVisible()


def test_an_earlier_version_that_is_still_open_is_named_and_trying_again_helps(
    face: Face, ring: Drawer | None, tmp_path: Path, clock: HandClock, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(upgrade, "TRIES", 2)
    gate = gate_for(tmp_path / "profile", clock, ring=ring)
    gate.unlock(passphrase=PASSPHRASE)
    key = key_of(gate)
    gate.lock()
    with later(next_step):
        with closing(open_reader(tmp_path / "profile" / "store.db", key=key.key, salt=key.salt)):
            page = unlocked(face, ring, qtbot)._unlock
            qtbot.waitUntil(lambda: "is still open in its earlier" in page._why.text(), timeout=PATIENCE)
        assert page._title.text() == "The store was not brought up to date"
        assert page._again.isVisible()
        assert page._typed.isVisible() == page._do.isVisible() == (ring is None)
        press(page, "Try again")  # with what was typed
        qtbot.waitUntil(
            lambda: face.unlock._pages.currentWidget() is face.unlock._sign_page, timeout=PATIENCE
        )


@pytest.mark.parametrize("ring", ["passphrase"], indirect=True)
def test_a_wrong_passphrase_after_an_upgrade_that_failed_is_told_under_its_own_title(
    face: Face, gate: HouseGate, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrade, "TRIES", 2)
    gate.unlock(passphrase=PASSPHRASE)
    key = key_of(gate)
    gate.lock()
    with (
        later(next_step),
        closing(open_reader(tmp_path / "profile" / "store.db", key=key.key, salt=key.salt)),
    ):
        page = unlocked(face, None, qtbot)._unlock
        qtbot.waitUntil(page._again.isVisible, timeout=PATIENCE)
        page._typed.setText("not what it was")
        press(page, "Unlock")
        qtbot.waitUntil(lambda: page._title.text() == "Unlock", timeout=PATIENCE)
        assert "earlier version" not in page._why.text()
        assert page._typed.isVisible()
        assert not page._again.isVisible()
