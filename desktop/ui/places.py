"""The places to work from: what the rail offers, each with the filter it stands for."""

from dataclasses import dataclass

from desktop.domain.arrangement import SavedView
from desktop.domain.filters import Filter, Order
from desktop.ui.language import lazy_tr, tr


@dataclass(frozen=True, slots=True)
class Place:
    """A place: its key in the code, its words, its icon, and the filter that lists begin from."""

    key: str
    words: str
    icon: str
    filter: Filter


INBOX = Place("inbox", lazy_tr("Inbox"), "inbox", Filter(is_handled=False))
EVERYTHING = Place("all", lazy_tr("All"), "message-square", Filter())
PLACES = (
    INBOX,
    Place(
        "reply",
        lazy_tr("Needs reply"),
        "reply",
        Filter(requires_response=True, is_handled=False, order=Order.OLDEST),
    ),
    Place("calls", lazy_tr("Calls"), "phone", Filter(kinds=frozenset({"call"}))),
    Place("handled", lazy_tr("Handled"), "check-check", Filter(is_handled=True)),
    EVERYTHING,
)
"""In the order of the rail."""
COUNTED = frozenset({"inbox", "reply"})
"""Places whose number of rows is shown."""


def of_view(view: SavedView) -> Place:
    """The place that a saved view is."""
    return Place(f"view:{view.view_key}", view.name, view.icon, view.filter)


def place_words(place: Place) -> str:
    """The words of a place; a saved view has its own name."""
    return place.words if place.key.startswith("view:") else tr(place.words)
