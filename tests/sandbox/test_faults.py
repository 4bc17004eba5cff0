"""Every fault, seen from the client's side, and whether the world was touched."""

import json
import socket
from pathlib import Path

import httpx
import pytest

from desktop.sandbox.faults import Fault, FaultAction, Faults
from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor

LIST = "communications/threads"


@pytest.mark.parametrize(
    ("action", "status"),
    [("401", 401), ("403", 403), ("404", 404), ("429", 429), ("500", 500), ("502", 502), ("503", 503)],
)
def test_refusals_do_not_touch_the_world(
    server: SandboxServer, visitor: Visitor, action: str, status: int
) -> None:
    before = len(server.world.communications)
    rule = server.faults.add(action, route="log", seconds=7)
    answer = visitor.log()
    assert answer.status_code == status
    assert len(server.world.communications) == before
    assert (rule.seen, rule.met) == (1, 1)
    assert visitor.log().status_code == 201
    if action == "429":
        assert answer.headers["retry-after"] == "7"
    if action in ("404", "500", "502", "503"):
        assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize("status", [301, 302, 307])
def test_redirect_points_elsewhere(server: SandboxServer, visitor: Visitor, status: int) -> None:
    server.faults.add("redirect", status=status, location="http://other.example/api")
    answer = visitor.get(LIST)
    assert (answer.status_code, answer.headers["location"]) == (status, "http://other.example/api")


def test_captive_portal_answers_200_in_html(server: SandboxServer, visitor: Visitor) -> None:
    server.faults.add("captive_portal")
    answer = visitor.get(LIST)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")


def test_cut_before_does_nothing(server: SandboxServer, visitor: Visitor) -> None:
    before = len(server.world.communications)
    server.faults.add("cut_before", route="log")
    with pytest.raises(httpx.TransportError):
        visitor.log()
    assert len(server.world.communications) == before
    assert server.world.asked("log")[-1].status is None
    assert visitor.log().status_code == 201


def test_cut_after_commit_does_it_all_the_same(server: SandboxServer, visitor: Visitor) -> None:
    before = len(server.world.communications)
    server.faults.add("cut_after_commit", route="log")
    with pytest.raises(httpx.RemoteProtocolError):
        visitor.log()
    assert len(server.world.communications) == before + 1
    assert server.world.asked("log")[-1].status is None


def test_cut_in_body_announces_more_than_it_sends(server: SandboxServer, visitor: Visitor) -> None:
    server.faults.add("cut_in_body", route="threads")
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as raw:
        request = (
            f"GET {visitor.root}/{LIST} HTTP/1.1\r\nHost: x\r\nAuthorization: Token {visitor.token}\r\n\r\n"
        )
        raw.sendall(request.encode())
        received = b""
        while chunk := raw.recv(65536):
            received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    announced = next(
        int(line.split(b":")[1]) for line in head.splitlines() if line.lower().startswith(b"content-length")
    )
    assert head.startswith(b"HTTP/1.1 200")
    assert 0 < len(body) < announced
    with pytest.raises(json.JSONDecodeError):
        json.loads(body)
    server.faults.add("cut_in_body", route="threads")
    with pytest.raises(httpx.RemoteProtocolError):
        visitor.get(LIST)


def test_slow_answers_come_late_but_are_carried_out(server: SandboxServer, visitor: Visitor) -> None:
    before = len(server.world.communications)
    server.faults.add("slow", route="log", seconds=0.3)
    visitor.http.timeout = httpx.Timeout(0.1)
    with pytest.raises(httpx.ReadTimeout):
        visitor.log()
    visitor.http.timeout = httpx.Timeout(10)
    server.faults.add("slow", route="threads", seconds=0.4)  # answered after the first one
    visitor.get(LIST)
    assert len(server.world.communications) == before + 1


def test_500_after_commit(server: SandboxServer, visitor: Visitor) -> None:
    before = len(server.world.communications)
    server.faults.add("500_after_commit", route="log")
    assert visitor.log().status_code == 500
    assert len(server.world.communications) == before + 1


