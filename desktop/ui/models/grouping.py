"""Puts headings between the rows of the list: a day, or a customer."""

import zlib
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from desktop.domain.filters import Filter, Order
from desktop.domain.names import in_sight
from desktop.store.reader import Reader
from desktop.ui.language import tr
from desktop.ui.wording import day_heading

_CUSTOMERS = 10_000_000
"""Headings are negative numbers among the positions: the day's number, or above this one of a name."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Positions in their order, with negative numbers where a heading stands, and what those stand for."""

    entries: Sequence[int]
    headings: Mapping[int, date | str] = field(default_factory=dict)


def without(listing: Listing, gone: Container[int]) -> Listing:
    """The listing when some positions left it; headings that have no row any more go as well."""
    entries: list[int] = []
    for entry in listing.entries:
        if entry < 0 and entries and entries[-1] < 0:
            entries.pop()
        if entry not in gone:
            entries.append(entry)
    if entries and entries[-1] < 0:
        entries.pop()
    return Listing(entries, {entry: listing.headings[entry] for entry in entries if entry < 0})


def heading_words(meaning: date | str) -> str:
    """A heading in words."""
    if isinstance(meaning, str):
        return meaning or tr("Unknown customer")
    return day_heading(meaning, datetime.now().astimezone().date())


def listed(reader: Reader, filter: Filter, positions: Sequence[int], *, grouped: bool) -> Listing:
    """Positions with the headings that fit their order; may ask the store, so not for the window's thread."""
    if not grouped or not positions:
        return Listing(positions)
    if filter.order is Order.CUSTOMER:
        return _by_customer(positions, reader.customer_names(positions))
    return _by_day(positions)


def _by_day(positions: Sequence[int]) -> Listing:
    entries: list[int] = []
    headings: dict[int, date | str] = {}
    low = high = 0
    for position in positions:
        if not low <= position < high:
            day = datetime.fromtimestamp(position).astimezone().date()
            low, high = _bounds(day)
            heading = -day.toordinal()
            headings[heading] = day
            entries.append(heading)
        entries.append(position)
    return Listing(entries, headings)


def _bounds(day: date) -> tuple[int, int]:
    begin = datetime.combine(day, time()).astimezone()
    end = datetime.combine(day + timedelta(days=1), time()).astimezone()
    return int(begin.timestamp()), int(end.timestamp())


def _by_customer(positions: Sequence[int], names: Mapping[int, str]) -> Listing:
    entries: list[int] = []
    headings: dict[int, date | str] = {}
    present: str | None = None
    for position in positions:
        name = names.get(position, "")
        if name != present:
            present = name
            heading = -(_CUSTOMERS + zlib.crc32(name.encode("utf-8", "replace")))
            headings[heading] = in_sight(name)
            entries.append(heading)
        entries.append(position)
    return Listing(entries, headings)
