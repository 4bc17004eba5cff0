"""Answers the communications paths: both lists, both details and the logging of a new entry."""

import uuid
from typing import Any

from starlette.responses import JSONResponse, Response

from desktop.sandbox.call import Call
from desktop.sandbox.entries import read_entry
from desktop.sandbox.envelopes import communication_page
from desktop.sandbox.refusals import not_found
from desktop.sandbox.rows import Communication, Person
from desktop.sandbox.selection import Selection

LOGGED_WORDS = {"call": "Call", "email": "Email", "meeting": "Meeting", "note": "Note", "manual": "Entry"}


def list_threads(call: Call) -> Response:
    """GET communications/threads."""
    return _list(call, Selection.of_threads(call.query))


def list_emails(call: Call) -> Response:
    """GET communications/emails: one row per e-mail thread."""
    return _list(call, Selection.of_emails(call.query))


def show_thread(call: Call) -> Response:
    """GET communications/threads/{thread_id}: one row and the rest of its thread."""
    return JSONResponse(call.renderer.detail(_find(call)))


def show_email_thread(call: Call) -> Response:
    """GET communications/emails/{thread_id}: the same for an e-mail; anything else is not found."""
    row = _find(call)
    if row.communication_type != "email":
        raise not_found("No CommunicationThread matches the given query.")
    return JSONResponse(call.renderer.detail(row))


def log_entry(call: Call) -> Response:
    """POST communications/log: stores the entry and completes what it says it completes."""
    entry = read_entry(call.json_object(), ledger=call.ledger, habits=call.habits)
    moment = call.world.now()
    customer = call.ledger.customers[entry.customer]
    word = LOGGED_WORDS.get(entry.communication_type, entry.communication_type.capitalize())
    stored_type = entry.communication_type
    if stored_type == "call" and call.habits.call_as_manual:
        stored_type = "manual"
    row = Communication(
        id=str(uuid.uuid4()),
        group=str(uuid.uuid4()),
        communication_type=stored_type,
        timestamp=entry.timestamp or moment,
        direction=entry.direction,
        customer=entry.customer,
        contact=entry.contact,
        subject=entry.subject or f"{word} with {customer.name}",
        content=entry.content,
        is_resolved=entry.is_resolved,
        strategy_tags=entry.strategy_tags,
        invoices=entry.invoices,
        sender=Person(call.user.name, call.user.email),
        created_at=moment,
        updated_at=moment,
    )
    call.ledger.add(row)
    call.world.complete(call.ledger, action_id=entry.action, touchpoint_id=entry.touchpoint)
    return JSONResponse(call.renderer.communication(row, in_list=False), status_code=201)


def _list(call: Call, selection: Selection) -> Response:
    ids = call.selector.rows(call.ledger, selection, call.habits)
    renderer = call.renderer

    def write(row_id: str) -> Any:
        return renderer.communication(call.ledger.rows[row_id], in_list=True)

    page = communication_page(ids, write, query=call.query, habits=call.habits, url=call.url)
    return JSONResponse(page)


def _find(call: Call) -> Communication:
    row = call.ledger.rows.get(call.thread_id)
    if row is None:
        raise not_found("No CommunicationThread matches the given query.")
    return row
