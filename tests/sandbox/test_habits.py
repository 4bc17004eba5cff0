"""One test per habit: what it changes can be seen in the answers."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from desktop.sandbox.habits import Habits
from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor

LIST = "communications/threads"


@pytest.fixture
def habit(server: SandboxServer) -> Callable[..., None]:
    """Sets habits of the running server."""

    def set_habits(**changes: Any) -> None:
        server.world.habits = Habits().changed(**changes)

    return set_habits


def long_thread(visitor: Visitor) -> list[str]:
    """The ids of a thread of at least three rows, oldest first."""
    main = visitor.world.main
    group = next(row.group for row in main.communications if main.group_size(row.group) >= 3)
    return [row.id for row in main.group(group)]


# Where things are


def test_prefixes(visitor: Visitor, habit: Callable[..., None]) -> None:
    other = visitor.root.replace("/api/", "/api/v1/")
    for served, answers in (("both", (200, 200)), ("api", (200, 404)), ("v1", (404, 200))):
        habit(prefixes=served)
        found = [
            visitor.http.get(f"{root}/{LIST}", headers=visitor.headers) for root in (visitor.root, other)
        ]
        assert tuple(answer.status_code for answer in found) == answers
        for answer in found:
            assert (answer.status_code == 200) is (answer.headers["content-type"] == "application/json")


def test_login_prefixes(server: SandboxServer, habit: Callable[..., None]) -> None:
    who = {"username": "demo@daylit.example", "password": "demo"}
    for served, answers in (("both", [200, 200]), ("api", [200, 404]), ("v1", [404, 200])):
        habit(login_prefixes=served)
        found = [httpx.post(f"{server.url}{root}/auth/login/", json=who) for root in ("/api", "/api/v1")]
        assert [answer.status_code for answer in found] == answers


# Lists


@pytest.mark.parametrize(
    ("envelope", "keys"),
    [
        ("data", {"count", "page", "page_size", "data"}),
        ("results", {"count", "next", "previous", "results"}),
        ("items", {"items", "total"}),
        ("cursor", {"count", "data", "next_cursor"}),
    ],
)
def test_envelope_keys(visitor: Visitor, habit: Callable[..., None], envelope: str, keys: set[str]) -> None:
    habit(envelope=envelope)
    assert set(visitor.get(LIST).json()) == keys
    assert set(visitor.get("communications/emails").json()) == keys
    assert set(visitor.get("communications/notes").json()) == keys


@pytest.mark.parametrize("envelope", ["bare", "offset"])
def test_envelope_without_keys(visitor: Visitor, habit: Callable[..., None], envelope: str) -> None:
    habit(envelope=envelope)
    assert len(visitor.get(LIST).json()) == 20


def walk(visitor: Visitor, envelope: str) -> list[str]:
    """Every id of the message view, read page by page in the way of the envelope."""
    ids: list[str] = []
    query: dict[str, Any] = {"view": "message", "page": 1, "page_size": 30}
    if envelope in ("cursor", "offset"):
        query = {"view": "message", "limit": 30}
    while True:
        answer = visitor.get(LIST, **query).json()
        rows = (
            answer
            if isinstance(answer, list)
            else next(answer[key] for key in ("data", "results", "items") if key in answer)
        )
        ids += [row["id"] for row in rows]
        if envelope == "cursor":
            if answer["next_cursor"] is None:
                return ids
            query["cursor"] = answer["next_cursor"]
        elif len(rows) < 30:
            return ids
        elif envelope == "offset":
            query["offset"] = len(ids)
        else:
            query["page"] += 1


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize("envelope", ["data", "bare", "results", "items", "cursor", "offset"])
def test_every_envelope_can_be_read_to_the_end(
    visitor: Visitor, habit: Callable[..., None], envelope: str, strict: bool
) -> None:
    habit(envelope=envelope, strict_paging=strict)
    expected = [row.id for row in visitor.world.communications]
    assert len(expected) % 30 != 0
    assert walk(visitor, envelope) == expected


def test_strict_paging(visitor: Visitor, habit: Callable[..., None]) -> None:
    first = visitor.rows(LIST, page_size=5)
    assert visitor.rows(LIST, page_size=5, offset=5) != first
    habit(strict_paging=True)
    assert visitor.rows(LIST, page_size=5, offset=5) == first
    habit(envelope="offset", strict_paging=True)
    assert [row["id"] for row in visitor.get(LIST, limit=5, page=2).json()] == [row["id"] for row in first]


def test_results_envelope_links_to_the_pages_around(visitor: Visitor, habit: Callable[..., None]) -> None:
    habit(envelope="results")
    answer = visitor.get(LIST, page_size=5, page=2, direction="inbound").json()
    assert answer["next"].startswith(visitor.http.base_url.join(f"{visitor.root}/{LIST}").__str__())
    assert visitor.http.get(answer["previous"], headers=visitor.headers).json()["previous"] is None


def test_default_page_size_and_cap(visitor: Visitor, habit: Callable[..., None]) -> None:
    habit(default_page_size=7, page_size_cap=9)
    assert len(visitor.rows(LIST)) == 7
    answer = visitor.get(LIST, page_size=50).json()
    assert (len(answer["data"]), answer["page_size"]) == (9, 9)


def test_counts(visitor: Visitor, habit: Callable[..., None]) -> None:
    assert visitor.get(LIST).json()["count"] == 80
    habit(counts=False)
    assert "count" not in visitor.get(LIST).json()
    assert "count" not in visitor.get("customers").json()


def test_past_the_end(visitor: Visitor, habit: Callable[..., None]) -> None:
    answer = visitor.get(LIST, page=999)
    assert (answer.status_code, answer.json()) == (404, {"detail": "Invalid page."})
    habit(past_the_end="empty")
    assert visitor.rows(LIST, page=999) == []


def test_last_cursor(visitor: Visitor, habit: Callable[..., None]) -> None:
    assert visitor.get("customers", limit=500).json()["next_cursor"] is None
    habit(last_cursor="absent")
    assert "next_cursor" not in visitor.get("customers", limit=500).json()


def test_order(visitor: Visitor, habit: Callable[..., None]) -> None:
    newest = [row["timestamp"] for row in visitor.rows(LIST, page_size=100)]
    habit(order="oldest")
    assert [row["timestamp"] for row in visitor.rows(LIST, page_size=100)] == newest[::-1]
    habit(order="shuffled")
    shuffled = [row["timestamp"] for row in visitor.rows(LIST, page_size=100)]
    assert sorted(shuffled) == sorted(newest)
    assert shuffled not in (newest, newest[::-1])


def test_filter_after_collapse(visitor: Visitor, habit: Callable[..., None]) -> None:
    first, *_, last = long_thread(visitor)
    visitor.world.edit(first, direction="inbound", subject="needle")
    visitor.world.edit(last, direction="outbound")
    query = {"search": "needle"}
    assert [row["id"] for row in visitor.rows(LIST, **query)] == [first]
    habit(filter_after_collapse=True)
    assert visitor.rows(LIST, **query) == []


def test_filter_utc_offset_hours(visitor: Visitor, habit: Callable[..., None]) -> None:
    late = datetime(2020, 3, 1, 23, 30, tzinfo=UTC)
    row = visitor.world.add_message(content="Late at night", timestamp=late)
    assert [found["id"] for found in visitor.rows(LIST, date_to="2020-03-01")] == [row.id]
    habit(filter_utc_offset_hours=2)
    assert visitor.rows(LIST, date_to="2020-03-01") == []
    assert [found["id"] for found in visitor.rows(LIST, date_from="2020-03-02", date_to="2020-03-02")] == [
        row.id
    ]


def test_body_in_lists(visitor: Visitor, habit: Callable[..., None]) -> None:
    assert visitor.rows(LIST)[0]["content"]
    habit(body_in_lists="null")
    row = visitor.rows(LIST)[0]
    assert row["content"] is None
    assert visitor.get(f"{LIST}/{row['id']}").json()["thread"]["content"]
    habit(body_in_lists="absent")
    assert "content" not in visitor.rows(LIST)[0]


# Thread detail


@pytest.mark.parametrize("key", ["messages", "thread_messages", "related_messages"])
def test_detail_shape_beside_the_row(visitor: Visitor, habit: Callable[..., None], key: str) -> None:
    ids = long_thread(visitor)
    habit(detail_shape=key)
    detail = visitor.get(f"{LIST}/{ids[1]}").json()
    assert detail["id"] == ids[1]
    assert [row["id"] for row in detail[key]] == ids


def test_detail_shape_bare(visitor: Visitor, habit: Callable[..., None]) -> None:
    ids = long_thread(visitor)
    habit(detail_shape="bare", detail_includes_requested=False)
    assert [row["id"] for row in visitor.get(f"{LIST}/{ids[0]}").json()] == ids


def test_detail_includes_requested(visitor: Visitor, habit: Callable[..., None]) -> None:
    ids = long_thread(visitor)
    assert [row["id"] for row in visitor.get(f"{LIST}/{ids[1]}").json()["messages"]] == ids
    habit(detail_includes_requested=False)
    detail = visitor.get(f"{LIST}/{ids[1]}").json()
    assert detail["thread"]["id"] == ids[1]
    assert [row["id"] for row in detail["messages"]] == [ids[0], *ids[2:]]


def test_detail_order(visitor: Visitor, habit: Callable[..., None]) -> None:
    ids = long_thread(visitor)
    habit(detail_order="descending")
    assert [row["id"] for row in visitor.get(f"{LIST}/{ids[0]}").json()["messages"]] == ids[::-1]


# Names of keys


@pytest.mark.parametrize("key", ["thread_id", "thread", "group_id", "nylas_thread_id", "none"])
def test_group_key(visitor: Visitor, habit: Callable[..., None], key: str) -> None:
    habit(group_key=key)
    row = visitor.rows(LIST)[0]
    assert "thread_group_id" not in row
    assert (key in row) is (key != "none")


@pytest.mark.parametrize("key", ["body", "notes", "summary", "text"])
def test_body_key(visitor: Visitor, habit: Callable[..., None], key: str) -> None:
    habit(body_key=key)
    row = visitor.rows(LIST)[0]
    assert row[key]
    assert "content" not in row


@pytest.mark.parametrize("key", ["occurred_at", "date", "created_at"])
def test_time_key(visitor: Visitor, habit: Callable[..., None], key: str) -> None:
    times = [row["timestamp"] for row in visitor.rows(LIST)]
    habit(time_key=key)
    assert [row[key] for row in visitor.rows(LIST)] == times
    assert "timestamp" not in visitor.rows(LIST)[0]


def test_customer_name_key(visitor: Visitor, habit: Callable[..., None]) -> None:
    habit(customer_name_key="name")
    row = visitor.rows("customers")[0]
    assert row["name"]
    assert "customer_company_name" not in row


def test_company_name_key(server: SandboxServer, habit: Callable[..., None]) -> None:
    def companies() -> list[dict[str, str]]:
        who = {"username": "demo@daylit.example", "password": "demo"}
        return httpx.post(f"{server.url}/api/v1/auth/login/", json=who).json()["companies"]

    habit(company_name_key="company_name")
    assert companies()[0]["company_name"] == "Northwind Supply Co."
    habit(company_name_key="none")
    assert set(companies()[0]) == {"id"}


# Shapes of values


def test_customer_style(visitor: Visitor, habit: Callable[..., None]) -> None:
    plain = visitor.rows(LIST)[0]
    habit(customer_style="customer_id")
    assert visitor.rows(LIST)[0]["customer_id"] == plain["customer"]
    habit(customer_style="object")
    assert visitor.rows(LIST)[0]["customer"] == {"id": plain["customer"], "name": plain["customer_name"]}


def test_invoice_style(visitor: Visitor, habit: Callable[..., None]) -> None:
    plain = next(row for row in visitor.rows(LIST) if row["invoices"])
    habit(invoice_style="ids")
    row = next(row for row in visitor.rows(LIST) if row["id"] == plain["id"])
    assert row["invoices"] == [invoice["id"] for invoice in plain["invoices"]]


def test_money_style(visitor: Visitor, habit: Callable[..., None]) -> None:
    assert isinstance(visitor.rows("invoices")[0]["amount"], float)
    habit(money_style="string")
    assert visitor.rows("invoices")[0]["amount"].partition(".")[2].isdigit()
    assert isinstance(visitor.rows("customers")[0]["open_balance"], str)


@pytest.mark.parametrize(
    ("precision", "shown"),
    [
        ("us", "2026-05-01T10:20:30.123456Z"),
        ("ms", "2026-05-01T10:20:30.123Z"),
        ("s", "2026-05-01T10:20:30Z"),
    ],
)
def test_time_precision(visitor: Visitor, habit: Callable[..., None], precision: str, shown: str) -> None:
    habit(time_precision=precision)
    assert visitor.log(timestamp="2026-05-01T12:20:30.123456+02:00").json()["timestamp"] == shown


def test_time_offset_hours(visitor: Visitor, habit: Callable[..., None]) -> None:
    habit(time_offset_hours=5.5)
    assert visitor.log(timestamp="2026-05-01T10:20:30Z").json()["timestamp"] == "2026-05-01T15:50:30+05:30"


def test_opaque_ids(visitor: Visitor, habit: Callable[..., None]) -> None:
    habit(opaque_ids=True)
    row = visitor.rows(LIST)[0]
    assert row["id"].startswith("dl_")
    assert visitor.get(f"{LIST}/{row['id']}").json()["thread"]["id"] == row["id"]
    assert visitor.rows(LIST, customer_id=row["customer"])
    assert visitor.log(customer_id=row["customer"]).status_code == 201


def test_unknown_types(visitor: Visitor, habit: Callable[..., None]) -> None:
    habit(unknown_types=True)
    row = visitor.log(communication_type="manual").json()
    assert row["communication_type"] == "sms"
    assert row["id"] in {found["id"] for found in visitor.rows(LIST, communication_type="sms")}
    assert visitor.rows(LIST, communication_type="manual") == []


# A logged entry


def test_call_as_manual(visitor: Visitor, habit: Callable[..., None]) -> None:
    habit(call_as_manual=True)
    row = visitor.log().json()
    assert row["communication_type"] == "manual"
    assert row["id"] in {found["id"] for found in visitor.rows(LIST, communication_type="manual")}


def test_trim_text(visitor: Visitor, habit: Callable[..., None]) -> None:
    assert visitor.log(content="  spaced \n", subject=" s ").json()["content"] == "spaced"
    habit(trim_text=False)
    row = visitor.log(content="  spaced \n", subject=" s ").json()
    assert (row["content"], row["subject"]) == ("  spaced \n", " s ")


def test_content_required(visitor: Visitor, habit: Callable[..., None]) -> None:
    assert visitor.log(content=None).json() == {"content": ["This field is required."]}
    habit(content_required=False)
    assert visitor.log(content=None).json()["content"] == ""


def test_finished_action(visitor: Visitor, habit: Callable[..., None]) -> None:
    action = next(action for action in visitor.world.main.actions.values() if action.status == "completed")
    body = {"customer_id": action.customer, "scheduled_action_id": action.id}
    assert visitor.log(**body).status_code == 201
    habit(finished_action="refuse")
    assert visitor.log(**body).json() == {"scheduled_action_id": ["This record is already completed."]}


def test_strict_keys(visitor: Visitor, habit: Callable[..., None]) -> None:
    assert visitor.log(mood="sunny").status_code == 201
    habit(strict_keys=True)
    assert visitor.log(mood="sunny").json() == {"mood": ["Unexpected field."]}
    assert visitor.log().status_code == 201


# Refusals


def test_stock_401(visitor: Visitor, habit: Callable[..., None]) -> None:
    visitor.token = "f" * 40
    assert visitor.get(LIST).json() == {"detail": "Authentication credentials were not provided."}
    habit(stock_401=True)
    answer = visitor.get(LIST)
    assert (answer.status_code, answer.json()) == (401, {"detail": "Invalid token."})


def test_login_failure_status(server: SandboxServer, habit: Callable[..., None]) -> None:
    for status in (400, 401, 403):
        habit(login_failure_status=status)
        answer = httpx.post(
            f"{server.url}/api/v1/auth/login/", json={"username": "demo@daylit.example", "password": "x"}
        )
        assert answer.status_code == status
        assert "Unable to log in with provided credentials." in answer.text


# Setting them


def test_habits_can_be_set_from_a_command_line() -> None:
    habits = Habits().with_settings(
        ["envelope=bare", "page-size-cap=50", "trim_text=false", "time_offset_hours=2"]
    )
    assert (habits.envelope, habits.page_size_cap, habits.trim_text, habits.time_offset_hours) == (
        "bare",
        50,
        False,
        2.0,
    )
    assert Habits().with_settings(["login_failure_status=401"]).login_failure_status == 401
    assert Habits().with_settings(["time-offset-hours=none"]).time_offset_hours is None


@pytest.mark.parametrize("setting", ["envelope=wobbly", "mood=sunny", "envelope", "page_size_cap=many"])
def test_a_wrong_setting_is_refused_by_name(setting: str) -> None:
    with pytest.raises(ValueError):
        Habits().with_settings([setting])
