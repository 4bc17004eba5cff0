"""Words of every window in other languages: all translated, nothing cut off, nothing over something else."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.icons import Icons
from desktop.ui.language import Language, tr
from desktop.ui.theme import Theme
from tests.conftest import HandClock
from tests.service import gate_for
from tests.ui.fits import clipped, not_mirrored, overlapping, words_of
from tests.ui.gallery import DATA, Gallery, fill
from tests.ui.longer_words import LongerWords, untranslated
from tests.ui.test_ways_in import face_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus take keyboard and mouse


@pytest.fixture
def language(theme: Theme) -> Iterator[Language]:
    """The language of the application, put back to English afterwards."""
    found = theme.parent().findChild(Language)
    assert found is not None
    yield found
    found.apply("en")


@pytest.fixture
def longer_words(language: Language) -> Iterator[None]:
    """All texts are longer and in brackets."""
    language.apply("en")
    translator = LongerWords()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def gallery(theme: Theme, icons: Icons, clock: HandClock, qtbot: QtBot, tmp_path: Path) -> Iterator[Gallery]:
    gate, fresh = gate_for(tmp_path / "profile", clock), gate_for(tmp_path / "fresh", clock)
    fill(gate, clock)
    face = face_over(gate, theme, icons, clock, tmp_path)
    yield Gallery(face, gate, fresh, qtbot, tmp_path)
    face.close()


class Faults:
    """What was found, each with the windows in which it was seen."""

    def __init__(self) -> None:
        self._seen: dict[str, list[str]] = {}

    def note(self, name: str, faults: Iterable[str]) -> None:
        for fault in faults:
            self._seen.setdefault(fault, []).append(name)

    def __str__(self) -> str:
        return "\n".join(f"{fault} ({names[0]}, {len(names)} times)" for fault, names in self._seen.items())


def not_translated(top: QWidget, folder: Path) -> Iterator[str]:
    for where, text in words_of(top):
        left = untranslated(text.replace("\u200b", "").replace(str(folder), ""), DATA)
        if left:
            yield f"{left} of “{text}” in {where}"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_longer_words_fit_and_every_text_is_translated(
    gallery: Gallery, longer_words: None, theme: Theme, scale: float
) -> None:
    theme.apply(scale=scale)
    faults = Faults()
    for name, top in gallery.views():
        faults.note(name, clipped(top))
        faults.note(name, not_translated(top, gallery.folder))
    assert str(faults) == ""


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_the_words_of_a_language_fit(
    gallery: Gallery, language: Language, theme: Theme, code: str, scale: float
) -> None:
    language.apply(code)
    theme.apply(scale=scale)
    faults = Faults()
    for name, top in gallery.views():
        faults.note(name, clipped(top))
        faults.note(name, overlapping(top))
    assert str(faults) == ""


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_from_right_to_left_nothing_lies_over_something_else(
    gallery: Gallery, language: Language, theme: Theme, scale: float
) -> None:
    language.apply("ar")
    theme.apply(scale=scale)
    faults = Faults()
    for name, top in gallery.views():
        assert top.isRightToLeft(), name
        faults.note(name, clipped(top))
        faults.note(name, overlapping(top))
        faults.note(name, not_mirrored(top))
    assert str(faults) == ""


def test_what_is_wrong_is_noticed(qtbot: QtBot, longer_words: None) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    plain, cut, wrong = QLabel("Not translated", top), QPushButton(tr("Save as view"), top), QLabel("", top)
    wrong.setText(tr("Acme Ltd owes %n day(s)", "", 1))
    for number, part in enumerate((plain, cut, wrong)):
        part.setGeometry(10, 40 * number, 300, 30)
    top.resize(400, 200)
    top.show()
    assert list(clipped(top)) == list(overlapping(top)) == []
    assert [text.split(" in ")[0] for text in not_translated(top, Path("/nowhere"))] == [
        "['translated'] of “Not translated”"
    ]
    cut.setFixedWidth(60)
    assert len(list(clipped(top))) == 1
    cut.move(10, 10)
    assert len(list(overlapping(top))) == 1
    cut.move(380, 60)
    assert len(list(clipped(top))) == 1
