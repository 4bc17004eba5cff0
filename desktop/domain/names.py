"""Names and subjects by strangers, so that they look like what they are."""

import re
import unicodedata

from desktop.domain.sentences import said

DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
"""Characters that turn the direction of writing: with them a name can read backwards."""
INVISIBLE = frozenset("\u200b\u2060\ufeff\u00ad\u180e\u2061\u2062\u2063\u2064\u115f\u1160\u3164\uffa0")
TAGS = range(0xE0000, 0xE0080)
MARK = "▯"
"""Stands where something cannot be seen."""
OVERRIDES = "\u202d\u202e"
"""Characters that force a direction: no language is written with them, but amounts can be turned."""
ISOLATE, END = "\u2068", "\u2069"
ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"})
"""Alphabets with letters that look the same; a word takes all of its letters from one of them."""
_CONTROL = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_HIDING = re.compile(f"[{''.join(sorted(DIRECTION | INVISIBLE))}{chr(TAGS[0])}-{chr(TAGS[-1])}{_CONTROL}]")
"""One of the characters above, or a control character that is no space."""
_UNTURN = str.maketrans(dict.fromkeys(OVERRIDES, MARK))


def in_sight(text: str) -> str:
    """A text on one line in which everything can be seen: what hides or turns is shown as a mark."""
    return _HIDING.sub(MARK, " ".join(text.split()))


def in_sight_by_line(text: str) -> str:
    """A text of several lines in which everything can be seen; its spaces and lines stay."""
    return _HIDING.sub(MARK, text)


def shortened(text: str, most: int) -> str:
    """A text by a stranger inside a sentence of ours: in sight, and no longer than so many characters."""
    shown = in_sight(text[: most + 1])
    return shown if len(text) <= most else f"{shown[:most]}…"


def unturned(text: str) -> str:
    """A text by a stranger in which nothing is written backwards by force; the rest stays as it is."""
    return text.translate(_UNTURN)


def apart(text: str) -> str:
    """A name inside a sentence of ours: its direction of writing ends where it ends."""
    return f"{ISOLATE}{in_sight(text)}{END}" if text else ""


def doubt_about(name: str, address: str) -> str:
    """What is suspicious about a sender, as a sentence; "" when nothing is."""
    if _HIDING.search(name + address):
        return said("The sender's name holds characters that cannot be seen.")
    if "@" in name and name.strip().lower() != address.strip().lower():
        return said("The sender's name looks like another address.")
    if any(_is_mixed(word) for word in _words(name)):
        return said("The sender's name mixes alphabets that look alike.")
    if any(_is_mixed(word) for word in _words(address)) or not address.isascii():
        return said("The sender's address is not what it looks like.")
    return ""


def ascii_address(address: str) -> str:
    """An e-mail address as the network sees it: its host without letters that only look familiar."""
    local, at, host = address.rpartition("@")
    try:
        return f"{local}{at}{host.encode('idna').decode('ascii')}"
    except UnicodeError:
        return in_sight(address)


def _is_mixed(word: str) -> bool:
    return len({_alphabet(sign) for sign in word if sign.isalpha()} & ALIKE) > 1


def _alphabet(sign: str) -> str:
    return unicodedata.name(sign, "UNKNOWN").split()[0]


def _words(text: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in text).split()
