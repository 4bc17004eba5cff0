"""A notice of a new version is believed only when everything about it is right, and asking tells nothing."""

import json
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import NotLookedUp, UpdateRefused
from desktop.domain.updates import Release, read_version
from desktop.remote import updates
from desktop.remote.signed_notice import read_notice, trusted_comment
from desktop.remote.updates import LARGEST_NOTICE, NobodyAnswered, newest
from tests.notices import (
    KEY,
    NAME,
    PUBLIC_KEY,
    SEQUENCE,
    VECTORS,
    Host,
    Reply,
    comment_of,
    hosting,
    notice,
    signature_of,
    stranger,
)
from tests.remote.secure import DAY, NOW, Signed, secured, sign

DOCUMENT = (VECTORS / NAME).read_bytes()
BY_MINISIGN = (VECTORS / f"{NAME}.minisig").read_bytes()


@pytest.fixture(autouse=True)
def no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def host() -> Iterator[Host]:
    with hosting() as made:
        yield made


def ask(host: Host, **more: str) -> Release:
    return newest(host.source(**more), version="0.1.0")


def read(document: bytes = DOCUMENT, signature: bytes = BY_MINISIGN, **more: str) -> Release:
    return read_notice(document, signature, **{"public_key": PUBLIC_KEY, "name": NAME, **more})


# -- what minisign itself signed -----------------------------------------------------------------------


def test_what_the_real_program_signed_is_believed() -> None:
    release = read()
    assert release.version == read_version("0.2.0")
    assert release.sequence == SEQUENCE
    assert release.changes_database
    assert [(file.system, file.size) for file in release.files] == [("linux", 73_400_320)]


def test_every_changed_byte_of_the_notice_or_its_signature_is_noticed() -> None:
    for place in range(len(DOCUMENT)):
        with pytest.raises(UpdateRefused):
            read(document=flipped(DOCUMENT, place))
    begins = BY_MINISIGN.index(b"\n") + 1  # the first line is a comment that nobody vouches for
    for place in range(begins, len(BY_MINISIGN) - 1):
        with pytest.raises(UpdateRefused):
            read(signature=flipped(BY_MINISIGN, place))


def flipped(raw: bytes, place: int) -> bytes:
    return raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]


def test_the_old_form_without_a_hash_is_refused() -> None:
    with pytest.raises(UpdateRefused, match="an old form"):
        read(signature=(VECTORS / f"{NAME}.legacy.minisig").read_bytes())


def test_a_signature_must_say_of_what_it_is() -> None:
    with pytest.raises(UpdateRefused, match="belongs to another file"):
        read(signature=(VECTORS / f"{NAME}.plain-comment.minisig").read_bytes())
    with pytest.raises(UpdateRefused, match=r"belongs to another file than other\.json"):
        read(name="other.json")
    for comment in (trusted_comment(NAME, "0.3.0", SEQUENCE), trusted_comment(NAME, "0.2.0", SEQUENCE + 1)):
        with pytest.raises(UpdateRefused, match="notice of another version"):
            read(signature=signature_of(DOCUMENT, comment))


@pytest.mark.parametrize(
    "key", ["", "RW", "not base64 at all", PUBLIC_KEY[:-4], PUBLIC_KEY.replace("RW", "RX", 1)]
)
def test_a_key_that_is_none_believes_nothing(key: str) -> None:
    with pytest.raises(UpdateRefused, match="key of this build cannot be used"):
        read(public_key=key)


@pytest.mark.parametrize("raw", [b"", b"\n\n\n\n", b"\xff" * 200, BY_MINISIGN[:100], BY_MINISIGN * 2])
def test_a_signature_that_is_none_is_refused(raw: bytes) -> None:
    with pytest.raises(UpdateRefused, match="changed on its way"):
        read(signature=raw)


