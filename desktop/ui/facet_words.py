"""Words for every choice of the filter panel, the same in the panel, on chips and in sentences."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop.domain.communication import Direction, SyncState
from desktop.domain.facet_choice import Choice, active, choose
from desktop.domain.filters import FacetKey, Filter
from desktop.domain.names import in_sight
from desktop.ui.language import lazy_tr, tr
from desktop.ui.wording import day_and_year, kind_word, state_word

FLAG_WORDS: Mapping[str, tuple[str, str]] = {
    "requires_response": (lazy_tr("Needs reply"), lazy_tr("No reply needed")),
    "is_awaiting": (lazy_tr("Awaiting them"), lazy_tr("Not awaiting them")),
    "is_unread": (lazy_tr("Unread"), lazy_tr("Read")),
    "is_handled": (lazy_tr("Handled here"), lazy_tr("Not handled here")),
    "is_pinned": (lazy_tr("Pinned"), lazy_tr("Not pinned")),
    "is_resolved": (lazy_tr("Resolved"), lazy_tr("Unresolved")),
    "is_ar_related": (lazy_tr("About receivables"), lazy_tr("Not about receivables")),
    "has_note": (lazy_tr("Has a note"), lazy_tr("Without a note")),
    "has_invoice": (lazy_tr("Has an invoice"), lazy_tr("Without an invoice")),
}
"""Words for yes and for no."""

_DIRECTIONS = {Direction.INBOUND: lazy_tr("Inbound"), Direction.OUTBOUND: lazy_tr("Outbound")}
_UNNAMED = {
    "customer_id": lazy_tr("Customer"),
    "contact_id": lazy_tr("Contact"),
    "invoice_id": lazy_tr("Invoice"),
}


def value_words(key: FacetKey, names: Mapping[str, str]) -> str:
    """The words of a value by itself; `names` holds those of customers, contacts and invoices by id."""
    name, value = key
    if name in FLAG_WORDS:
        return tr(FLAG_WORDS[name][0 if value else 1])
    if isinstance(value, Direction):
        return tr(_DIRECTIONS[value])
    if isinstance(value, SyncState):
        return state_word(value)
    if name == "kinds":
        return kind_word(str(value))
    if name == "last_days" and isinstance(value, int):
        return tr("Today") if value == 1 else tr("Last %n day(s)", "", value)
    if name == "silent_days" and isinstance(value, int):
        return tr("No contact for %n day(s)", "", value)
    if name == "tags":
        return in_sight(str(value)).replace("_", " ")
    return in_sight(names.get(str(value), "")) or tr(_UNNAMED[name])


def choice_words(key: FacetKey, choice: Choice, names: Mapping[str, str]) -> str:
    """The words of a choice about a value, for its chip."""
    shown = value_words(key, names)
    return tr("Not: {value}", value=shown) if choice is Choice.NOT else shown


def all_choices(filter: Filter, names: Mapping[str, str]) -> Iterator[tuple[str, Filter]]:
    """The words of every choice in force, and the filter without it."""
    for key, choice in active(filter):
        yield choice_words(key, choice, names), choose(filter, key, Choice.OFF)
    if filter.from_on is not None or filter.to_on is not None:
        yield span_words(filter), replace(filter, from_on=None, to_on=None)
    if filter.text.strip():
        yield f"“{in_sight(filter.text)}”", replace(filter, text="")


def span_words(filter: Filter) -> str:
    """The days of a filter: one, a span, or open at one end."""
    first, last = filter.from_on, filter.to_on
    if first is not None and first == last:
        return day_and_year(first)
    if first is None and last is not None:
        return tr("Until {day}", day=day_and_year(last))
    if last is None and first is not None:
        return tr("Since {day}", day=day_and_year(first))
    return f"{day_and_year(first)} – {day_and_year(last)}" if first and last else ""
