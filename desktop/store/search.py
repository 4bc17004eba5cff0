"""What a person types, as a full-text query that cannot fail, and what a row offers to be found by."""

import re

from desktop.domain.communication import Communication
from desktop.domain.filters import Filter
from desktop.store.rows import plain_text

MOST_WORDS = 32
LONGEST_BODY = 200_000
"""Characters of a body that are indexed."""

NOTHING = ""
"""The query of a text in which there is no word at all: it matches nothing."""

_PIECE = re.compile(r'"([^"]*)"|(\S+)')
_NOT_WORD = re.compile(r"\W+")


def words_of(text: str) -> list[str]:
    """Words and quoted phrases of what was typed, at most MOST_WORDS; signs without letters are dropped."""
    cleaned = text.replace("\x00", " ").encode("utf-8", "ignore").decode("utf-8")
    pieces = [match.group(1) or match.group(2) or "" for match in _PIECE.finditer(cleaned)]
    return [piece for piece in pieces if any(sign.isalnum() for sign in piece)][:MOST_WORDS]


def match_query(filter: Filter) -> str:
    """The MATCH text for `filter.text`, narrowed by the choices that never change; NOTHING if it has no word.

    Each word is quoted, so nothing in it has a meaning to the index; the last one is a prefix while it is
    being typed (no blank after it).
    """
    words = words_of(filter.text)
    if not words:
        return NOTHING
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    if not filter.text.endswith((" ", '"')):
        quoted[-1] += " *"
    parts = ["{subject body about notes} : (" + " AND ".join(quoted) + ")"]
    if filter.kinds:
        tokens = " OR ".join(sorted(f'"{kind_token(kind)}"' for kind in filter.kinds))
        parts.append(f"facets : ({tokens})")
    if filter.direction is not None:
        parts.append(f'facets : "dir{filter.direction.value}"')
    return " AND ".join(parts)


def kind_token(kind: str) -> str:
    """The word under which a type is indexed; two types may share one, the exact test follows in SQL."""
    return "kind" + _NOT_WORD.sub("", kind.lower()).replace("_", "")


def search_columns(row: Communication, notes: str) -> tuple[str, str, str, str, str]:
    """Subject, body, about, notes and facets of a row, as they are indexed."""
    parties = (row.sender, *row.to, *row.cc)
    about = [row.customer_name, row.contact_name]
    about += [f"{party.name} {party.email}" for party in parties if party is not None]
    about += [invoice.number for invoice in row.invoices]
    about += row.tags
    facets = kind_token(row.kind) + (f" dir{row.direction.value}" if row.direction else "")
    body = plain_text((row.content or "")[:LONGEST_BODY])
    return row.subject, body, " ".join(filter(None, about)), notes, facets
