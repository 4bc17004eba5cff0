"""A private service and a throw-away profile: the whole program without an account and without a network."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.app import HouseGate
from desktop.domain.clock import Clock
from desktop.domain.switches import SignIn
from desktop.places import Places
from desktop.sandbox.mailbox import world_from_mailbox
from desktop.sandbox.seed import Seed, seeded_world
from desktop.sandbox.server import SandboxServer
from desktop.sandbox.world import World
from desktop.settings_file import FileSettings, SyncSettings
from desktop.vault.os_keyring import NoKeyRing
from desktop.vault.vault import Vault

DEMO_THREADS = 400
DEMO_USER = "demo@daylit.example"
DEMO_PASSWORD = "demo"  # noqa: S105 - of the private service below, which lives as long as the demo
DEMO_PASSPHRASE = "demo demo demo"  # noqa: S105 - of a store that is deleted when the demo ends


@dataclass(frozen=True, slots=True)
class Demo:
    """A running private service, a gate to a fresh store, and what to sign in with."""

    folder: Path
    server: SandboxServer
    gate: HouseGate
    sign_in: SignIn
    passphrase: str
    settings: FileSettings


def make_world(*, threads: int, seed: int, mailbox: Path | None) -> World:
    """What the private service knows: made-up companies, or a real mailbox."""
    if mailbox is not None:
        return world_from_mailbox(mailbox)
    return seeded_world(Seed(threads=threads, seed=seed))


@contextlib.contextmanager
def open_demo(*, threads: int, mailbox: Path | None, clock: Clock, carry: bool = True) -> Iterator[Demo]:
    """Start the service and lay out the profile; both are gone afterwards."""
    settings = replace(FileSettings(), sync=SyncSettings(poll_seconds=5.0))
    folder = Path(tempfile.mkdtemp(prefix="daylit-demo-"))
    try:
        with SandboxServer(make_world(threads=threads, seed=7, mailbox=mailbox)) as server:
            places = Places(folder, outside=folder / "outside")
            gate = HouseGate(
                places,
                Vault(places.vault, NoKeyRing(), clock=clock),
                clock=clock,
                settings=settings,
                carry=carry,
                undo_seconds=settings.sync.undo_seconds,
                ring_name=lambda: "",
            )
            sign_in = SignIn(
                url=server.url,
                username=DEMO_USER,
                password=DEMO_PASSWORD,
                company=server.world.company.id,
            )
            try:
                yield Demo(folder, server, gate, sign_in, DEMO_PASSPHRASE, settings)
            finally:
                gate.lock()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
