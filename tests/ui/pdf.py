"""Reads the words of a PDF that Qt wrote: as much of the format as that needs."""

import re
import zlib
from pathlib import Path

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)endobj", re.DOTALL)
_SHEET = re.compile(rb"(\S+) 0 0 -\S+ \S+ (\S+) cm")
"""The first move: the size of a unit, and how high above the lower edge of the sheet they are counted from."""
_STEP = re.compile(
    rb"(?P<keep>\bq\b)|(?P<back>\bQ\b)|1 0 0 1 \S+ (?P<move>\S+) cm"
    rb"|\S+ (?P<bottom>\S+) l\n\S+ \S+ l\nh\nW\* n"
    rb"|(?P<begin>\bBT\b)|/F(?P<font>\d+) [\d.]+ Tf|\S+ (?P<down>\S+) Td <(?P<shown>[0-9A-F]+)> Tj"
)
"""What moves, cuts or shows words: lengths are counted downwards from the top of what is printed."""
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> (\[[^\]]*\]|<[0-9A-Fa-f]+>)")


def pdf_pages(file: Path) -> list[str]:
    """The words that can be seen on each page, a line for each run of equal looks."""
    objects = {int(found.group(1)): found.group(2) for found in _OBJECT.finditer(file.read_bytes())}
    letters = {}
    for number, body in objects.items():
        named = re.search(rb"/ToUnicode (\d+) 0 R", body)
        if named:
            letters[number] = _letters(_stream(objects[int(named.group(1))]))
    streams = (_stream(body) for body in objects.values() if b"stream\n" in body)
    return [_words(stream, letters) for stream in streams if b" Tj" in stream]


def _stream(body: bytes) -> bytes:
    data = body.split(b"stream\n", 1)[1].rsplit(b"\nendstream", 1)[0]
    try:
        return zlib.decompress(data)
    except zlib.error:
        return data


def _letters(table: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbf(?:range|char)(.*?)endbf", table, re.DOTALL):
        for first, last, to in _RANGE.findall(block):
            names = re.findall(rb"<([0-9A-Fa-f]+)>", to)
            for step, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                name = names[step] if len(names) > 1 else names[0]
                base = bytes.fromhex(name.decode()).decode("utf-16-be")
                found[code] = base if len(names) > 1 else chr(ord(base[0]) + step) + base[1:]
    return found


def _words(stream: bytes, letters: dict[int, dict[int, str]]) -> str:
    """The words that can be seen: not those above the sheet, or below where it ends or is cut."""
    parts: list[str] = []
    font: dict[int, str] = {}
    unit, height = map(float, _SHEET.search(stream).groups())
    shift, bottom, line = 0.0, height / unit, 0.0
    kept: list[tuple[float, float]] = []
    for step in _STEP.finditer(stream):
        match step.lastgroup:
            case "keep":
                kept.append((shift, bottom))
            case "back":
                shift, bottom = kept.pop()
            case "move":
                shift += float(step["move"])
            case "bottom":
                bottom = min(bottom, float(step["bottom"]))
            case "begin":
                line = 0.0
                parts.append("\n")
            case "font":
                font = letters.get(int(step["font"]), {})
            case "shown":
                line -= float(step["down"])
                codes = re.findall(rb"....", step["shown"]) if 0 <= line + shift <= bottom else []
                parts.append("".join(font.get(int(code, 16), "?") for code in codes))
    return "".join(parts).replace("\t", " ").replace("\xa0", " ")
