"""Looks for texts in files byte by byte, in every form in which a program may let them slip."""

import base64
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

from desktop.domain.encryption import Finding, ScannedFile
from desktop.store.raw_bytes import pieces

CHUNK = 8 * 1024 * 1024
ENTROPY_FROM = 4 * 4096
"""Bytes below which the entropy of a file says nothing."""
ENTROPY_OF = 4 * 1024 * 1024
BASE64_STEPS = 3
Pattern = tuple[str, str, bytes]
"""Name of the text, form, bytes."""


def patterns_of(texts: Mapping[str, str]) -> list[Pattern]:
    """All forms of the named texts."""
    return [(name, form, raw) for name, text in texts.items() for form, raw in forms_of(text)]


def forms_of(text: str) -> Iterator[tuple[str, bytes]]:
    """A text as it may appear: plain, wide, lower-cased, and in the encodings programs use."""
    plain = text.encode("utf-8")
    yield "UTF-8", plain
    yield "UTF-16 LE", text.encode("utf-16-le")
    yield "UTF-16 BE", text.encode("utf-16-be")
    if text.lower() != text:
        yield "lower case", text.lower().encode("utf-8")
    yield "hexadecimal", plain.hex().encode("ascii")
    percent = quote(text, safe="").encode("ascii")
    if percent != plain:
        yield "percent-encoded", percent
    for step in range(BASE64_STEPS):
        yield "base64", _base64_core(plain, step)


def scan(path: Path, name: str, patterns: list[Pattern]) -> tuple[ScannedFile, list[Finding]]:
    """Read one file; the first place of each pattern in it. Raises OSError."""
    overlap = max(len(raw) for _, _, raw in patterns) - 1
    findings: dict[tuple[str, str], Finding] = {}
    counts: Counter[int] = Counter()
    at, tail = 0, b""
    for piece in pieces(path, CHUNK):
        if at < ENTROPY_OF:
            counts.update(piece[: ENTROPY_OF - at])
        window = tail + piece
        for what, form, raw in patterns:
            place = window.find(raw)
            if place >= 0:
                offset = at - len(tail) + place
                findings.setdefault((what, form), Finding(what, form, name, offset))
        at += len(piece)
        tail = window[-overlap:]
    entropy = _entropy(counts) if at >= ENTROPY_FROM else None
    return ScannedFile(name, at, entropy), list(findings.values())


def _base64_core(plain: bytes, step: int) -> bytes:
    """What base64 makes of a text that begins at any of three steps, without what its neighbours decide."""
    coded = base64.b64encode(b"\0" * step + plain)
    first = math.ceil(step * 4 / 3) + (1 if step else 0)
    return coded[first : len(coded) - 4]


def _entropy(counts: Counter[int]) -> float:
    whole = counts.total()
    return -sum(count / whole * math.log2(count / whole) for count in counts.values())
