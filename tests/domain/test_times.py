"""Times as people type them: understood, or refused with a sentence for the field `at`."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import BadInput
from desktop.domain.times import read_moment

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 6, 3, 12, 30, 12, tzinfo=UTC)
"""A Wednesday, 14:30:12 in Berlin."""

UNDERSTOOD = [
    ("", "2026-06-03 14:30:12"),
    ("now", "2026-06-03 14:30:12"),
    ("14:10", "2026-06-03 14:10:00"),
    ("14.10", "2026-06-03 14:10:00"),
    ("9:05", "2026-06-03 09:05:00"),
    ("at 14:10", "2026-06-03 14:10:00"),
    ("16:00", "2026-06-02 16:00:00"),
    ("4pm", "2026-06-02 16:00:00"),
    ("11 am", "2026-06-03 11:00:00"),
    ("12am", "2026-06-03 00:00:00"),
    ("12pm", "2026-06-03 12:00:00"),
    ("4:15pm", "2026-06-02 16:15:00"),
    ("noon", "2026-06-03 12:00:00"),
    ("midnight", "2026-06-03 00:00:00"),
    ("today 9:00", "2026-06-03 09:00:00"),
    ("today 18:00", "2026-06-03 18:00:00"),
    ("yesterday", "2026-06-02 14:30:00"),
    ("yesterday 4pm", "2026-06-02 16:00:00"),
    ("  Yesterday   4 PM ", "2026-06-02 16:00:00"),
    ("yesterday at 16:00", "2026-06-02 16:00:00"),
    ("4pm yesterday", "2026-06-02 16:00:00"),
    ("day before yesterday 9:00", "2026-06-01 09:00:00"),
    ("fri", "2026-05-29 14:30:00"),
    ("last friday 10:00", "2026-05-29 10:00:00"),
    ("wed", "2026-05-27 14:30:00"),
    ("tuesday 8am", "2026-06-02 08:00:00"),
    ("on mon 09:15", "2026-06-01 09:15:00"),
    ("15/12", "2025-12-15 14:30:00"),
    ("15/12 10:00", "2025-12-15 10:00:00"),
    ("15.12.", "2025-12-15 14:30:00"),
    ("1/6", "2026-06-01 14:30:00"),
    ("1/6/26", "2026-06-01 14:30:00"),
    ("15.12.2024 8:00", "2024-12-15 08:00:00"),
    ("2024-12-15", "2024-12-15 14:30:00"),
    ("2024-12-15 16:45", "2024-12-15 16:45:00"),
    ("2024-12-15T16:45", "2024-12-15 16:45:00"),
    ("2024-12-15T16:45:30Z", "2024-12-15 17:45:30"),
    ("29/2", "2024-02-29 14:30:00"),
    ("15 dec", "2025-12-15 14:30:00"),
    ("2nd June 2026, 9am", "2026-06-02 09:00:00"),
    ("dec 15 10:00", "2025-12-15 10:00:00"),
    ("20 min ago", "2026-06-03 14:10:12"),
    ("2h ago", "2026-06-03 12:30:12"),
    ("1h 15m ago", "2026-06-03 13:15:12"),
    ("an hour ago", "2026-06-03 13:30:12"),
    ("half an hour ago", "2026-06-03 14:00:12"),
    ("3 days ago", "2026-05-31 14:30:12"),
    ("heute 9 Uhr", "2026-06-03 09:00:00"),
    ("gestern 16 Uhr", "2026-06-02 16:00:00"),
    ("Gestern um 16:30 Uhr", "2026-06-02 16:30:00"),
    ("16 Uhr gestern", "2026-06-02 16:00:00"),
    ("16 Uhr", "2026-06-02 16:00:00"),
    ("um 9", "2026-06-03 09:00:00"),
    ("vorgestern 9 Uhr 15", "2026-06-01 09:15:00"),
    ("gestern 4 Uhr nachmittags", "2026-06-02 16:00:00"),
    ("gestern 8 Uhr abends", "2026-06-02 20:00:00"),
    ("gestern Mittag", "2026-06-02 12:00:00"),
    ("am Montag um 10 Uhr", "2026-06-01 10:00:00"),
    ("letzten Freitag 10:00", "2026-05-29 10:00:00"),
    ("fr", "2026-05-29 14:30:00"),
    ("3. Juni 9 Uhr", "2026-06-03 09:00:00"),
    ("15. Dezember 2025 8:00", "2025-12-15 08:00:00"),
    ("vor 20 Minuten", "2026-06-03 14:10:12"),
    ("vor 2 Std", "2026-06-03 12:30:12"),
    ("vor einer halben Stunde", "2026-06-03 14:00:12"),
    ("vor 3 Tagen", "2026-05-31 14:30:12"),
    ("vor einer Woche", "2026-05-27 14:30:00"),
    ("hoy a las 9", "2026-06-03 09:00:00"),
    ("ayer a las 4", "2026-06-02 04:00:00"),
    ("ayer a las 4 de la tarde", "2026-06-02 16:00:00"),
    ("ayer a las 9:30 de la noche", "2026-06-02 21:30:00"),
    ("ayer a la 1", "2026-06-02 01:00:00"),
    ("14h30", "2026-06-03 14:30:00"),
    ("ayer 14h", "2026-06-02 14:00:00"),
    ("anteayer mediodía", "2026-06-01 12:00:00"),
    ("el lunes a las 9", "2026-06-01 09:00:00"),
    ("lunes pasado 9:15", "2026-06-01 09:15:00"),
    ("1 de junio a las 9 horas", "2026-06-01 09:00:00"),
    ("hace 20 min", "2026-06-03 14:10:12"),
    ("hace media hora", "2026-06-03 14:00:12"),
    ("hace 1h 15m", "2026-06-03 13:15:12"),
    ("hace 3 días", "2026-05-31 14:30:12"),
    ("hace una semana", "2026-05-27 14:30:00"),
    ("gestern 9h", "2026-06-02 09:00:00"),
    ("ayer 9h", "2026-06-02 09:00:00"),
    ("9h ayer", "2026-06-02 09:00:00"),
    ("um 9h", "2026-06-03 09:00:00"),
    ("a las 12 de la noche", "2026-06-03 00:00:00"),
    ("12 Uhr abends", "2026-06-03 00:00:00"),
    ("ayer a las 12 de la madrugada", "2026-06-02 00:00:00"),
    ("ayer a las 12:30 de la madrugada", "2026-06-02 00:30:00"),
    ("gestern 12 Uhr morgens", "2026-06-02 00:00:00"),
    ("ayer a las 12 de la mañana", "2026-06-02 12:00:00"),
    ("ayer a las 12:30 de la tarde", "2026-06-02 12:30:00"),
    ("do", "2026-05-28 14:30:00"),
    ("do. 10:00", "2026-05-28 10:00:00"),
    ("am Do um 10 Uhr", "2026-05-28 10:00:00"),
    ("so 9h", "2026-05-31 09:00:00"),
    ("dom 9h", "2026-05-31 09:00:00"),
    # Clocks went back on 25 October 2025... the last Sunday was the 26th: 02:30 came twice.
    ("26/10 02:30 first", "2025-10-26 02:30:00"),
    ("26/10 02:30 second", "2025-10-26 02:30:00"),
]

REFUSED = [
    ("31/2", "There is no 31/2"),
    ("31/02/2025", "There is no 31/2 in 2025"),
    ("29/2/2025", "There is no 29/2 in 2025"),
    ("0/5", "There is no 0/5"),
    ("12/25", "There is no 12/25"),
    ("0001-01-01", "Enter a date between 2000 and today"),
    ("0001-01-01T10:00", "Enter a date between 2000 and today"),
    ("9999-12-31", "Enter a date between 2000 and today"),
    ("9999-12-31T23:59:59Z", "Enter a date between 2000 and today"),
    ("31/12/1999", "Enter a date between 2000 and today"),
    ("15/12/2026", "Enter a date between 2000 and today"),
    ("25:00", "There is no 25:00"),
    ("14:60", "There is no 14:60"),
    ("13pm", "There is no 13 pm"),
    ("0 am", "There is no 0 am"),
    ("tomorrow", "lies in the future"),
    ("morgen 9 Uhr", "lies in the future"),
    ("mañana a las 4", "lies in the future"),
    ("soon", "is not a time"),
    ("5", "is not a time"),
    ("x" * 300, "…” is not a time"),
    ("31 Feb", "There is no 31 feb"),
    ("31. Februar 2026", "There is no 31. februar 2026"),
    ("31 de febrero a las 10", "There is no 31 de febrero"),
    ("31 abr", "There is no 31 abr"),
    ("juni", "is not a time"),
    ("mayo 2026", "is not a time"),
    ("lunes 5", "is not a time"),
    ("2h", "is not a time"),
    ("at 4", "is not a time"),
    ("25 Uhr", "There is no 25:00"),
    ("gestern um 16:61", "There is no 16:61"),
    ("ayer a las 2 de la noche", "There is no 2 de la noche"),
    ("ayer a las 12 de la noche", "the beginning or the end of that day"),
    ("gestern 12 Uhr abends", "the beginning or the end of that day"),
    ("2 h", "is not a time"),
    ("15 foo", "is not a time"),
    ("'; DROP TABLE", "is not a time"),
    ("29/3 02:30", "02:30 does not exist on this day"),
    ("2026-03-29T02:30", "02:30 does not exist on this day"),
    ("26/10 02:30", "02:30 came twice on this day"),
]


@pytest.mark.parametrize(("typed", "meant"), UNDERSTOOD)
def test_understands(typed: str, meant: str):
    moment = read_moment(typed, NOW, BERLIN).astimezone(BERLIN)
    assert f"{moment:%Y-%m-%d %H:%M:%S}" == meant


@pytest.mark.parametrize(("typed", "words"), REFUSED)
def test_refuses_in_words(typed: str, words: str):
    with pytest.raises(BadInput) as refused:
        read_moment(typed, NOW, BERLIN)
    assert refused.value.field == "at"
    assert words in str(refused.value)


def test_tells_the_two_halves_of_a_doubled_hour_apart():
    first = read_moment("26/10 02:30 first", NOW, BERLIN)
    second = read_moment("26/10 02:30 second", NOW, BERLIN)
    assert (second.astimezone(UTC) - first.astimezone(UTC)).total_seconds() == 3600


def test_a_bare_time_never_lands_in_the_gap_of_yesterday():
    just_after = datetime(2026, 3, 30, 0, 10, tzinfo=UTC)  # 02:10 in Berlin, the day after the gap
    with pytest.raises(BadInput, match="does not exist"):
        read_moment("02:30", just_after, BERLIN)


@given(st.text(max_size=40))
def test_any_text_is_understood_or_refused(typed: str):
    try:
        moment = read_moment(typed, NOW, BERLIN)
    except BadInput as refused:
        assert refused.field == "at"
    else:
        assert moment.tzinfo is not None


@given(st.from_regex(r"[0-9/.:\- apm]{1,14}", fullmatch=True))
def test_any_digits_are_understood_or_refused(typed: str):
    try:
        assert read_moment(typed, NOW, BERLIN).tzinfo is not None
    except BadInput as refused:
        assert refused.field == "at"
