"""One HTTP exchange: bounded in size and time, never redirected, read strictly as JSON or not at all."""

import json
import ssl
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import certifi
import httpx
import orjson

from desktop.domain.errors import BadInput, NotReached, NotTheService, ServiceBusy
from desktop.domain.sentences import said

LARGEST_ANSWER = 32 * 1024 * 1024
"""Bytes of a body. A page of 200 long messages is a few megabytes."""
LONGEST_EXCHANGE = 120.0
DEEPEST_JSON = 64
GET_TIMEOUT = httpx.Timeout(connect=10.0, read=30.0, write=30.0, pool=10.0)
POST_TIMEOUT = httpx.Timeout(connect=10.0, read=90.0, write=30.0, pool=10.0)


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer. `data` is the parsed JSON, meaningful only when `is_json`."""

    status: int
    headers: httpx.Headers
    data: Any
    is_json: bool


class TooLarge(Exception):
    """The answer was stopped because of its size or its slowness."""


@dataclass(slots=True)
class Departure:
    """Whether a request began to leave this computer; filled in by httpx's trace."""

    began: bool = False

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Take note of what the transport does; asking a proxy for a tunnel is not the request yet."""
        asks_proxy = getattr(info.get("request"), "method", b"") == b"CONNECT"
        if event.endswith("send_request_headers.started") and not asks_proxy:
            self.began = True


@dataclass(slots=True)
class Exchange:
    """Makes requests to one origin with one token."""

    base_url: str
    token: str
    ca_file: str = ""
    transport: httpx.BaseTransport | None = None
    _http: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        headers = {"Accept": "application/json"}
        if self.token:
            headers["Authorization"] = f"Token {self.token}"
        self._http = http_client(self.base_url, headers, self.ca_file, self.transport)

    def get(self, path: str, parameters: Mapping[str, str]) -> Answer:
        """GET; a redirect within the origin is followed once. Raises ServiceTrouble."""
        try:
            answer = self._send("GET", path, dict(parameters), None, Departure(), GET_TIMEOUT)
            place = answer.headers.get("location", "")
            if answer.status in (301, 308) and self._is_own(place):
                answer = self._send("GET", place, {}, None, Departure(), GET_TIMEOUT)
        except httpx.ReadTimeout as error:  # it was reached, and is silent
            raise ServiceBusy(self.sentence(error)) from error
        except httpx.TransportError as error:
            raise NotReached(self.sentence(error)) from error
        except TooLarge as error:
            raise NotTheService(self.stopped(error)) from error
        return answer

    def post(self, path: str, body: Mapping[str, Any], departure: Departure) -> Answer:
        """POST over a connection of its own. Raises httpx.TransportError, TooLarge."""
        return self._send("POST", path, {}, body, departure, POST_TIMEOUT)

    @property
    def host(self) -> str:
        """The host, for sentences."""
        return httpx.URL(self.base_url).netloc.decode("ascii")

    def sentence(self, error: httpx.TransportError) -> str:
        """What happened on the way, for a person."""
        text = str(error)
        if "CERTIFICATE_VERIFY_FAILED" in text or "certificate" in text.lower():
            return said(
                "The connection to {host} is not secure: {cause}. Nothing was sent.",
                host=self.host,
                cause=text,
            )
        if isinstance(error, httpx.TimeoutException):
            return said("{host} did not answer in time.", host=self.host)
        proxy = system_proxy(self.base_url)
        if proxy:
            return said(
                "{host} cannot be reached through the proxy {proxy}. What you write is kept and sent later.",
                host=self.host,
                proxy=httpx.URL(proxy).host,
            )
        return said("{host} cannot be reached. What you write is kept and sent later.", host=self.host)

    def stopped(self, error: TooLarge) -> str:
        """Why an answer was not read to its end, for a person."""
        return said("The answer from {host} was stopped: {cause}.", host=self.host, cause=error.args[0])

    def close(self) -> None:
        """Close all connections."""
        self._http.close()

    def _is_own(self, place: str) -> bool:
        if not place:
            return False
        target, own = httpx.URL(self.base_url).join(place), httpx.URL(self.base_url)
        return (target.scheme, target.host, target.port) == (own.scheme, own.host, own.port)

    def _send(
        self,
        method: str,
        path: str,
        parameters: dict[str, str],
        body: Mapping[str, Any] | None,
        departure: Departure,
        timeout: httpx.Timeout,
    ) -> Answer:
        deadline = time.monotonic() + LONGEST_EXCHANGE
        content = None if body is None else json.dumps(body, ensure_ascii=True).encode("ascii")
        headers = {} if body is None else {"Content-Type": "application/json", "Connection": "close"}
        request = self._http.build_request(
            method,
            path,
            params=parameters or None,
            content=content,
            headers=headers,
            timeout=timeout,
            extensions={"trace": departure.trace},
        )
        response = self._http.send(request, stream=True)
        try:
            raw = bounded(response, deadline)
        finally:
            response.close()
        data, is_json = _parsed(raw, response.headers.get("content-type", ""))
        return Answer(response.status_code, response.headers, data, is_json)


def http_client(
    base_url: str, headers: Mapping[str, str], ca_file: str, transport: httpx.BaseTransport | None = None
) -> httpx.Client:
    """A client of one origin that verifies certificates and follows no redirect. Raises BadInput."""
    return httpx.Client(
        base_url=base_url,
        headers={"Accept-Encoding": "identity", **headers},
        follow_redirects=False,
        # No certificate file, key log or .netrc slips in by an environment variable.
        trust_env=False,
        proxy=system_proxy(base_url),
        verify=_verification(base_url, ca_file),
        transport=transport,
    )


def system_proxy(base_url: str) -> str | None:
    """The proxy that this system is set to for a service; never one for this computer itself.

    A proxy sees the host's name and a tunnel: certificates are verified through it as without it. Raises
    BadInput (`proxy`) for a kind that cannot be used.
    """
    url = httpx.URL(base_url)
    if url.scheme != "https" or urllib.request.proxy_bypass(url.host):
        return None
    proxy = urllib.request.getproxies().get("https")
    if not proxy:
        return None
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    if httpx.URL(proxy).scheme not in ("http", "https"):
        raise BadInput(
            "proxy",
            said(
                "The proxy of this system is of a kind that is not supported ({kind}).",
                kind=httpx.URL(proxy).scheme,
            ),
        )
    return proxy


def _verification(base_url: str, ca_file: str) -> ssl.SSLContext | bool:
    if base_url.startswith("http://"):
        return True  # loopback only (address.py); no certificate will be asked for
    # Not the standard library's default context: that one writes session keys into the file that an
    # environment variable names. This protocol verifies certificate and host name by itself.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_verify_locations(ca_file or certifi.where())
    except (OSError, ssl.SSLError) as error:
        raise BadInput(
            "ca_file",
            said("The certificate file {ca_file} cannot be used: {cause}", ca_file=ca_file, cause=str(error)),
        ) from error
    return context


def bounded(response: httpx.Response, deadline: float, largest: int = LARGEST_ANSWER) -> bytes:
    """The body as it was sent, `largest` bytes at most, until `deadline` (monotonic). Raises TooLarge."""
    if response.headers.get("content-encoding", "identity").lower() not in ("identity", ""):
        raise TooLarge(said("it was compressed although that was not asked for"))
    parts: list[bytes] = []
    size = 0
    for part in response.iter_raw():
        size += len(part)
        parts.append(part)
        if size > largest:
            raise TooLarge(said("it is too large"))
        if time.monotonic() > deadline:
            raise TooLarge(said("it came too slowly"))
    return b"".join(parts)


def _parsed(raw: bytes, content_type: str) -> tuple[Any, bool]:
    """The JSON in a body; a web page, cut, unending or bottomless text gives (None, False)."""
    if "html" in content_type.lower() or not raw.strip():
        return None, False
    try:
        data, is_json = orjson.loads(raw.removeprefix(b"\xef\xbb\xbf")), True
    except orjson.JSONDecodeError:
        data, is_json = _parsed_leniently(raw)
    return (None, False) if _is_too_deep(data) else (data, is_json)


def _is_too_deep(data: Any) -> bool:
    """Whether lists and objects are nested deeper than any honest answer: walking them would break us."""
    level = [data] if isinstance(data, dict | list) else []
    for _ in range(DEEPEST_JSON):
        parts = [part.values() if isinstance(part, dict) else part for part in level]
        level = [inner for part in parts for inner in part if isinstance(inner, dict | list)]
        if not level:
            return False
    return True


def _parsed_leniently(raw: bytes) -> tuple[Any, bool]:
    """JSON in another encoding or with half characters, as some services write it; NaN is refused."""
    try:
        text = raw.decode("utf-8-sig", "surrogatepass")
        data = json.loads(text, parse_constant=_refuse_constant)
        return json.loads(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")), True
    except (ValueError, RecursionError):
        return None, False


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
