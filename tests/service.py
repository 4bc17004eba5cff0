"""A running stand-in service for tests, and the real rooms joined to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx

from desktop.app import HouseGate
from desktop.domain.clock import Clock
from desktop.domain.identity import ServiceId
from desktop.domain.switches import SignIn
from desktop.places import Places
from desktop.remote.client import Client, Server
from desktop.sandbox.habits import Habits
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from desktop.sandbox.world import World
from desktop.settings_file import FileSettings, ServiceSettings, SyncSettings
from desktop.vault.os_keyring import KeyRing, NoKeyRing
from desktop.vault.passphrase import WEAKEST
from desktop.vault.vault import Vault

NOW = datetime(2026, 6, 3, 14, 30, 12, 345678, tzinfo=UTC)
PASSPHRASE = "correct horse battery staple"


@contextmanager
def running(
    *, threads: int = 24, habits: Habits | None = None, clock: Clock | None = None
) -> Iterator[SandboxServer]:
    """A small company on a loopback port."""
    now = clock.now if clock else lambda: NOW
    with SandboxServer(seeded_world(Seed(threads=threads, now=NOW), clock=now), habits) as server:
        yield server


def client_for(
    server: SandboxServer, clock: Clock, *, transport: httpx.BaseTransport | None = None, **more: object
) -> Client:
    """A signed-in client."""
    company = ServiceId(server.world.company.id)
    values: dict[str, object] = {"url": server.url, "company": company, "token": server.world.token, **more}
    return Client(Server(**values), clock=clock, transport=transport)  # type: ignore[arg-type]


def gate_for(
    folder: Path,
    clock: Clock,
    *,
    carry: bool = False,
    undo_seconds: float = 0.0,
    poll_seconds: float = 60.0,
    service: ServiceSettings | None = None,
    sync: SyncSettings | None = None,
    ring: KeyRing | None = None,
    outside: Path | None = None,
) -> HouseGate:
    """The real gate over a profile in `folder`, opened by a passphrase, or by the `ring` that is handed in.

    `outside` stands for another computer: what is kept there is not copied with the folder.
    """
    ring = ring or NoKeyRing()
    places = Places(folder, outside=outside) if outside else Places(folder)
    return HouseGate(
        places,
        Vault(places.vault, ring, clock=clock, cost=WEAKEST),
        clock=clock,
        settings=FileSettings(
            service=service or ServiceSettings(), sync=sync or SyncSettings(poll_seconds=poll_seconds)
        ),
        carry=carry,
        undo_seconds=undo_seconds,
        ring_name=ring.name,
    )


SETTLE = 3.0
"""Seconds after which a lost answer counts as settled where tests cannot wait ten minutes."""


def sync_settings_for_tests() -> SyncSettings:
    """Settling within seconds, for tests with real processes and the real clock."""
    return SyncSettings(settle_seconds=SETTLE)


def sign_in_to(server: SandboxServer) -> SignIn:
    """What the demo user gives."""
    return sign_in_world(server.url, server.world)


def sign_in_world(url: str, world: World) -> SignIn:
    """The same for a world behind any address."""
    return SignIn(url=url, username="demo@daylit.example", password="demo", company=world.company.id)
