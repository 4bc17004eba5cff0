"""The attention screen: what was written beside what Daylit has, a key for each choice, and correcting."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QRadioButton

from desktop.domain.attention import Choice
from desktop.domain.communication import Communication, Direction, SyncState
from desktop.domain.entry import NewEntry
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.switches import Phase, SyncStatus
from desktop.ui.dialogs.sync_log import SyncLogDialog
from desktop.ui.language import tr
from desktop.ui.panels.attention_card import AttentionCard
from desktop.ui.panels.sync_bar import SyncBar
from tests.conftest import HandClock
from tests.ui.desk import Desk
from tests.ui.stage import ACME, BETA, JANE


def logged(desk: Desk, **more: object) -> LocalId:
    values: dict[str, object] = {"kind": "call", "customer_id": ACME, "content": "left voicemail", **more}
    local, _ = desk.store.writer.log(NewEntry(**values))  # type: ignore[arg-type]
    return local


def refuse(desk: Desk, local: LocalId, **fields: str) -> None:
    desk.store.outbox.mark_sending(local)
    desk.store.outbox.mark_refused(local, reason="Daylit does not take it.", fields=fields)


def cards(desk: Desk) -> list[AttentionCard]:
    desk.window.show_outbox()
    wanted = len(desk.store.reader.attention())

    def shown() -> list[AttentionCard]:
        return [card for card in desk.window.outbox.findChildren(AttentionCard) if card.isVisible()]

    desk.qtbot.waitUntil(lambda: len(shown()) == wanted, timeout=5000)
    return shown()


def said(card: AttentionCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


@pytest.fixture
def parked(desk: Desk, clock: HandClock) -> LocalId:
    local = logged(desk)
    desk.store.outbox.mark_sending(local)
    desk.store.outbox.mark_unsure(local, reason="lost", at=clock.now())
    desk.store.outbox.mark_parked(local, reason="It cannot be told whether it arrived.")
    rows = [
        Communication(
            at=clock.now() - timedelta(minutes=number), kind="call", service_id=ServiceId(f"near-{number}"),
            direction=Direction.OUTBOUND, customer_id=ACME, subject=f"Call {number}", content="voicemail",
        )
        for number in (2, 1)
    ]  # fmt: skip
    desk.store.arrivals.communications(rows, first_fill=True)
    return local


def test_both_sides_and_the_consequences_are_shown(desk: Desk, parked: LocalId) -> None:
    (card,) = cards(desk)
    words = said(card)
    for expected in ("Answer lost", "left voicemail", "cannot be told", "Yours counts as sent", "30 days"):
        assert expected in words
    picks = card.findChildren(QRadioButton)
    assert "Call 1" in picks[0].text()
    assert picks[0].isChecked()


def test_a_letter_chooses_and_names_the_picked_row(desk: Desk, parked: LocalId) -> None:
    (card,) = cards(desk)
    card.findChildren(QRadioButton)[1].setChecked(True)
    card.setFocus()
    desk.qtbot.keyClick(card, Qt.Key.Key_A)
    desk.qtbot.waitUntil(lambda: desk.store.reader.attention() == [], timeout=5000)
    assert desk.store.reader.find_message("near-2").local_id == parked


def test_a_letter_of_a_card_is_not_the_windows(desk: Desk, parked: LocalId) -> None:
    """K keeps looking; outside the card K goes to the previous thread."""
    (card,) = cards(desk)
    card.setFocus()
    desk.qtbot.keyClick(card, Qt.Key.Key_K)
    desk.qtbot.waitUntil(
        lambda: desk.store.reader.find_message(parked).sync_state is SyncState.UNSURE, timeout=5000
    )
    assert desk.window.log_dialog is None


def test_discarding_asks_once(desk: Desk, parked: LocalId) -> None:
    (card,) = cards(desk)
    card.choose("x")
    assert "once more" in said(card)
    assert len(desk.store.reader.attention()) == 1
    card.choose("x")
    desk.qtbot.waitUntil(lambda: desk.store.reader.outbox() == [], timeout=5000)


def test_a_refused_entry_opens_with_the_words_beside_the_field_and_keeps_its_text(
    desk: Desk,
) -> None:
    local = logged(desk, contact_id=JANE, tags=("dispute",), content="she will pay on Friday")
    refuse(desk, local, contact_id="This contact is no longer here.")
    (card,) = cards(desk)
    assert "Contact: This contact is no longer here." in said(card)
    card.choose("f")
    dialog = desk.window.log_dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: bool(dialog.form.errors()), timeout=5000)
    assert dialog.form.errors() == {"contact": "This contact is no longer here."}
    assert dialog.form.notes_text() == "she will pay on Friday"
    assert dialog.form.tag_list() == ("dispute",)
    dialog.form.contact.setCurrentIndex(0)
    dialog.save(then_next=False)
    desk.qtbot.waitUntil(
        lambda: desk.store.reader.find_message(local).sync_state is SyncState.QUEUED, timeout=5000
    )
    assert desk.store.reader.find_message(local).contact_id is None
    assert desk.store.reader.attention() == []


def test_sending_without_the_refused_field_is_one_letter(desk: Desk) -> None:
    local = logged(desk, contact_id=JANE)
    refuse(desk, local, contact_id="Unknown contact.")
    (card,) = cards(desk)
    card.setFocus()
    desk.qtbot.keyClick(card, Qt.Key.Key_C)
    desk.qtbot.waitUntil(
        lambda: desk.store.reader.find_message(local).sync_state is SyncState.QUEUED, timeout=5000
    )
    assert desk.store.reader.find_message(local).contact_id is None


def test_what_needs_the_person_stands_before_what_is_on_its_way(desk: Desk) -> None:
    refuse(desk, logged(desk), content="Too long.")
    logged(desk, customer_id=BETA, content="on its way")
    cards(desk)
    headings = [
        label.text() for label in desk.window.outbox.findChildren(QLabel) if label.objectName() == "heading"
    ]
    assert headings[0] == "Needs you (1)"
    assert "On its way (1)" in headings


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(7, "This computer's clock is %n minute(s) behind Daylit's."), (-180, "3.0 hours ahead of")],
)
def test_a_wrong_clock_is_said_above_everything_and_goes_by_itself(
    desk: Desk,
    minutes: int,
    words: str,
) -> None:
    desk.window._on_status(SyncStatus(phase=Phase.IDLE, clock_off=timedelta(minutes=minutes)))
    assert tr(words, "", abs(minutes)) in desk.window.banner.text
    desk.window._on_status(SyncStatus(phase=Phase.IDLE))
    assert desk.window.banner.text == ""


def test_the_bar_says_when_completeness_was_verified(desk: Desk, clock: HandClock) -> None:
    desk.window._on_status(SyncStatus(phase=Phase.IDLE, verified_at=clock.now()))
    bar = desk.window.findChild(SyncBar)
    assert bar is not None
    assert "verified" in bar._history.text()


def test_an_open_outbox_stays_in_front_when_rows_move_and_its_keys_work_at_once(
    desk: Desk, parked: LocalId
) -> None:
    desk.settled()
    desk.window.activateWindow()
    card = cards(desk)[0]
    desk.qtbot.waitUntil(card.hasFocus, timeout=5000)
    desk.window.threads.step(1)  # the list chose another row, as it does when rows come and go
    assert desk.window.outbox.isVisible()
    desk.qtbot.keyClick(card, Qt.Key.Key_K)
    desk.qtbot.waitUntil(
        lambda: [row.state for row in desk.store.reader.outbox()] == [SyncState.UNSURE], timeout=5000
    )
    desk.window.commands.run("next")
    assert not desk.window.outbox.isVisible()


def test_the_sync_log_shows_choices_trouble_and_checks_apart(
    desk: Desk, parked: LocalId, clock: HandClock
) -> None:
    desk.store.choices.choose(parked, Choice.KEEP_WAITING)
    desk.store.ledger.note("ServiceBusy", "Daylit is busy.", at=clock.now())
    desk.store.ledger.note("audit", "All complete.", at=clock.now())
    desk.window.sync.show_log()
    dialog = desk.window.findChild(SyncLogDialog)
    desk.qtbot.waitUntil(lambda: len(dialog.model.lines) == 3, timeout=5000)
    shown = {}
    for name in ("Trouble", "Your choices", "Checks"):
        dialog.filter.setCurrentText(name)
        shown[name] = [line.text for line in dialog.model.lines]
    assert shown["Trouble"] == ["Daylit is busy."]
    assert shown["Checks"] == ["All complete."]
    assert "You chose “Keep looking”: it is looked for" in shown["Your choices"][0]
    dialog.filter.setCurrentText("Checks")
    dialog.copy()
    assert "All complete." in QGuiApplication.clipboard().text()
    dialog.close()


def test_an_empty_sync_log_says_what_would_be_there(desk: Desk) -> None:
    desk.window.sync.show_log()
    dialog = desk.window.findChild(SyncLogDialog)
    desk.settled()
    assert any("30 days" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    dialog.close()
