"""A message as a file that every mail program opens (.eml)."""

from contextlib import suppress
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from desktop.domain.communication import Communication, Party

LONGEST_HEADER = 2_000
LONGEST_NAME = 80


def mail_file(message: Communication, *, text: str, html: str = "") -> bytes:
    """The message with the headers that are known and nothing invented; `text` and `html` are its body."""
    mail = EmailMessage(policy=SMTP)
    sender = _addresses([message.sender] if message.sender else [])
    if sender:
        mail["From"] = sender
    for name, parties in (("To", message.to), ("Cc", message.cc)):
        found = _addresses(parties)
        if found:
            mail[name] = found
    mail["Subject"] = _on_one_line(message.subject)
    mail["Date"] = format_datetime(message.at)
    mail.set_content(_encodable(text), cte="base64")
    if html:
        mail.add_alternative(_encodable(html), subtype="html", cte="base64")
    return mail.as_bytes()


def mail_file_name(subject: str, at: datetime) -> str:
    """A name for the file that every system accepts: the day, and the letters of the subject."""
    letters = "".join(sign if sign.isalnum() or sign in "-_" else " " for sign in _encodable(subject))
    short = " ".join(letters.split())[:LONGEST_NAME].strip()
    return f"{at.date().isoformat()} {short}".strip() + ".eml"


def _addresses(parties: tuple[Party, ...] | list[Party]) -> tuple[Address, ...]:
    return tuple(found for party in parties if (found := _address(party)) is not None)


def _address(party: Party) -> Address | None:
    """An address as the standard wants it; what is none is kept as a name, so that nothing is lost."""
    name, email = _on_one_line(party.name), _on_one_line(party.email)
    if email and email.isascii():
        # How the library's parser answers to malformed addresses.
        with suppress(MessageError, ValueError, IndexError):
            return Address(display_name=name, addr_spec=email)
    shown = " ".join(part for part in (name, email) if part)
    return Address(display_name=shown) if shown else None


def _on_one_line(text: str) -> str:
    """A header cannot be broken out of: neither by a new line nor by what counts as one."""
    return " ".join(_encodable(text).split())[:LONGEST_HEADER]


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
