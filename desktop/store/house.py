"""What a face works with once the store is open."""

from dataclasses import dataclass

from desktop.domain.switches import SyncSwitch
from desktop.store.arrangement import Arrangement
from desktop.store.choices import Choices
from desktop.store.reader import Reader
from desktop.store.writer import Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The reader, the writers of their kinds and the switch of the carrier, joined by `app`."""

    reader: Reader
    writer: Writer
    choices: Choices
    arrangement: Arrangement
    sync: SyncSwitch
