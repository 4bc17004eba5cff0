"""Numbers and addresses by which a customer is reached, made safe for the program that dials or writes."""

import re
import unicodedata
from urllib.parse import quote

from desktop.domain.errors import BadInput
from desktop.domain.names import in_sight
from desktop.domain.sentences import said

FEWEST_DIGITS, MOST_DIGITS = 3, 15
"""By the numbering plan of the ITU; the shortest are extensions inside a house."""
LONGEST_ADDRESS = 254
SHOWN = 40

_EXTENSION = re.compile(r"(?:\s*(?:ext\.?|extension|x)\s*|\s*;\s*ext\s*=\s*)(\d{1,7})$", re.IGNORECASE)
_TRUNK = re.compile(r"\(\s*0\s*\)")
_BETWEEN = re.compile(r"[\s().\-/\u2010-\u2015\u00b7]+")
_NUMBER = re.compile(r"\+?\d+", re.ASCII)
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"?&#%]+@[^\s@<>()\[\],;:\\\"?&#%/]+\.[^\s@<>()\[\],;:\\\"?&#%/]+")


def tel_target(number: str) -> str:
    """The `tel:` address of a number as people write it. Raises BadInput (`number`).

    Spaces, brackets and dashes go, `(0)` after a country's code too; an extension stays. Codes with `*` or
    `#` are refused: some of them change the telephone instead of calling anybody.
    """
    text = "".join(_plain_digit(sign) for sign in number).strip()
    text = text.removeprefix("tel:")
    extension = _EXTENSION.search(text)
    main = text[: extension.start()] if extension else text
    if main.lstrip().startswith(("+", "00")):
        main = _TRUNK.sub("", main)
    main = _BETWEEN.sub("", main)
    if not _NUMBER.fullmatch(main) or not FEWEST_DIGITS <= len(main.lstrip("+")) <= MOST_DIGITS:
        raise BadInput(
            "number",
            said(
                "This is not one telephone number: {number}. Nothing was dialled; dial it by hand.",
                number=_shortened(number),
            ),
        )
    return f"tel:{main};ext={extension.group(1)}" if extension else f"tel:{main}"


def mail_target(address: str) -> str:
    """The `mailto:` address of one e-mail address. Raises BadInput (`address`).

    Whatever could add a second recipient, a subject or a text is refused, not repaired.
    """
    text = address.strip().removeprefix("mailto:")
    hidden = any(unicodedata.category(sign)[0] in "CZ" for sign in text)
    if hidden or len(text) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(text):
        raise BadInput(
            "address",
            said(
                "This is not one e-mail address: {address}. Nothing was opened.", address=_shortened(address)
            ),
        )
    return f"mailto:{quote(text, safe='@')}"


def _plain_digit(sign: str) -> str:
    value = unicodedata.digit(sign, None) if sign.isdecimal() else None
    return sign if value is None else str(value)


def _shortened(text: str) -> str:
    shown = in_sight(text[: SHOWN + 1])
    return shown if len(shown) <= SHOWN else f"{shown[:SHOWN]}…"
