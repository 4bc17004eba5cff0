"""The language of the search box: words, "phrases", -not, and operators such as `type:call after:fri`.

One parser serves the box, the command line and saved views. A text never fails: what is not understood is
reported as a mistake with its place and left out of the search; everything else is searched for.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop.domain.communication import KNOWN_KINDS, Direction
from desktop.domain.days import read_day
from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter
from desktop.domain.sentences import said

MOST_TERMS = 32

OPERATORS = {
    "customer": said("name of the customer"),
    "contact": said("name of the contact"),
    "from": said("sender, name or address"),
    "to": said("recipient, name or address"),
    "subject": said("words of the subject"),
    "inv": said("number of an invoice"),
    "type": said("email, call, meeting, note, manual"),
    "dir": said("in or out"),
    "is": said("reply, awaiting, unread, handled, pinned, resolved, unresolved, ar"),
    "has": said("note or invoice"),
    "after": said("first day: 2026-11-02, monday, -7d"),
    "before": said("last day: today, 15/12, eom"),
    "on": said("one day: yesterday, fri"),
    "tag": said("a tag, from its beginning"),
    "note": said("words of a note"),
}
"""Each operator with what belongs behind it."""

WORD_FIELDS = frozenset({"", "subject", "note", "customer", "contact", "from", "to", "inv", "tag"})
"""Fields whose values are looked up as words; the others stand for a choice of the filter panel."""

VALUES = {
    "type": KNOWN_KINDS,
    "dir": ("in", "out"),
    "is": ("reply", "awaiting", "unread", "handled", "pinned", "resolved", "unresolved", "ar"),
    "has": ("note", "invoice"),
    "after": ("today", "yesterday", "monday", "-7d", "-30d"),
    "before": ("today", "yesterday", "monday", "-7d", "-30d"),
    "on": ("today", "yesterday"),
}
"""Values to offer behind an operator."""

_KIND_WORDS = {"mail": "email", "e-mail": "email", "emails": "email", "mails": "email", "calls": "call"}
_KIND_WORDS |= {"meetings": "meeting", "notes": "note", "other": "manual", "phone": "call"}
_WAYS = {
    **dict.fromkeys(("in", "inbound", "incoming"), Direction.INBOUND),
    **dict.fromkeys(("out", "outbound", "outgoing"), Direction.OUTBOUND),
}
_IS: dict[str, tuple[str, bool]] = {
    "reply": ("requires_response", True),
    "awaiting": ("is_awaiting", True),
    "unread": ("is_unread", True),
    "read": ("is_unread", False),
    "handled": ("is_handled", True),
    "pinned": ("is_pinned", True),
    "resolved": ("is_resolved", True),
    "unresolved": ("is_resolved", False),
    "open": ("is_resolved", False),
    "ar": ("is_ar_related", True),
}
_HAS = {"note": "has_note", "notes": "has_note", "invoice": "has_invoice", "invoices": "has_invoice"}
_TOKEN = re.compile(r'(-?)(?:([A-Za-z]{2,12}):)?(?:"([^"]*)("?)|(\S*))')
_CLOSE_ENOUGH = 0.75


@dataclass(frozen=True, slots=True)
class Term:
    """One piece of a text: `field` "" is any words. `is_prefix`: the word may go on (it is being typed)."""

    field: str
    value: str
    negated: bool
    is_prefix: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mistake:
    """What was not understood, where it stands in the text, and what to write instead."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Search:
    """A text as it was understood."""

    terms: tuple[Term, ...]
    mistakes: tuple[Mistake, ...]


def parse(text: str) -> Search:
    """The terms of a text; at most MOST_TERMS, the rest is left out."""
    terms: list[Term] = []
    mistakes: list[Mistake] = []
    negated = False
    for found in _pieces(text):
        if found.group() == "NOT":
            negated = True
            continue
        term, mistake = _read(found, text, negated)
        negated = False
        if mistake is not None:
            mistakes.append(mistake)
        if term is not None and len(terms) < MOST_TERMS:
            terms.append(term)
    return Search(tuple(terms), tuple(mistakes))


def choices_of(filter: Filter, today: date) -> tuple[Filter, tuple[Term, ...], tuple[Mistake, ...]]:
    """A filter with the choices that are written in its text, the terms left to look up, and all mistakes."""
    search = parse(filter.text)
    left, mistakes, chosen = [], list(search.mistakes), filter
    for term in search.terms:
        if term.field in WORD_FIELDS:
            left.append(term)
            continue
        try:
            chosen = _choose(chosen, term, today)
        except BadInput as error:
            if not _is_being_typed(term, filter.text):
                mistakes.append(Mistake(term.start, term.end, error.sentence))
    return chosen, tuple(left), tuple(sorted(mistakes, key=lambda mistake: mistake.start))


