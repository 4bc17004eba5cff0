"""Words for what the window shows: types, states, times, sentences for screen readers."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.domain.communication import Communication, Direction, Party, SyncState
from desktop.domain.customer import KIND_OF_ACTION, Action
from desktop.domain.money import money_text, read_balance
from desktop.domain.names import in_sight
from desktop.domain.thread import ListRow
from desktop.ui.language import day_and_year, lazy_tr, number, tr

__all__ = ["day_and_year", "number"]
"""Written by the language in force; the rest of this room's words are below."""

KIND_WORDS = {
    "email": lazy_tr("E-mail"),
    "call": lazy_tr("Call"),
    "meeting": lazy_tr("Meeting"),
    "manual": lazy_tr("Logged entry"),
    "note": lazy_tr("Note"),
}
KIND_ICONS = {"email": "mail", "call": "phone", "meeting": "users", "manual": "pencil", "note": "sticky-note"}

STATE_WORDS = {
    SyncState.SYNCED: lazy_tr("On Daylit"),
    SyncState.HELD: lazy_tr("Leaves in a moment"),
    SyncState.QUEUED: lazy_tr("Waiting to be sent"),
    SyncState.SENDING: lazy_tr("Sending…"),
    SyncState.UNSURE: lazy_tr("Answer lost, checking"),
    SyncState.REFUSED: lazy_tr("Refused"),
    SyncState.PARKED: lazy_tr("Needs you"),
}
"""Shown by `state_word`."""
STATE_ICONS = {
    SyncState.HELD: "hourglass",
    SyncState.QUEUED: "cloud-upload",
    SyncState.SENDING: "cloud-upload",
    SyncState.UNSURE: "circle-help",
    SyncState.REFUSED: "circle-alert",
    SyncState.PARKED: "circle-alert",
}
_WITH_DIRECTION = {
    ("email", Direction.INBOUND): lazy_tr("E-mail inbound"),
    ("email", Direction.OUTBOUND): lazy_tr("E-mail outbound"),
    ("call", Direction.INBOUND): lazy_tr("Call inbound"),
    ("call", Direction.OUTBOUND): lazy_tr("Call outbound"),
    ("meeting", Direction.INBOUND): lazy_tr("Meeting inbound"),
    ("meeting", Direction.OUTBOUND): lazy_tr("Meeting outbound"),
    ("manual", Direction.INBOUND): lazy_tr("Logged entry inbound"),
    ("manual", Direction.OUTBOUND): lazy_tr("Logged entry outbound"),
}


def kind_word(kind: str) -> str:
    """The word for a type; an unknown one as the service spells it."""
    if kind in KIND_WORDS:
        return tr(KIND_WORDS[kind])
    return kind.replace("_", " ").capitalize() or tr("Entry")


def kind_and_direction(row: Communication) -> str:
    """The type with its direction, in one phrase."""
    known = _WITH_DIRECTION.get((row.kind, row.direction)) if row.direction else None
    return tr(known) if known else kind_word(row.kind)


def state_word(state: SyncState) -> str:
    """Where a row stands between here and the service."""
    return tr(STATE_WORDS[state])


def action_word(action: Action) -> str:
    """What an open action is; the service calls an e-mail step `reminder`."""
    return in_sight(action.description) or kind_word(KIND_OF_ACTION.get(action.kind, action.kind))


def action_words(action: Action) -> str:
    """What an open action is, with its day."""
    what = action_word(action)
    return tr("{what}, due {day}", what=what, day=short_day(action.due_on)) if action.due_on else what


def kind_icon(row: Communication) -> str:
    """The icon for a message: calls show their direction."""
    if row.kind == "call" and row.direction is not None:
        return "phone-incoming" if row.direction is Direction.INBOUND else "phone-outgoing"
    return KIND_ICONS.get(row.kind, "message-square")


def who(row: Communication) -> str:
    """The person on the other side, as well as it is known."""
    if row.contact_name:
        return in_sight(row.contact_name)
    party = other_party(row)
    return in_sight(party.name or party.email) if party else ""


