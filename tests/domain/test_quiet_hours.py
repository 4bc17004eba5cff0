"""Quiet hours, also past midnight."""

from datetime import time

import pytest

from desktop.domain.quiet_hours import is_quiet, read_clock


@pytest.mark.parametrize(
    ("begin", "end", "here", "quiet"),
    [
        ("20:00", "08:00", time(20, 0), True),
        ("20:00", "08:00", time(23, 59, 59), True),
        ("20:00", "08:00", time(0, 0), True),
        ("20:00", "08:00", time(7, 59, 59), True),
        ("20:00", "08:00", time(8, 0), False),
        ("20:00", "08:00", time(19, 59), False),
        ("12:00", "13:30", time(12, 30), True),
        ("12:00", "13:30", time(13, 30), False),
        ("12:00", "13:30", time(11, 59), False),
        ("12:00", "12:00", time(12, 0), False),
        ("", "08:00", time(3, 0), False),
        ("20:00", "", time(23, 0), False),
        ("25:00", "08:00", time(3, 0), False),
    ],
)
def test_quiet_hours(begin: str, end: str, here: time, quiet: bool) -> None:
    assert is_quiet(begin, end, here) is quiet


@pytest.mark.parametrize("text", ["", "24:00", "12:60", "noon", "1200", "12:00:00", "-1:00", "١٢:٠٠"])
def test_what_is_no_time_of_day(text: str) -> None:
    assert read_clock(text) is None
