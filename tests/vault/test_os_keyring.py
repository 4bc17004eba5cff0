"""A real gnome-keyring in a private D-Bus session, and the systems where there is none."""

import subprocess
import sys
import threading
from pathlib import Path

import keyring.backends.null
import pytest

from desktop.domain.errors import KeyRingTrouble
from desktop.vault import os_keyring
from desktop.vault.os_keyring import SAFE_BACKENDS, SystemKeyRing
from tests.rings import real_ring, ring_environment, run_with_ring

SCRIPT = """
from pathlib import Path
from desktop.domain.clock import SystemClock
from desktop.vault.os_keyring import SystemKeyRing
from desktop.vault.vault import Vault
ring = SystemKeyRing()
print("name", ring.name())
vault = Vault(Path({path!r}), ring, clock=SystemClock())
made = vault.create(passphrase="")
print("same", Vault(Path({path!r}), SystemKeyRing(), clock=SystemClock()).open() == made)
import json
entry = json.loads(Path({path!r}).read_text())["slots"][0]["parameters"]["entry"]
ring.delete(entry)
try:
    vault.open()
except Exception as error:
    print("lost", type(error).__name__, getattr(error, "cause", ""))
"""


def run(script: str, tmp_path: Path, *, session: bool, **environment: str) -> str:
    command = [sys.executable, "-c", script]
    environment["PYTHONPATH"] = str(Path(__file__).parents[2])
    if session:
        done = run_with_ring(command, tmp_path, **environment)
    else:
        done = subprocess.run(
            command,
            env=ring_environment(tmp_path, **environment),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert done.returncode == 0, done.stderr
    return done.stdout


@real_ring
def test_a_real_key_ring_keeps_the_key_and_its_loss_is_told(tmp_path: Path) -> None:
    said = run(SCRIPT.format(path=str(tmp_path / "vault.json")), tmp_path, session=True)
    assert "name the system key ring" in said
    assert "same True" in said
    assert "lost KeyRingTrouble missing" in said


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a key ring")
@pytest.mark.parametrize(
    "backend",
    [
        "",
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "keyrings.alt.file.PlaintextKeyring",
    ],
)
def test_without_a_safe_ring_the_name_is_empty_whatever_the_environment_says(
    tmp_path: Path, backend: str
) -> None:
    script = "from desktop.vault.os_keyring import SystemKeyRing\nprint('[' + SystemKeyRing().name() + ']')"
    more = {"PYTHON_KEYRING_BACKEND": backend} if backend else {}
    assert run(script, tmp_path, session=False, **more).strip() == "[]"


def test_only_named_back_ends_are_used() -> None:
    names = {f"{kind.__module__}.{kind.__qualname__}" for kind, _ in SAFE_BACKENDS}
    assert not any("null" in name or "fail" in name or "alt" in name or "chainer" in name for name in names)


def test_a_ring_that_swallows_everything_is_found_out() -> None:
    """The null back end says yes to every write; the key would be kept nowhere."""
    ring = SystemKeyRing()
    ring._found = (keyring.backends.null.Keyring(), "a bottomless ring")
    with pytest.raises(KeyRingTrouble, match="did not keep the key"):
        ring.store("profile", b"k" * 32)


def test_a_ring_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = threading.Event()

    class Silent(keyring.backends.null.Keyring):
        def get_password(self, service: str, username: str) -> None:
            asked.set()
            threading.Event().wait()

    ring = SystemKeyRing()
    ring._found = (Silent(), "a silent ring")
    monkeypatch.setattr(os_keyring, "PATIENCE_SECONDS", 0.05)
    with pytest.raises(KeyRingTrouble, match="has not answered") as caught:
        ring.read("profile")
    assert caught.value.cause == "silent"
    assert asked.is_set()
