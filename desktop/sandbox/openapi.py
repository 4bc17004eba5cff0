"""The description of the service in OpenAPI 3.1."""

from typing import Any


def describe(server: str) -> dict[str, Any]:
    """The OpenAPI document; `server` is the address without a path."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Sandbox", "version": "1"},
        "servers": [{"url": server}],
        "paths": {},
    }
