"""Every question a face may ask; each call borrows a read-only connection, so any thread may ask."""

import json
import queue
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from desktop.domain.arrangement import SavedView, Snippet
from desktop.domain.attention import Attention
from desktop.domain.communication import Communication, SyncState
from desktop.domain.customer import Action, Caller, Contact, Customer, Invoice
from desktop.domain.customer_card import CustomerCard
from desktop.domain.draft import Draft
from desktop.domain.filters import Facets, Filter
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.outbox import DiscardedEntry, OutboxRow
from desktop.domain.telephone import Telephone
from desktop.domain.thread import ListRow, Thread
from desktop.store import arrangement, concerns, directory, listing, messages, outbox_rows
from desktop.store.calendar import Calendar
from desktop.store.connection import Connection, cipher_facts, driver, translated
from desktop.store.customer_card import customer_card
from desktop.store.discarding import discarded
from desktop.store.facets import facets as facet_counts
from desktop.store.ledger import MOST_LINES, LogLine, read_complete_since, read_lines
from desktop.store.rows import to_us
from desktop.store.samples import row_counts, samples


class Reader:
    """Questions to the store. Lists are newest first; names are resolved as a person would expect."""

    def __init__(self, open_connection: Callable[[], Connection], path: Path, *, calendar: Calendar) -> None:
        self._open_connection = open_connection
        self.path = path
        self._calendar = calendar
        self._idle: queue.LifoQueue[Connection] = queue.LifoQueue()
        self._closed = False

    # -- lists ---------------------------------------------------------------------------------------

    def positions(self, filter: Filter, *, limit: int | None = None) -> list[int]:
        """Names of the list rows that fit, newest first; with `limit` only the first ones, quickly."""
        with self._connection() as db:
            return listing.positions(db, filter, self._calendar, limit)

    def rows(self, positions: Sequence[int]) -> list[ListRow]:
        """The rows of these positions, in the same order; missing ones are left out."""
        with self._connection() as db:
            return listing.rows(db, positions)

    def customer_names(self, positions: Sequence[int]) -> dict[int, str]:
        """The name of the customer of each of these rows."""
        with self._connection() as db:
            return listing.customer_names(db, positions)

    def thread_keys(self, positions: Sequence[int]) -> list[int]:
        """The threads of these rows."""
        with self._connection() as db:
            return listing.thread_keys(db, positions)

    def count(self, filter: Filter) -> int:
        """How many rows fit, in the filter's own view."""
        with self._connection() as db:
            return listing.count(db, filter, self._calendar)

    def facets(self, filter: Filter) -> Facets:
        """Counts per value under the other active choices."""
        with self._connection() as db:
            return facet_counts(db, filter, self._calendar)

    def total(self) -> int:
        """All messages in the store."""
        with self._connection() as db:
            return int(db.execute("SELECT count(*) FROM communications").fetchone()[0])

    def place_of(self, local_ids: Iterable[LocalId], filter: Filter) -> dict[LocalId, int]:
        """Which of these messages are list rows under the filter, and at which positions."""
        with self._connection() as db:
            return listing.place_of(db, local_ids, filter, self._calendar)

    def position_of_thread(self, thread_key: int, filter: Filter) -> int | None:
        """The position of the row that stands for a thread under the filter; None if it does not fit."""
        with self._connection() as db:
            return listing.position_of_thread(db, thread_key, filter, self._calendar)

    def bodies(self, positions: Sequence[int]) -> dict[int, str]:
        """Texts of messages by position, for exports."""
        with self._connection() as db:
            return messages.bodies(db, positions)

    def kinds(self) -> list[str]:
        """Types present in the store, by name."""
        with self._connection() as db:
            return [row[0] for row in db.execute("SELECT DISTINCT kind FROM communications ORDER BY kind")]

    def tags(self) -> list[str]:
        """Tags present in the store, by name."""
        with self._connection() as db:
            return [row[0] for row in db.execute("SELECT DISTINCT tag FROM communication_tags ORDER BY tag")]

    # -- threads -------------------------------------------------------------------------------------

    def thread(self, thread_key: int, *, newest: int | None = None) -> Thread | None:
        """A thread with bodies and notes, in time order; with `newest` only so many messages and notes."""
        with self._connection() as db:
            return messages.thread(db, thread_key, newest)

    def find_thread(self, name: str) -> Thread:
        """The thread that goes by a service id, local id or group id. Raises NotFound."""
        with self._connection() as db:
            return messages.find_thread(db, name)

    def find_message(self, name: str) -> Communication:
        """The message that goes by a service id or local id. Raises NotFound."""
        with self._connection() as db:
            return messages.find_message(db, name)

    def timeline(self, customer_id: ServiceId, *, limit: int = 200) -> list[Communication]:
        """The newest messages with a customer, newest first, bodies included."""
        with self._connection() as db:
            return messages.timeline(db, customer_id, limit)

    # -- arrangement ---------------------------------------------------------------------------------

    def views(self) -> list[SavedView]:
        """Saved views in their order."""
        with self._connection() as db:
            return arrangement.saved_views(db)

    def snippets(self) -> list[Snippet]:
        """Snippets by name."""
        with self._connection() as db:
            return arrangement.snippets(db)

    # -- directory -----------------------------------------------------------------------------------

    def customers(self, text: str = "", *, limit: int = 50) -> list[Customer]:
        """Customers whose name contains `text`, those that begin with it first."""
        with self._connection() as db:
            return directory.customers(db, text, limit)

    def contacts(
        self, text: str, *, customer_id: ServiceId | None = None, limit: int = 50
    ) -> list[tuple[Contact, str]]:
        """Contacts whose name or address contains `text`, each with the name of the customer."""
        with self._connection() as db:
            return directory.search_contacts(db, text, customer_id, limit)

    def callers(self, telephone: Telephone, *, limit: int) -> list[Caller]:
        """Contacts that have a telephone number, however it is written."""
        with self._connection() as db:
            return directory.callers(db, telephone, limit)

    def names(self, filter: Filter) -> dict[str, str]:
        """Names of customers, contacts and invoices that a filter mentions, by id."""
        with self._connection() as db:
            return directory.names(db, filter)

    def find_customer(self, name: str) -> Customer:
        """The customer that goes by an id or an unambiguous name. Raises NotFound."""
        with self._connection() as db:
            return directory.find_customer(db, name)

    def customer_card(self, customer_id: ServiceId) -> CustomerCard:
        """What is known about a customer, at a glance; an empty card when nothing is."""
        with self._connection() as db:
            return customer_card(db, customer_id)

    def find_contact(self, customer_id: ServiceId, name: str) -> Contact:
        """A customer's contact by id, name or e-mail address. Raises NotFound."""
        with self._connection() as db:
            return directory.find_contact(db, customer_id, name)

    def usual_contact(self, customer_id: ServiceId) -> ServiceId | None:
        """Whom to call: the last person spoken to, else the last who wrote; None when neither is known."""
        with self._connection() as db:
            return directory.usual_contact(db, customer_id)

    def find_invoice(self, name: str, *, customer_id: ServiceId | None = None) -> Invoice:
        """An invoice by id or number. Raises NotFound."""
        with self._connection() as db:
            return directory.find_invoice(db, name, customer_id)

    def find_action(self, customer_id: ServiceId, name: str) -> Action:
        """A customer's open action by id. Raises NotFound."""
        with self._connection() as db:
            return directory.find_action(db, customer_id, name)

    def invoices(self, customer_id: ServiceId, *, limit: int = 200) -> list[Invoice]:
        """A customer's invoices: open ones first, the oldest due date first."""
        with self._connection() as db:
            return directory.invoices(db, customer_id, limit)

    def most_overdue(self) -> tuple[Invoice, str] | None:
        """The open invoice whose day passed the longest ago, with its customer's name."""
        with self._connection() as db:
            return directory.most_overdue(db, self._calendar.today())

    def search_invoices(
        self, text: str, *, customer_id: ServiceId | None = None, limit: int = 50
    ) -> list[Invoice]:
        """Invoices whose number contains `text`, if wanted only of one customer."""
        with self._connection() as db:
            return directory.search_invoices(db, text, customer_id, limit)

    def actions(self, customer_id: ServiceId) -> list[Action]:
        """A customer's open actions, the earliest due first."""
        with self._connection() as db:
            return directory.actions(db, customer_id)

    # -- sync ----------------------------------------------------------------------------------------

    def outbox(self) -> list[OutboxRow]:
        """What has not arrived, oldest first."""
        with self._connection() as db:
            return outbox_rows.listed(db)

    def attention(self) -> list[Attention]:
        """What needs the person, oldest first, each with what they need to decide."""
        with self._connection() as db:
            return concerns.attention(db)

    def discarded(self) -> list[DiscardedEntry]:
        """What was taken out of the outbox in the last thirty days, newest first."""
        with self._connection() as db:
            return discarded(db)

    def waiting(self) -> tuple[int, int]:
        """How many entries wait by themselves, and how many wait for the person."""
        with self._connection() as db:
            counts = dict(db.execute("SELECT state, count(*) FROM outbox GROUP BY state").fetchall())
            attention = concerns.attention_count(db)
        waiting = sum(
            counts.get(state.value, 0)
            for state in (SyncState.HELD, SyncState.QUEUED, SyncState.SENDING, SyncState.UNSURE)
        )
        return waiting, attention

    def drafts(self, place: str) -> list[Draft]:
        """What is kept in a place and in those behind it (`place/…`), newest first."""
        with self._connection() as db:
            behind = f"{place}/"
            rows = db.execute(
                "SELECT place, fields FROM drafts WHERE place = ? OR substr(place, 1, ?) = ? "
                "ORDER BY at_us DESC, place",
                [place, len(behind), behind],
            ).fetchall()
        return [Draft(where, json.loads(fields)) for where, fields in rows]

    def waits_since(self) -> datetime | None:
        """When the oldest entry was written that waits by itself; None while nothing does."""
        with self._connection() as db:
            return outbox_rows.waits_since(db)

    def drafts_since(self, moment: datetime | None) -> int:
        """How many drafts were kept since a moment; all there are for None."""
        with self._connection() as db:
            since = to_us(moment) if moment else 0
            return int(db.execute("SELECT count(*) FROM drafts WHERE at_us >= ?", [since]).fetchone()[0])

    def sync_log(self, limit: int = MOST_LINES) -> list[LogLine]:
        """The newest lines of the sync log, newest first; it goes back thirty days."""
        with self._connection() as db:
            return read_lines(db, limit)

    def complete_since(self) -> date | None:
        """The day back to which the history is complete; None before the first fill began."""
        with self._connection() as db:
            return read_complete_since(db)

    # -- proofs --------------------------------------------------------------------------------------

    def samples(self) -> dict[str, str]:
        """Pieces of the store by name, for the proof that no file shows them."""
        with self._connection() as db:
            return samples(db)

    def cipher(self) -> dict[str, str]:
        """Names and versions of what encrypts the database."""
        with self._connection() as db:
            return cipher_facts(db)

    def row_counts(self) -> dict[str, int]:
        """Rows by table, for a report without content."""
        with self._connection() as db:
            return row_counts(db)

    # -- connections ---------------------------------------------------------------------------------

    def close(self) -> None:
        """Close all idle connections; a borrowed one closes when it comes back."""
        self._closed = True
        while True:
            try:
                self._idle.get_nowait().close()
            except queue.Empty:
                return

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with translated(self.path):
            try:
                connection = self._idle.get_nowait()
            except queue.Empty:
                connection = self._open_connection()
            try:
                # One snapshot per question: its parts agree with each other.
                connection.execute("BEGIN")
                yield connection
                connection.execute("ROLLBACK")
            except driver.DatabaseError:
                # The cipher gives a connection up at its first damaged page: no other question gets it.
                connection.close()
                raise
            except BaseException:
                connection.execute("ROLLBACK")
                self._give_back(connection)
                raise
            self._give_back(connection)

    def _give_back(self, connection: Connection) -> None:
        if self._closed:
            connection.close()
        else:
            self._idle.put(connection)
