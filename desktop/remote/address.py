"""Checks the service address that a person typed, and finds the company in a dashboard's address."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from desktop.domain.errors import BadInput
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import said

_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_DASHBOARD = re.compile(r"/app/companies/([^/?#]+)")


@dataclass(frozen=True, slots=True)
class Address:
    """`url` is scheme, host and port without a path; `company` was found in the path, or is ""."""

    url: str
    company: str


def read_address(text: str) -> Address:
    """The service's address: https anywhere, http to this computer only.

    A dashboard's address (`https://host/app/companies/<id>/dashboard`) is accepted as well. Raises
    BadInput for the field `url`.
    """
    typed = text.strip()
    if "://" not in typed:
        typed = "https://" + typed if typed and " " not in typed else typed
    try:
        parts = urlsplit(typed)
        port = parts.port
    except ValueError:
        raise _bad(said("This address cannot be read. Enter one like https://daylit.example.com")) from None
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise _bad(said("Enter an address that starts with https://"))
    if parts.username or parts.password:
        raise _bad(said("Leave user name and password out of the address."))
    host = _host(parts)
    if parts.scheme == "http" and not is_this_computer(host):
        raise _bad(said("http:// is only allowed for this computer (localhost). Use https://"))
    dashboard = _DASHBOARD.search(parts.path)
    if dashboard is None and (parts.query or parts.fragment):
        raise _bad(said("Enter the address of the service without anything behind a ? or #."))
    shown = f"[{host}]" if ":" in host else host
    url = f"{parts.scheme}://{shown}" + (f":{port}" if port else "")
    return Address(url, dashboard.group(1) if dashboard else "")


def company_of(text: str) -> ServiceId | None:
    """The company in what was typed: an id, or the address of its dashboard. Raises BadInput (`company`)."""
    typed = text.strip()
    if not typed:
        return None
    dashboard = _DASHBOARD.search(typed)
    name = dashboard.group(1) if dashboard else typed
    if not _UUID.fullmatch(name):
        raise BadInput("company", said("A company ID looks like 3fa85f64-5717-4562-b3fc-2c963f66afa6."))
    return ServiceId(name)


def is_this_computer(host: str) -> bool:
    """Whether a host name can only mean this computer: `localhost` or a loopback address, as written."""
    if host == "localhost":
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback and getattr(address, "ipv4_mapped", None) is None


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if any(sign.isspace() or sign in "%\\" for sign in host):
        raise _bad(said("This address cannot be read. Enter one like https://daylit.example.com"))
    if host.isascii():
        return host
    try:
        plain = host.encode("idna").decode("ascii")
    except UnicodeError:
        raise _bad(said("This address has letters that no host name can have.")) from None
    raise _bad(
        said(
            "The address contains unusual letters: it means {plain}. If that is the right "
            "service, enter it so.",
            plain=plain,
        )
    )


def _bad(message: str) -> BadInput:
    return BadInput("url", message)
