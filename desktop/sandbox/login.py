"""Signing in, and the check of the token that every other request carries."""

from typing import Any

from desktop.sandbox.call import read_form
from desktop.sandbox.fields import BLANK, NULL, REQUIRED, WrongValueError, read_text
from desktop.sandbox.refusals import NO_CREDENTIALS, RefusalError, unauthorised
from desktop.sandbox.rendering import company_json, user_json
from desktop.sandbox.rows import User
from desktop.sandbox.world import World

WRONG_LOGIN = "Unable to log in with provided credentials."


def sign_in(world: World, body: bytes, content_type: str) -> dict[str, Any]:
    """The answer to a sign-in: token, user and companies; raises RefusalError."""
    values = read_form(body, content_type)
    problems = {}
    for name in ("username", "password"):
        if problem := _problem_with(values, name):
            problems[name] = [problem]
    if problems:
        raise RefusalError(400, problems)
    user = world.user_with(str(values["username"]), str(values["password"]))
    if user is None or not user.is_active:
        status = world.habits.login_failure_status
        shown = {"non_field_errors": [WRONG_LOGIN]} if status == 400 else {"detail": WRONG_LOGIN}
        raise RefusalError(status, shown)
    companies = [world.ledgers[company].company for company in user.companies if company in world.ledgers]
    return {
        "token": world.issue_token(user),
        "user": user_json(user),
        "companies": [company_json(company, world.habits) for company in companies],
    }


def check_token(world: World, header: str | None) -> User:
    """Whoever sent a request, by its Authorization header; raises RefusalError with 401."""
    scheme, _, token = (header or "").partition(" ")
    if scheme.lower() != "token":
        raise unauthorised()
    token = token.strip()
    if not token:
        raise unauthorised("Invalid token header. No credentials provided.")
    if " " in token:
        raise unauthorised("Invalid token header. Token string should not contain spaces.")
    user = world.user_of(token)
    if user is None:
        raise unauthorised("Invalid token." if world.habits.stock_401 else NO_CREDENTIALS)
    if not user.is_active:
        raise unauthorised("User inactive or deleted.")
    return user


def _problem_with(values: dict[str, Any], name: str) -> str | None:
    if name not in values:
        return REQUIRED
    if values[name] is None:
        return NULL
    try:
        text = read_text(values[name], trim=False, blank=True)
    except WrongValueError as problem:
        return str(problem)
    return None if text.strip() else BLANK
