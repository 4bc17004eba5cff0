"""Telephone numbers as people and links write them: read strictly, and compared as a person would."""

import re
import unicodedata
from dataclasses import dataclass

from desktop.domain.errors import BadInput
from desktop.domain.names import shortened
from desktop.domain.sentences import said

FEWEST_DIGITS, MOST_DIGITS = 3, 15
"""By the numbering plan of the ITU; the shortest are extensions inside a house."""
SHOWN = 40
COMPARED = 9
"""Digits from the end that two numbers must share when only one of them tells its country."""
FEWEST_COMPARED = 7
"""With fewer digits, numbers are alike only as a whole: 112 is not the end of another number."""

_SCHEME = re.compile(r"tel:(?://)?", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:\s*(?:ext\.?|extension|x)\s*|\s*;\s*ext\s*=\s*)(\d{1,7})$", re.IGNORECASE)
_TRUNK = re.compile(r"\(\s*0\s*\)")
_BETWEEN = re.compile(r"[\s().\-/\u2010-\u2015\u00b7]+")
_NUMBER = re.compile(r"\+?\d+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Telephone:
    """One number: digits, a `+` before them when it tells its country; the extension is digits or ""."""

    number: str
    extension: str = ""

    @property
    def target(self) -> str:
        """The `tel:` address."""
        return f"tel:{self.number};ext={self.extension}" if self.extension else f"tel:{self.number}"

    @property
    def text(self) -> str:
        """As it is shown to a person."""
        return f"{self.number} ext. {self.extension}" if self.extension else self.number

    def equals(self, other: "Telephone") -> bool:
        """Whether both reach the same telephone for certain: no guess at a town or a country is needed.

        Both tell their country and are equal from its code on, or both have the same digits as they were
        written; and both have the same extension, or none. It implies `is_same`.
        """
        mine, yours = self._country_form or self.number, other._country_form or other.number
        tell_alike = bool(self._country_form) == bool(other._country_form)
        return tell_alike and (mine, self.extension) == (yours, other.extension)

    def is_same(self, other: "Telephone") -> bool:
        """Whether a person would take both for one telephone; seven digits may be enough, so ask (`equals`).

        Two numbers that tell their country must be equal. Otherwise leading zeros are left away (they dial
        out of a town or a country) and the last nine digits decide, fewer where one number is shorter, down
        to seven: 030 1234567 may be +49 30 1234567, and 555-1234 may be +1 212 555 1234. Below seven, all
        digits must be equal. Extensions must be equal where both have one.
        """
        if self.extension and other.extension and self.extension != other.extension:
            return False
        mine, yours = self._country_form, other._country_form
        if mine and yours:
            return mine == yours
        mine, yours = self._digits, other._digits
        length = min(len(mine), len(yours), COMPARED)
        return mine == yours or (length >= FEWEST_COMPARED and mine[-length:] == yours[-length:])

    @property
    def _country_form(self) -> str:
        """The digits from the country's code on, "" where the country is not told."""
        for mark in ("+", "00"):
            if self.number.startswith(mark):
                return self.number.removeprefix(mark)
        return ""

    @property
    def _digits(self) -> str:
        return self.number.lstrip("+0")


def read_telephone(text: str) -> Telephone:
    """A number as people write it. Raises BadInput (`number`).

    Spaces, brackets and dashes go, `(0)` after a country's code too; an extension stays. Codes with `*` or
    `#` are refused: some of them change the telephone instead of calling anybody.
    """
    plain = "".join(_plain_digit(sign) for sign in text).strip()
    plain = _SCHEME.sub("", plain, count=1) if _SCHEME.match(plain) else plain
    extension = _EXTENSION.search(plain)
    main = plain[: extension.start()] if extension else plain
    if main.lstrip().startswith(("+", "00")):
        main = _TRUNK.sub("", main)
    main = _BETWEEN.sub("", main)
    if not _NUMBER.fullmatch(main) or not FEWEST_DIGITS <= len(main.lstrip("+")) <= MOST_DIGITS:
        raise BadInput(
            "number",
            said(
                "This is not one telephone number: {number}. Nothing was dialled; dial it by hand.",
                number=shortened(text, SHOWN),
            ),
        )
    return Telephone(main, extension.group(1) if extension else "")


def _plain_digit(sign: str) -> str:
    value = unicodedata.digit(sign, None) if sign.isdecimal() else None
    return sign if value is None else str(value)
