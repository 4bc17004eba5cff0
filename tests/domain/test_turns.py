"""Whose turn it is, and since when."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.communication import Communication, Direction
from desktop.domain.turns import Side, Turn, turn_of

START = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)


def told(story: str) -> list[Communication]:
    """One sign a day: i inbound, o outbound, m without a direction; behind it ? needs a reply, ! resolved."""
    rows: list[Communication] = []
    for sign in story:
        if sign in "?!":
            rows[-1] = Communication(
                at=rows[-1].at,
                kind="email",
                direction=rows[-1].direction,
                requires_response=sign == "?",
                is_resolved=sign == "!",
            )
        else:
            direction = {"i": Direction.INBOUND, "o": Direction.OUTBOUND}.get(sign)
            at = START + timedelta(days=len(rows))
            rows.append(Communication(at=at, kind="email", direction=direction))
    return rows


@pytest.mark.parametrize(
    ("story", "side", "day"),
    [
        ("i", Side.OURS, 0),
        ("i?", Side.OURS, 0),
        ("o", Side.THEIRS, 0),
        ("io", Side.THEIRS, 1),
        ("iooo", Side.THEIRS, 1),  # three reminders do not make the silence shorter
        ("oiii", Side.OURS, 1),
        ("oi?i", Side.OURS, 1),
        ("oim", Side.OURS, 1),  # a meeting without a direction is nobody's answer
        ("o?", Side.OURS, 0),  # the service knows better
        ("oi!", Side.NOBODY, 1),
        ("i!o", Side.THEIRS, 1),
        ("i!i", Side.OURS, 1),  # what was resolved does not count for the next matter
        ("io!m", Side.THEIRS, 1),
    ],
)
def test_the_turn_goes_over_with_the_first_message_of_a_side(story: str, side: Side, day: int) -> None:
    assert turn_of(told(story)) == Turn(side, START + timedelta(days=day))


@pytest.mark.parametrize("story", ["", "m", "mmm"])
def test_nobody_spoke_so_it_is_nobodys_turn(story: str) -> None:
    assert turn_of(told(story)) is None
