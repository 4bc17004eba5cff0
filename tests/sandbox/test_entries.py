"""What a logged entry and a note may hold, and how the service says that something is wrong."""

import json
from typing import Any

import pytest

from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor

NOBODY = "00000000-0000-4000-8000-000000000000"


def test_a_full_entry_comes_back_as_it_was(server: SandboxServer, visitor: Visitor) -> None:
    main = server.world.main
    invoice = next(iter(main.invoices.values()))
    contact = next(person for person in main.contacts.values() if person.customer == invoice.customer)
    row = visitor.log(
        customer_id=invoice.customer,
        communication_type="meeting",
        content="Größe, naïve, ✓ and a line\nbreak",
        direction="inbound",
        subject="Visit",
        contact_id=contact.id,
        invoice_ids=[invoice.id, invoice.id],
        timestamp="2026-04-30T09:15:00+02:00",
        is_resolved=True,
        strategy_tags=["promise_to_pay", "visit"],
    ).json()
    assert row["content"] == "Größe, naïve, ✓ and a line\nbreak"
    assert row["timestamp"] == "2026-04-30T07:15:00Z"
    assert (row["customer"], row["contact"], row["contact_name"]) == (
        invoice.customer,
        contact.id,
        contact.name,
    )
    assert row["invoices"] == [{"id": invoice.id, "invoice_number": invoice.number}]
    assert (row["subject"], row["direction"], row["is_resolved"]) == ("Visit", "inbound", True)
    assert row["strategy_tags"] == ["promise_to_pay", "visit"]


@pytest.mark.parametrize("key", ["content", "notes", "summary", "body", "text"])
def test_other_names_are_understood(server: SandboxServer, visitor: Visitor, key: str) -> None:
    customer = next(iter(server.world.main.customers))
    body = {
        "customer": customer,
        "communication_type": "call",
        key: "hello",
        "occurred_at": "2026-01-02T03:04:05Z",
    }
    row = visitor.post("communications/log", body).json()
    assert (row["content"], row["timestamp"]) == ("hello", "2026-01-02T03:04:05Z")


def test_null_means_absent_where_it_may(visitor: Visitor) -> None:
    body = {
        "contact_id": None,
        "invoice_ids": None,
        "timestamp": None,
        "subject": None,
        "scheduled_action_id": None,
    }
    customer = next(iter(visitor.world.main.customers))
    answer = visitor.post(
        "communications/log",
        {"customer_id": customer, "communication_type": "note", "content": "x", "direction": None} | body,
    )
    assert answer.status_code == 201
    assert answer.json()["direction"] is None


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({"customer_id": NOBODY}, {"customer_id": [f'Invalid pk "{NOBODY}" - object does not exist.']}),
        ({"customer_id": "me"}, {"customer_id": ["Must be a valid UUID."]}),
        ({"customer_id": 7}, {"customer_id": ["Must be a valid UUID."]}),
        ({"communication_type": "telepathy"}, {"communication_type": ['"telepathy" is not a valid choice.']}),
        ({"communication_type": ["call"]}, {"communication_type": ["\"['call']\" is not a valid choice."]}),
        ({"content": " "}, {"content": ["This field may not be blank."]}),
        ({"content": "a\x00b"}, {"content": ["Null characters are not allowed."]}),
        ({"content": "\ud83d"}, {"content": ["Surrogate characters are not allowed: U+D83D."]}),
        ({"content": {"a": 1}}, {"content": ["Not a valid string."]}),
        ({"content": True}, {"content": ["Not a valid string."]}),
        ({"direction": "up"}, {"direction": ['"up" is not a valid choice.']}),
        ({"subject": "x" * 256}, {"subject": ["Ensure this field has no more than 255 characters."]}),
        ({"contact_id": NOBODY}, {"contact_id": [f'Invalid pk "{NOBODY}" - object does not exist.']}),
        ({"invoice_ids": "INV-1"}, {"invoice_ids": ['Expected a list of items but got type "str".']}),
        ({"invoice_ids": ["INV-1"]}, {"invoice_ids": {"0": ["Must be a valid UUID."]}}),
        ({"is_resolved": "perhaps"}, {"is_resolved": ["Must be a valid boolean."]}),
        ({"is_resolved": [True]}, {"is_resolved": ["Must be a valid boolean."]}),
        ({"strategy_tags": ["ok", 1.5, ""]}, {"strategy_tags": {"2": ["This field may not be blank."]}}),
        ({"scheduled_action_id": NOBODY}, {"scheduled_action_id": [f'Invalid pk "{NOBODY}" - object does not exist.']}),
    ],
)  # fmt: skip
def test_wrong_fields_are_named(visitor: Visitor, changes: dict[str, Any], problems: dict[str, Any]) -> None:
    before = len(visitor.world.communications)
    customer = next(iter(visitor.world.main.customers))
    body = {"customer_id": customer, "communication_type": "call", "content": "x"} | changes
    headers = visitor.headers | {"Content-Type": "application/json"}
    content = ascii_json(body)
    answer = visitor.http.post(f"{visitor.root}/communications/log", content=content, headers=headers)
    assert (answer.status_code, answer.json()) == (400, problems)
    assert len(visitor.world.communications) == before


@pytest.mark.parametrize(
    "value", ["now", 5, "2026-13-01T00:00:00Z", "2026-01-01", "0001-01-01T00:00:00+14:00"]
)
def test_a_wrong_moment_is_refused(visitor: Visitor, value: Any) -> None:
    answer = visitor.log(timestamp=value)
    assert answer.status_code == 400
    assert answer.json()["timestamp"][0].startswith("Datetime has wrong format.")


def test_every_wrong_field_is_told_at_once(visitor: Visitor) -> None:
    answer = visitor.post("communications/log", {})
    required = ["This field is required."]
    assert answer.json() == {"customer_id": required, "communication_type": required, "content": required}


def test_records_of_another_customer_are_refused(server: SandboxServer, visitor: Visitor) -> None:
    main = server.world.main
    first = next(iter(main.customers))
    for key, rows in (("contact_id", main.contacts), ("scheduled_action_id", main.actions)):
        stranger = next(row.id for row in rows.values() if row.customer != first)
        assert visitor.log(**{key: stranger}).json() == {key: ["This record belongs to another customer."]}


@pytest.mark.parametrize(
    ("body", "problems"),
    [
        ({}, {"thread_id": ["This field is required."], "content": ["This field is required."]}),
        ({"thread_id": NOBODY, "content": "x"}, {"thread_id": [f'Invalid pk "{NOBODY}" - object does not exist.']}),
        ({"thread_id": "x", "content": ""}, {"thread_id": ["Must be a valid UUID."], "content": ["This field may not be blank."]}),
        ({"thread_id": None, "content": None}, {"thread_id": ["This field may not be null."], "content": ["This field may not be null."]}),
    ],
)  # fmt: skip
def test_wrong_notes_are_refused(visitor: Visitor, body: dict[str, Any], problems: dict[str, Any]) -> None:
    answer = visitor.post("communications/notes", body)
    assert (answer.status_code, answer.json()) == (400, problems)


def ascii_json(body: dict[str, Any]) -> bytes:
    """JSON in ASCII, so that half a surrogate pair can be sent at all."""
    return json.dumps(body).encode("ascii")
