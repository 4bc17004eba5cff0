"""The time of day among other words: `4pm`, `14:10`, `16 Uhr`, `14h30`, `a las 4 de la tarde`, `noon`."""

import re
from datetime import time

from desktop.domain.errors import BadInput
from desktop.domain.sentences import said

_BEFORE = r"(?:(?:at|um|gegen|a las?) )?"
_PART = (
    r"(?: (?P<part>de la mañana|de la madrugada|de la tarde|de la noche"
    r"|morgens|vormittags|nachmittags|abends))?"
)
_FORMS = (
    rf"{_BEFORE}(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d{{2}}))?(?::\d{{2}})? ?(?P<half>am|pm)",
    rf"{_BEFORE}(?P<hour>\d{{1,2}})[:.h](?P<minute>\d{{2}})(?::\d{{2}})?(?: ?uhr| ?h| horas)?{_PART}",
    rf"{_BEFORE}(?P<hour>\d{{1,2}}) ?(?:uhr(?: (?P<minute>\d{{2}}))?|horas){_PART}",
    rf"{_BEFORE}(?P<hour>\d{{1,2}}) ?h",
    rf"(?:um|a las?) (?P<hour>\d{{1,2}}){_PART}",
    r"(?:at |um )?(?P<word>noon|midnight|mittags?|mitternacht|mediodía|medianoche)",
)
_LAST = tuple(re.compile(rf"(?:(?<= )|^){form}$") for form in _FORMS)
_FIRST = tuple(re.compile(rf"{form}(?= |$)") for form in _FORMS)
_NOONS = ("noon", "mittag", "mittags", "mediodía")
_AFTERNOONS = {"de la tarde": 1, "nachmittags": 1, "de la noche": 6, "abends": 6}
"""Parts of the day after noon, and the first hour that belongs to them."""
_EARLY = ("de la madrugada", "morgens")
"""Parts of the day that begin with midnight: 12 is 0 in them."""
_LATE = ("de la noche", "abends")
"""Parts of the day that end with midnight: 12 is 0 of the day after."""
_SPAN = re.compile(r"\d ?h")
"""What may be hours that went by as well as an hour of the day."""


def split_clock(typed: str) -> tuple[str, time | None]:
    """The words beside the time of day, and the time if there is one behind or before them.

    `typed` is in small letters, with single blanks. Raises BadInput (`at`) for what is on no clock.
    """
    found = next((match for form in _LAST if (match := form.search(typed))), None)
    found = found or next((match for form in _FIRST if (match := form.match(typed))), None)
    if found is None or _SPAN.fullmatch(typed):
        return typed, None
    rest = (typed[: found.start()] + typed[found.end() :]).strip()
    return rest.removesuffix(" at").removeprefix("on "), _time_of_day(found, has_day=bool(rest))


def _time_of_day(found: re.Match[str], *, has_day: bool) -> time:
    parts = found.groupdict()
    if word := parts.get("word"):
        return time(12 if word in _NOONS else 0)
    hour, minute = int(parts["hour"]), int(parts.get("minute") or 0)
    half, part = parts.get("half"), parts.get("part") or ""
    if half is not None and not 1 <= hour <= 12:
        raise _not_on_a_clock(f"{hour} {half}")
    if half is not None:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour == 12 and part in _LATE and has_day:
        raise BadInput(
            "at",
            said(
                "“{time}” is the beginning or the end of that day. Write 0:00 and the day that begins then.",
                time=f"12 {part}",
            ),
        )
    if hour == 12 and part in (*_EARLY, *_LATE):
        hour = 0
    elif part in _AFTERNOONS and hour < 12:
        if hour < _AFTERNOONS[part]:
            raise _not_on_a_clock(f"{hour} {part}")
        hour += 12
    if hour > 23 or minute > 59:
        raise _not_on_a_clock(f"{hour}:{minute:02d}")
    return time(hour, minute)


def _not_on_a_clock(words: str) -> BadInput:
    return BadInput("at", said("There is no {time} on a clock.", time=words))
