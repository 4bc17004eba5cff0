"""The panel behind the bar, the pause, the log of thirty days, and what a screen reader is told."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.switches import Phase
from desktop.store.ledger import KEEP_LOG_DAYS
from desktop.ui.announcer import QUIET_SECONDS, Announcer, post_politely
from desktop.ui.dialogs.sync_log import SyncLogDialog
from desktop.ui.icons import Icons
from desktop.ui.standing import State
from desktop.ui.theme import Theme
from desktop.ui.windows.sync_keeper import PAUSE_SECONDS
from desktop.ui.wording import short_time
from tests.conftest import HandClock
from tests.service import PASSPHRASE
from tests.ui.states import PATIENCE, Office, office, press, shown


@pytest.fixture
def place(tmp_path: Path, theme: Theme, icons: Icons, qtbot: QtBot) -> Iterator[Office]:
    """An office whose whole history is here."""
    with office(tmp_path, theme, icons, qtbot) as made:
        made.filled()
        yield made


def until_of(place: Office, seconds: float = PAUSE_SECONDS) -> str:
    end = place.clock.now() + timedelta(seconds=seconds)
    return short_time(end, place.clock.now())


# -- the panel ---------------------------------------------------------------------------------------


def test_a_click_and_a_key_open_the_panel_with_the_last_events(place: Office) -> None:
    place.log()
    place.until(lambda: place.house.reader.waiting() == (0, 0))
    place.bar._state.click()
    panel = place.window.sync.panel
    place.until(panel.isVisible)
    place.until(lambda: "Sent: Call" in shown(panel))
    seen = shown(panel)
    assert "Received: " in seen
    assert place.standing.words in seen
    assert "Sync now" in seen
    assert "Pause for 1 hour" in seen
    assert "Full log …" in seen
    assert panel._lines.rowCount() <= 5
    assert panel.geometry().bottom() < place.bar.mapTo(place.window, place.bar.rect().topLeft()).y()
    place.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    place.window.threads.view.setFocus()
    place.qtbot.keyClick(place.window.threads.view, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert panel.isVisible()
    assert panel.isAncestorOf(QApplication.focusWidget())
    place.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert place.window.threads.view.hasFocus()  # back to where one was
    place.window.commands.run("sync_panel")
    place.qtbot.mouseClick(place.window, Qt.MouseButton.LeftButton, pos=place.window.rect().center())
    assert not panel.isVisible()


def test_the_panel_says_when_the_next_try_is_and_leads_on(place: Office) -> None:
    place.server.faults.add("503", times=None, seconds=420.0)
    place.log()
    place.look_again()
    place.reached(Phase.BUSY)
    panel = place.window.sync.panel
    place.window.sync.show_panel()
    place.until(lambda: "is busy" in shown(panel))
    at = short_time(place.status.next_try_at, place.clock.now())
    assert f"Next try {at}." in shown(panel) or "in a few seconds" in shown(panel)
    place.until(lambda: "Outbox (1)" in shown(panel))
    press(panel, "Outbox (1)")
    assert not panel.isVisible()
    assert place.window.outbox.isVisible()
    place.server.faults.clear()
    place.window.sync.show_panel()
    press(panel, "Sync now")
    place.reached(Phase.IDLE)


# -- the pause ---------------------------------------------------------------------------------------


def test_a_pause_is_seen_holds_what_is_written_and_can_be_ended(place: Office) -> None:
    place.window.sync.show_panel()
    press(place.window.sync.panel, "Pause for 1 hour")
    place.reached(Phase.PAUSED)
    at = until_of(place)
    assert place.stands(State.PAUSED) == f"Paused until {at}"
    assert (place.standing.icon, place.standing.colour) == ("hourglass", "warn")
    place.log()
    place.until(lambda: place.bar._waiting.accessibleName() == "1 waiting")
    place.window.open_log()
    place.settled()
    foot = place.window.log_dialog.foot._message.text()
    assert foot == f"Queued: sent when the pause ends, {at}."
    place.window.log_dialog.reject()
    place.window.show_outbox()
    place.settled()
    assert f"Queued: sent when the pause ends, {at}." in shown(place.window.outbox)
    place.clock.advance(600)
    place.house.sync.wake()  # whatever else asks: it stays paused
    place.reached(Phase.PAUSED)
    assert place.house.reader.waiting() == (1, 0)
    press(place.bar, "Resume")
    place.until(lambda: place.house.reader.waiting() == (0, 0))
    place.reached(Phase.IDLE)
    assert place.stands(State.UP_TO_DATE).startswith("Synced ")


def test_a_pause_ends_by_itself(place: Office) -> None:
    place.window.commands.run("pause")
    place.reached(Phase.PAUSED)
    place.log()
    place.clock.advance(PAUSE_SECONDS + 1)
    place.reached(Phase.IDLE)
    place.until(lambda: place.house.reader.waiting() == (0, 0))


def test_the_key_to_sync_now_ends_a_pause(place: Office) -> None:
    place.window.commands.run("pause")
    place.reached(Phase.PAUSED)
    place.window.commands.run("sync")
    place.reached(Phase.IDLE)


def test_a_pause_survives_a_lock(place: Office) -> None:
    place.window.sync.pause()
    place.reached(Phase.PAUSED)
    at = until_of(place)
    place.face._lock()
    place.until(lambda: not place.gate.is_open())
    place.until(lambda: place.face.context.background.is_idle)
    unlock = place.face.unlock
    unlock._unlock._typed.setText(PASSPHRASE)
    unlock._unlock._submit()
    place.until(lambda: place.face.main is not None)
    place.face.auto_lock.end()
    place.house = place.gate._opened().house
    assert place.stands(State.PAUSED) == f"Paused until {at}"
    place.settled()


# -- the log -----------------------------------------------------------------------------------------


def test_the_log_is_filtered_copied_and_outlives_a_lock(place: Office) -> None:
    place.log()
    place.until(lambda: place.house.reader.waiting() == (0, 0))
    place.server.faults.add("503", times=1)
    place.look_again(120)
    place.until(lambda: any(line.kind == "ServiceBusy" for line in place.house.reader.sync_log()))
    place.gate._opened().store.ledger.note("audit", "All complete.", at=place.clock.now())
    place.window.sync.show_panel()
    press(place.window.sync.panel, "Full log …")
    dialog = place.window.findChildren(SyncLogDialog)[-1]
    place.until(lambda: len(dialog.model.lines) >= 4)
    kinds = {}
    for name in ("Trouble", "Sent", "Received", "Checks"):
        dialog.filter.setCurrentText(name)
        kinds[name] = {line.kind for line in dialog.model.lines}
    assert kinds == {
        "Trouble": {"ServiceBusy"},
        "Sent": {"sent"},
        "Received": {"received"},
        "Checks": {"audit"},
    }
    dialog.filter.setCurrentText("Sent")
    press(dialog, "Copy")
    assert "Sent: Call" in QGuiApplication.clipboard().text()
    dialog.accept()


def test_the_log_goes_back_thirty_days(place: Office) -> None:
    ledger = place.gate._opened().store.ledger
    place.server.pause()
    ledger.note("audit", "an old one", at=place.clock.now())
    place.clock.advance((KEEP_LOG_DAYS - 1) * 86_400.0)
    ledger.note("audit", "a month later", at=place.clock.now())
    assert "an old one" in {line.text for line in place.house.reader.sync_log()}
    place.clock.advance(2 * 86_400.0)
    ledger.note("audit", "after that", at=place.clock.now())
    assert "an old one" not in {line.text for line in place.house.reader.sync_log()}


# -- what is announced -------------------------------------------------------------------------------


@pytest.fixture
def told(place: Office) -> list[str]:
    """What a screen reader is told; the door to it is replaced."""
    heard: list[str] = []
    place.window.sync.announcer._post = lambda _source, words: heard.append(words)
    return heard


def test_only_changes_of_state_are_announced_and_the_last_wins(clock: HandClock, qtbot: QtBot) -> None:
    heard: list[str] = []
    source = QObject()
    announcer = Announcer(clock, source, lambda _source, words: heard.append(words))
    announcer.take("up", "Synced.")  # the first state of all is no news
    announcer.take("offline", "Offline since 13:31.")
    assert heard == ["Offline since 13:31."]
    for minute in range(32, 40):  # nothing per tick
        announcer.take("offline", f"Offline since 13:{minute}.")
    clock.advance(10)
    announcer.take("busy", "Server busy.")
    announcer.take("up", "Synced.")
    assert len(heard) == 1
    clock.advance(QUIET_SECONDS - 11)
    announcer.look()
    assert len(heard) == 1
    clock.advance(1)
    announcer.look()
    assert heard == ["Offline since 13:31.", "Synced."]
    assert not announcer._timer.isActive()


def test_figures_and_times_that_go_on_are_no_news(clock: HandClock, qtbot: QtBot) -> None:
    heard: list[str] = []
    source = QObject()
    announcer = Announcer(clock, source, lambda _source, words: heard.append(words))
    announcer.take("up", "Synced 14:00.")
    for minute in range(1, 60):
        clock.advance(60)
        announcer.take("up", f"Synced 14:{minute:02}.")
        announcer.look()
    assert heard == []


def test_a_state_that_came_and_went_in_silence_is_no_news(clock: HandClock, qtbot: QtBot) -> None:
    heard: list[str] = []
    source = QObject()
    announcer = Announcer(clock, source, lambda _source, words: heard.append(words))
    announcer.take("up", "Synced.")
    announcer.take("offline", "Offline.")
    announcer.take("up", "Synced.")
    announcer.take("offline", "Offline.")
    clock.advance(QUIET_SECONDS)
    announcer.look()
    assert heard == ["Offline."]


def test_what_waits_to_be_announced_is_told_without_further_news(clock: HandClock, qtbot: QtBot) -> None:
    heard: list[str] = []
    source = QObject()
    announcer = Announcer(clock, source, lambda _source, words: heard.append(words))
    announcer._timer.setInterval(5)
    announcer.take("up", "Synced.")
    announcer.take("offline", "Offline.")
    announcer.take("up", "Synced.")
    clock.advance(QUIET_SECONDS)
    qtbot.waitUntil(lambda: heard == ["Offline.", "Synced."], timeout=PATIENCE)


def test_the_real_door_posts_politely(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    posted: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", posted.append)
    source = QObject()
    post_politely(source, "Offline.")
    assert posted[0].politeness() is QAccessible.AnnouncementPoliteness.Polite
    assert posted[0].type() is QAccessible.Event.Announcement
    assert posted[0].message() == "Offline."
    assert posted[0].object() is source


def test_a_refused_entry_is_announced_and_a_pass_a_minute_is_not(place: Office, told: list[str]) -> None:
    for _ in range(3):
        place.look_again(61)
        place.reached(Phase.IDLE)
    assert told == []
    place.server.faults.add("403", route="log", times=1)
    place.log()
    place.look_again()
    place.stands(State.NEEDS_YOU)
    place.clock.advance(QUIET_SECONDS)
    place.until(lambda: bool(told) and told[-1].startswith("1 needs you"))


def test_the_window_announces_that_the_link_was_lost(place: Office, told: list[str]) -> None:
    place.clock.advance(QUIET_SECONDS)  # after the end of the first fill, which was announced
    place.server.pause()
    place.look_again()
    place.reached(Phase.WORKING)
    place.look_again(2)
    place.reached(Phase.OFFLINE)
    place.until(lambda: bool(told))
    assert told == [place.standing.spoken]
    assert told[0].startswith("Offline since ")
