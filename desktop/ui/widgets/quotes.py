"""Separates what a message says from what it quotes, and from the signature below it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

_INTRODUCTION = re.compile(
    r"\s{0,20}(?:on .{5,200} wrote:|am .{5,200} schrieb.{0,200}:|el .{5,200} escribi[oó]:|"
    r"le .{5,200} a [eé]crit\s?:|op .{5,200} schreef.{0,200}:|em .{5,200} escreveu:|"
    r"-{2,20}\s{0,3}(?:original message|ursprüngliche nachricht|mensaje original)\s{0,3}-{2,20}|_{10,100})"
    r"\s{0,20}",
    re.IGNORECASE,
)
_ENDS_AN_INTRODUCTION = frozenset(":-_")
_LONGEST_INTRODUCTION = 500
_FROM = re.compile(r"\s{0,4}\*?(?:from|von|de|van|da)\*?:\s", re.IGNORECASE)
_SENT = re.compile(
    r"\s{0,4}\*?(?:sent|date|gesendet|datum|enviado|fecha|envoyé|inviato)\*?:\s", re.IGNORECASE
)
_HEADER_LINES = 4

_QUOTE_TAG = re.compile(r"<(/?)blockquote\b[^<>]*>", re.IGNORECASE)
_CONTAINER = re.compile(
    r"<div\b[^<>]{0,400}(?:class=[\"'](?:gmail_quote|yahoo_quoted|moz-cite-prefix)|"
    r"id=[\"'](?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container))",
    re.IGNORECASE,
)
_HTML_SIGNATURE = re.compile(
    r"<div\b[^<>]{0,400}(?:class=[\"']gmail_signature|id=[\"']Signature)|"
    r"<(?:br|p|div)\b[^<>]{0,400}>\s{0,20}--\s{0,20}(?:&nbsp;)?\s{0,20}<(?:br|/p|/div)",
    re.IGNORECASE,
)
_LAST_PARAGRAPH = re.compile(r"<(?:p|div)\b[^<>]*>([^<>]+)(?:</p>|</div>|<br ?/?>)?\s*$", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>|&nbsp;")

LONGEST = 128 * 1024
"""Characters of a body in which a quotation is looked for; a longer one is shown piece by piece anyway."""
LONGEST_SIGNATURE = 1_500
LONGEST_HTML_SIGNATURE = 20_000
SIGNATURE_LINES = 12


@dataclass(frozen=True, slots=True)
class Parts:
    """What is new, the quoted rest and the signature; each "" if there is none."""

    fresh: str
    quoted: str
    signature: str = ""


def split_quotes(content: str, *, html: bool | None = None) -> Parts:
    """Cut a body at its quotation; one that is nothing but quotation, or answers inside it, stays whole."""
    if len(content) > LONGEST:
        return Parts(content, "")
    if html if html is not None else "<blockquote" in content.lower():
        return _split_html(content)
    lines = content.splitlines()
    start = _start_of_quote(lines)
    fresh = lines[:start]
    if not any(line.strip() for line in fresh):
        return Parts(content, "")
    signature = _start_of_signature(fresh)
    quoted = "\n".join(lines[start:])
    if start == len(lines) and signature == len(fresh):
        return Parts(content, "")
    return Parts("\n".join(fresh[:signature]).rstrip(), quoted, "\n".join(fresh[signature:]).rstrip())


# -- plain text --------------------------------------------------------------------------------------


def _start_of_quote(lines: Sequence[str]) -> int:
    """Where the quotation that runs to the end begins; quoted lines with answers between them are kept."""
    start = len(lines)
    while start and (_is_quoted(lines[start - 1]) or not lines[start - 1].strip()):
        start -= 1
    rest = _Counts(lines)
    for number in range(start):
        length = _introduction(lines, number)
        if (length and rest.is_quotation(number + length)) or _is_header(lines, number):
            return number
    if start and start < len(lines) and _is_introduction(lines[start - 1]):
        return start - 1
    if not any(line.strip() for line in lines[start:]):
        return len(lines)
    return start


class _Counts:
    """How many lines with words, and how many quoted ones, follow each line: counted once."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._words = [0] * (len(lines) + 1)
        self._quoted = [0] * (len(lines) + 1)
        for number in range(len(lines) - 1, -1, -1):
            line = lines[number]
            self._words[number] = self._words[number + 1] + bool(line.strip())
            self._quoted[number] = self._quoted[number + 1] + _is_quoted(line)

    def is_quotation(self, start: int) -> bool:
        """Whether the lines from here on are quoted: most of them, or none (some programs mark nothing)."""
        words, quoted = self._words[start], self._quoted[start]
        return quoted == 0 or quoted * 2 >= words


