"""With reduced motion everything stays still; without it, too, but for the bar that says that work goes on."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.scenes import dialogs, main_window
from tests.ui.scenes.scene import Scenery

UI = Path(__file__).parents[2] / "desktop" / "ui"
MOVERS = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QTimeLine|QGraphicsOpacityEffect|QMovie|QScroller|"
    r"setWindowOpacity|setAnimated\(True|animateClick"
)
A_WHILE = 400
"""Milliseconds in which the bar, if it moves, has moved several times."""


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def after_a_while(scenery: Scenery) -> None:
    timer = QTimer(singleShot=True, interval=A_WHILE)
    with scenery.desk.qtbot.waitSignal(timer.timeout, timeout=10 * A_WHILE):
        timer.start()


def test_nothing_slides_or_fades_by_itself() -> None:
    """Who adds something that moves asks the theme whether it may, and says here that it does."""
    found = {file.name for file in UI.rglob("*.py") if MOVERS.search(file.read_text(encoding="utf-8"))}
    assert found == set()


def test_the_bar_of_work_moves_unless_nothing_should(scenery: Scenery) -> None:
    scenery.theme.apply(reduced_motion=False)
    dialog = dialogs.working(scenery, ends=False)
    first = picture(dialog._bar)
    scenery.until(lambda: picture(dialog._bar) != first)
    assert dialog._bar.moves


@pytest.mark.parametrize(
    "opening", [main_window.looking, main_window.ticked, main_window.palette, main_window.wide]
)
def test_everything_stays_still_with_reduced_motion(
    scenery: Scenery, opening: Callable[[Scenery], QWidget]
) -> None:
    """Search bar, toast, palette and list; the seconds of a toast count on, they are words."""
    scenery.theme.apply(reduced_motion=True)
    try:
        assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        window = opening(scenery)
        window.toast._timer.stop()
        window.palette_panel.line.clearFocus()  # no blinking cursor
        after_a_while(scenery)
        first = picture(window)
        after_a_while(scenery)
        assert picture(window) == first
        if opening is main_window.looking:
            assert window.threads._bar.isVisible()
            assert not window.threads._bar.moves
    finally:
        scenery.theme.apply(reduced_motion=False)


def test_work_stays_still_and_lists_jump_with_reduced_motion(scenery: Scenery) -> None:
    scenery.theme.apply(reduced_motion=True)
    try:
        dialog = dialogs.working(scenery, ends=False)
        first = picture(dialog)
        after_a_while(scenery)
        assert picture(dialog) == first
        assert dialog._bar.value() == dialog._bar.maximum() == 1
    finally:
        scenery.theme.apply(reduced_motion=False)
