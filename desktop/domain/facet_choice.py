"""One value of the filter panel as a choice: off, wanted, or left out; the panel and the chips share it."""

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from typing import Any

from desktop.domain.filters import FLAGS, FacetKey, Filter


class Choice(Enum):
    """What a person chose about one value."""

    OFF = "off"
    ON = "on"
    NOT = "not"


SETS = {"kinds": "not_kinds", "tags": "not_tags", "sync_states": "not_sync_states"}
"""Fields that hold several values, each with the field of what is left out."""
NAMES = {"customer_id": "not_customers", "contact_id": "not_contacts", "invoice_id": "not_invoices"}
"""Fields that hold one name, each with the field of the names that are left out."""
NUMBERS = ("last_days", "silent_days")


def choice_of(filter: Filter, key: FacetKey) -> Choice:
    """What a filter says about a value."""
    name, value = key
    if name in SETS:
        wanted, unwanted = value in getattr(filter, name), value in getattr(filter, SETS[name])
    elif name in NAMES:
        wanted, unwanted = getattr(filter, name) == value, value in getattr(filter, NAMES[name])
    elif name == "direction":
        wanted, unwanted = filter.direction == value, filter.not_direction == value
    else:
        chosen = getattr(filter, name)
        wanted = chosen == value
        unwanted = name in FLAGS and chosen is not None and not wanted
    return Choice.ON if wanted else Choice.NOT if unwanted else Choice.OFF


def choose(filter: Filter, key: FacetKey, choice: Choice) -> Filter:
    """The filter with another choice about one value."""
    name, value = key
    if name in SETS:
        return _in_sets(filter, name, SETS[name], value, choice)
    if name in NAMES:
        return _in_names(filter, name, value, choice)
    if name == "direction":
        kept = filter.direction if filter.direction != value else None
        left_out = filter.not_direction if filter.not_direction != value else None
        wanted = value if choice is Choice.ON else kept
        return _with(filter, direction=wanted, not_direction=value if choice is Choice.NOT else left_out)
    if choice is Choice.NOT and name in FLAGS:
        return _with(filter, **{name: not value})
    return _with(filter, **{name: value if choice is Choice.ON else None})


def active(filter: Filter) -> Iterator[tuple[FacetKey, Choice]]:
    """Every value about which something was chosen; dates and text are not among them."""
    for name, left_out in SETS.items():
        yield from (((name, value), Choice.ON) for value in sorted(getattr(filter, name)))
        yield from (((name, value), Choice.NOT) for value in sorted(getattr(filter, left_out)))
    if filter.direction is not None:
        yield ("direction", filter.direction), Choice.ON
    if filter.not_direction is not None:
        yield ("direction", filter.not_direction), Choice.NOT
    for name in FLAGS:
        if getattr(filter, name) is not None:
            yield (name, getattr(filter, name)), Choice.ON
    for name, left_out in NAMES.items():
        if getattr(filter, name) is not None:
            yield (name, getattr(filter, name)), Choice.ON
        yield from (((name, value), Choice.NOT) for value in sorted(getattr(filter, left_out)))
    for name in NUMBERS:
        if getattr(filter, name) is not None:
            yield (name, getattr(filter, name)), Choice.ON


def _in_sets(filter: Filter, name: str, left_out: str, value: object, choice: Choice) -> Filter:
    wanted, unwanted = getattr(filter, name) - {value}, getattr(filter, left_out) - {value}
    if choice is Choice.ON:
        wanted |= {value}
    elif choice is Choice.NOT:
        unwanted |= {value}
    return _with(filter, **{name: wanted, left_out: unwanted})


def _in_names(filter: Filter, name: str, value: object, choice: Choice) -> Filter:
    left_out = NAMES[name]
    unwanted = getattr(filter, left_out) - {value}
    kept = getattr(filter, name) if getattr(filter, name) != value else None
    if choice is Choice.NOT:
        unwanted |= {value}
    return _with(filter, **{name: value if choice is Choice.ON else kept, left_out: unwanted})


def _with(filter: Filter, **fields: Any) -> Filter:
    return replace(filter, **fields)