def _is_quoted(line: str) -> bool:
    return line[:40].lstrip().startswith(">")


def _introduction(lines: Sequence[str], number: int) -> int:
    """How many lines the introduction takes that begins here: two where it was wrapped, else one or none."""
    if _is_introduction(lines[number]):
        return 1
    wrapped = number + 1 < len(lines) and len(lines[number]) < _LONGEST_INTRODUCTION
    return 2 if wrapped and _is_introduction(f"{lines[number]} {lines[number + 1]}") else 0


def _is_introduction(line: str) -> bool:
    return (
        len(line) < _LONGEST_INTRODUCTION
        and line.rstrip()[-1:] in _ENDS_AN_INTRODUCTION
        and _INTRODUCTION.fullmatch(line) is not None
    )


def _is_header(lines: Sequence[str], number: int) -> bool:
    """Whether a block of From, Sent … begins here, as some programs put it above what they quote."""
    if number == 0 or not _FROM.match(lines[number]):
        return False
    return any(_SENT.match(line) for line in lines[number + 1 : number + 1 + _HEADER_LINES])


def _start_of_signature(lines: Sequence[str]) -> int:
    """Where the signature begins: after the last line of two dashes, if it is short."""
    for number in range(len(lines) - 1, max(0, len(lines) - SIGNATURE_LINES - 1), -1):
        if lines[number].rstrip() == "--":
            is_short = sum(map(len, lines[number:])) <= LONGEST_SIGNATURE
            return number if is_short and any(line.strip() for line in lines[:number]) else len(lines)
    return len(lines)


# -- HTML --------------------------------------------------------------------------------------------


def _split_html(content: str) -> Parts:
    start, end = _html_quote(content)
    fresh, after, quoted = content[:start], content[end:], content[start:end]
    if not _says_something(fresh + after):
        return Parts(content, "")
    found = _HTML_SIGNATURE.search(fresh)
    if (
        found is not None
        and len(fresh) - found.start() <= LONGEST_HTML_SIGNATURE
        and _says_something(fresh[: found.start()])
        and not _says_something(after)
    ):
        return Parts(fresh[: found.start()], quoted, fresh[found.start() :])
    return Parts(fresh + after, quoted)


def _html_quote(content: str) -> tuple[int, int]:
    """Where the quotation begins and ends; at the end of the content when there is none to fold."""
    spans = _top_spans(content)
    container = _CONTAINER.search(content)
    nothing = (len(content), len(content))
    if not spans:
        return (container.start(), len(content)) if container else nothing
    for (_, end), (following, _) in pairwise(spans):
        if _says_something(content[end:following]):
            return nothing  # answers stand between what they answer
    start, end = _introduced(content, spans[0][0]), spans[-1][1]
    if container is not None and container.start() < start and not _says_something(content[end:]):
        return container.start(), len(content)
    return start, end


def _introduced(content: str, start: int) -> int:
    """Where the paragraph begins that introduces the quotation at `start`; `start` if none does."""
    before = content[max(0, start - 2 * _LONGEST_INTRODUCTION) : start]
    found = _LAST_PARAGRAPH.search(before)
    is_introduced = found is not None and _is_introduction(" ".join(unescape(found[1]).split()))
    return start - len(before) + found.start() if found is not None and is_introduced else start


def _top_spans(content: str) -> list[tuple[int, int]]:
    """Begin and end of each blockquote that lies in no other."""
    spans: list[tuple[int, int]] = []
    depth = start = 0
    for tag in _QUOTE_TAG.finditer(content):
        if not tag.group(1):
            start = tag.start() if depth == 0 else start
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                spans.append((start, tag.end()))
    if depth:
        spans.append((start, len(content)))
    return spans


def _says_something(html: str) -> bool:
    return bool(_TAG.sub("", html).strip())
