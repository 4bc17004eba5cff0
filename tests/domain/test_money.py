"""Amounts as people type them, and promises in words."""

from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.days import business_day_after, last_business_day, next_monday
from desktop.domain.errors import BadInput
from desktop.domain.money import read_money, total
from desktop.domain.promise import Promise, follow_up_sentence, read_tolerance


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("4200", "4200"),
        ("4,200", "4200"),
        ("4.200", "4200"),
        ("4,200.00", "4200"),
        ("4.200,5", "4200.5"),
        ("4 200,50", "4200.50"),
        ("1,234,567.89", "1234567.89"),
        ("0.07", "0.07"),
        ("€ 12,30", "12.30"),
        ("12.30 eur", "12.30"),
    ],
)
def test_amounts_are_read_exactly(text: str, amount: str) -> None:
    assert read_money(text).amount == Decimal(amount)


@pytest.mark.parametrize(
    "text", ["lots", "-5", "0", "0.00", "4.2.1", "4,20,0.1", "1e9", "nan", "4.205,123", "4k", "9" * 39, "٤٢"]
)
def test_nonsense_is_no_amount(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_money(text)
    assert caught.value.field == "amount"


def test_a_balance_is_known_only_if_all_are() -> None:
    assert total(["4200.00", "980.50"]) == Decimal("5180.50")
    assert total(["4200.00", ""]) is None
    assert total([]) is None


def test_a_promise_is_one_sentence_in_every_country() -> None:
    day = date(2026, 12, 4)
    assert Promise(by=day, amount=Decimal(4200), invoices=("INV-1042",)).sentence() == (
        "Promised 4,200.00 by Fri 4 Dec 2026 for INV-1042."
    )
    assert Promise(by=day).sentence() == "Promised an unspecified amount by Fri 4 Dec 2026."
    many = Promise(by=day, amount=Decimal("9.5"), currency="EUR", tolerance=10, invoices=("A", "B", "C"))
    assert many.sentence() == "Promised EUR 9.50 by Fri 4 Dec 2026 for A, B and C (tolerance 10 %)."
    assert follow_up_sentence(day, "check payment") == "Follow up on Fri 4 Dec 2026: check payment."


@pytest.mark.parametrize("text", ["-1", "51", "five", "5.5", "٥"])
def test_a_tolerance_is_a_small_whole_number(text: str) -> None:
    assert read_tolerance("") == 5
    assert read_tolerance(" 10 % ") == 10
    with pytest.raises(BadInput):
        read_tolerance(text)


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        ("2026-06-03", 2, "2026-06-05"),
        ("2026-06-04", 2, "2026-06-08"),
        ("2026-06-05", 1, "2026-06-08"),
        ("2026-06-03", 5, "2026-06-10"),
        ("2026-06-06", 0, "2026-06-08"),
        ("2026-06-06", 1, "2026-06-08"),
        ("2026-06-07", 2, "2026-06-09"),
    ],
)
def test_business_days_leave_weekends_out(start: str, count: int, expected: str) -> None:
    assert business_day_after(date.fromisoformat(start), count) == date.fromisoformat(expected)


def test_month_ends_and_mondays_are_business_days() -> None:
    assert last_business_day(date(2026, 5, 3)) == date(2026, 5, 29)
    assert next_monday(date(2026, 6, 1)) == date(2026, 6, 8)
