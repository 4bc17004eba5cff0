"""Whose turn it is in a thread, and since when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.communication import Communication, Direction


class Side(StrEnum):
    """Who has to act next."""

    OURS = "ours"
    THEIRS = "theirs"
    NOBODY = "nobody"  # the matter is resolved


@dataclass(frozen=True, slots=True)
class Turn:
    """`since` is the moment at which it became this side's turn."""

    side: Side
    since: datetime


def turn_of(messages: Sequence[Communication]) -> Turn | None:
    """Whose turn it is after messages in time order; None when nobody wrote or called anybody.

    The turn goes over with the first message after the other side's last one: three reminders without an
    answer do not make the silence shorter.
    """
    spoken = [message for message in messages if message.direction is not None]
    if not spoken:
        return None
    if messages[-1].is_resolved:
        return Turn(Side.NOBODY, messages[-1].at)
    latest = spoken[-1]
    first = latest
    for message in reversed(spoken):
        if message.direction is not latest.direction or message.is_resolved:
            break
        first = message
    is_ours = latest.requires_response or latest.direction is Direction.INBOUND
    return Turn(Side.OURS if is_ours else Side.THEIRS, first.at)
