"""Preferences: each control works at once and is kept; keys are recorded, snippets are never lost."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.arrangement import FIRST_SNIPPETS, Snippet
from desktop.domain.updates import NeverLooks
from desktop.ui.dialogs.preferences import SECTIONS, Choices, PreferencesDialog
from desktop.ui.icons import Icons
from desktop.ui.key_map import KeyMap
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.theme import Theme
from desktop.ui.updating import Updating
from tests.ui.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
Written = list[tuple[str, str, Any]]


@pytest.fixture
def written() -> Written:
    """What reached the settings file."""
    return []


@pytest.fixture
def store(written: Written, theme: Theme) -> PreferencesStore:
    made = PreferencesStore(
        {"window.theme": "light"}, lambda section, key, value: written.append((section, key, value))
    )
    made.follow_look(theme)
    return made


@pytest.fixture
def keys(store: PreferencesStore) -> KeyMap:
    return store.key_map()


@pytest.fixture
def dialog(
    desk: Desk, store: PreferencesStore, keys: KeyMap, theme: Theme, icons: Icons, qtbot: QtBot
) -> Iterator[PreferencesDialog]:
    updating = Updating(NeverLooks(), store, lambda _url: True, desk.window)
    made = PreferencesDialog(
        Choices(theme=theme, icons=icons, keys=keys, store=store, updating=updating),
        desk.window._house,
        desk.background,
        account="Northwind Supply Co.\nme@example.com",
        parent=desk.window,
    )
    qtbot.addWidget(made)
    made.open()
    idle(desk)
    yield made
    if made.isVisible():
        made._asked_once = True
        made.reject()
    updating.close()
    theme.apply(density="comfortable", reduced_motion=False)


def idle(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.background.is_idle, timeout=5_000)


# -- look --------------------------------------------------------------------------------------------


def test_theme_density_and_motion_work_at_once_and_are_kept(
    dialog: PreferencesDialog, theme: Theme, written: Written
) -> None:
    next(item for item in dialog.look.theme.buttons if item.text() == "Dark").click()
    assert theme.is_dark
    next(item for item in dialog.look.density.buttons if item.text() == "Compact").click()
    assert theme.density == "compact"
    dialog.look.motion.click()
    assert theme.reduced_motion
    assert written == [
        ("window", "theme", "dark"),
        ("window", "density", "compact"),
        ("window", "reduced_motion", True),
    ]


def test_text_size_is_seen_while_it_is_chosen(
    dialog: PreferencesDialog, theme: Theme, written: Written, qtbot: QtBot
) -> None:
    for percent in (104, 118, 125):
        dialog.look.text_size.setValue(percent)
    assert theme.scale == 1.0  # not for every pixel of the way
    qtbot.waitUntil(lambda: theme.scale == 1.25)
    assert written == [("window", "text_size", 125.0)]
    dialog.look.text_size.setValue(130)
    dialog.accept()  # in the middle of it
    assert written[-1] == ("window", "text_size", 130.0)


def test_what_a_key_changes_is_shown_and_kept(
    dialog: PreferencesDialog, theme: Theme, written: Written
) -> None:
    theme.toggle()
    theme.resize_text(1)
    assert [item.text() for item in dialog.look.theme.buttons if item.isChecked()] == ["Dark"]
    assert dialog.look.text_size.value() == 110
    assert written == [("window", "theme", "dark"), ("window", "text_size", 110.0)]
    theme.resize_text(0)
    assert theme.scale == 1.0
    theme.resize_text(-5)
    theme.resize_text(-5)
    assert theme.scale == 0.8


def test_language_is_kept_and_says_when_it_comes(dialog: PreferencesDialog, written: Written) -> None:
    box = dialog.look.language
    assert box.itemText(0) == "Like the system"
    box.setCurrentIndex(box.findData("de"))
    assert written == [("window", "language", "de")]
    assert "next start" in box.parentWidget()._hint.text()


# -- keys --------------------------------------------------------------------------------------------


def test_a_key_is_recorded_with_enter_and_is_kept(
    dialog: PreferencesDialog, keys: KeyMap, written: Written, qtbot: QtBot
) -> None:
    dialog.show_section("keys")
    page = dialog.keys
    page.choose("log")
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert page.recorder.is_on
    assert "Log a call" in page.recorder.accessibleName()
    qtbot.keyClick(page.recorder, Qt.Key.Key_B)
    assert not page.recorder.is_on
    assert keys.keys_of("log") == ("B",)
    assert written == [("keys", "log", ["B"])]
    assert QApplication.focusWidget() is page.tree
    page.another.click()
    qtbot.keyClick(page.recorder, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert keys.keys_of("log") == ("B", "Alt+L")
    assert page._items["log"].text(1) == "B or Alt+L"


def test_two_keys_in_a_row_are_recorded(dialog: PreferencesDialog, keys: KeyMap, qtbot: QtBot) -> None:
    dialog.show_section("keys")
    page = dialog.keys
    page.choose("sync")
    page.change.click()
    qtbot.keyClick(page.recorder, Qt.Key.Key_G)
    assert page.recorder.is_on
    assert "G" in page.recorder.accessibleName()
    qtbot.keyClick(page.recorder, Qt.Key.Key_S)
    assert keys.keys_of("sync") == ("G S",)


def test_a_taken_key_is_refused_beside_the_list(
    dialog: PreferencesDialog, keys: KeyMap, written: Written, qtbot: QtBot
) -> None:
    dialog.show_section("keys")
    page = dialog.keys
    page.choose("log")
    page.change.click()
    qtbot.keyClick(page.recorder, Qt.Key.Key_M)
    assert page.fault.isVisible()
    assert "“Log a meeting” has M already" in page.fault.text()
    assert keys.keys_of("log") == ("C",)
    assert written == []
    page.choose("note")
    assert not page.fault.isVisible()


def test_escape_and_going_elsewhere_stop_the_recording(
    dialog: PreferencesDialog, keys: KeyMap, qtbot: QtBot
) -> None:
    dialog.show_section("keys")
    page = dialog.keys
    page.choose("log")
    page.change.click()
    qtbot.keyClick(page.recorder, Qt.Key.Key_Escape)
    assert not page.recorder.is_on
    assert dialog.isVisible()
    page.change.click()
    page.filter.setFocus()
    assert not page.recorder.is_on
    page.change.click()
    qtbot.keyClick(page.recorder, Qt.Key.Key_Shift)
    assert page.recorder.is_on
    qtbot.keyClick(page.recorder, Qt.Key.Key_K, CTRL)  # no shortcut of the window comes before
    assert "Find a command" in page.fault.text()
    assert keys.as_dict() == {}


def test_keys_are_taken_away_and_reset_one_or_all(
    dialog: PreferencesDialog, keys: KeyMap, written: Written, qtbot: QtBot
) -> None:
    dialog.show_section("keys")
    page = dialog.keys
    page.choose("log")
    assert not page.reset.isEnabled()
    qtbot.keyClick(page.tree, Qt.Key.Key_Delete)
    assert keys.keys_of("log") == ()
    assert page._items["log"].text(1) == "no key"
    page.choose("note")
    page.none.click()
    page.choose("log")
    page.reset.click()
    assert keys.as_dict() == {"note": []}
    page.reset_all.click()
    assert keys.as_dict() == {}
    assert written[-1] == ("keys", "note", ["N"])
    assert not page.reset_all.isEnabled()


def test_what_is_fixed_cannot_be_changed(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    page = dialog.keys
    dialog.show_section("keys")
    page.choose("back")
    assert not page.change.isEnabled()
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    assert not page.recorder.is_on


def test_single_letters_are_switched_off_and_on(
    dialog: PreferencesDialog, keys: KeyMap, written: Written
) -> None:
    dialog.keys.singles.click()
    assert not keys.singles
    assert written == [("window", "single_keys", False)]
    keys.set_singles(True)
    assert dialog.keys.singles.isChecked()


def test_commands_are_found_by_words_and_keys(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    page = dialog.keys
    dialog.show_section("keys")
    qtbot.keyClicks(page.filter, "outbox")
    shown = [name for name, item in page._items.items() if not item.isHidden()]
    assert shown == ["outbox", "go_outbox"]
    assert page.command == "outbox"
    assert [top.text(0) for top in page._tops if not top.isHidden()] == ["Everywhere", "Go to"]
    page.filter.setText("f5")
    assert page.command == "sync"
    page.filter.clear()
    assert not any(item.isHidden() for item in page._items.values())
    page.tree.grab()


# -- notices, lock, account --------------------------------------------------------------------------


def test_notices_are_kept(dialog: PreferencesDialog, written: Written) -> None:
    page = dialog.notices
    page.inbound.click()
    page.attention.click()
    assert not page.keep_running.isEnabled()
    page.tray.click()
    page.keep_running.click()
    assert not page.quiet_from.isEnabled()
    page.quiet.click()
    page.quiet_to.setTime(QTime(7, 30))
    page.quiet.click()
    assert written == [
        ("notify", "inbound", False),
        ("notify", "attention", False),
        ("window", "tray", True),
        ("window", "keep_running", True),
        ("notify", "quiet_from", "18:00"),
        ("notify", "quiet_to", "08:00"),
        ("notify", "quiet_to", "07:30"),
        ("notify", "quiet_from", ""),
        ("notify", "quiet_to", ""),
    ]


def test_lock_and_undo_are_kept(dialog: PreferencesDialog, written: Written) -> None:
    dialog.lock.idle.setCurrentIndex(dialog.lock.idle.findData(30.0))
    dialog.lock.idle.setCurrentIndex(dialog.lock.idle.findData(0.0))
    dialog.lock.undo.setCurrentIndex(dialog.lock.undo.findData(20.0))
    assert written == [
        ("lock", "idle_minutes", 30.0),
        ("lock", "idle_minutes", 0.0),
        ("sync", "undo_seconds", 20.0),
    ]


def test_the_account_page_asks(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    buttons = {item.text(): item for item in dialog.account.findChildren(QPushButton)}
    for text, signal in (
        ("Sign out", dialog.sign_out_wanted),
        ("This store …", dialog.care_wanted),
        ("About", dialog.about_wanted),
    ):
        with qtbot.waitSignal(signal):
            buttons[text].click()


def test_what_is_not_written_is_told_in_the_dialog(
    dialog: PreferencesDialog, store: PreferencesStore
) -> None:
    store.refused.emit("The settings file was not written.")
    assert dialog.refusal.text() == "The settings file was not written."


# -- snippets ----------------------------------------------------------------------------------------


def snippets(desk: Desk) -> dict[str, tuple[str, int]]:
    idle(desk)
    return {each.name: (each.text, each.uses) for each in desk.store.reader.snippets()}


def row_of(dialog: PreferencesDialog, name: str) -> Any:
    page = dialog.snippets
    return next(each.item for each in page._rows if each.kept and each.kept.name == name)


def write(
    dialog: PreferencesDialog, qtbot: QtBot, *, name: str | None = None, text: str | None = None
) -> None:
    page = dialog.snippets
    if name is not None:
        page.name.clear()
        qtbot.keyClicks(page.name, name)
    if text is not None:
        page.text.setPlainText(text)


def test_a_snippet_is_added_by_writing_it(dialog: PreferencesDialog, desk: Desk, qtbot: QtBot) -> None:
    dialog.show_section("snippets")
    assert dialog.snippets.list.topLevelItemCount() == len(FIRST_SNIPPETS)
    dialog.snippets.add.click()
    write(dialog, qtbot, name="promise", text="{contact} will pay by Friday.")
    qtbot.waitUntil(lambda: "promise" in snippets(desk), timeout=3_000)
    assert snippets(desk)["promise"] == ("{contact} will pay by Friday.", 0)
    assert row_of(dialog, "promise").text(0) == ";promise"


def test_a_snippet_is_changed_and_renamed_with_its_uses(
    dialog: PreferencesDialog, desk: Desk, qtbot: QtBot
) -> None:
    desk.store.arrangement.count_snippet("copy")
    dialog.show_section("snippets")
    page = dialog.snippets
    page.list.setCurrentItem(row_of(dialog, "copy"))
    write(dialog, qtbot, name="invoicecopy", text="A copy, please.")
    page.list.setCurrentItem(row_of(dialog, "friday"))  # going elsewhere keeps it
    kept = snippets(desk)
    assert kept["invoicecopy"] == ("A copy, please.", 1)
    assert "copy" not in kept
    assert page.name.text() == "friday"


@pytest.mark.parametrize(
    ("name", "text", "field", "words"),
    [
        ("two words", "x", "name", "letters, digits"),
        ("", "x", "name", "letters, digits"),
        ("friday", "x", "name", "already"),
        ("FRIDAY", "x", "name", "already"),
        ("new", " ", "text", "stands for"),
    ],
)
def test_what_is_wrong_stands_beside_its_field_and_nothing_is_lost(
    dialog: PreferencesDialog, desk: Desk, qtbot: QtBot, name: str, text: str, field: str, words: str
) -> None:
    before = snippets(desk)
    dialog.show_section("snippets")
    page = dialog.snippets
    page.list.setCurrentItem(row_of(dialog, "copy"))
    write(dialog, qtbot, name=name, text=text)
    page.list.setCurrentItem(row_of(dialog, "statement"))
    fields = {"name": page.name_field, "text": page.text_field}
    assert words in fields.pop(field).error
    assert next(iter(fields.values())).error == ""
    qtbot.waitUntil(lambda: page.list.currentItem() is row_of(dialog, "copy"))
    assert (page.name.text(), page.text.toPlainText()) == (name, text)
    assert snippets(desk) == before
    dialog.accept()
    assert dialog.isVisible()  # asked once
    dialog.accept()
    assert not dialog.isVisible()


def test_a_removed_snippet_comes_back_with_its_uses(
    dialog: PreferencesDialog, desk: Desk, qtbot: QtBot
) -> None:
    desk.store.arrangement.save_snippet(Snippet(name="zeta", text="Z", uses=0))
    for _ in range(3):
        desk.store.arrangement.count_snippet("zeta")
    dialog.snippets._on_snippets([Snippet(name="zeta", text="Z", uses=3)])
    dialog.show_section("snippets")
    page = dialog.snippets
    page.list.setCurrentItem(row_of(dialog, "zeta"))
    assert row_of(dialog, "zeta").text(1) == "3"
    page.remove_button.click()
    qtbot.waitUntil(page.undo.isVisible)
    assert "zeta" not in snippets(desk)
    assert "zeta" in page.note.text()
    page.undo.click()
    assert snippets(desk)["zeta"] == ("Z", 3)
    qtbot.waitUntil(lambda: page.name.text() == "zeta")
    assert not page.undo.isVisible()


def test_many_changes_are_written_in_their_order(dialog: PreferencesDialog, desk: Desk, qtbot: QtBot) -> None:
    dialog.show_section("snippets")
    page = dialog.snippets
    page.list.setCurrentItem(row_of(dialog, "copy"))
    for number in range(12):
        write(dialog, qtbot, name=f"copy{number}")
        page.keep()
    page.list.setCurrentItem(row_of(dialog, "copy11"))
    page.remove_button.click()
    page.list.setCurrentItem(row_of(dialog, "friday"))
    write(dialog, qtbot, text="last words")
    dialog.accept()
    qtbot.waitUntil(lambda: not page._jobs, timeout=5_000)
    kept = snippets(desk)
    assert not [name for name in kept if name.startswith("copy")]
    assert kept["friday"][0] == "last words"


def test_an_empty_new_snippet_is_let_go(dialog: PreferencesDialog, desk: Desk) -> None:
    dialog.show_section("snippets")
    dialog.snippets.add.click()
    dialog.snippets.add.click()
    assert dialog.snippets.list.topLevelItemCount() == len(FIRST_SNIPPETS) + 1
    dialog.accept()
    assert not dialog.isVisible()
    assert len(snippets(desk)) == len(FIRST_SNIPPETS)


# -- the whole ---------------------------------------------------------------------------------------


def test_every_focusable_part_has_a_name(dialog: PreferencesDialog) -> None:
    nameless = []
    for name, _, _ in SECTIONS:
        dialog.show_section(name)
        for part in dialog.findChildren(QWidget):
            focusable = part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.isVisibleTo(dialog)
            inner = part.objectName().startswith("qt_") or isinstance(part, QScrollArea)
            text = part.text() if isinstance(part, QAbstractButton) else ""
            header = type(part).__name__ == "QHeaderView"
            if focusable and not inner and not header and not (part.accessibleName() or text):
                nameless.append(f"{name}: {type(part).__name__} {part.objectName()}")
    assert nameless == []


@pytest.mark.parametrize("scale", [0.8, 1.5, 2.0])
def test_nothing_is_cut_at_any_text_size(dialog: PreferencesDialog, theme: Theme, scale: float) -> None:
    theme.apply(scale=scale)
    dialog.resize(theme.px(860) if scale < 2 else 1400, 860)
    cut = []
    for name, _, _ in SECTIONS:
        dialog.show_section(name)
        dialog.grab()
        cut += [
            f"{name}: {part.text()}"
            for part in dialog.findChildren(QPushButton)
            if part.isVisibleTo(dialog) and part.width() < part.sizeHint().width()
        ]
    assert cut == []
