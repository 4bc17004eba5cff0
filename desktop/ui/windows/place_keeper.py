"""Keeps the place one works from and the choices on top of it: one state for rail, chips, panel and list."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.facet_choice import active
from desktop.domain.filters import Filter
from desktop.ui.places import EVERYTHING, INBOX, PLACES, Place


class PlaceKeeper:
    """Which place, and which filter. Searching looks everywhere: from the inbox it leads to All and back."""

    def __init__(self) -> None:
        self.place = INBOX
        self.filter = INBOX.filter
        self._searched_from: Place | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether there are choices on top of the place."""
        return _plain(self.filter) != _plain(self.place.filter)

    def enter(self, place: Place) -> Filter:
        """Go to a place; the answer is the filter in force."""
        self.place, self.filter = place, place.filter
        self._searched_from = None
        return self.filter

    def clear(self) -> Filter:
        """Only the place's own choices stay, and the view and order that were chosen."""
        place = self._searched_from or self.place
        view, order = self.filter.view, self.filter.order
        self.enter(place)
        self.filter = replace(place.filter, view=view, order=order)
        return self.filter

    def narrow(self, filter: Filter, views: Iterable[Place] = ()) -> Filter:
        """Other choices: the place stays if the filter keeps to it, else it is another one, or All."""
        if filter.text.strip() and not self.filter.text.strip() and self.place is INBOX:
            self._searched_from = INBOX
            filter = replace(filter, is_handled=None if filter.is_handled is False else filter.is_handled)
        elif not filter.text.strip() and self._searched_from is not None and filter.is_open():
            return self.enter(self._searched_from)
        self.filter = filter
        same = [place for place in (*PLACES, *views) if _plain(place.filter) == _plain(filter)]
        if self.place not in same:
            if same:
                self.place = same[0]
            elif not _keeps_to(filter, self.place):
                self.place = EVERYTHING
        return self.filter


def _plain(filter: Filter) -> Filter:
    """The choices alone, without view and order."""
    open_filter = Filter()
    return replace(filter, view=open_filter.view, order=open_filter.order)


def _keeps_to(filter: Filter, place: Place) -> bool:
    return set(active(place.filter)) <= set(active(filter)) and place.filter.text in filter.text
