"""The timeline: long threads cost what short ones cost, nothing moves under the eye, keys lead through it."""

import statistics
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.domain.communication import Direction, Note
from desktop.domain.identity import ServiceId
from desktop.ui.panels.message_card import EntryCard, MessageCard, NoteCard
from desktop.ui.panels.timeline import MARGIN, WIDEST
from desktop.ui.theme import Theme
from desktop.ui.widgets.safe_html import SafeBody
from tests.ui.reading import Reading, letter
from tests.ui.stage import ENTRANCE

MANY = 1_000
MOST_CARDS = 60
LONGEST_STEP = 0.05
"""Seconds of work for a step of scrolling, for nineteen of twenty; it takes some 5 ms."""


def long_thread(reading: Reading, count: int = MANY, name: str = "long") -> None:
    reading.put([letter(name, number) for number in range(count)])


def seconds_to_open(reading: Reading, name: str) -> float:
    """Work from the choice until the newest entry is drawn; a busy machine does not make it more."""
    row = reading.row(name)
    began = time.process_time()
    reading.view.show_row(row)
    while reading.view.in_front is None or reading.view.in_front.group_id != name:
        QApplication.processEvents()
    reading.view.grab()
    taken = time.process_time() - began
    reading.settled()
    return taken


def place_of(reading: Reading, card: EntryCard) -> int:
    """Where a card is in the window."""
    return card.mapTo(reading.view.timeline.viewport(), QPoint(0, 0)).y()


def numbers(reading: Reading) -> list[int]:
    """Numbers of the letters whose cards exist."""
    names = [str(card.entry.service_id) for card in reading.cards()]
    return [int(name.rsplit("-", 1)[1]) for name in names]


# -- length ------------------------------------------------------------------------------------------


def test_a_thousand_messages_open_like_thirty(reading: Reading) -> None:
    reading.put([letter("short", number) for number in range(30)])
    long_thread(reading)
    seconds_to_open(reading, "short")  # fonts, styles
    times: dict[str, list[float]] = {"short": [], "long": []}
    for _ in range(5):
        for name, taken in times.items():
            taken.append(seconds_to_open(reading, name))
    ratio = statistics.median(times["long"]) / statistics.median(times["short"])
    print(f"\na thread of {MANY} opens in {ratio:.2f} times the time of one of 30")
    assert ratio < 2.0


def test_everything_is_read_and_few_cards_exist(reading: Reading) -> None:
    long_thread(reading)
    reading.open("long")
    thread = reading.view.in_front
    assert thread is not None
    assert len(thread.messages) == MANY
    assert numbers(reading)[-1] == MANY - 1
    bar, seen = reading.view.timeline.verticalScrollBar(), set(numbers(reading))
    steps: list[float] = []
    while bar.value() > 0:
        before = numbers(reading)[0]
        began = time.process_time()
        bar.setValue(bar.value() - 700)
        reading.view.timeline.viewport().repaint()
        steps.append(time.process_time() - began)
        reading.settled()  # as between two turns of a wheel
        assert len(reading.cards()) < MOST_CARDS
        assert numbers(reading)[0] <= before
        seen |= set(numbers(reading))
    assert seen == set(range(MANY))
    usual, slow, slowest = (sorted(steps)[round(share * (len(steps) - 1))] * 1000 for share in (0.5, 0.95, 1))
    print(f"\na step of scrolling takes {usual:.0f} ms, of twenty one {slow:.0f}, the slowest {slowest:.0f}")
    assert slow < LONGEST_STEP * 1000


def test_cards_are_without_gaps_and_in_order(reading: Reading) -> None:
    long_thread(reading, 200)
    reading.open("long")
    bar = reading.view.timeline.verticalScrollBar()
    for share in (0.5, 0.0, 0.9, 0.3, 1.0):
        bar.setValue(int(bar.maximum() * share))
        reading.settled()
        there = numbers(reading)
        assert there == list(range(there[0], there[-1] + 1))
        cells = [card.parentWidget() for card in reading.cards()]
        for upper, lower in pairwise(cells):
            assert 0 < lower.y() - upper.geometry().bottom() <= 12
        shown = [card for card in reading.cards() if 0 <= place_of(reading, card) < 800]
        assert shown


