"""Headings between rows: they go with the last row below them."""

from datetime import date

import pytest

from desktop.ui.models.grouping import Listing, without

MONDAY, SUNDAY = -20, -19
WHOLE = Listing((MONDAY, 9, 8, SUNDAY, 7), {MONDAY: date(2026, 6, 1), SUNDAY: date(2026, 5, 31)})


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        (set(), (MONDAY, 9, 8, SUNDAY, 7)),
        ({9}, (MONDAY, 8, SUNDAY, 7)),
        ({9, 8}, (SUNDAY, 7)),
        ({7}, (MONDAY, 9, 8)),
        ({9, 8, 7}, ()),
    ],
)
def test_a_heading_goes_with_its_last_row(gone: set[int], left: tuple[int, ...]) -> None:
    listing = without(WHOLE, gone)
    assert tuple(listing.entries) == left
    assert set(listing.headings) == {entry for entry in left if entry < 0}
