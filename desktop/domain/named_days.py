"""Days by their names in the languages of the window: `lunes pasado`, `3. Juni`, `in 2 Wochen`.

The library behind it guesses: it makes a day of a mere month and drops what it does not understand. So it is
asked only about shapes that are known here, and its answer is checked.
"""

import re
from datetime import date, datetime, time

from dateparser.date import DateDataParser

from desktop.domain.days import LONGEST_TYPED
from desktop.domain.errors import BadInput
from desktop.domain.sentences import said

_AHEAD = re.compile(r"\b(?:next|nächste[rnms]?|kommende[rnms]?|próxim[oa]|que viene)\b")
_BEFORE = re.compile(r"\b(?:last|letzte[rnms]?|vorige[rnms]?|pasad[oa]|últim[oa])\b")
_AROUND = re.compile(r"\b(?:am|den|dem|der|el|la|on|the)\b")
"""Words around a day that say nothing more than it says itself."""
_NAME = re.compile(r"[^\W\d_]{2,12}\.?")
_GERMAN = {
    "mo": "montag",
    "di": "dienstag",
    "mi": "mittwoch",
    "do": "donnerstag",
    "fr": "freitag",
    "sa": "samstag",
    "so": "sonntag",
}
"""Two letters are German: the library would read `do` as Spanish, where Sunday is `dom`."""
_NUMBER = r"(?P<{name}>\d{{1,2}})(?:st|nd|rd|th|\.|º)?"
_OF_MONTH = re.compile(
    rf"(?:{_NUMBER.format(name='first')} ?(?:de |of )?(?P<before>[^\W\d_]{{3,12}})"
    rf"|(?P<behind>[^\W\d_]{{3,12}})\.? {_NUMBER.format(name='last')})\.?(?: (?:de )?(?P<year>\d{{4}}))?"
)
_SPAN = re.compile(
    r"(?:in|en|vor|hace|dentro de) (?:\d{1,3}|[^\W\d_]{1,6}) [^\W\d_]{3,8}|(?:\d{1,3}|an?) [a-z]{3,6} ago"
)
_NOON = time(12)
"""Spans are counted from here: what is no longer noon was counted in hours, and is no day."""


def named_day(text: str, today: date, *, future: bool, field: str) -> date | None:
    """The day that is named, the nearest in the `future` or in the past; None for what names none.

    Raises BadInput (`field`) for a day of a month that does not exist.
    """
    typed = " ".join(text.lower().split())
    if not typed or len(typed) > LONGEST_TYPED:
        return None
    ahead = bool(_AHEAD.search(typed)) or (future and not _BEFORE.search(typed))
    words = typed
    for pattern in (_AHEAD, _BEFORE, _AROUND):
        words = " ".join(pattern.sub(" ", words).split())
    parser = _parser(today, ahead)
    if _SPAN.fullmatch(words):
        found = parser.get_date_data(words).date_obj
        return found.date() if found is not None and found.time() == _NOON else None
    if _NAME.fullmatch(words):
        answer = parser.get_date_data(_GERMAN.get(words.removesuffix("."), words))
        return answer.date_obj.date() if answer.date_obj and answer.period == "day" else None
    of_month = _OF_MONTH.fullmatch(words)
    return _of_month(of_month, parser, today, field) if of_month else None


def _of_month(found: re.Match[str], parser: DateDataParser, today: date, field: str) -> date | None:
    """A numbered day of a month that goes by its name."""
    month = parser.get_date_data(found["before"] or found["behind"])
    if month.date_obj is None or month.period != "month":
        return None
    meant = month.date_obj.month, int(found["first"] or found["last"])
    if not found["year"] and meant == (today.month, today.day):
        return today
    day = parser.get_date_data(found.group()).date_obj
    if day is None or (day.month, day.day) != meant:
        raise BadInput(field, said("There is no {day}. Check the day and the month.", day=found.group()))
    return day.date()


def _parser(today: date, ahead: bool) -> DateDataParser:
    return DateDataParser(
        languages=["en", "de", "es"],
        settings={
            "RELATIVE_BASE": datetime.combine(today, _NOON),
            "PREFER_DATES_FROM": "future" if ahead else "past",
            "DATE_ORDER": "DMY",
            "PARSERS": ["relative-time", "absolute-time"],
        },
    )
