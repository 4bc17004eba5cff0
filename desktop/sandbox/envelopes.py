"""Cuts a list into the page asked for and wraps it in the envelope of the service's habit."""

import base64
import binascii
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import URL

from desktop.sandbox.fields import Query
from desktop.sandbox.habits import Habits
from desktop.sandbox.refusals import RefusalError, not_found

Row = TypeVar("Row")

CURSOR_CAP = 500
CURSOR_PAGE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The part of a list asked for: rows `start` to `start + size`, being page number `page`."""

    start: int
    size: int
    page: int
    first: bool


def write_cursor(start: int) -> str:
    """An opaque cursor for the page that begins at row `start`."""
    return base64.urlsafe_b64encode(f"o={start}".encode()).decode().rstrip("=")


def read_cursor(text: str) -> int:
    """Where the page of a cursor begins; raises RefusalError when we did not write it."""
    try:
        plain = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
        if plain.startswith("o=") and plain[2:].isdigit() and len(plain) < 14:
            return int(plain[2:])
    except (ValueError, binascii.Error):
        pass
    raise not_found("Invalid cursor")


def communication_page(
    rows: Sequence[Row], write: Callable[[Row], Any], *, query: Query, habits: Habits, url: URL
) -> Any:
    """One page of communications or notes in the envelope of the habit."""
    window = _window(query, habits, total=len(rows))
    shown = [write(row) for row in rows[window.start : window.start + window.size]]
    return _wrap(shown, window, total=len(rows), habits=habits, url=url)


def cursor_page(
    rows: Sequence[Row], write: Callable[[Row], Any], *, query: Query, habits: Habits
) -> dict[str, Any]:
    """One page of customers or invoices: `limit` at most 500, `count` on the first page only."""
    size = min(query.integer("limit", least=1) or CURSOR_PAGE, CURSOR_CAP)
    start = read_cursor(query.text("cursor")) if query.text("cursor") else 0
    page: dict[str, Any] = {"data": [write(row) for row in rows[start : start + size]]}
    if not query.text("cursor") and habits.counts:
        page["count"] = len(rows)
    return page | _next_cursor(start + size, total=len(rows), habits=habits)


def numbered_page(
    rows: Sequence[Row], write: Callable[[Row], Any], *, query: Query, habits: Habits
) -> dict[str, Any]:
    """One page of actions: `page` and `page_size`, with `count` always."""
    window = _numbered(query, habits, total=len(rows), size=_size(query, habits, ("page_size",)))
    shown = [write(row) for row in rows[window.start : window.start + window.size]]
    return {"count": len(rows), "page": window.page, "page_size": window.size, "data": shown}


def _size(query: Query, habits: Habits, names: tuple[str, ...]) -> int:
    asked = next((size for name in names if (size := query.integer(name, least=1))), habits.default_page_size)
    return min(asked, habits.page_size_cap)


def _window(query: Query, habits: Habits, *, total: int) -> Window:
    strict = habits.strict_paging
    scheme = {"cursor": "cursor", "offset": "offset"}.get(habits.envelope, "page")
    names = (
        {"page": ("page_size",), "offset": ("limit",), "cursor": ("limit",)}[scheme]
        if strict
        else (
            "page_size",
            "limit",
        )
    )
    size = _size(query, habits, names)
    if query.text("cursor") and (scheme == "cursor" or not strict):
        start = read_cursor(query.text("cursor"))
        return Window(start=start, size=size, page=start // size + 1, first=False)
    if query.text("offset") and (scheme == "offset" or not strict):
        start = query.integer("offset") or 0
        return Window(start=start, size=size, page=start // size + 1, first=start == 0)
    if scheme == "page" or not strict:
        return _numbered(query, habits, total=total, size=size)
    return Window(start=0, size=size, page=1, first=True)


def _numbered(query: Query, habits: Habits, *, total: int, size: int) -> Window:
    try:
        page = query.integer("page", least=1) or 1
    except RefusalError as problem:
        raise not_found("Invalid page.") from problem
    start = (page - 1) * size
    if page > 1 and start >= total and habits.past_the_end == "404":
        raise not_found("Invalid page.")
    return Window(start=start, size=size, page=page, first=page == 1)


def _wrap(shown: list[Any], window: Window, *, total: int, habits: Habits, url: URL) -> Any:
    count = {"count": total} if habits.counts else {}
    if habits.envelope in ("bare", "offset"):
        return shown
    if habits.envelope == "data":
        return {**count, "page": window.page, "page_size": window.size, "data": shown}
    if habits.envelope == "items":
        return {"items": shown, **({"total": total} if habits.counts else {})}
    if habits.envelope == "cursor":
        count = count if window.first else {}
        return {**count, "data": shown} | _next_cursor(window.start + window.size, total=total, habits=habits)
    more = window.start + window.size < total
    links = {
        "next": _page_link(url, window.page + 1) if more else None,
        "previous": _page_link(url, window.page - 1) if window.page > 1 else None,
    }
    return {**count, **links, "results": shown}


def _page_link(url: URL, page: int) -> str:
    kept = [
        pair
        for pair in parse_qsl(url.query, keep_blank_values=True)
        if pair[0] not in ("page", "offset", "cursor")
    ]
    return str(url.replace(query=urlencode([*kept, ("page", page)])))


def _next_cursor(start: int, *, total: int, habits: Habits) -> dict[str, Any]:
    if start < total:
        return {"next_cursor": write_cursor(start)}
    return {"next_cursor": None} if habits.last_cursor == "null" else {}
