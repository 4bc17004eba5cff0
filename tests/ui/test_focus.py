"""The keyboard alone: Tab reaches everything and comes back, Esc leads one level back, and the focus begins well."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.domain.filters import Filter
from desktop.ui.dialogs.preferences import SECTIONS
from desktop.ui.widgets.rover import Rover
from desktop.ui.windows.panes import Area
from tests.ui.scenes import dialogs, main_window
from tests.ui.scenes.scene import Esc, Scene, Scenery, stops
from tests.ui.test_accessibility import SCENES, spoken_name

ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up)
TAB, BACKTAB, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape
OWN_TAB = {
    "palette": "Tab leads from kind to kind; the line keeps the focus until Esc or Enter",
    "sync panel": "Tab behind its last button leaves it, which closes it",
}
"""Scenes in which Tab means something else, and what."""


def press(key: Qt.Key) -> QWidget | None:
    """A real key to whatever has the focus; answers with what has it then."""
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key)
    return QApplication.focusWidget()


def walk(key: Qt.Key, presses: int) -> Iterator[QWidget | None]:
    for _ in range(presses):
        yield press(key)


def known_as(widget: QWidget | None) -> str:
    return "nothing" if widget is None else f"{type(widget).__name__} “{spoken_name(widget)}”"


def together(widget: QWidget) -> set[QWidget]:
    """The buttons of a group are one stop: arrow keys move among them."""
    if not isinstance(widget, QAbstractButton):
        return {widget}
    rover = next((one for one in widget.window().findChildren(Rover) if widget in one.buttons), None)
    if rover is not None:
        return {widget, *rover.buttons}
    if widget.group() is not None and widget.group().exclusive():
        return {widget, *widget.group().buttons()}
    parent = widget.parentWidget()
    beside = parent.findChildren(type(widget)) if widget.autoExclusive() and parent is not None else []
    return {widget, *(each for each in beside if each.parentWidget() is parent and each.autoExclusive())}


@pytest.mark.parametrize("key", [TAB, BACKTAB], ids=["Tab", "Shift+Tab"])
@pytest.mark.parametrize(
    "scene", [scene for scene in SCENES if scene.name not in OWN_TAB], ids=lambda scene: scene.name
)
def test_tab_visits_everything_and_comes_back(scenery: Scenery, scene: Scene, key: Qt.Key) -> None:
    top = scene.open(scenery)
    press(key)  # takes what a list offers, where one is open
    begin, wanted = QApplication.focusWidget(), stops(top)
    if not wanted:
        assert scene.name == "work goes on"  # nothing can be pressed before it ends
        return
    assert begin is not None
    seen = list(walk(key, 2 * len(wanted) + 2))
    assert {known_as(stop) for stop in wanted if stop.isVisible() and not together(stop) & set(seen)} == set()
    assert together(begin) & set(seen)


def groups(top: QWidget) -> Iterator[set[QWidget]]:
    """Buttons that are seen together and of which Tab finds one."""
    known: set[QWidget] = set()
    for stop in stops(top):
        group = {each for each in together(stop) if each.isVisible() and each.isEnabled()}
        if len(group) > 1 and stop not in known:
            known |= group
            yield group


@pytest.mark.parametrize(
    "name", ["main window, wide", "log a call", "preferences: look", "save view", "sign in again"]
)
def test_arrow_keys_reach_every_button_of_a_group(scenery: Scenery, name: str) -> None:
    top = next(scene for scene in SCENES if scene.name == name).open(scenery)
    found = list(groups(top))
    assert found
    for group in found:
        stop = next(each for each in group if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        reached = {stop, *(each for key in ARROWS for each in walk(key, len(group)))}
        assert group - reached == set()


# -- where the focus begins --------------------------------------------------------------------------

ENTRANCES = {
    "log a call": "Outcome, one letter chooses", "log: meeting": "Outcome, one letter chooses",
    "log: email": "Outcome, one letter chooses", "log: manual": "Outcome, one letter chooses",
    "log a promise": "Promised by", "correct an entry": "Contact",
    **{f"preferences: {name}": "Sections of the preferences" for name, _, _ in SECTIONS},
    "ways in": "Close", "ways in, asking": "Present passphrase, or the recovery code",
    "care for the store": "Ways in: Show …", "wipe": "Type “remove” to go on",
    "restore": "Its passphrase, or recovery code", "work is done": "Close", "discarded": "Discarded",
    "sync log": "Which lines", "save view": "Name", "keys": "Filter the keys", "about": "Open: Data folder",
    "end report": "Report", "sign in again": "Address of the service", "open a link": "Open",
    "first run": "Sign in. Address, user name and password", "set up": "Use the system key ring", "locked": "Passphrase, or the recovery code",
    "first recovery code": "Its last four letters or digits, to show that you have it",
    "first sign-in": "Address of the service", "main window, wide": "Threads", "writing a note": "Note for your team",
    "attention": "Answer lost: Call: Call with Acme Ltd – left voicemail", "outbox": "Keep",
    "palette": "Find a command, view, customer or thread",
}  # fmt: skip
"""Where somebody who opens it begins: the field to be filled in, the list, or what harms nobody."""


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_focus_begins_where_one_begins(scenery: Scenery, scene: Scene) -> None:
    top, focus = scene.open(scenery), QApplication.focusWidget()
    if not stops(top):
        return
    assert focus is not None
    assert top.isAncestorOf(focus)
    assert focus.objectName() != "danger"
    assert spoken_name(focus) == ENTRANCES.get(scene.name, spoken_name(focus))


# -- Esc ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "scene", [one for one in SCENES if one.esc is Esc.CLOSES], ids=lambda scene: scene.name
)
def test_esc_closes_the_dialog_from_every_widget_and_nothing_else(scenery: Scenery, scene: Scene) -> None:
    top = scene.open(scenery)
    top.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    for stop in stops(top):
        top.show()
        scenery.in_front(top)
        stop.setFocus()
        press(ESC)
        assert not top.isVisible(), known_as(stop)
        assert scenery.desk.window.isVisible()


@pytest.mark.parametrize(
    "scene", [one for one in SCENES if one.esc is Esc.STAYS], ids=lambda scene: scene.name
)
def test_esc_leaves_the_window(scenery: Scenery, scene: Scene) -> None:
    top = scene.open(scenery)
    press(ESC)
    assert top.isVisible()


def test_esc_closes_what_is_offered_before_the_dialog(scenery: Scenery) -> None:
    dialog = dialogs.picking(scenery)
    press(ESC)
    assert dialog.isVisible()
    assert not dialog.form.customer.is_open
    dialog.form.notes.setFocus()
    scenery.settled()
    QTest.keyClicks(dialog.form.notes, ";")
    scenery.until(lambda: dialog.form.notes.is_offering)
    press(ESC)
    assert dialog.isVisible()
    assert not dialog.form.notes.is_offering
    press(ESC)
    assert not dialog.isVisible()


def test_esc_cancels_a_recording_then_closes(scenery: Scenery) -> None:
    dialog = dialogs.recording(scenery)
    press(ESC)
    assert dialog.isVisible()
    assert not dialog.keys.recorder.is_on
    press(ESC)
    assert not dialog.isVisible()


def test_esc_leads_from_a_question_about_ways_in_to_the_list(scenery: Scenery) -> None:
    dialog = dialogs.asking(scenery)
    press(ESC)
    scenery.until(dialog._list.isVisible)
    press(ESC)
    assert not dialog.isVisible()


def test_esc_does_not_take_a_code_away(scenery: Scenery) -> None:
    dialog = dialogs.code(scenery)
    shown = dialog.code.shown.text()
    press(ESC)
    assert dialog.code.isVisible()
    assert dialog.code.shown.text() == shown != ""


def test_esc_leaves_the_search_by_three_levels(scenery: Scenery) -> None:
    window = main_window.searching(scenery)
    search = window.threads.search
    press(ESC)
    assert (search.is_offering, search.text(), search.hasFocus()) == (False, "ty", True)
    press(ESC)
    assert (search.text(), search.hasFocus()) == ("", True)
    press(ESC)
    assert window.threads.view.hasFocus()


def test_esc_takes_ticks_then_choices_away(scenery: Scenery) -> None:
    window = scenery.desk.window
    main_window.read(scenery)
    scenery.desk.apply(Filter(kinds=frozenset({"email"})))
    window.threads.view.setFocus()
    window.threads.step(1)
    window.threads.tick_current()
    press(ESC)
    assert (window.threads.model.ticked, window.filter.kinds) == (frozenset(), {"email"})
    press(ESC)
    assert window.filter.kinds == frozenset()
    assert window.threads.view.hasFocus()


def test_esc_closes_drawer_question_and_outbox_one_after_the_other(scenery: Scenery) -> None:
    window = main_window.drawer(scenery)
    press(ESC)
    assert not window.panes.is_shown(Area.CONTEXT)
    main_window.outbox(scenery)
    assert known_as(QApplication.focusWidget()) == "QPushButton “Keep”"
    press(ESC)
    assert window.outbox.isVisible()
    assert window.outbox._confirming is None
    press(ESC)
    assert not window.outbox.isVisible()
    assert window.threads.view.hasFocus()


def test_esc_leads_from_the_note_to_the_thread_to_the_list_and_keeps_the_draft(scenery: Scenery) -> None:
    window = main_window.narrow_reading(scenery)
    window.write_note()
    text = window.reading.note_box.text
    QTest.keyClicks(text, "called twice")
    press(ESC)
    assert window.reading.timeline.hasFocus()
    press(ESC)
    assert window.threads.view.hasFocus()
    assert text.toPlainText() == "called twice"
    key = window.reading.in_front.thread_key
    scenery.until(lambda: scenery.desk.store.writer.draft(f"note:{key}") == {"content": "called twice"})


@pytest.mark.parametrize("opening", [main_window.palette, main_window.chord])
def test_esc_takes_away_what_lies_over_the_window_and_nothing_below(
    scenery: Scenery, opening: Callable[[Scenery], QWidget]
) -> None:
    window = opening(scenery)
    scenery.desk.apply(Filter(kinds=frozenset({"email"})))
    press(ESC)
    assert not window.palette_panel.isVisible()
    assert window.commands.first_key == ""
    assert window.threads.view.hasFocus()
    assert window.filter.kinds == {"email"}
