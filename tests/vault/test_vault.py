"""The key opens by what it was wrapped with, and by nothing else; the file may be changed by anybody."""

import errno
import json
import os
import random
import re
import stat
import time
from pathlib import Path

import pytest

from desktop.domain.errors import (
    AskedTooSoon,
    BadInput,
    KeyRingTrouble,
    KeyUnavailable,
    PassphraseNeeded,
    StoreUnwritable,
    WrongPassphrase,
)
from desktop.domain.keys import Way
from desktop.domain.switches import Need
from desktop.vault import vault_file
from desktop.vault.open_keys import OpenKeys
from desktop.vault.os_keyring import NoKeyRing
from desktop.vault.passphrase import DEFAULT_COST, WEAKEST
from desktop.vault.recovery_code import new_code
from desktop.vault.vault import Vault
from tests.conftest import HandClock
from tests.rings import Drawer

PASSPHRASE = "correct horse battery"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "vault.json", NoKeyRing(), clock=HandClock(), cost=WEAKEST)


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
        Vault(tmp_path / f"{n}.json", NoKeyRing(), clock=HandClock(), cost=WEAKEST)
        .create(passphrase=PASSPHRASE)
        .key
        for n in range(3)
    }
    assert len(keys) == 3


def test_the_key_ring_opens_it_without_a_question(tmp_path: Path) -> None:
    ring = Drawer()
    vault = Vault(tmp_path / "vault.json", ring, clock=HandClock(), cost=WEAKEST)
    made = vault.create(passphrase="")
    assert vault.need() is Need.NOTHING
    assert vault.open() == made


def test_a_lost_or_foreign_key_ring_entry_never_makes_a_new_key(tmp_path: Path) -> None:
    ring = Drawer()
    vault = Vault(tmp_path / "vault.json", ring, clock=HandClock(), cost=WEAKEST)
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
    path.with_name("vault.json.bak").unlink()
    began = time.monotonic()
    with pytest.raises(KeyUnavailable, match=words):
        vault.open(passphrase=PASSPHRASE)
    assert time.monotonic() - began < 5


def test_a_byte_that_changed_by_itself_is_mended_from_the_copy(vault: Vault, tmp_path: Path) -> None:
    made = vault.create(passphrase=PASSPHRASE)
    path = tmp_path / "vault.json"
    whole = path.read_bytes()
    dice = random.Random(3)
    for _ in range(60):
        raw = bytearray(whole)
        raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(7)
        path.write_bytes(raw)
        assert vault.open(passphrase=PASSPHRASE) == made
    with pytest.raises(WrongPassphrase):
        vault.open(passphrase="not this one")


def test_with_the_copy_changed_as_well_it_is_a_sentence(vault: Vault, tmp_path: Path) -> None:
    made = vault.create(passphrase=PASSPHRASE)
    path = tmp_path / "vault.json"
    whole = path.read_bytes()
    dice = random.Random(3)
    for _ in range(60):
        raw = bytearray(whole)
        raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(7)
        path.write_bytes(raw)
        path.with_name("vault.json.bak").write_bytes(raw)
        clock_of(vault).advance(60)
        try:
            assert vault.open(passphrase=PASSPHRASE) == made  # white space, or the case of a hex digit
        except KeyUnavailable as error:
            assert len(str(error)) > 15
    for raw_file in (b"", b"{}", b"[]", b"null", b'{"format": 99}', b"x" * 20_000, whole[:-30]):
        path.write_bytes(raw_file)
        path.with_name("vault.json.bak").write_bytes(raw_file)
        with pytest.raises(KeyUnavailable):
            vault.open(passphrase=PASSPHRASE)


def test_a_copy_that_is_gone_or_worse_takes_nothing_away(vault: Vault, tmp_path: Path) -> None:
    made = vault.create(passphrase=PASSPHRASE)
    copy = tmp_path / "vault.json.bak"
    copy.write_bytes(b"rubbish")
    assert vault.open(passphrase=PASSPHRASE) == made
    copy.unlink()
    assert vault.open(passphrase=PASSPHRASE) == made
    with pytest.raises(WrongPassphrase):
        vault.open(passphrase="not this one")


