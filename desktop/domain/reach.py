"""Numbers and addresses by which a customer is reached, made safe for the program that dials or writes."""

import re
import unicodedata
from urllib.parse import quote

from desktop.domain.errors import BadInput
from desktop.domain.names import shortened
from desktop.domain.sentences import said
from desktop.domain.telephone import read_telephone

LONGEST_ADDRESS = 254
SHOWN = 40

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"?&#%]+@[^\s@<>()\[\],;:\\\"?&#%/]+\.[^\s@<>()\[\],;:\\\"?&#%/]+")


def tel_target(number: str) -> str:
    """The `tel:` address of a number as people write it. Raises BadInput (`number`)."""
    return read_telephone(number).target


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
                "This is not one e-mail address: {address}. Nothing was opened.",
                address=shortened(address, SHOWN),
            ),
        )
    return f"mailto:{quote(text, safe='@')}"
