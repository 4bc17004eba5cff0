"""Serving a real mailbox: threads, organisations, and messages that are broken in every way."""

import gzip
import lzma
import os
import time
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from desktop.sandbox.mailbox import MailboxError, organisation_of, plain_subject, world_from_mailbox
from desktop.sandbox.rows import Person
from desktop.sandbox.server import SandboxServer

REAL = Path(
    os.environ.get("DAYLIT_TEST_MAILBOX")
    or Path(__file__).parents[3] / "shared" / "data" / "r-lists-8k.mbox.xz"
)


def mail(
    number: int, *, sender: str = "Ann Lee <ann@acme.example>", more: str = "", body: str = "Hello"
) -> str:
    return (
        f"From archive Thu Jan  1 00:00:00 1970\nFrom: {sender}\nTo: us@house.example\n"
        f"Date: Mon, 4 May 2026 1{number % 10}:00:00 +0200\nMessage-ID: <{number}@x>\n{more}\n{body}\n\n"
    )


def write(path: Path, *mails: str | bytes) -> Path:
    path.write_bytes(b"".join(text if isinstance(text, bytes) else text.encode() for text in mails))
    return path


def test_replies_join_their_thread(tmp_path: Path) -> None:
    house = "Us <us@house.example>"
    file = write(
        tmp_path / "box.mbox",
        mail(1, more="Subject: Invoice\n"),
        mail(2, sender=house, more="Subject: Re: Invoice\nIn-Reply-To: <1@x>\n"),
        mail(3, more="Subject: AW: RE: invoice\n"),
        mail(4, sender=house, more="Subject: Other\n"),
        mail(5, sender=house, more="Subject: Invoice\n"),
        mail(6, more="Subject: Re: nothing known\nReferences: <missing@x> <4@x>\n"),
    )
    rows = world_from_mailbox(file).communications[::-1]
    groups = [row.group for row in rows]
    assert groups[0] == groups[1] == groups[2]
    assert groups[3] == groups[5]
    assert len(set(groups)) == 3
    assert [row.direction for row in rows] == [
        "inbound",
        "outbound",
        "inbound",
        "outbound",
        "outbound",
        "inbound",
    ]
    assert rows[0].timestamp == datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def test_broken_messages_are_read_as_well_as_can_be(tmp_path: Path) -> None:
    file = write(
        tmp_path / "box.mbox",
        mail(1, more="Subject: =?utf-8?q?caf=C3=A9?= =?nonsense?b?!!?=\nContent-Type: text/plain; charset=klingon\n", body="na\xefve"),
        mail(2, more='Content-Type: text/plain; charset="us-ascii"\n').encode().replace(b"Hello", b"lie \xe9\xff \x00 end"),
        mail(3, more="Content-Type: multipart/mixed; boundary=never\n", body="no parts"),
        mail(4, more="Content-Type: text/html\n", body="<p>only <b>HTML</b></p>"),
        mail(5, more="Content-Transfer-Encoding: base64\n", body="not base64 at all!"),
        mail(6).replace("Date: Mon", "X-Date: Mon"),
        mail(7).replace("From: Ann", "X-From: Ann"),
        mail(8, body=">From the start\nFrom the middle"),
        "From archive\n\n\n",
    )  # fmt: skip
    world = world_from_mailbox(file)
    rows = world.communications[::-1]
    assert len(rows) == 6
    assert (rows[0].subject or "").startswith("café")
    assert rows[1].content == "lie éÿ  end"
    assert rows[3].content == "<p>only <b>HTML</b></p>"
    assert rows[5].content == "From the start\nFrom the middle"
    with SandboxServer(world) as server:
        headers = {"Authorization": f"Token {world.token}"}
        path = f"{server.url}/api/companies/{world.company.id}/communications/threads"
        assert len(httpx.get(path, headers=headers).json()["data"]) == 6


@pytest.mark.parametrize("ending", [".gz", ".xz"])
def test_compressed_mailboxes(tmp_path: Path, ending: str) -> None:
    pack = {".gz": gzip.compress, ".xz": lzma.compress}[ending]
    file = tmp_path / f"box.mbox{ending}"
    file.write_bytes(pack(mail(1).encode()))
    assert len(world_from_mailbox(file).communications) == 1


def test_maildir(tmp_path: Path) -> None:
    for folder, number in (("cur", 1), ("new", 2)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / str(number)).write_text(mail(number).partition("\n")[2])
    assert len(world_from_mailbox(tmp_path).communications) == 2


def test_times_can_be_moved_to_now(tmp_path: Path) -> None:
    now = datetime(2030, 1, 1, tzinfo=UTC)
    rows = world_from_mailbox(write(tmp_path / "box", mail(1), mail(2)), now).communications
    assert rows[0].timestamp == now
    assert (rows[0].timestamp - rows[1].timestamp).total_seconds() == 3600


@pytest.mark.parametrize("content", [b"", b"no mail here\n", b"\x1f\x8b broken"])
def test_a_file_without_mail_is_refused(tmp_path: Path, content: bytes) -> None:
    for name in ("box.mbox", "box.gz", "box.xz"):
        file = tmp_path / name
        file.write_bytes(content)
        with pytest.raises(MailboxError, match="box"):
            world_from_mailbox(file)
    with pytest.raises(MailboxError):
        world_from_mailbox(tmp_path / "absent.mbox")


@pytest.mark.parametrize(
    ("address", "name", "is_person"),
    [
        ("ann@acme-tools.co.uk", "Acme Tools (acme-tools.co.uk)", False),
        ("ann@stat.ethz.ch", "Ethz (stat.ethz.ch)", False),
        ("ann@gmail.com", "Ann Lee", True),
        ("1f2e@hashed.invalid", "Ann Lee", True),
        ("ann", "Ann Lee", True),
    ],
)
def test_organisations(address: str, name: str, is_person: bool) -> None:
    assert organisation_of(Person("Ann Lee", address)) == (name, is_person)


def test_plain_subjects() -> None:
    assert plain_subject("RE: Fwd:  AW: Re[2]:  Two  Words ") == "two words"


@pytest.mark.mailbox
def test_eight_thousand_real_messages() -> None:
    if not REAL.exists():
        pytest.skip(f"no mailbox at {REAL}; set DAYLIT_TEST_MAILBOX")
    started = time.perf_counter()
    world = world_from_mailbox(REAL)
    assert time.perf_counter() - started < 20
    assert len(world.communications) == 8000
    assert 3000 < len({row.group for row in world.communications}) < 6000
    assert len(world.main.customers) > 500
    with SandboxServer(world) as server:
        headers = {"Authorization": f"Token {world.token}"}
        path = f"{server.url}/api/companies/{world.company.id}/communications/threads"
        query = {"view": "message", "page_size": "100"}
        seen = set()
        with httpx.Client(headers=headers, params=query) as http:
            for page in range(1, 81):
                seen |= {
                    row["id"] for row in http.get(path, params={**query, "page": str(page)}).json()["data"]
                }
    assert len(seen) == 8000
