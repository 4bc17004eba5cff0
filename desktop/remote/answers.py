"""The outcome of one POST is exactly one of these; the decision is made here and nowhere else.

"Surely not there" and "perhaps there" are different things: the service documents no idempotency key, so
an entry that may have arrived must never be sent again on a guess.
"""

from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any

from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, Note
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import said
from desktop.remote.reading import Unreadable, read_communication, read_error, read_note
from desktop.remote.values import identity

LONGEST_WAIT = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Accepted:
    """201 with the id of the new row; `row` is the service's version, None if only the id could be read."""

    service_id: ServiceId
    row: Communication | Note | None


@dataclass(frozen=True, slots=True)
class AcceptedUnidentified:
    """Some 2xx without an id: it is there, or it is not; it may never be sent again unasked."""

    reason: str


@dataclass(frozen=True, slots=True)
class RefusedEntry:
    """A clear, final no; `fields` has the service's words per field."""

    status: int
    reason: str
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NotSent:
    """Surely not there: the request never began to leave."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """May be there: the request began to leave and no clear answer came back."""

    reason: str


@dataclass(frozen=True, slots=True)
class SignInAgain:
    """401: surely not there; the token is no longer accepted."""


@dataclass(frozen=True, slots=True)
class SlowDown:
    """429: surely not there; `retry_after` in seconds if the service said so."""

    retry_after: float | None


@dataclass(frozen=True, slots=True)
class WrongRoute:
    """404, 405 or a redirect: surely not there, and it is our table of paths that is wrong, not the entry."""

    route: str
    reason: str


Outcome = (
    Accepted | AcceptedUnidentified | RefusedEntry | NotSent | Unsure | SignInAgain | SlowDown | WrongRoute
)

CREATED = 201
REFUSALS = frozenset({400, 403, 413, 415, 422})
UNKNOWN_PATHS = frozenset({404, 405})


def outcome_of(
    *, route: str, status: int, answer: Any, retry_after: str | None, is_json: bool, clock: Clock
) -> Outcome:
    """Classify a complete answer. `answer` is the parsed body, None when it is no JSON."""
    if status == 201 or (200 <= status < 300 and is_json):
        return _accepted(route, status, answer)
    if 200 <= status < 300:
        return Unsure(said("A web page answered instead of the service (a hotel or office log-in?)."))
    if 300 <= status < 400:
        return WrongRoute(route, said("The service answers with a redirect. Check the service's address."))
    if status == 401:
        return SignInAgain()
    if status == 429:
        return SlowDown(wait_of(retry_after, clock))
    if status in UNKNOWN_PATHS:
        return WrongRoute(
            route,
            said(
                "The service does not know the path for {route} (status {status}). Correct it in the "
                "settings file under [service.routes]; everything is kept.",
                route=repr(route),
                status=status,
            ),
        )
    words, fields = read_error(answer)
    if status in REFUSALS:
        refusal = said("The service refused it (status {status}).", status=status)
        return RefusedEntry(status, words or refusal, fields)
    return Unsure(
        said("The service answered with an error (status {status}); it may have arrived.", status=status)
    )


def wait_of(header: str | None, clock: Clock) -> float | None:
    """Seconds that a Retry-After header asks for, given as seconds or as a date; None if unusable."""
    if header is None:
        return None
    try:
        seconds = float(header)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(header) - clock.now()).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(seconds, LONGEST_WAIT) if 0 <= seconds < float("inf") else None


def _accepted(route: str, status: int, answer: Any) -> Outcome:
    """Created is what 201 says; any other 2xx must also show the row, or it may be anything at all."""
    name = identity(answer.get("id")) if isinstance(answer, dict) else None
    if name is None or not isinstance(answer, dict):
        return AcceptedUnidentified(said("The service accepted it but did not say under which id."))
    try:
        row = read_note(answer) if route == "create_note" else read_communication(answer)
    except Unreadable:
        if status != CREATED:
            return AcceptedUnidentified(said("The service's answer does not show what it accepted."))
        return Accepted(name, None)
    return Accepted(name, row)
