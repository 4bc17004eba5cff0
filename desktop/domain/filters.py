"""The choices of the filter panel, frozen: the same for the window, the command line and saved views."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.communication import Direction, SyncState
from desktop.domain.identity import ServiceId


class View(StrEnum):
    """What one row of the list stands for."""

    THREAD = "thread"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What to show. Empty sets, None and "" mean: no restriction by this field.

    Fields narrow each other (and); values inside a set widen (or). Dates are days in the person's time
    zone, both inclusive. In the thread view messages are filtered first, then collapsed to the newest
    fitting message of each thread.
    """

    view: View = View.THREAD
    kinds: frozenset[str] = frozenset()
    direction: Direction | None = None
    requires_response: bool | None = None
    is_resolved: bool | None = None
    from_on: date | None = None
    to_on: date | None = None
    customer_id: ServiceId | None = None
    invoice_id: ServiceId | None = None
    ar_only: bool = False
    sync_states: frozenset[SyncState] = frozenset()
    text: str = ""

    def is_open(self) -> bool:
        """Whether nothing is restricted (the view does not restrict)."""
        return self == Filter(view=self.view)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How many rows each value would leave, given the other active choices of the same filter.

    Keys of `kinds` are types as stored; of `directions` "inbound", "outbound"; of the two flags True, False.
    """

    kinds: dict[str, int]
    directions: dict[str, int]
    requires_response: dict[bool, int]
    is_resolved: dict[bool, int]
    ar_related: int
    total: int
