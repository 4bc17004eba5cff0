"""Separates what a message says from what it quotes."""

import re
from dataclasses import dataclass

_INTRODUCTION = re.compile(
    r"^\s*(?:on .{5,200} wrote:|am .{5,200} schrieb.{0,200}:|el .{5,200} escribi[oó]:|"
    r"le .{5,200} a [eé]crit\s?:|op .{5,200} schreef.{0,200}:|em .{5,200} escreveu:|"
    r"-{2,}\s*original message\s*-{2,}|_{10,})\s*$",
    re.IGNORECASE,
)
_HTML_QUOTE = re.compile(r"<blockquote\b.*</blockquote>", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Parts:
    """What is new, and the quoted rest ("" if nothing is quoted)."""

    fresh: str
    quoted: str


def split_quotes(content: str) -> Parts:
    """Cut a body at its first trailing quotation; a body that is nothing but quotation stays whole."""
    if "<blockquote" in content[:200_000].lower():
        found = _HTML_QUOTE.search(content)
        if found is None:
            return Parts(content, "")
        fresh = content[: found.start()] + content[found.end() :]
        return Parts(fresh, found.group(0)) if fresh.strip() else Parts(content, "")
    lines = content.splitlines()
    start = _start_of_quote(lines)
    fresh = "\n".join(lines[:start]).rstrip()
    if start == len(lines) or not fresh.strip():
        return Parts(content, "")
    return Parts(fresh, "\n".join(lines[start:]))


def _start_of_quote(lines: list[str]) -> int:
    """Where the quotation that runs to the end begins; quoted lines with answers between them are kept."""
    start = len(lines)
    while start and (lines[start - 1].lstrip().startswith(">") or not lines[start - 1].strip()):
        start -= 1
    for number, line in enumerate(lines[:start]):
        if _INTRODUCTION.match(line) and _is_quotation(lines[number + 1 :]):
            return number
    if start and start < len(lines) and lines[start - 1].rstrip().endswith(":"):
        return start - 1 if _INTRODUCTION.match(lines[start - 1]) else start
    if not any(line.strip() for line in lines[start:]):
        return len(lines)
    return start


def _is_quotation(rest: list[str]) -> bool:
    words = [line for line in rest if line.strip()]
    quoted = sum(line.lstrip().startswith(">") for line in words)
    return not words or quoted * 2 >= len(words) or quoted == 0
