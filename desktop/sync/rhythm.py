"""When to try next: pure rules, with the clock and the dice passed in."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.errors import KnownError, NotReached, ServiceBusy, SignInNeeded
from desktop.domain.switches import Phase

LONGEST_ENTRY_PAUSE = 15 * 60.0
LONGEST_PROBE_PAUSE = 5.0
"""Seconds between two tries to reach a service that cannot be reached: what waits leaves soon after."""
PROBES_BEFORE_OFFLINE = 2
"""Tries in vain before it is called offline: one lost connection is no news.

The next try follows after 2 s; when it gets through, the entries that were put off leave at once.
"""
LONGEST_RETRY_AFTER = 24 * 3600.0
SHORTEST_LISTING_GAP = 60.0
"""Seconds between two listings that may count as proof that an entry is absent."""
LISTINGS_NEEDED = 2
"""Whole listings without an entry before it counts as absent."""
MOST_CYCLES = 5
"""How often an entry that never arrives is sent again before the person is asked."""
DAY_PADDING = 1
"""Days added at both ends of a window: the time zone of the service's day filter is not documented."""
LARGEST_DRIFT = 30.0
"""Seconds by which this computer's two clocks may part between two turns; more is sleep or a set clock."""
SWEEP_PAUSE = 2.0
"""Seconds between two windows of a sweep."""
LONGEST_QUIET = 4.0
PASSES_PER_STEP = 10
FRESH_OVERLAP_DAYS = 2
FIRST_WINDOW_DAYS = 7
LONGEST_WINDOW_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Choices of the person, in seconds.

    `poll` lies between two fresh passes, `settle` passes before an answer counts as lost, `directory`
    between two readings of the customers. `ask_before_resend` leaves every entry that seems absent to the
    person.
    """

    poll: float = 60.0
    settle: float = 600.0
    directory: float = 900.0
    ask_before_resend: bool = False


def entry_pause(attempts: int, dice: random.Random) -> float:
    """Seconds until an entry that surely did not arrive is tried again: full jitter, doubling, capped."""
    return dice.uniform(0.0, min(LONGEST_ENTRY_PAUSE, 2.0 * 2.0 ** min(attempts, 12)))


def probe_pause(failures: int) -> float:
    """Seconds until the service is asked again after `failures` passes in a row could not reach it."""
    return min(LONGEST_PROBE_PAUSE, 2.0 ** max(failures, 1))


def next_poll(poll: float, quiet: int) -> float:
    """Seconds until the next fresh pass after `quiet` passes running that found nothing: up to four times."""
    return poll * min(LONGEST_QUIET, 1.0 + quiet / PASSES_PER_STEP)


def verdict(error: KnownError, failures: int, pace: Pace, dice: random.Random) -> tuple[Phase, float]:
    """What an error means for the carrier, and after how many seconds it tries again."""
    match error:
        case NotReached():
            phase = Phase.OFFLINE if failures >= PROBES_BEFORE_OFFLINE else Phase.WORKING
            return phase, probe_pause(failures)
        case ServiceBusy(retry_after=after):
            return Phase.BUSY, busy_pause(failures, after, dice)
        case SignInNeeded():
            return Phase.SIGNED_OUT, pace.poll
        case _:
            return Phase.BLOCKED, pace.poll


def busy_pause(failures: int, retry_after: float | None, dice: random.Random) -> float:
    """Seconds to leave a busy service alone; what it asked for is the least."""
    own = dice.uniform(1.0, min(LONGEST_ENTRY_PAUSE, 2.0 * 2.0 ** min(failures, 12)))
    return max(own, min(retry_after or 0.0, LONGEST_RETRY_AFTER))


def window_before(end: date, days: int) -> tuple[date, date]:
    """The closed window of `days` days that ends on `end`, as (first, last)."""
    return end - timedelta(days=days - 1), end


def next_window_days(days: int, rows: int) -> int:
    """How long the next older window may be: longer while little is found, shorter when it was full."""
    if rows > 2000:
        return max(1, days // 2)
    if rows > 500:
        return days
    return min(LONGEST_WINDOW_DAYS, days * 2)
