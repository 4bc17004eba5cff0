"""A Filter as text and back, for saved views: a view of a later version loses only what is unknown here."""

import json
from dataclasses import fields
from datetime import date
from typing import Any

from desktop.domain.communication import Direction, SyncState
from desktop.domain.filters import FLAGS, Filter, Order, View

_NUMBERS = ("last_days", "silent_days")
_DATES = ("from_on", "to_on")
_DIRECTIONS = ("direction", "not_direction")
_STATES = ("sync_states", "not_sync_states")
_SETS = ("kinds", "not_kinds", "not_customers", "not_contacts", "not_invoices", "tags", "not_tags")
_TEXTS = ("customer_id", "contact_id", "invoice_id", "text")


def filter_to_text(filter: Filter) -> str:
    """Compact JSON of what a filter restricts."""
    plain = Filter()
    values = {
        item.name: _plain(getattr(filter, item.name))
        for item in fields(Filter)
        if getattr(filter, item.name) != getattr(plain, item.name)
    }
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def filter_from_text(text: str) -> Filter:
    """The filter of a text; what cannot be understood is left out."""
    try:
        values = json.loads(text)
    except ValueError:
        return Filter()
    if not isinstance(values, dict):
        return Filter()
    usable = {name: read for name, value in values.items() if (read := _read(name, value)) is not None}
    return Filter(**usable)


def _plain(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    return value.isoformat() if isinstance(value, date) else value


def _read(name: str, value: Any) -> Any:  # one line per kind of field
    try:
        if name == "view":
            return View(value)
        if name == "order":
            return Order(value)
        if name in _DIRECTIONS:
            return Direction(value)
        if name in _DATES:
            return date.fromisoformat(value)
        if name in _STATES:
            return frozenset(SyncState(item) for item in value)
        if name in _SETS:
            return frozenset(str(item) for item in value)
    except (ValueError, TypeError):
        return None
    fits = (
        (name in FLAGS and isinstance(value, bool))
        or (name in _NUMBERS and isinstance(value, int) and not isinstance(value, bool))
        or (name in _TEXTS and isinstance(value, str))
    )
    return value if fits else None
