"""Which ways of writing a telephone number mean the same telephone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import BadInput
from desktop.domain.telephone import MOST_DIGITS, read_telephone


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+49 30 1234567", "030/123 45 67"),
        ("+49 30 1234567", "0049 (0)30 1234567"),
        ("+49 (0) 30 1234567", "+4930-1234567"),
        ("+1 (555) 010-0199", "555.010.0199"),
        ("+1 (555) 010-0199", "1 555 010 0199"),
        ("+44 20 7946 0018 ext. 12", "020 7946 0018"),
        ("+44 20 7946 0018 ext. 12", "02079460018 x12"),
        ("+1 914 863 1234", "863-1234"),
        ("+39 06 123456", "06 123456"),
        ("110", "110"),
    ],
)
def test_these_are_one_telephone(one: str, other: str) -> None:
    assert read_telephone(one).is_same(read_telephone(other))
    assert read_telephone(other).is_same(read_telephone(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+49 30 1234567", "+49 30 1234568"),
        ("+49 301234567", "+1 301234567"),
        ("0049 301234567", "+43 301234567"),
        ("030 1234567", "040 1234567"),
        ("+44 20 7946 0018 ext. 12", "+44 20 7946 0018 ext. 13"),
        ("110", "030 1234110"),
        ("234567", "030 1234567"),
    ],
)
def test_these_are_two(one: str, other: str) -> None:
    assert not read_telephone(one).is_same(read_telephone(other))
    assert not read_telephone(other).is_same(read_telephone(one))


@given(st.text(alphabet="+0123456789 ()-./x;=ext", max_size=30), st.text(max_size=30))
def test_whatever_is_read_holds_digits_only(likely: str, wild: str) -> None:
    for text in (likely, wild, f"TEL:{likely}"):
        try:
            found = read_telephone(text)
        except BadInput:
            continue
        digits = found.number.removeprefix("+")
        assert digits.isascii()
        assert digits.isdecimal()
        assert len(digits) <= MOST_DIGITS
        assert found.extension == "" or found.extension.isdecimal()
        assert read_telephone(found.target) == found
        assert found.is_same(found)


@pytest.mark.parametrize(
    ("one", "other", "is_certain"),
    [
        ("+49 30 1234567", "0049 (0)30 1234567", True),
        ("030 1234567", "(030) 123-45-67", True),
        ("110", "110", True),
        ("+49 30 1234567", "030 1234567", False),
        ("+1 212 555 1234", "555-1234", False),
        ("+49 301234567", "49 301234567", False),
        ("030 1234567 x1", "030 1234567", False),
    ],
)
def test_only_numbers_that_need_no_guess_are_equal(one: str, other: str, is_certain: bool) -> None:
    mine, yours = read_telephone(one), read_telephone(other)
    assert mine.is_same(yours)
    assert mine.equals(yours) is yours.equals(mine) is is_certain
