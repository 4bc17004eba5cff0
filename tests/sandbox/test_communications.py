"""The communications lists and details, filter by filter, against the rows they are made of."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop.sandbox.rows import Communication
from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor

LIST = "communications/threads"


def every(visitor: Visitor, path: str = LIST, **query: Any) -> list[dict[str, Any]]:
    """All rows of a list."""
    rows: list[dict[str, Any]] = []
    page = 1
    while True:
        answer = visitor.get(path, page=page, page_size=100, **query).json()
        rows += answer["data"]
        if len(rows) >= answer["count"]:
            return rows
        page += 1


def ids(rows: list[dict[str, Any]]) -> set[str]:
    return {row["id"] for row in rows}


def test_thread_view_shows_the_newest_row_of_every_thread(server: SandboxServer, visitor: Visitor) -> None:
    main = server.world.main
    rows = every(visitor)
    assert ids(rows) == {main.newest_of(row.group) for row in main.communications}
    assert [row["timestamp"] for row in rows] == sorted((row["timestamp"] for row in rows), reverse=True)
    assert {row["id"]: row["message_count"] for row in rows} == {
        row_id: main.group_size(main.rows[row_id].group) for row_id in ids(rows)
    }
    assert ids(every(visitor, view="message")) == set(main.rows)


FILTERS = {
    "communication_type": [("call,note", lambda row: row.communication_type in ("call", "note")), ("fax", lambda row: False)],
    "direction": [("inbound", lambda row: row.direction == "inbound")],
    "requires_response": [("true", lambda row: row.requires_response), ("0", lambda row: not row.requires_response)],
    "is_resolved": [("yes", lambda row: row.is_resolved), ("False", lambda row: not row.is_resolved)],
    "is_ar_related": [("true", lambda row: row.is_ar_related), ("false", lambda row: not row.is_ar_related)],
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "wanted"), [(name, *case) for name, cases in FILTERS.items() for case in cases]
)
def test_filters(server: SandboxServer, visitor: Visitor, name: str, value: str, wanted: Any) -> None:
    expected = {row.id for row in server.world.communications if wanted(row)}
    assert ids(every(visitor, view="message", **{name: value})) == expected


def test_customer_invoice_and_search(server: SandboxServer, visitor: Visitor) -> None:
    world = server.world
    row = next(row for row in world.communications if row.invoices)
    number = world.main.invoices[row.invoices[0]].number
    found = every(visitor, view="message", customer_id=row.customer)
    assert {entry["customer"] for entry in found} == {row.customer}
    assert row.id in ids(every(visitor, view="message", invoice_id=row.invoices[0]))
    assert all(row.invoices[0] in {invoice["id"] for invoice in entry["invoices"]}
               for entry in every(visitor, invoice_id=row.invoices[0]))  # fmt: skip
    assert row.id in ids(every(visitor, view="message", search=number.lower()))
    name = world.main.customers[row.customer or ""].name
    assert row.id in ids(every(visitor, view="message", search=name.upper()))
    assert every(visitor, search="no such words anywhere") == []


def test_dates_are_inclusive_days_in_utc(server: SandboxServer, visitor: Visitor) -> None:
    def at(day: int, hour: int, minute: int = 0) -> Communication:
        return server.world.add_message(
            content="x", timestamp=datetime(2020, 3, day, hour, minute, tzinfo=UTC)
        )

    rows = [at(1, 0), at(1, 23, 59), at(2, 0), at(2, 23, 59), at(3, 0)]
    assert ids(every(visitor, date_from="2020-03-01", date_to="2020-03-03")) == {row.id for row in rows}
    assert ids(every(visitor, date_from="2020-03-02", date_to="2020-03-02")) == {rows[2].id, rows[3].id}
    assert ids(every(visitor, date_to="2020-03-01")) == {rows[0].id, rows[1].id}
    assert every(visitor, date_from="2020-03-03", date_to="2020-03-01") == []
    assert len(every(visitor, date_from="0001-01-01", date_to="9999-12-31")) == 85


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ({"date_from": "yesterday"}, {"date_from": ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]}),
        ({"date_to": "2026-02-30"}, {"date_to": ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]}),
        ({"is_resolved": "maybe"}, {"is_resolved": ["Must be a valid boolean."]}),
        ({"direction": "sideways"}, {"direction": ['"sideways" is not a valid choice.']}),
        ({"view": "tree"}, {"view": ['"tree" is not a valid choice.']}),
        ({"customer_id": "7"}, {"customer_id": ["Must be a valid UUID."]}),
        ({"page_size": "many"}, {"page_size": ["A valid integer is required."]}),
        ({"page_size": "0"}, {"page_size": ["Ensure this value is greater than or equal to 1."]}),
        ({"offset": "-1"}, {"offset": ["Ensure this value is greater than or equal to 0."]}),
    ],
)  # fmt: skip
def test_a_wrong_filter_is_refused(
    visitor: Visitor, query: dict[str, str], problem: dict[str, list[str]]
) -> None:
    answer = visitor.get(LIST, **query)
    assert (answer.status_code, answer.json()) == (400, problem)


@pytest.mark.parametrize("page", ["0", "-3", "two", "99999999999"])
def test_a_wrong_page_is_not_found(visitor: Visitor, page: str) -> None:
    answer = visitor.get(LIST, page=page)
    assert (answer.status_code, answer.json()) == (404, {"detail": "Invalid page."})


def test_a_wrong_cursor_is_not_found(visitor: Visitor) -> None:
    for path in (LIST, "customers", "invoices"):
        answer = visitor.get(path, cursor="b=??")
        assert (answer.status_code, answer.json()) == (404, {"detail": "Invalid cursor"})


def test_emails_are_threads_of_email_only(server: SandboxServer, visitor: Visitor) -> None:
    rows = every(visitor, "communications/emails")
    assert {row["communication_type"] for row in rows} == {"email"}
    assert len({row["thread_group_id"] for row in rows}) == len(rows)
    unrelated = every(visitor, "communications/emails", is_ar_related="false")
    assert all(row["is_ar_related"] is False for row in unrelated)
    assert len(unrelated) + len(every(visitor, "communications/emails", is_ar_related="true")) == len(rows)


def test_details_hold_the_whole_thread_in_order(server: SandboxServer, visitor: Visitor) -> None:
    main = server.world.main
    row = next(row for row in main.communications if main.group_size(row.group) > 2)
    for path in (LIST, "communications/emails"):
        detail = visitor.get(f"{path}/{row.id}").json()
        assert detail["thread"]["id"] == row.id
        assert [message["id"] for message in detail["messages"]] == [
            member.id for member in main.group(row.group)
        ]


def test_an_email_detail_of_a_call_is_not_found(server: SandboxServer, visitor: Visitor) -> None:
    call = next(row for row in server.world.communications if row.communication_type == "call")
    assert visitor.get(f"communications/emails/{call.id}").status_code == 404


def test_a_logged_call_can_be_read_back(server: SandboxServer, visitor: Visitor) -> None:
    customer = next(iter(server.world.main.customers.values()))
    row = visitor.log().json()
    assert (row["communication_type"], row["direction"], row["is_resolved"]) == ("call", "outbound", False)
    assert customer.name in row["subject"]
    assert abs(datetime.fromisoformat(row["timestamp"]) - datetime.now(UTC)) < timedelta(minutes=1)
    assert visitor.get(f"{LIST}/{row['id']}").json() == {"thread": row, "messages": [row]}
    assert visitor.rows(LIST)[0] == row


def test_logging_twice_makes_two_rows(visitor: Visitor) -> None:
    assert visitor.log().json()["id"] != visitor.log().json()["id"]


def test_logging_completes_what_it_names(server: SandboxServer, visitor: Visitor) -> None:
    main = server.world.main
    touchpoint = next(point for point in main.touchpoints.values() if point.status == "scheduled")
    action = next(action for action in main.actions.values() if action.status == "proposed")
    main.actions[action.id] = action = type(action)(
        **{name: getattr(action, name) for name in action.__slots__} | {"customer": touchpoint.customer}
    )
    answer = visitor.log(
        customer_id=action.customer, scheduled_action_id=action.id, scheduled_touchpoint_id=touchpoint.id
    )
    assert answer.status_code == 201
    done = main.actions[action.id]
    assert done.status == "completed"
    assert done.executed_at is not None
    assert main.touchpoints[touchpoint.id].status == "completed"
    shown = visitor.rows("actions", status="completed", page_size=100)
    assert action.id in ids(shown)
