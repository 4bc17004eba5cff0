"""Nobody is there: the store locks, with everything that was typed kept, and nothing of the key left."""

import gc
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.store.connection import driver
from desktop.ui.auto_lock import SLEPT, AutoLock
from desktop.ui.dialogs.log_entry import LogStart
from desktop.ui.dialogs.preferences import PreferencesDialog
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.run import Face
from desktop.ui.theme import Theme
from desktop.vault.slots import DatabaseKey
from tests.conftest import HandClock
from tests.keeping.test_renewal import filled, store_of
from tests.rings import Drawer, real_ring, ring_environment
from tests.ui.test_ways_in import PATIENCE, face_over, settled

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def watch(clock: HandClock, qtbot: QtBot) -> Iterator[tuple[AutoLock, list[str], QWidget]]:
    """Watching, with a window that has the focus."""
    lock, said, window = AutoLock(clock, 10), [], QWidget()
    lock.due.connect(said.append)
    clock.advance(24 * 3600)  # the program has been open for a day; the minutes count from `begin`
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None, timeout=PATIENCE)
    lock.begin()
    yield lock, said, window
    lock.end()
    window.close()


def pass_time(clock: HandClock, lock: AutoLock, seconds: float) -> None:
    """As time really passes: a look every few seconds."""
    for _ in range(int(seconds // 5)):
        clock.advance(5)
        lock.look()


def test_it_is_due_after_minutes_without_input_and_only_once(
    watch: tuple[AutoLock, list[str], QWidget], clock: HandClock, qtbot: QtBot
) -> None:
    lock, said, window = watch
    pass_time(clock, lock, 9 * 60)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    pass_time(clock, lock, 9 * 60)
    qtbot.mouseMove(window.windowHandle(), window.rect().center())
    pass_time(clock, lock, 9 * 60)
    assert said == []
    pass_time(clock, lock, 2 * 60)
    assert said == [tr("Nobody used this window for %n minute(s).", "", 10)]
    pass_time(clock, lock, 60 * 60)
    assert len(said) == 1


def test_zero_minutes_mean_never_but_sleep_still_locks(clock: HandClock, qtbot: QtBot) -> None:
    lock, said = AutoLock(clock, 0), []
    lock.due.connect(said.append)
    lock.begin()
    pass_time(clock, lock, 24 * 3600)
    assert said == []
    clock.moment += timedelta(hours=1)  # the wall clock went on while the process stood still
    lock.look()
    assert said == [SLEPT]


def test_a_process_that_stood_still_for_long_was_asleep(
    watch: tuple[AutoLock, list[str], QWidget], clock: HandClock
) -> None:
    lock, said, _ = watch
    clock.advance(50)  # a busy moment is not sleep
    lock.look()
    assert said == []
    clock.advance(70)
    lock.look()
    assert said == [SLEPT]


def test_a_clock_that_is_set_back_locks_nothing(
    watch: tuple[AutoLock, list[str], QWidget], clock: HandClock
) -> None:
    lock, said, _ = watch
    clock.moment -= timedelta(days=1)
    lock.look()
    pass_time(clock, lock, 60)
    assert said == []


@pytest.fixture
def face(
    tmp_path: Path, clock: HandClock, theme: Theme, icons: Icons, qtbot: QtBot
) -> Iterator[tuple[Face, HouseGate]]:
    """The whole window over a real store, opened by a drawer in place of the key ring."""
    gate = filled(tmp_path / "profile", clock, Drawer())
    face = face_over(gate, theme, icons, clock, tmp_path)
    face.enter(gate._opened().house)
    settled(face.context.background, qtbot)
    yield face, gate
    face.close()


def test_what_was_typed_a_moment_ago_is_kept(face: tuple[Face, HouseGate], qtbot: QtBot) -> None:
    window, gate = face
    assert window.main is not None
    window.main.open_log()
    qtbot.waitUntil(lambda: window.main.log_dialog is not None, timeout=PATIENCE)
    settled(window.context.background, qtbot)
    window.main.log_dialog.form.notes.setPlainText("half a sent")
    place = window.main.log_dialog._drafts.place
    window.auto_lock.due.emit("Nobody used this window for 10 minutes.")
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(window.context.background, qtbot)
    assert window.main is None
    assert window.unlock is not None
    assert window.unlock._unlock._why.text().startswith("Nobody used this window for 10 minutes.")
    assert window.unlock._pages.currentWidget() is window.unlock._unlock  # and the key ring was not asked
    window.unlock._unlock._again.click()
    settled(window.context.background, qtbot)
    assert store_of(gate).writer.draft(place)["notes"] == "half a sent"


def test_keys_that_change_after_a_lock_reach_no_window_that_is_gone(
    face: tuple[Face, HouseGate], qtbot: QtBot
) -> None:
    window, gate = face
    place = window.main.geometry()
    window.auto_lock.due.emit("Nobody used this window for 10 minutes.")
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(window.context.background, qtbot)
    assert window.unlock.geometry() == place  # nothing jumps
    window.context.keys.set_keys("log", ["Ctrl+L"])  # what fails in a slot fails the test
    assert window.context.keys.shown("log") == "Ctrl+L"


def test_a_snippet_that_was_being_written_is_kept(face: tuple[Face, HouseGate], qtbot: QtBot) -> None:
    window, gate = face
    window._show_preferences("snippets")
    dialog = window.main.findChild(PreferencesDialog)
    qtbot.waitUntil(lambda: dialog.snippets.name.text() == "copy", timeout=PATIENCE)
    dialog.snippets.text.setPlainText("half a sent")
    window._lock()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(window.context.background, qtbot)
    kept = {one.name: one.text for one in gate.unlock().reader.snippets()}
    assert kept["copy"] == "half a sent"


def test_the_persons_own_key_locks_over_a_dialog_and_other_choices_count_at_once(
    face: tuple[Face, HouseGate], qtbot: QtBot, clock: HandClock
) -> None:
    window, _gate = face
    window.keys.set_keys("lock", ["W", "Ctrl+Alt+W"])
    assert window.auto_lock._keys == {"Ctrl+Alt+W"}  # a letter may be typed into the dialog
    window.preferences.put("notify", "inbound", False)
    assert not window.presence._notify.inbound
    window.preferences.put("lock", "idle_minutes", 1.0)
    said: list[str] = []
    window.auto_lock.due.connect(said.append)
    pass_time(clock, window.auto_lock, 65)
    assert said == [tr("Nobody used this window for %n minute(s).", "", 1)]
    settled(window.context.background, qtbot)


def test_a_correction_that_was_cut_short_goes_on(face: tuple[Face, HouseGate], qtbot: QtBot) -> None:
    window, gate = face
    entry = gate._opened().house.reader.outbox()[0].local_id
    window.main.log.open(LogStart(correct=entry))
    settled(window.context.background, qtbot)
    window.main.log_dialog.form.notes.setPlainText("mine, corrected")
    window._lock()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(window.context.background, qtbot)
    window.enter(gate.unlock())
    settled(window.context.background, qtbot)
    window.main.log.open(LogStart(correct=entry))
    settled(window.context.background, qtbot)
    assert window.main.log_dialog.form.notes.toPlainText() == "mine, corrected"


def test_neither_key_nor_connection_nor_text_is_left(
    face: tuple[Face, HouseGate], qtbot: QtBot, tmp_path: Path
) -> None:
    window, gate = face
    window._lock()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(window.context.background, qtbot)
    qtbot.waitUntil(lambda: not window.context.background._running, timeout=PATIENCE)
    gc.collect()
    assert [kept for kept in gc.get_objects() if isinstance(kept, DatabaseKey)] == []
    assert [kept for kept in gc.get_objects() if isinstance(kept, driver.Connection)] == []
    assert [name for name in open_files() if name.startswith(str(tmp_path / "profile"))] == []
    shown = [
        widget for widget in QApplication.allWidgets() if hasattr(widget, "text") and callable(widget.text)
    ]
    assert [widget.text() for widget in shown if "mine" in str(widget.text())] == []


def open_files() -> list[str]:
    """What this process has open, where the system tells."""
    names = []
    for link in Path("/proc/self/fd").iterdir() if sys.platform == "linux" else ():
        with suppress(OSError):
            names.append(str(link.readlink()))
    return names


def test_the_key_locks_over_an_open_dialog(face: tuple[Face, HouseGate], qtbot: QtBot) -> None:
    """A modal dialog keeps the window's own shortcuts away; somebody who leaves the desk does not close it first."""
    window, gate = face
    window.main.open_log()
    dialog = window.main.log_dialog
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    settled(window.context.background, qtbot)
    window.main.log_dialog.form.notes.setPlainText("half a sent")
    place = window.main.log_dialog._drafts.place
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    # Posted, not clicked: a click goes on with the window that the key has just closed.
    QApplication.postEvent(dialog.windowHandle(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, both))
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(window.context.background, qtbot)
    window.unlock._unlock._again.click()
    settled(window.context.background, qtbot)
    assert store_of(gate).writer.draft(place)["notes"] == "half a sent"


LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.ui.surroundings import Surroundings
app = QCoreApplication([])
heard = Surroundings()
def say(why):
    print(why, flush=True)
heard.locked.connect(say)
QTimer.singleShot(0, lambda: print("listening", flush=True))
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


@real_ring
def test_the_session_and_the_computer_tell_by_d_bus(tmp_path: Path) -> None:
    """A real bus in the place of the session's and the system's."""
    script = """
export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS
"$0" -c "$1" & pid=$!
for _ in $(seq 100); do dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
  org.freedesktop.DBus.ListNames 2>/dev/null | grep -q ':1.[1-9]' && break; sleep 0.1; done
sleep 1
dbus-send --session --type=signal / org.gnome.ScreenSaver.ActiveChanged boolean:false
dbus-send --session --type=signal / org.gnome.ScreenSaver.ActiveChanged boolean:true
dbus-send --session --type=signal /org/freedesktop/login1/session/x org.freedesktop.login1.Session.Lock
dbus-send --session --type=signal /org/freedesktop/login1 org.freedesktop.login1.Manager.PrepareForSleep boolean:true
dbus-send --session --type=signal /org/freedesktop/login1 org.freedesktop.login1.Manager.PrepareForSleep boolean:false
sleep 1
kill $pid
"""
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, LISTENER],
        env=ring_environment(tmp_path, PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.splitlines() == [
        "listening",
        "The session of this computer was locked.",
        "The session of this computer was locked.",
        "The computer went to sleep.",
    ], done.stderr
