"""Days as people type them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.days import month_end, read_day
from desktop.domain.errors import BadInput

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "future", "past"),
    [
        ("fri", "2026-11-27", "2026-11-20"),
        ("Thursday", "2026-12-03", "2026-11-19"),
        ("next mon", "2026-11-30", "2026-11-30"),
        ("last mon", "2026-11-23", "2026-11-23"),
        ("+7", "2026-12-03", "2026-12-03"),
        ("2w", "2026-12-10", "2026-11-12"),
        ("-3d", "2026-11-23", "2026-11-23"),
        ("eom", "2026-11-30", "2026-11-30"),
        ("15/12", "2026-12-15", "2025-12-15"),
        ("26/11", "2026-11-26", "2026-11-26"),
        ("15.12.27", "2027-12-15", "2027-12-15"),
        ("2026-11-02", "2026-11-02", "2026-11-02"),
        ("29/2", "2028-02-29", "2024-02-29"),
        ("today", "2026-11-26", "2026-11-26"),
        ("tomorrow", "2026-11-27", "2026-11-27"),
        ("5 Dec", "2026-12-05", "2025-12-05"),
        ("morgen", "2026-11-27", "2026-11-27"),
        ("viernes", "2026-11-27", "2026-11-20"),
        ("übermorgen", "2026-11-28", "2026-11-28"),
        ("pasado mañana", "2026-11-28", "2026-11-28"),
        ("vorgestern", "2026-11-24", "2026-11-24"),
        ("antier", "2026-11-24", "2026-11-24"),
        ("am Montag", "2026-11-30", "2026-11-23"),
        ("nächsten Montag", "2026-11-30", "2026-11-30"),
        ("letzten Montag", "2026-11-23", "2026-11-23"),
        ("el próximo lunes", "2026-11-30", "2026-11-30"),
        ("el lunes pasado", "2026-11-23", "2026-11-23"),
        ("lunes que viene", "2026-11-30", "2026-11-30"),
        ("in 2 Wochen", "2026-12-10", "2026-12-10"),
        ("en 3 días", "2026-11-29", "2026-11-29"),
        ("in einem Monat", "2026-12-26", "2026-12-26"),
        ("5. Dezember", "2026-12-05", "2025-12-05"),
        ("5 de diciembre de 2027", "2027-12-05", "2027-12-05"),
        ("Dec 5th", "2026-12-05", "2025-12-05"),
        ("26 nov", "2026-11-26", "2026-11-26"),
        ("29 feb", "2028-02-29", "2024-02-29"),
        ("mo", "2026-11-30", "2026-11-23"),
        ("di.", "2026-12-01", "2026-11-24"),
        ("mi", "2026-12-02", "2026-11-25"),
        ("do", "2026-12-03", "2026-11-19"),
        ("nächsten Do.", "2026-12-03", "2026-12-03"),
        ("fr.", "2026-11-27", "2026-11-20"),
        ("sa", "2026-11-28", "2026-11-21"),
        ("so", "2026-11-29", "2026-11-22"),
        ("dom", "2026-11-29", "2026-11-22"),
    ],
)
def test_days(text: str, future: str, past: str) -> None:
    assert read_day(text, THURSDAY, future=True) == date.fromisoformat(future)
    assert read_day(text, THURSDAY, future=False) == date.fromisoformat(past)


@pytest.mark.parametrize(
    "text",
    [
        *("31/2", "0/1", "soonish", "", "99999", "1/1/1970", "2199-01-01", "13:00", "\x00", "5" * 400),
        *("31 Feb", "31. Februar", "31 de febrero", "30 feb 2028", "29 Feb 2027", "0 dic", "99 Mai"),
        *("juni", "mayo 2027", "2027", "lunes 5", "mo 3", "a 5", "5 5", "1 a", "5 Uhr", "4pm"),
        *("vor 20 Minuten", "in 5 hours", "hace 9999 días", "in 999 Jahren", "next", "pasado", "am"),
    ],
)
def test_what_is_no_day_is_told(text: str) -> None:
    with pytest.raises(BadInput) as told:
        read_day(text, THURSDAY, future=True, field="promise")
    assert told.value.field == "promise"


@pytest.mark.parametrize("text", ["31 Feb", "31. februar", "31 de febrero", "29 feb 2027", "31/2/2027"])
def test_a_day_that_does_not_exist_is_named(text: str) -> None:
    with pytest.raises(BadInput, match="There is no"):
        read_day(text, THURSDAY, future=True)


WORDS = st.sampled_from(
    "vor hace in en 3 31 5. montag lunes fri feb juni de la a mayo letzten pasado próximo woche dias 2027".split()
)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=5).map(" ".join)), st.booleans())
def test_any_text_is_a_day_or_refused(text: str, future: bool) -> None:
    try:
        day = read_day(text, THURSDAY, future=future)
    except BadInput:
        return
    assert date(2000, 1, 1) <= day <= date(2036, 12, 31)


def test_month_ends() -> None:
    assert month_end(date(2028, 2, 3)) == date(2028, 2, 29)
    assert month_end(date(2026, 12, 31)) == date(2026, 12, 31)
