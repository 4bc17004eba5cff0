"""Working hours of the demo world: moments on working days between eight and six, never after now."""

from datetime import datetime, timedelta
from random import Random

SPAN_DAYS = 425  # about fourteen months
OPENS, CLOSES = 8, 18


def past_moment(now: datetime, rng: Random) -> datetime:
    """A working moment in the last fourteen months, more likely a recent one."""
    age = timedelta(days=SPAN_DAYS * rng.random() ** 2.1)
    return working_moment(now - age, now=now, rng=rng)


def working_moment(near: datetime, *, now: datetime, rng: Random) -> datetime:
    """A working moment on the day of `near`, or on the nearest working day before it; not after `now`."""
    day = near
    while True:
        if day.weekday() < 5:
            found = day.replace(hour=0, minute=0, second=0, microsecond=0) + _time_of_day(rng)
            if found <= now:
                return found
            if day.date() == now.date() and now.hour > OPENS:
                opening = day.replace(hour=OPENS, minute=0, second=0, microsecond=0)
                return opening + timedelta(
                    seconds=int((now - opening).total_seconds() * rng.uniform(0.2, 0.98))
                )
        day -= timedelta(days=1)


def next_moment(after: datetime, *, days: float, rng: Random) -> datetime:
    """A working moment about `days` working days later: the same day when that is soon, else at any hour."""
    if days < 0.5:
        found = after + timedelta(minutes=max(3.0, days * 600 * rng.uniform(0.5, 1.5)))
        if found.hour < CLOSES and found.weekday() < 5 and found.date() == after.date():
            return found.replace(microsecond=0)
    day = after
    for _ in range(max(1, round(days))):
        day += timedelta(days=1)
        while day.weekday() >= 5:
            day += timedelta(days=1)
    return day.replace(hour=0, minute=0, second=0, microsecond=0) + _time_of_day(rng)


def coming_weekday(after: datetime, *, rng: Random) -> datetime:
    """The day of a payment run: two to eight days later, on a working day."""
    day = after + timedelta(days=rng.randint(2, 8))
    while day.weekday() >= 5:
        day -= timedelta(days=1)
    return day


def _time_of_day(rng: Random) -> timedelta:
    return timedelta(seconds=int(rng.triangular(OPENS, CLOSES - 0.2, 10.5) * 3600))