def test_what_is_read_stays_in_place_while_earlier_entries_come(reading: Reading) -> None:
    long_thread(reading, 300)
    reading.open("long")
    bar = reading.view.timeline.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    reading.settled()
    card = next(card for card in reading.cards() if place_of(reading, card) >= 0)
    name, place = card.entry.service_id, place_of(reading, card)
    reading.put([letter("long", 400 + number, at=ENTRANCE) for number in range(3)])
    reading.put([letter("long", -1 - number) for number in range(50)])
    reading.open("long")
    again = next(card for card in reading.cards() if card.entry.service_id == name)
    assert abs(place_of(reading, again) - place) <= 1


def test_a_thread_opens_at_its_newest_entry_even_if_that_is_long(reading: Reading) -> None:
    reading.put([letter("tall", number) for number in range(5)])
    reading.put([letter("tall", 9, content="A line.\n" * 200)])
    reading.open("tall")
    last = reading.cards()[-1]
    assert str(last.entry.service_id) == "tall-9"
    assert 0 <= place_of(reading, last) < 60


def test_another_width_and_another_text_size_keep_the_place(reading: Reading, theme: Theme) -> None:
    long_thread(reading, 100)
    reading.open("long")
    bar = reading.view.timeline.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    reading.settled()
    first = next(card for card in reading.cards() if place_of(reading, card) >= 0).entry.service_id
    reading.view.resize(520, 900)
    theme.apply(scale=1.5)
    reading.settled()
    shown = [card for card in reading.cards() if -200 < place_of(reading, card) < 700]
    assert first in [card.entry.service_id for card in shown]


def test_lines_stay_short_in_a_wide_window(reading: Reading, theme: Theme) -> None:
    long_thread(reading, 10)
    reading.open("long")
    for wide in (1_800, 520):
        reading.view.resize(wide, 900)
        reading.settled()
        cards = reading.cards()
        assert all(card.width() <= WIDEST + 56 for card in cards)
        ours = [card for card in cards if card.entry.direction is Direction.OUTBOUND]  # type: ignore[union-attr]
        theirs = [card for card in cards if card not in ours]
        assert ours[0].mapTo(reading.view, QPoint(0, 0)).x() > theirs[0].mapTo(reading.view, QPoint(0, 0)).x()
        left = theirs[0].mapTo(reading.view, QPoint(0, 0)).x()
        assert left >= MARGIN
        assert reading.view.head.title.mapTo(reading.view, QPoint(0, 0)).x() == left


# -- keys --------------------------------------------------------------------------------------------


def test_steps_lead_through_all_entries_and_are_said(reading: Reading) -> None:
    long_thread(reading, 40)
    reading.put([], {"long-39": [Note(content="Ask Jane.", at=ENTRANCE, service_id=ServiceId("note-1"))]})
    reading.open("long")
    walked = []
    for _ in range(41):
        reading.view.step_entry(-1)
        reading.settled()
        card = QApplication.focusWidget()
        assert isinstance(card, EntryCard)
        assert card.entry is reading.view.timeline.current
        assert -1 <= place_of(reading, card) < reading.view.timeline.viewport().height()
        walked.append(card.accessibleName())
    assert walked[0].startswith("Note, internal")
    assert "Ask Jane." in walked[0]
    assert walked[1].startswith("E-mail outbound, You to")
    assert "when can we expect" in walked[1]
    assert "Hello Dana" in walked[2]
    assert len(set(walked)) == 41
    reading.view.step_entry(-1)
    assert reading.view.timeline.current.service_id == "long-0"  # type: ignore[union-attr]
    reading.view.step_entry(1)
    assert reading.view.timeline.current.service_id == "long-1"  # type: ignore[union-attr]


