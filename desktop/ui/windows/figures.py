"""Counts beside places, views and values: asked for in the background, soon after something changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.arrangement import SavedView
from desktop.domain.filters import Filter
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.places import COUNTED, PLACES, of_view
from desktop.ui.standing import Counts
from desktop.ui.widgets.gatherer import Gatherer


class Figures(QObject):
    """Signals: `places_counted(dict)` by key of the place, `waiting_counted(Counts)`: entries that wait and
    entries that need the person, `facets_counted(Facets)`, `views_read(list of SavedView)`."""

    places_counted = Signal(object)
    waiting_counted = Signal(object)
    facets_counted = Signal(object)
    views_read = Signal(object)

    def __init__(self, reader: Reader, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._background = background
        self._gatherer = Gatherer(self)
        self._views: list[SavedView] = []
        self._figures: dict[str, int] = {}

    @property
    def views(self) -> list[SavedView]:
        """The saved views as they were read last."""
        return self._views

    def later(self, count: Callable[[], object]) -> None:
        """Count a moment later, once for all changes until then."""
        self._gatherer.later(count)

    def read_views(self) -> None:
        """Read the saved views, then count behind them."""
        self._background.ask(self._reader.views, self._on_views, lane="views")

    def count_places(self) -> None:
        """Count the rows of the places and views that show a number."""
        reader = self._reader
        places = [place for place in PLACES if place.key in COUNTED] + [of_view(view) for view in self._views]

        def count() -> dict[str, int]:
            return {place.key: reader.count(place.filter) for place in places}

        self._background.ask(count, self._on_places, lane="places")

    def count_waiting(self) -> None:
        """Count what waits to be sent, and what needs the person."""
        reader = self._reader
        self._background.ask(
            lambda: Counts(*reader.waiting(), reader.waits_since()), self._on_waiting, lane="waiting"
        )

    def count_facets(self, filter: Filter) -> None:
        """Count the rows behind each value of the filter panel."""
        self._background.ask(lambda: self._reader.facets(filter), self.facets_counted.emit, lane="facets")

    def _on_views(self, views: list[SavedView]) -> None:
        self._views = views
        self.views_read.emit(views)
        self.count_places()

    def _on_places(self, counts: dict[str, int]) -> None:
        kept = {key: count for key, count in self._figures.items() if key in ("outbox", "attention")}
        self._figures = kept | counts
        self.places_counted.emit(self._figures)

    def _on_waiting(self, counts: Counts) -> None:
        outbox = counts.waiting + counts.attention
        self._figures = {**self._figures, "outbox": outbox, "attention": counts.attention}
        self.places_counted.emit(self._figures)
        self.waiting_counted.emit(counts)
