"""Links that lead into the window: to a thread (`daylit-desktop://thread/ID`) or the log of a call (`tel:`).

They show and prepare something, nothing more: no link writes, sends or dials.
"""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

from desktop.domain.errors import BadInput
from desktop.domain.names import shortened
from desktop.domain.sentences import said
from desktop.domain.telephone import Telephone, read_telephone

SCHEME = "daylit-desktop"
LONGEST_ID = 200
LONGEST_LINK = 2_500
"""Characters; the longest id fits, each sign of it as four percent-encoded bytes."""
SHOWN = 60
"""Characters of a refused link that are repeated to the person."""

_FORM = re.compile(rf"{SCHEME}://thread/((?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{{2}})+)/?", re.ASCII)
_START = re.compile(rf"{SCHEME}://thread/", re.IGNORECASE | re.ASCII)
_CALL = re.compile(r"tel:(?://)?", re.IGNORECASE | re.ASCII)
_SEPARATORS = re.compile(r"[-.() ]")
"""Signs that RFC 3966 allows inside a number for the eye."""
_ABOUT_NAMES = frozenset({"C", "Z"})
"""Categories of characters that no id has: controls, formats, surrogates, separators."""


@dataclass(frozen=True, slots=True)
class ThreadLink:
    """Names a thread by a service id, group id or local id, as `Reader.find_thread` takes it."""

    name: str


@dataclass(frozen=True, slots=True)
class CallLink:
    """Asks for a call with this number; it is looked up and its log prepared."""

    telephone: Telephone


Link = ThreadLink | CallLink


def link_text(link: Link) -> str:
    """The link as text, in ASCII. Raises BadInput (`link`) for a thread whose id can be none."""
    return link.telephone.target if isinstance(link, CallLink) else thread_link(link.name)


def thread_link(name: str) -> str:
    """The link to a thread. Raises BadInput (`link`) for what can be no id."""
    if not _is_id(name):
        raise BadInput("link", said("There is no link to this thread: its id is not usable in one."))
    return f"{SCHEME}://thread/{quote(name, safe='')}"


def read_link(text: str) -> Link:
    """The target of a link. It may come from anybody. Raises BadInput (`link`) for anything else.

    Schemes and `thread` are taken in capitals too: browsers and systems write them as they like.
    """
    call = _CALL.match(text) if len(text) <= LONGEST_LINK else None
    return _read_call(text, text[call.end() :]) if call else _read_thread(text)


def _read_thread(text: str) -> ThreadLink:
    start = _START.match(text) if len(text) <= LONGEST_LINK else None
    form = _FORM.fullmatch(f"{SCHEME}://thread/{text[start.end() :]}") if start else None
    name = _decoded(form.group(1)) if form else ""
    if not _is_id(name):
        raise BadInput(
            "link",
            said(
                "This is no link to a thread: {link}. Links look like {example}.",
                link=shortened(text, SHOWN),
                example=f"{SCHEME}://thread/ID",
            ),
        )
    return ThreadLink(name)


def _read_call(text: str, rest: str) -> CallLink:
    """Of a `tel:` address (RFC 3966) the number and its extension; other parameters say nothing to us.

    `phone-context` tells where a short number is valid, not what comes before it: it is left out, and the
    number compared by its end.
    """
    number, *parameters = _decoded(rest).split(";")
    pairs = [parameter.partition("=") for parameter in parameters]
    extensions = [_SEPARATORS.sub("", value) for name, _, value in pairs if name.lower() == "ext"]
    try:
        if any(sign == ":" or unicodedata.category(sign)[0] == "C" for sign in number):
            raise BadInput("number", said("A number has no such signs."))
        return CallLink(read_telephone(";ext=".join([number, *filter(None, extensions[:1])])))
    except BadInput as error:
        raise BadInput(
            "link",
            said(
                "This is no link to a telephone number: {link}. Links look like {example}.",
                link=shortened(text, SHOWN),
                example="tel:+49301234567",
            ),
        ) from error


def _decoded(part: str) -> str:
    try:
        return unquote_to_bytes(part).decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _is_id(name: str) -> bool:
    if not 0 < len(name) <= LONGEST_ID or name.strip(".") == "":
        return False
    return not any(unicodedata.category(sign)[0] in _ABOUT_NAMES for sign in name)
