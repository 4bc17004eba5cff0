"""Every widget that can have the focus has a name; names with signs of the tool kit are shown as they are."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QWidget

from desktop.domain.facet_choice import Choice
from desktop.ui.dialogs.save_view import SaveViewDialog
from desktop.ui.language import Language
from desktop.ui.theme import Theme
from desktop.ui.widgets.facet_box import FacetTick
from tests.ui.desk import Desk

INNER = ("qt_", "_q_")
"""Parts of a widget of the tool kit, spoken for by the widget itself."""


def nameless(top: QWidget) -> Iterator[str]:
    for widget in top.findChildren(QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(top)
        if not focusable or widget.objectName().startswith(INNER):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not name.strip() or face is None or face.role() is QAccessible.Role.NoRole:
            yield f"{type(widget).__name__} {widget.objectName()}"


def test_the_window_with_every_area_open(desk: Desk) -> None:
    desk.window.resize(1920, 1080)
    if not desk.window.filter_panel.isVisible():
        desk.window.toggle_filter_panel()
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None)
    desk.settled()
    assert list(nameless(desk.window)) == []
    desk.window.show_outbox()
    desk.settled()
    assert list(nameless(desk.window)) == []


def test_dialogs(desk: Desk) -> None:
    desk.window.open_log()
    desk.window.show_sync_log()
    desk.window.show_discarded()
    desk.settled()
    opened = [dialog for dialog in desk.window.findChildren(QDialog) if dialog.isVisible()]
    assert len(opened) == 3
    for dialog in opened:
        assert list(nameless(dialog)) == []
        dialog.reject()
    desk.window.save_view()
    dialog = desk.window.findChild(SaveViewDialog)
    assert list(nameless(dialog)) == []
    dialog.reject()


def test_a_widget_without_a_name_is_found(desk: Desk) -> None:
    extra = QLineEdit(desk.window)
    extra.show()
    assert list(nameless(desk.window)) == ["QLineEdit "]
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
