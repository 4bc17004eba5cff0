"""Care for the store in the window: backup, restore, proof, help, and leaving; over a real store."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.app import HouseGate
from desktop.domain.entry import NewEntry
from desktop.domain.identity import ServiceId
from desktop.domain.switches import Need
from desktop.ui.dialogs.restore import RestoreDialog
from desktop.ui.dialogs.store_care import StoreCareDialog, WipeDialog
from desktop.ui.dialogs.work import WorkDialog
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.run import Face, delete_now
from desktop.ui.theme import Theme
from desktop.ui.windows.unlock_pages import UnlockPage
from tests.conftest import HandClock
from tests.keeping.test_renewal import ROWS, WAITING, filled
from tests.service import PASSPHRASE
from tests.ui.test_ways_in import PATIENCE, face_over, settled


@pytest.fixture
def gate(tmp_path: Path, clock: HandClock) -> HouseGate:
    return filled(tmp_path / "profile", clock)


@pytest.fixture
def face(
    gate: HouseGate, theme: Theme, icons: Icons, clock: HandClock, qtbot: QtBot, tmp_path: Path
) -> Iterator[Face]:
    face = face_over(gate, theme, icons, clock, tmp_path)
    face.enter(gate._opened().house)
    settled(face.context.background, qtbot)
    yield face
    face.close()


@pytest.fixture
def care(face: Face, qtbot: QtBot) -> StoreCareDialog:
    assert face.main is not None
    face._show_care(face.main)
    return newest(face.main, StoreCareDialog, qtbot)


def newest(parent: object, kind: type, qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: bool(parent.findChildren(kind)), timeout=PATIENCE)
    return parent.findChildren(kind)[-1]


def ended(dialog: WorkDialog, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: not dialog._is_working, timeout=PATIENCE)
    return f"{dialog.now.text()}\n{dialog.text.toPlainText()}"


def press(parent: QDialog, name: str) -> None:
    next(item for item in parent.findChildren(QAbstractButton) if item.text().strip() == name).click()


def test_a_backup_is_made_and_put_back(
    care: StoreCareDialog, face: Face, gate: HouseGate, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "mine.daylit-backup"
    work = care.backup_to(file)
    work.reject()  # Esc, while it works
    assert work.isVisible()
    assert tr("The backup is whole: %n message(s).", "", ROWS + WAITING) in ended(work, qtbot)
    work.accept()
    gate._opened().house.writer.log(NewEntry(kind="call", customer_id=ServiceId("c0"), content="since"))
    care.restore_from(file)
    asked = newest(care, RestoreDialog, qtbot)
    asked.typed.setText(PASSPHRASE)
    press(asked, "Restore")
    qtbot.waitUntil(lambda: face.unlock is not None and gate._open is not None, timeout=PATIENCE)
    settled(face.context.background, qtbot)
    assert face.unlock._pages.currentWidget() is face.unlock._sign_page
    assert list((tmp_path / "profile").glob("before-restore-*"))


def test_a_wrong_passphrase_restores_nothing_and_says_so(
    care: StoreCareDialog, face: Face, gate: HouseGate, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "mine.daylit-backup"
    ended(care.backup_to(file), qtbot)
    care.restore_wanted.emit(file, "not this one")
    qtbot.waitUntil(lambda: face.unlock is not None and face.unlock._unlock._do.isVisible(), timeout=PATIENCE)
    assert face.unlock._unlock._why.text().startswith("Nothing was restored. Wrong passphrase.")
    face.unlock._unlock._typed.setText(PASSPHRASE)
    face.unlock._unlock._submit()
    settled(face.context.background, qtbot)
    assert gate._opened().store.reader.total() == ROWS + WAITING


def test_what_is_no_backup_is_said_at_once(care: StoreCareDialog, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "letter.daylit-backup").write_text("dear customer", encoding="utf-8")
    care.restore_from(tmp_path / "letter.daylit-backup")
    assert "is not a backup" in ended(newest(care, WorkDialog, qtbot), qtbot)


def test_work_goes_on_when_the_window_is_locked_away(
    face: Face, gate: HouseGate, qtbot: QtBot, tmp_path: Path
) -> None:
    may_go_on, said = threading.Event(), []

    def work(say: Callable[[str], None]) -> str:
        may_go_on.wait(5)
        say("half-way")
        said.append("to the end")
        return "Done."

    dialog = WorkDialog("Backup", face.context.background, face.main)
    dialog.open()
    dialog.begin(work)
    face._lock()
    delete_now(dialog)
    may_go_on.set()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    assert said == ["to the end"]
    settled(face.context.background, qtbot)


def test_the_proof_of_encryption_is_shown_and_can_be_copied(care: StoreCareDialog, qtbot: QtBot) -> None:
    dialog = care.verify()
    assert ended(dialog, qtbot).startswith("Nothing readable was found.")
    press(dialog, "Copy")
    assert "trial/store.db" in QGuiApplication.clipboard().text()


def test_the_file_for_a_helper_is_shown_before_it_is_written(
    care: StoreCareDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    care.show_diagnostics()
    shown = newest(care, WorkDialog, qtbot)
    assert "== about.json" in ended(shown, qtbot)
    assert any(item.text() == "Save …" for item in shown.findChildren(QAbstractButton))
    assert "Written to" in care._written(tmp_path / "help.zip", {"about.json": "{}"})
    with pytest.raises(Exception, match="exists already"):
        care._written(tmp_path / "help.zip", {"about.json": "{}"})


def test_leaving_asks_for_a_word_and_warns_of_what_has_not_arrived(
    care: StoreCareDialog, face: Face, gate: HouseGate, qtbot: QtBot, tmp_path: Path
) -> None:
    care._ask_to_wipe()
    dialog = newest(care, WipeDialog, qtbot)
    press(dialog, "Remove everything")
    assert "Type the word" in dialog.field.error
    dialog.typed.setText("remove")
    press(dialog, "Remove everything")
    qtbot.waitUntil(lambda: "have not arrived" in dialog.field.error, timeout=PATIENCE)
    assert (tmp_path / "profile" / "store.db").exists()
    press(dialog, "Remove everything")
    qtbot.waitUntil(lambda: face.unlock is not None, timeout=PATIENCE)
    settled(face.context.background, qtbot)
    assert gate.need() is Need.SET_UP
    assert face.unlock._pages.currentWidget() is face.unlock._first


def test_a_damaged_store_offers_the_last_backup(
    care: StoreCareDialog, face: Face, gate: HouseGate, qtbot: QtBot, tmp_path: Path
) -> None:
    ended(care.backup_to(tmp_path / "mine.daylit-backup"), qtbot)
    care.accept()
    page = damaged(face, gate, qtbot, tmp_path)
    qtbot.waitUntil(page._last.isVisible)
    assert page._last.text() == "Restore mine.daylit-backup …"
    page._last.click()
    asked = newest(face.unlock, RestoreDialog, qtbot)
    asked.typed.setText(PASSPHRASE)
    press(asked, "Restore")
    settled(face.context.background, qtbot)
    assert gate._opened().store.reader.total() == ROWS + WAITING


def test_a_damaged_store_offers_a_new_one_with_what_was_not_sent(
    face: Face, gate: HouseGate, qtbot: QtBot, tmp_path: Path
) -> None:
    page = damaged(face, gate, qtbot, tmp_path)
    assert "is damaged" in page._why.text()
    assert not page._last.isVisible()
    page._anew.click()
    settled(face.context.background, qtbot)
    assert face.unlock._pages.currentWidget() is face.unlock._sign_page
    assert len(gate._opened().store.reader.outbox()) == WAITING + 1
    assert list((tmp_path / "profile").glob("damaged-*"))


def damaged(face: Face, gate: HouseGate, qtbot: QtBot, tmp_path: Path) -> UnlockPage:
    """Lock, let the disk ruin the database, and try to unlock."""
    face._lock()
    qtbot.waitUntil(lambda: gate._open is None, timeout=PATIENCE)
    settled(face.context.background, qtbot)
    database = tmp_path / "profile" / "store.db"
    database.write_bytes(b"\x55" * database.stat().st_size)
    page = face.unlock._unlock
    page._typed.setText(PASSPHRASE)
    page._submit()
    qtbot.waitUntil(page._anew.isVisible, timeout=PATIENCE)
    return page


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_text_of_the_dialogs_is_clipped(face: Face, theme: Theme, qtbot: QtBot, scale: float) -> None:
    theme.apply(scale=scale)
    face._show_care(face.main)
    care = newest(face.main, StoreCareDialog, qtbot)
    wipe = WipeDialog(care)
    wipe.open()
    qtbot.waitUntil(wipe.isVisible, timeout=PATIENCE)
    for dialog in (care, wipe):
        qtbot.waitUntil(lambda dialog=dialog: clipped(dialog) == [], timeout=PATIENCE)
    wipe.reject()
    care.reject()


def clipped(dialog: QDialog) -> list[str]:
    """Texts that need more room than they have."""
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog) and label.text()]
    return [
        label.text()
        for label in labels
        if label.width() < label.minimumSizeHint().width()
        or label.height()
        < (label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height())
        or (not label.wordWrap() and label.width() < label.sizeHint().width())
    ]
