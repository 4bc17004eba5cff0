"""The texts of licences are read in the window, and a copy without them says how they come."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.places import Places, licences
from desktop.ui.dialogs.about import AboutDialog, versions
from desktop.ui.dialogs.licences import LicencesDialog
from desktop.ui.theme import Theme
from tests.ui.scenes.dialogs import LICENCE_TEXTS


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder of licences as a build writes it."""
    folder = tmp_path / "licences"
    folder.mkdir()
    for name, text in LICENCE_TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def pressed(dialog: QDialog, name: str) -> None:
    next(made for made in dialog.findChildren(QPushButton) if made.accessibleName() == name).click()


def test_about_leads_to_the_licences(qtbot: QtBot, texts: Path, theme: Theme) -> None:
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    about = AboutDialog(versions("1", {}), Places(texts.parent), window, licence_texts=texts)
    about.open()
    pressed(about, "Licences")
    dialog = about.findChild(LicencesDialog)
    assert dialog.isVisible()
    assert dialog.width() > about.width()  # there is room in the window, and a text needs it
    shown = [dialog.parts.item(row).text() for row in range(dialog.parts.count())]
    assert shown == ["Your rights", "Everything in a table", "LGPL-3.0", "Qt 6.11.3"]
    dialog.accept()
    about.accept()


def test_texts_are_read_by_keys_alone(qtbot: QtBot, texts: Path, theme: Theme) -> None:
    window, opened = QWidget(), []
    qtbot.addWidget(window)
    dialog = LicencesDialog(texts, window, open_url=opened.append)
    dialog.open()
    assert dialog.text.toPlainText() == LICENCE_TEXTS["README.txt"]
    qtbot.keyClick(dialog.parts, Qt.Key.Key_End)
    assert dialog.text.toPlainText() == LICENCE_TEXTS["Qt.txt"]
    pressed(dialog, "Open folder")
    assert opened == [QUrl.fromLocalFile(str(texts))]
    (texts / "Qt.txt").unlink()
    qtbot.keyClick(dialog.parts, Qt.Key.Key_Home)
    qtbot.keyClick(dialog.parts, Qt.Key.Key_End)
    assert "cannot be read" in dialog.text.toPlainText()
    dialog.accept()


def test_a_copy_without_texts_says_how_they_come(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = LicencesDialog(tmp_path / "nowhere", window)
    dialog.open()
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "packaging/build.py licences" in words
    assert str(tmp_path / "nowhere") in words
    dialog.accept()


def test_a_frozen_program_finds_the_texts_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = tmp_path / "_internal"
    monkeypatch.setattr("sys._MEIPASS", str(inner), raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "daylit-desktop"))
    assert licences() == tmp_path / "licences"
    (inner / "licences").mkdir(parents=True)
    assert licences() == inner / "licences"
