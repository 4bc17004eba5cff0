"""Reads one e-mail as it was sent, however broken: headers, moment and body as text fit for JSON."""

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Self

from desktop.sandbox.rows import Person

LONGEST_BODY = 400_000
_ID = re.compile(r"<[^<>\s]+>")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_OLDEST = datetime(1971, 1, 1, tzinfo=UTC)
_LATEST = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailMessage:
    """One message; `references` are the ids of earlier messages, `body` is plain text or else HTML."""

    message_id: str
    references: tuple[str, ...]
    subject: str
    sender: Person
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    sent_at: datetime
    body: str

    def moved(self, shift: timedelta) -> Self:
        """The same message, sent earlier or later."""
        return replace(self, sent_at=self.sent_at + shift)


def read_message(raw: bytes) -> MailMessage | None:
    """A message from its bytes, or None when it has neither a sender nor a moment."""
    message = message_from_bytes(raw)
    sender = next(iter(_people(message, "From")), Person("", ""))
    sent_at = _moment(message)
    if sent_at is None or not (sender.name or sender.email):
        return None
    own = _ID.search(_header(message, "Message-ID"))
    return MailMessage(
        message_id=own.group() if own else f"<{hashlib.sha256(raw).hexdigest()[:24]}>",
        references=tuple(_ID.findall(_header(message, "References") + _header(message, "In-Reply-To"))),
        subject=" ".join(_header(message, "Subject").split()),
        sender=sender,
        to=_people(message, "To"),
        cc=_people(message, "Cc"),
        sent_at=sent_at,
        body=_body(message),
    )


def clean(text: str) -> str:
    """Text without control and surrogate characters, with plain line ends."""
    return _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def decode(data: bytes, charset: str | None) -> str:
    """Bytes as text: by the charset they claim, by UTF-8, or by Windows' Latin 1, whichever works first."""
    for name in (charset, "utf-8", "cp1252"):
        if name is None:
            continue
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode("latin-1")


def _header(message: Message, name: str) -> str:
    value = message.get(name)
    if value is None:
        return ""
    try:
        pieces = decode_header(str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
    except (HeaderParseError, ValueError):
        return clean(str(value))
    return clean(
        "".join(decode(piece, charset) if isinstance(piece, bytes) else piece for piece, charset in pieces)
    )


def _people(message: Message, name: str) -> tuple[Person, ...]:
    text = _header(message, name)
    if not text:
        return ()
    pairs = getaddresses([text])
    found = [Person(clean(shown).strip(), clean(address).strip().lower()) for shown, address in pairs]
    return tuple(person for person in found if person.name or person.email)[:20]


def _moment(message: Message) -> datetime | None:
    for text in (_header(message, "Date"), _header(message, "Received").rpartition(";")[2]):
        try:
            moment = parsedate_to_datetime(text.strip())
            moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if _OLDEST < moment < _LATEST:
            return moment
    return None


def _body(message: Message) -> str:
    plain, html = "", ""
    for part in message.walk():
        if part.is_multipart() or part.get_filename() or part.get_content_maintype() != "text":
            continue
        text = _text_of(part)
        if part.get_content_subtype() == "html":
            html = html or text
        else:
            plain = f"{plain}\n\n{text}" if plain else text
    return (plain or html)[:LONGEST_BODY].strip()


def _text_of(part: Message) -> str:
    try:
        data = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except (MessageError, ValueError, LookupError, AssertionError):
        data, charset = None, None
    if isinstance(data, bytes):
        return clean(decode(data, charset))
    return clean(str(part.get_payload()))
