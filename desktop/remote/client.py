"""The client: all documented operations of the service, typed, bounded, never redirected."""

import statistics
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Self, TypeVar

import httpx

from desktop.domain.clock import Clock
from desktop.domain.communication import Communication, Note
from desktop.domain.customer import Action, Customer, Invoice
from desktop.domain.errors import (
    BadInput,
    NotReached,
    NotTheService,
    Refused,
    RouteUnknown,
    ServiceBusy,
    ServiceTrouble,
    SignInNeeded,
)
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import said
from desktop.domain.switches import Company
from desktop.remote.answers import NotSent, Outcome, Unsure, outcome_of, wait_of
from desktop.remote.paging import Page, PageMark, next_mark, open_envelope, walk
from desktop.remote.query import PAGE_SIZE, CommunicationQuery
from desktop.remote.reading import (
    read_action,
    read_communication,
    read_company,
    read_customer,
    read_detail,
    read_error,
    read_invoice,
    read_note,
    read_rows,
)
from desktop.remote.routes import LOGIN_PATHS, PREFIXES, RouteTable
from desktop.remote.transport import Answer, Departure, Exchange, TooLarge
from desktop.remote.values import JsonObject, identity, text

RowT = TypeVar("RowT")

AUTO = "auto"
OFFSETS_KEPT = 9
COMPANY_WIDE = frozenset({"threads", "customers"})
"""Lists that every sign-in of a company may read: when Daylit denies one, it is the company it denies."""
SIGN_IN = said("Sign in again to go on. What you wrote is kept and waits.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Which service, as whom; `company_name` is for sentences.

    `prefix` is "auto" or a path; `routes` are corrections of the route table.
    """

    url: str
    company: ServiceId | None
    token: str
    company_name: str = ""
    prefix: str = AUTO
    routes: Mapping[str, str] = field(default_factory=dict)
    ca_file: str = ""

    def __repr__(self) -> str:
        return f"Server(url={self.url!r}, company={self.company!r}, token hidden)"


@dataclass(frozen=True, slots=True)
class NoteList:
    """The notes of a thread, oldest first. `ids` also names rows that could not be read (`unreadable`)."""

    rows: tuple[Note, ...]
    ids: frozenset[ServiceId]
    unreadable: tuple[str, ...]


class Client:
    """Asks and tells the service. For one thread at a time; close it after use.

    Questions raise ServiceTrouble; what became of a POST is its Outcome, never an exception.
    """

    def __init__(
        self,
        server: Server,
        *,
        clock: Clock,
        transport: httpx.BaseTransport | None = None,
        on_prefix: Callable[[str], None] | None = None,
    ) -> None:
        self._server = server
        self._clock = clock
        self._routes = RouteTable(server.routes)
        self._prefix = None if server.prefix == AUTO else "/" + server.prefix.strip("/")
        self._on_prefix = on_prefix
        self._offsets: deque[timedelta] = deque(maxlen=OFFSETS_KEPT)
        self._exchange = Exchange(server.url, server.token, server.ca_file, transport)

    def close(self) -> None:
        """Close all connections."""
        self._exchange.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def server_offset(self) -> timedelta | None:
        """How far the service's clock is ahead of ours: the median of the last answers' dates."""
        if not self._offsets:
            return None
        return timedelta(seconds=statistics.median(offset.total_seconds() for offset in self._offsets))

    def service_now(self) -> datetime | None:
        """The service's own time, from the date of its last answer; None while it has not told any."""
        return self._clock.now() + self._offsets[-1] if self._offsets else None

    # -- signing in ----------------------------------------------------------------------------------

    def log_in(self, username: str, password: str) -> tuple[str, tuple[Company, ...]]:
        """Token and companies. Raises BadInput (`password`) when the service does not accept them."""
        answer = self._first_login(username, password)
        if answer.status in (400, 401, 403):
            raise BadInput("password", said("Daylit did not accept this user name and password."))
        data = self._expect_json(answer, "log-in")
        token = data.get("token") if isinstance(data, dict) else None
        if answer.status != 200 or not isinstance(token, str) or not token:
            raise NotTheService(
                said("{host} answered, but not with a log-in. Check the address.", host=self._exchange.host)
            )
        companies = data.get("companies")
        rows, _ = read_rows(companies if isinstance(companies, list) else [], read_company, said("company"))
        return token, rows

    def check(self) -> None:
        """Ask for one row, to see that token and company are accepted. Raises ServiceTrouble."""
        self.communications(CommunicationQuery(page_size=1))

    def get_ready(self) -> None:
        """Find out what sending needs to know, before an entry is taken in hand. Raises ServiceTrouble."""
        if self._prefix is None:
            self.check()

    # -- communications ------------------------------------------------------------------------------

    def communications(
        self, query: CommunicationQuery, *, mark: PageMark | None = None
    ) -> Page[Communication]:
        """One page of messages or threads."""
        return self._page(
            "threads", query.parameters(), read_communication, said("message"), query.page_size, mark
        )

    def emails(self, *, ar_related: bool | None = None, mark: PageMark | None = None) -> Page[Communication]:
        """One page of e-mail threads, if wanted only those that concern receivables."""
        parameters = {} if ar_related is None else {"is_ar_related": str(ar_related).lower()}
        return self._page("emails", parameters, read_communication, "e-mail", PAGE_SIZE, mark)

    def thread(self, message: ServiceId) -> tuple[Communication, ...]:
        """All messages of the thread that a message belongs to, in time order."""
        return self._detail("thread", message)

    def email_thread(self, message: ServiceId) -> tuple[Communication, ...]:
        """All messages of an e-mail thread, in time order."""
        return self._detail("email_thread", message)

    def log(self, payload: Mapping[str, Any]) -> Outcome:
        """Log a communication."""
        return self._post("log", payload)

    def notes(self, message: ServiceId) -> NoteList:
        """All notes of the thread that a message belongs to."""
        parameters = {"thread_id": message}
        notes: dict[ServiceId | None, Note] = {}
        names: set[ServiceId] = set()
        unreadable: list[str] = []
        for page in walk(
            lambda mark: self._page("notes", parameters, read_note, said("note"), PAGE_SIZE, mark)
        ):
            notes |= {note.service_id: note for note in page.rows}
            names |= {ServiceId(name) for name in page.ids}
            unreadable += page.unreadable
        rows = tuple(sorted(notes.values(), key=lambda note: note.at))
        return NoteList(rows, frozenset(names), tuple(unreadable))

    def create_note(self, payload: Mapping[str, Any]) -> Outcome:
        """Write a note on a thread."""
        return self._post("create_note", payload)

    # -- what communications hang on -----------------------------------------------------------------

    def customers(self, *, mark: PageMark | None = None) -> Page[Customer]:
        """One page of customers with their contacts."""
        parameters = {"include_contacts": "true"}
        return self._page("customers", parameters, read_customer, said("customer"), PAGE_SIZE, mark)

    def invoices(self, *, mark: PageMark | None = None) -> Page[Invoice]:
        """One page of invoices."""
        return self._page("invoices", {}, read_invoice, said("invoice"), PAGE_SIZE, mark)

    def actions(self, *, customer_id: ServiceId | None = None, mark: PageMark | None = None) -> Page[Action]:
        """One page of open actions, if wanted of one customer."""
        parameters = {"status": "proposed,scheduled"}
        if customer_id is not None:
            parameters["customer_id"] = customer_id
        return self._page("actions", parameters, read_action, said("action"), PAGE_SIZE, mark)

    # -- one exchange --------------------------------------------------------------------------------

    def _page(
        self,
        route: str,
        parameters: Mapping[str, str],
        read: Callable[[JsonObject], RowT],
        sort: str,
        page_size: int,
        mark: PageMark | None,
    ) -> Page[RowT]:
        sizes = {"page_size": str(page_size), "limit": str(page_size)}
        paging = dict(mark.parameters) if mark is not None else {}
        try:
            answer = self._get(route, {**parameters, **sizes, **paging})
        except RouteUnknown:
            if mark is None:
                raise
            return Page((), (), None, None, ())  # "Invalid page.": some services end their lists so
        envelope = open_envelope(answer)
        rows, unreadable = read_rows(envelope.rows, read, sort)
        ids = tuple(_row_name(row) for row in envelope.rows)
        following = next_mark(envelope, mark, page_size=page_size)
        return Page(rows, unreadable, envelope.count, following, ids)

    def _detail(self, route: str, message: ServiceId) -> tuple[Communication, ...]:
        rows, _ = read_detail(self._get(route, {}, thread_id=message), message)
        return rows

    def _get(self, route: str, parameters: Mapping[str, str], **names: str) -> Any:
        path = self._routes.path(route, company=self._server.company or "", **names)
        last: Answer | None = None
        for prefix in self._candidates():
            last = self._exchange.get(prefix + path, parameters)
            self._note_clock(last)
            if last.status != 404 or self._prefix is not None:
                break
        if last is None:
            raise NotTheService(said("No path prefix is configured."))
        if last.status == 200:
            self._remember(prefix)
        return self._judged(last, route)

    def _candidates(self) -> tuple[str, ...]:
        return PREFIXES if self._prefix is None else (self._prefix,)

    def _remember(self, prefix: str) -> None:
        if self._prefix is None:
            self._prefix = prefix
            if self._on_prefix is not None:
                self._on_prefix(prefix)

    def _judged(self, answer: Answer, route: str) -> Any:
        """The data of a good answer; anything else is raised as what it means."""
        host, status = self._exchange.host, answer.status
        if status == 200:
            return self._expect_json(answer, route)
        words, _ = read_error(answer.data)
        if status == 401:
            raise SignInNeeded(SIGN_IN)
        if status == 429 or status >= 500:
            wait = wait_of(answer.headers.get("retry-after"), self._clock)
            raise ServiceBusy(
                said("{host} is busy (status {status}). Trying again later.", host=host, status=status),
                retry_after=wait,
            )
        if 300 <= status < 400:
            target = answer.headers.get("location")
            place = said("another address") if target is None else target[:200]
            raise NotTheService(
                said(
                    "The address answers with a redirect to {place}. Check the service address.", place=place
                )
            )
        raise self._refusal(status, words, route, is_json=answer.is_json)

    def _refusal(self, status: int, words: str, route: str, *, is_json: bool) -> ServiceTrouble:
        """What a clear no means: an unknown path, a company that may not be seen, or something else."""
        host = self._exchange.host
        if status in (404, 405) and not is_json:
            return RouteUnknown(
                route,
                said(
                    "{host} does not know the path for {route} (a web page, status {status}). Check the "
                    "address, or correct the path in the settings file under [service.routes].",
                    host=host,
                    route=repr(route),
                    status=status,
                ),
            )
        if status in (404, 405):
            return RouteUnknown(
                route,
                said(
                    "{host} says for {route}: {words} (status {status}).",
                    host=host,
                    route=repr(route),
                    words=words or said("not found"),
                    status=status,
                ),
            )
        if status == 403 and is_json and route in COMPANY_WIDE:
            return Refused(
                said(
                    "Daylit does not let this sign-in see {company}: {words}. Choose another company or ask "
                    "its administrator.",
                    company=self._server.company_name or self._server.company or host,
                    words=words.rstrip(".") or said("no reason given"),
                ),
                status=status,
            )
        return Refused(
            said(
                "{host} refused {route}: {words} (status {status}).",
                host=host,
                route=repr(route),
                words=words or said("no reason given"),
                status=status,
            ),
            status=status,
        )

    def _expect_json(self, answer: Answer, what: str) -> Any:
        if answer.is_json:
            return answer.data
        if "html" in answer.headers.get("content-type", "").lower():
            raise NotTheService(
                said(
                    "A web page answered instead of Daylit (hotel login?). Open a browser and sign in to "
                    "this network; or check the address {host}.",
                    host=self._exchange.host,
                )
            )
        raise NotTheService(
            said(
                "The answer from {host} for {what} could not be read. Trying again later.",
                host=self._exchange.host,
                what=repr(what),
            )
        )

    def _first_login(self, username: str, password: str) -> Answer:
        """The log-in paths in order, on to the next only when the first is not known there."""
        body = {"username": username, "password": password}
        answer: Answer | None = None
        for path in LOGIN_PATHS:
            try:
                answer = self._exchange.post(path, body, Departure())
            except httpx.TransportError as error:
                raise NotReached(self._exchange.sentence(error)) from error
            except TooLarge as error:
                raise NotTheService(self._exchange.stopped(error)) from error
            if answer.status not in (404, 405):
                break
        if answer is None or answer.status in (404, 405) or 300 <= answer.status < 400:
            raise NotTheService(
                said(
                    "{host} answered, but not as the Daylit service. Check the address.",
                    host=self._exchange.host,
                )
            )
        if answer.status == 429 or answer.status >= 500:
            raise ServiceBusy(
                said(
                    "{host} is busy (status {status}). Try again in a minute.",
                    host=self._exchange.host,
                    status=answer.status,
                )
            )
        return answer

    def _post(self, route: str, payload: Mapping[str, Any]) -> Outcome:
        """Send once, by the path that get_ready found: a try under another one could double the entry."""
        path = (self._prefix or PREFIXES[0]) + self._routes.path(route, company=self._server.company or "")
        departure = Departure()
        try:
            answer = self._exchange.post(path, payload, departure)
        except httpx.TransportError as error:
            sentence = self._exchange.sentence(error)
            return Unsure(f"The connection broke: {sentence}") if departure.began else NotSent(sentence)
        except TooLarge as error:
            return Unsure(f"The answer was stopped: {error}.")
        self._note_clock(answer)
        return outcome_of(
            route=route,
            status=answer.status,
            answer=answer.data,
            retry_after=answer.headers.get("retry-after"),
            is_json=answer.is_json,
            clock=self._clock,
        )

    def _note_clock(self, answer: Answer) -> None:
        try:
            theirs = parsedate_to_datetime(answer.headers.get("date", ""))
            self._offsets.append(theirs - self._clock.now())
        except (ValueError, TypeError):
            return


def _row_name(row: Any) -> str:
    """What a page is told apart by: a row's id, or the row itself."""
    name = identity(row.get("id")) if isinstance(row, dict) else None
    return name or text(repr(row))
