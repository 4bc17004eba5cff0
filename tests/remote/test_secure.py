"""Certificates are verified always, proxies of the system are used and see nothing, the environment leaks nothing."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import BadInput, NotReached
from desktop.remote.transport import Departure, Exchange, system_proxy
from tests.remote.secure import DAY, NOW, Signed, proxy, sign, tls_service

TOKEN = "tok-canary"
PROXIES = ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "no_proxy", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def authority(tmp_path: Path) -> tuple[Signed, str]:
    """An authority that the settings file names, and where."""
    made = sign("an authority")
    return made, str(made.write(tmp_path, "authority"))


def ask(port: int, ca_file: str, host: str = "127.0.0.1") -> int:
    exchange = Exchange(f"https://{host}:{port}", TOKEN, ca_file)
    try:
        return exchange.get("/x", {}).status
    finally:
        exchange.close()


def test_a_certificate_of_the_named_authority_is_taken(authority: tuple[Signed, str], tmp_path: Path) -> None:
    pem = sign("good", authority[0]).write(tmp_path, "good")
    with tls_service(pem) as (port, heard):
        assert ask(port, authority[1]) == 200
    assert b"Authorization: Token tok-canary" in heard.data[0]


BAD = {
    "self-signed": lambda authority: sign("itself"),
    "of an unknown authority": lambda authority: sign("stranger", sign("another authority")),
    "expired": lambda authority: sign("old", authority, begins=NOW - 3 * DAY, ends=NOW - DAY),
    "not valid yet": lambda authority: sign("new", authority, begins=NOW + DAY, ends=NOW + 2 * DAY),
    "for another host": lambda authority: sign("other", authority, host="elsewhere"),
    "for another address": lambda authority: sign("other", authority, host="127.0.0.2"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_certificate_gets_nothing(authority: tuple[Signed, str], tmp_path: Path, name: str) -> None:
    pem = BAD[name](authority[0]).write(tmp_path, "bad")
    with tls_service(pem) as (port, heard):
        with pytest.raises(NotReached, match=r"is not secure.*Nothing was sent"):
            ask(port, authority[1])
        with pytest.raises(NotReached):
            ask(port, "")  # nor with the bundled authorities
    assert heard.data == []


def test_an_old_protocol_gets_nothing(authority: tuple[Signed, str], tmp_path: Path) -> None:
    pem = sign("good", authority[0]).write(tmp_path, "good")
    with tls_service(pem, newest=ssl.TLSVersion.TLSv1_1) as (port, heard), pytest.raises(NotReached):
        ask(port, authority[1])
    assert heard.data == []


def test_nothing_in_the_environment_weakens_it(
    authority: tuple[Signed, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = sign("another authority")
    monkeypatch.setenv("SSL_CERT_FILE", str(stranger.write(tmp_path, "stranger")))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "stranger.pem"))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys.log"))
    pem = sign("theirs", stranger).write(tmp_path, "theirs")
    with tls_service(pem) as (port, heard), pytest.raises(NotReached):
        ask(port, "")
    assert heard.data == []
    good = sign("good", authority[0]).write(tmp_path, "good")
    with tls_service(good) as (port, _):
        assert ask(port, authority[1]) == 200
    assert not (tmp_path / "keys.log").exists()


@pytest.mark.parametrize("content", ["", "not a certificate"])
def test_an_unusable_certificate_file_is_a_sentence(tmp_path: Path, content: str) -> None:
    file = tmp_path / "ca.pem"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        ask(1, str(file))
    assert caught.value.field == "ca_file"
    with pytest.raises(BadInput):
        ask(1, str(tmp_path / "absent"))


@pytest.fixture
def tunnelled(
    authority: tuple[Signed, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[int, list[bytes], list[bytes]]]:
    """A service behind a proxy: its port, what the proxy heard, what the service heard."""
    pem = sign("good", authority[0]).write(tmp_path, "good")
    with tls_service(pem) as (port, service), proxy() as (proxy_port, between):
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy_port}")
        monkeypatch.setattr("urllib.request.proxy_bypass", lambda host: False)
        yield port, between.data, service.data


def test_the_proxy_of_the_system_is_used_and_sees_a_tunnel_only(
    tunnelled: tuple[int, list[bytes], list[bytes]], authority: tuple[Signed, str]
) -> None:
    port, between, service = tunnelled
    assert ask(port, authority[1]) == 200
    assert between[0].startswith(f"CONNECT 127.0.0.1:{port} ".encode())
    assert TOKEN.encode() not in b"".join(between)
    assert TOKEN.encode() in service[0]


def test_through_a_proxy_certificates_are_verified_as_well(
    tunnelled: tuple[int, list[bytes], list[bytes]],
) -> None:
    port, _, service = tunnelled
    with pytest.raises(NotReached, match="not secure"):
        ask(port, "")
    assert service == []


def test_what_a_proxy_refused_was_surely_not_sent(
    authority: tuple[Signed, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("urllib.request.proxy_bypass", lambda host: False)
    with proxy(refuses=True) as (port, heard):
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        exchange = Exchange("https://service.example", TOKEN, authority[1])
        departure = Departure()
        with pytest.raises(Exception, match="503"):
            exchange.post("/x", {"a": 1}, departure)
        assert not departure.began
        with pytest.raises(NotReached, match=r"through the proxy 127\.0\.0\.1"):
            exchange.get("/x", {})
        exchange.close()
    assert all(request.startswith(b"CONNECT service.example:443") for request in heard.data)


def test_this_computer_is_never_asked_for_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("https_proxy", "proxy.example:3128")
    assert system_proxy("http://127.0.0.1:8000") is None
    assert system_proxy("https://service.example") == "http://proxy.example:3128"
    monkeypatch.setenv("no_proxy", "service.example")
    assert system_proxy("https://service.example") is None
    monkeypatch.delenv("no_proxy")
    monkeypatch.setenv("https_proxy", "socks5://proxy.example")
    with pytest.raises(BadInput, match="not supported"):
        system_proxy("https://service.example")