def test_the_current_entry_has_a_ring(reading: Reading) -> None:
    long_thread(reading, 3)
    reading.open("long")
    reading.view.step_entry(-1)
    card = QApplication.focusWidget()
    assert isinstance(card, MessageCard)
    accent = reading.view._theme.colour("accent").rgb()

    def has_ring() -> bool:
        image = card.grab().toImage()
        return image.pixel(image.width() // 2, 0) == accent

    assert has_ring()
    reading.view.note_box.open()
    assert not has_ring()


def test_the_tab_key_leads_in_and_out_of_a_long_thread(reading: Reading) -> None:
    long_thread(reading)
    reading.open("long")
    reading.view.head.more.setFocus()
    visited = []
    for _ in range(12):
        reading.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
        if visited[-1] is reading.view.note_box.text:
            break
    assert visited[0] is reading.view.timeline
    assert isinstance(visited[1], EntryCard)
    assert any(isinstance(widget, QPushButton) for widget in visited)
    assert any(isinstance(widget, SafeBody) for widget in visited)
    assert visited[-1] is reading.view.note_box.text
    stops = {widget for widget in visited if reading.view.timeline.isAncestorOf(widget)}
    assert len({stop for stop in stops if isinstance(stop, EntryCard)}) == 1
    for _ in range(12):
        reading.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert not reading.view.timeline.isAncestorOf(QApplication.focusWidget())


def test_quotations_are_folded_and_unfolded_together(reading: Reading) -> None:
    long_thread(reading, 60)
    reading.open("long")
    assert "found it short" not in reading.said()
    reading.view.toggle_quotes()
    reading.settled()
    assert "found it short" in reading.said()
    assert "INV-1042 is overdue." in reading.said()
    bar = reading.view.timeline.verticalScrollBar()
    bar.setValue(0)
    reading.settled()
    assert "found it short" in reading.said()  # of entries that came later, too
    reading.view.toggle_quotes()
    reading.settled()
    assert "found it short" not in reading.said()


def test_what_was_unfolded_stays_so_and_the_button_stays_in_place(reading: Reading) -> None:
    long_thread(reading, 60)
    reading.open("long")
    bar = reading.view.timeline.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    reading.settled()
    toggle = next(
        button
        for card in reading.cards()
        for button in card.findChildren(QPushButton)
        if 100 < place_of(reading, card) < 500 and button.text().startswith("Show quoted")
    )
    card = toggle.parentWidget().parentWidget()
    assert isinstance(card, MessageCard)
    name, before = card.entry.service_id, toggle.mapToGlobal(QPoint(0, 0))
    toggle.click()
    reading.settled()
    assert toggle.mapToGlobal(QPoint(0, 0)) == before
    bar.setValue(0)
    reading.settled()
    assert name not in [card.entry.service_id for card in reading.cards()]
    place = next(n for n, row in enumerate(reading.view.timeline._rows) if row.entry.service_id == name)
    assert reading.view.timeline._rows[place].unfolded.quotes


def test_a_new_look_keeps_the_focus_on_its_entry(reading: Reading, theme: Theme) -> None:
    long_thread(reading, 10)
    reading.open("long")
    reading.view.step_entry(-1)
    current = reading.view.timeline.current
    theme.apply(choice="dark")
    reading.settled()
    card = QApplication.focusWidget()
    assert isinstance(card, EntryCard)
    assert card.entry is current


# -- bodies ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        "<p>" + "<b>word</b> and more words<br>" * 70_000,
        "<p>Look: <img src='data:image/png;base64," + "A" * 2_000_000 + "'>after it</p>",
        "<style>" + "a{}" * 700_000 + "</style><p>after it</p>",
        "<table>" + "<tr><td>INV-1</td><td>12.00</td></tr>" * 50_000 + "</table>",
        "word " * 400_000,
        "On Tue, 2 Jun 2026 wrote:\n" * 80_000,
        "x" * 2_000_000,
    ],
    ids=["markup", "picture", "style", "table", "text", "introductions", "one word"],
)
def test_two_megabytes_do_not_freeze_the_window(reading: Reading, body: str) -> None:
    reading.put([letter("big", 0, content=body), letter("small", 0)])
    seconds_to_open(reading, "small")
    taken = seconds_to_open(reading, "big")
    print(f"\n2 MB opened in {taken * 1000:.0f} ms")
    assert taken < 1.0
    if "after it" in body:
        assert "after it" in reading.said()
        return
    before = len(reading.said())
    more = next(
        button for button in reading.view.findChildren(QPushButton) if button.text().startswith("Show more")
    )
    began = time.process_time()
    more.click()
    reading.settled()
    assert time.process_time() - began < 1.0
    assert len(reading.said()) > before
    card = reading.cards()[0]
    assert card.heightForWidth(card.width()) == card.height()


def test_a_subject_of_any_length_is_cut_and_can_be_read(reading: Reading) -> None:
    subject = "Very long " * 1_000
    reading.put([letter("subject", 0, subject=subject), letter("short", 0)])
    taken = seconds_to_open(reading, "subject")
    assert taken < 1.0
    head = reading.view.head
    assert head.title.is_cut
    assert head.title.height() < 90
    assert "Very long" in head.title.toolTip()
    show = next(button for button in head.findChildren(QPushButton) if button.text() == "Show all")
    assert show.isVisible()
    show.click()
    whole = next(
        label
        for label in head.findChildren(QLabel)
        if label.isVisible() and label.text() == subject.strip() and label is not head.title
    )
    assert whole.isVisible()
    assert head.height() < 420
    show.click()
    assert not whole.isVisible()
    reading.open("short")
    assert not show.isVisible()


