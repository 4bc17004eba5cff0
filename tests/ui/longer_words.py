"""A language nobody speaks: every text longer by two fifths, accented and in brackets."""

import re

from PySide6.QtCore import QLocale, QTranslator

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
_FILLED = re.compile(r"\{\w+\}|%L?n|&&|&")
"""What a translation must keep: places for values, and the sign before a letter that works with Alt."""
_PATTERN = re.compile(r"[dMy ,]+")
"""How a day is written, not words: `ddd d MMM yyyy`."""
_ACCENTS = str.maketrans("AEIOUYaeiouyncsz", "ÅÉÎÖÛÝåéîöûýñçšž")


def longer(text: str) -> str:
    """A text as that language would have it; what is filled in stays."""
    if not text or _PATTERN.fullmatch(text):
        return text
    parts = _FILLED.split(text)
    kept = [*_FILLED.findall(text), ""]
    accented = "".join(part.translate(_ACCENTS) + hole for part, hole in zip(parts, kept, strict=True))
    letters = sum(len(part) for part in parts)
    more = round(letters * LONGER) - len(OPEN + CLOSE)
    return f"{OPEN}{accented}{_filling(more)}{CLOSE}"


def _filling(length: int) -> str:
    """Short words: a longer sentence has more words, not one that is endless."""
    return "".join(" " if number % 6 == 0 else "~" for number in range(max(0, length)))


class LongerWords(QTranslator):
    """Installed last it is asked first; the texts of the tool kit itself keep to the language in force."""

    def translate(self, context: str, source: str, _comment: str = "", _count: int = -1) -> str | None:
        """The longer text of a source of ours; None lets the next translator answer."""
        return None if context else longer(source)

    def isEmpty(self) -> bool:
        """Not: an empty one is never asked."""
        return False


_NAMES = frozenset(
    name
    for locale in (QLocale(QLocale.Language.English),)
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    for name in (
        *(locale.monthName(number, form) for number in range(1, 13)),
        *(locale.dayName(number, form) for number in range(1, 8)),
        locale.amText(),
        locale.pmText(),
        "UTC",
    )
)


def untranslated(text: str, data: frozenset[str]) -> list[str]:
    """The words of a text that stand outside brackets and are no data: names, days, numbers, addresses."""
    outside, depth = [], max(0, text.count(CLOSE) - text.count(OPEN))  # the end of what stands in two places
    for sign in text:
        depth += (sign == OPEN) - (sign == CLOSE)
        outside.append(" " if depth or sign == CLOSE else sign)
    bare = "".join(outside)
    bare = re.sub(r"\w*…", "", bare)  # the beginning of a word where room ended
    return [word for word in re.findall(r"[^\W\d_]{2,}", bare) if word not in data and word not in _NAMES]
