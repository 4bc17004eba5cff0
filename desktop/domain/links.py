"""Links that open a thread in the window: `daylit-desktop://thread/ID`. They show something, nothing more."""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

from desktop.domain.errors import BadInput
from desktop.domain.names import in_sight
from desktop.domain.sentences import said

SCHEME = "daylit-desktop"
LONGEST_ID = 200
LONGEST_LINK = 2_500
"""Characters; the longest id fits, each sign of it as four percent-encoded bytes."""
SHOWN = 60
"""Characters of a refused link that are repeated to the person."""

_FORM = re.compile(rf"{SCHEME}://thread/((?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{{2}})+)/?", re.ASCII)
_START = re.compile(rf"{SCHEME}://thread/", re.IGNORECASE | re.ASCII)
_ABOUT_NAMES = frozenset({"C", "Z"})
"""Categories of characters that no id has: controls, formats, surrogates, separators."""


@dataclass(frozen=True, slots=True)
class ThreadLink:
    """Names a thread by a service id, group id or local id, as `Reader.find_thread` takes it."""

    name: str


def thread_link(name: str) -> str:
    """The link to a thread. Raises BadInput (`link`) for what can be no id."""
    if not _is_id(name):
        raise BadInput("link", said("There is no link to this thread: its id is not usable in one."))
    return f"{SCHEME}://thread/{quote(name, safe='')}"


def read_link(text: str) -> ThreadLink:
    """The target of a link. It may come from anybody. Raises BadInput (`link`) for anything else.

    Scheme and `thread` are taken in capitals too: browsers and systems write them as they like.
    """
    start = _START.match(text) if len(text) <= LONGEST_LINK else None
    form = _FORM.fullmatch(f"{SCHEME}://thread/{text[start.end() :]}") if start else None
    name = _decoded(form.group(1)) if form else ""
    if not _is_id(name):
        raise BadInput(
            "link",
            said(
                "This is no link to a thread: {link}. Links look like {example}.",
                link=_shortened(text),
                example=f"{SCHEME}://thread/ID",
            ),
        )
    return ThreadLink(name)


def _decoded(part: str) -> str:
    try:
        return unquote_to_bytes(part).decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _is_id(name: str) -> bool:
    if not 0 < len(name) <= LONGEST_ID or name.strip(".") == "":
        return False
    return not any(unicodedata.category(sign)[0] in _ABOUT_NAMES for sign in name)


def _shortened(text: str) -> str:
    shown = in_sight(text[: SHOWN + 1])
    return shown if len(text) <= SHOWN else f"{shown[:SHOWN]}…"