def absorbed(filter: Filter, today: date, *, whole: bool) -> Filter:
    """The same filter with written choices moved from its text into its fields, where the panel shows them.

    Unless the text is `whole`, a term at its very end stays: it is still being typed.
    """
    text, chosen = filter.text, filter
    for term in reversed(parse(text).terms):
        if term.field in WORD_FIELDS or (not whole and term.end >= len(text)):
            continue
        try:
            chosen = _choose(chosen, term, today)
        except BadInput:
            continue
        text = text[: term.start] + text[term.end :].lstrip()
    return replace(chosen, text=text if text.strip() else "")


def mistakes_in(text: str, today: date) -> tuple[Mistake, ...]:
    """What of a text is not understood."""
    return choices_of(Filter(text=text), today)[2]


def _pieces(text: str) -> Iterator[re.Match[str]]:
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        found = _TOKEN.match(text, place)
        if found is None or found.end() == place:
            return
        yield found
        place = found.end()


def _read(found: re.Match[str], text: str, negated: bool) -> tuple[Term | None, Mistake | None]:
    minus, name, phrase, closing, bare = found.groups()
    value = phrase if phrase is not None else bare or ""
    field = (name or "").lower()
    at_end = found.end() == len(text)
    mistake = None
    if phrase is not None and not closing:
        mistake = Mistake(found.start(), found.end(), said("The quotation mark is not closed."))
    if field and field not in OPERATORS:
        close = difflib.get_close_matches(field, OPERATORS, n=1, cutoff=_CLOSE_ENOUGH)
        if close and value and not value.startswith("//"):
            words = said("There is no “{wrong}:”. Did you mean “{right}:”?", wrong=field, right=close[0])
            mistake = Mistake(found.start(), found.end(), words)
        field, value = "", text[found.start() + len(minus) : found.end()].strip('"')
    if field and not value:
        if at_end:
            return None, None
        words = said("Write something behind “{name}:”: {hint}.", name=field, hint=OPERATORS[field])
        return None, Mistake(found.start(), found.end(), words)
    starred = value.endswith("*")
    value = value.rstrip("*").replace("\x00", " ")
    if not any(sign.isalnum() for sign in value):
        return None, mistake
    is_prefix = starred or (at_end and phrase is None)
    return Term(field, value, bool(minus) or negated, is_prefix, found.start(), found.end()), mistake


def _is_being_typed(term: Term, text: str) -> bool:
    return term.end == len(text)


def _choose(filter: Filter, term: Term, today: date) -> Filter:
    """The filter with the choice that a term stands for. Raises BadInput."""
    value = term.value.lower()
    if term.field == "type":
        return _with_kinds(filter, value, term.negated)
    if term.field == "dir":
        way = _one_of(_WAYS, value, "dir")
        return replace(filter, not_direction=way) if term.negated else replace(filter, direction=way)
    if term.field == "is":
        name, wanted = _one_of(_IS, value, "is")
        return replace(filter, **{name: wanted is not term.negated})  # type: ignore[arg-type]
    if term.field == "has":
        return replace(filter, **{_one_of(_HAS, value, "has"): not term.negated})  # type: ignore[arg-type]
    day = read_day(term.value, today, future=False)
    if term.field == "on":
        return replace(filter, from_on=day, to_on=day, last_days=None)
    after = (term.field == "after") is not term.negated
    return replace(filter, **{"from_on" if after else "to_on": day}, last_days=None)  # type: ignore[arg-type]


def _with_kinds(filter: Filter, value: str, negated: bool) -> Filter:
    kinds = {_KIND_WORDS.get(kind, kind) for kind in value.split(",") if kind}
    strange = sorted(kinds - set(KNOWN_KINDS))
    if strange:
        known = ", ".join(KNOWN_KINDS)
        raise BadInput(
            "type", said("There is no type “{name}”. Types are {known}.", name=strange[0], known=known)
        )
    if negated:
        return replace(filter, not_kinds=filter.not_kinds | kinds)
    return replace(filter, kinds=filter.kinds | kinds)


def _one_of(known: dict[str, Any], value: str, name: str) -> Any:
    if value in known:
        return known[value]
    words = said("“{name}:” takes {hint}, not “{value}”.", name=name, hint=OPERATORS[name], value=value)
    raise BadInput(name, words)
