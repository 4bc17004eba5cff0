"""Words for what the window shows: types, states, times, sentences for screen readers."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QLocale, QTime

from desktop.domain.communication import Communication, Direction, Party, SyncState
from desktop.domain.customer import Action
from desktop.domain.names import in_sight
from desktop.domain.thread import ListRow

KIND_WORDS = {
    "email": "E-mail",
    "call": "Call",
    "meeting": "Meeting",
    "manual": "Logged entry",
    "note": "Note",
}
KIND_ICONS = {"email": "mail", "call": "phone", "meeting": "users", "manual": "pencil", "note": "sticky-note"}

STATE_WORDS = {
    SyncState.SYNCED: "On Daylit",
    SyncState.HELD: "Leaves in a moment",
    SyncState.QUEUED: "Waiting to be sent",
    SyncState.SENDING: "Sending…",
    SyncState.UNSURE: "Answer lost, checking",
    SyncState.REFUSED: "Refused",
    SyncState.PARKED: "Needs you",
}
STATE_ICONS = {
    SyncState.HELD: "hourglass",
    SyncState.QUEUED: "cloud-upload",
    SyncState.SENDING: "cloud-upload",
    SyncState.UNSURE: "circle-help",
    SyncState.REFUSED: "circle-alert",
    SyncState.PARKED: "circle-alert",
}


def kind_word(kind: str) -> str:
    """The word for a type; an unknown one as the service spells it."""
    return KIND_WORDS.get(kind, kind.replace("_", " ").capitalize() or "Entry")


def action_words(action: Action) -> str:
    """What an open action is, with its day; the service calls an e-mail step `reminder`."""
    kind = "E-mail" if action.kind == "reminder" else kind_word(action.kind)
    due = f", due {action.due_on.day} {action.due_on:%b}" if action.due_on else ""
    return f"{action.description or kind}{due}"


def kind_icon(row: Communication) -> str:
    """The icon for a message: calls show their direction."""
    if row.kind == "call" and row.direction is not None:
        return "phone-incoming" if row.direction is Direction.INBOUND else "phone-outgoing"
    return KIND_ICONS.get(row.kind, "message-square")


def direction_word(row: Communication) -> str:
    """Inbound, outbound, or nothing."""
    return row.direction.value if row.direction else ""


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
    return in_sight(row.subject) or "(no subject)"


def customer_of(row: Communication) -> str:
    """The customer's name, or the best there is."""
    return in_sight(row.customer_name) or who(row) or "Unknown customer"


def initials(name: str) -> str:
    """One or two letters for an avatar."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[1][0] if len(words) > 1 else "")).upper()


def short_time(moment: datetime, now: datetime) -> str:
    """For lists: the time today, the day this year, else the date."""
    local, today = moment.astimezone(), now.astimezone()
    locale = QLocale()
    if local.date() == today.date():
        return locale.toString(_time_of(local), QLocale.FormatType.ShortFormat)
    if local.date() == today.date() - timedelta(days=1):
        return "Yesterday"
    if local.year == today.year or today - local < timedelta(days=300):
        return f"{local.day} {locale.monthName(local.month, QLocale.FormatType.ShortFormat)}"
    return f"{local.day} {locale.monthName(local.month, QLocale.FormatType.ShortFormat)} {local.year}"


def long_time(moment: datetime) -> str:
    """For hovering and reading: day, date, time and zone."""
    local = moment.astimezone()
    locale = QLocale()
    day = locale.dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    month = locale.monthName(local.month, QLocale.FormatType.ShortFormat)
    clock = locale.toString(_time_of(local), QLocale.FormatType.ShortFormat)
    return f"{day} {local.day} {month} {local.year}, {clock} {local.tzname() or ''}".rstrip()


def day_line(moment: datetime, now: datetime) -> str:
    """The heading of a day in a timeline."""
    local, today = moment.astimezone().date(), now.astimezone().date()
    if local == today:
        return "Today"
    if local == today - timedelta(days=1):
        return "Yesterday"
    locale = QLocale()
    day = locale.dayName(local.isoweekday(), QLocale.FormatType.LongFormat)
    month = locale.monthName(local.month, QLocale.FormatType.LongFormat)
    year = "" if local.year == today.year else f" {local.year}"
    return f"{day}, {local.day} {month}{year}"


def row_sentence(row: ListRow) -> str:
    """A list row as one sentence for screen readers."""
    latest = row.latest
    parts = [
        "Needs reply" if latest.requires_response else "",
        f"{direction_word(latest)} {kind_word(latest.kind)}".strip(),
        customer_of(latest),
        who(latest),
        in_sight(latest.subject),
        short_time(latest.at, datetime.now(UTC)),
        "resolved" if latest.is_resolved else "",
        f"{row.message_count} messages" if row.message_count > 1 else "",
        f"{row.note_count} notes" if row.note_count else "",
        STATE_WORDS[latest.sync_state] if latest.sync_state is not SyncState.SYNCED else "",
    ]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def number(value: int) -> str:
    """A number with the separators of this country."""
    return QLocale().toString(value)


def _time_of(moment: datetime) -> QTime:
    return QTime(moment.hour, moment.minute)
