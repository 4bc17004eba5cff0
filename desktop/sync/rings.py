"""The plan of the sweeps: which days are read again how often, within a budget of requests. Pure rules."""

from dataclasses import dataclass, replace
from math import ceil

from desktop.domain.completeness import Ring, SweepPlan

WORKING_SECONDS = 8 * 3600.0
DAY = 86_400.0
HOUR = 3600.0
BUDGET = 14_400
"""Requests in a working day: one every two seconds on average, the most a guest may ask for."""
CHANGED_SHARE = 0.1
"""Share of fresh passes that are taken to find something new and read on."""
FRESH_DAYS = 6
WARM_DAYS = 14
COOL_DAYS = 90
COLD_PARTS = 30
LONGEST_STRETCH = 64
LONGEST_FRESH_STRETCH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What a plan is made from. `page_size` is the number of rows that one answer really brings."""

    rows: int
    rows_per_day: float
    open_rows: int
    page_size: int
    poll: float


def plan(load: Load, *, budget: int = BUDGET) -> SweepPlan:
    """The rings, stretched from the coolest inwards until they fit the budget."""
    rings = [_fresh(load), _flags(load), _warm(load), _cool(load), _cold(load)]
    for place in range(len(rings) - 1, -1, -1):
        stretch, longest = 1, LONGEST_STRETCH if place else LONGEST_FRESH_STRETCH
        while sum(ring.requests for ring in rings) > budget and stretch < longest:
            rings[place] = _stretched(rings[place])
            stretch *= 2
    return SweepPlan(
        rings=tuple(rings),
        rows=load.rows,
        rows_per_day=load.rows_per_day,
        open_rows=load.open_rows,
        page_size=load.page_size,
    )


def _stretched(ring: Ring) -> Ring:
    return replace(
        ring, every=ring.every * 2, found_within=ring.found_within * 2, requests=ceil(ring.requests / 2)
    )


def _pages(rows: float, load: Load) -> int:
    return max(1, ceil(rows / max(1, load.page_size)))


def _fresh(load: Load) -> Ring:
    ticks = WORKING_SECONDS / load.poll
    pages = 1 + CHANGED_SHARE * _pages(FRESH_DAYS * load.rows_per_day, load)
    return Ring(
        name="fresh",
        reads="yesterday to tomorrow",
        every=load.poll,
        found_within=load.poll,
        requests=ceil(ticks * pages),
    )


def _flags(load: Load) -> Ring:
    requests = ceil(WORKING_SECONDS / HOUR * (_pages(load.open_rows, load) + 1))
    return Ring(
        name="flags",
        reads="everything unresolved or waiting for a reply",
        every=HOUR,
        found_within=HOUR,
        requests=requests,
    )


def _warm(load: Load) -> Ring:
    pages = 2 * _pages((WARM_DAYS + 2) * load.rows_per_day, load)
    return Ring(
        name="warm",
        reads=f"the last {WARM_DAYS} days, twice",
        every=HOUR,
        found_within=HOUR,
        requests=ceil(WORKING_SECONDS / HOUR * pages),
    )


def _cool(load: Load) -> Ring:
    windows = ceil(COOL_DAYS / WARM_DAYS)
    pages = 2 * windows * _pages((WARM_DAYS + 2) * load.rows_per_day, load)
    return Ring(
        name="cool", reads=f"the last {COOL_DAYS} days, twice", every=DAY, found_within=DAY, requests=pages
    )


def _cold(load: Load) -> Ring:
    rows = load.rows / COLD_PARTS
    return Ring(
        name="cold",
        reads="a thirtieth of the history, twice, with its notes",
        every=DAY,
        found_within=COLD_PARTS * DAY,
        requests=2 * _pages(rows, load) + ceil(rows),
    )
