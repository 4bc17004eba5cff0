"""Names and links of threads and entries."""

from datetime import UTC, datetime

from desktop.domain.communication import Communication, Note
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.reference import entry_name, link_to, thread_name
from desktop.domain.thread import Thread

AT = datetime(2026, 6, 2, tzinfo=UTC)
SENT = Communication(at=AT, kind="email", service_id=ServiceId("mail-1"), local_id=LocalId("local-1"))
WAITING = Communication(at=AT, kind="call", local_id=LocalId("local-2"))


def thread(*messages: Communication, group: str | None = None) -> Thread:
    return Thread(thread_key=1, group_id=group, messages=messages, notes=())


def test_the_best_name_there_is() -> None:
    assert thread_name(thread(SENT, group="group-1")) == "group-1"
    assert thread_name(thread(SENT)) == "mail-1"
    assert thread_name(thread(WAITING)) == "local-2"
    assert thread_name(thread()) == ""
    assert entry_name(Note(content="", at=AT, local_id=LocalId("local-3"))) == "local-3"


def test_a_link_holds_any_name() -> None:
    assert link_to("group-1") == "daylit-desktop://thread/group-1"
    assert link_to("a/b c?#é") == "daylit-desktop://thread/a%2Fb%20c%3F%23%C3%A9"
