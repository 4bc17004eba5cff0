"""Acts out the faults: refuses before anything is done, or spoils an answer afterwards."""

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from desktop.sandbox.envelopes import read_cursor, write_cursor
from desktop.sandbox.faults import Fault, FaultAction
from desktop.sandbox.refusals import (
    RefusalError,
    not_found_page,
    server_error_page,
    unauthorised,
)
from desktop.sandbox.world import World

PORTAL_PAGE = (
    "<!doctype html>\n<html><head><title>Welcome to the guest network</title></head><body>\n"
    "<h1>Welcome</h1><form action='/accept'><button>Accept the terms and connect</button></form>\n"
    "</body></html>\n"
)
TIME_KEYS = ("timestamp", "occurred_at", "date", "created_at")
LIST_KEYS = ("data", "results", "items", "messages", "thread_messages", "related_messages")
CUTS = frozenset({FaultAction.CUT_BEFORE, FaultAction.CUT_AFTER, FaultAction.CUT_IN_BODY})


def refusal_instead(fault: Fault) -> Response | None:
    """The answer of a fault that keeps a request from the world; None for every other fault."""
    plain: dict[FaultAction, Callable[[], Response]] = {
        FaultAction.UNAUTHORISED: lambda: unauthorised().response(),
        FaultAction.FORBIDDEN: lambda: RefusalError(
            403, {"detail": "You do not have permission to perform this action."}
        ).response(),
        FaultAction.NOT_FOUND_PAGE: not_found_page,
        FaultAction.THROTTLED: lambda: _throttled(fault.seconds),
        FaultAction.SERVER_ERROR: server_error_page,
        FaultAction.BAD_GATEWAY: lambda: server_error_page(502),
        FaultAction.UNAVAILABLE: lambda: server_error_page(503),
        FaultAction.REDIRECT: lambda: RedirectResponse(fault.location, status_code=fault.status),
        FaultAction.CAPTIVE_PORTAL: lambda: HTMLResponse(PORTAL_PAGE),
    }
    make = plain.get(fault.action)
    return None if make is None else make()


def bend_query(query: str, faults: list[Fault]) -> str:
    """The query with its page set back by one, where a fault wants a page to be repeated."""
    if not any(fault.action is FaultAction.REPEATED_PAGE for fault in faults):
        return query
    pairs = dict(parse_qsl(query, keep_blank_values=True))
    size = _number(pairs.get("limit")) or _number(pairs.get("page_size")) or 20
    if page := _number(pairs.get("page")):
        pairs["page"] = str(max(1, page - 1))
    if offset := _number(pairs.get("offset")):
        pairs["offset"] = str(max(0, offset - size))
    if cursor := pairs.get("cursor"):
        pairs["cursor"] = _cursor_before(cursor, size)
    return urlencode(pairs)


def drift(world: World, faults: list[Fault]) -> None:
    """Let a new row arrive, for every fault that wants rows to move while pages are read."""
    for fault in faults:
        if fault.action is FaultAction.DRIFT:
            world.add_message(
                subject=f"Arrived while reading ({fault.met})",
                content="We received your statement this morning and will come back to you shortly.",
            )


def spoil(response: Response, faults: list[Fault]) -> Response:
    """The answer after every fault that changes it; the world has already done what was asked."""
    for fault in faults:
        if fault.action is FaultAction.SERVER_ERROR_AFTER:
            response = server_error_page()
        elif fault.action is FaultAction.INVALID_JSON:
            response = _same(response, bytes(response.body)[:-1] + b", oops")
        elif fault.action is FaultAction.EMPTY_ANSWER:
            response = _same(response, b"")
        elif response.status_code < 300:
            response = _spoil_rows(response, fault)
    return response


def _spoil_rows(response: Response, fault: Fault) -> Response:
    changes: Mapping[FaultAction, Callable[[dict[str, Any]], None]] = {
        FaultAction.WITHOUT_ID: _drop_id,
        FaultAction.ROWS_WITHOUT_ID: _drop_id,
        FaultAction.ROWS_WITHOUT_TIME: _drop_time,
        FaultAction.EXTRA_FIELDS: _add_fields,
        FaultAction.HUGE_ANSWER: lambda row: row.update(content="All work and no pay. " * (fault.size // 21)),
    }
    change = changes.get(fault.action)
    if change is None:
        return response
    answer = json.loads(bytes(response.body))
    rows = _rows_in(answer)
    if fault.action is FaultAction.HUGE_ANSWER:
        rows = rows[:1]
    for position, row in enumerate(rows, start=1):
        if position % fault.every == 0:
            change(row)
    if fault.action is FaultAction.EXTRA_FIELDS and isinstance(answer, dict):
        _add_fields(answer)
    return JSONResponse(answer, status_code=response.status_code)


def _rows_in(answer: Any) -> list[dict[str, Any]]:
    if isinstance(answer, list):
        return answer
    for key in LIST_KEYS:
        if isinstance(answer.get(key), list):
            return [row for row in answer[key] if isinstance(row, dict)]
    return [answer]


def _drop_id(row: dict[str, Any]) -> None:
    row.pop("id", None)


def _drop_time(row: dict[str, Any]) -> None:
    for key in TIME_KEYS:
        row.pop(key, None)


def _add_fields(row: dict[str, Any]) -> None:
    row["sentiment_v2"] = {"score": 0.42, "labels": ["patient", "busy"]}
    row["x_experimental"] = [1, None, {"deep": [[]]}]


def _same(response: Response, body: bytes) -> Response:
    return Response(body, status_code=response.status_code, media_type=response.headers.get("content-type"))


def _throttled(seconds: float) -> Response:
    wait = max(1, round(seconds))
    detail = f"Request was throttled. Expected available in {wait} second{'s' if wait != 1 else ''}."
    return RefusalError(429, {"detail": detail}, headers={"Retry-After": str(wait)}).response()


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() and len(text) < 10 else 0


def _cursor_before(cursor: str, size: int) -> str:
    try:
        return write_cursor(max(0, read_cursor(cursor) - size))
    except RefusalError:
        return cursor
