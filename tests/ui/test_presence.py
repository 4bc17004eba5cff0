"""The program as the desktop sees it: tray, putting away, quitting, coming forward, the word after a crash."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSettings, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.domain.communication import Direction
from desktop.domain.filters import Filter
from desktop.domain.last_run import LastRun
from desktop.places import Places
from desktop.settings_file import FileSettings, NotifySettings, WindowSettings
from desktop.ui import notifier as notifying
from desktop.ui.delivery import Notice
from desktop.ui.dialogs.about import AboutDialog, versions
from desktop.ui.dialogs.end_report import EndReportDialog
from desktop.ui.icons import Icons
from desktop.ui.run import Face
from desktop.ui.theme import Theme
from desktop.ui.tray import TrayDelivery
from desktop.ui.widgets.recovery_note import recovery_words
from tests.conftest import HandClock
from tests.keeping.test_renewal import filled, store_of
from tests.rings import Drawer
from tests.store.conftest import message
from tests.ui.desk import Desk
from tests.ui.test_notifier import Notebook, Switch
from tests.ui.test_ways_in import PATIENCE, settled

ROOT = Path(__file__).resolve().parents[2]
IN_TRAY = WindowSettings(tray=True, keep_running=True)

Open = Callable[..., tuple[Face, HouseGate]]


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop that has a tray; the off-screen one has none."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))


@pytest.fixture
def open_face(tmp_path: Path, clock: HandClock, theme: Theme, icons: Icons, qtbot: QtBot) -> Iterator[Open]:
    """Makes the whole window over a real store, with these settings."""
    faces: list[Face] = []

    def make(window: WindowSettings | None = None, last_run: LastRun | None = None) -> tuple[Face, HouseGate]:
        gate = filled(tmp_path / "profile", clock, Drawer())
        face = Face(
            gate,
            theme=theme,
            icons=icons,
            clock=clock,
            settings=replace(FileSettings(), window=window or WindowSettings()),
            shape=QSettings(str(tmp_path / "shape.ini"), QSettings.Format.IniFormat),
            version="1",
            data_dir=str(tmp_path),
            hint=None,
            last_run=last_run,
        )
        faces.append(face)
        face.presence.deliver_by(Notebook())
        face.enter(gate._opened().house)
        settled(face.context.background, qtbot)
        return face, gate

    yield make
    for face in faces:
        face.close()
    assert QGuiApplication.quitOnLastWindowClosed()


def press_close_button(window: QWidget) -> None:
    """As the desktop does it: the event comes from outside."""
    QCoreApplication.sendEvent(window.windowHandle(), QCloseEvent())


def lock(face: Face, gate: HouseGate, qtbot: QtBot) -> None:
    face._lock()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(face.context.background, qtbot)


def entries(face: Face) -> dict[str, bool]:
    return {
        action.text(): action.isEnabled()
        for action in face.presence.tray.menu.actions()
        if not action.isSeparator()
    }


# -- the icon --------------------------------------------------------------------------------------


def test_there_is_no_icon_unless_it_is_wanted(open_face: Open, tray: None, qtbot: QtBot) -> None:
    face, _ = open_face()
    assert not face.presence.tray.icon.isVisible()
    face.presence.apply(IN_TRAY, NotifySettings())
    assert face.presence.tray.icon.isVisible()
    assert face.presence.keeps_running
    face.presence.apply(WindowSettings(), NotifySettings())
    assert not face.presence.tray.icon.isVisible()
    assert not face.presence.keeps_running


def test_the_icon_tells_figures_and_none_of_them_when_locked(
    open_face: Open, tray: None, qtbot: QtBot
) -> None:
    face, gate = open_face(IN_TRAY)
    icon, store = face.presence.tray.icon, store_of(gate)
    assert icon.toolTip() == "Daylit\n6 entries in the outbox"
    store.arrivals.communications(
        [replace(message(900), group_id=None, direction=Direction.INBOUND)], first_fill=False
    )
    qtbot.waitUntil(lambda: "1 unread thread" in icon.toolTip(), timeout=PATIENCE)
    assert set(entries(face).values()) == {True}
    lock(face, gate, qtbot)
    assert icon.toolTip() == "Daylit is locked"
    assert [text for text, enabled in entries(face).items() if enabled] == ["Open Daylit", "Quit"]
    face.enter(gate.unlock())
    qtbot.waitUntil(lambda: "outbox" in icon.toolTip(), timeout=PATIENCE)


def test_the_menu_does_what_it_says(open_face: Open, tray: None, qtbot: QtBot) -> None:
    face, gate = open_face(IN_TRAY)
    actions = {action.text(): action for action in face.presence.tray.menu.actions()}
    press_close_button(face.main)
    assert not face.main.isVisible()
    actions["Log call"].trigger()
    assert face.main.isVisible()
    assert face.main.log_dialog is not None
    face.main.log_dialog.reject()
    press_close_button(face.main)
    face.presence.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert face.main.isVisible()
    with qtbot.waitSignal(face.presence.quit_wanted, timeout=1_000):
        face.presence.quit_wanted.disconnect(QCoreApplication.quit)
        actions["Quit"].trigger()
    actions["Lock"].trigger()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(face.context.background, qtbot)


# -- closing ---------------------------------------------------------------------------------------


def test_the_close_button_closes_unless_the_person_chose_otherwise(
    open_face: Open, tray: None, qtbot: QtBot
) -> None:
    face, _ = open_face(WindowSettings(tray=True))
    with qtbot.waitSignal(face.main.closed, timeout=1_000):
        press_close_button(face.main)


def test_without_a_tray_on_this_desktop_the_window_is_never_put_away(open_face: Open, qtbot: QtBot) -> None:
    face, _ = open_face(IN_TRAY)
    assert QGuiApplication.quitOnLastWindowClosed()
    with qtbot.waitSignal(face.main.closed, timeout=1_000):
        press_close_button(face.main)


def test_put_away_it_goes_on_and_comes_back(open_face: Open, tray: None, qtbot: QtBot) -> None:
    face, gate = open_face(IN_TRAY)
    with qtbot.assertNotEmitted(face.main.closed, wait=0):
        press_close_button(face.main)
    assert face.presence.is_away
    assert not face.main.isVisible()
    assert not QGuiApplication.quitOnLastWindowClosed()
    face.presence.take_link(None)  # a second start
    assert face.main.isVisible()
    assert not face.presence.is_away
    assert gate._open is not None


def test_to_close_from_inside_is_to_quit(
    open_face: Open, tray: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "quit", staticmethod(lambda: quits.append(True)))
    face, _ = open_face(IN_TRAY)
    face.main.commands.run("quit")
    qtbot.waitUntil(lambda: quits == [True], timeout=1_000)


def test_locked_while_it_is_away_no_window_jumps_up(open_face: Open, tray: None, qtbot: QtBot) -> None:
    face, gate = open_face(IN_TRAY)
    press_close_button(face.main)
    lock(face, gate, qtbot)
    assert not face.unlock.isVisible()
    face.presence.tray.open_wanted.emit()
    assert face.unlock.isVisible()
    press_close_button(face.unlock)
    assert not face.unlock.isVisible()
    assert face.presence.is_away
    face.come_forward()
    assert face.unlock.isVisible()


# -- notifications ---------------------------------------------------------------------------------


def test_a_click_on_a_notification_leads_to_its_message(
    open_face: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notifying, "GATHERING", 20)
    face, gate = open_face()
    notifier, sync = face.presence.notifier, Switch()
    notifier._is_in_front = lambda: False
    notifier._house = replace(notifier._house, sync=sync)  # whose first fill is over
    fresh = replace(message(901), group_id=None, direction=Direction.INBOUND, at=face.context.clock.now())
    store_of(gate).arrivals.communications([fresh], first_fill=False)
    door = face.presence.delivery
    qtbot.waitUntil(lambda: len(door.shown) == 1, timeout=PATIENCE)
    face.main.showMinimized()
    door.clicked.emit(door.shown[0].key)
    qtbot.waitUntil(lambda: face.main.reading.in_front is not None, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: face.main.reading.in_front.messages[-1].service_id == fresh.service_id, timeout=PATIENCE
    )
    assert not face.main.isMinimized()
    face.presence.notifier.attention_opened.emit()
    assert face.main.outbox.isVisible()
    lock(face, gate, qtbot)
    assert not notifier._open
    assert face.presence.notifier is None
    assert door.withdrawn == 1


def test_the_icon_shows_messages_even_if_it_is_not_wanted(open_face: Open, tray: None, qtbot: QtBot) -> None:
    face, _ = open_face()
    door = TrayDelivery(face.presence.tray)
    icon = face.presence.tray.icon
    door.show(Notice(key="k", title="Acme", text="x"))
    assert icon.isVisible()
    with qtbot.waitSignal(door.clicked, timeout=1_000) as clicked:
        icon.messageClicked.emit()
    assert clicked.args == ["k"]
    door.withdraw()
    assert not icon.isVisible()
    with qtbot.assertNotEmitted(door.clicked, wait=0):
        icon.messageClicked.emit()


# -- links from the system -------------------------------------------------------------------------


def test_macos_tells_of_links_by_an_event() -> None:
    script = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from desktop.ui.application import Application
app = Application([])
app.link_given.connect(print)
app.sendEvent(app, QFileOpenEvent(QUrl("daylit-desktop://thread/a%2Fb")))
app.sendEvent(app, QFileOpenEvent(QUrl("tel:+49301234567;ext=12")))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout == "daylit-desktop://thread/a%2Fb\ntel:+49301234567;ext=12\n", done.stderr


def test_a_link_that_is_none_is_told_in_the_window(open_face: Open, qtbot: QtBot) -> None:
    face, _ = open_face()
    face.presence.take_text("daylit-desktop://log/call")
    assert "no link to a thread" in face.main.toast._words.text()


# -- after an unclean end --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("drafts", "waiting", "words"),
    [
        (0, 0, "Daylit did not end cleanly last time. Nothing was lost."),
        (1, 0, "Daylit did not end cleanly last time. Recovered 1 draft; nothing was lost."),
        (
            1,
            2,
            "Daylit did not end cleanly last time. "
            "Recovered 1 draft, 2 entries wait in the outbox; nothing was lost.",
        ),
    ],
)
def test_what_is_said_after_an_unclean_end(drafts: int, waiting: int, words: str) -> None:
    assert recovery_words(drafts, waiting) == words


def test_the_note_counts_in_the_store_and_stays_until_it_is_dismissed(
    open_face: Open, clock: HandClock, qtbot: QtBot
) -> None:
    face, gate = open_face(
        last_run=LastRun(ended_well=False, began_at=clock.now() - timedelta(hours=1), report="KeyError")
    )
    store_of(gate).writer.save_draft("log", {"notes": "half a sent"})
    lock(face, gate, qtbot)
    assert face.recovery.note is None
    face.enter(gate.unlock())
    settled(face.context.background, qtbot)
    note = face.recovery.note
    assert note.isVisible()
    assert note.text.endswith("Recovered 1 draft, 6 entries wait in the outbox; nothing was lost.")
    note.outbox_button.click()
    assert face.main.outbox.isVisible()
    note.report_button.click()
    dialog = face.main.findChild(EndReportDialog)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "KeyError"
    dialog.accept()
    note.dismiss_button.click()
    assert face.recovery.note is None
    lock(face, gate, qtbot)
    face.enter(gate.unlock())
    settled(face.context.background, qtbot)
    assert face.recovery.note is None


def test_an_old_draft_is_not_recovered_and_a_clean_end_says_nothing(
    open_face: Open, clock: HandClock, qtbot: QtBot
) -> None:
    began = clock.now() + timedelta(hours=1)
    face, _ = open_face(last_run=LastRun(ended_well=False, began_at=began))
    assert "Recovered" not in face.recovery.note.text
    assert face.recovery.note.report_button.isHidden()


def test_after_a_clean_end_nothing_is_said(open_face: Open) -> None:
    face, _ = open_face(last_run=LastRun(ended_well=True))
    assert face.recovery.note is None


# -- about, and the shape of the window ------------------------------------------------------------


def test_about_tells_versions_and_places(open_face: Open, tmp_path: Path, qtbot: QtBot) -> None:
    face, _ = open_face()
    face._show_about(face.main)
    qtbot.waitUntil(lambda: face.main.findChild(AboutDialog) is not None, timeout=PATIENCE)
    dialog = face.main.findChild(AboutDialog)
    shown = [
        label.text().replace("\u200b", "") for label in dialog.findChildren(QWidget) if hasattr(label, "text")
    ]
    assert any(text.startswith("4.") for text in shown)  # SQLCipher, asked of the open store
    assert "unknown" not in shown
    assert str(tmp_path) in shown
    assert str(tmp_path / "logs") in shown
    dialog.accept()


def test_about_opens_and_copies_places(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    places, opened = Places(tmp_path / "data"), []
    places.logs.mkdir(parents=True)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = AboutDialog(versions("1", {}), places, window, open_url=opened.append)
    dialog.open()
    buttons = {made.accessibleName(): made for made in dialog.findChildren(QWidget) if made.accessibleName()}
    for place in ("Data folder", "Settings file", "Logs folder"):
        buttons[f"Open: {place}"].click()
    data = QUrl.fromLocalFile(str(places.data_dir))
    assert opened == [data, data, QUrl.fromLocalFile(str(places.logs))]  # no settings file yet: its folder
    places.settings.write_text("", encoding="utf-8")
    buttons["Open: Settings file"].click()
    assert opened[-1] == QUrl.fromLocalFile(str(places.settings))
    buttons["Copy the path: Logs folder"].click()
    assert QGuiApplication.clipboard().text() == str(places.logs)
    buttons["Copy versions"].click()
    assert QGuiApplication.clipboard().text().startswith("Daylit 1\nPython 3.")
    dialog.accept()


@pytest.mark.parametrize("corner", [(9_000, 9_000), (-9_000, -9_000), (0, 5_000), (-3_000, 100)])
def test_a_window_that_was_on_a_screen_that_is_gone_comes_back_into_sight(
    desk: Desk, corner: tuple[int, int]
) -> None:
    window = desk.window
    window.resize(760, 500)
    window.move(QPoint(*corner))
    elsewhere = window.saveGeometry()
    window._context.shape.setValue("window/geometry", elsewhere)
    window.move(0, 0)
    window._restore_shape()
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    title = QRect(window.frameGeometry().topLeft(), window.frameGeometry().size()).adjusted(0, 0, 0, -400)
    assert any(screen.intersected(title).width() > 200 for screen in screens), window.geometry()


def test_a_shape_that_is_nonsense_is_ignored(desk: Desk) -> None:
    for nonsense in (b"", b"\x01\xd9\xd0\xcb" * 20, b"x" * 1_000):
        desk.window._context.shape.setValue("window/geometry", nonsense)
        desk.window._restore_shape()
    assert desk.window.width() >= 720
    assert Qt.WindowState.WindowFullScreen not in desk.window.windowState()


# -- where a link leads ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["mail-1", "group-1"])
def test_a_thread_that_the_filter_hides_is_shown_without_changing_the_filter(desk: Desk, name: str) -> None:
    desk.apply(Filter(kinds=frozenset({"call"})))
    desk.window.open_thread(name)
    desk.qtbot.waitUntil(
        lambda: (thread := desk.window.reading.in_front) is not None and thread.group_id == "group-1",
        timeout=PATIENCE,
    )
    assert desk.window.filter == Filter(kinds=frozenset({"call"}))
    assert desk.switch.looked_at  # its bodies and notes are refreshed


def test_in_a_narrow_window_and_over_the_outbox_the_thread_comes_to_the_front(desk: Desk) -> None:
    desk.window.resize(760, 600)
    desk.window.show_outbox()
    desk.window.open_thread("call-1")
    desk.qtbot.waitUntil(desk.window.reading.isVisible, timeout=PATIENCE)
    desk.settled()
    assert desk.window.reading.in_front.messages[-1].service_id == "call-1"
    assert not desk.window.threads.isVisible()
    desk.window.go_back()
    assert desk.window.threads.isVisible()
