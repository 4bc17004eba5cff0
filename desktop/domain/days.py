"""Understands which day is meant: `fri`, `+7`, `eom`, `15/12`, `next monday`, `morgen`."""

import re
from datetime import date, timedelta

from desktop.domain.errors import BadInput
from desktop.domain.sentences import said

EARLIEST_ON = date(2000, 1, 1)
LONGEST_TYPED = 60
LATEST_YEARS = 10
"""Years from today within which a day makes sense."""

_NEAR = (
    dict.fromkeys(("today", "tod", "heute", "hoy"), 0)
    | dict.fromkeys(("yesterday", "gestern", "ayer"), -1)
    | dict.fromkeys(("vorgestern", "anteayer", "antier"), -2)
    | dict.fromkeys(("tomorrow", "tom", "morgen", "mañana"), 1)
    | dict.fromkeys(("übermorgen", "pasado mañana"), 2)
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPAN = re.compile(r"([+-]?)(\d{1,4}) ?(d|w|m|days?|weeks?|months?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?\.?")
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})")
_LEAP_YEARS = 8
SATURDAY = 5
"""The number of the first day of the weekend, as dates count them."""


def read_day(text: str, today: date, *, future: bool, field: str = "day") -> date:
    """The day that was meant; of several (`fri`, `15/12`) the nearest in the `future`, or in the past.

    A bare number counts days: `+7` and, where the future is meant, `7` from today; `-7` before it. Raises
    BadInput naming `field` for what cannot be understood or does not exist.
    """
    typed = " ".join(text.lower().replace(",", " ").split())
    day = (
        _known(typed, today, future)
        or written_day(typed, today, future=future, field=field)
        or _named(text, today, future, field)
    )
    if day is None:
        raise BadInput(
            field, said("“{text}” is not a day. Try “fri”, “+7”, “eom” or “15/12”.", text=short(text))
        )
    if not EARLIEST_ON <= day <= today.replace(year=today.year + LATEST_YEARS, day=1):
        raise BadInput(field, said("{day} is too far away. Check the year.", day=day.isoformat()))
    return day


def written_day(typed: str, today: date, *, future: bool, field: str) -> date | None:
    """A day in figures, the day before the month; without a year the nearest, today among them.

    None for anything else. Raises BadInput (`field`) for a day that does not exist.
    """
    if found := _YEAR_FIRST.fullmatch(typed):
        return _checked(int(found.group(1)), int(found.group(2)), int(found.group(3)), field)
    if not (found := _DAY_FIRST.fullmatch(typed)):
        return None
    day, month, year = int(found.group(1)), int(found.group(2)), found.group(3)
    if year:
        return _checked(int(year) + (2000 if len(year) == 2 else 0), month, day, field)
    step = 1 if future else -1
    for number in range(_LEAP_YEARS + 1):
        try:
            meant = date(today.year + step * number, month, day)
        except ValueError:
            continue
        if (meant >= today) if future else (meant <= today):
            return meant
    return _checked(today.year, month, day, field)


def month_end(day: date) -> date:
    """The last day of the month of a day."""
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return following - timedelta(days=1)


def short(text: str) -> str:
    """What was typed, as a sentence names it."""
    text = text.strip()
    return text if len(text) <= LONGEST_TYPED else text[:LONGEST_TYPED] + "…"


def business_day_after(day: date, count: int) -> date:
    """The day so many business days later; for 0 the day itself, or the Monday after its weekend."""
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
        count -= 1 if count > 0 and day.weekday() == 0 else 0
    weeks, rest = divmod(count, SATURDAY)
    over_weekend = 2 if day.weekday() + rest >= SATURDAY else 0
    return day + timedelta(days=7 * weeks + rest + over_weekend)


def last_business_day(day: date) -> date:
    """The last business day of the month of a day."""
    last = month_end(day)
    return last - timedelta(days=max(0, last.weekday() - SATURDAY + 1))


def next_monday(day: date) -> date:
    """The first Monday after a day."""
    return day + timedelta(days=7 - day.weekday())


def _known(typed: str, today: date, future: bool) -> date | None:
    if typed in _NEAR:
        return today + timedelta(days=_NEAR[typed])
    if typed in ("eom", "month end", "end of month"):
        return month_end(today)
    if typed in ("eow", "end of week"):
        return today + timedelta(days=(4 - today.weekday()) % 7)
    span = _SPAN.fullmatch(typed)
    is_year = span is not None and len(span.group(2)) == len("2027")
    if span and (span.group(1) or span.group(3) or (future and not is_year)):
        return _counted(span, today, future)
    return _weekday(typed, today, future)


def _counted(span: re.Match[str], today: date, future: bool) -> date:
    unit = (span.group(3) or "d")[0]
    days = int(span.group(2)) * {"d": 1, "w": 7, "m": 30}[unit]
    forward = span.group(1) == "+" or (not span.group(1) and future)
    return today + timedelta(days=days if forward else -days)


def _weekday(typed: str, today: date, future: bool) -> date | None:
    name = typed.removeprefix("next ").removeprefix("last ").removeprefix("on ")
    for number, day in enumerate(_DAYS):
        if len(name) >= 2 and day.startswith(name):
            ahead = typed.startswith("next ") or (future and not typed.startswith("last "))
            if ahead:
                return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
            return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return None


def _checked(year: int, month: int, day: int, field: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise BadInput(
            field,
            said(
                "There is no {day}/{month} in {year}. The day comes first.", day=day, month=month, year=year
            ),
        ) from None


def _named(text: str, today: date, future: bool, field: str) -> date | None:
    """What the words above lack, in the languages the window speaks."""
    if not any(sign.isalpha() for sign in text):
        return None
    from desktop.domain.named_days import named_day  # noqa: PLC0415 - its library is slow to load

    return named_day(text, today, future=future, field=field)
