"""The stand-in without a port: requests answered in the caller's thread, for runs that must be repeatable."""

from dataclasses import dataclass
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.routing import Match

from desktop.sandbox.faults import Faults
from desktop.sandbox.refusals import not_found_page
from desktop.sandbox.service import Door, build_service
from desktop.sandbox.world import World


@dataclass(frozen=True, slots=True)
class DirectAnswer:
    """One answer: status, headers with lower-case names, body."""

    status: int
    headers: dict[str, str]
    body: bytes


class DirectService:
    """The same doors as behind the port. Faults are left to the caller, who is the network."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._routes = build_service(world, Faults()).router.routes

    def answer(self, method: str, url: str, headers: dict[str, str], body: bytes = b"") -> DirectAnswer:
        """Answer one request; `headers` have lower-case names."""
        place = urlsplit(url)
        scope: dict[str, Any] = {
            "type": "http",
            "method": method,
            "scheme": place.scheme,
            "server": (place.hostname, place.port),
            "path": place.path,
            "root_path": "",
            "query_string": place.query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }
        response = not_found_page()
        for route in self._routes:
            match, inner = route.matches(scope)
            if match is Match.FULL and isinstance(inner["endpoint"], Door):
                request = Request({**scope, **inner})
                response = inner["endpoint"].answer(request, method, place.query, body)
                break
        told = dict(response.headers) | {"date": format_datetime(self._world.now(), usegmt=True)}
        return DirectAnswer(response.status_code, told, bytes(response.body))
