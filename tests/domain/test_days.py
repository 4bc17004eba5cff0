"""Days as people type them."""

from datetime import date

import pytest

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
    ],
)
def test_days(text: str, future: str, past: str) -> None:
    assert read_day(text, THURSDAY, future=True) == date.fromisoformat(future)
    assert read_day(text, THURSDAY, future=False) == date.fromisoformat(past)


@pytest.mark.parametrize(
    "text", ["31/2", "0/1", "soonish", "", "99999", "1/1/1970", "2199-01-01", "13:00", "\x00", "5" * 400]
)
def test_what_is_no_day_is_told(text: str) -> None:
    with pytest.raises(BadInput) as told:
        read_day(text, THURSDAY, future=True, field="promise")
    assert told.value.field == "promise"


def test_month_ends() -> None:
    assert month_end(date(2028, 2, 3)) == date(2028, 2, 29)
    assert month_end(date(2026, 12, 31)) == date(2026, 12, 31)