@pytest.mark.skipif(shutil.which("minisign") is None, reason="the program minisign is not installed")
def test_the_real_program_agrees_with_us(tmp_path: Path) -> None:
    key, pub = tmp_path / "fresh.key", tmp_path / "fresh.pub"
    subprocess.run(["minisign", "-G", "-W", "-s", key, "-p", pub], check=True, capture_output=True)
    file = tmp_path / NAME
    file.write_text(json.dumps(notice()))
    subprocess.run(
        ["minisign", "-S", "-s", key, "-m", file, "-t", comment_of(notice())], check=True, capture_output=True
    )
    signature = file.with_name(f"{NAME}.minisig").read_bytes()
    release = read(file.read_bytes(), signature, public_key=pub.read_text().splitlines()[1])
    assert str(release.version) == "0.2.0"
    with pytest.raises(UpdateRefused):
        read(file.read_bytes(), signature)


# -- the form of a signed notice -----------------------------------------------------------------------

STRANGE: list[dict[str, Any]] = [
    {"format": 2}, {"format": "1"}, {"version": "latest"}, {"version": 2}, {"day": "yesterday"}, {"sequence": "7"},
    {"sequence": -1}, {"sequence": True}, {"sequence": 1.5}, {"page": None}, {"notes": []}, {"changes_database": 0},
    {"needs": "any"}, {"files": {}}, {"files": [{}]}, {"files": [7]}, {"files": [{}] * 1000},
]  # fmt: skip


@pytest.mark.parametrize("more", STRANGE, ids=str)
def test_a_signed_notice_of_another_form_is_refused(more: dict[str, Any]) -> None:
    said = notice() | more
    document = json.dumps(said).encode()
    with pytest.raises(UpdateRefused, match="its form is not known"):
        read(document, signature_of(document, comment_of(said)))


@pytest.mark.parametrize("raw", [b"[]", b"null", b"{", b"", b"\xff\xfe"])
def test_signed_rubbish_is_refused(raw: bytes) -> None:
    with pytest.raises(UpdateRefused, match="its form is not known"):
        read(raw, signature_of(raw, comment_of(notice())))


def test_what_a_later_version_adds_is_passed_over(host: Host) -> None:
    host.publish(notice(mirrors=["x"]))
    assert ask(host).sequence == SEQUENCE


# -- the way ---------------------------------------------------------------------------------------


