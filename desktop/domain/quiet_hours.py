"""Hours in which nothing may disturb, as people write them: from 20:00 to 08:00."""

import re
from datetime import time

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)


def read_clock(text: str) -> time | None:
    """A time of day written as `20:00`; None for anything else."""
    found = _CLOCK.fullmatch(text.strip())
    return time(int(found.group(1)), int(found.group(2))) if found else None


def is_quiet(begin: str, end: str, here: time) -> bool:
    """Whether a local time of day lies in quiet hours; they may go past midnight.

    Without both ends, or with the same ones, there are none.
    """
    first, last = read_clock(begin), read_clock(end)
    if first is None or last is None or first == last:
        return False
    if first < last:
        return first <= here < last
    return here >= first or here < last
