"""A list without rows: never a blank, never a false "nothing found", always something to do."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.domain.arrangement import Mark
from desktop.domain.filters import Filter
from desktop.domain.switches import Phase, SyncStatus
from desktop.ui.language import tr
from desktop.ui.panels.empty_list import HANDLED, INBOX, NEEDS_REPLY
from desktop.ui.places import PLACES
from desktop.ui.wording import day_and_year, number
from tests.ui.desk import Desk
from tests.ui.stage import ACME, ENTRANCE, invoices
from tests.ui.states import press

FILLING = SyncStatus(phase=Phase.WORKING, first_fill=True, complete_since=date(2024, 3, 1), done=5, total=90)
UNKNOWN = SyncStatus(phase=Phase.WORKING, first_fill=True)


def offers(desk: Desk) -> list[str]:
    """What an empty list offers to do."""
    empty = desk.window.threads.empty
    desk.qtbot.waitUntil(empty.isVisible, timeout=5000)

    def seen() -> list[str]:
        return [item.text() for item in empty.findChildren(QAbstractButton) if item.isVisibleTo(empty)]

    desk.qtbot.waitUntil(lambda: bool(seen()), timeout=5000)
    return seen()


def title(desk: Desk) -> str:
    return desk.window.threads.empty.words[0]


def sentence(desk: Desk) -> str:
    return desk.window.threads.empty.words[1]


def everything_handled(desk: Desk) -> None:
    keys = desk.store.reader.thread_keys(desk.store.reader.positions(Filter()))
    desk.store.arrangement.mark(Mark.HANDLED, dict.fromkeys(keys, True))
    desk.settled()


def test_an_empty_place_says_what_is_most_overdue_and_leads_there(desk: Desk) -> None:
    everything_handled(desk)
    desk.apply(NEEDS_REPLY)
    desk.qtbot.waitUntil(lambda: "INV-1042" in sentence(desk), timeout=5000)
    assert title(desk) == "Nothing needs a reply"
    assert sentence(desk) == "Most overdue: INV-1042, Acme Ltd, due 30 Apr."
    assert offers(desk) == ["Show Acme Ltd"]
    press(desk.window.threads.empty, "Show Acme Ltd")
    desk.settled()
    assert desk.window.filter == Filter(customer_id=ACME)
    assert len(desk.window.threads.model.positions) == 1
    desk.apply(INBOX)
    assert title(desk) == "The inbox is empty"
    assert offers(desk) == ["Show Acme Ltd"]


def test_nothing_owed_is_no_blank_either(desk: Desk) -> None:
    paid = [replace(invoice, status="closed_paid") for invoice in invoices()]
    paid[0] = replace(invoices()[0], due_on=ENTRANCE.date())  # owed, but not before tomorrow too late
    desk.store.arrivals.invoices(paid)
    everything_handled(desk)
    desk.apply(NEEDS_REPLY)
    desk.qtbot.waitUntil(lambda: sentence(desk) == "New mail appears here.", timeout=5000)
    assert offers(desk) == ["Show everything"]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_every_place_without_rows_has_words_and_a_deed(desk: Desk, place: object) -> None:
    desk.window.go(place)
    desk.settled()
    desk.window.threads.empty.show_filter(place.filter, desk.window.threads.chips)
    assert all(desk.window.threads.empty.words)
    found = desk.window.threads.empty.findChildren(QAbstractButton)
    assert [item for item in found if not item.isHidden()]


def test_nothing_handled_yet_leads_to_the_inbox(desk: Desk) -> None:
    desk.apply(HANDLED)
    assert offers(desk) == ["Show the inbox"]
    press(desk.window.threads.empty, "Show the inbox")
    desk.settled()
    assert desk.window.filter == INBOX


def test_empty_by_filter_has_the_true_numbers_and_each_choice_goes_by_one_click(desk: Desk) -> None:
    chosen = Filter(kinds=frozenset({"call"}), requires_response=True, from_on=date(2026, 6, 1))
    desk.apply(chosen)
    total = desk.store.reader.total()
    desk.qtbot.waitUntil(lambda: title(desk) == f"0 of {number(total)} match", timeout=5000)
    chips = [text for text, _ in desk.window.threads.chips.chips(chosen)]
    assert len(chips) == 3
    assert sentence(desk) == " + ".join(chips)
    assert offers(desk) == [f"Without {text}" for text in chips]
    without_date = next(text for text in offers(desk) if "6" in text)
    press(desk.window.threads.empty, without_date)
    desk.settled()
    assert desk.window.filter == Filter(kinds=frozenset({"call"}), requires_response=True)
    assert len(offers(desk)) == 2


def test_while_it_is_searched_the_rows_stay_under_a_thin_bar(desk: Desk) -> None:
    desk.apply(Filter())
    desk.window.apply_filter(Filter(text="nowhere"))  # its answer comes with the next events
    assert desk.window.threads._bar.isVisible()
    assert desk.window.threads._bar.height() <= 4
    assert desk.window.threads.view.isVisible()
    assert len(desk.window.threads.model.positions) == 2
    assert "match" not in " ".join(desk.window.threads.empty.words)
    desk.settled()
    assert not desk.window.threads._bar.isVisible()
    desk.qtbot.waitUntil(lambda: title(desk).startswith("0 of "), timeout=5000)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (FILLING, "Nothing in what is synced (since {day})"),
        (UNKNOWN, "Nothing in what is synced so far"),
    ],
)
def test_nothing_is_found_only_when_history_is_complete(desk: Desk, status: SyncStatus, words: str) -> None:
    desk.window._on_status(status)
    desk.apply(Filter(text="nowhere"))
    assert title(desk) == words.format(day=day_and_year(date(2024, 3, 1)))
    assert "still coming" in sentence(desk)
    assert " match" not in title(desk)
    desk.window._on_status(SyncStatus(phase=Phase.IDLE))
    assert title(desk).startswith("0 of ")


def test_history_that_stopped_coming_says_why(desk: Desk) -> None:
    desk.window._on_status(SyncStatus(phase=Phase.OFFLINE, first_fill=True, complete_since=date(2024, 3, 1)))
    desk.apply(Filter(text="nowhere"))
    assert "Offline since" in sentence(desk)


def test_an_empty_place_is_no_proof_while_history_comes_down(desk: Desk) -> None:
    everything_handled(desk)
    desk.window._on_status(FILLING)
    desk.apply(NEEDS_REPLY)
    day = day_and_year(date(2024, 3, 1))
    assert title(desk) == f"Nothing needs a reply (since {day})"
    assert sentence(desk) == tr("Older history is still coming.")


@pytest.mark.parametrize(
    ("status", "words", "deed"),
    [
        (SyncStatus(phase=Phase.WORKING, first_fill=True, done=7, total=90), "7 of 90", "Sync now"),
        (SyncStatus(phase=Phase.OFFLINE, first_fill=True), "Offline since", "Sync now"),
        (SyncStatus(phase=Phase.NOBODY, first_fill=True), "Sign in to bring", "Sign in"),
        (SyncStatus(phase=Phase.SIGNED_OUT, first_fill=True), "Sign in to bring", "Sign in"),
        (SyncStatus(phase=Phase.IDLE), "No communications yet", "Log a call"),
    ],
)
def test_a_store_without_a_row_says_why_and_what_to_do(
    desk: Desk, status: SyncStatus, words: str, deed: str
) -> None:
    empty = desk.window.threads.empty
    empty.show_status(status)
    empty.show_filter(Filter(), desk.window.threads.chips)
    assert words in " ".join(empty.words)
    asked: list[str] = []
    empty.command_wanted.connect(asked.append)
    empty.sign_in_wanted.connect(lambda: asked.append("sign_in"))
    found = [item for item in empty.findChildren(QAbstractButton) if not item.isHidden()]
    assert [item.text() for item in found] == [deed]
    found[0].click()
    assert asked == [{"Sync now": "sync", "Sign in": "sign_in", "Log a call": "log"}[deed]]
    if desk.window.log_dialog is not None:
        desk.settled()
        desk.window.log_dialog.reject()


def test_the_list_keeps_the_focus_while_it_is_empty(desk: Desk) -> None:
    view = desk.window.threads.view
    view.setFocus()
    desk.apply(Filter(text="nothinglikethis"))
    desk.qtbot.waitUntil(desk.window.threads.empty.isVisible)
    assert view.hasFocus()
    desk.qtbot.keyClick(view, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not desk.window.threads.empty.isVisible())
    assert view.hasFocus()
