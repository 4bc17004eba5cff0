"""A message as a file: any mail program reads from it what was known, and nothing that was not."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.communication import Communication, Party
from desktop.domain.mail_file import mail_file, mail_file_name

AT = datetime(2026, 6, 2, 10, 14, 5, tzinfo=UTC)
KNOWN = {"From", "To", "Cc", "Subject", "Date", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"}
ANYTHING = st.text(max_size=60)


def read(data: bytes) -> EmailMessage:
    made = message_from_bytes(data, policy=default)  # type: ignore[arg-type]
    assert isinstance(made, EmailMessage)
    return made


def made(**changes: Any) -> Communication:
    return Communication(**{"at": AT, "kind": "email", "subject": "Re: INV-1042", **changes})


def test_what_is_known_comes_back() -> None:
    message = made(
        subject="Überfällig: Rechnung 株式会社",
        sender=Party(name="Jane, “AP” Doe", email="jane@acme.example"),
        to=(Party(name="Dana", email="dana@northwind.example"), Party(email="ap@northwind.example")),
        cc=(Party(name="Zoë", email="zoe@acme.example"),),
    )
    mail = read(mail_file(message, text="Größe\r\n\nline\n", html="<p>Größe</p>"))
    assert mail["Subject"] == message.subject
    assert mail["Date"].datetime == AT
    assert [(one.display_name, one.addr_spec) for one in mail["From"].addresses] == [
        ("Jane, “AP” Doe", "jane@acme.example")
    ]
    assert [one.addr_spec for one in mail["To"].addresses] == [
        "dana@northwind.example",
        "ap@northwind.example",
    ]
    assert mail["Cc"].addresses[0].display_name == "Zoë"
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert html is not None
    assert text.get_content().split() == ["Größe", "line"]
    assert html.get_content().strip() == "<p>Größe</p>"
    assert set(mail.keys()) <= KNOWN


def test_what_is_not_known_is_not_invented() -> None:
    mail = read(mail_file(made(subject=""), text="words"))
    assert mail["From"] is None
    assert mail["To"] is None
    assert mail.get_body(("html",)) is None
    assert mail.get_content().strip() == "words"


@pytest.mark.parametrize(
    "email",
    ["", "no address", "a@b@c", "@", "<x>", "jane@аcme.example", "a@", '"', "a b@c.example", "\x00@x"],
)
def test_an_address_that_is_none_is_kept_as_a_name(email: str) -> None:
    mail = read(mail_file(made(sender=Party(name="Jane", email=email)), text=""))
    assert "Jane" in str(mail["From"])


@given(subject=ANYTHING, name=ANYTHING, email=ANYTHING, body=ANYTHING)
def test_no_name_breaks_out_of_its_header(subject: str, name: str, email: str, body: str) -> None:
    message = made(
        subject=subject + "\r\nBcc: thief@evil.example",
        sender=Party(name=name + "\nX-Evil: 1", email=email),
        to=(Party(name=name, email=email), Party(name=email, email=name)),
    )
    mail = read(mail_file(message, text=body, html=body))
    assert set(mail.keys()) <= KNOWN
    assert "Bcc" not in mail


@pytest.mark.parametrize(
    "subject", ["", "../../etc/passwd", "a/b\\c:d*e?", "x" * 500, "\u202egnp.exe", "\ud800"]
)
def test_the_name_of_the_file_fits_every_system(subject: str) -> None:
    name = mail_file_name(subject, AT)
    assert name.startswith("2026-06-02")
    assert name.endswith(".eml")
    assert len(name) < 120
    assert not set(name) & set('/\\:*?"<>|\n\u202e')
