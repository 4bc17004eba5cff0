"""Ends a connection without an answer or in the middle of one, as a lost network does."""

import asyncio
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

EXTENSION = "sandbox.cut"


class CuttableProtocol(H11Protocol):
    """HTTP/1.1 whose requests carry, as an ASGI extension, a way to drop their connection at once."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wrap the application of this one connection, so that it can reach the connection."""
        super().connection_made(transport)
        served: Any = self.app

        async def with_scissors(scope: Any, receive: Any, send: Any) -> None:
            extensions = {**scope.get("extensions", {}), EXTENSION: transport.abort}
            await served({**scope, "extensions": extensions}, receive, send)

        self.app = with_scissors


async def cut_connection(scope: Scope, receive: Receive) -> None:
    """Drop the connection without a word and wait until it is gone."""
    scope["extensions"][EXTENSION]()
    while (await receive())["type"] != "http.disconnect":
        pass


async def cut_in_body(response: Response, send: Send) -> None:
    """Announce the whole answer, send half; returning unfinished makes the server end the connection."""
    body = bytes(response.body)
    await send(
        {"type": "http.response.start", "status": response.status_code, "headers": response.raw_headers}
    )
    await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
