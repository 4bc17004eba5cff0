"""Recognises an entry whose answer was lost among the rows the service lists."""

from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.communication import Communication, Note
from desktop.domain.entry import normal_text
from desktop.domain.outbox import OutboxEntry

SHORTEST_CUT_SUBJECT = 100
"""A subject the service cut off still counts as equal if at least this many characters are left."""


class Match(StrEnum):
    """How sure it is that a row of the service is our entry."""

    STRONG = "strong"
    CANDIDATE = "candidate"  # perhaps: same second and customer, but not provably ours
    NONE = "none"


def match_communication(entry: OutboxEntry, row: Communication) -> Match:
    """Compare an entry with a row that no other entry has claimed.

    Strong when the exact moment chosen here comes back, at whatever precision the service keeps: with
    fractions of a second they suffice; without them subject and text must agree as well. The type is not
    compared: a logged call may come back as `manual`.
    """
    if not _same_people(entry, row):
        return Match.NONE
    if _same_fraction(entry.at, row.at) or (_same_second(entry.at, row.at) and same_words(entry, row)):
        return Match.STRONG
    if abs(entry.at - row.at) <= timedelta(seconds=1):
        return Match.CANDIDATE
    return Match.NONE


def match_note(entry: OutboxEntry, note: Note) -> bool:
    """Whether a listed note is ours: it was not there before the first attempt, and the text is equal."""
    if note.service_id is None or note.service_id in entry.baseline:
        return False
    return normal_text(note.content) == normal_text(str(entry.payload.get("content", "")))


def _same_people(entry: OutboxEntry, row: Communication) -> bool:
    if row.customer_id is not None and entry.customer_id is not None and row.customer_id != entry.customer_id:
        return False
    direction = entry.payload.get("direction")
    if row.direction is not None and direction and row.direction != direction:
        return False
    contact = entry.payload.get("contact_id")
    return not (row.contact_id and contact and row.contact_id != contact)


def _same_fraction(ours: datetime, theirs: datetime) -> bool:
    if ours == theirs and ours.microsecond:
        return True
    cut = ours.replace(microsecond=ours.microsecond // 1000 * 1000)
    return cut == theirs and bool(cut.microsecond)


def _same_second(ours: datetime, theirs: datetime) -> bool:
    return ours.replace(microsecond=0) == theirs.replace(microsecond=0)


def same_words(entry: OutboxEntry, row: Communication) -> bool:
    """Whether subject and text agree, but for white space and a subject that was cut off."""
    if row.content is None:
        return False
    subject = normal_text(str(entry.payload.get("subject", "")))
    theirs = normal_text(row.subject)
    same_subject = subject == theirs or (len(theirs) >= SHORTEST_CUT_SUBJECT and subject.startswith(theirs))
    return same_subject and normal_text(str(entry.payload.get("content", ""))) == normal_text(row.content)
