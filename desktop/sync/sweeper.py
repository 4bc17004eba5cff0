"""Walks the rings of the plan window by window; each is remembered, so it resumes where it was."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from typing import Any

from desktop.domain.clock import Clock
from desktop.domain.completeness import Ring, SweepPlan
from desktop.remote.query import PAGE_SIZE
from desktop.store.census import Census, Figures
from desktop.store.ledger import Ledger
from desktop.sync import rhythm
from desktop.sync.pull import PAGE_SEEN
from desktop.sync.rhythm import Pace
from desktop.sync.rings import COLD_PARTS, COOL_DAYS, WARM_DAYS, Load, plan
from desktop.sync.sweep import Sweep

WINDOW_DAYS = 14
SWEPT = "swept."
"""Ledger key prefix, one per ring: {"at": POSIX seconds of the last turn, "next" and "end": ISO days}."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """How far one ring has come: `next_day` is None between two turns, `end_day` is where the turn ends."""

    done_at: float | None = None
    next_day: date | None = None
    end_day: date | None = None


class Sweeper:
    """Does one window of the most urgent ring at each call, so that writing and reading never wait long."""

    def __init__(
        self,
        census: Census,
        ledger: Ledger,
        sweep: Sweep,
        *,
        clock: Clock,
        pace: Pace,
        figures: Callable[[], Figures],
        stopped: Callable[[], bool],
    ) -> None:
        self._census = census
        self._figures = figures
        self._ledger = ledger
        self._sweep = sweep
        self._clock = clock
        self._pace = pace
        self._stopped = stopped

    def step(self) -> bool:
        """Do one window of a ring that is due; False when none is, or stopped. Raises ServiceTrouble."""
        if self._stopped():
            return False
        figures = self._figures()
        for ring in plan_of(figures, self._ledger, self._pace).rings[1:]:
            mark = self._mark(ring.name)
            if mark.next_day is not None or self._is_due(ring, mark):
                self._walk(ring, mark, figures)
                return not self._stopped()
        return False

    def run_all(self) -> None:
        """Compare the whole history once, now: what `sync --full` asks for. Raises ServiceTrouble."""
        self._sweep.flags()
        oldest = self._census.figures().oldest or self._today()
        last, days = self._today() + timedelta(days=1), WINDOW_DAYS
        while last >= oldest and not self._stopped():
            first = last - timedelta(days=days - 1)
            found = self._sweep.days(first, last)
            rows = len(found.listing.rows) if found.listing else 0
            if found.hides_bodies:
                self._census.let_details_be_read(first, last, bodies=True)
            last, days = first - timedelta(days=1), rhythm.next_window_days(days, rows)
        now = self._clock.now().timestamp()
        for name in ("flags", "warm", "cool", "cold"):
            self._remember(name, _Mark(now))

    def _walk(self, ring: Ring, mark: _Mark, figures: Figures) -> None:
        """One window: the newest of a turn that begins, or the next older one."""
        now = self._clock.now().timestamp()
        if ring.name == "flags":
            self._sweep.flags()
            self._remember(ring.name, _Mark(now))
            return
        if mark.next_day is None or mark.end_day is None:
            mark = self._new_turn(ring, mark, figures)
        last, end = mark.next_day or self._today(), mark.end_day or self._today()
        first = max(end, last - timedelta(days=WINDOW_DAYS - 1))
        found = self._sweep.days(first, last)
        if self._stopped():
            return
        if ring.name == "cold":
            self._census.let_details_be_read(first, last, bodies=found.hides_bodies)
        if first <= end:
            self._remember(ring.name, _Mark(now, None, end))
        else:
            self._remember(ring.name, _Mark(mark.done_at, first - timedelta(days=1), end))

    def _new_turn(self, ring: Ring, mark: _Mark, figures: Figures) -> _Mark:
        """From which day back to which; the cold ring goes on below where its last part ended."""
        today = self._today()
        if ring.name in ("warm", "cool"):
            days = WARM_DAYS if ring.name == "warm" else COOL_DAYS
            return _Mark(mark.done_at, today + timedelta(days=1), today - timedelta(days=days))
        oldest = figures.oldest or today
        start = today - timedelta(days=COOL_DAYS)
        if mark.end_day is not None and oldest < mark.end_day <= start:
            start = mark.end_day - timedelta(days=1)
        start = max(start, oldest)
        part = max(WINDOW_DAYS, (today - oldest).days // COLD_PARTS)
        return _Mark(mark.done_at, start, max(oldest, start - timedelta(days=part)))

    def _is_due(self, ring: Ring, mark: _Mark) -> bool:
        return mark.done_at is None or not 0 <= self._clock.now().timestamp() - mark.done_at < ring.every

    def _mark(self, name: str) -> _Mark:
        kept: Any = self._ledger.get(SWEPT + name)
        if not isinstance(kept, dict):
            return _Mark()
        return _Mark(kept.get("at"), _day(kept.get("next")), _day(kept.get("end")))

    def _remember(self, name: str, mark: _Mark) -> None:
        days = {"next": mark.next_day, "end": mark.end_day}
        named = {key: day.isoformat() if day else None for key, day in days.items()}
        self._ledger.put(SWEPT + name, {"at": mark.done_at, **named})

    def _today(self) -> date:
        return self._clock.now().astimezone(UTC).date()


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def plan_of(figures: Figures, ledger: Ledger, pace: Pace) -> SweepPlan:
    """The plan for what is in the store."""
    seen = ledger.get(PAGE_SEEN)
    return plan(
        Load(
            rows=figures.rows,
            rows_per_day=figures.rows_per_day,
            open_rows=figures.open_rows,
            page_size=seen if isinstance(seen, int) and seen > 0 else PAGE_SIZE,
            poll=pace.poll,
        )
    )
