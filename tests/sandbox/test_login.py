"""Signing in."""

from dataclasses import replace
from typing import Any

import httpx
import pytest

from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor


def sign_in(server: SandboxServer, **body: Any) -> httpx.Response:
    return httpx.post(f"{server.url}/api/v1/auth/login/", json=body)


def test_sign_in_gives_a_token_and_the_companies(server: SandboxServer) -> None:
    answer = sign_in(server, username="Demo@daylit.example", password="demo").json()
    assert len(answer["token"]) == 40
    assert answer["user"]["email"] == "demo@daylit.example"
    assert answer["companies"][0] == {"id": server.world.company.id, "name": "Northwind Supply Co."}
    assert len(answer["companies"]) == 2
    assert sign_in(server, username="demo@daylit.example", password="demo").json()["token"] != answer["token"]


def test_a_form_works_as_well(server: SandboxServer) -> None:
    who = {"username": "demo@daylit.example", "password": "demo"}
    assert httpx.post(f"{server.url}/api/auth/login/", data=who).json()["token"]


@pytest.mark.parametrize(
    ("body", "problems"),
    [
        ({}, {"username": ["This field is required."], "password": ["This field is required."]}),
        ({"username": None, "password": " "}, {"username": ["This field may not be null."], "password": ["This field may not be blank."]}),
        ({"username": ["a"], "password": "x"}, {"username": ["Not a valid string."]}),
        ({"username": "a", "password": "x"}, {"non_field_errors": ["Unable to log in with provided credentials."]}),
    ],
)  # fmt: skip
def test_a_wrong_sign_in_is_refused(
    server: SandboxServer, body: dict[str, Any], problems: dict[str, Any]
) -> None:
    answer = sign_in(server, **body)
    assert (answer.status_code, answer.json()) == (400, problems)


def test_an_inactive_user_is_told_so(server: SandboxServer, visitor: Visitor) -> None:
    user = next(iter(server.world.users.values()))
    server.world.users[user.id] = replace(user, is_active=False)
    answer = visitor.get("customers")
    assert (answer.status_code, answer.json()) == (401, {"detail": "User inactive or deleted."})
    assert sign_in(server, username=user.email, password=user.password).status_code == 400
