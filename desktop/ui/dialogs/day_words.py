"""Words of the log dialog for days and amounts, in the person's language and country."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QLocale

from desktop.domain.money import money_text


def day_words(day: date) -> str:
    """A day in full: Fri 5 Dec 2026."""
    locale = QLocale()
    name = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    month = locale.monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{name} {day.day} {month} {day.year}"


def amount_words(amount: Decimal) -> str:
    """An amount with the signs of this country: 4,200.00."""
    locale = QLocale()
    return money_text(amount, group=locale.groupSeparator(), point=locale.decimalPoint())
