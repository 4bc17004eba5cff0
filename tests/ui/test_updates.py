"""Newer versions in the window: told when the person wants it, never while locked, and nothing is fetched but a notice."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate, update_door
from desktop.domain.updates import NeverLooks, Updates
from desktop.places import Places
from desktop.settings_file import FileSettings, UpdatesSettings
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.dialogs.preferences import PreferencesDialog
from desktop.ui.dialogs.store_care import StoreCareDialog
from desktop.ui.icons import Icons
from desktop.ui.outside import Outside
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.run import Face
from desktop.ui.theme import Theme
from desktop.ui.updating import Updating
from desktop.ui.widgets.update_notice import UpdateNotice
from tests.conftest import HandClock
from tests.keeping.test_renewal import filled
from tests.notices import NAME, PAGE, SEQUENCE, Host, Reply, hosting, notice, watch_over
from tests.rings import Drawer
from tests.ui.desk import Desk
from tests.ui.test_ways_in import PATIENCE, settled

Open = Callable[..., Face]
DAY = 86_400


@pytest.fixture
def host() -> Iterator[Host]:
    with hosting() as made:
        made.publish(notice(changes_database=True))
        yield made


@pytest.fixture
def opened_urls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the system's browser."""
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()) or True)
    return urls


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock) -> HouseGate:
    return filled(tmp_path / "profile", clock, Drawer())


@pytest.fixture
def open_face(
    tmp_path: Path, clock: HandClock, theme: Theme, icons: Icons, qtbot: QtBot, gate: HouseGate, host: Host,
    opened_urls: list[str],
) -> Iterator[Open]:  # fmt: skip
    """The whole window over a real store, in a build that looks at the host."""
    faces: list[Face] = []

    def make(look: str = "notify", updates: Updates | None = None) -> Face:
        places = Places(tmp_path / "profile", outside=tmp_path / "state" / "generations")
        face = Face(
            gate,
            theme=theme,
            icons=icons,
            clock=clock,
            settings=replace(FileSettings(), updates=UpdatesSettings(look=look)),
            shape=QSettings(str(tmp_path / "shape.ini"), QSettings.Format.IniFormat),
            version="0.1.0",
            data_dir=str(tmp_path),
            hint=None,
            outside=Outside(
                updates=updates or update_door(places, host.source(), version="0.1.0", clock=clock)
            ),
        )
        faces.append(face)
        face.enter(gate._opened().house)
        quiet(face, qtbot)
        return face

    yield make
    for face in faces:
        face.close()


def quiet(face: Face, qtbot: QtBot) -> None:
    """Everything that was asked has been answered."""
    settled(face.context.background, qtbot)
    qtbot.waitUntil(lambda: face.updating.is_idle, timeout=PATIENCE)


def shown(notice: UpdateNotice | None) -> str:
    assert notice is not None
    return "\n".join(label.text() for label in notice.findChildren(QLabel) if label.isVisible())


# -- in the main window ------------------------------------------------------------------------------


def test_nothing_is_asked_unless_it_is_wanted(open_face: Open, host: Host) -> None:
    face = open_face("off")
    assert (host.asked, face.updating.notice) == ([], None)


def test_a_newer_version_is_told_above_everything(
    open_face: Open, host: Host, opened_urls: list[str]
) -> None:
    face = open_face()
    said = shown(face.updating.notice)
    assert said.splitlines() == [
        "Version 0.2.0 of 2 Jun 2026 is available; this is version 0.1.0.",
        "Threads can be printed with their notes.  ·  A second window.",
        "This version changes the database: make a backup first.",
    ]
    assert [path for path, _ in host.asked] == [f"/{NAME}", f"/{NAME}.minisig"]
    assert opened_urls == []


def test_its_page_is_opened_in_the_browser_and_only_when_asked(
    open_face: Open, opened_urls: list[str]
) -> None:
    face = open_face()
    assert face.updating.notice.page_button.toolTip() == f"{PAGE}/0.2.0"
    face.updating.notice.page_button.click()
    assert opened_urls == [f"{PAGE}/0.2.0"]
    assert face.updating.notice.isVisible()


def test_a_page_elsewhere_is_not_opened(open_face: Open, host: Host, opened_urls: list[str]) -> None:
    host.publish(notice(page="https://elsewhere.example/download"))
    open_face().updating.notice.page_button.click()
    assert opened_urls == [PAGE]


def test_a_backup_is_offered_only_when_the_database_changes(
    open_face: Open, host: Host, qtbot: QtBot
) -> None:
    face = open_face()
    face.updating.notice.backup_button.click()
    qtbot.waitUntil(lambda: face.main.findChild(StoreCareDialog) is not None, timeout=PATIENCE)
    face.main.findChild(StoreCareDialog).reject()
    host.publish(notice(changes_database=False))
    face.updating.look()
    quiet(face, qtbot)
    assert not face.updating.notice.backup_button.isVisible()
    assert "database" not in shown(face.updating.notice)


