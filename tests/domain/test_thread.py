"""A thread that is read again keeps the objects of what did not change."""

from dataclasses import replace
from datetime import UTC, datetime

from desktop.domain.communication import Communication, Note
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.thread import Thread

AT = datetime(2026, 6, 2, tzinfo=UTC)


def reading(*contents: str, note: str = "n") -> Thread:
    messages = tuple(
        Communication(at=AT, kind="email", local_id=LocalId(f"m{n}"), content=content)
        for n, content in enumerate(contents)
    )
    notes = (Note(content=note, at=AT, local_id=LocalId("n0")),)
    return Thread(thread_key=1, group_id=None, messages=messages, notes=notes)


def test_an_equal_reading_is_the_same_object() -> None:
    first = reading("a", "b")
    assert reading("a", "b").keeping(first) is first
    assert reading("a", "b").keeping(None) is not first
    assert replace(reading("a", "b"), thread_key=2).keeping(first).thread_key == 2


def test_only_what_changed_is_new() -> None:
    first = reading("a", "b")
    again = reading("a", "c", "d").keeping(first)
    assert again.messages[0] is first.messages[0]
    assert [message.content for message in again.messages] == ["a", "c", "d"]
    assert again.notes[0] is first.notes[0]
    assert reading("a", "b", note="x").keeping(first).notes[0].content == "x"


def test_the_customer_is_the_newest_one_named() -> None:
    one, two, three = reading("a", "b", "c").messages
    named = (replace(one, customer_id=ServiceId("old")), replace(two, customer_id=ServiceId("new")), three)
    assert replace(reading(), messages=named).customer_id == "new"
    assert reading("a").customer_id is None
