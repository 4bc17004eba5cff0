"""The main window over a real store: list, filters, chips, keys, outbox, and names for screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel

from desktop.domain.communication import Communication, Direction, Party, SyncState
from desktop.domain.entry import NewEntry
from desktop.domain.filters import Filter, Order, View
from desktop.domain.identity import ServiceId
from desktop.domain.switches import Phase, SyncStatus
from desktop.ui.dialogs.discarded import DiscardedDialog
from desktop.ui.outgoing import ask_about_link
from desktop.ui.places import INBOX
from desktop.ui.standing import status_words
from tests.conftest import HandClock
from tests.ui.desk import Desk
from tests.ui.stage import ACME


def test_the_model_keeps_the_rules_of_qt(desk: Desk) -> None:
    tester = QAbstractItemModelTester(
        desk.window.threads.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    desk.apply(Filter(view=View.MESSAGE))
    desk.apply(Filter(text="nothing like this"))
    desk.apply(Filter(order=Order.CUSTOMER))
    desk.apply(Filter())
    assert tester.model() is desk.window.threads.model


def test_every_filter_field_narrows_the_list_as_the_reader_says(desk: Desk) -> None:
    row = desk.store.reader.rows(desk.store.reader.positions(Filter()))[0].latest
    for filter in (
        Filter(kinds=frozenset({"call", "email"})),
        Filter(requires_response=True),
        Filter(is_resolved=False),
        Filter(is_ar_related=True),
        Filter(customer_id=row.customer_id),
        Filter(view=View.MESSAGE),
        Filter(from_on=row.at.date(), to_on=row.at.date()),
        Filter(text=row.subject.split()[0]),
    ):
        assert desk.apply(filter) == desk.store.reader.count(filter)
        shown = [text for text, _ in desk.window.threads.chips.chips(filter)]
        assert bool(shown) is not filter.is_open()
        assert desk.window.threads.chips.isVisible() is bool(shown)


def test_a_tick_in_the_panel_and_a_click_on_its_chip(desk: Desk) -> None:
    box = next(box for box in desk.window.filter_panel.findChildren(QCheckBox) if box.text() == "Call")
    box.click()
    desk.settled()
    assert desk.window.filter.kinds == frozenset({"call"})
    assert desk.window.filter.is_handled is False
    chip = next(
        item for item in desk.window.threads.chips.findChildren(QAbstractButton) if "Call" in item.text()
    )
    chip.click()
    desk.settled()
    assert desk.window.filter == INBOX.filter
    assert not box.isChecked()


def test_typing_searches_and_escape_gives_everything_back(desk: Desk) -> None:
    everything = desk.window.threads.model.rowCount()
    desk.window.threads.focus_search()
    desk.qtbot.keyClicks(desk.window.threads.search, "zzznothing")
    desk.qtbot.waitUntil(lambda: desk.window.filter.text == "zzznothing")
    desk.settled()
    assert desk.window.threads.model.rowCount() == 0
    assert desk.window.threads.empty.isVisible()
    desk.qtbot.keyClick(desk.window.threads.search, Qt.Key.Key_Escape)
    desk.settled()
    assert desk.window.threads.model.rowCount() == everything


def test_single_letters_work_in_the_list_and_are_text_in_a_field(desk: Desk) -> None:
    view = desk.window.threads.view
    view.setFocus()
    desk.qtbot.keyClick(view, Qt.Key.Key_J)
    desk.qtbot.keyClick(view, Qt.Key.Key_J)
    assert view.currentIndex().row() == 3  # a heading stands above each of the two
    desk.qtbot.keyClick(view, Qt.Key.Key_K)
    assert view.currentIndex().row() == 1
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None)
    desk.qtbot.keyClick(view, Qt.Key.Key_F)
    focus = desk.window.focusWidget()
    assert desk.window.filter_panel.isAncestorOf(focus)
    desk.qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert view.hasFocus()
    desk.qtbot.keyClick(view, Qt.Key.Key_Slash)
    search = desk.window.threads.search
    assert search.hasFocus()
    desk.qtbot.keyClicks(search, "jkc")
    assert search.text() == "jkc"
    assert view.currentIndex().row() == 1
    assert desk.window.log_dialog is None


def test_the_chosen_thread_stays_while_rows_come_and_go(desk: Desk) -> None:
    threads = desk.window.threads
    threads.step(1)
    threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None)
    chosen = threads.current
    assert chosen is not None
    customer = desk.store.reader.customers()[0]
    desk.store.writer.log(NewEntry(kind="call", customer_id=customer.service_id, content="new"))
    desk.qtbot.waitUntil(lambda: threads.model.row_at(1) is not None and len(threads.model.positions) == 3)
    desk.settled()
    assert threads.current is not None
    assert threads.current.thread_key == chosen.thread_key
    first = threads.model.row_at(1)
    assert first is not None
    assert first.latest.sync_state is SyncState.QUEUED


def test_a_note_is_written_from_the_box_and_shown(desk: Desk) -> None:
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None)
    box = desk.window.reading.note_box
    box.text.setPlainText("Ask for the remittance advice.")
    desk.qtbot.keyClick(box.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: box.text.toPlainText() == "", timeout=5000)
    thread = desk.window.reading.in_front
    assert thread is not None
    stored = desk.store.reader.thread(thread.thread_key)
    assert stored is not None
    assert "Ask for the remittance advice." in [note.content for note in stored.notes]


def test_a_note_that_cannot_be_saved_keeps_its_text(desk: Desk) -> None:
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None)
    box = desk.window.reading.note_box
    long = "x" * 100_001
    box.text.setPlainText(long)
    box.save()
    desk.qtbot.waitUntil(lambda: "too long" in box._error.text(), timeout=5000)
    assert box.text.toPlainText() == long


def test_the_outbox_says_what_waits_and_can_discard_it(desk: Desk) -> None:
    customer = desk.store.reader.customers()[0]
    desk.store.writer.log(NewEntry(kind="call", customer_id=customer.service_id, content="a mistake"))
    desk.window.show_outbox()
    desk.settled()
    buttons = {item.text(): item for item in desk.window.outbox.findChildren(QAbstractButton)}
    assert "Send again" in buttons
    buttons["Discard …"].click()
    confirm = next(
        item for item in desk.window.outbox.findChildren(QAbstractButton) if item.text() == "Discard"
    )
    confirm.click()
    desk.qtbot.waitUntil(lambda: desk.store.reader.outbox() == [], timeout=5000)
    buttons["Discarded"].click()
    kept = desk.window.findChild(DiscardedDialog)
    desk.qtbot.waitUntil(lambda: kept.findChild(QAbstractButton, "quiet") is not None, timeout=5000)
    kept.findChild(QAbstractButton, "quiet").click()
    assert QGuiApplication.clipboard().text() == "a mistake"
    kept.close()
    desk.window.go_back()
    assert not desk.window.outbox.isVisible()


def test_a_narrow_window_shows_list_or_reader(desk: Desk) -> None:
    desk.window.resize(820, 700)
    assert desk.window.threads.isVisible()
    assert not desk.window.reading.isVisible()
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: desk.window.reading.in_front is not None)
    desk.window.focus_reading()
    assert desk.window.reading.isVisible()
    desk.window.go_back()
    assert desk.window.threads.isVisible()


def test_states_are_said_in_words(clock: HandClock) -> None:
    now = clock.now()
    said = {
        phase: status_words(
            SyncStatus(phase=phase, synced_at=now, since=now, next_try_at=now, message="A path is wrong."),
            now,
        )
        for phase in Phase
    }
    assert said[Phase.IDLE].startswith("Synced ")
    assert "kept" in said[Phase.OFFLINE]
    assert "next try" in said[Phase.BUSY]
    assert "server" in said[Phase.SIGNED_OUT]
    assert said[Phase.PAUSED].startswith("Paused until ")
    assert said[Phase.BLOCKED] == "A path is wrong."
    assert all("error" not in words.lower() for words in said.values())


@pytest.mark.parametrize(
    "target",
    ["https://pay.example/x", "mailto:a@b.example", "file:///etc/passwd", "javascript:x", "smb://host/x"],
)
def test_links_are_asked_about_and_dangerous_ones_never_opened(desk: Desk, target: str) -> None:
    opened: list[str] = []
    box = ask_about_link(target, desk.window, lambda url: opened.append(url.toString()))
    yes = [item for item in box.buttons() if item.text() == "Open"]
    assert bool(yes) is target.startswith(("https", "mailto"))
    for item in yes:
        item.click()
    assert opened == ([target] if yes else [])
    box.close()


def test_a_sender_that_deceives_is_told_with_the_whole_address(desk: Desk, clock: HandClock) -> None:
    row = Communication(
        at=clock.now(),
        kind="email",
        service_id=ServiceId("evil"),
        direction=Direction.INBOUND,
        subject="New account\u202e!tnegru",
        content="Please pay to our new bank.",
        customer_id=ACME,
        sender=Party(name="ceo@acme.example", email="thief@b\u0430nk.example"),
        raw="{}",
    )
    desk.store.arrivals.communications([row])
    desk.apply(Filter(text="bank"))
    desk.window.threads.step(1)
    desk.qtbot.waitUntil(lambda: "▯" in desk.window.reading.head.title.text(), timeout=5000)
    shown = [label.text() for label in desk.window.reading.findChildren(QLabel)]
    told = next(text for text in shown if text.startswith("Check the sender."))
    assert "looks like another address" in told
    assert told.endswith("thief@xn--bnk-6cd.example")
