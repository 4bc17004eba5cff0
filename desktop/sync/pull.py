"""Brings news down: the first fill from the newest day back, then fresh passes; resumes after a stop."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from typing import Protocol

from desktop.domain.clock import Clock
from desktop.domain.communication import Communication
from desktop.domain.customer import Action
from desktop.domain.errors import Refused, RouteUnknown
from desktop.domain.identity import ServiceId
from desktop.remote.client import Client
from desktop.remote.paging import walk
from desktop.remote.query import CommunicationQuery
from desktop.store.arrivals import Arrivals, Tally
from desktop.store.census import Census
from desktop.store.ledger import Ledger
from desktop.sync import rhythm
from desktop.sync.head import Head
from desktop.sync.note_reading import read_notes
from desktop.sync.presence import Presence, PresenceCheck
from desktop.sync.windows import padded

FILLED_FROM = "filled_from"
"""Ledger key: the day down to which the first fill has come (ISO date)."""
FILL_DONE = "fill_done"
"""Ledger key: True once the whole history was read."""
FRESH_FROM = "fresh_from"
"""Ledger key: the day on which the last whole fresh pass began (ISO date)."""
PAGE_SEEN = "page_size_seen"
"""Ledger key: the rows that one answer of this service brings."""
DIRECTORY_AT = "directory_at"
"""Ledger key: when customers, invoices and actions were last read whole (POSIX seconds)."""

NOTES_AT_ONCE = 100
BODIES_AT_ONCE = 100
EMPTY_WINDOWS_BEFORE_ALL = 2


class Report(Protocol):
    """Where progress goes: messages read so far, and how many there are if the service said so."""

    def __call__(self, *, done: int, total: int | None) -> None:
        """Take note of the figures."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PullReport:
    """What one pass brought: rows that are new, rows that changed."""

    pulled: int
    changed: int


@dataclass(slots=True)
class _Window:
    """What listing one span of days gave."""

    rows: int = 0
    outside: int = 0
    oldest: date | None = None