def test_invalid_json(server: SandboxServer, visitor: Visitor) -> None:
    server.faults.add("invalid_json")
    answer = visitor.get(LIST)
    assert answer.status_code == 200
    with pytest.raises(json.JSONDecodeError):
        answer.json()


def test_empty_answer_and_answer_without_id(server: SandboxServer, visitor: Visitor) -> None:
    server.faults.add("empty_answer", route="log")
    answer = visitor.log()
    assert (answer.status_code, answer.content) == (201, b"")
    server.faults.add("without_id", route="log")
    answer = visitor.log()
    assert answer.status_code == 201
    assert "id" not in answer.json()


@pytest.mark.parametrize(
    ("envelope", "second"),
    [("data", {"page": 2, "page_size": 5}), ("offset", {"offset": 5, "limit": 5}), ("cursor", {"limit": 5})],
)
def test_repeated_page(
    server: SandboxServer, visitor: Visitor, envelope: str, second: dict[str, object]
) -> None:
    server.world.habits = server.world.habits.changed(envelope=envelope)

    def ids(**query: object) -> list[str]:
        answer = visitor.get(LIST, **query).json()
        if envelope == "cursor":
            second["cursor"] = answer["next_cursor"]
        return [row["id"] for row in (answer if isinstance(answer, list) else answer["data"])]

    first = ids(page_size=5) if envelope == "data" else ids(limit=5)
    server.faults.add("repeated_page")
    assert ids(**second) == first


def test_drift_moves_rows_to_the_next_page(server: SandboxServer, visitor: Visitor) -> None:
    server.faults.add("drift", route="threads", after=1)
    first = visitor.rows(LIST, page_size=5, page=1)
    second = visitor.rows(LIST, page_size=5, page=2)
    assert second[0]["id"] == first[-1]["id"]
    assert visitor.rows(LIST, page_size=1)[0]["subject"].startswith("Arrived while reading")


def test_rows_lose_their_id_or_time(server: SandboxServer, visitor: Visitor) -> None:
    server.faults.add("rows_without_id", every=2)
    rows = visitor.rows(LIST, page_size=6)
    assert ["id" in row for row in rows] == [True, False] * 3
    server.faults.add("rows_without_time")
    assert not any({"timestamp", "created_at"} & set(row) for row in visitor.rows(LIST))


def test_extra_fields_and_huge_answers(server: SandboxServer, visitor: Visitor) -> None:
    server.faults.add("extra_fields")
    answer = visitor.get(LIST).json()
    assert "x_experimental" in answer
    assert "sentiment_v2" in answer["data"][0]
    server.faults.add("huge_answer", size=1_000_000)
    assert len(visitor.get(LIST).content) > 1_000_000


def test_rules_count_only_what_concerns_them(server: SandboxServer, visitor: Visitor) -> None:
    rule = server.faults.add("503", method="post", route="log", after=1, times=2)
    assert visitor.get(LIST).status_code == 200
    assert [visitor.log().status_code for _ in range(4)] == [201, 503, 503, 201]
    assert (rule.seen, rule.met) == (4, 2)
    endless = server.faults.add("503", times=None)
    assert [visitor.get(LIST).status_code for _ in range(3)] == [503] * 3
    assert endless.met == 3
    server.faults.clear()
    assert visitor.get(LIST).status_code == 200


def test_rules_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "faults.json"
    rules = [
        {"match": {"method": "POST", "route": "log"}, "after": 1, "times": None, "action": "cut_after_commit"}
    ]
    for content in (rules, {"faults": rules}):
        file.write_text(json.dumps(content))
        plan = Faults.from_file(file)
        assert plan.take("POST", "log") == []
        assert [rule.action for rule in plan.take("POST", "log")] == [FaultAction.CUT_AFTER]


@pytest.mark.parametrize(
    "content", ["{}", "[1]", "nonsense", '[{"action": "melt"}]', '[{"action": "500", "match": {"route": "nowhere"}}]', '[{"action": "500", "when": 1}]']
)  # fmt: skip
def test_a_wrong_file_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "faults.json"
    file.write_text(content)
    with pytest.raises(ValueError):
        Faults.from_file(file)


def test_every_action_can_be_named() -> None:
    assert {Fault(action=action).action for action in FaultAction} == set(FaultAction)
