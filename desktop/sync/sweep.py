"""Compares spans of days with the service: edits, late arrivals, deletions; nothing goes on one listing."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.clock import Clock
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import said
from desktop.remote.client import Client
from desktop.remote.query import CommunicationQuery
from desktop.store.arrivals import Arrivals
from desktop.store.census import Census, Known
from desktop.store.ledger import Ledger
from desktop.sync.presence import Presence, PresenceCheck
from desktop.sync.windows import Listing, padded, read_once, read_stable

SWEEP = "sweep"
"""Kind of the log's lines about what the service lacks."""
ROWS_AT_ONCE = 200
BRAKE_ROWS = 10
BRAKE_SHARE = 0.05
"""More rows than both of these missing at once look like a change of permissions, not like deletions."""
DAILY_ALLOWANCE = 30
"""Rows that sweeps take out on one day without asking."""
REMOVED_TODAY = "removed_today"
"""Ledger key: [ISO day, how many rows sweeps took out on it]."""
MOST_LOOKS = 60
"""Single messages that one pass over the flags looks up in detail."""


@dataclass(slots=True)
class Findings:
    """What comparing one span gave; None where the question was not settled."""

    listing: Listing | None = None
    before: list[Known] = field(default_factory=list)
    new: int = 0
    changed: int = 0
    extra: set[ServiceId] = field(default_factory=set)
    removed: set[ServiceId] = field(default_factory=set)
    held_back: int = 0

    @property
    def hides_bodies(self) -> bool:
        """Whether the list leaves out texts, so that an edit of a text does not show in it."""
        return self.listing is not None and any(row.content is None for row in self.listing.rows)


class Sweep:
    """One comparison at a time. `stopped` is asked between pages; stopping is safe at any point."""

    def __init__(
        self,
        client: Client,
        arrivals: Arrivals,
        census: Census,
        ledger: Ledger,
        *,
        clock: Clock,
        stopped: Callable[[], bool],
    ) -> None:
        self._client = client
        self._arrivals = arrivals
        self._census = census
        self._ledger = ledger
        self._clock = clock
        self._stopped = stopped
        self._presence = PresenceCheck(client, arrivals)

    def days(self, first: date, last: date, *, brake: bool = True) -> Findings:
        """Compare the messages of these days (UTC, both included) and repair what differs.

        A message leaves only when two equal listings lack it and asking for it says "not found". With
        `brake`, very many at once are kept and reported instead. Raises ServiceTrouble.
        """
        found = Findings(before=self._census.between(first, last))
        found.listing = read_stable(self._client, padded(first, last), self._stopped)
        if found.listing is None:
            return found
        self._take(found)
        known = {row.service_id for row in self._census.between(first, last)}
        found.extra = known - found.listing.ids
        if brake and (_is_suspicious(len(found.extra), len(known)) or self._is_over_allowance(found)):
            found.held_back = len(found.extra)
            self._ledger.note_trouble(
                SWEEP,
                said(
                    "{missing} of {known} messages from {first} to {last} are missing on the service. This "
                    "can be a change of permissions. Nothing was removed here.",
                    missing=f"{len(found.extra):,}",
                    known=f"{len(known):,}",
                    first=first,
                    last=last,
                ),
                at=self._clock.now(),
            )
            return found
        for name in sorted(found.extra):
            presence = self._presence.of(name)
            if presence is Presence.GONE and self._census.mark_gone(name):
                found.removed.add(name)
            elif presence is Presence.THERE:  # its time was changed: it is stored where it belongs now
                found.extra.discard(name)
        if found.removed:
            self._ledger.put(REMOVED_TODAY, [self._today(), self._removed_today() + len(found.removed)])
            self._ledger.note(
                SWEEP,
                said(
                    "Messages no longer on Daylit, from {first} to {last}: {count}.",
                    count=f"{len(found.removed):,}",
                    first=first,
                    last=last,
                ),
                at=self._clock.now(),
            )
        return found

    def _is_over_allowance(self, found: Findings) -> bool:
        """Few in each span but many in a day: the same change of permissions, seen window by window."""
        return bool(found.extra) and self._removed_today() + len(found.extra) > DAILY_ALLOWANCE

    def _removed_today(self) -> int:
        kept = self._ledger.get(REMOVED_TODAY)
        return int(kept[1]) if isinstance(kept, list) and kept[0] == self._today() else 0

    def _today(self) -> str:
        return self._clock.now().date().isoformat()

    def flags(self) -> None:
        """Bring "resolved" and "needs a reply" up to date, on rows of any age. Raises ServiceTrouble."""
        self._flag(CommunicationQuery(is_resolved=False), self._census.unresolved)
        self._flag(CommunicationQuery(requires_response=True), self._census.awaiting_reply)

    def _flag(self, query: CommunicationQuery, here: Callable[[], set[ServiceId]]) -> None:
        """Rows in the list are stored as they are; rows that left it are looked up one by one."""
        listing = read_once(self._client, query, self._stopped)
        if listing is None:
            return
        honoured = all(
            (query.is_resolved is None or row.is_resolved is query.is_resolved)
            and (query.requires_response is None or row.requires_response is query.requires_response)
            for row in listing.rows
        )
        self._take(Findings(listing=listing))
        left = sorted(here() - listing.ids) if honoured else []
        for name in left[:MOST_LOOKS]:
            if self._stopped():
                return
            self._presence.of(name)  # what is there is stored as it is now

    def _take(self, found: Findings) -> None:
        if found.listing is None:
            return
        for sentence in found.listing.sentences:
            self._ledger.note_trouble("unreadable", sentence, at=self._clock.now())
        rows = found.listing.rows
        for start in range(0, len(rows), ROWS_AT_ONCE):
            tally = self._arrivals.communications(rows[start : start + ROWS_AT_ONCE])
            found.new += tally.new
            found.changed += tally.changed + tally.adopted


def _is_suspicious(missing: int, known: int) -> bool:
    return missing > max(BRAKE_ROWS, BRAKE_SHARE * known)