def test_a_version_that_needs_another_one_first_says_so(open_face: Open, host: Host) -> None:
    host.publish(notice(needs="0.1.5"))
    assert "Install version 0.1.5 first, then this one." in shown(open_face().updating.notice)


def test_later_means_at_the_next_look(open_face: Open, clock: HandClock, qtbot: QtBot) -> None:
    face = open_face()
    face.updating.notice.later_button.click()
    assert face.updating.notice is None
    face.updating._timer.timeout.emit()
    quiet(face, qtbot)
    assert face.updating.notice is None
    clock.advance(DAY)
    face.updating._timer.timeout.emit()
    quiet(face, qtbot)
    assert face.updating.notice is not None


def test_a_version_that_is_not_wanted_is_not_told_again_and_a_later_one_is(
    open_face: Open, host: Host, clock: HandClock, qtbot: QtBot
) -> None:
    face = open_face()
    face.updating.notice.unwanted_button.click()
    quiet(face, qtbot)
    for said, is_told in ((notice(), False), (notice("0.2.1", sequence=SEQUENCE + 1), True)):
        host.publish(said)
        clock.advance(DAY)
        face.updating._timer.timeout.emit()
        quiet(face, qtbot)
        assert (face.updating.notice is not None) is is_told


def test_nothing_is_asked_or_shown_while_locked_and_it_is_told_again_afterwards(
    open_face: Open, gate: HouseGate, host: Host, clock: HandClock, qtbot: QtBot
) -> None:
    face = open_face()
    asked = len(host.asked)
    face._lock()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    quiet(face, qtbot)
    clock.advance(2 * DAY)
    face.updating._timer.timeout.emit()
    face.preferences.put("updates", "look", "off")
    face.preferences.put("updates", "look", "notify")
    quiet(face, qtbot)
    assert not face.updating._timer.isActive()
    assert (len(host.asked), face.updating.notice) == (asked, None)
    assert face.unlock is not None
    assert face.unlock.findChild(UpdateNotice) is None


def test_what_was_found_is_told_in_the_next_window(open_face: Open, gate: HouseGate, qtbot: QtBot) -> None:
    face = open_face()
    main, face.main = face.main, None
    face.updating.leave()
    main.close()
    face.enter(gate._opened().house)
    quiet(face, qtbot)
    assert face.main.findChild(UpdateNotice).isVisible()
    main.deleteLater()


def test_an_answer_that_comes_while_locked_waits_for_the_next_window(
    open_face: Open, gate: HouseGate, host: Host, qtbot: QtBot
) -> None:
    face = open_face("off")
    host.may_answer.clear()
    face.updating.look()
    qtbot.waitUntil(lambda: len(host.asked) == 1, timeout=PATIENCE)
    face._lock()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)  # a silent host holds up no lock
    assert not face.updating.is_idle
    host.may_answer.set()
    quiet(face, qtbot)
    assert face.updating.notice is None
    assert face.unlock.findChild(UpdateNotice) is None
    house = gate.unlock()
    face.enter(house)
    quiet(face, qtbot)
    assert "Version 0.2.0" in shown(face.updating.notice)


BAD: dict[str, Callable[[Host], object]] = {
    "tampered": lambda host: host.replies.update({f"/{NAME}": Reply(b'{"format": 1}')}),
    "a hotel": lambda host: host.replies.update({f"/{NAME}": Reply(b"<html>", kind="text/html")}),
    "not signed": lambda host: host.replies.pop(f"/{NAME}.minisig"),
    "lower": lambda host: host.publish(notice("0.0.9")),
    "the same": lambda host: host.publish(notice("0.1.0")),
    "a trial version": lambda host: host.publish(notice("0.2.0rc1")),
}


@pytest.mark.parametrize("name", BAD)
def test_nothing_else_is_ever_shown_as_an_update(open_face: Open, host: Host, name: str) -> None:
    BAD[name](host)
    face = open_face()
    assert len(host.asked) >= 1
    assert face.updating.notice is None
    assert face.main.findChild(UpdateNotice) is None


def test_a_notice_that_was_put_back_is_not_shown(
    open_face: Open, host: Host, clock: HandClock, qtbot: QtBot
) -> None:
    host.publish(notice("0.3.0", sequence=SEQUENCE + 1))
    face = open_face()
    face.updating.notice.later_button.click()
    host.publish(notice("0.2.0"))
    clock.advance(DAY)
    face.updating._timer.timeout.emit()
    quiet(face, qtbot)
    assert face.updating.notice is None


