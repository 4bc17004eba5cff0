"""Where the network would be: carries requests to the stand-in, or loses, delays and spoils them."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx

from desktop.sandbox.direct import DirectAnswer, DirectService
from desktop.sandbox.world import World

POISON = "poison"
"""Entries with this word are refused whenever they arrive."""
LONGEST_DELAY = 240.0
"""Seconds by which an effect may come late; the settling time is longer."""


class Crash(BaseException):
    """The program dies here. Not an Exception: nothing in the product may catch it."""


@dataclass(frozen=True, slots=True)
class Late:
    """A request whose sender gave up, and that the service works off later all the same."""

    at: datetime
    deliver: Callable[[], object]


JSON = {"content-type": "application/json"}
HTML = {"content-type": "text/html"}
BEFORE = (
    "not_sent",
    "lost",
    "busy_502",
    "busy_503",
    "error_500",
    "slow_down",
    "unauthorised",
    "portal",
    "crash_before",
)
"""Faults after which the service has done nothing."""
AFTER = ("answer_lost", "error_after", "cut_answer", "empty_answer", "crash_after")
"""Faults after which the service has done what was asked."""


class Network(httpx.BaseTransport):
    """One device's way to the service. `rate` is the share of requests that meet a fault."""

    def __init__(self, world: World, dice: random.Random, *, rate: float) -> None:
        self._world = world
        self._service = DirectService(world)
        self._dice = dice
        self.rate = rate
        self.is_down = False
        self.met: dict[str, int] = {}
        self.posted: list[bytes] = []
        self._late: list[Late] = []
        self.between: Callable[[], None] = lambda: None
        """Called before a GET is answered: colleagues are at work while pages are read."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request, or raise what a broken connection raises."""
        self.deliver_late()
        body = request.read()
        if self.is_down:
            raise httpx.ConnectError("refused", request=request)
        fault = self._draw(request.method)
        if fault == "not_sent":
            raise httpx.ConnectError("refused", request=request)
        _departs(request)
        if fault in BEFORE:
            return self._before(fault, request)
        if fault == "late":
            self._put_off(request, body)
            raise httpx.ReadTimeout("no answer", request=request)
        if request.method == "GET":
            self.between()
        answer = self._answer(request, body)
        return self._after(fault, answer, request)

    def deliver_late(self) -> None:
        """Let effects come whose time has come."""
        due = [late for late in self._late if late.at <= self._world.now()]
        self._late = [late for late in self._late if late.at > self._world.now()]
        for late in due:
            late.deliver()

    def _draw(self, method: str) -> str:
        if self._dice.random() >= self.rate:
            return ""
        faults = (
            (*BEFORE, *AFTER, "late")
            if method == "POST"
            else (*BEFORE, "answer_lost", "cut_answer", "empty_answer")
        )
        fault = self._dice.choice(faults)
        self.met[fault] = self.met.get(fault, 0) + 1
        return fault

    def _before(self, fault: str, request: httpx.Request) -> httpx.Response:
        match fault:
            case "lost":
                raise httpx.ReadTimeout("no answer", request=request)
            case "crash_before":
                raise Crash
            case "slow_down":
                return _said(429, b"{}", {"Retry-After": str(self._dice.randint(1, 90)), **JSON})
            case "unauthorised":
                return _said(401, b'{"detail": "Invalid token."}', JSON)
            case "portal":
                return _said(200, b"<html>Welcome to the guest network</html>", HTML)
            case _:
                return _said(int(fault[-3:]), b"<html>Server Error</html>", HTML)

    def _after(self, fault: str, answer: DirectAnswer, request: httpx.Request) -> httpx.Response:
        if fault == "answer_lost":
            raise httpx.RemoteProtocolError("the connection was cut", request=request)
        if fault == "crash_after":
            raise Crash
        if fault == "error_after":
            return _said(500, b"<html>Server Error</html>", HTML)
        content = answer.body
        if fault == "cut_answer":
            content = content[: self._dice.randrange(len(content))] if content else b""
        if fault == "empty_answer":
            content = b""
        headers = {name: value for name, value in answer.headers.items() if name != "content-length"}
        return _said(answer.status, content, headers)

    def _put_off(self, request: httpx.Request, body: bytes) -> None:
        at = self._world.now() + timedelta(seconds=self._dice.uniform(1, LONGEST_DELAY))
        self._late.append(Late(at, lambda: self._answer(request, body)))

    def _answer(self, request: httpx.Request, body: bytes) -> DirectAnswer:
        if request.method == "POST":
            if POISON.encode() in body:
                return DirectAnswer(
                    400, {"content-type": "application/json"}, b'{"content": ["Not acceptable."]}'
                )
            self.posted.append(body)
        headers = {name.lower(): value for name, value in request.headers.items()}
        return self._service.answer(request.method, str(request.url), headers, body)


def _said(status: int, content: bytes, headers: dict[str, str]) -> httpx.Response:
    """An answer whose body is still to be read, as from a socket."""
    return httpx.Response(status, headers=headers, stream=httpx.ByteStream(content))


def _departs(request: httpx.Request) -> None:
    """Tell what a real connection tells when the first byte leaves."""
    trace = request.extensions.get("trace")
    if trace is not None:
        trace("http11.send_request_headers.started", {})
