"""Addresses a person may type."""

import pytest

from desktop.domain.errors import BadInput
from desktop.remote.address import company_of, read_address

COMPANY = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("https://daylit.example.com", "https://daylit.example.com"),
        (" daylit.example.com/ ", "https://daylit.example.com"),
        ("HTTPS://Daylit.Example.com:8443/", "https://daylit.example.com:8443"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://127.8.9.1", "http://127.8.9.1"),
        ("http://[::1]:80", "http://[::1]:80"),
        (f"https://x.example/app/companies/{COMPANY}/dashboard", "https://x.example"),
    ],
)
def test_good(typed: str, url: str) -> None:
    assert read_address(typed).url == url


@pytest.mark.parametrize(
    "typed",
    [
        "", "   ", "ftp://x", "https://", "http://example.com", "http://localhost.evil.com", "http://127.0.0.1.nip.io",
        "http://0x7f.1", "http://2130706433", "http://[::ffff:127.0.0.1]", "https://user:pw@host", "https://a@b",
        "https://host?x=1", "https://host#x", "https://exаmple.com", "https://ho st", "https://host:port",
        "https://host:99999", "javascript:alert(1)", "file:///etc/passwd", "https://ho\\st", "https://%68ost",
    ],
)  # fmt: skip
def test_bad(typed: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_address(typed)
    assert caught.value.field == "url"
    assert "pw" not in str(caught.value)


def test_companies() -> None:
    assert company_of(f" {COMPANY} ") == COMPANY
    assert company_of(f"https://x.example/app/companies/{COMPANY}/dashboard") == COMPANY
    assert company_of("") is None
    with pytest.raises(BadInput, match="looks like"):
        company_of("../../etc")
