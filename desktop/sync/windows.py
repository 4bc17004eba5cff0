"""Reads a span of days so that its answer can be relied upon: whole, and the same twice running."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.communication import Communication
from desktop.remote.client import Client
from desktop.remote.paging import walk
from desktop.remote.query import CommunicationQuery
from desktop.sync import rhythm

MOST_PASSES = 6
Stopped = Callable[[], bool]
"""Asked between two pages; True ends the reading."""


def never() -> bool:
    """For a reading that must come to its end."""
    return False


@dataclass(frozen=True, slots=True)
class Listing:
    """All rows of a list. `ids` also names rows that could not be read; `sentences` say why."""

    rows: tuple[Communication, ...]
    ids: frozenset[str]
    sentences: tuple[str, ...]

    @property
    def is_readable(self) -> bool:
        """Whether every row could be read."""
        return not self.sentences


def padded(first: date, last: date) -> CommunicationQuery:
    """The question for whole days, wide enough for any time zone the service may count its days in."""
    padding = timedelta(days=rhythm.DAY_PADDING)
    return CommunicationQuery(date_from=first - padding, date_to=last + padding)


def read_once(client: Client, query: CommunicationQuery, stopped: Stopped = never) -> Listing | None:
    """One pass over all pages; None when a row came twice (the pages shifted) or it was stopped."""
    rows: list[Communication] = []
    names: list[str] = []
    sentences: list[str] = []
    for page in walk(lambda mark: client.communications(query, mark=mark)):
        rows += page.rows
        names += page.ids
        sentences += page.unreadable
        if stopped():
            return None
    ids = frozenset(names)
    return Listing(tuple(rows), ids, tuple(sentences)) if len(ids) == len(names) else None


def read_stable(client: Client, query: CommunicationQuery, stopped: Stopped = never) -> Listing | None:
    """All rows, the same in two clean passes running; None when they keep moving."""
    before: Listing | None = None
    for _ in range(MOST_PASSES):
        now = read_once(client, query, stopped)
        if now is not None and before is not None and now.ids == before.ids:
            return now
        if stopped():
            return None
        before = now
    return None
