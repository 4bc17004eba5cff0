"""The service's world in memory: companies, users, tokens, habits, and what was asked of it."""

import hashlib
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from desktop.sandbox.habits import Habits
from desktop.sandbox.ledger import Ledger
from desktop.sandbox.rows import Communication, Company, Note, Person, User

KEPT_REQUESTS = 20_000


@dataclass(slots=True)
class RequestRecord:
    """One request as it came; `status` is None while unanswered and stays so when the connection was cut."""

    method: str
    route: str  # the key of the route, "" when no route matched
    path: str
    query: dict[str, str]
    body: bytes
    at: datetime
    status: int | None = None


def right_now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


class World:
    """Rows and rules of one stand-in service. Every method may be called from any thread, at any time."""

    def __init__(
        self, ledgers: list[Ledger], users: list[User], *, clock: Callable[[], datetime] = right_now
    ) -> None:
        self.lock = threading.RLock()
        self.habits = Habits()
        self.requests: list[RequestRecord] = []
        self.now = clock
        self.ledgers = {ledger.company.id: ledger for ledger in ledgers}
        self.users = {user.id: user for user in users}
        self.main = ledgers[0]
        self._tokens: dict[str, str] = {}
        self._logins = 0
        self.token = self.issue_token(users[0])

    # Questions

    @property
    def company(self) -> Company:
        """The main company."""
        return self.main.company

    @property
    def communications(self) -> list[Communication]:
        """Every row of the main company, newest first."""
        with self.lock:
            return self.main.communications

    @property
    def notes(self) -> list[Note]:
        """Every note of the main company, oldest first."""
        with self.lock:
            return sorted(self.main.notes.values(), key=lambda note: (note.created_at, note.id))

    def asked(self, route: str) -> list[RequestRecord]:
        """The requests that came for one route key, oldest first."""
        with self.lock:
            return [record for record in self.requests if record.route == route]

    def user_of(self, token: str) -> User | None:
        """Whoever a token belongs to."""
        with self.lock:
            return self.users.get(self._tokens.get(token, ""))

    def user_with(self, email: str, password: str) -> User | None:
        """Whoever may sign in with this name and password."""
        wanted = email.strip().casefold()
        for user in self.users.values():
            if user.email.casefold() == wanted and user.password == password:
                return user
        return None

    # Changes

    def issue_token(self, user: User) -> str:
        """A new token of 40 hexadecimal digits for one user."""
        with self.lock:
            self._logins += 1
            seed = f"{user.id} {self.main.company.id} {self._logins}"
            token = hashlib.sha256(seed.encode()).hexdigest()[:40]
            self._tokens[token] = user.id
            return token

    def become(self, other: "World") -> None:
        """Take over everything another world has; whoever serves this one serves the other from now on."""
        with self.lock, other.lock:
            lock = self.lock
            self.__dict__.update(other.__dict__)
            self.lock = lock

    def revoke_tokens(self) -> None:
        """Make every token given out so far useless, as if they had expired."""
        with self.lock:
            self._tokens.clear()

    def note_request(self, record: RequestRecord) -> None:
        """Remember one request; the oldest are forgotten when there are very many."""
        with self.lock:
            if len(self.requests) >= KEPT_REQUESTS:
                del self.requests[: KEPT_REQUESTS // 2]
            self.requests.append(record)

    def add_message(
        self,
        *,
        content: str,
        subject: str | None = None,
        communication_type: str = "email",
        direction: str | None = "inbound",
        customer_id: str | None = None,
        reply_to: str | None = None,
        timestamp: datetime | None = None,
        **more: Any,
    ) -> Communication:
        """A new row of the main company, as if a colleague or a customer had made it elsewhere.

        `reply_to` is the id of a row whose thread it joins (customer, contact, subject and invoices are taken
        from there unless given); without it the row starts a thread of its own. `more` sets any other field.
        An outbound reply settles what waited for a response; an inbound e-mail asks for one.
        """
        with self.lock:
            moment = self.now()
            fields: dict[str, Any] = {
                "id": str(uuid.uuid4()),
                "group": str(uuid.uuid4()),
                "customer": customer_id or next(iter(self.main.customers), None),
                "requires_response": communication_type == "email" and direction == "inbound",
                "is_ar_related": True if communication_type == "email" else None,
                "created_at": moment,
                "updated_at": moment,
            }
            if reply_to is not None:
                fields |= self._inherited(reply_to, customer_id)
            row = Communication(
                **{
                    **fields,
                    "subject": subject if subject is not None else fields.pop("subject", "New message"),
                    "content": content,
                    "communication_type": communication_type,
                    "direction": direction,
                    "timestamp": timestamp or moment,
                    **more,
                }
            )
            if direction == "outbound":
                self._settle(row.group, moment)
            self.main.add(row)
            return row

    def edit(self, row_id: str, **changes: Any) -> Communication:
        """Change fields of a row of the main company; `updated_at` moves to now unless given."""
        with self.lock:
            return self.main.change(row_id, {"updated_at": self.now(), **changes})

    def delete(self, row_id: str) -> Communication:
        """Take a row of the main company away."""
        with self.lock:
            return self.main.remove(row_id)

    def add_note(self, row_id: str, content: str, *, author: str = "A colleague") -> Note:
        """A note on a row of the main company, as if a colleague had written it."""
        with self.lock:
            note = Note(
                id=str(uuid.uuid4()),
                communication=row_id,
                content=content,
                author=author,
                created_at=self.now(),
            )
            self.main.notes[note.id] = note
            self.main.touch()
            return note

    def complete(self, ledger: Ledger, *, action_id: str | None, touchpoint_id: str | None) -> None:
        """Mark a scheduled action and a touchpoint completed; ids that are None or unknown do nothing."""
        with self.lock:
            moment = self.now()
            if action_id in ledger.actions:
                done = replace(
                    ledger.actions[action_id], status="completed", executed_at=moment, updated_at=moment
                )
                ledger.actions[done.id] = done
            if touchpoint_id in ledger.touchpoints:
                ledger.touchpoints[touchpoint_id] = replace(
                    ledger.touchpoints[touchpoint_id], status="completed", executed_at=moment
                )
            ledger.touch()

    # Private

    def _inherited(self, row_id: str, customer_id: str | None) -> dict[str, Any]:
        parent = self.main.rows.get(row_id)
        if parent is None:
            raise KeyError(row_id)
        subject = parent.subject or ""
        return {
            "group": parent.group,
            "customer": customer_id or parent.customer,
            "contact": parent.contact,
            "invoices": parent.invoices,
            "subject": subject if subject.startswith("Re: ") else f"Re: {subject}",
            "sender": parent.to[0] if parent.to else Person("", ""),
            "to": (parent.sender,) if parent.sender else (),
        }

    def _settle(self, group_id: str, moment: datetime) -> None:
        for row in self.main.group(group_id):
            if row.requires_response:
                self.main.change(row.id, {"requires_response": False, "updated_at": moment})
