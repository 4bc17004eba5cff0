"""Where things stand between this computer and Daylit: one state with shape, colour and words."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.switches import Phase, SyncStatus
from desktop.ui.language import told, tr
from desktop.ui.wording import day_and_year, number, short_time

SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\W_a-z]|[¿¡])")
LATE = timedelta(minutes=15)
"""What waits longer than this is shown in amber."""


class State(StrEnum):
    """What the bar shows; only a change of it is announced."""

    READY = "ready"
    UP_TO_DATE = "up to date"
    WORKING = "working"
    WAITING = "waiting"
    OFFLINE = "offline"
    BUSY = "busy"
    PAUSED = "paused"
    ELSEWHERE = "elsewhere"
    NEEDS_YOU = "needs you"


LOOKS = {
    State.READY: ("cloud", "dim"),
    State.UP_TO_DATE: ("circle-check", "good"),
    State.WORKING: ("refresh-cw", "accent"),
    State.WAITING: ("cloud-upload", "accent"),
    State.OFFLINE: ("cloud-off", "dim"),
    State.BUSY: ("clock", "warn"),
    State.PAUSED: ("hourglass", "warn"),
    State.ELSEWHERE: ("monitor", "dim"),
    State.NEEDS_YOU: ("circle-alert", "bad"),
}
"""Icon and colour of each state: no two share the icon."""
CARRIER_STATES = {
    Phase.WORKING: State.WORKING,
    Phase.OFFLINE: State.OFFLINE,
    Phase.BUSY: State.BUSY,
    Phase.PAUSED: State.PAUSED,
    Phase.ELSEWHERE: State.ELSEWHERE,
    Phase.SIGNED_OUT: State.NEEDS_YOU,
    Phase.NOBODY: State.NEEDS_YOU,
    Phase.BLOCKED: State.NEEDS_YOU,
}


@dataclass(frozen=True, slots=True)
class Counts:
    """What waits by itself, what needs the person, and since when the oldest of the former waits."""

    waiting: int = 0
    attention: int = 0
    since: datetime | None = None

    @property
    def total(self) -> int:
        """All that is not on Daylit yet."""
        return self.waiting + self.attention

    def is_late(self, now: datetime) -> bool:
        """Whether something waits longer than it should."""
        return self.waiting > 0 and self.since is not None and now - self.since >= LATE


@dataclass(frozen=True, slots=True)
class Standing:
    """One state in words. `rest` is what holds besides; `spoken` is what a screen reader announces."""

    state: State
    words: str
    rest: str = ""
    is_late: bool = False

    @property
    def icon(self) -> str:
        """Name of the icon."""
        return LOOKS[self.state][0]

    @property
    def colour(self) -> str:
        """Name of the colour in the theme."""
        return "warn" if self.is_late else LOOKS[self.state][1]

    @property
    def spoken(self) -> str:
        """The sentence that is announced when the state changes."""
        return " ".join(
            part if part.endswith(".") else f"{part}." for part in (self.words, self.rest) if part
        )


def standing_of(status: SyncStatus, counts: Counts, now: datetime, *, forecast: str = "") -> Standing:
    """The one state to show: what needs the person goes before what the carrier does by itself.

    `forecast` says how long the first fill will take, "" while that is not known.
    """
    settled = State.UP_TO_DATE if status.synced_at is not None else State.READY
    state = CARRIER_STATES.get(status.phase, settled)
    words = status_words(status, now, waiting=counts.waiting, forecast=forecast)
    if state is State.NEEDS_YOU:
        return Standing(state, *_parted(words))
    if counts.attention:
        return Standing(State.NEEDS_YOU, tr("%Ln need you", "", counts.attention), words)
    if status.clock_off is not None:
        return Standing(State.NEEDS_YOU, tr("The clock of this computer is wrong"), words)
    if state is settled and counts.waiting:
        return Standing(State.WAITING, waiting_words(counts, now), words, counts.is_late(now))
    return Standing(state, *(_parted(words) if state is State.OFFLINE else (words,)))


def _parted(words: str) -> tuple[str, str]:
    """The first sentence, which is the state, and the others, which say what it means."""
    first, *others = SENTENCE_END.split(words, maxsplit=1)
    return first.removesuffix("."), "".join(others)


def waiting_words(counts: Counts, now: datetime) -> str:
    """How many entries wait, and since when if that is too long."""
    if counts.since is not None and counts.is_late(now):
        since = short_time(counts.since, now)
        return tr("%Ln waiting since {time}", "", counts.waiting, time=since)
    return tr("%Ln waiting", "", counts.waiting)


def status_words(status: SyncStatus, now: datetime, *, waiting: int = 0, forecast: str = "") -> str:
    """The carrier's state as a sentence: what happened and what comes next, never "sync error"."""
    match status.phase:
        case Phase.IDLE if status.synced_at is not None:
            return tr("Synced {time}", time=short_time(status.synced_at, now))
        case Phase.IDLE:
            return tr("Ready")
        case Phase.WORKING:
            return _filling_words(status, forecast) if status.first_fill else _working_words(status)
        case Phase.OFFLINE:
            since = short_time(status.since or now, now)
            return tr("Offline since {time}. What you write is kept and sent later.", time=since)
        case Phase.BUSY if status.next_try_at is not None:
            return tr("Server busy, next try {time}", time=short_time(status.next_try_at, now))
        case Phase.PAUSED if status.next_try_at is not None:
            return tr("Paused until {time}", time=short_time(status.next_try_at, now))
        case Phase.SIGNED_OUT | Phase.NOBODY:
            by_server = status.phase is Phase.SIGNED_OUT
            what = tr("Signed out by the server.") if by_server else tr("Nobody is signed in.")
            return f"{what} {_safe_words(waiting)}"
        case _:
            return told(status.message) if status.message else tr("Waiting")


