"""What the service says when it refuses something, in words for people."""

import re

from desktop.ui.language import told, tr
from desktop.ui.wording import number

_GONE = re.compile(r"object does not exist", re.IGNORECASE)
_NEEDED = re.compile(r"this field (?:is required|may not be (?:blank|null))", re.IGNORECASE)
_TOO_LONG = re.compile(r"no more than (\d{1,9}) characters", re.IGNORECASE)


def service_words(text: str) -> str:
    """The usual refusals of a web service in the person's language; anything else as it was said."""
    if _GONE.search(text):
        return tr("Daylit does not have it any more.")
    if _NEEDED.search(text):
        return tr("Daylit wants this to be filled in.")
    if found := _TOO_LONG.search(text):
        return tr("Daylit takes at most {number} characters here.", number=number(int(found[1])))
    return told(text)