def other_party(row: Communication) -> Party | None:
    """Name and address on the other side, as the message has them."""
    return row.sender if row.direction is Direction.INBOUND else (row.to[0] if row.to else None)


def subject_of(row: Communication) -> str:
    """The subject on one line, or that there is none."""
    return in_sight(row.subject) or tr("(no subject)")


def customer_of(row: Communication) -> str:
    """The customer's name, or the best there is."""
    return in_sight(row.customer_name) or who(row) or tr("Unknown customer")


def initials(name: str) -> str:
    """One or two letters for an avatar."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[1][0] if len(words) > 1 else "")).upper()


def short_time(moment: datetime, now: datetime) -> str:
    """For lists: the time today, the day this year, else the date."""
    local, today = moment.astimezone(), now.astimezone()
    if local.date() == today.date():
        return clock_time(moment)
    if local.date() == today.date() - timedelta(days=1):
        return tr("Yesterday")
    recent = local.year == today.year or today - local < timedelta(days=300)
    return short_day(local.date()) if recent else day_and_year(local.date())


def clock_time(moment: datetime) -> str:
    """The time of day, as a clock on the wall shows it."""
    return QLocale().toString(_time_of(moment.astimezone()), QLocale.FormatType.ShortFormat)


def short_day(day: date) -> str:
    """Day and month: `5 Dec`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM", "a day in a list: 5 Dec"))


def full_day(day: date) -> str:
    """Weekday, day, month and year: `Fri 5 Dec 2026`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("ddd d MMM yyyy", "Fri 5 Dec 2026"))


def amount_words(amount: Decimal) -> str:
    """An amount with the signs of this country: `4,200.00`."""
    locale = QLocale()
    return money_text(amount, group=locale.groupSeparator(), point=locale.decimalPoint())


def balance_words(text: str) -> str:
    """An amount as the service sends it, with the signs of this country; what is none, as it is."""
    amount = read_balance(text)
    return in_sight(text) if amount is None else amount_words(amount)


def long_time(moment: datetime) -> str:
    """For hovering and reading: day, date, time and zone."""
    local = moment.astimezone()
    clock = QLocale().toString(_time_of(local), QLocale.FormatType.ShortFormat)
    return f"{full_day(local.date())}, {clock} {local.tzname() or ''}".rstrip()


def exact_time(moment: datetime) -> str:
    """To the second, where it must be told apart from its neighbours."""
    local = moment.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
    return f"{full_day(local.date())}, {clock}"


def day_line(moment: datetime, now: datetime) -> str:
    """The heading of a day in a timeline."""
    return day_heading(moment.astimezone().date(), now.astimezone().date())


def day_heading(day: date, today: date) -> str:
    """A day as a heading: today, yesterday, or its name."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    known = QDate(day.year, day.month, day.day)
    if day.year == today.year:
        return QLocale().toString(known, tr("dddd, d MMMM", "Friday, 5 December"))
    return QLocale().toString(known, tr("dddd, d MMMM yyyy", "Friday, 5 December 2026"))


def row_sentence(row: ListRow) -> str:
    """A list row as one sentence for screen readers."""
    latest = row.latest
    parts = [
        tr("Needs reply") if latest.requires_response else "",
        tr("Unread") if row.is_unread else "",
        tr("Pinned") if row.is_pinned else "",
        kind_and_direction(latest),
        customer_of(latest),
        who(latest),
        in_sight(latest.subject),
        ", ".join(in_sight(invoice.number) for invoice in latest.invoices if invoice.number),
        short_time(latest.at, datetime.now(UTC)),
        tr("Resolved") if latest.is_resolved else "",
        tr("Handled here") if row.is_handled else "",
        tr("%n message(s)", "", row.message_count) if row.message_count > 1 else "",
        tr("%n note(s)", "", row.note_count) if row.note_count else "",
        state_word(latest.sync_state) if latest.sync_state is not SyncState.SYNCED else "",
    ]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _time_of(moment: datetime) -> QTime:
    return QTime(moment.hour, moment.minute)
