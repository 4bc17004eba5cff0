"""Terms of the search language as full-text queries that cannot fail, and what a row is found by."""

import re
from collections.abc import Iterable

from desktop.domain.communication import Communication
from desktop.domain.filters import Filter
from desktop.domain.search_language import Term
from desktop.store.connection import folded
from desktop.store.rows import plain_text

LONGEST_BODY = 200_000
"""Characters of a body that are indexed."""

COLUMNS = {
    "": "subject body about notes",
    "subject": "subject",
    "note": "notes",
    "inv": "subject body about",
    "customer": "about",
    "contact": "about",
    "from": "about",
    "to": "about",
    "tag": "about",
}
"""Columns of the index in which the words of a field are looked up."""

_EXACT = {
    "customer": ("instr(folded(c.customer_name), ?)",),
    "contact": ("instr(folded(c.contact_name), ?)",),
    "from": ("instr(folded(c.details ->> '$.from[0]'), ?)", "instr(folded(c.details ->> '$.from[1]'), ?)"),
    "to": ("instr(folded(c.details -> '$.to'), ?)", "instr(folded(c.details -> '$.cc'), ?)"),
}
_NOT_WORD = re.compile(r"\W+")


def match_query(terms: Iterable[Term], filter: Filter) -> str:
    """The MATCH text for the terms that must be there, narrowed by the choices that never change."""
    parts = [match_term(term) for term in terms]
    if filter.kinds:
        tokens = " OR ".join(sorted(f'"{kind_token(kind)}"' for kind in filter.kinds))
        parts.append(f"facets : ({tokens})")
    if filter.direction is not None:
        parts.append(f'facets : "dir{filter.direction.value}"')
    return " AND ".join(parts)


def match_term(term: Term) -> str:
    """One term; its words are quoted, so nothing in them has a meaning to the index."""
    value = term.value.encode("utf-8", "ignore").decode("utf-8").replace('"', '""')
    return f'{{{COLUMNS[term.field]}}} : ("{value}"{" *" if term.is_prefix else ""})'


def exact_condition(term: Term) -> tuple[str, ...] | None:
    """The condition, and its values, that tells a name in one column from the same word in another."""
    if term.field == "tag":
        low = term.value.lower()
        after = f"{low}\U0010ffff"
        return (
            "c.position IN (SELECT position FROM communication_tags WHERE tag BETWEEN ? AND ?)",
            low,
            after,
        )
    if term.field not in _EXACT:
        return None
    tests = _EXACT[term.field]
    return (f"({' OR '.join(tests)})", *([folded(term.value)] * len(tests)))


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
