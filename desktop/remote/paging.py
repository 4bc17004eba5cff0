"""Bare lists, `data`, `results`, cursors, pages, offsets: one iterator over all of them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qs, urlsplit

from desktop.domain.errors import NotTheService
from desktop.domain.sentences import said

RowT = TypeVar("RowT")

MOST_PAGES = 10_000
LIST_KEYS = ("data", "results", "items")
CURSOR_KEYS = ("next_cursor", "cursor_next")


@dataclass(frozen=True, slots=True)
class PageMark:
    """Where the next page begins, as query parameters, and how many rows were read before it."""

    parameters: tuple[tuple[str, str], ...]
    rows_before: int


@dataclass(frozen=True, slots=True)
class Page(Generic[RowT]):
    """One page. `ids` are the names of all rows, readable or not; `unreadable` are sentences for the log."""

    rows: tuple[RowT, ...]
    unreadable: tuple[str, ...]
    count: int | None
    next: PageMark | None
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Envelope:
    """A list answer taken apart, whatever shape it had."""

    rows: tuple[Any, ...]
    count: int | None
    cursor: str | None
    next_link: str | None
    keys: frozenset[str]


def open_envelope(answer: Any) -> Envelope:
    """Find the list in an answer: an array, `data`, `results`, `items`, or the only array-valued key."""
    if isinstance(answer, list):
        return Envelope(tuple(answer), None, None, None, frozenset())
    if not isinstance(answer, Mapping):
        raise NotTheService(
            said("The service gave an unexpected answer (expected a list). Trying again later.")
        )
    rows = next((answer[key] for key in LIST_KEYS if isinstance(answer.get(key), list)), None)
    if rows is None:
        lists = [value for value in answer.values() if isinstance(value, list)]
        if len(lists) != 1:
            raise NotTheService(
                said("The service gave an unexpected answer (expected a list). Trying again later.")
            )
        rows = lists[0]
    count = answer.get("count")
    cursor = next((answer[key] for key in CURSOR_KEYS if isinstance(answer.get(key), str)), None)
    link = answer.get("next")
    return Envelope(
        tuple(rows),
        count if isinstance(count, int) and not isinstance(count, bool) and count >= 0 else None,
        cursor or None,
        link if isinstance(link, str) and link else None,
        frozenset(answer),
    )


def next_mark(envelope: Envelope, mark: PageMark | None, *, page_size: int) -> PageMark | None:
    """Where the page after this one begins, None at the end.

    A short page alone is not the end, since the service may cap the size: the end is a missing cursor or
    link where those are used, or an empty page. Bare lists are asked for with an offset.
    """
    seen = (mark.rows_before if mark is not None else 0) + len(envelope.rows)
    if any(key in envelope.keys for key in CURSOR_KEYS):
        return _mark({"cursor": envelope.cursor}, seen) if envelope.cursor else None
    if "next" in envelope.keys:
        return _mark(_link_parameters(envelope.next_link), seen) if envelope.next_link else None
    if not envelope.rows:
        return None
    asked = dict(mark.parameters) if mark is not None else {}
    if "page" in envelope.keys or "page" in asked or envelope.count is not None:
        return _mark({"page": str(int(asked.get("page", "1")) + 1)}, seen)
    return _mark({"offset": str(seen), "limit": str(page_size)}, seen)


def walk(fetch: Callable[[PageMark | None], Page[RowT]]) -> Iterator[Page[RowT]]:
    """All pages, one after the other, until as many different rows were seen as the service counts.

    Rows that arrive meanwhile shift the others, so rows seen twice count once. A page that brings nothing
    new ends the walk where nothing is counted (services that do not page give the same list again).
    Raises NotTheService when pages repeat although rows are missing, or never end.
    """
    mark: PageMark | None = None
    seen: set[str] = set()
    count: int | None = None
    for number in range(MOST_PAGES):
        page = fetch(mark)
        count = page.count if page.count is not None else count
        fresh = set(page.ids) - seen
        if number and page.ids and not fresh:
            if count is not None and len(seen) < count:
                raise NotTheService(
                    said("The service repeats the same page. Nothing was lost; trying again later.")
                )
            return
        seen |= fresh
        yield page
        if page.next is None or (count is not None and len(seen) >= count):
            return
        mark = page.next
    raise NotTheService(
        said(
            "The service gave more than {pages} pages of one list. Sync stopped there.",
            pages=f"{MOST_PAGES:,}",
        )
    )


def _mark(parameters: Mapping[str, str | None], seen: int) -> PageMark:
    return PageMark(tuple((name, value) for name, value in parameters.items() if value is not None), seen)


def _link_parameters(link: str | None) -> dict[str, str | None]:
    """Only the paging values of a link are used: a link is never followed, it might lead elsewhere."""
    values = parse_qs(urlsplit(link or "").query)
    return {name: values[name][-1] for name in ("page", "cursor", "offset", "limit") if values.get(name)}
