"""The active choices as chips above the list; a click takes one away."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.filters import Filter
from desktop.ui.facet_words import all_choices
from desktop.ui.language import tr
from desktop.ui.widgets.bits import button
from desktop.ui.widgets.flow import FlowLayout


class FilterChips(QWidget):
    """Mirrors a Filter; `filter_changed` carries it without the choice that was clicked away.

    `filter_cleared` is sent by the last chip, which takes all others away.
    """

    filter_changed = Signal(object)
    filter_cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layout = FlowLayout(self, spacing=6)
        self._names: dict[str, str] = {}
        self._place = Filter()
        self.hide()

    def add_names(self, names: Mapping[str, str]) -> None:
        """Tell the names behind ids, for their chips."""
        self._names.update(names)

    def show_filter(self, filter: Filter, place: Filter | None = None) -> None:
        """Show a chip for each choice that the `place` the list began from does not make itself."""
        self._place = place if place is not None else self._place
        self._layout.clear()
        for text, without in self.chips(filter):
            chip = button(
                f"{text}  ×".replace("&", "&&"), "chip", name=tr("Remove filter {value}", value=text)
            )
            chip.clicked.connect(lambda _on=False, rest=without: self.filter_changed.emit(rest))
            self._layout.addWidget(chip)
        if self._layout.count() > 1:
            every = button(tr("Clear all"), "link", name=tr("Clear all filters"))
            every.clicked.connect(lambda _on=False: self.filter_cleared.emit())
            self._layout.addWidget(every)
        self.setVisible(self._layout.count() > 0)

    def chips(self, filter: Filter) -> Iterator[tuple[str, Filter]]:
        """Words of each choice, and the filter without it."""
        own = {text for text, _ in all_choices(self._place, self._names)}
        yield from (pair for pair in all_choices(filter, self._names) if pair[0] not in own)
