"""Ways into the store from the command line: passphrase, recovery code, a real key ring, and their loss."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli import schemas
from tests.cli.test_commands import ROOT, Desk, desk_in
from tests.rings import real_ring, run_with_ring
from tests.service import PASSPHRASE, running

NEW = "an entirely new passphrase"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Signed in, with a service of its own."""
    with running(threads=4) as server:
        desk = desk_in(tmp_path, server)
        desk.sign_in()
        yield desk


def opening_with(desk: Desk, secret: str) -> subprocess.CompletedProcess[str]:
    """Ask for something that needs the open store."""
    file = desk.data_dir.parent / "secret"
    file.write_text(secret + "\n", encoding="utf-8")
    return desk.run("outbox", "--passphrase-file", str(file))


def test_a_recovery_code_opens_the_store_on_another_computer(desk: Desk, tmp_path: Path) -> None:
    assert desk.json(schemas.WAYS, "keys") == {"ways": ["passphrase"]}
    code = desk.json(schemas.RECOVERY_CODE, "keys", "recovery-code")["recovery_code"]
    assert desk.json(schemas.WAYS, "keys", "list") == {"ways": ["passphrase", "recovery_code"]}
    elsewhere = Desk(tmp_path / "elsewhere", desk.passphrase_file, desk.server)
    shutil.copytree(desk.data_dir, elsewhere.data_dir)
    assert opening_with(elsewhere, code.lower()).returncode == 0
    done = opening_with(elsewhere, code[:-1] + ("0" if code[-1] != "0" else "1"))
    assert (done.returncode, "typing error" in done.stderr) == (3, True)


def test_a_new_passphrase_ends_the_old_one(desk: Desk) -> None:
    short = desk.run("keys", "passphrase", typed="short\n")
    assert (short.returncode, "12 characters" in short.stderr) == (2, True)
    assert desk.run("keys", "passphrase", typed=NEW + "\n").returncode == 0
    assert opening_with(desk, NEW).returncode == 0
    assert opening_with(desk, PASSPHRASE).returncode == 3


@pytest.mark.parametrize(
    "words", [("keys", "nonsense"), ("keys", "remove"), ("keys", "list", "x"), ("keys", "remove", "door")]
)
def test_bad_input_is_a_sentence(desk: Desk, words: tuple[str, ...]) -> None:
    done = desk.run(*words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_the_last_way_that_a_person_can_carry_stays(desk: Desk) -> None:
    done = desk.run("keys", "remove", "passphrase")
    assert (done.returncode, "Add a passphrase or a recovery code first" in done.stderr) == (2, True)
    assert opening_with(desk, PASSPHRASE).returncode == 0


@real_ring
def test_a_lost_key_ring_is_named_and_the_code_opens_and_a_new_ring_is_taken(tmp_path: Path) -> None:
    with running(threads=4) as server:
        desk = desk_in(tmp_path, server)
        first, second = tmp_path / "first", tmp_path / "second"
        made = with_ring(desk, first, "sign-in", "--url", server.url, "--username", "demo@daylit.example",
                         "--company", server.world.company.id, "--password-stdin", typed="demo\n")  # fmt: skip
        assert made.returncode == 0, made.stderr
        code = re.search(r"recovery code of your store: (\S+)", made.stderr)
        assert code is not None
        assert with_ring(desk, first, "keys").stdout.split() == (
            "key_ring the system key ring recovery_code a recovery code".split()
        )
        before = (desk.data_dir / "store.db").read_bytes(), (desk.data_dir / "vault.json").read_bytes()
        lost = with_ring(desk, second, "outbox")
        assert lost.returncode == 3
        assert "no longer in the key ring" in lost.stderr
        assert "your recovery code opens the store as well" in lost.stderr
        assert before == (
            (desk.data_dir / "store.db").read_bytes(),
            (desk.data_dir / "vault.json").read_bytes(),
        )
        secret = tmp_path / "code"
        secret.write_text(code.group(1), encoding="utf-8")
        taken = with_ring(desk, second, "keys", "key-ring", "--passphrase-file", str(secret))
        assert taken.returncode == 0, taken.stderr
        assert with_ring(desk, second, "outbox").returncode == 0
        assert with_ring(desk, first, "outbox").returncode == 3


def with_ring(desk: Desk, ring: Path, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """One command in a session whose key ring lives in `ring`."""
    return run_with_ring(
        [sys.executable, "-m", "desktop", *words],
        ring,
        typed=typed,
        DAYLIT_DESKTOP_DATA=str(desk.data_dir),
        PYTHONPATH=str(ROOT),
        PYTHONUTF8="1",
    )


@real_ring
def test_a_locked_key_ring_is_named_and_changes_nothing(tmp_path: Path) -> None:
    with running(threads=4) as server:
        desk, ring = desk_in(tmp_path, server), tmp_path / "ring"
        with_ring(desk, ring, "sign-in", "--url", server.url, "--username", "demo@daylit.example",
                  "--company", server.world.company.id, "--password-stdin", typed="demo\n")  # fmt: skip
        before = (desk.data_dir / "vault.json").read_bytes()
        locked = run_with_ring(
            [sys.executable, "-m", "desktop", "outbox"],
            ring,
            password="wrong",
            DAYLIT_DESKTOP_DATA=str(desk.data_dir),
            PYTHONPATH=str(ROOT),
        )
        assert locked.returncode == 3
        assert "which is locked. Unlock it and try again" in locked.stderr
        assert "your recovery code opens the store as well" in locked.stderr
        assert (desk.data_dir / "vault.json").read_bytes() == before
        assert with_ring(desk, ring, "outbox").returncode == 0
