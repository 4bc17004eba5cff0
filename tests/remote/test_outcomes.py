"""What became of one POST: exactly one outcome, decided by what really happened on the wire."""

import json
import random
import socket
from collections.abc import Callable

import pytest

from desktop.domain.clock import SystemClock
from desktop.domain.errors import KnownError, NotTheService, Refused, ServiceTrouble
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import Sentence
from desktop.remote.answers import (
    Accepted,
    AcceptedUnidentified,
    NotSent,
    RefusedEntry,
    SignInAgain,
    SlowDown,
    Unsure,
    WrongRoute,
    wait_of,
)
from desktop.remote.client import Client, Server
from desktop.remote.query import CommunicationQuery
from tests.conftest import HandClock
from tests.remote.scripted import Answer, answers, says, scripted

ROW = {"id": "s1", "timestamp": "2026-05-04T14:10:00Z", "communication_type": "call", "content": "x"}
GOOD = json.dumps(ROW).encode()
HTML = b"<html><body>Welcome to the hotel</body></html>"


def client(url: str) -> Client:
    server = Server(url=url, company=ServiceId("c"), token="secret-token", prefix="/api")
    return Client(server, clock=SystemClock())


OUTCOMES: list[tuple[str, Answer, type]] = [
    ("201", answers("201 Created", GOOD), Accepted),
    ("200 with a row", answers("200 OK", GOOD), Accepted),
    ("201 empty", answers("201 Created", b""), AcceptedUnidentified),
    ("201 without id", answers("201 Created", b'{"x":1}'), AcceptedUnidentified),
    ("201 as a list", answers("201 Created", b"[]"), AcceptedUnidentified),
    ("200 with an id and no row", answers("200 OK", b'{"id":"s1","ok":true}'), AcceptedUnidentified),
    ("201 with an id and no row", answers("201 Created", b'{"id":"s1"}'), Accepted),
    ("200 web page", answers("200 OK", HTML, "text/html"), Unsure),
    ("400", answers("400 Bad Request", b'{"contact_id":["Not found."]}'), RefusedEntry),
    ("403", answers("403 Forbidden", b'{"detail":"No."}'), RefusedEntry),
    ("413", answers("413 Too Large", b""), RefusedEntry),
    ("422", answers("422 Unprocessable", b'["no"]'), RefusedEntry),
    ("401", answers("401 Unauthorized", b'{"detail":"x"}'), SignInAgain),
    ("429", answers("429 Slow", b"", "text/plain", "Retry-After: 7"), SlowDown),
    ("404", answers("404 Not Found", HTML, "text/html"), WrongRoute),
    ("405", answers("405 Not Allowed", b"{}"), WrongRoute),
    ("301", answers("301 Moved", b"", "text/plain", "Location: http://127.0.0.1:9/"), WrongRoute),
    ("307", answers("307 Moved", b"", "text/plain", "Location: http://127.0.0.1:9/"), WrongRoute),
    ("500", answers("500 Oops", HTML, "text/html"), Unsure),
    ("502", answers("502 Bad Gateway", b""), Unsure),
    ("503", answers("503 Unavailable", b""), Unsure),
    ("408", answers("408 Timeout", b""), Unsure),
    ("409", answers("409 Conflict", b"{}"), Unsure),
    ("cut before an answer", says(b""), Unsure),
    ("cut in the status line", says(b"HTTP/1.1 201 Cre"), Unsure),
    ("cut in the headers", says(b"HTTP/1.1 201 Created\r\nContent-Le"), Unsure),
    ("cut in the body", says(b"HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n" + GOOD), Unsure),
    ("no HTTP at all", says(b"SSH-2.0-OpenSSH\r\n"), Unsure),
    (
        "compressed",
        answers("201 Created", b"\x1f\x8b\x08\x00", "application/json", "Content-Encoding: gzip"),
        Unsure,
    ),
]


@pytest.mark.parametrize(("name", "answer", "kind"), OUTCOMES, ids=[item[0] for item in OUTCOMES])
def test_one_outcome(name: str, answer: Answer, kind: type) -> None:
    with scripted(answer) as server, client(server.url) as speaker:
        outcome = speaker.log({"customer_id": "c1", "content": "häß \ud83d"})
    assert type(outcome) is kind
    assert len(server.received) == 1
    assert b"Authorization: Token secret-token" in server.received[0]


def test_refused_connections_were_surely_not_sent() -> None:
    free = socket.create_server(("127.0.0.1", 0))
    port = free.getsockname()[1]
    free.close()
    with client(f"http://127.0.0.1:{port}") as speaker:
        assert type(speaker.log({})) is NotSent


