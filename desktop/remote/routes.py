"""The one table of paths; rows that are guesses can be corrected in the settings file."""

import string
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from desktop.domain.errors import BadInput
from desktop.domain.sentences import said


@dataclass(frozen=True, slots=True)
class Route:
    """A path below `{prefix}/companies/{company}`; `documented` says whether the service's pages name it."""

    method: str
    path: str
    documented: bool


ROUTES: Mapping[str, Route] = {
    "threads": Route("GET", "communications/threads", True),
    "thread": Route("GET", "communications/threads/{thread_id}", True),
    "emails": Route("GET", "communications/emails", True),
    "email_thread": Route("GET", "communications/emails/{thread_id}", False),
    "log": Route("POST", "communications/log", False),
    "notes": Route("GET", "communications/notes", False),
    "create_note": Route("POST", "communications/notes", False),
    "customers": Route("GET", "customers", True),
    "invoices": Route("GET", "invoices", True),
    "actions": Route("GET", "actions", True),
}
"""Keys are what `[service.routes]` in the settings file calls them."""

LOGIN_PATHS = ("/api/v1/auth/login/", "/api/auth/login/")
PREFIXES = ("/api", "/api/v1")


class RouteTable:
    """Paths with the person's corrections. Raises BadInput for a correction that cannot work."""

    def __init__(self, corrections: Mapping[str, str]) -> None:
        self._paths = {key: route.path for key, route in ROUTES.items()}
        for key, path in corrections.items():
            self._paths[key] = _checked(key, path)

    def path(self, key: str, *, company: str, **names: str) -> str:
        """The path of a route below the prefix, every name escaped."""
        below = self._paths[key].format(**{name: quote(value, safe="") for name, value in names.items()})
        return f"/companies/{quote(company, safe='')}/{below}"


def _checked(key: str, path: str) -> str:
    if key not in ROUTES:
        raise BadInput(
            "routes",
            said(
                "The settings file names a route {key}. Known: {known}.",
                key=repr(key),
                known=", ".join(ROUTES),
            ),
        )
    fields = {name for _, name, _, _ in string.Formatter().parse(path) if name is not None}
    allowed = {name for _, name, _, _ in string.Formatter().parse(ROUTES[key].path) if name is not None}
    if fields - allowed - {"thread_id"} or path.startswith(("http", "//")) or ".." in path:
        raise BadInput(
            "routes",
            said(
                "The path of route {key} in the settings file cannot be used: {path}",
                key=repr(key),
                path=path,
            ),
        )
    return path.strip("/")
