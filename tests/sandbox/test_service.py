"""The service as a whole: signing in, finding paths, and the main questions."""

import httpx

from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor


def test_sign_in_gives_a_token_and_the_companies(server: SandboxServer) -> None:
    answer = httpx.post(
        f"{server.url}/api/v1/auth/login/", json={"username": "demo@daylit.example", "password": "demo"}
    )
    assert answer.status_code == 200
    assert len(answer.json()["token"]) == 40
    assert answer.json()["companies"][0] == {"id": server.world.company.id, "name": "Northwind Supply Co."}
    assert len(answer.json()["companies"]) == 2


def test_threads_are_served_newest_first_with_a_date_header(visitor: Visitor) -> None:
    answer = visitor.get("communications/threads", page_size=10)
    assert "date" in answer.headers
    times = [row["timestamp"] for row in answer.json()["data"]]
    assert len(times) == 10
    assert times == sorted(times, reverse=True)
    assert answer.json()["page_size"] == 10


def test_a_logged_call_can_be_read_back(visitor: Visitor) -> None:
    answer = visitor.log()
    assert answer.status_code == 201
    row = answer.json()
    assert row["communication_type"] == "call"
    assert row["direction"] == "outbound"
    assert row["subject"]
    detail = visitor.get(f"communications/threads/{row['id']}").json()
    assert detail["thread"] == row
    assert detail["messages"] == [row]


def test_a_note_can_be_read_back(visitor: Visitor) -> None:
    thread_id = visitor.rows("communications/threads")[0]["id"]
    made = visitor.post("communications/notes", {"thread_id": thread_id, "content": "Call again on Monday."})
    assert made.status_code == 201
    assert visitor.rows("communications/notes", thread_id=thread_id)[-1] == made.json()


def test_customers_come_with_contacts_when_asked(visitor: Visitor) -> None:
    row = visitor.rows("customers", include_contacts="true", limit=1)[0]
    assert {"id", "customer_company_name", "status", "open_balance", "contacts"} <= set(row)
    assert row["contacts"][0]["is_primary"] is True
    assert "contacts" not in visitor.rows("customers", limit=1)[0]
