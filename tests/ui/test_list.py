"""The list and what is done with its rows: search box, headings, ticks, news, marks, undo, views, export."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from desktop.domain.arrangement import SavedView
from desktop.domain.communication import Communication, Direction
from desktop.domain.facet_choice import Choice
from desktop.domain.filters import Facets, Filter, Order
from desktop.domain.identity import ServiceId
from desktop.ui.dialogs.save_view import SaveViewDialog
from desktop.ui.models.grouping import listed
from desktop.ui.models.thread_list_model import ROW_ROLE, Heading
from desktop.ui.places import INBOX, PLACES
from desktop.ui.widgets.facet_box import FacetBox, FacetTick
from tests.conftest import HandClock
from tests.ui.desk import Desk
from tests.ui.stage import ACME, BETA


def mail(clock: HandClock, number: int, **changes: object) -> Communication:
    values: dict[str, object] = {
        "at": clock.now() - timedelta(hours=number),
        "kind": "email",
        "service_id": ServiceId(f"new-{number}"),
        "group_id": f"new-group-{number}",
        "direction": Direction.INBOUND,
        "subject": f"Question {number}",
        "content": "When can you deliver?",
        "customer_id": (ACME, BETA)[number % 2],
        "customer_name": ("Acme Ltd", "Beta Foods GmbH")[number % 2],
        "requires_response": True,
        "raw": "{}",
    }
    return Communication(**{**values, **changes})  # type: ignore[arg-type]


def fill(desk: Desk, clock: HandClock, count: int) -> None:
    desk.store.arrivals.communications([mail(clock, number) for number in range(count)], first_fill=True)
    desk.window.go(INBOX)
    desk.settled()


def press(desk: Desk, key: Qt.Key, *, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    desk.qtbot.keyClick(desk.window.focusWidget() or desk.window, key, modifier)


def words_of_headings(desk: Desk) -> list[str]:
    model = desk.window.threads.model
    return [
        heading.words
        for number in model.headings()
        if isinstance(heading := model.index(number, 0).data(ROW_ROLE), Heading)
    ]


# -- search box ------------------------------------------------------------------------------------------


def test_a_finished_operator_becomes_a_choice_of_panel_and_chips(desk: Desk) -> None:
    search = desk.window.threads.search
    desk.window.threads.focus_search()
    desk.qtbot.keyClicks(search, "acme type:email ")
    desk.qtbot.waitUntil(lambda: desk.window.filter.kinds == frozenset({"email"}))
    assert search.text() == "acme "
    tick = next(one for one in desk.window.filter_panel.findChildren(FacetTick) if one.text() == "E-mail")
    assert tick.choice is Choice.ON
    assert [text for text, _ in desk.window.threads.chips.chips(desk.window.filter)] == ["E-mail", "“acme”"]
    desk.settled()
    assert len(desk.window.threads.model.positions) == 1


def test_the_box_completes_operators_values_and_names(desk: Desk) -> None:
    search = desk.window.threads.search
    desk.window.threads.focus_search()
    desk.qtbot.keyClicks(search, "cus")
    assert search.offered() == ["customer:"]
    desk.qtbot.keyClick(search, Qt.Key.Key_Tab)
    assert search.text() == "customer:"
    assert search.hint() == "name of the customer"
    desk.qtbot.keyClicks(search, "ac")
    desk.qtbot.waitUntil(lambda: search.offered() == ['customer:"Acme Ltd" '])
    desk.qtbot.keyClick(search, Qt.Key.Key_Down)
    desk.qtbot.keyClick(search, Qt.Key.Key_Return)
    assert search.text() == 'customer:"Acme Ltd" '
    desk.qtbot.keyClicks(search, "is:un")
    assert search.offered() == ["is:unread ", "is:unresolved "]
    desk.qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not search.is_offering
    assert search.hasFocus()


def test_a_mistake_is_underlined_with_words_and_goes_away(desk: Desk) -> None:
    threads = desk.window.threads
    threads.focus_search()
    desk.qtbot.keyClicks(threads.search, "type:fax acme")
    desk.qtbot.waitUntil(lambda: "There is no type “fax”" in threads.search_line.mistake.text())
    assert threads.search_line.mistake.isVisible()
    assert threads.search.accessibleDescription().startswith("There is no type")
    threads.search.clear()
    desk.qtbot.waitUntil(lambda: not threads.search_line.mistake.isVisible())


def test_searching_leaves_the_inbox_for_everything_and_comes_back(desk: Desk) -> None:
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.threads.current is not None)
    desk.window.rows.handle()
    desk.qtbot.waitUntil(lambda: len(desk.window.threads.model.positions) == 1)
    desk.window.threads.focus_search()
    desk.qtbot.keyClicks(desk.window.threads.search, "INV")
    desk.qtbot.waitUntil(lambda: desk.window.filter == Filter(text="INV"))
    desk.settled()
    assert len(desk.window.threads.model.positions) == 1
    for _ in range(2):  # the completions, then the text
        desk.qtbot.keyClick(desk.window.threads.search, Qt.Key.Key_Escape)
    assert desk.window.filter == INBOX.filter


# -- list ------------------------------------------------------------------------------------------------


def test_headings_by_day_and_by_customer_are_no_rows(desk: Desk, clock: HandClock) -> None:
    fill(desk, clock, 3)
    assert words_of_headings(desk)[-2:] == ["Monday, 1 June", "Saturday, 30 May"]
    desk.apply(Filter(order=Order.CUSTOMER))
    assert words_of_headings(desk) == ["Acme Ltd", "Beta Foods GmbH"]
    model, view = desk.window.threads.model, desk.window.threads.view
    desk.window.threads.step(1)
    assert not model.is_heading(view.currentIndex().row())
    for _ in range(10):
        desk.window.threads.step(1)
        assert not model.is_heading(view.currentIndex().row())
    desk.window.threads.set_grouped(False)
    desk.settled()
    assert model.headings() == []
    desk.window.threads.set_grouped(True)


def test_midnight_begins_a_day_in_every_order(desk: Desk) -> None:
    midnight = int(datetime(2026, 6, 2).astimezone().timestamp())
    for order in (Order.NEWEST, Order.OLDEST):
        rows = sorted((midnight - 60, midnight, midnight + 60), reverse=order is Order.NEWEST)
        entries = listed(desk.store.reader, Filter(order=order), rows, grouped=True).entries
        assert [entry < 0 for entry in entries].count(True) == 2
        after = entries.index(-date(2026, 6, 2).toordinal())
        assert midnight in entries[after + 1 : after + 3]


def test_news_wait_for_a_key_and_rows_stay_under_the_cursor(desk: Desk, clock: HandClock) -> None:
    threads = desk.window.threads
    before = threads.model.positions
    threads.step(1)
    desk.store.arrivals.communications([mail(clock, 0), mail(clock, 1)])
    desk.qtbot.waitUntil(threads.head._news.isVisible)
    assert threads.head._news.text() == "2 new, press . to show"
    assert threads.model.positions == before
    threads.view.setFocus()
    press(desk, Qt.Key.Key_Period)
    assert len(threads.model.positions) == 4
    assert not threads.head._news.isVisible()


def test_ticks_by_key_and_mouse_and_handled_together_then_undone(desk: Desk, clock: HandClock) -> None:
    fill(desk, clock, 4)
    threads = desk.window.threads
    threads.view.setFocus()
    press(desk, Qt.Key.Key_J)
    press(desk, Qt.Key.Key_X)
    press(desk, Qt.Key.Key_J, shift=True)
    assert len(threads.model.ticked) == 2
    index = threads.model.index(threads.model.rowCount() - 1, 0)
    spot = threads.view.visualRect(index).center()
    desk.qtbot.mouseClick(
        threads.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, spot
    )
    assert len(threads.model.ticked) == 3
    assert threads.head._bar.isVisible()
    assert "Ticked: " in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    press(desk, Qt.Key.Key_E)
    desk.qtbot.waitUntil(lambda: len(threads.model.positions) == 3)
    desk.qtbot.waitUntil(lambda: desk.window.toast._words.text() == "3 threads handled here")
    desk.window.triage.undo()
    desk.qtbot.waitUntil(lambda: len(threads.model.positions) == 6)


def test_fifty_threads_by_keys_alone(desk: Desk, clock: HandClock) -> None:
    """Handled, noted, logged: after each action the next row is chosen, nothing else is touched."""
    fill(desk, clock, 50)
    desk.window.go(PLACES[1])
    desk.settled()
    threads = desk.window.threads
    assert len(threads.model.positions) == 51
    threads.view.setFocus()
    press(desk, Qt.Key.Key_J)
    seen: list[int] = []
    for _ in range(50):
        desk.qtbot.waitUntil(lambda: threads.current is not None)
        row = threads.current
        assert row is not None
        assert row.thread_key not in seen
        seen.append(row.thread_key)
        before = threads.model.positions
        left = len(before) - 1
        following = before[before.index(row.position) + 1]
        press(desk, Qt.Key.Key_E)
        desk.qtbot.waitUntil(lambda left=left: len(threads.model.positions) == left)
        desk.qtbot.waitUntil(lambda: threads.current is not None)
        assert threads.current.position == following
        assert threads.view.hasFocus()
    desk.settled()
    assert desk.store.reader.count(Filter(is_handled=True)) == 50


def test_what_is_put_aside_goes_at_once_and_comes_back_if_that_failed(desk: Desk, clock: HandClock) -> None:
    fill(desk, clock, 3)
    threads = desk.window.threads
    threads.view.setFocus()
    press(desk, Qt.Key.Key_J)
    desk.qtbot.waitUntil(lambda: threads.current is not None)
    row, before = threads.current, threads.model.positions
    threads.model.take_out([row.thread_key])
    assert threads.model.positions == before[1:]
    assert threads.current.position == before[1]
    threads.model.look_again()  # the store knows nothing of it
    desk.qtbot.waitUntil(lambda: threads.model.positions == before)
    press(desk, Qt.Key.Key_K)
    assert threads.current.position == before[0]
    press(desk, Qt.Key.Key_E)
    assert threads.model.positions == before[1:]  # without waiting for the store
    desk.settled()
    assert desk.store.reader.count(Filter(is_handled=True)) == 1


def test_reading_makes_read_and_unread_stays_when_it_is_asked_for(desk: Desk, clock: HandClock) -> None:
    desk.store.arrivals.communications([mail(clock, 0)])
    desk.window.threads.model.show_news()
    desk.qtbot.waitUntil(lambda: desk.store.reader.count(Filter(is_unread=True)) == 1)
    assert desk.apply(Filter(is_unread=True)) == 1
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.store.reader.count(Filter(is_unread=True)) == 0, timeout=5000)
    desk.qtbot.waitUntil(lambda: not desk.window.threads.current.is_unread)
    desk.qtbot.waitUntil(lambda: not desk.window.threads.model._changes_timer.isActive())
    desk.settled()
    assert len(desk.window.threads.model.positions) == 1  # what became read by itself stays
    desk.window.rows.mark_unread()
    desk.qtbot.waitUntil(lambda: desk.store.reader.count(Filter(is_unread=True)) == 1)
    desk.window.rows.pin()
    desk.qtbot.waitUntil(lambda: desk.store.reader.count(Filter(is_pinned=True)) == 1)
    desk.settled()
    desk.window.triage.undo()
    desk.qtbot.waitUntil(lambda: desk.store.reader.count(Filter(is_pinned=True)) == 0)


# -- panel -----------------------------------------------------------------------------------------------


def test_a_value_is_left_out_by_click_or_key_and_seen_as_a_chip(desk: Desk) -> None:
    desk.window.toggle_filter_panel() if not desk.window.filter_panel.isVisible() else None
    tick = next(one for one in desk.window.filter_panel.findChildren(FacetTick) if one.text() == "Call")
    tick.setFocus()
    desk.qtbot.keyClick(tick, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert desk.window.filter.not_kinds == frozenset({"call"})
    assert tick.text() == "Not: Call"
    desk.settled()
    assert len(desk.window.threads.model.positions) == 1
    chip = desk.window.threads.chips.findChild(QAbstractButton, "chip")
    assert chip.text().startswith("Not: Call")
    desk.qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.filter.not_kinds == frozenset()
    desk.qtbot.keyClick(tick, Qt.Key.Key_M)
    assert desk.window.focusWidget().text() == "Meeting"


@pytest.mark.parametrize(
    ("typed", "fault"),
    [("31/2", "There is no 31/2"), ("soonish", "is not a day"), ("tomorrow", "")],
)
def test_days_are_read_and_what_is_none_is_told(desk: Desk, typed: str, fault: str) -> None:
    dates = desk.window.filter_panel._dates
    dates.first.setText(typed)
    dates.first.editingFinished.emit()
    assert fault in dates._fault.text()
    assert (desk.window.filter.from_on is None) is bool(fault)
    assert not fault or dates.first.text() == typed


def test_counts_are_under_the_other_choices(desk: Desk) -> None:
    if not desk.window.filter_panel.isVisible():
        desk.window.toggle_filter_panel()
    desk.apply(Filter(kinds=frozenset({"call"})))
    boxes = desk.window.filter_panel._boxes
    desk.qtbot.waitUntil(lambda: boxes["kinds", "email"]._figure.text() == "1")
    assert boxes["direction", Direction.INBOUND]._figure.text() == "0"
    assert boxes["direction", Direction.INBOUND].tick.property("empty")


def test_a_long_name_pushes_no_count_out_of_sight(desk: Desk) -> None:
    panel = desk.window.filter_panel
    if not panel.isVisible():
        desk.window.toggle_filter_panel()
    desk.settled()
    panel.show_facets(Facets(counts={}, total=3, names={"customer-long": "Wide & Wonderful Holdings " * 9}))
    (line,) = [box for box in panel.findChildren(FacetBox) if "Wonderful" in box.tick.accessibleName()]

    def right_of_the_figure() -> int:
        return line.mapTo(panel, line._figure.geometry().topRight()).x()

    desk.qtbot.waitUntil(lambda: 0 < right_of_the_figure() <= panel._scroll.viewport().width())
    assert "Wonderful" in line.tick.toolTip()


# -- views and export ------------------------------------------------------------------------------------


def test_choices_become_a_view_with_a_live_count_and_a_bad_name_is_told(desk: Desk, clock: HandClock) -> None:
    desk.apply(Filter(customer_id=ACME))
    desk.window.save_view()
    dialog = desk.window.findChild(SaveViewDialog)
    save = next(one for one in dialog.findChildren(QAbstractButton) if one.text() == "Save")
    dialog.name.setText("  ")
    save.click()
    desk.qtbot.waitUntil(lambda: dialog._field.error == "Give the view a name.")
    dialog.name.setText("Acme")
    save.click()
    line = lambda: next(  # noqa: E731
        (one for one in desk.window.rail.findChildren(QAbstractButton) if "Acme" in one.text()), None
    )
    desk.qtbot.waitUntil(lambda: line() is not None and "1" in line().text())
    desk.store.arrivals.communications([mail(clock, 0)])
    desk.qtbot.waitUntil(lambda: "2" in line().text())
    desk.window.go(INBOX)
    line().click()
    assert desk.window.filter == Filter(customer_id=ACME)
    (view,) = desk.store.reader.views()
    desk.window.views.remove(view)
    desk.qtbot.waitUntil(lambda: desk.store.reader.views() == [])
    desk.settled()
    desk.window.triage.undo()
    desk.qtbot.waitUntil(lambda: [one.name for one in desk.store.reader.views()] == ["Acme"])


def test_a_view_that_another_process_saved_appears(desk: Desk) -> None:
    desk.store.arrangement.save_view(SavedView(name="Silent", filter=Filter(silent_days=30)))
    desk.qtbot.waitUntil(lambda: [one.name for one in desk.window.figures.views] == ["Silent"])
    desk.window.go_view(1)
    assert desk.window.filter == Filter(silent_days=30)
    desk.window.go_view(2)
    assert "There is no view number 2 yet" in desk.window.toast._words.text()


def test_ticked_rows_go_into_a_file(desk: Desk, tmp_path: Path) -> None:
    threads = desk.window.threads
    threads.step(1)
    threads.tick_current()
    target = tmp_path / "out.json"
    dialog = desk.window.exporter.write(target, threads.model.positions, threads.model.ticked)
    desk.qtbot.waitUntil(lambda: dialog.now.text() == f"1 row written to {target}.")
    assert len(json.loads(target.read_text("utf-8"))["rows"]) == 1
    desk.settled()
    dialog.accept()


def test_the_row_is_dragged_out_as_its_sentence(desk: Desk) -> None:
    model = desk.window.threads.model
    text = model.mimeData([model.index(1, 0)]).text()
    assert text.startswith("Needs reply, E-mail inbound, Acme Ltd, Jane Doe")


def test_every_line_field_of_the_panel_has_a_name(desk: Desk) -> None:
    assert all(field.accessibleName() for field in desk.window.filter_panel.findChildren(QLineEdit))


def test_rows_keep_their_height_when_headings_move(desk: Desk, clock: HandClock) -> None:
    fill(desk, clock, 6)
    threads = desk.window.threads
    for filter in (Filter(order=Order.CUSTOMER), Filter(), Filter(kinds=frozenset({"email"}))):
        desk.apply(filter)
        for number in range(threads.model.rowCount()):
            wanted = threads._delegate.heading_height() if threads.model.is_heading(number) else 76
            assert threads.view.rowHeight(number) == wanted, (filter, number)


def test_the_reading_pane_marks_what_is_read_and_not_what_is_ticked(desk: Desk) -> None:
    threads, reading = desk.window.threads, desk.window.reading
    threads.step(1)
    desk.qtbot.waitUntil(lambda: reading.in_front is not None)
    ticked = threads.current
    assert ticked is not None
    threads.tick_current()
    threads.step(1)
    desk.qtbot.waitUntil(lambda: reading.in_front.thread_key != ticked.thread_key)
    read = reading.in_front.thread_key
    reading.pinned_wanted.emit(True)
    desk.qtbot.waitUntil(lambda: desk.store.reader.count(Filter(is_pinned=True)) == 1)
    (row,) = desk.store.reader.rows(desk.store.reader.positions(Filter(is_pinned=True)))
    assert row.thread_key == read
