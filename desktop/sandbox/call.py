"""One request as the handlers see it: already routed, signed in and tied to a company."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from starlette.datastructures import URL

from desktop.sandbox.fields import Query
from desktop.sandbox.habits import Habits
from desktop.sandbox.ledger import Ledger
from desktop.sandbox.refusals import RefusalError
from desktop.sandbox.rendering import Renderer
from desktop.sandbox.rows import User
from desktop.sandbox.selection import Selector
from desktop.sandbox.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a handler needs to answer; the world's lock is held while it does."""

    world: World
    habits: Habits
    ledger: Ledger
    user: User
    selector: Selector
    query: Query
    url: URL
    thread_id: str
    content_type: str
    body: bytes

    @property
    def renderer(self) -> Renderer:
        """Writes this company's rows in the spelling of the moment."""
        return Renderer(self.ledger, self.habits)

    def json_object(self) -> dict[str, Any]:
        """The body as a JSON object; raises RefusalError with 415 or 400."""
        return read_json_object(self.body, self.content_type)


def read_json_object(body: bytes, content_type: str) -> dict[str, Any]:
    """A JSON object from a request body; raises RefusalError with 415 or 400."""
    if content_type.partition(";")[0].strip().lower() != "application/json":
        raise RefusalError(415, {"detail": f'Unsupported media type "{content_type}" in request.'})
    try:
        found = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as problem:
        raise RefusalError(400, {"detail": f"JSON parse error - {problem}"}) from problem
    if not isinstance(found, dict):
        kind = type(found).__name__
        detail = f"Invalid data. Expected a dictionary, but got {kind}."
        raise RefusalError(400, {"non_field_errors": [detail]})
    return found


def read_form(body: bytes, content_type: str) -> dict[str, Any]:
    """A JSON object or an HTML form from a request body; raises RefusalError with 415 or 400."""
    if content_type.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded":
        pairs = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
        return {name: values[-1] for name, values in pairs.items()}
    return read_json_object(body, content_type)


def _refuse_constant(word: str) -> None:
    raise ValueError(f"Out of range float values are not JSON compliant: {word}")
