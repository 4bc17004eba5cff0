"""Reads the words of a PDF that Qt wrote: as much of the format as that needs."""

import re
import zlib
from pathlib import Path

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)endobj", re.DOTALL)
_SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|\bBT\b")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> (\[[^\]]*\]|<[0-9A-Fa-f]+>)")


def pdf_pages(file: Path) -> list[str]:
    """The words of each page, a line for each run of equal looks."""
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
    parts: list[str] = []
    font: dict[int, str] = {}
    for name, shown in _SHOWN.findall(stream):
        if name:
            font = letters.get(int(name), {})
        elif shown:
            codes = re.findall(rb"....", shown)
            parts.append("".join(font.get(int(code, 16), "?") for code in codes))
        else:
            parts.append("\n")
    return "".join(parts).replace("\t", " ").replace("\xa0", " ")
