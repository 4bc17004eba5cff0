"""Cuts a body into pieces of which each is drawn without a pause."""

import re
from dataclasses import dataclass

from desktop.ui.widgets.safe_html import as_text, is_html

PIECE = 24 * 1024
"""Characters drawn at once: some 15 ms of work, 50 for the worst tables."""
SOON = 128 * 1024
"""Characters that are cleared of what is not shown before the first piece is drawn."""
MOST_CUTS = 5_000
MANY_CELLS = 150
"""Cells of tables above which a piece is smaller: they take four times as long as words."""
_SPARE = PIECE // 4
"""A rest as short as this is drawn with what is before it."""

_HTML_MARK = "<p>"
"""Before a rest, so that it is known for HTML even if it begins with words."""
_UNSEEN = re.compile(
    r"<(?:(!--)|(script|style|head|title|svg|math|object|iframe)\b|(img|meta|link|input|source)\b)",
    re.IGNORECASE,
)
_ENDS = {
    "!--": re.compile("-->"),
    **{
        name: re.compile(rf"</{name}\s*>", re.IGNORECASE)
        for name in ("script", "style", "head", "title", "svg", "math", "object", "iframe")
    },
    ">": re.compile(">"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """What is drawn next, and the rest as it came ("" when that was all)."""

    shown: str
    rest: str


def lightened(content: str) -> str:
    """A body without what HTML never shows: pictures, styles, comments, which are often most of it.

    Looks at no more than will be drawn soon, so that a body made of nothing but openings costs little.
    """
    if not is_html(content):
        return content
    kept: list[str] = []
    at = seen = 0
    endless: set[str] = set()
    for _ in range(MOST_CUTS):
        found = _UNSEEN.search(content, at, at + max(0, SOON - seen))
        if found is None:
            break
        kind = found.group(1) or (found.group(2) or ">").lower()
        end = None if kind in endless else _ENDS[kind].search(content, found.end())
        if end is None:
            endless.add(kind)  # never looked for again: a million openings must not cost a million searches
        until = found.end() if end is None else found.start()
        kept.append(content[at:until])
        seen += until - at
        at = until if end is None else end.end()
    kept.append(content[at:])
    return "".join(kept)


def first_piece(content: str) -> Piece:
    """The beginning of a body, marked up as it came; what is marked up is cut behind a tag."""
    room = PIECE // 3 if content.count("<td", 0, PIECE) > MANY_CELLS else PIECE
    if len(content) <= room + _SPARE:
        return Piece(content, "")
    cut = _cut(content, ">" if is_html(content) else "\n", room)
    return Piece(content[:cut], content[cut:])


def next_piece(rest: str, *, html: bool) -> Piece:
    """The next piece as plain text: a part of a table or list has no shape by itself."""
    if html:
        rest = lightened(_HTML_MARK + rest)[len(_HTML_MARK) :]
    cut = len(rest) if len(rest) <= PIECE + _SPARE else _cut(rest, ">" if html else "\n", PIECE)
    shown = rest[:cut]
    return Piece(as_text(shown) if html else shown, rest[cut:])


def _cut(content: str, behind: str, room: int) -> int:
    found = content.rfind(behind, room // 2, room)
    return found + 1 if found > 0 else room
