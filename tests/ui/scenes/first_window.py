"""The first window on each of its pages."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import KnownError, StoreDamaged, WrongPassphrase
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.recovery_code import RecoveryCodeBox
from desktop.ui.widgets.upright_area import UprightArea
from desktop.ui.windows.first_run import FirstRunPage
from desktop.ui.windows.sign_in import SignInForm
from desktop.ui.windows.unlock import UnlockWindow
from desktop.ui.windows.unlock_pages import SetUpPage, UnlockPage
from tests.conftest import HandClock
from tests.service import PASSPHRASE
from tests.ui.scenes.scene import Esc, Scene, Scenery


def window(scenery: Scenery, last_backup: Path | None = None) -> UnlockWindow:
    """The first window, not begun."""
    made = UnlockWindow(
        scenery.gate,
        scenery.desk.background,
        scenery.theme,
        scenery.icons,
        clock=HandClock(),
        hint=None,
        last_backup=last_backup,
    )
    scenery.open(made)
    return made


def begun(scenery: Scenery) -> UnlockWindow:
    """The first window, when it knows what is needed."""
    made = window(scenery)
    made.begin()
    scenery.in_front(made)
    return made


def first_run(scenery: Scenery) -> QWidget:
    """Nothing is here yet: how does one begin?"""
    return begun(scenery)


def set_up(scenery: Scenery) -> QWidget:
    """A new store on a system with a key ring, for somebody who signs in."""
    made = begun(scenery)
    made._first.by_password.click()
    return made


def locked(scenery: Scenery) -> UnlockWindow:
    """A store with a passphrase."""
    scenery.gate.set_up(passphrase=PASSPHRASE)
    scenery.gate.lock()
    return begun(scenery)


def trouble(scenery: Scenery, error: KnownError) -> UnlockWindow:
    """The store did not open; there is a backup."""
    backup = scenery.folder / "mine.daylit-backup"
    backup.write_bytes(b"")
    made = window(scenery, backup)
    made._on_trouble(error)
    return made


def recovery_code(scenery: Scenery) -> QWidget:
    """The code of a new store, for the only time."""
    made = begun(scenery)
    made._set_up.wanted.emit(PASSPHRASE)
    scenery.until(made._recovery.isVisible)
    scenery.in_front(made)
    return made


def sign_in(scenery: Scenery) -> QWidget:
    """The store is open: who signs in?"""
    made = window(scenery)
    made.show_sign_in(scenery.gate.set_up(passphrase=PASSPHRASE))
    scenery.in_front(made)
    return made


FIRST_SCENES = (
    Scene("first run", first_run, (UnlockWindow, UprightArea, Pages, FirstRunPage), Esc.STAYS),
    Scene("set up", set_up, (UnlockWindow, SetUpPage), Esc.STAYS),
    Scene("locked", locked, (UnlockWindow, UnlockPage), Esc.STAYS),
    Scene("wrong passphrase", lambda it: trouble(it, WrongPassphrase(tries=2)), (UnlockPage,), Esc.STAYS),
    Scene("damaged store", lambda it: trouble(it, StoreDamaged("Page 7.")), (UnlockPage,), Esc.STAYS),
    Scene("first recovery code", recovery_code, (UnlockWindow, RecoveryCodeBox), Esc.STAYS),
    Scene("first sign-in", sign_in, (UnlockWindow, SignInForm), Esc.STAYS),
)
