"""Large text and small windows: every control stays in sight or can be scrolled to, and none lies on another."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QSplitterHandle,
    QStackedLayout,
    QWidget,
)

from desktop.ui.panels.sync_panel import SyncPanel
from desktop.ui.widgets.curtain import Curtain
from desktop.ui.widgets.key_hint import KeyHint
from desktop.ui.widgets.toast import Toast
from tests.ui.scenes.scene import Scene, Scenery, stops
from tests.ui.test_accessibility import SCENES

FLOATING = (Curtain, KeyHint, SyncPanel, Toast)
"""What lies over others on purpose, and goes by itself or by Esc."""
OWN_PARTS = ("qt_", "linkWords")
"""Parts of a widget of the tool kit, which lays them out itself; and the words of a link, as in a browser."""
SIZES = [(QSize(1280, 800), 2.0), (QSize(720, 600), 1.0)]


def shown_parts(top: QWidget) -> list[QWidget]:
    """What is seen in a window, besides what floats above it."""
    return [
        part
        for part in top.findChildren(QWidget)
        if part.isVisible()
        and part.window() is top.window()
        and not part.objectName().startswith(OWN_PARTS)
        and not isinstance(part, QSplitterHandle)
        and not any(isinstance(one, FLOATING) for one in (part, *ancestors(part)))
    ]


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    """What it is in, up to its window."""
    above = widget.parentWidget()
    while above is not None and not widget.isWindow():
        yield above
        if above.isWindow():
            return
        above = above.parentWidget()


def lost(top: QWidget) -> Iterator[str]:
    """Controls and words that are cut off by what they are in, unless one can scroll there."""
    controls = [*stops(top), *(part for part in shown_parts(top) if isinstance(part, QLabel) and part.text())]
    for control in controls:
        if any(isinstance(one, FLOATING) for one in (control, *ancestors(control))):
            continue
        for around in ancestors(control):
            if isinstance(around.parentWidget(), QAbstractScrollArea):
                break  # a viewport: see unreachable()
            place = QRect(control.mapTo(around, QPoint(0, 0)), control.size())
            if not around.rect().contains(place):
                yield f"{told_as(control)} at {place} is cut off by {told_as(around)} {around.size()}"
                break


def unreachable(top: QWidget) -> Iterator[str]:
    """What scrolls, but not sideways although it is wider than there is room."""
    for area in top.findChildren(QScrollArea):
        body = area.widget()
        fixed = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if area.isVisible() and fixed and body is not None and body.width() > area.viewport().width():
            yield f"{told_as(area)}: {body.width()} px in {area.viewport().width()}"


def overlapping(top: QWidget) -> Iterator[str]:
    """Parts of the same whole that lie on each other."""
    by_parent: dict[QWidget, list[QWidget]] = {}
    for part in shown_parts(top):
        by_parent.setdefault(part.parentWidget(), []).append(part)
    for parent, parts in by_parent.items():
        if isinstance(parent.layout(), QStackedLayout):
            continue  # what is said of an empty list stands on it
        for one, other in combinations(parts, 2):
            both = one.geometry() & other.geometry()
            if both.width() > 1 and both.height() > 1:
                yield f"{told_as(one)} and {told_as(other)} share {both}"


def told_as(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} “{words[:30]}”"


def faults(top: QWidget) -> list[str]:
    return [*lost(top), *unreachable(top), *overlapping(top)]


@pytest.mark.parametrize(
    ("size", "scale"),
    SIZES,
    ids=lambda value: str(value) if isinstance(value, float) else f"{value.width()}x{value.height()}",
)
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_no_control_is_lost(scenery: Scenery, scene: Scene, size: QSize, scale: float) -> None:
    window = scenery.desk.window
    window.resize(size)
    scenery.theme.apply(scale=scale)
    top = scene.open(scenery)
    window.resize(size)
    top.resize(min(top.width(), size.width()), min(top.height(), size.height()))
    scenery.settled()
    QApplication.processEvents()  # what waits to be laid out anew
    top.grab()
    assert (top.width() <= size.width(), top.height() <= size.height()) == (True, True), top.size()
    assert "\n".join(faults(top)) == ""