def next_words(status: SyncStatus, now: datetime) -> str:
    """When the carrier does something next, for the panel."""
    if status.phase is Phase.PAUSED:
        return tr("Nothing is sent or received meanwhile. What you write waits here.")
    if status.phase in (Phase.SIGNED_OUT, Phase.NOBODY):
        return tr("Nothing is asked until somebody signs in.")
    if status.next_try_at is None or status.next_try_at <= now:
        return ""
    seconds = round((status.next_try_at - now).total_seconds())
    if seconds < 60:
        return tr("Next try in a few seconds.")
    return tr("Next try {time}.", time=short_time(status.next_try_at, now))


def leaving_words(status: SyncStatus, now: datetime) -> str:
    """When an entry that is saved now will leave; "queued" is said wherever it is not now."""
    match status.phase:
        case Phase.IDLE | Phase.WORKING:
            return tr("Will be sent now.")
        case Phase.PAUSED if status.next_try_at is not None:
            return tr("Queued: sent when the pause ends, {time}.", time=short_time(status.next_try_at, now))
        case Phase.SIGNED_OUT | Phase.NOBODY:
            return tr("Queued: sent after the next sign-in; kept here until then.")
        case Phase.BUSY:
            return tr("Queued: sent when the server is less busy; kept here until then.")
        case Phase.OFFLINE:
            return tr("Queued: sent when online; kept here until then.")
        case _:
            return tr("Queued: sent when Daylit can be reached; kept here until then.")


def history_words(status: SyncStatus) -> str:
    """How far back the history reaches."""
    if status.complete_since is None or status.first_fill:  # while it fills, the state itself says it
        return ""
    return tr("history complete since {day}", day=day_and_year(status.complete_since))


def verified_words(status: SyncStatus, now: datetime) -> str:
    """When this computer was last compared with the service and found complete."""
    if status.verified_at is None:
        return ""
    return tr("verified {time}", time=short_time(status.verified_at, now))


def _safe_words(waiting: int) -> str:
    if waiting:
        return tr("%n entries wait safely.", "", waiting)
    return tr("Everything here stays readable.")


def _working_words(status: SyncStatus) -> str:
    if status.total:
        return tr("Syncing, {done} of {total}", done=number(status.done), total=number(status.total))
    return tr("Syncing, {done} read", done=number(status.done)) if status.done else tr("Syncing …")


def _filling_words(status: SyncStatus, forecast: str) -> str:
    done = number(status.done)
    if status.total:
        head = tr("Bringing history down, {done} of {total}", done=done, total=number(status.total))
    else:
        head = tr("Bringing history down, {done}", done=done)
    back = (
        tr("back to {day}", day=day_and_year(status.complete_since))
        if status.complete_since is not None
        else ""
    )
    return ", ".join(part for part in (head, back, forecast) if part)