def test_a_notice_is_announced_to_screen_readers(
    desk: Desk, tmp_path: Path, clock: HandClock, qtbot: QtBot
) -> None:
    heard: list[str] = []
    door = watch_over(notice(), tmp_path, clock)
    store = PreferencesStore({"updates.look": "notify"})
    updating = Updating(door, store, lambda _url: True, announce=lambda _source, words: heard.append(words))
    updating.enter(desk.window)
    qtbot.waitUntil(lambda: updating.is_idle, timeout=PATIENCE)
    assert heard == ["Version 0.2.0 of 2 Jun 2026 is available; this is version 0.1.0."]
    updating.close()


def test_its_page_is_opened_also_after_a_look_that_failed(
    open_face: Open, host: Host, opened_urls: list[str], qtbot: QtBot
) -> None:
    face = open_face()
    host.replies.pop(f"/{NAME}")
    face.updating.look()
    quiet(face, qtbot)
    assert face.updating.outcome is None
    face.updating.notice.page_button.click()
    assert opened_urls == [f"{PAGE}/0.2.0"]


def test_nothing_is_offered_any_more_once_the_program_was_replaced(
    open_face: Open, gate: HouseGate, clock: HandClock, qtbot: QtBot
) -> None:
    face = open_face()
    face.watch.replaced.emit()
    assert face.updating.notice is None
    clock.advance(DAY)
    face.updating._timer.timeout.emit()
    quiet(face, qtbot)
    assert face.updating.outcome is not None
    face.updating.enter(face.main)
    assert face.updating.notice is None
    shown = [one for one in face.main.findChildren(UpdateNotice) if one.isVisible()]
    assert shown == []


def test_the_end_does_not_wait_for_a_host_that_never_ends(
    open_face: Open, gate: HouseGate, host: Host, qtbot: QtBot
) -> None:
    host.drips = True
    face = open_face("off")
    face.updating.look()
    qtbot.waitUntil(lambda: len(host.asked) == 1, timeout=PATIENCE)
    face.close()
    (asking,) = (thread for thread in threading.enumerate() if thread.name == "daylit-look")
    assert asking.daemon  # the process does not wait for it, either
    assert gate._open is None
    host.is_over.set()
    asking.join(PATIENCE)
    assert face.updating.outcome is None


# -- in the preferences --------------------------------------------------------------------------------


def preferences(face: Face, qtbot: QtBot) -> PreferencesDialog:
    face._show_preferences("updates")
    quiet(face, qtbot)
    return face.main.findChild(PreferencesDialog)


def test_the_preferences_say_what_is_sent_and_turn_it_on(open_face: Open, host: Host, qtbot: QtBot) -> None:
    face = open_face("off")
    page = preferences(face, qtbot).updates
    words = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert "127.0.0.1 is told the name and the version of this program." in words
    assert "Nothing about you, this computer, your customers or your data" in words
    assert "This computer has not looked yet." in words
    page.wanted.click()
    quiet(face, qtbot)
    assert face.preferences.value("updates.look") == "notify"
    assert len(host.asked) == 2
    assert face.updating.notice is not None
    assert page.found.text() == "Version 0.2.0 of 2 Jun 2026 is available; this is version 0.1.0."


def test_looking_now_tells_what_was_found_and_when(open_face: Open, host: Host, qtbot: QtBot) -> None:
    face = open_face("off")
    page = preferences(face, qtbot).updates
    page.look_button.click()
    assert page.found.text() == "Looking …"
    assert not page.look_button.isEnabled()
    quiet(face, qtbot)
    assert page.look_button.isEnabled()
    assert page.page_button.isVisible()
    assert page.warnings.text() == "This version changes the database: make a backup first."
    assert page.looked.text().startswith("This computer last looked on Wed 3 Jun 2026")


def test_a_failure_is_told_to_who_asked(open_face: Open, host: Host, qtbot: QtBot) -> None:
    face = open_face("off")
    page = preferences(face, qtbot).updates
    host.replies.pop(f"/{NAME}.minisig")
    page.look_button.click()
    quiet(face, qtbot)
    assert page.found.text() == "The notice of a new version at 127.0.0.1 is not signed."
    assert not page.page_button.isVisible()
    assert face.updating.notice is None


def test_a_build_that_never_looks_says_so(
    open_face: Open, tmp_path: Path, clock: HandClock, qtbot: QtBot
) -> None:
    face = open_face("notify", NeverLooks())
    page = preferences(face, qtbot).updates
    assert page.found.text().startswith("This build does not look for new versions")
    assert not page.wanted.isEnabled()
    assert not page.wanted.isChecked()
    assert not page.look_button.isVisible()


def test_about_says_what_is_known(open_face: Open, qtbot: QtBot) -> None:
    face = open_face()
    face._show_about(face.main)
    quiet(face, qtbot)
    about = face.main.findChild(AboutDialog)
    assert "Version 0.2.0 of 2 Jun 2026 is available" in "\n".join(
        label.text() for label in about.findChildren(QLabel)
    )
    about.reject()
