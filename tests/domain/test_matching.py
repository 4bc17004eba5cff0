"""Recognising a lost entry: sure, perhaps, or not ours; a mistake here doubles or loses a log."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.communication import Communication, Direction, Note, SyncState
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.matching import Match, match_communication, match_note
from desktop.domain.outbox import OutboxEntry

AT = datetime(2026, 6, 3, 14, 30, 12, 345678, tzinfo=UTC)
LONG = "Call about the invoices of March, April and May, and the credit note that was promised in writing last week"


def entry(**changes: object) -> OutboxEntry:
    payload = {
        "direction": "outbound",
        "contact_id": "p1",
        "subject": "Call with Acme",
        "content": "Left voicemail.",
    }
    values: dict[str, object] = {
        "local_id": LocalId("0" * 16),
        "kind": "communication",
        "state": SyncState.UNSURE,
        "payload": payload | dict(changes.pop("payload", {})),  # type: ignore[call-overload]
        "at": AT,
        "customer_id": ServiceId("c1"),
        "parent_service_id": None,
        "attempts": 1,
        "unsure_at": AT,
        "negatives": 0,
        "unsure_service_at": None,
        "negative_service_at": None,
        "cycles": 0,
        "may_resend": True,
    }
    return OutboxEntry(**{**values, **changes})  # type: ignore[arg-type]


def row(**changes: object) -> Communication:
    values: dict[str, object] = {
        "at": AT,
        "kind": "call",
        "service_id": ServiceId("s1"),
        "direction": Direction.OUTBOUND,
        "contact_id": ServiceId("p1"),
        "customer_id": ServiceId("c1"),
        "subject": "Call with Acme",
        "content": "Left voicemail.",
    }
    return Communication(**{**values, **changes})  # type: ignore[arg-type]


SECOND = AT.replace(microsecond=0)
MILLI = AT.replace(microsecond=345000)


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, Match.STRONG),
        ({"subject": "x", "content": "y"}, Match.STRONG),  # the exact moment suffices
        ({"at": MILLI, "subject": "x"}, Match.STRONG),
        ({"kind": "manual"}, Match.STRONG),  # a call may come back as manual
        ({"at": SECOND}, Match.STRONG),  # without fractions the words must agree
        ({"at": SECOND, "content": "  Left\r\nvoicemail. "}, Match.STRONG),
        ({"at": SECOND, "content": "other words"}, Match.CANDIDATE),
        ({"at": SECOND, "subject": "other"}, Match.CANDIDATE),
        ({"at": SECOND, "content": None}, Match.CANDIDATE),  # hidden in lists: the detail decides
        ({"at": AT.replace(microsecond=345679)}, Match.STRONG),  # same second, same words
        ({"at": AT.replace(microsecond=345679), "content": "x"}, Match.CANDIDATE),
        ({"at": AT + timedelta(seconds=1), "content": "x"}, Match.CANDIDATE),
        ({"at": AT + timedelta(seconds=2)}, Match.NONE),
        ({"direction": Direction.INBOUND}, Match.NONE),
        ({"direction": None}, Match.STRONG),
        ({"contact_id": ServiceId("p2")}, Match.NONE),
        ({"contact_id": None}, Match.STRONG),
        ({"customer_id": ServiceId("c2")}, Match.NONE),
        ({"customer_id": None}, Match.STRONG),
    ],
)
def test_communications(changes: dict[str, object], wanted: Match) -> None:
    assert match_communication(entry(), row(**changes)) is wanted


def test_a_cut_subject_still_counts_when_long_enough() -> None:
    ours = entry(payload={"subject": LONG})
    assert match_communication(ours, row(at=SECOND, subject=LONG[:100])) is Match.STRONG
    assert match_communication(ours, row(at=SECOND, subject=LONG[:50])) is Match.CANDIDATE


def test_a_moment_without_fractions_proves_nothing_alone() -> None:
    ours = entry(at=SECOND)
    assert match_communication(ours, row(at=SECOND, content="other")) is Match.CANDIDATE


@pytest.mark.parametrize(
    ("content", "name", "wanted"),
    [
        (" be  patient\r\n", "n1", True),
        ("be patient", "n0", False),
        ("be quick", "n1", False),
        ("be patient", None, False),
    ],
)
def test_notes(content: str, name: str | None, wanted: bool) -> None:
    ours = entry(kind="note", payload={"content": "be patient"}, baseline=frozenset({"n0"}))
    listed = Note(content=content, at=AT, service_id=ServiceId(name) if name else None)
    assert match_note(ours, listed) is wanted
