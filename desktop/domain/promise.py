"""A promise to pay and a day to look again, as they stand in the text of an entry.

The text is read by colleagues, and by this program on every computer: its words are the same everywhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.domain.errors import BadInput
from desktop.domain.money import money_text
from desktop.domain.sentences import said

PROMISE_TAG = "promise_to_pay"
FOLLOW_UP_TAG = "follow_up"
USUAL_TOLERANCE = 5
"""Percent of the amount that may be missing while the promise counts as kept."""
MOST_TOLERANCE = 50
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What was promised: until when, how much (None when nobody said it), and for which invoices."""

    by: date
    amount: Decimal | None = None
    currency: str = ""
    tolerance: int = USUAL_TOLERANCE
    invoices: tuple[str, ...] = ()

    def sentence(self) -> str:
        """`Promised 4,200.00 by Fri 5 Dec 2026 for INV-1042.`; the usual tolerance goes without saying."""
        what = "an unspecified amount" if self.amount is None else money_text(self.amount)
        sum_of_it = f"{self.currency} {what}".strip() if self.amount is not None else what
        invoices = f" for {_listed(self.invoices)}" if self.invoices else ""
        tolerance = "" if self.tolerance == USUAL_TOLERANCE else f" (tolerance {self.tolerance} %)"
        return f"Promised {sum_of_it} by {plain_day(self.by)}{invoices}{tolerance}."


def read_tolerance(text: str) -> int:
    """Whole percent, 5 for nothing typed. Raises BadInput for the field `tolerance`."""
    typed = text.strip().removesuffix("%").strip()
    if not typed:
        return USUAL_TOLERANCE
    if not (typed.isascii() and typed.isdecimal()) or int(typed) > MOST_TOLERANCE:
        raise BadInput(
            "tolerance", said("A tolerance is a whole number from 0 to {most}.", most=MOST_TOLERANCE)
        )
    return int(typed)


def follow_up_sentence(day: date, reason: str = "") -> str:
    """`Follow up on Wed 10 Jun 2026: check payment.`"""
    return f"Follow up on {plain_day(day)}{f': {reason}' if reason else ''}."


def plain_day(day: date) -> str:
    """A day in the words of the text: `Fri 5 Dec 2026`, in every language and country the same."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