def test_no_older_copy_is_left_where_the_new_one_cannot_be_written(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = vault.create(passphrase=PASSPHRASE)
    real = vault_file._write_whole

    def write(path: Path, content: bytes) -> None:
        if path.suffix == ".bak":
            raise OSError(errno.ENOSPC, "No space left on device")
        real(path, content)

    monkeypatch.setattr(vault_file, "_write_whole", write)
    vault.set_passphrase(key, "another long passphrase")
    with pytest.raises(WrongPassphrase):
        vault.open(passphrase=PASSPHRASE)
    assert not (tmp_path / "vault.json.bak").exists()


def test_a_changed_passphrase_is_not_opened_by_the_copy(vault: Vault, tmp_path: Path) -> None:
    key = vault.create(passphrase=PASSPHRASE)
    vault.set_passphrase(key, "another long passphrase")
    assert (tmp_path / "vault.json.bak").read_bytes() == (tmp_path / "vault.json").read_bytes()
    with pytest.raises(WrongPassphrase):
        vault.open(passphrase=PASSPHRASE)


# -- several ways in -----------------------------------------------------------------------------------


def test_each_way_opens_the_same_key_and_can_be_taken_out(tmp_path: Path) -> None:
    ring = Drawer()
    vault = Vault(tmp_path / "vault.json", ring, clock=HandClock(), cost=WEAKEST)
    key = vault.create(passphrase="")
    with pytest.raises(BadInput, match="piece of paper"):
        vault.remove(Way.KEY_RING)
    code = vault.new_recovery_code(key)
    vault.set_passphrase(key, PASSPHRASE)
    assert vault.ways() == (Way.KEY_RING, Way.PASSPHRASE, Way.RECOVERY_CODE)
    assert {vault.open().key, vault.open(passphrase=code).key, vault.open(passphrase=PASSPHRASE).key} == {
        key.key
    }
    vault.remove(Way.PASSPHRASE)
    with pytest.raises(BadInput, match="piece of paper"):  # the key ring is never the only way in
        vault.remove(Way.RECOVERY_CODE)
    vault.remove(Way.KEY_RING)
    assert ring.secrets == {}
    assert vault.need() is Need.PASSPHRASE
    assert vault.open(passphrase=code) == key
    with pytest.raises(BadInput, match="no such way"):
        vault.remove(Way.PASSPHRASE)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(vault: Vault) -> None:
    key = vault.create(passphrase=PASSPHRASE)
    vault.set_passphrase(key, "another long passphrase")
    assert vault.open(passphrase="another long passphrase") == key
    with pytest.raises(WrongPassphrase):
        vault.open(passphrase=PASSPHRASE)
    with pytest.raises(BadInput):
        vault.set_passphrase(key, "short")
    assert vault.open(passphrase="another long passphrase") == key


def test_changing_a_way_in_wants_a_proof(vault: Vault) -> None:
    keys = OpenKeys(vault, vault.create(passphrase=PASSPHRASE))
    with pytest.raises(BadInput, match="present passphrase"):
        keys.new_recovery_code(proof="")
    with pytest.raises(WrongPassphrase):
        keys.set_passphrase("another long passphrase", proof="not this one")
    code = keys.new_recovery_code(proof=PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        keys.remove(Way.RECOVERY_CODE, proof="not this one")
    keys.set_passphrase("another long passphrase", proof=code)  # forgotten: the code is proof enough
    assert keys.ways() == (Way.PASSPHRASE, Way.RECOVERY_CODE)


def test_a_code_is_read_however_it_is_written_and_typing_errors_are_told(vault: Vault) -> None:
    key = vault.create(passphrase=PASSPHRASE)
    code = vault.new_recovery_code(key)
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", code)
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert vault.open(passphrase=f" {sloppy}\n") == key
    vault.remove(Way.PASSPHRASE)
    for at in [place for place, sign in enumerate(code) if sign != "-"]:
        wrong = code[:at] + ("A" if code[at] != "A" else "B") + code[at + 1 :]
        clock_of(vault).advance(60)
        with pytest.raises(WrongPassphrase, match=r"typing error|older one"):
            vault.open(passphrase=wrong)
    clock_of(vault).advance(60)
    with pytest.raises(WrongPassphrase, match="seven groups"):
        vault.open(passphrase=PASSPHRASE)
    clock_of(vault).advance(60)
    assert vault.open(passphrase=code) == key
    newer = vault.new_recovery_code(key)
    with pytest.raises(WrongPassphrase, match="older one"):
        vault.open(passphrase=code)
    assert vault.open(passphrase=newer) == key


def test_a_passphrase_that_looks_like_a_code_is_a_passphrase(vault: Vault) -> None:
    looks = new_code()
    key = vault.create(passphrase=looks)
    vault.new_recovery_code(key)
    assert vault.open(passphrase=looks) == key


def test_wrong_tries_are_counted_slowed_down_and_never_lock_out(vault: Vault) -> None:
    key, clock = vault.create(passphrase=PASSPHRASE), clock_of(vault)
    waits = []
    for tries in range(1, 9):
        with pytest.raises(WrongPassphrase) as caught:
            vault.open(passphrase="not this one")
        assert caught.value.tries == tries
        waits.append(caught.value.wait)
        if caught.value.wait:
            with pytest.raises(AskedTooSoon) as asked:
                vault.open(passphrase=PASSPHRASE)
            assert asked.value.wait == caught.value.wait
        clock.advance(caught.value.wait)
    assert waits == [0, 0, 1, 2, 5, 30, 30, 30]
    assert vault.open(passphrase=PASSPHRASE) == key
    with pytest.raises(WrongPassphrase) as caught:
        vault.open(passphrase="not this one")
    assert caught.value.tries == 1


def test_a_key_ring_that_was_replaced_is_named(tmp_path: Path) -> None:
    ring = Drawer()
    vault = Vault(tmp_path / "vault.json", ring, clock=HandClock(), cost=WEAKEST)
    key = vault.create(passphrase="")
    vault.set_passphrase(key, PASSPHRASE)
    other = Vault(tmp_path / "vault.json", Cupboard(), clock=HandClock(), cost=WEAKEST)
    with pytest.raises(KeyRingTrouble, match=r"changed \(a drawer to a cupboard\)") as caught:
        other.open()
    assert caught.value.cause == "changed"
    assert "your passphrase opens the store" in str(caught.value)
    assert other.open(passphrase=PASSPHRASE) == key
    other.use_key_ring(key)
    assert other.open() == key


def test_a_key_file_that_cannot_be_written_leaves_every_way_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Drawer()
    vault = Vault(tmp_path / "vault.json", ring, clock=HandClock(), cost=WEAKEST)
    key = vault.create(passphrase="")
    code = vault.new_recovery_code(key)
    monkeypatch.setattr(os, "fsync", full_disk)
    for change in (
        lambda: vault.use_key_ring(key),
        lambda: vault.new_recovery_code(key),
        lambda: vault.set_passphrase(key, PASSPHRASE),
        lambda: vault.remove(Way.KEY_RING),
    ):
        with pytest.raises(StoreUnwritable):
            change()
    monkeypatch.undo()
    assert vault.open() == key
    assert vault.open(passphrase=code) == key


def test_an_entry_of_another_profile_is_never_touched(tmp_path: Path) -> None:
    """The file may be changed by anybody: it must not make us read or delete a stranger's secret."""
    ring = Drawer()
    ring.secrets["somebody else"] = b"theirs"
    vault = Vault(tmp_path / "vault.json", ring, clock=HandClock(), cost=WEAKEST)
    key = vault.create(passphrase="")
    vault.new_recovery_code(key)
    path = tmp_path / "vault.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    values["slots"][0]["parameters"]["entry"] = "somebody else"
    path.write_text(json.dumps(values), encoding="utf-8")
    path.with_name("vault.json.bak").unlink()
    with pytest.raises(KeyRingTrouble):
        vault.open()
    vault.remove(Way.KEY_RING)
    assert ring.secrets["somebody else"] == b"theirs"


class Cupboard(Drawer):
    """Another key ring."""

    def name(self) -> str:
        return "a cupboard"


def clock_of(vault: Vault) -> HandClock:
    clock = vault._patience._clock
    assert isinstance(clock, HandClock)
    return clock


def full_disk(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")
