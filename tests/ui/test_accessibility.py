"""Every widget of every window and dialog that can have the focus has a name and a role; none is forgotten."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

import desktop.ui
from desktop.domain.facet_choice import Choice
from desktop.ui.dialogs.save_view import SaveViewDialog
from desktop.ui.language import Language
from desktop.ui.theme import Theme
from desktop.ui.widgets.facet_box import FacetTick
from tests.ui.desk import Desk
from tests.ui.scenes.dialogs import DIALOG_SCENES
from tests.ui.scenes.first_window import FIRST_SCENES
from tests.ui.scenes.main_window import MAIN_SCENES
from tests.ui.scenes.scene import Scene, Scenery, stops

SCENES = (*MAIN_SCENES, *DIALOG_SCENES, *FIRST_SCENES)
ROLELESS = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border})
"""What Qt says of a widget of which it knows nothing."""


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it; on Linux Qt answers with the value of a combo box, so it is not asked."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    face = QAccessible.queryAccessibleInterface(widget)
    return "" if face is None else face.text(QAccessible.Text.Name)


def faults(top: QWidget) -> Iterator[str]:
    """What a screen reader could not say of the widgets that take the focus."""
    for widget in stops(top):
        face = QAccessible.queryAccessibleInterface(widget)
        known_as = f"{type(widget).__name__} {widget.objectName()}".strip()
        if not spoken_name(widget).strip():
            yield f"{known_as}: no name"
        if face is None or face.role() in ROLELESS:
            yield f"{known_as}: no role"


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_every_stop_has_a_name_and_a_role(scenery: Scenery, scene: Scene) -> None:
    top = scene.open(scenery)
    assert list(faults(top)) == []
    seen = [top, *top.findChildren(QWidget)]
    for kind in scene.shows:
        assert any(isinstance(widget, kind) and widget.isVisible() for widget in seen), kind.__name__


def our_widgets() -> Iterator[type[QWidget]]:
    """Every class of widgets of the window's room."""
    for module in pkgutil.walk_packages(desktop.ui.__path__, "desktop.ui."):
        if module.name == "desktop.ui.windows_session":
            continue  # exists on Windows only, and shows nothing
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(kind, QWidget) and kind.__module__ == module.name:
                yield kind


def test_no_window_dialog_or_panel_is_left_out() -> None:
    """Who adds a class adds a scene, or names it in one."""
    shown = {part for scene in SCENES for kind in scene.shows for part in kind.__mro__}
    missing = {kind.__name__ for kind in our_widgets() if kind not in shown}
    parts = {name for name in missing if name.startswith("_")}  # of a class in the same file, which is shown
    assert missing - parts == set()
    assert not any(issubclass(kind, QDialog) for kind in our_widgets() if kind.__name__ in parts)


def test_a_widget_without_a_name_or_a_role_is_found(desk: Desk) -> None:
    line, bare = QLineEdit(desk.window), QWidget(desk.window)
    bare.setAccessibleName("Bare")
    bare.setFocusPolicy(line.focusPolicy())
    for extra in (line, bare):
        extra.show()
    assert list(faults(desk.window)) == ["QLineEdit: no name", "QWidget: no role"]
    for extra in (line, bare):
        extra.hide()
        extra.deleteLater()


def test_ampersands_of_names_are_shown(desk: Desk) -> None:
    tick = FacetTick("Smith & Sons")
    desk.qtbot.addWidget(tick)
    assert tick.text() == "Smith && Sons"
    assert tick.accessibleName() == "Smith & Sons"
    tick.show_choice(Choice.NOT)
    assert tick.accessibleName() == "Smith & Sons, left out"


@pytest.mark.parametrize("code", ["de", "es", "ar"])
def test_the_window_opens_in_other_languages_and_from_right_to_left(
    desk: Desk, theme: Theme, code: str
) -> None:
    language = theme.parent().findChild(Language)
    assert language is not None
    try:
        language.apply(code)
        desk.window.threads.step(1)
        desk.settled()
        assert desk.window.isRightToLeft() is (code == "ar")
        desk.window.save_view()
        title = desk.window.findChild(SaveViewDialog).windowTitle()
        assert title == {"de": "Als Ansicht speichern", "es": "Guardar como vista"}.get(code, "Save as view")
        desk.window.findChild(SaveViewDialog).reject()
    finally:
        language.apply("en")
