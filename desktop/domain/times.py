"""Understands when something happened, as people type it: `yesterday 4pm`, `14:10`, `15/12`, `20 min ago`."""

import re
from datetime import date, datetime, time, timedelta, tzinfo

from dateutil import parser
from dateutil.tz import datetime_exists, tzlocal

from desktop.domain.errors import BadInput

_AGO = re.compile(r"^(\d{1,3})\s*(m|min|minutes?|h|hours?|d|days?)\s*ago$")
_CLOCK = re.compile(r"(?:^|\s)(?:at\s+)?(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


def read_moment(text: str, now: datetime, zone: tzinfo | None = None) -> datetime:
    """The aware moment that was meant, in the past if there is a choice; `now` for nothing typed.

    Raises BadInput (`at`) for what cannot be understood or does not exist.
    """
    zone = zone or tzlocal()
    typed = " ".join(text.lower().split())
    here = now.astimezone(zone)
    if typed in ("", "now"):
        return now
    ago = _AGO.match(typed)
    if ago:
        return now - timedelta(**{_UNITS[ago.group(2)[0]]: int(ago.group(1))})
    day_words, clock = _split(typed)
    day = _day(day_words, here.date(), text)
    moment = datetime.combine(day, clock or here.time().replace(second=0, microsecond=0), tzinfo=zone)
    if not datetime_exists(moment):
        raise BadInput("at", f"{moment:%H:%M} does not exist on this day (clocks go forward).")
    if not day_words and clock is not None and moment > now:
        moment -= timedelta(days=1)  # a bare time means the last time it was that late
    return moment


def _split(typed: str) -> tuple[str, time | None]:
    """The words for the day, and the time of day behind them if there is one."""
    found = _CLOCK.search(typed)
    if found is None or (found.group(2) is None and found.group(3) is None):
        return typed, None
    hour, minute, half = int(found.group(1)), int(found.group(2) or 0), found.group(3)
    if half is not None:
        if not 1 <= hour <= 12:
            raise BadInput("at", f"There is no {hour} {half} on a clock.")
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        raise BadInput("at", f"There is no {hour}:{minute:02d} on a clock.")
    return typed[: found.start()].strip(" ,"), time(hour, minute)


def _day(words: str, today: date, typed: str) -> date:
    if words in ("", "today"):
        return today
    if words == "yesterday":
        return today - timedelta(days=1)
    name = words.removeprefix("last ")
    matches = [number for number, day in enumerate(_DAYS) if len(name) >= 3 and day.startswith(name)]
    if matches:
        return today - timedelta(days=(today.weekday() - matches[0] - 1) % 7 + 1)
    if re.fullmatch(r"[a-z ]+", words):
        raise BadInput("at", f"{typed!r} is not a day. Try “yesterday 4pm”, “14:10” or “15/12”.")
    try:
        default = datetime.combine(today, time())
        iso = re.match(r"^\d{4}-", words) is not None
        parsed = parser.parse(words, default=default, dayfirst=not iso).date()
    except (ValueError, OverflowError, TypeError):
        raise BadInput("at", f"{typed!r} is not a day. Try “yesterday 4pm”, “14:10” or “15/12”.") from None
    if parsed > today and not re.search(r"\d{4}", words):
        try:
            parsed = parsed.replace(year=parsed.year - 1)
        except ValueError:
            raise BadInput("at", "That day does not exist last year.") from None
    return parsed
