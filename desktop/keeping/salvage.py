"""Gets out of a damaged store what can still be read, and begins a new one without losing what was not sent.

The damaged file is only read, and moved aside when a new store begins; it is never repaired in place.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.domain.care import Say
from desktop.domain.clock import Clock
from desktop.domain.damage import SalvageReport
from desktop.domain.errors import BadInput, StoreDamaged, StoreUnwritable
from desktop.domain.sentences import said
from desktop.keeping import generation
from desktop.keeping.files import new_private
from desktop.places import Places
from desktop.store.connection import KeyAndSalt, damaged_pages, opens
from desktop.store.damage import TABLES, Salvager, unsent_in_journal
from desktop.store.open_store import Store
from desktop.sync.engine_lock import EngineLock
from desktop.vault.slots import DatabaseKey

ASIDE = "damaged-{moment:%Y%m%d-%H%M%S}"
CARRIED = ("settings", "drafts", "discarded", "views", "snippets")


def salvage(places: Places, key: DatabaseKey, folder: Path, *, say: Say) -> SalvageReport:
    """Write everything that can be read into `folder`, one file of JSON lines for each table.

    The files are readable without a key. Raises BadInput for a folder with something in it, StoreUnwritable.
    """
    pair = KeyAndSalt(key.key, key.salt)
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BadInput(
                "folder",
                said("{folder} is not empty. Name a folder that is, or one to be made.", folder=folder),
            )
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        say(said("Looking at every page …"))
        bad, is_open = damaged_pages(places.database, pair), opens(places.database, pair)
        lost: list[str] = []
        saved: dict[str, int] = {}
        if is_open:
            with closing(Salvager(places.database, pair)) as salvager:
                for table in TABLES:
                    say(said("Reading {table} …", table=table))
                    rows = salvager.rows(table, lost.append)
                    saved[table] = _write(folder / f"{table}.jsonl", _without_token(table, rows))
        unsent = unsent_in_journal(places.journal, pair)
        saved["unsent"] = _write(folder / "unsent.jsonl", unsent)
        report = SalvageReport(
            folder=folder,
            opens=is_open,
            bad_pages=tuple(bad),
            saved=saved,
            lost=tuple(lost),
            unsent=tuple(str(line.get("summary", "")) for line in unsent),
        )
        with new_private(folder / "report.txt") as file:
            file.write(report.words().encode("utf-8", "replace"))
    except OSError as error:
        raise StoreUnwritable(
            said("{folder} cannot be written: {cause}.", folder=folder, cause=error.strerror)
        ) from error
    return report


def start_over(places: Places, key: DatabaseKey, *, profile: str, clock: Clock) -> Path:
    """Move the damaged database aside and begin a new one under the same key.

    The sign-in, drafts and what was discarded are carried over where they can be read; what was written here
    and has not arrived comes back from the journal; everything else comes down again. The answer is the
    folder of the damaged file. Raises EngineBusy, StoreTrouble.
    """
    aside = places.data_dir / ASIDE.format(moment=clock.now())
    with EngineLock(places.engine_lock).held(patience=0):
        carried = dict(_carried(places.database, key))
        try:
            aside.mkdir(mode=0o700)
            for file in places.database_files:
                if file.exists():
                    file.replace(aside / file.name)
        except OSError as error:
            raise StoreUnwritable(
                said("{folder} cannot be written: {cause}.", folder=places.data_dir, cause=error.strerror)
            ) from error
        with closing(Store(places.database, key.key, key.salt, clock=clock)) as store:
            store.carry_over(carried)
            store.recover()
            generation.settle(places, profile, store)
    return aside


def _carried(database: Path, key: DatabaseKey) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    try:
        with closing(Salvager(database, KeyAndSalt(key.key, key.salt))) as salvager:
            for table in CARRIED:
                yield table, list(_rows(salvager, table))
    except StoreDamaged:
        return


def _rows(salvager: Salvager, table: str) -> Iterator[dict[str, Any]]:
    for row in salvager.rows(table, _untold):
        row.pop("row_number")
        yield row


def _untold(_words: str) -> None:
    """The damaged file is kept; `salvage` tells what it has lost."""


def _without_token(table: str, rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The token of the service is not for a readable file."""
    return (row for row in rows if table != "settings" or row["key"] != "account")


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> int:
    number = 0
    with new_private(path) as file:
        for row in rows:
            line = json.dumps(row, ensure_ascii=False, default=str) + "\n"
            file.write(line.encode("utf-8", "replace"))
            number += 1
    return number