def test_asking_tells_name_and_version_and_nothing_else(host: Host) -> None:
    host.publish(notice())
    host.replies[f"/{NAME}"] = Reply(
        host.replies[f"/{NAME}"].body, headers={"Set-Cookie": "id=42; Path=/", "ETag": '"who"'}
    )
    assert ask(host).version == read_version("0.2.0")
    assert [path for path, _ in host.asked] == [f"/{NAME}", f"/{NAME}.minisig"]
    for _, headers in host.asked:
        assert headers["user-agent"] == "daylit-desktop/0.1.0"
        assert set(headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


def missing_signature(host: Host) -> None:
    del host.replies[f"/{NAME}.minisig"]


def replaced(document: bytes) -> Callable[[Host], None]:
    def spoil(host: Host) -> None:
        host.replies[f"/{NAME}"] = Reply(document)

    return spoil


def answering(path: str, reply: Reply) -> Callable[[Host], None]:
    def spoil(host: Host) -> None:
        host.replies[path] = reply

    return spoil


BAD: dict[str, tuple[Callable[[Host], None], type[Exception], str]] = {
    "tampered": (replaced(json.dumps(notice("9.9.9")).encode()), UpdateRefused, "was changed on its way"),
    "no signature": (missing_signature, UpdateRefused, "is not signed"),
    "wrong key": (
        lambda host: host.publish(notice(), key=stranger()),
        UpdateRefused,
        "not from the publisher",
    ),
    "signature of another file": (
        lambda host: host.publish(notice(), comment=comment_of(notice(), "SHA256SUMS")),
        UpdateRefused,
        "belongs to another file than updates.json",
    ),
    "giant": (replaced(b" " * (LARGEST_NOTICE + 1)), UpdateRefused, "was stopped: it is too large"),
    "giant signature": (
        answering(f"/{NAME}.minisig", Reply(b"x" * 5000)),
        UpdateRefused,
        "was stopped: it is too large",
    ),
    "compressed": (
        answering(f"/{NAME}", Reply(b"x", headers={"Content-Encoding": "gzip"})),
        UpdateRefused,
        "it was compressed",
    ),
    "captive portal": (
        answering(f"/{NAME}", Reply(b"<html>Welcome to the hotel", kind="text/html")),
        NotLookedUp,
        "A web page came .* On a network with a sign-in page, sign in there first",
    ),
    "captive portal that lies about its kind": (
        answering(f"/{NAME}", Reply(b"\n <!doctype html><p>Welcome")),
        NotLookedUp,
        "A web page came",
    ),
    "redirect elsewhere": (
        answering(f"/{NAME}", Reply(status=302, headers={"Location": "http://127.0.0.1:9/x"})),
        NotLookedUp,
        "sends on to another address, which is not followed",
    ),
    "redirect within": (
        answering(f"/{NAME}", Reply(status=301, headers={"Location": "/moved.json"})),
        NotLookedUp,
        "sends on to another address",
    ),
    "nothing there": (
        answering(f"/{NAME}", Reply(status=404)),
        NotLookedUp,
        "has no notice of versions at this time",
    ),
    "broken host": (answering(f"/{NAME}", Reply(status=503)), NotLookedUp, "answered with the status 503"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_answer_is_a_sentence(host: Host, name: str) -> None:
    spoil, kind, sentence = BAD[name]
    host.publish(notice())
    host.publish(notice())
    host.replies["/moved.json"] = host.replies[f"/{NAME}"]
    spoil(host)
    with pytest.raises(kind, match=sentence):
        ask(host)
    assert "/moved.json" not in [path for path, _ in host.asked]


def test_only_secure_addresses_are_asked(host: Host) -> None:
    for address in (
        "http://updates.example/updates.json",
        "ftp://127.0.0.1/updates.json",
        "updates.json",
        "",
    ):
        with pytest.raises(UpdateRefused, match=r"an address that is not secure\. Nothing was asked"):
            ask(host, manifest=address)
    assert host.asked == []


def test_nobody_there_is_told_from_a_wrong_answer() -> None:
    with hosting() as host:
        source = host.source()
    with pytest.raises(NobodyAnswered, match=r"127\.0\.0\.1 cannot be reached"):
        newest(source, version="0.1.0")


def test_headers_that_never_end_are_waited_for_only_so_long(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.drips = True
    monkeypatch.setattr(updates, "LONGEST_LOOK", 0.4)
    began = time.monotonic()
    with pytest.raises(NobodyAnswered, match=r"127\.0\.0\.1 did not answer in time"):
        ask(host)
    assert len(host.asked) == 1
    assert time.monotonic() - began < 30.0  # without a limit it is minutes, until the headers are too many


# -- certificates ----------------------------------------------------------------------------------


@pytest.fixture
def authority(tmp_path: Path) -> tuple[Signed, str]:
    made = sign("an authority")
    return made, str(made.write(tmp_path, "authority"))


def test_a_good_certificate_is_taken(authority: tuple[Signed, str], tmp_path: Path) -> None:
    with hosting(secured(sign("good", authority[0]).write(tmp_path, "good"))) as host:
        host.publish(notice())
        assert newest(host.source(), version="0.1.0", ca_file=authority[1]).sequence == SEQUENCE
        with pytest.raises(NobodyAnswered, match="is not secure"):  # the bundled authorities do not know it
            newest(host.source(), version="0.1.0")


@pytest.mark.parametrize(
    ("begins", "ends"),
    [(NOW - 3 * DAY, NOW - DAY), (NOW + DAY, NOW + 2 * DAY)],
    ids=["expired", "clock is behind"],
)
def test_a_certificate_of_another_time_gets_nothing(
    authority: tuple[Signed, str], tmp_path: Path, begins: Any, ends: Any
) -> None:
    pem = sign("old", authority[0], begins=begins, ends=ends).write(tmp_path, "old")
    with hosting(secured(pem)) as host:
        with pytest.raises(
            NobodyAnswered, match=r"not secure.*Nothing was asked\. Check the date of this computer"
        ):
            newest(host.source(), version="0.1.0", ca_file=authority[1])
        assert host.asked == []


def test_our_own_key_is_the_one_that_is_kept() -> None:
    assert KEY.get_public_key().to_base64().decode() == PUBLIC_KEY
