"""Changing the world while it is served: what colleagues and customers do elsewhere."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor

LIST = "communications/threads"


def test_a_new_message_is_served_first(server: SandboxServer, visitor: Visitor) -> None:
    row = server.world.add_message(content="Payment left today.", subject="Good news")
    shown = visitor.rows(LIST)[0]
    assert (shown["id"], shown["subject"], shown["direction"]) == (row.id, "Good news", "inbound")
    assert shown["requires_response"] is True


def test_a_reply_joins_its_thread_and_settles_what_waited(server: SandboxServer, visitor: Visitor) -> None:
    world = server.world
    question = world.add_message(content="When do you ship?", subject="Order")
    answer = world.add_message(content="Today.", direction="outbound", reply_to=question.id)
    assert (answer.group, answer.customer, answer.subject) == (question.group, question.customer, "Re: Order")
    rows = visitor.get(f"{LIST}/{answer.id}").json()["messages"]
    assert [row["id"] for row in rows] == [question.id, answer.id]
    assert [row["requires_response"] for row in rows] == [False, False]
    with pytest.raises(KeyError):
        world.add_message(content="x", reply_to="nobody")


def test_edits_and_deletions_are_served(server: SandboxServer, visitor: Visitor) -> None:
    world = server.world
    row = world.communications[0]
    edited = world.edit(row.id, subject="Changed", timestamp=datetime(2019, 1, 1, tzinfo=UTC))
    assert edited.updated_at > row.updated_at
    assert visitor.get(f"{LIST}/{row.id}").json()["thread"]["subject"] == "Changed"
    assert world.communications[-1].id == row.id
    world.delete(row.id)
    assert visitor.get(f"{LIST}/{row.id}").status_code == 404
    assert row.id not in {found.id for found in world.communications}
    with pytest.raises(KeyError):
        world.delete(row.id)


def test_many_threads_may_change_it_at_once() -> None:
    world = seeded_world(Seed(threads=10))
    before = len(world.communications)

    def write() -> None:
        for _ in range(50):
            row = world.add_message(content="x")
            world.edit(row.id, is_resolved=True)

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    times = [row.timestamp for row in world.communications]
    assert len(times) == before + 200
    assert times == sorted(times, reverse=True)


def test_the_clock_can_be_given() -> None:
    moment = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
    world = seeded_world(Seed(threads=10), clock=lambda: moment)
    assert world.add_message(content="x").timestamp == moment
    assert max(row.timestamp for row in world.communications) == moment
    assert min(row.timestamp for row in world.communications) > moment - timedelta(days=500)
