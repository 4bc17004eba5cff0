"""Understands when something happened, as people type it: `yesterday 4pm`, `14:10`, `15/12`, `20 min ago`."""

import re
from datetime import date, datetime, timedelta, tzinfo

from dateutil.tz import datetime_ambiguous, datetime_exists, tzlocal

from desktop.domain.clock_words import split_clock
from desktop.domain.days import EARLIEST_ON, short, written_day
from desktop.domain.errors import BadInput
from desktop.domain.sentences import said

_SPAN = re.compile(
    r"(?P<amount>\d{1,4}|half an|an?|eine[rm]?(?: halben)?|una?|media) ?"
    r"(?P<unit>m|mins?|minutes?|minuten?|minutos?|h|hrs?|hours?|std|stunden?|horas?|d|days?|tag(?:en)?|d[ií]as?)"
    r"(?: ?(?P<minutes>\d{1,2}) ?(?:m|min)?)?"
)
_BEFORE_NOW = re.compile(r"^(?:vor|hace) ")
_HALF = re.compile("half|halben|media")
_WHICH = re.compile(r"(.*) (first|second)(?: time)?")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PAST_DAYS = (
    dict.fromkeys(("", "today", "heute", "hoy"), 0)
    | dict.fromkeys(("yesterday", "gestern", "ayer"), 1)
    | dict.fromkeys(("the day before yesterday", "day before yesterday"), 2)
    | dict.fromkeys(("vorgestern", "anteayer", "antier"), 2)
)


def read_moment(text: str, now: datetime, zone: tzinfo | None = None) -> datetime:
    """The aware moment that was meant, in the past if there is a choice; `now` for nothing typed.

    Dates are day first. A moment that came twice (clocks went back) wants `first` or `second` behind it.
    Raises BadInput (`at`) for what cannot be understood or does not exist; a later time today is returned
    as it is, the entry refuses it.
    """
    zone = zone or tzlocal()
    typed = " ".join(text.lower().replace(",", " ").split()).removeprefix("on ")
    if typed in ("", "now"):
        return now
    exact = _exact(text.strip(), zone)
    if exact is not None:
        _check_range(exact.date(), now.astimezone(exact.tzinfo).date())
        return exact
    ago = _ago(typed)
    if ago is not None:
        return now - ago
    which = _WHICH.fullmatch(typed)
    here = now.astimezone(zone)
    day_words, clock = split_clock(which.group(1) if which else typed)
    day = _day(day_words, here.date(), text)
    moment = datetime.combine(day, clock or here.time().replace(second=0, microsecond=0), tzinfo=zone)
    if not day_words and moment > now:
        moment -= timedelta(days=1)  # a bare time means the last time it was that late
    return _on_the_clock(moment, which.group(2) if which else "")


def _exact(text: str, zone: tzinfo) -> datetime | None:
    """A moment as programs write it, `2026-06-02T16:00` with or without a zone."""
    if "T" not in text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else _on_the_clock(moment.replace(tzinfo=zone), "")


def _on_the_clock(moment: datetime, which: str) -> datetime:
    """The moment if it came exactly once, or the one of two that is meant."""
    if not datetime_exists(moment):
        raise BadInput(
            "at", said("{moment} does not exist on this day (clocks went forward).", moment=f"{moment:%H:%M}")
        )
    if datetime_ambiguous(moment) and not which:
        raise BadInput(
            "at",
            said(
                "{moment} came twice on this day (clocks went back). Write “first” or “second” behind it.",
                moment=f"{moment:%H:%M}",
            ),
        )
    return moment.replace(fold=1 if which == "second" else 0)


def _ago(typed: str) -> timedelta | None:
    """How long ago that was, in one of three languages; None for anything else."""
    words = typed.removesuffix(" ago") if typed.endswith(" ago") else _BEFORE_NOW.sub("", typed)
    found = _SPAN.fullmatch(words) if words != typed else None
    if found is None:
        return None
    amount, unit = found["amount"], found["unit"][0]
    count = float(amount) if amount.isdecimal() else 0.5 if _HALF.search(amount) else 1.0
    of_unit = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "s": timedelta(hours=1)}
    return count * of_unit.get(unit, timedelta(days=1)) + timedelta(minutes=int(found["minutes"] or 0))


def _day(words: str, today: date, typed: str) -> date:
    if words in _PAST_DAYS:
        return today - timedelta(days=_PAST_DAYS[words])
    name = words.removeprefix("last ")
    matches = [number for number, day in enumerate(_DAYS) if len(name) >= 3 and day.startswith(name)]
    if matches:
        return today - timedelta(days=(today.weekday() - matches[0] - 1) % 7 + 1)
    written = written_day(words, today, future=False, field="at")
    return _named(words, today, typed) if written is None else _check_range(written, today)


def _named(words: str, today: date, typed: str) -> date:
    """A day as the other languages of the window name it."""
    from desktop.domain.named_days import named_day  # noqa: PLC0415 - its library is slow to load

    day = named_day(words, today, future=False, field="at")
    if day is None:
        raise BadInput(
            "at",
            said("“{typed}” is not a time. Try “yesterday 4pm”, “14:10” or “15/12”.", typed=short(typed)),
        )
    if day > today:
        raise BadInput("at", said("The time lies in the future. Enter when it happened."))
    return _check_range(day, today)


def _check_range(day: date, today: date) -> date:
    if not EARLIEST_ON <= day <= today:
        raise BadInput("at", said("Enter a date between 2000 and today, the day before the month: 15/12."))
    return day
