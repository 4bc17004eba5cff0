"""Notes on a thread."""

from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor


def test_a_note_belongs_to_the_whole_thread(server: SandboxServer, visitor: Visitor) -> None:
    main = server.world.main
    row = next(row for row in main.communications if main.group_size(row.group) > 1)
    first, *_, last = main.group(row.group)
    made = visitor.post("communications/notes", {"thread_id": last.id, "content": " Call again on Monday. "})
    assert made.status_code == 201
    assert made.json()["content"] == "Call again on Monday."
    assert made.json()["thread_id"] == last.id
    colleague = server.world.add_note(first.id, "Agreed.", author="Luis Ortega")
    for asked in (first, last):
        notes = visitor.rows("communications/notes", thread_id=asked.id)
        assert [note["id"] for note in notes] == [made.json()["id"], colleague.id]
    assert [note["author"] for note in notes] == ["Dana Mercer", "Luis Ortega"]
    assert len(visitor.rows("communications/notes")) == 2
    assert [note.id for note in server.world.notes] == [made.json()["id"], colleague.id]


def test_notes_of_a_thread_without_any(visitor: Visitor) -> None:
    row = visitor.world.communications[0]
    assert visitor.rows("communications/notes", thread_id=row.id) == []


def test_notes_of_an_unknown_thread_are_not_found(visitor: Visitor) -> None:
    assert (
        visitor.get("communications/notes", thread_id="00000000-0000-4000-8000-000000000000").status_code
        == 404
    )
    assert visitor.get("communications/notes", thread_id="x").status_code == 400
