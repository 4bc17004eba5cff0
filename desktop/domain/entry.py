"""What a person writes here: a logged call, meeting or e-mail, and a note. Checked when made."""

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.domain.communication import Direction
from desktop.domain.errors import BadInput
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.sentences import said

LONGEST_SUBJECT = 500
LONGEST_TEXT = 100_000
EARLIEST_AT = datetime(2000, 1, 1, tzinfo=UTC)
CLOCK_TOLERANCE = timedelta(minutes=2)
"""How far a typed time may lie ahead of this computer's clock: two clocks in one office differ that much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """A communication to log.

    Raises BadInput naming the field. `at` is None for "now". An empty `subject` becomes "Call with Acme"
    when the entry is written: the service's own default is never relied upon, because the subject helps
    to recognise the entry when its answer is lost. `begun_at` is when the person began to write: what came
    in since then is shown to them before the entry leaves.
    """

    kind: str
    customer_id: ServiceId
    content: str = ""
    direction: Direction = Direction.OUTBOUND
    subject: str = ""
    contact_id: ServiceId | None = None
    invoice_ids: tuple[ServiceId, ...] = ()
    at: datetime | None = None
    is_resolved: bool = False
    tags: tuple[str, ...] = ()
    action_id: ServiceId | None = None
    touchpoint_id: ServiceId | None = None
    begun_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.kind.strip():
            raise BadInput(
                "kind", said("Choose what to log: a call, a meeting, an e-mail or something else.")
            )
        if not self.customer_id:
            raise BadInput("customer", said("Choose the customer this entry belongs to."))
        if len(self.subject) > LONGEST_SUBJECT:
            more = _more_than(LONGEST_SUBJECT, self.subject)
            raise BadInput(
                "subject",
                said("The subject is too long by {more} characters. Nothing was cut.", more=more),
            )
        if len(self.content) > LONGEST_TEXT:
            more = _more_than(LONGEST_TEXT, self.content)
            raise BadInput(
                "content", said("The text is too long by {more} characters. Nothing was cut.", more=more)
            )
        if self.at is not None and self.at.tzinfo is None:
            raise BadInput("at", said("The time lacks a time zone."))
        if self.at is not None and self.at < EARLIEST_AT:
            raise BadInput("at", said("Enter a date between 2000 and today."))
        if self.action_id and self.touchpoint_id:
            raise BadInput("action", said("Choose either an action or a touchpoint to complete, not both."))

    def check_time(self, now: datetime) -> None:
        """Refuse a time in the future; raises BadInput for the field `at`."""
        if self.at is not None and self.at > now + CLOCK_TOLERANCE:
            raise BadInput("at", said("The time lies in the future. Enter when it happened."))


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNote:
    """An internal note on the thread that `message` (a communication's local id) belongs to.

    `begun_at` is when the person began to write, as for NewEntry.
    """

    message: LocalId
    content: str
    begun_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.content.strip():
            raise BadInput("content", said("Write something, or close without saving."))
        if len(self.content) > LONGEST_TEXT:
            more = _more_than(LONGEST_TEXT, self.content)
            raise BadInput(
                "content", said("The note is too long by {more} characters. Nothing was cut.", more=more)
            )


def default_subject(kind: str, customer_name: str) -> str:
    """The subject of an entry for which none was typed."""
    words = {"call": "Call with", "meeting": "Meeting with", "email": "E-mail with"}
    return f"{words.get(kind, 'Communication with')} {customer_name}".strip()


def normal_text(text: str) -> str:
    """Text as it is compared: composed letters, line feeds only, runs of white space as one blank."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fingerprint(*, customer_id: ServiceId | None, at: datetime, content: str) -> str:
    """What recognises an entry again: SHA-256 over customer, second and text, as hexadecimal digits."""
    second = at.astimezone(UTC).replace(microsecond=0).isoformat()
    parts = (customer_id or "", second, normal_text(content))
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _more_than(limit: int, text: str) -> str:
    return f"{len(text) - limit:,}"
