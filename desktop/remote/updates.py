"""Fetches the notice of the newest version: two small files of one host, telling nothing of who asks."""

import time
from urllib.parse import urlsplit

import httpx

from desktop.daemon_threads import DaemonThreads
from desktop.domain.errors import NotLookedUp, UpdateRefused
from desktop.domain.sentences import said
from desktop.domain.updates import Release, Source
from desktop.remote.address import is_this_computer
from desktop.remote.signed_notice import read_notice
from desktop.remote.transport import TooLarge, bounded, http_client

LARGEST_NOTICE = 512 * 1024
LARGEST_SIGNATURE = 4 * 1024
LONGEST_LOOK = 8.0
"""Seconds for everything, from the host's address to the last byte of the second file."""
TIMEOUT = httpx.Timeout(4.0)
NO_SIGN_IN_YET = said("On a network with a sign-in page, sign in there first.")


class NobodyAnswered(NotLookedUp):
    """Not even a wrong answer came: it costs nobody anything to ask again soon."""


def newest(source: Source, *, version: str, ca_file: str = "") -> Release:
    """The release that a source names now, its signature checked.

    `version` is told as that of the program that asks. `ca_file` replaces the bundled certificates. It takes
    LONGEST_LOOK at most: neither a name server nor headers that come drop by drop know another end, so what
    asks them is left alone then. Raises NotLookedUp, UpdateRefused, BadInput for a proxy that cannot be used.
    """
    parts = urlsplit(source.manifest)
    host = parts.hostname or ""
    if parts.scheme != "https" and not (parts.scheme == "http" and is_this_computer(host)):
        raise UpdateRefused(
            said("This build looks for new versions at an address that is not secure. Nothing was asked.")
        )
    asked = DaemonThreads("daylit-notice").submit(_asked, source, version, ca_file)
    try:
        return asked.result(timeout=LONGEST_LOOK)
    except TimeoutError as error:
        raise NobodyAnswered(_too_late(host)) from error


def _asked(source: Source, version: str, ca_file: str) -> Release:
    parts = urlsplit(source.manifest)
    host = parts.hostname or ""
    deadline = time.monotonic() + LONGEST_LOOK
    headers = {"User-Agent": f"daylit-desktop/{version}"}
    with http_client(f"{parts.scheme}://{parts.netloc}", headers, ca_file) as http:
        document = _fetched(http, source.manifest, LARGEST_NOTICE, deadline)
        if document is None:
            raise NotLookedUp(said("{host} has no notice of versions at this time.", host=host))
        signature = _fetched(http, f"{source.manifest}.minisig", LARGEST_SIGNATURE, deadline)
        if signature is None:
            raise UpdateRefused(said("The notice of a new version at {host} is not signed.", host=host))
    name = parts.path.rpartition("/")[2]
    return read_notice(document, signature, public_key=source.public_key, name=name)


def _fetched(http: httpx.Client, url: str, largest: int, deadline: float) -> bytes | None:
    """One file as it is, None when it is not there. Raises NotLookedUp, UpdateRefused."""
    host = http.base_url.host
    http.cookies.clear()  # what the first answer wants to be remembered by is not told with the second
    try:
        with http.stream("GET", url, timeout=TIMEOUT) as response:
            if response.status_code == httpx.codes.NOT_FOUND:
                return None
            _check(response, host)
            content = bounded(response, deadline, largest)
    except httpx.TransportError as error:
        raise NobodyAnswered(_unreached(host, error)) from error
    except TooLarge as error:
        raise UpdateRefused(
            said("The answer from {host} was stopped: {cause}.", host=host, cause=error.args[0])
        ) from error
    if content.lstrip()[:1] == b"<":
        raise NotLookedUp(_web_page(host))
    return content


def _check(response: httpx.Response, host: str) -> None:
    if response.is_redirect:
        raise NotLookedUp(
            said(
                "{host} sends on to another address, which is not followed. {advice}",
                host=host,
                advice=NO_SIGN_IN_YET,
            )
        )
    if response.status_code != httpx.codes.OK:
        raise NotLookedUp(
            said("{host} answered with the status {status}.", host=host, status=str(response.status_code))
        )
    if "html" in response.headers.get("content-type", "").lower():
        raise NotLookedUp(_web_page(host))


def _web_page(host: str) -> str:
    return said("A web page came instead of a notice from {host}. {advice}", host=host, advice=NO_SIGN_IN_YET)


def _unreached(host: str, error: httpx.TransportError) -> str:
    text = str(error)
    if "certificate" in text.lower():
        return said(
            "The connection to {host} is not secure: {cause}. Nothing was asked. Check the date of this "
            "computer's clock. {advice}",
            host=host,
            cause=text,
            advice=NO_SIGN_IN_YET,
        )
    if isinstance(error, httpx.TimeoutException):
        return _too_late(host)
    return said("{host} cannot be reached. Look again when this computer is online.", host=host)


def _too_late(host: str) -> str:
    return said("{host} did not answer in time.", host=host)
