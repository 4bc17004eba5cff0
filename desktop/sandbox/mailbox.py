"""Serves a real mbox or Maildir as the communications of one company."""

import gzip
import lzma
import re
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.sandbox.ledger import Ledger
from desktop.sandbox.messages import MailMessage, read_message
from desktop.sandbox.rows import Communication, Company, Contact, Customer, Person, User
from desktop.sandbox.world import World, right_now

NAMESPACE = uuid.UUID("5b0f7a54-3d0c-4c0e-9b7b-0c7f1f6c2d11")
OWNER = Person("Dana Mercer", "demo@daylit.example")
# At these places everybody has an address of their own, so a domain says nothing about an organisation.
PRIVATE_DOMAINS = frozenset(
    {
        "aol.com",
        "gmail.com",
        "gmx.de",
        "gmx.net",
        "googlemail.com",
        "hotmail.com",
        "icloud.com",
        "live.com",
        "mac.com",
        "me.com",
        "msn.com",
        "outlook.com",
        "proton.me",
        "protonmail.com",
        "t-online.de",
        "web.de",
        "yahoo.com",
        "yandex.ru",
    }
)
MADE_UP_ENDINGS = (".invalid", ".localhost", ".local")
GENERAL_LABELS = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})
_REPLY_MARK = re.compile(r"^\s*(?:re|aw|fw|fwd|wg|antw|sv|res)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE)


class MailboxError(Exception):
    """A mailbox that cannot be read; the message is for people."""


def world_from_mailbox(
    path: Path, now: datetime | None = None, *, clock: Callable[[], datetime] = right_now
) -> World:
    """A world whose communications are the messages of an mbox (plain, .gz, .xz) or of a Maildir.

    Messages are threaded by their references, else by subject. Every organisation that somebody writes from
    is a customer. With `now` all messages are moved in time alike, so that the newest was sent then.
    Raises MailboxError when the file cannot be read or holds no message.
    """
    messages = [message for raw in _raw_messages(path) if (message := read_message(raw)) is not None]
    if not messages:
        raise MailboxError(f"{path} holds no message that could be read.")
    messages.sort(key=lambda message: (message.sent_at, message.message_id))
    if now is not None:
        shift = now.astimezone(UTC) - messages[-1].sent_at
        messages = [message.moved(shift) for message in messages]
    ledger = Ledger(company=Company(id=_ident("company", path.name), name=f"Mailbox {path.name}"))
    _Archive(ledger, messages).file_away()
    user = User(
        id=_ident("user", OWNER.email),
        email=OWNER.email,
        password="demo",  # noqa: S106
        name=OWNER.name,
        companies=(ledger.company.id,),
    )
    return World([ledger], [user], clock=clock)


class _Archive:
    """Turns messages, oldest first, into the rows of one ledger."""

    def __init__(self, ledger: Ledger, messages: list[MailMessage]) -> None:
        self._ledger = ledger
        self._messages = messages
        self._groups = thread_messages(messages)
        self._house = _house_address(messages)
        self._customer_of: dict[str, str] = {}
        self._served: set[str] = set()  # customers that have a contact

    def file_away(self) -> None:
        """Make customers, contacts and communications."""
        rows: list[Communication] = []
        starters: dict[str, str] = {}
        for message, group in zip(self._messages, self._groups, strict=True):
            is_ours = message.sender.email == self._house
            other = self._other_side(message) if is_ours else message.sender
            customer = starters.get(group) or self._customer(other)
            starters.setdefault(group, customer)
            contact = None if is_ours else self._contact(other)
            rows.append(_row(message, group, customer=customer, contact=contact, is_ours=is_ours))
        newest: dict[str, int] = {row.group: position for position, row in enumerate(rows)}
        for position in newest.values():
            if rows[position].direction == "inbound" and position >= len(rows) * 9 // 10:
                rows[position] = _waiting(rows[position])
        self._ledger.fill(rows)

    def _other_side(self, message: MailMessage) -> Person:
        others = [person for person in (*message.to, *message.cc) if person.email != self._house]
        return others[0] if others else message.sender

    def _customer(self, person: Person) -> str:
        name, is_person = organisation_of(person)
        key = name.casefold()
        if key not in self._customer_of:
            customer = Customer(id=_ident("customer", key), name=name, is_person=is_person)
            self._ledger.customers[customer.id] = customer
            self._customer_of[key] = customer.id
        return self._customer_of[key]

    def _contact(self, person: Person) -> str:
        contact_id = _ident("contact", person.email or person.name)
        if contact_id not in self._ledger.contacts:
            customer = self._customer(person)
            self._ledger.contacts[contact_id] = Contact(
                id=contact_id,
                customer=customer,
                name=person.name or person.email,
                email=person.email,
                is_primary=customer not in self._served,
            )
            self._served.add(customer)
        return contact_id


def thread_messages(messages: list[MailMessage]) -> list[str]:
    """The group of every message (oldest first): by References and In-Reply-To, else by plain subject."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while (above := parent.setdefault(name, name)) != name:
            parent[name] = parent.get(above, above)
            name = parent[name]
        return name

    for message in messages:
        own = root(message.message_id)
        for reference in message.references:
            parent[root(reference)] = own
        subject = plain_subject(message.subject)
        if not message.references and subject and _REPLY_MARK.match(message.subject):
            parent[root(f"subject {subject}")] = root(own)
    by_subject = {plain_subject(message.subject): message for message in reversed(messages)}
    for subject, first in by_subject.items():
        # A reply without references joins the oldest message with its subject.
        if subject and f"subject {subject}" in parent:
            parent[root(f"subject {subject}")] = root(first.message_id)
    return [_ident("group", root(message.message_id)) for message in messages]


def plain_subject(subject: str) -> str:
    """A subject without reply marks, spaces and capitals, to compare by."""
    while found := _REPLY_MARK.match(subject):
        subject = subject[found.end() :]
    return " ".join(subject.split()).casefold()


def organisation_of(person: Person) -> tuple[str, bool]:
    """Whom an address belongs to: a name for the organisation, or the person where the domain names none."""
    domain = person.email.rpartition("@")[2]
    if not domain or domain in PRIVATE_DOMAINS or domain.endswith(MADE_UP_ENDINGS) or "." not in domain:
        return person.name or person.email or "Unknown sender", True
    labels = domain.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in GENERAL_LABELS:
        labels = labels[:-1]
    return f"{labels[-1].replace('-', ' ').title()} ({domain})", False


def _raw_messages(path: Path) -> Iterator[bytes]:
    try:
        if path.is_dir():
            for folder in ("cur", "new"):
                for file in sorted((path / folder).glob("*")):
                    yield file.read_bytes()
        else:
            opener = {".xz": lzma.open, ".gz": gzip.open}.get(path.suffix, open)
            with opener(path, "rb") as source:  # type: ignore[operator]
                yield from split_mbox(source)
    except (OSError, EOFError, lzma.LZMAError) as problem:
        raise MailboxError(f"{path} cannot be read: {problem}") from problem


def split_mbox(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The messages of an mbox: each begins after a line `From ...` that follows an empty line."""
    held: list[bytes] = []
    started, after_blank = False, True
    for line in lines:
        if after_blank and line.startswith(b"From "):
            if started:
                yield b"".join(held)
            held, started = [], True
        elif started:
            held.append(line[1:] if line.startswith(b">From ") else line)
        after_blank = not line.strip()
    if started:
        yield b"".join(held)


def _house_address(messages: list[MailMessage]) -> str:
    """Whose mailbox this is: of the addresses that ever wrote, the one found on most messages."""
    writers = {message.sender.email for message in messages if message.sender.email}
    counts: Counter[str] = Counter()
    for message in messages:
        present = {person.email for person in (message.sender, *message.to, *message.cc)}
        counts.update(sorted(present & writers))
    return counts.most_common(1)[0][0] if counts else ""


def _row(
    message: MailMessage, group: str, *, customer: str, contact: str | None, is_ours: bool
) -> Communication:
    return Communication(
        id=_ident("row", message.message_id, str(message.sent_at)),
        group=group,
        communication_type="email",
        direction="outbound" if is_ours else "inbound",
        timestamp=message.sent_at,
        customer=customer,
        contact=contact,
        subject=message.subject or None,
        content=message.body,
        is_resolved=True,
        sender=message.sender,
        to=message.to,
        cc=message.cc,
        created_at=message.sent_at,
        updated_at=message.sent_at,
    )


def _waiting(row: Communication) -> Communication:
    return replace(row, requires_response=True, is_resolved=False)


def _ident(*parts: str) -> str:
    return str(uuid.uuid5(NAMESPACE, "\n".join(parts)))