def test_a_refusal_gives_the_words_per_field() -> None:
    with scripted(answers("400 Bad", b'{"contact_id":["Unknown."],"subject":["Too long."]}')) as server:
        with client(server.url) as speaker:
            outcome = speaker.log({})
    assert isinstance(outcome, RefusedEntry)
    assert outcome.fields == {"contact_id": "Unknown.", "subject": "Too long."}


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7), ("0", 0), ("-1", None), ("banana", None), ("9999999", 86400), (None, None), ("nan", None),
     ("Wed, 03 Jun 2026 14:31:12 GMT", 60), ("Wed, 03 Jun 1990 14:31:12 GMT", None)],
)  # fmt: skip
def test_retry_after(header: str | None, seconds: float | None, clock: HandClock) -> None:
    clock.moment = clock.moment.replace(microsecond=0)
    assert wait_of(header, clock) == seconds


def refusal(answer: Answer, ask: Callable[[Client], object]) -> Sentence:
    with scripted(answer) as server, client(server.url) as speaker, pytest.raises(Refused) as caught:
        ask(speaker)
    sentence = caught.value.sentence
    assert isinstance(sentence, Sentence)
    return sentence


def test_a_web_filter_that_forbids_is_not_taken_for_daylit() -> None:
    words = refusal(answers("403 Forbidden", HTML, "text/html"), Client.check)
    assert "Daylit" not in words
    assert words.startswith("127.0.0.1")
    assert words.endswith("refused 'threads': no reason given (status 403).")


def test_a_right_that_is_missing_for_one_list_does_not_ask_for_another_company() -> None:
    denied = answers("403 Forbidden", b'{"detail":"You do not have permission to view invoices."}')
    words = refusal(denied, Client.invoices)
    assert "another company" not in words
    assert "'invoices': You do not have permission to view invoices." in words


@pytest.mark.parametrize("ask", [Client.check, Client.customers])
def test_a_company_that_is_denied_is_named(ask: Callable[[Client], object]) -> None:
    words = refusal(answers("403 Forbidden", b"{}"), ask)
    assert words.startswith("Daylit does not let this sign-in see c: no reason given. Choose another")
    assert isinstance(words.values["words"], Sentence)  # so that a face can translate it


def test_a_redirect_is_never_followed_elsewhere() -> None:
    with scripted(says(b"")) as elsewhere:
        moved = answers("301 Moved", b"", "text/plain", f"Location: {elsewhere.url}/api/x")
        with (
            scripted(moved) as server,
            client(server.url) as speaker,
            pytest.raises(NotTheService, match="redirect"),
        ):
            speaker.check()
        assert elsewhere.received == []


def test_a_huge_and_a_compressed_answer_are_stopped() -> None:
    bomb = answers("200 OK", b"\x1f\x8b" + b"\x00" * 1000, "application/json", "Content-Encoding: gzip")
    with (
        scripted(bomb) as server,
        client(server.url) as speaker,
        pytest.raises(NotTheService, match="stopped"),
    ):
        speaker.check()


def test_a_thousand_malformed_answers_are_sentences() -> None:
    """Truncated, of wrong types, deep, without ids, in other encodings: never anything but a known error."""
    dice = random.Random(11)
    row = {
        **ROW,
        "invoices": [{"id": 1}],
        "from": ["x"],
        "to": {"a": 1},
        "strategy_tags": "x",
        "customer": [],
    }
    pool = [
        None,
        0,
        -1,
        2**70,
        1.5,
        True,
        "",
        "x" * 300,
        [],
        {},
        [[]],
        {"a": {"b": 1}},
        "\ud800",
        "0000-00-00",
    ]
    bodies = [
        b"null",
        b"1",
        b'"x"',
        b"{}",
        b"[1,2,3]",
        b'{"data":{}}',
        b'{"data":[1,null,[],{}]}',
        b"NaN",
        b"[" * 5000,
    ]
    for _ in range(900):
        changed = dict(row)
        for key in dice.sample(sorted(changed), 3):
            changed[key] = dice.choice(pool)
        body = json.dumps(
            {dice.choice(["data", "results", "x"]): [changed, row], "count": dice.choice(pool)}
        ).encode()
        bodies.append(body[: dice.randrange(len(body))] if dice.random() < 0.3 else body)
    bodies += [body.decode().encode("utf-16") for body in bodies[9:50]]
    read = 0
    with scripted(*[answers("200 OK", body) for body in bodies]) as server, client(server.url) as speaker:
        for _ in bodies:
            try:
                page = speaker.communications(CommunicationQuery())
                read += len(page.rows)
            except ServiceTrouble as error:
                assert isinstance(error, KnownError)
    assert read > 400
