"""Checks everything that must be right for the program to work, in words."""

from collections.abc import Iterator

from desktop.app import HouseGate
from desktop.domain.errors import KnownError, StoreOlder
from desktop.domain.switches import Need
from desktop.places import Places, prepare
from desktop.store.connection import driver, is_plain

Check = tuple[str, bool, str]
"""Name, verdict, words."""


def check_up(places: Places, gate: HouseGate, *, passphrase: str, remarks: tuple[str, ...]) -> list[Check]:
    """All checks, in order; one that fails does not stop the others."""
    return list(_checks(places, gate, passphrase, remarks))


def _checks(places: Places, gate: HouseGate, passphrase: str, remarks: tuple[str, ...]) -> Iterator[Check]:
    try:
        prepare(places)
        yield "data folder", True, str(places.data_dir)
    except KnownError as error:
        yield "data folder", False, str(error)
    yield "settings file", not remarks, " ".join(remarks) or "nothing to remark"
    ring = gate.key_ring_name()
    yield "key ring", True, ring or "none that is safe; a passphrase opens the store"
    yield "database library", True, f"SQLite {driver.sqlite_version}, encrypting"
    yield _header(places)
    yield from _store(gate, passphrase)


def _header(places: Places) -> Check:
    if not places.database.exists():
        return "encryption at rest", True, "there is no store yet"
    plain = is_plain(places.database)
    return (
        "encryption at rest",
        not plain,
        "READABLE WITHOUT A KEY" if plain else "the header is not readable",
    )


def _store(gate: HouseGate, passphrase: str) -> Iterator[Check]:
    try:
        if gate.need() is Need.SET_UP:
            yield "store", True, "none yet; sign in to make one"
            return
        house = gate.unlock(passphrase=passphrase, may_upgrade=False)
        waiting, attention = house.reader.waiting()
        words = f"{house.reader.total()} messages, {waiting} waiting, {attention} need you"
        yield "store", True, words
    except StoreOlder as older:
        yield "store", True, str(older)
        return
    except KnownError as error:
        yield "store", False, str(error)
        return
    try:
        account = gate.account()
        if account is None:
            yield "service", True, "nobody is signed in"
            return
        gate.check_service()
        yield "service", True, f"{account.url} answers"
    except KnownError as error:
        yield "service", False, str(error)
    finally:
        gate.lock()
