"""Notices that the whole folder is an older copy of itself, or a copy on another computer.

A number counts how often the store was opened. It is kept in the database, in the outbox journal, and outside
the folder. If the one outside is ahead, folder and journal together were put back to an older state; if there
is none outside, the folder came from somewhere else. Either way what waits may have been sent without the
knowledge of this store: it is looked for first.
"""

from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import StoreUnwritable
from desktop.keeping.files import replace_private
from desktop.places import Places
from desktop.store.open_store import Store

LONGEST = 20
"""Digits."""


def count_opening(places: Places, profile: str, store: Store) -> None:
    """Compare the numbers, doubt what has to be doubted, and count this opening.

    A store on a disk that cannot be written can still be read; it is counted another time.
    """
    with suppress(StoreUnwritable):
        _count(places, profile, store)


def _count(places: Places, profile: str, store: Store) -> None:
    outside = _read(places.generation(profile))  # first: another process writes it after its own commit
    inside = store.generation()
    if inside and outside is None:
        store.doubt_waiting(copied=True)
    elif outside is not None and outside > inside:
        store.doubt_waiting(copied=False)
    settle(places, profile, store)


def settle(places: Places, profile: str, store: Store) -> None:
    """Let all numbers agree again, one further than any of them."""
    outside = _read(places.generation(profile)) or 0
    _write(places.generation(profile), store.next_generation(outside))


def forget(places: Places, profile: str) -> None:
    """Nothing of this store is left on this computer."""
    with suppress(OSError):
        places.generation(profile).unlink(missing_ok=True)


def _read(path: Path) -> int | None:
    try:
        text = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return int(text) if text.isdecimal() and len(text) <= LONGEST else None


def _write(path: Path, number: int) -> None:
    """A folder that cannot be written costs only this protection."""
    with suppress(OSError):
        replace_private(path, str(number).encode("ascii"))
