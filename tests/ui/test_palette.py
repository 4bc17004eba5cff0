"""The palette over a real store: commands at once, views, customers and threads as they come."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from desktop.domain.arrangement import SavedView
from desktop.domain.customer import Customer
from desktop.domain.filters import Filter
from desktop.domain.identity import ServiceId
from desktop.domain.thread import ListRow
from desktop.ui.dialogs.palette import REMEMBERED, Palette
from desktop.ui.dialogs.palette_rows import Caption, Entry
from desktop.ui.dialogs.palette_search import match
from desktop.ui.icons import Icons
from desktop.ui.keys import KEYS, command_words
from desktop.ui.theme import Theme
from tests.conftest import HandClock
from tests.ui.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shape(desk: Desk) -> QSettings:
    return desk.window._context.shape


@pytest.fixture
def palette(
    desk: Desk, theme: Theme, icons: Icons, clock: HandClock, shape: QSettings, qtbot: QtBot
) -> Iterator[Palette]:
    for name in ("Large invoices", "Acme, waiting"):
        desk.store.arrangement.save_view(SavedView(name=name, filter=Filter(text=name)))
    made = Palette(
        desk.store.reader,
        desk.background,
        theme,
        icons,
        commands=desk.window.commands,
        clock=clock,
        window=desk.window,
        shape=shape,
    )
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    made.open()
    settled(made, desk)
    yield made
    made.dismiss()


def settled(palette: Palette, desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: palette.is_settled and desk.background.is_idle, timeout=5_000)


def typed(palette: Palette, desk: Desk, text: str) -> list[Entry]:
    palette.line.clear()
    desk.qtbot.keyClicks(palette.line, text)
    settled(palette, desk)
    return list(palette.entries)


def kinds(entries: list[Entry]) -> list[str]:
    names = {str: "command", SavedView: "view", Customer: "customer", ListRow: "thread"}
    return list(dict.fromkeys(names[type(entry.value)] for entry in entries))


# -- how well letters fit ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("letters", "better", "worse"),
    [
        ("log", "Log a call", "Show the log"),
        ("call", "Log a call", "Recall it"),
        ("sync", "Sync now", "Last name, yes, no, certain"),
        ("no", "Note", "Sync now"),
        ("lac", "Log a call", "Place it"),
    ],
)
def test_beginnings_of_words_come_before_other_places(letters: str, better: str, worse: str) -> None:
    first, second = match(letters, better), match(letters, worse)
    assert first is not None
    assert first.is_strong
    assert second is None or second.score < first.score


def test_letters_are_found_whatever_their_case_and_accents_and_are_marked() -> None:
    found = match("CAFE", "Das Café")
    assert found is not None
    assert found.marks == (4, 5, 6, 7)
    assert match("call log", "Log a call").marks == (0, 1, 2, 6, 7, 8, 9)
    assert match("ß", "Straße") is not None
    assert match("", "anything") is not None


def test_scattered_letters_are_weak_and_far_apart_they_are_nothing() -> None:
    weak = match("fltr", "Filter panel")
    assert weak is not None
    assert not weak.is_strong
    assert match("acme", "Clear all filters, come what may some time") is None
    assert match("xq", "Log a call") is None


# -- what is offered ---------------------------------------------------------------------------------


def test_an_empty_line_offers_what_is_useful_with_keys(palette: Palette, desk: Desk) -> None:
    captions = [item.words for item in palette._list._model.lines if isinstance(item, Caption)]
    assert captions == ["Commands", "Views"]
    assert kinds(list(palette.entries)) == ["command", "view"]
    assert palette.chosen is palette.entries[0]
    note = next(entry for entry in palette.entries if entry.value == "note")
    assert (note.words, note.detail, note.keys) == ("Write a note", "Thread", ("N",))
    views = [entry for entry in palette.entries if isinstance(entry.value, SavedView)]
    assert [(entry.words, entry.keys) for entry in views] == [
        ("Large invoices", ("G 1",)),
        ("Acme, waiting", ("G 2",)),
    ]


def test_every_command_that_works_is_found_by_its_words(palette: Palette, desk: Desk) -> None:
    for key in KEYS:
        if key.command in desk.window.commands.available - {"palette"} and not key.group:
            palette.line.setText(command_words(key))
            assert palette.entries[0].value == key.command


def test_a_name_finds_view_customer_and_threads(palette: Palette, desk: Desk) -> None:
    found = typed(palette, desk, "acme")
    assert kinds(found) == ["view", "customer", "thread"]
    customer = next(entry for entry in found if isinstance(entry.value, Customer))
    assert (customer.words, customer.detail) == ("Acme Ltd", "Omar Haddad")
    thread = next(entry for entry in found if isinstance(entry.value, ListRow))
    assert (thread.words, thread.detail) == ("Re: INV-1042", "Acme Ltd")
    assert thread.at_right


def test_synonyms_find_commands(palette: Palette, desk: Desk) -> None:
    assert typed(palette, desk, "settings")[0].value == "preferences"
    assert typed(palette, desk, "dark theme")[0].value == "look"
    assert typed(palette, desk, "shortcuts")[0].value == "help"
    assert "new_log" not in [
        entry.value for entry in typed(palette, desk, "acme")
    ]  # first letters of synonyms


def test_what_is_not_there_is_said_with_its_words(palette: Palette, desk: Desk) -> None:
    assert typed(palette, desk, "zzqq") == []
    assert palette._nothing.isVisible()
    assert "zzqq" in palette._nothing.text()


def test_names_that_hide_something_are_shown_as_they_are(palette: Palette, desk: Desk) -> None:
    evil = Customer(service_id=ServiceId("evil"), name="Acme\u202edtL")
    desk.store.arrivals.customers([evil])
    found = typed(palette, desk, "acme")
    assert "Acme▯dtL" in [entry.words for entry in found]


def test_late_answers_to_other_letters_are_dropped(palette: Palette, desk: Desk) -> None:
    desk.qtbot.keyClicks(palette.line, "acme")
    palette._finder._timer.timeout.emit()  # asked; the answer is on its way
    palette.line.setText("beta")
    settled(palette, desk)
    names = [entry.words for entry in palette.entries if isinstance(entry.value, Customer)]
    assert names == ["Beta Foods GmbH"]


def test_the_lines_keep_the_rules_of_qt(palette: Palette, desk: Desk) -> None:
    tester = QAbstractItemModelTester(
        palette._list._model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    typed(palette, desk, "acme")
    typed(palette, desk, "zzqq")
    assert tester.model() is palette._list._model


# -- choosing ----------------------------------------------------------------------------------------


def test_enter_runs_a_command_and_the_focus_is_back_before(palette: Palette, desk: Desk) -> None:
    palette.dismiss()
    desk.window.threads.view.setFocus()
    palette.open()
    focus = []
    palette.command_chosen.connect(lambda _name: focus.append(QApplication.focusWidget()))
    desk.qtbot.keyClicks(palette.line, "sync")
    with desk.qtbot.waitSignal(palette.command_chosen) as caught:
        desk.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert caught.args == ["sync"]
    assert not palette.isVisible()
    assert focus == [desk.window.threads.view]


def test_enter_before_the_answer_waits_for_it(palette: Palette, desk: Desk) -> None:
    with desk.qtbot.waitSignal(palette.customer_chosen, timeout=5_000) as caught:
        desk.qtbot.keyClicks(palette.line, "beta f")
        assert palette.chosen is None  # nothing yet that could be meant
        desk.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert caught.args[0].name == "Beta Foods GmbH"


def test_view_customer_and_thread_are_handed_over(palette: Palette, desk: Desk) -> None:
    typed(palette, desk, "large inv")
    with desk.qtbot.waitSignal(palette.view_chosen) as caught:
        desk.qtbot.keyClick(palette.line, Qt.Key.Key_Enter)
    assert caught.args[0].filter == Filter(text="Large invoices")
    palette.open()
    found = typed(palette, desk, "1042")
    assert kinds(found) == ["thread"]
    with desk.qtbot.waitSignal(palette.thread_chosen) as caught:
        desk.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert caught.args[0] == found[0].value


def test_a_thread_is_shown_although_its_row_is_current_already(palette: Palette, desk: Desk) -> None:
    """Before, the list had nothing to change and the reading pane stayed at another thread."""
    palette.dismiss()
    window, reader = desk.window, desk.store.reader
    window.step(1)
    desk.settled()
    listed = window.threads.current
    assert listed is not None
    other = next(
        row for row in reader.rows(reader.positions(Filter())) if row.thread_key != listed.thread_key
    )
    for row in (other, listed):
        window._on_row(other)  # read without being chosen in the list, as a thread that is not in it
        window.show_row(row)
        desk.settled()
        assert window.reading.in_front is not None
        assert window.reading.in_front.thread_key == row.thread_key
        window.threads.choose_thread(listed.thread_key)


def test_arrows_go_round_and_tab_goes_from_kind_to_kind(palette: Palette, desk: Desk) -> None:
    found = typed(palette, desk, "acme")
    for entry in (*found[1:], found[0]):
        desk.qtbot.keyClick(palette.line, Qt.Key.Key_Down)
        assert palette.chosen is entry
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.chosen is found[-1]
    heads = [next(entry for entry in found if kinds([entry]) == [kind]) for kind in kinds(found)]
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_Tab)
    assert palette.chosen is heads[0]
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_Tab)
    assert palette.chosen is heads[1]
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_Backtab)
    assert palette.chosen is heads[0]
    assert palette.line.hasFocus()
    assert palette.line.accessibleDescription().startswith(heads[0].words)


def test_what_one_moved_to_stays_while_answers_come(palette: Palette, desk: Desk) -> None:
    desk.qtbot.keyClicks(palette.line, "la")
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    moved_to = palette.chosen
    assert moved_to is not None
    settled(palette, desk)
    assert palette.chosen is not None
    assert palette.chosen.value == moved_to.value


def test_the_mouse_chooses(palette: Palette, desk: Desk) -> None:
    typed(palette, desk, "light")
    view: QListView = palette._list
    place = view.visualRect(view.model().index(1, 0)).center()
    with desk.qtbot.waitSignal(palette.command_chosen) as caught:
        desk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["look"]


def test_escape_its_own_key_and_a_click_beside_close_it(palette: Palette, desk: Desk) -> None:
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    palette.open()
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_K, CTRL)
    assert not palette.isVisible()
    palette.open()
    desk.qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.card.geometry().center())
    assert palette.isVisible()
    desk.qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()
    palette.open()
    palette.open()  # by the same command once more
    assert not palette.isVisible()


def test_it_goes_when_something_else_takes_the_focus(palette: Palette, desk: Desk) -> None:
    desk.window.threads.focus_search()
    desk.qtbot.waitUntil(lambda: not palette.isVisible())
    assert desk.window.threads.search.hasFocus()


def test_no_key_of_the_window_works_meanwhile(palette: Palette, desk: Desk) -> None:
    before = desk.switch.woken
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_F5)
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_C)
    assert desk.switch.woken == before
    assert desk.window.log_dialog is None
    assert palette.line.text() == "c"


def test_what_was_chosen_last_comes_first_and_is_remembered(
    palette: Palette, desk: Desk, shape: QSettings, theme: Theme, icons: Icons, clock: HandClock
) -> None:
    for name in ("light", "sync", "light"):
        typed(palette, desk, name)
        desk.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
        palette.open()
    assert [entry.value for entry in palette.entries][:2] == ["look", "sync"]
    assert shape.value(REMEMBERED) == "look sync"
    again = Palette(
        desk.store.reader,
        desk.background,
        theme,
        icons,
        commands=desk.window.commands,
        clock=clock,
        window=desk.window,
        shape=shape,
    )
    assert [entry.value for entry in again.entries][:2] == ["look", "sync"]
    palette.dismiss()


def test_own_keys_are_shown_and_no_letters_when_they_are_off(palette: Palette, desk: Desk) -> None:
    keys = desk.window.commands.keys
    keys.set_keys("log", ["B", "Ctrl+J"])
    assert typed(palette, desk, "log a call")[0].keys == ("B",)
    keys.set_singles(False)
    assert typed(palette, desk, "log a call ")[0].keys == ("Ctrl+J",)


# -- over the window ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("scale", "size"), [(0.8, (1440, 900)), (1.5, (1280, 800)), (2.0, (1000, 700))])
def test_it_fits_its_window_at_every_text_size(
    palette: Palette, desk: Desk, theme: Theme, scale: float, size: tuple[int, int]
) -> None:
    theme.apply(scale=scale)
    desk.window.resize(*size)
    card = palette.card.geometry()
    assert palette.size() == desk.window.size()
    assert desk.window.rect().contains(card)
    assert abs(card.center().x() - desk.window.rect().center().x()) <= 1
    assert card.top() < desk.window.height() / 3
    palette.grab()
    row = palette._list.visualRect(palette._list.model().index(1, 0))
    assert row.height() == theme.px(36)


def test_parts_have_names_and_lines_are_sentences(palette: Palette, desk: Desk) -> None:
    assert palette.accessibleName()
    assert palette.line.accessibleName()
    assert palette._list.accessibleName()
    assert palette._list.focusPolicy() is Qt.FocusPolicy.NoFocus
    model = palette._list.model()
    said = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]
    assert "Write a note, Thread, N" in said
    assert all(said)


@pytest.mark.budget
def test_it_opens_in_no_time(palette: Palette, desk: Desk) -> None:
    took = []
    for _ in range(20):
        palette.dismiss()
        QApplication.processEvents()
        began = time.perf_counter()
        palette.open()
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1000)
    took.sort()
    print(f"palette: {took[10]:.1f} ms p50, {took[18]:.1f} ms p95")
    assert took[10] < 40