class Pull:
    """Reads from the service into the store, page by page, each page one transaction.

    Stopping is safe at any point: windows that were read whole are remembered, pages that were stored
    stay stored. `stopped` is asked after each page and thread. Raises ServiceTrouble when the service
    fails; what came before is kept.
    """

    def __init__(
        self,
        client: Client,
        arrivals: Arrivals,
        census: Census,
        ledger: Ledger,
        head: Head,
        *,
        clock: Clock,
        report: Report,
        stopped: Callable[[], bool],
    ) -> None:
        self._client = client
        self._presence = PresenceCheck(client, arrivals)
        self._arrivals = arrivals
        self._census = census
        self._head = head
        self._ledger = ledger
        self._clock = clock
        self._report = report
        self._stopped = stopped
        self._new = 0
        self._changed = 0
        self._done = 0
        self._total: int | None = None

    def run(self, *, full: bool = False, directory_age: float = 0.0) -> PullReport:
        """One pass; `full` reads the whole history again.

        The directory is read unless that was done in the last `directory_age` seconds.
        """
        if full:
            self._forget_fill()
            self._arrivals.read_all_notes_again()
        self.directory(older_than=directory_age)
        if not self._stopped():
            self._messages()
        self._bodies()
        self._notes()
        return PullReport(pulled=self._new, changed=self._changed)

    def directory(self, *, older_than: float) -> None:
        """Read customers with contacts, invoices and open actions, unless that was done lately.

        When it is stopped between two pages it does not count as done.
        """
        now = self._clock.now().timestamp()
        last = self._ledger.get(DIRECTORY_AT)
        if isinstance(last, int | float) and 0 <= now - last < older_than:
            return
        for customers in walk(lambda mark: self._client.customers(mark=mark)):
            self._say_unreadable(customers.unreadable)
            self._arrivals.customers(customers.rows)
            if self._stopped():
                return
        for invoices in walk(lambda mark: self._client.invoices(mark=mark)):
            self._say_unreadable(invoices.unreadable)
            self._arrivals.invoices(invoices.rows)
            if self._stopped():
                return
        actions: list[Action] = []
        for page in walk(lambda mark: self._client.actions(mark=mark)):
            actions += page.rows
            if self._stopped():
                return
        self._arrivals.actions(None, actions)
        self._ledger.put(DIRECTORY_AT, now)

    def _messages(self) -> None:
        if self._ledger.get(FILL_DONE) is True:
            self._fresh()
        else:
            self._fill()

    def look_at(self, message: Communication) -> None:
        """Refresh one thread: its bodies and its notes."""
        if message.service_id is None:
            return
        rows = self._thread(message.service_id)
        if rows:
            self._count(self._arrivals.communications(rows))
            self._count(read_notes(self._client, self._arrivals, self._census, message.service_id))

    def _thread(self, message: ServiceId) -> tuple[Communication, ...]:
        """All messages of a thread; none if it is gone, which the next sweep makes sure of."""
        try:
            return self._client.thread(message)
        except RouteUnknown:
            if self._presence.of(message) is not Presence.GONE:
                raise
        return ()

    # -- the first fill ------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Walk back from tomorrow in closed windows of days, newest first, until nothing is left.

        Windows are whole days and closed, so rows that arrive meanwhile shift nothing, and the day reached
        is all that must be remembered. No order within a listing is relied upon.
        """
        started_on = self._today()
        self._total = self._count_all()
        end = self._resume_day() or started_on + timedelta(days=1)
        days, empty = rhythm.FIRST_WINDOW_DAYS, 0
        while not self._stopped():
            first, last = rhythm.window_before(end, days)
            window = self._window(first, last, first_fill=True)
            if window is None:
                return
            if window.outside:  # the service does not heed dates: that listing was everything
                break
            self._reached(first)
            empty = empty + 1 if window.rows == 0 else 0
            if empty >= EMPTY_WINDOWS_BEFORE_ALL and self._oldest_rest(first - timedelta(days=1)):
                break
            end, days = first - timedelta(days=1), rhythm.next_window_days(days, window.rows)
        else:
            return
        if self._ledger.get(FRESH_FROM) is None:
            self._ledger.put(FRESH_FROM, started_on.isoformat())
        self._ledger.put(FILL_DONE, True)

    def _oldest_rest(self, last: date) -> bool:
        """Read everything up to `last` in one open window; True when that was read whole."""
        window = self._window(None, last, first_fill=True)
        if window is None:
            return False
        if window.oldest is not None:
            self._reached(window.oldest)
        return True

    def _reached(self, first: date) -> None:
        self._ledger.put(FILLED_FROM, first.isoformat())
        self._ledger.put("complete_since", first.isoformat())

    def _resume_day(self) -> date | None:
        reached = self._ledger.get(FILLED_FROM)
        return date.fromisoformat(reached) - timedelta(days=1) if isinstance(reached, str) else None

    def _forget_fill(self) -> None:
        self._ledger.put(FILLED_FROM, None)
        self._ledger.put(FILL_DONE, False)

    def _count_all(self) -> int | None:
        return self._client.communications(CommunicationQuery(page_size=1)).count

    # -- fresh passes --------------------------------------------------------------------------------

    def _fresh(self) -> None:
        """Read the days since the last whole fresh pass again, with an overlap, to the end of tomorrow."""
        started_on = self._today()
        since = date.fromisoformat(str(self._ledger.get(FRESH_FROM) or started_on.isoformat()))
        first, last = since - timedelta(days=rhythm.FRESH_OVERLAP_DAYS), started_on + timedelta(days=1)
        page = self._client.communications(padded(first, last))
        if self._head.is_as_before(page) or self._stopped():
            return
        if self._window(first, last, first_fill=False) is not None:
            self._ledger.put(FRESH_FROM, started_on.isoformat())
            self._head.remember(page)

    # -- one window ----------------------------------------------------------------------------------

    def _window(self, first: date | None, last: date, *, first_fill: bool) -> _Window | None:
        """Store all messages of a span of days, padded by a day at both ends; None when stopped midway."""
        padding = timedelta(days=rhythm.DAY_PADDING)
        low = first - padding if first is not None else None
        query = CommunicationQuery(date_from=low, date_to=last + padding)
        window = _Window()
        for page in walk(lambda mark: self._client.communications(query, mark=mark)):
            self._say_unreadable(page.unreadable)
            tally = self._arrivals.communications(page.rows, first_fill=first_fill)
            self._count(tally)
            self._measure(window, page.rows, low, last + padding)
            self._note_page_size(len(page.ids), whole=page.next is None)
            self._done += tally.new if first_fill else len(page.rows)
            self._report(done=self._done, total=self._total if first_fill else None)
            if self._stopped():
                return None
        return window

    def _note_page_size(self, rows: int, *, whole: bool) -> None:
        """How many rows one answer brings decides what the sweeps cost; the last page tells nothing."""
        if not whole and rows and rows != self._ledger.get(PAGE_SEEN):
            self._ledger.put(PAGE_SEEN, rows)

    def _measure(
        self, window: _Window, rows: tuple[Communication, ...], low: date | None, high: date
    ) -> None:
        """Take note of how many rows came, how far back, and how many lie far outside what was asked for."""
        one_day = timedelta(days=1)
        for row in rows:
            day = row.at.astimezone(UTC).date()
            window.rows += 1
            window.oldest = day if window.oldest is None else min(window.oldest, day)
            if day > high + one_day or (low is not None and day < low - one_day):
                window.outside += 1

    # -- bodies and notes ----------------------------------------------------------------------------

    def _bodies(self) -> None:
        """Fetch the text of rows whose bodies the service hides in lists, newest first."""
        tried: set[str] = set()
        while not self._stopped():
            waiting = [name for name in self._arrivals.without_body(BODIES_AT_ONCE) if name not in tried]
            if not waiting:
                return
            for name in waiting:
                tried.add(name)
                rows = tuple(_with_known_body(row) for row in self._thread(name))
                tried.update(row.service_id for row in rows if row.service_id)
                self._count(self._arrivals.communications(rows, first_fill=True))
                if self._stopped():
                    return

    def _notes(self) -> None:
        """Read the notes of threads that changed since their notes were last read, newest first."""
        while not self._stopped():
            threads = self._arrivals.threads_to_read_notes(NOTES_AT_ONCE)
            for thread_key, message in threads:
                try:
                    self._count(read_notes(self._client, self._arrivals, self._census, message))
                except RouteUnknown as error:
                    if self._presence.of(message) is not Presence.GONE:
                        self._ledger.note_trouble("pull", str(error), at=self._clock.now())
                        return
                except Refused:
                    pass  # gone or not permitted meanwhile: nothing to read, and nothing to ask again for
                self._arrivals.mark_notes_read(thread_key)
                if self._stopped():
                    return
            if not threads:
                return

    # -- small things --------------------------------------------------------------------------------

    def _count(self, tally: Tally) -> None:
        self._new += tally.new
        self._changed += tally.changed + tally.adopted

    def _say_unreadable(self, sentences: tuple[str, ...]) -> None:
        for sentence in sentences:
            self._ledger.note_trouble("unreadable", sentence, at=self._clock.now())

    def _today(self) -> date:
        return self._clock.now().astimezone(UTC).date()


def _with_known_body(row: Communication) -> Communication:
    """A row read in detail that still has no body has none: it must not be asked for for ever."""
    return row if row.content is not None else replace(row, content="")
