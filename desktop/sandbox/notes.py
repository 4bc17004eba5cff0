"""Answers the notes paths: the notes of a thread, and a new one."""

import uuid

from starlette.responses import JSONResponse, Response

from desktop.sandbox.call import Call
from desktop.sandbox.entries import read_note
from desktop.sandbox.envelopes import communication_page
from desktop.sandbox.refusals import not_found
from desktop.sandbox.rows import Note


def list_notes(call: Call) -> Response:
    """GET communications/notes: of the thread that `thread_id` belongs to, or all, oldest first."""
    row_id = call.query.uuid("thread_id")
    if row_id is not None and row_id not in call.ledger.rows:
        raise not_found("No CommunicationThread matches the given query.")
    if row_id is None:
        found = sorted(call.ledger.notes.values(), key=lambda note: (note.created_at, note.id))
    else:
        found = call.ledger.notes_of(row_id)
    page = communication_page(found, call.renderer.note, query=call.query, habits=call.habits, url=call.url)
    return JSONResponse(page)


def create_note(call: Call) -> Response:
    """POST communications/notes."""
    row_id, content = read_note(call.json_object(), ledger=call.ledger, habits=call.habits)
    note = Note(
        id=str(uuid.uuid4()),
        communication=row_id,
        content=content,
        author=call.user.name,
        created_at=call.world.now(),
    )
    call.ledger.notes[note.id] = note
    call.ledger.touch()
    return JSONResponse(call.renderer.note(note), status_code=201)
