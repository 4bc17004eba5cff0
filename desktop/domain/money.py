"""Amounts of money as people type them and as the service sends them: decimals, never floats."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from desktop.domain.errors import BadInput
from desktop.domain.sentences import Sentence, said

LARGEST = Decimal(10) ** 12
LONGEST_TYPED = 40
_CURRENCY = r"[A-Za-z]{3}|[€$£¥]"
_TYPED = re.compile(rf"(?P<before>{_CURRENCY})? ?(?P<figures>[0-9][0-9.,'\u2019 ]*) ?(?P<after>{_CURRENCY})?")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:([.,' ])[0-9]{3})(?:\1[0-9]{3})*")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount above nothing; `currency` is as it was typed, "" when nobody said it."""

    amount: Decimal
    currency: str = ""


def read_money(text: str, *, field: str = "amount") -> Money:
    """The amount that was typed: `4200`, `4,200.00`, `4.200,00`, `EUR 4 200`.

    One sign before exactly three figures parts thousands; otherwise the last sign is the decimal one. Raises
    BadInput naming `field` for what is no amount, has more than two decimals, or is not above nothing.
    """
    typed = " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2019", "'").split())
    found = _TYPED.fullmatch(typed) if len(typed) <= LONGEST_TYPED else None
    figures = _plain(found.group("figures").strip()) if found else None
    if found is None or figures is None or (found.group("before") and found.group("after")):
        raise BadInput(
            field, said("“{text}” is not an amount. Try “4200” or “4,200.50”.", text=_short(typed))
        )
    amount = Decimal(figures)
    if fault := _fault(amount):
        raise BadInput(field, fault)
    currency = found.group("before") or found.group("after") or ""
    return Money(amount, currency.upper())


def read_balance(text: str) -> Decimal | None:
    """A balance as the service sends it; None for what is no number that makes sense."""
    try:
        amount = Decimal(text.strip())
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and abs(amount) <= LARGEST else None


def total(balances: Iterable[str]) -> Decimal | None:
    """The sum of balances as the service sends them; None if one is unknown, or nothing is owed."""
    amounts = [read_balance(text) for text in balances]
    known = [amount for amount in amounts if amount is not None]
    summed = sum(known, Decimal(0))
    return summed if len(known) == len(amounts) and 0 < summed <= LARGEST else None


def money_text(amount: Decimal, *, group: str = ",", point: str = ".") -> str:
    """With two decimals and the signs of a country: `4,200.00`."""
    return f"{amount:,.2f}".translate({ord(","): group, ord("."): point})


def _plain(figures: str) -> str | None:
    """Figures with a point and nothing else; None if the signs between them make no sense."""
    if figures.isdecimal():
        return figures
    if _GROUPED.fullmatch(figures):
        return re.sub(r"[^0-9]", "", figures)
    whole, sign, decimals = _parted(figures)
    if not sign or not decimals.isdecimal():
        return None
    if whole.isdecimal():
        return f"{whole}.{decimals}"
    grouped = _GROUPED.fullmatch(whole)
    if grouped is None or grouped.group(1) == sign:
        return None
    return re.sub(r"[^0-9]", "", whole) + f".{decimals}"


def _parted(figures: str) -> tuple[str, str, str]:
    """What stands before the last point or comma, that sign, and what stands behind it."""
    place = max(figures.rfind("."), figures.rfind(","))
    return (figures[:place], figures[place], figures[place + 1 :]) if place > 0 else (figures, "", "")


def _fault(amount: Decimal) -> Sentence | None:
    if amount <= 0:
        return said("A promise is about more than nothing. Leave it empty if no amount was named.")
    if amount > LARGEST:
        return said("This amount is too large. Check the figures.")
    if amount != amount.quantize(Decimal("0.01")):
        return said("An amount has at most two decimals.")
    return None


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_TYPED else text[:LONGEST_TYPED] + "…"
