"""What a link really leads to, in words, before it is opened."""

import re

from PySide6.QtCore import QUrl

from desktop.domain.names import in_sight
from desktop.ui.language import tr

OPENED = frozenset({"http", "https", "mailto", "tel"})
"""Kinds of links that are opened after a question; others never."""
LONGEST = 120
_HOST = re.compile(r"(?:https?://)?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?=[/:?#\s]|$)", re.IGNORECASE)


def link_words(target: str, text: str = "") -> str:
    """Where a link leads; if its `text` names another place than that, both."""
    url = QUrl(target)
    if url.scheme() not in OPENED:
        return tr("This kind of link is not opened.")
    if url.scheme() == "mailto":
        return tr("Writes to {address}", address=_short(url.path()))
    if url.scheme() == "tel":
        return tr("Calls {number}", number=_short(url.path()))
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    named = _named_host(text)
    if named and not _is_same(named, host):
        return tr("Leads to {host}, not to {named}", host=_short(host), named=_short(named))
    return tr("Leads to {host}", host=_short(host))


def _named_host(text: str) -> str:
    """The host that the words of a link begin with, "" if they begin with something else."""
    found = _HOST.match(text.strip())
    return found.group(1).lower() if found and not found.group(1).lower().endswith(".pdf") else ""


def _is_same(named: str, host: str) -> bool:
    bare = named.removeprefix("www.")
    return host == bare or host.endswith(f".{bare}")


def _short(text: str) -> str:
    seen = in_sight(text)
    return seen if len(seen) <= LONGEST else seen[: LONGEST - 1] + "…"
