"""The recovery code: 128 random bits to be written down, in letters and digits that are hard to mistake.

Seven groups of four in Crockford's base 32; the last two characters check the others, so that a typing
error is told from a wrong code.
"""

import hashlib
import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
SECRET_BYTES = 16
SECRET_CHARACTERS = 26
CHECK_CHARACTERS = 2
GROUP = 4
LABEL = b"daylit recovery code"


def new_code() -> str:
    """A fresh code, such as "K7QF-2M9T-…" (seven groups)."""
    number = int.from_bytes(secrets.token_bytes(SECRET_BYTES), "big")
    text = _letters(number, SECRET_CHARACTERS)
    text += _check_of(number)
    return "-".join(text[at : at + GROUP] for at in range(0, len(text), GROUP))


def looks_like_code(typed: str) -> bool:
    """Whether something typed has the form of a code, right or wrong."""
    text = _clean(typed)
    return len(text) == SECRET_CHARACTERS + CHECK_CHARACTERS and all(sign in ALPHABET for sign in text)


def secret_of(typed: str) -> bytes | None:
    """The 16 bytes of a code, however it is spaced and cased; None when it is none, or mistyped."""
    if not looks_like_code(typed):
        return None
    text = _clean(typed)
    number = 0
    for sign in text[:SECRET_CHARACTERS]:
        number = number * len(ALPHABET) + ALPHABET.index(sign)
    if number >> (8 * SECRET_BYTES) or text[SECRET_CHARACTERS:] != _check_of(number):
        return None
    return number.to_bytes(SECRET_BYTES, "big")


def wrapping_key(secret: bytes, salt: bytes) -> bytes:
    """32 bytes from a code's secret; no slow derivation, 128 random bits cannot be guessed."""
    return HKDF(SHA256(), 32, salt, LABEL).derive(secret)


def _clean(typed: str) -> str:
    return "".join(typed.split()).replace("-", "").upper().translate(MISREAD)


def _check_of(number: int) -> str:
    digest = hashlib.sha256(number.to_bytes(SECRET_BYTES, "big")).digest()
    return _letters(int.from_bytes(digest[:2], "big") % len(ALPHABET) ** CHECK_CHARACTERS, CHECK_CHARACTERS)


def _letters(number: int, length: int) -> str:
    text = ""
    for _ in range(length):
        number, digit = divmod(number, len(ALPHABET))
        text = ALPHABET[digit] + text
    return text
