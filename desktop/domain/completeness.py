"""What is known of completeness: the plan of the sweeps, and the result of an audit."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """One sweep of the plan: what it reads again, how often, and what that costs.

    `every` and `found_within` are in seconds: a change made elsewhere shows here at the latest after
    `found_within`, while this computer is online. `requests` is per working day of eight hours.
    """

    name: str
    reads: str
    every: float
    found_within: float
    requests: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepPlan:
    """All rings, and the figures they were planned from."""

    rings: tuple[Ring, ...]
    rows: int
    rows_per_day: float
    open_rows: int
    page_size: int

    @property
    def requests(self) -> int:
        """Requests in a working day of eight hours."""
        return sum(ring.requests for ring in self.rings)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount:
    """Messages of one day (UTC) and type: at the service, here before the audit, and what it did.

    `missing` were there and not here (they are now), `extra` were here and not there; of those `removed`
    are gone from the service, the others could not be explained.
    """

    day: date
    kind: str
    service: int
    here: int
    missing: int
    extra: int
    removed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditReport:
    """The result of comparing a span of days. `days` lists only those that differed.

    `unclear` lists spans whose listings kept moving; `held_back` is how many rows looked deleted but were
    kept because so many at once look like a change of permissions.
    """

    verified_at: datetime
    first: date
    last: date
    service: int
    here: int
    missing: int
    extra: int
    removed: int
    held_back: int
    days: tuple[DayCount, ...]
    unclear: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        """Whether this computer now has exactly what the service has in that span."""
        return not self.unclear and not self.held_back and self.extra == self.removed
