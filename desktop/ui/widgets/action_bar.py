"""A line of buttons that keep their words as long as there is room, and their icons always."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.widgets.bits import row


@dataclass(slots=True)
class _Place:
    button: QPushButton
    words: str
    gives_way: int


class ActionBar(QWidget):
    """Buttons side by side; in a narrow bar those that give way first are icons with a hint."""

    def __init__(self, *, spacing: int = 4) -> None:
        super().__init__()
        self._places: list[_Place] = []
        self._layout = row(self, spacing=spacing)

    def add(self, made: QPushButton, *, gives_way: int = 0) -> None:
        """Append a button with an icon; the higher `gives_way`, the sooner its words go, 0 for never."""
        self._places.append(_Place(made, made.text(), gives_way))
        self._layout.addWidget(made)

    def add_gap(self) -> None:
        """What follows stands at the far end."""
        self._layout.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Room for the icons and the words that never go."""
        words = {place.button: place.words if place.gives_way == 0 else "" for place in self._places}
        return QSize(self._width(words), self._layout.minimumSize().height())

    def sizeHint(self) -> QSize:
        """Room for all words."""
        words = {place.button: place.words for place in self._places}
        return QSize(self._width(words), self._layout.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room shows more words."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show as many words as there is room for."""
        shown = {place.button: place.words for place in self._places}
        for place in sorted(self._places, key=lambda place: -place.gives_way):
            if place.gives_way == 0 or self._width(shown) <= self.width():
                break
            shown[place.button] = ""
        for place in self._places:
            if place.button.text() != shown[place.button]:
                place.button.setText(shown[place.button])

    def _width(self, shown: dict[QPushButton, str]) -> int:
        """The width of all buttons with these words; an icon alone saves its words and the space before."""
        total = self._layout.spacing() * max(0, len(self._places))
        for made, text in shown.items():
            now = made.text()
            metrics = made.fontMetrics()
            total += (
                made.sizeHint().width() + metrics.horizontalAdvance(text) - metrics.horizontalAdvance(now)
            )
        return total
