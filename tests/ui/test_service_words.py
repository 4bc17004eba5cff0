"""What the service says when it refuses: in words for people, and in their language."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.ui.service_words import service_words
from tests.ui.desk import Desk
from tests.ui.test_attention import cards, logged, refuse, said

GONE = 'Invalid pk "771c23e1" - object does not exist.'


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (GONE, "Daylit does not have it any more."),
        ("This field may not be blank.", "Daylit wants this to be filled in."),
        ("This field is required.", "Daylit wants this to be filled in."),
        ("Ensure this field has no more than 2000 characters.", "at most 2,000 characters"),
        ("Closed period", "Closed period"),
        ("The month of May does not exist here", "The month of May does not exist here"),
    ],
)
@pytest.mark.usefixtures("look")
def test_usual_refusals_are_put_in_words(told: str, shown: str) -> None:
    assert shown in service_words(told)


def test_a_refusal_is_said_once_beside_its_field_and_its_own_words_are_kept(desk: Desk) -> None:
    local = logged(desk)
    desk.store.outbox.mark_sending(local)
    desk.store.outbox.mark_refused(local, reason=GONE, fields={"contact_id": GONE})
    (card,) = cards(desk)
    assert said(card).count("Daylit does not have it any more.") == 1
    assert GONE not in said(card)
    assert any(GONE.split(" ", maxsplit=1)[0] in part.toolTip() for part in card.findChildren(QLabel))


def test_a_reason_without_a_field_is_shown(desk: Desk) -> None:
    local = logged(desk)
    refuse(desk, local)
    (card,) = cards(desk)
    assert "Daylit does not take it." in said(card)