def test_a_note_shows_what_hides_and_has_no_links(reading: Reading) -> None:
    text = "See https://evil.example/x <a href='https://evil.example'>here</a>\nPay \u202e0001\u200b now"
    reading.put(
        [letter("noted", 0)],
        {"noted-0": [Note(content=text, at=ENTRANCE, author="Dana\u202e", service_id=ServiceId("n"))]},
    )
    reading.open("noted")
    card = next(card for card in reading.cards() if isinstance(card, NoteCard))
    body = card.findChildren(SafeBody)[0]
    assert body.toPlainText().replace("\u2028", "\n") == text.replace("\u202e", "▯").replace("\u200b", "▯")
    assert "<a " not in body.toHtml()
    words = [label.text() for label in card.findChildren(QLabel)]
    assert "Note, internal" in words
    assert "Dana▯" in words
    assert card.width() > max(other.width() for other in reading.cards() if other is not card)


def test_hostile_names_stay_inside_their_card(reading: Reading) -> None:
    name = "\u202e" + "W" * 5_000
    reading.put([letter("hostile", 0, contact_name=name, customer_name=name, subject=name)])
    reading.open("hostile")
    card = reading.cards()[0]
    assert card.width() <= reading.view.width()
    for label in card.findChildren(QLabel):
        assert label.mapTo(card, QPoint(label.width(), 0)).x() <= card.width()
        assert "\u202e" not in label.text()
    assert "\u202e" not in reading.view.head.title.text()


def test_links_say_where_they_lead_before_they_are_opened(reading: Reading) -> None:
    reading.put([letter("linked", 0)])
    reading.open("linked")
    body = reading.bodies()[0]
    at = QPoint(0, 0)
    for y in range(0, body.height(), 4):
        for x in range(0, body.width(), 8):
            if body.anchorAt(QPoint(x, y)):
                at = QPoint(x, y)
    body.highlighted.emit(body.anchorAt(at))
    shown = reading.view._link_words
    assert shown.isVisible()
    assert shown.text() == body.viewport().toolTip() == "Leads to portal.acme.example"
    body.highlighted.emit("")
    assert not shown.isVisible()
    with reading.qtbot.waitSignal(reading.view.link_wanted) as caught:
        body.anchorClicked.emit(body.anchorAt(at))
    assert caught.args == ["https://portal.acme.example/x"]


# -- menu --------------------------------------------------------------------------------------------


def menu_of(reading: Reading, card: EntryCard, *, by_keyboard: bool = True) -> dict[str, object]:
    """Open the menu of an entry; its actions by their words."""
    reason = QContextMenuEvent.Reason.Keyboard if by_keyboard else QContextMenuEvent.Reason.Mouse
    target = card if by_keyboard else card.findChildren(SafeBody)[0].viewport()
    event = QContextMenuEvent(reason, QPoint(5, 5), target.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(target, event)
    menu = reading.view.output.menu
    assert menu is not None
    return {action.text(): action for action in menu.actions()}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_an_entry_copies_and_saves(reading: Reading) -> None:
    reading.put(
        [letter("m", 0)], {"m-0": [Note(content="Ask Jane.", at=ENTRANCE, service_id=ServiceId("n-1"))]}
    )
    reading.open("m")
    mail, note = reading.cards()
    actions = menu_of(reading, mail, by_keyboard=False)
    assert list(actions) == ["Copy text", "Copy reference", "Save as .eml …"]
    actions["Copy text"].trigger()  # type: ignore[attr-defined]
    copied = QGuiApplication.clipboard().text()
    assert "we checked INV-1042" in copied
    assert "INV-1042 is overdue" in copied  # what is folded, too
    reading.view.output.menu.close()  # type: ignore[union-attr]
    actions = menu_of(reading, note)
    assert list(actions) == ["Copy text", "Copy reference"]
    actions["Copy reference"].trigger()  # type: ignore[attr-defined]
    assert QGuiApplication.clipboard().text().endswith("daylit-desktop://thread/n-1")
    reading.view.output.menu.close()  # type: ignore[union-attr]
    mail.findChildren(SafeBody)[0].selectAll()
    actions = menu_of(reading, mail)
    assert list(actions)[0] == "Copy marked text"
    reading.view.output.menu.close()  # type: ignore[union-attr]
    assert reading.view.output.menu is None
