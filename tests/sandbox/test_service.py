"""The service as a whole: finding paths, checking who asks, and saying no in the words of the framework."""

from dataclasses import replace

import httpx
import pytest

from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor

LIST = "communications/threads"


def test_answers_carry_a_date(visitor: Visitor) -> None:
    assert "date" in visitor.get(LIST).headers
    assert "date" in visitor.get("nothing").headers


@pytest.mark.parametrize(
    ("header", "detail"),
    [
        (None, "Authentication credentials were not provided."),
        ("Bearer {token}", "Authentication credentials were not provided."),
        ("Token", "Invalid token header. No credentials provided."),
        ("Token a b", "Invalid token header. Token string should not contain spaces."),
        ("Token 0000", "Authentication credentials were not provided."),
    ],
)
def test_no_token_no_answer(visitor: Visitor, header: str | None, detail: str) -> None:
    headers = {"Authorization": header.format(token=visitor.token)} if header else {}
    answer = visitor.http.get(f"{visitor.root}/{LIST}", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"detail": detail})
    assert answer.headers["www-authenticate"] == "Token"


def test_revoked_tokens_are_refused_until_the_next_sign_in(server: SandboxServer, visitor: Visitor) -> None:
    server.world.revoke_tokens()
    assert visitor.get(LIST).status_code == 401
    who = {"username": "demo@daylit.example", "password": "demo"}
    visitor.token = visitor.http.post("/api/v1/auth/login/", json=who).json()["token"]
    assert visitor.get(LIST).status_code == 200


def test_an_unknown_company_is_not_found(visitor: Visitor) -> None:
    path = f"/api/companies/00000000-0000-4000-8000-000000000000/{LIST}"
    answer = visitor.http.get(path, headers=visitor.headers)
    assert (answer.status_code, answer.json()) == (404, {"detail": "Not found."})


@pytest.mark.parametrize(
    "path", ["communications/threads/not-a-uuid", "payments", f"{LIST}/", "communications/log/"]
)
def test_an_unknown_address_is_not_found_in_html(visitor: Visitor, path: str) -> None:
    answer = visitor.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")


def test_a_malformed_company_is_not_found_in_html(visitor: Visitor) -> None:
    answer = visitor.http.get(f"/api/companies/17/{LIST}", headers=visitor.headers)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")


def test_an_unknown_thread_is_not_found_in_json(visitor: Visitor) -> None:
    answer = visitor.get(f"{LIST}/00000000-0000-4000-8000-000000000000")
    assert answer.status_code == 404
    assert answer.json()["detail"] == "No CommunicationThread matches the given query."


def test_a_wrong_method_is_refused(visitor: Visitor) -> None:
    answer = visitor.http.put(f"{visitor.root}/{LIST}", json={}, headers=visitor.headers)
    assert (answer.status_code, answer.json()) == (405, {"detail": 'Method "PUT" not allowed.'})
    assert "GET" in answer.headers["allow"]
    assert visitor.http.get("/api/v1/auth/login/").status_code == 405


def test_head_is_answered_without_a_body(visitor: Visitor) -> None:
    answer = visitor.http.head(f"{visitor.root}/{LIST}", headers=visitor.headers)
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize(
    ("content_type", "body", "status", "beginning"),
    [
        ("text/plain", b"{}", 415, '{"detail":"Unsupported media type \\"text/plain\\" in request."}'),
        ("application/json", b"{", 400, '{"detail":"JSON parse error - '),
        ("application/json", b"\xff\xfe", 400, '{"detail":"JSON parse error - '),
        ("application/json", b'{"content": NaN}', 400, '{"detail":"JSON parse error - '),
        ("application/json", b"[" * 100_000, 400, '{"detail":"JSON parse error - '),
        (
            "application/json",
            b"[]",
            400,
            '{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}',
        ),
        ("application/json", b"", 400, '{"detail":"JSON parse error - '),
    ],
)
def test_a_body_that_is_no_json_object_is_refused(
    visitor: Visitor, content_type: str, body: bytes, status: int, beginning: str
) -> None:
    headers = visitor.headers | {"Content-Type": content_type}
    for path in ("communications/log", "communications/notes"):
        answer = visitor.http.post(f"{visitor.root}/{path}", content=body, headers=headers)
        assert answer.status_code == status
        assert answer.text.startswith(beginning)


def test_requests_are_remembered(server: SandboxServer, visitor: Visitor) -> None:
    visitor.get(LIST, page=2)
    visitor.log(content="remember me")
    first, second = server.world.requests
    assert (first.method, first.route, first.query, first.status) == ("GET", "threads", {"page": "2"}, 200)
    assert (second.route, second.status) == ("log", 201)
    assert b"remember me" in second.body
    assert server.world.asked("log") == [second]


def test_both_companies_are_kept_apart(server: SandboxServer, visitor: Visitor) -> None:
    main, other = server.world.ledgers.values()
    visitor.root = f"/api/companies/{other.company.id}"
    ids = {row["id"] for row in visitor.rows(LIST)}
    assert ids
    assert ids <= set(other.rows)
    assert visitor.get(f"{LIST}/{next(iter(main.rows))}").status_code == 404
    assert visitor.log(customer_id=next(iter(main.customers))).status_code == 400


def test_a_company_of_others_is_not_found(server: SandboxServer, visitor: Visitor) -> None:
    user = next(iter(server.world.users.values()))
    server.world.users[user.id] = replace(user, companies=user.companies[:1])
    assert visitor.get(LIST).status_code == 200
    visitor.root = f"/api/companies/{user.companies[1]}"
    answer = visitor.get(LIST)
    assert (answer.status_code, answer.json()) == (404, {"detail": "Not found."})


def test_login_without_its_slash_points_to_the_right_address(server: SandboxServer) -> None:
    answer = httpx.post(f"{server.url}/api/v1/auth/login", json={})
    assert (answer.status_code, answer.headers["location"]) == (301, "/api/v1/auth/login/")
