"""Key rings for tests: a real gnome-keyring in a private D-Bus session, and a drawer at the door."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
real_ring = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"a real key ring needs {' and '.join(NEEDED)}"
)
RING_PASSWORD = "test"
UNLOCKED = 'printf {} | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'


def ring_environment(folder: Path, **more: str) -> dict[str, str]:
    """Surroundings in which the only key ring is one in `folder`, and no other session is reached."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    surroundings = {
        **os.environ,
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "share"),
        "XDG_RUNTIME_DIR": str(runtime),
        **more,
    }
    surroundings.pop("DBUS_SESSION_BUS_ADDRESS", None)
    return surroundings


def run_with_ring(
    command: Sequence[str], folder: Path, *, typed: str = "", password: str = RING_PASSWORD, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run a command in a session with an unlocked key ring, which lives on in `folder` for the next one.

    By a wrong `password` it stays locked.
    """
    return subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", UNLOCKED.format(password), "sh", *command],
        env=ring_environment(folder, **more),
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


class Drawer:
    """A key ring in memory: the door, not our code."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}

    def name(self) -> str:
        return "a drawer"

    def store(self, account: str, secret: bytes) -> None:
        self.secrets[account] = secret

    def read(self, account: str) -> bytes | None:
        return self.secrets.get(account)

    def delete(self, account: str) -> None:
        self.secrets.pop(account, None)
