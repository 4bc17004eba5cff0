"""The completeness audit: per day and type, the service's ids against ours; what is missing is repaired."""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, timedelta

from desktop.domain.clock import Clock
from desktop.domain.completeness import AuditReport, DayCount
from desktop.domain.identity import ServiceId
from desktop.domain.sentences import joined, said
from desktop.store.ledger import Ledger
from desktop.sync import rhythm
from desktop.sync.sweep import Findings, Sweep

AUDIT = "audit"
"""Ledger key: the last audit as JSON, `verified_at` in POSIX seconds."""
WINDOW_DAYS = 7
MOST_DAYS_KEPT = 200

Place = tuple[date, str]


@dataclass(slots=True)
class _Sums:
    service: Counter[Place] = field(default_factory=Counter)
    here: Counter[Place] = field(default_factory=Counter)
    missing: Counter[Place] = field(default_factory=Counter)
    extra: Counter[Place] = field(default_factory=Counter)
    removed: Counter[Place] = field(default_factory=Counter)


class Audit:
    """Walks a span of days, newest first, through the same comparison as the sweeps."""

    def __init__(
        self,
        sweep: Sweep,
        ledger: Ledger,
        *,
        clock: Clock,
        report: Callable[[int, int], None],
        stopped: Callable[[], bool],
    ) -> None:
        self._sweep = sweep
        self._ledger = ledger
        self._clock = clock
        self._report = report
        self._stopped = stopped

    def run(self, first: date, last: date, *, remove_missing: bool = False) -> AuditReport:
        """Compare the days `first` to `last` (UTC, both included); `remove_missing` lifts the brake.

        `report` hears (days done, days in all). The result is kept. Raises ServiceTrouble.
        """
        sums, unclear, held_back = _Sums(), [], 0
        end, days, total = last, WINDOW_DAYS, (last - first).days + 1
        while end >= first and not self._stopped():
            begin = max(first, end - timedelta(days=days - 1))
            found = self._sweep.days(begin, end, brake=not remove_missing)
            held_back += found.held_back
            if found.listing is None:
                unclear.append(f"{begin} to {end}")
            else:
                _add(sums, found, begin, end)
            rows = len(found.listing.rows) if found.listing else 0
            end, days = begin - timedelta(days=1), rhythm.next_window_days(days, rows)
            self._report((last - end).days, total)
        if end >= first:
            unclear.append(f"{first} to {end} (stopped)")
        return self._kept(first, last, sums, held_back, tuple(unclear))

    def _kept(
        self, first: date, last: date, sums: _Sums, held_back: int, unclear: tuple[str, ...]
    ) -> AuditReport:
        report = AuditReport(
            verified_at=self._clock.now(),
            first=first,
            last=last,
            service=sums.service.total(),
            here=sums.here.total(),
            missing=sums.missing.total(),
            extra=sums.extra.total(),
            removed=sums.removed.total(),
            held_back=held_back,
            days=_different_days(sums),
            unclear=unclear,
        )
        self._ledger.put(
            AUDIT,
            {
                "verified_at": report.verified_at.timestamp(),
                "first": first.isoformat(),
                "last": last.isoformat(),
                "complete": report.is_complete,
                "service": report.service,
                "missing": report.missing,
                "removed": report.removed,
                "held_back": held_back,
            },
        )
        self._ledger.note("audit", _words_of(report), at=self._clock.now())
        return report


def _words_of(report: AuditReport) -> str:
    """The line of the sync log."""
    facts = said(
        "{first} to {last}: {service} messages at the service, {missing} were missing here and were fetched, "
        "{removed} were gone there.",
        first=report.first,
        last=report.last,
        service=f"{report.service:,}",
        missing=f"{report.missing:,}",
        removed=f"{report.removed:,}",
    )
    settled = said("Complete.") if report.is_complete else said("Not settled.")
    return joined((facts, settled))


def _add(sums: _Sums, found: Findings, first: date, last: date) -> None:
    """Sort what one window gave into days and types; rows of the padding belong to other windows."""
    if found.listing is None:
        return
    before = {known.service_id: (known.day, known.kind) for known in found.before}
    sums.here.update(before.values())
    for row in found.listing.rows:
        place = row.at.astimezone(UTC).date(), row.kind
        if first <= place[0] <= last:
            sums.service[place] += 1
            if row.service_id not in before:
                sums.missing[place] += 1
    places: dict[ServiceId, Place] = defaultdict(lambda: (last, "unknown"), before)
    sums.extra.update(places[name] for name in found.extra)
    sums.removed.update(places[name] for name in found.removed)


def _different_days(sums: _Sums) -> tuple[DayCount, ...]:
    places = sorted({*sums.missing, *sums.extra}, reverse=True)[:MOST_DAYS_KEPT]
    return tuple(
        DayCount(
            day=place[0],
            kind=place[1],
            service=sums.service[place],
            here=sums.here[place],
            missing=sums.missing[place],
            extra=sums.extra[place],
            removed=sums.removed[place],
        )
        for place in places
    )
