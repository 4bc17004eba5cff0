"""A running sandbox and a signed-in HTTP client for it."""

from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from tests.sandbox.client import Visitor

NOW = datetime(2026, 5, 4, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def _running() -> Iterator[SandboxServer]:
    with SandboxServer(seeded_world(Seed(threads=80, seed=7, now=NOW))) as server:
        yield server


@pytest.fixture
def server(_running: SandboxServer) -> SandboxServer:
    """One server per test module, filled with fresh data for every test."""
    fresh = seeded_world(Seed(threads=80, seed=7, now=NOW))
    _running.world.become(fresh)
    _running.faults.clear()
    return _running


@pytest.fixture
def visitor(server: SandboxServer) -> Iterator[Visitor]:
    """Somebody who is signed in to the main company."""
    with httpx.Client(
        base_url=server.url, timeout=10, verify=False
    ) as http:  # plain HTTP: load no certificates
        yield Visitor(http, server.world)
