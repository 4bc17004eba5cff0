"""Where the focus is can be seen, in both themes: enough of the widget changes, and by 3:1."""

from collections import Counter

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import contrast
from desktop.ui.widgets.key_recorder import KeyRecorder
from tests.ui.scenes.scene import Scene, Scenery, stops
from tests.ui.test_accessibility import SCENES, spoken_name

ENOUGH = 120
"""Pixels that change at least, fewer for small widgets; the cursor of a text field has less than a third."""


def picture(widget: QWidget) -> memoryview:
    """Its pixels on the ground it stands on, row by row, as 0xffRRGGBB."""
    parent = widget.parentWidget()
    grabbed = widget.grab() if parent is None or widget.isWindow() else parent.grab(widget.geometry())
    image = grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(image.constBits())).cast("I")


def changed(before: memoryview, after: memoryview) -> int:
    """How many pixels differ by 3:1."""
    pairs = Counter((one, other) for one, other in zip(before, after, strict=True) if one != other)
    return sum(
        count
        for (one, other), count in pairs.items()
        if contrast(f"#{one & 0xFFFFFF:06x}", f"#{other & 0xFFFFFF:06x}") >= 3
    )


def unseen(top: QWidget) -> list[str]:
    """Stops that look the same, or nearly so, with and without the focus."""
    found = []
    for stop in stops(top):
        if isinstance(stop, KeyRecorder) or stop.objectName() == "paletteLine":
            continue  # there only while it has the focus
        stop.setFocus()
        focused = picture(stop)
        stop.clearFocus()
        seen = changed(picture(stop), focused)
        if seen < min(ENOUGH, stop.width() + stop.height()):
            found.append(f"{type(stop).__name__} {stop.objectName()} “{spoken_name(stop)}”: {seen} px")
    return found


@pytest.mark.parametrize("choice", ["light", "dark"])
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_focus_is_seen(scenery: Scenery, scene: Scene, choice: str) -> None:
    scenery.theme.apply(choice=choice)
    assert "\n".join(unseen(scene.open(scenery))) == ""
