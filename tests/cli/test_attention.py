"""`outbox attention` and `outbox choose`: what needs a person, on the command line, as scripts see it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.sandbox.faults import FaultAction
from tests.cli import schemas
from tests.cli.test_commands import Desk, desk_in
from tests.service import running


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Signed in and synced, with a service of its own."""
    with running(threads=10) as server:
        desk = desk_in(tmp_path, server)
        desk.sign_in()
        desk.json(schemas.SYNC, "sync")
        yield desk


def log(desk: Desk, text: str, *more: str) -> str:
    customer = next(iter(desk.server.world.main.customers.values()))
    written = desk.json(schemas.WRITTEN, "log", "call", "--customer", customer.id, "--content", text, *more)
    return str(written["local_id"])


def matters(desk: Desk, *, status: int = 6) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desk.json(schemas.ATTENTION, "outbox", "attention", status=status)["items"]
    return found


def test_nothing_needs_anybody(desk: Desk) -> None:
    assert matters(desk, status=0) == []
    assert "Nothing needs you" in desk.run("outbox", "attention").stderr


def test_a_refused_entry_is_shown_with_its_words_and_sent_again(desk: Desk) -> None:
    desk.server.faults.add(FaultAction.FORBIDDEN, route="log")
    name = log(desk, "refused at first")
    assert desk.run("sync").returncode == 6
    (matter,) = matters(desk)
    assert (matter["local_id"], matter["concern"], matter["text"]) == (name, "refused", "refused at first")
    assert "permission" in matter["reason"]
    shown = desk.run("outbox", "attention")
    assert (shown.returncode, "Refused by Daylit" in shown.stdout) == (6, True)
    assert "send_again" in matter["choices"]
    chosen = desk.run("outbox", "choose", name, "send-again")
    assert chosen.returncode == 0, chosen.stderr
    assert desk.json(schemas.SYNC, "sync")["pushed"] == 1
    assert [row.content for row in desk.server.world.communications].count("refused at first") == 1
    assert matters(desk, status=0) == []


def test_a_possible_double_becomes_a_note_on_theirs(desk: Desk) -> None:
    at = datetime.now(UTC) - timedelta(minutes=30)
    customer = next(iter(desk.server.world.main.customers.values()))
    theirs = desk.server.world.add_message(
        customer_id=customer.id, communication_type="call", content="a colleague's call", timestamp=at
    )
    desk.json(schemas.SYNC, "sync")
    name = log(desk, "the same call", "--at", at.astimezone().strftime("%Y-%m-%dT%H:%M"))
    (matter,) = matters(desk)
    assert matter["concern"] == "double"
    assert [row["id"] for row in matter["theirs"]] == [theirs.id]
    chosen = desk.run("outbox", "choose", name, "as_note")
    assert chosen.returncode == 0, chosen.stderr
    desk.json(schemas.SYNC, "sync")
    assert [note.content for note in desk.server.world.notes if note.content == "the same call"] != []
    assert "the same call" not in [row.content for row in desk.server.world.communications]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("choose", "nobody", "discard"), "Nothing that needs you"),
        (("choose", "nobody"), "outbox choose ID CHOICE"),
        (("attention", "nobody"), "outbox attention"),
        (("choose",), "outbox choose ID CHOICE"),
        (("drop", "nobody"), "outbox list"),
    ],
)
def test_what_cannot_be_meant_is_a_sentence(desk: Desk, arguments: tuple[str, ...], words: str) -> None:
    done = desk.run("outbox", *arguments)
    assert (done.returncode, words in done.stderr) == (2, True), done.stderr


def test_a_choice_that_is_not_offered_names_those_that_are(desk: Desk) -> None:
    desk.server.faults.add(FaultAction.FORBIDDEN, route="log")
    name = log(desk, "refused")
    desk.run("sync")
    done = desk.run("outbox", "choose", name, "keep_both")
    assert (done.returncode, "discard" in done.stderr) == (2, True)
    fix = desk.run("outbox", "choose", name, "fix")
    assert (fix.returncode, "window" in fix.stderr) == (2, True)
    assert desk.run("outbox", "choose", name, "discard").returncode == 0
    assert matters(desk, status=0) == []
