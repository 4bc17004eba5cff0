"""The key opens by what it was wrapped with, and by nothing else; the file may be changed by anybody."""

import json
import random
import stat
import time
from pathlib import Path

import pytest

from desktop.domain.errors import BadInput, KeyRingTrouble, KeyUnavailable, PassphraseNeeded, WrongPassphrase
from desktop.domain.switches import Need
from desktop.vault.database_key import DatabaseKey, Vault
from desktop.vault.os_keyring import NoKeyRing
from desktop.vault.passphrase import DEFAULT_COST, WEAKEST

PASSPHRASE = "correct horse battery"


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


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "vault.json", NoKeyRing(), cost=WEAKEST)


def test_a_passphrase_opens_what_it_closed(vault: Vault) -> None:
    assert vault.need() is Need.SET_UP
    made = vault.create(passphrase=PASSPHRASE)
    assert vault.need() is Need.PASSPHRASE
    assert vault.open(passphrase=PASSPHRASE) == made
    assert (len(made.key), len(made.salt)) == (32, 16)
    with pytest.raises(WrongPassphrase):
        vault.open(passphrase=PASSPHRASE + "x")
    with pytest.raises(PassphraseNeeded):
        vault.open()


def test_two_keys_are_never_the_same(tmp_path: Path) -> None:
    keys = {
        Vault(tmp_path / f"{n}.json", NoKeyRing(), cost=WEAKEST).create(passphrase=PASSPHRASE).key
        for n in range(3)
    }
    assert len(keys) == 3


def test_the_key_ring_opens_it_without_a_question(tmp_path: Path) -> None:
    ring = Drawer()
    vault = Vault(tmp_path / "vault.json", ring)
    made = vault.create(passphrase="")
    assert vault.need() is Need.NOTHING
    assert vault.open() == made


def test_a_lost_or_foreign_key_ring_entry_never_makes_a_new_key(tmp_path: Path) -> None:
    ring = Drawer()
    vault = Vault(tmp_path / "vault.json", ring)
    vault.create(passphrase="")
    before = (tmp_path / "vault.json").read_bytes()
    account = next(iter(ring.secrets))
    ring.secrets[account] = b"x" * 32
    with pytest.raises(KeyRingTrouble, match="another key"):
        vault.open()
    ring.secrets.clear()
    with pytest.raises(KeyRingTrouble, match="no longer in the key ring"):
        vault.open()
    assert (tmp_path / "vault.json").read_bytes() == before


def test_no_key_ring_creates_nothing(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(KeyRingTrouble, match="passphrase instead"):
        vault.create(passphrase="")
    assert list(tmp_path.glob("vault*")) == []


def test_a_second_key_is_refused(vault: Vault) -> None:
    vault.create(passphrase=PASSPHRASE)
    with pytest.raises(KeyUnavailable, match="already"):
        vault.create(passphrase=PASSPHRASE)


@pytest.mark.parametrize("passphrase", ["short", "eleven char", "x" * 257])
def test_passphrases_have_a_length(vault: Vault, tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(BadInput) as caught:
        vault.create(passphrase=passphrase)
    assert caught.value.field == "passphrase"
    assert list(tmp_path.glob("vault*")) == []


def test_composed_and_decomposed_letters_are_one(vault: Vault) -> None:
    made = vault.create(passphrase="caf\u00e9 caf\u00e9 caf\u00e9")
    assert vault.open(passphrase="cafe\u0301 cafe\u0301 cafe\u0301") == made


def test_nothing_secret_is_shown_or_readable(vault: Vault, tmp_path: Path) -> None:
    made = vault.create(passphrase=PASSPHRASE)
    raw = (tmp_path / "vault.json").read_bytes()
    assert made.key not in raw
    assert made.key.hex().encode() not in raw
    assert made.key.hex() not in repr(made)
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.glob("vault*")} == {0o600}


def test_the_default_cost_is_above_the_floor() -> None:
    assert DEFAULT_COST.memory_kib >= WEAKEST.memory_kib
    assert DEFAULT_COST.passes >= WEAKEST.passes


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"memory_kib": 1024}, "weaker"),
        ({"passes": 1}, "weaker"),
        ({"memory_kib": 4 * 1024**3}, "more memory"),
        ({"passes": 10**9}, "more memory"),
        ({"lanes": "many"}, "damaged"),
        ({"kdf": "md5"}, "damaged"),
        ({"memory_kib": WEAKEST.memory_kib + 8}, "Wrong passphrase"),
    ],
)
def test_parameters_of_a_file_are_bounded_before_any_work(
    vault: Vault, tmp_path: Path, changes: dict[str, object], words: str
) -> None:
    vault.create(passphrase=PASSPHRASE)
    path = tmp_path / "vault.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    values["slots"][0]["parameters"] |= changes
    path.write_text(json.dumps(values), encoding="utf-8")
    began = time.monotonic()
    with pytest.raises(KeyUnavailable, match=words):
        vault.open(passphrase=PASSPHRASE)
    assert time.monotonic() - began < 5


def test_any_changed_byte_is_a_sentence(vault: Vault, tmp_path: Path) -> None:
    made = vault.create(passphrase=PASSPHRASE)
    path = tmp_path / "vault.json"
    whole = path.read_bytes()
    dice = random.Random(3)
    for _ in range(60):
        raw = bytearray(whole)
        raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(7)
        path.write_bytes(raw)
        try:
            assert vault.open(passphrase=PASSPHRASE) == made  # white space, or the case of a hex digit
        except KeyUnavailable as error:
            assert len(str(error)) > 15
    for raw_file in (b"", b"{}", b"[]", b"null", b'{"format": 99}', b"x" * 20_000, whole[:-30]):
        path.write_bytes(raw_file)
        with pytest.raises(KeyUnavailable):
            vault.open(passphrase=PASSPHRASE)
    assert isinstance(made, DatabaseKey)
