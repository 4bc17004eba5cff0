"""Words for the timeline and the customer beside it: who, whose turn, how long, how late."""

from datetime import date, datetime

from desktop.domain.communication import Communication, Direction, Note, SyncState
from desktop.domain.names import apart, ascii_address, in_sight
from desktop.domain.turns import Side, Turn
from desktop.ui.language import tr
from desktop.ui.widgets.pieces import lightened
from desktop.ui.widgets.safe_html import as_text, is_html
from desktop.ui.wording import (
    day_and_year,
    kind_and_direction,
    long_time,
    other_party,
    short_day,
    state_word,
    who,
)

FIRST_WORDS = 160
"""Characters of a body that are read out with its entry."""
HOUR = 3_600
DAY = 24 * HOUR


def note_words() -> str:
    """What a note is called wherever it is shown: it must not be taken for something that was sent."""
    return tr("Note, internal")


def turn_words(turn: Turn, now: datetime) -> str:
    """Whose turn it is and for how long."""
    span = span_words(turn.since, now)
    if turn.side is Side.OURS:
        return tr("Our turn, {span}", span=span)
    if turn.side is Side.THEIRS:
        return tr("Their turn, {span}", span=span)
    return tr("Resolved, {span}", span=span)


def span_words(since: datetime, now: datetime) -> str:
    """How long ago something was, in whole hours or days."""
    seconds = max(0.0, (now - since).total_seconds())
    if seconds < HOUR:
        return tr("less than an hour")
    if seconds < DAY:
        return tr("%n hour(s)", "", int(seconds // HOUR))
    return tr("%n day(s)", "", int(seconds // DAY))


def day_words(day: date, today: date) -> str:
    """A day without its weekday; the year only if it is another one."""
    return short_day(day) if day.year == today.year else day_and_year(day)


def due_words(due_on: date | None, today: date) -> str:
    """When something is due, and how late it is."""
    if due_on is None:
        return tr("No due day")
    late = (today - due_on).days
    day = day_words(due_on, today)
    if late > 0:
        return tr("Due {day}, {late} overdue", day=day, late=tr("%n day(s)", "", late))
    if late == 0:
        return tr("Due today")
    return tr("Due {day}, in {days}", day=day, days=tr("%n day(s)", "", -late))


def silence_days(contacted_at: datetime, now: datetime) -> int:
    """Whole days of the calendar between the last contact and now."""
    return max(0, (now.astimezone().date() - contacted_at.astimezone().date()).days)


def author(message: Communication) -> str:
    """Who wrote or called, and whom."""
    if message.direction is Direction.INBOUND:
        return who(message) or in_sight(message.customer_name) or tr("Customer")
    other = who(message)
    return tr("You to {name}", name=apart(other)) if other else tr("You")


def address_of(message: Communication) -> str:
    """The address on the other side, which a name can only pretend to be; "" when it is the name."""
    party = other_party(message)
    address = in_sight(ascii_address(party.email)) if party and party.email else ""
    return "" if address == who(message) else address


def kind_words(message: Communication) -> str:
    """Type and direction, with the duration if there was one."""
    kind = kind_and_direction(message)
    if message.duration_seconds:
        minutes, seconds = divmod(message.duration_seconds, 60)
        kind += f", {minutes}:{seconds:02d}"
    return kind


def entry_sentence(entry: Communication | Note) -> str:
    """An entry of a timeline as one sentence for screen readers: what, who, when, and its first words."""
    if isinstance(entry, Note):
        parts = [note_words(), in_sight(entry.author), long_time(entry.at)]
    else:
        parts = [kind_words(entry), author(entry), long_time(entry.at)]
    if entry.sync_state is not SyncState.SYNCED:
        parts.append(state_word(entry.sync_state))
    words = _first_words(entry.content or "")
    return ", ".join(part for part in parts if part) + (f". {words}" if words else "")


def _first_words(content: str) -> str:
    beginning = lightened(content)[: 8 * FIRST_WORDS]
    words = in_sight(as_text(beginning) if is_html(beginning) else beginning)
    return words if len(words) <= FIRST_WORDS else words[: FIRST_WORDS - 1] + "…"
