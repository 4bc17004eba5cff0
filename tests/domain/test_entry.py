"""What a person writes is checked when it is made, and the field is named."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.entry import NewEntry, NewNote, default_subject, fingerprint, normal_text
from desktop.domain.errors import BadInput
from desktop.domain.identity import LocalId, ServiceId

ACME = ServiceId("c1")
NOW = datetime(2026, 6, 3, 14, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"kind": " "}, "kind"),
        ({"customer_id": ServiceId("")}, "customer"),
        ({"subject": "x" * 501}, "subject"),
        ({"content": "x" * 100_001}, "content"),
        ({"at": NOW.replace(tzinfo=None)}, "at"),
        ({"at": datetime(1999, 12, 31, tzinfo=UTC)}, "at"),
        ({"action_id": ServiceId("a"), "touchpoint_id": ServiceId("t")}, "action"),
    ],
)
def test_a_bad_entry_names_its_field(changes: dict[str, object], field: str) -> None:
    with pytest.raises(BadInput) as caught:
        NewEntry(**{"kind": "call", "customer_id": ACME, **changes})  # type: ignore[arg-type]
    assert caught.value.field == field
    assert str(caught.value).endswith(".")


def test_the_future_is_refused_beyond_two_clocks_difference() -> None:
    NewEntry(kind="call", customer_id=ACME, at=NOW + timedelta(seconds=100)).check_time(NOW)
    with pytest.raises(BadInput, match="future"):
        NewEntry(kind="call", customer_id=ACME, at=NOW + timedelta(minutes=3)).check_time(NOW)


@pytest.mark.parametrize("content", ["", "  \n\t "])
def test_an_empty_note_is_refused(content: str) -> None:
    with pytest.raises(BadInput, match="close without saving"):
        NewNote(message=LocalId("x"), content=content)


def test_fingerprints_tell_entries_apart_and_forgive_white_space() -> None:
    first = fingerprint(customer_id=ACME, at=NOW, content="Left voicemail.")
    assert first == fingerprint(
        customer_id=ACME, at=NOW + timedelta(microseconds=5), content=" Left  voicemail.\r\n"
    )
    others = {
        fingerprint(customer_id=ServiceId("c2"), at=NOW, content="Left voicemail."),
        fingerprint(customer_id=ACME, at=NOW + timedelta(seconds=1), content="Left voicemail."),
        fingerprint(customer_id=ACME, at=NOW, content="Spoke."),
    }
    assert len(others | {first}) == 4


def test_words() -> None:
    assert default_subject("call", "Acme") == "Call with Acme"
    assert default_subject("fax", "Acme") == "Communication with Acme"
    assert normal_text("cafe\u0301\r\n  x ") == "caf\u00e9 x"
