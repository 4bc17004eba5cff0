"""One place in the timeline: a card, its indentation, and the day that begins with it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.communication import Communication, Direction
from desktop.ui.panels.message_card import INDENT, EntryCard
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import column, words

SPACING = 10


class TimelineCell(QWidget):
    """A card in its place. `changed`: something inside was folded or unfolded, so it may need more room."""

    changed = Signal()

    def __init__(self, card: EntryCard, heading: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self._layout = column(self, spacing=theme.px(SPACING))
        if heading:
            label = words(heading, "caption")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._layout.addWidget(label)
        place = column()
        indent = theme.px(INDENT)
        if isinstance(card.entry, Communication):
            is_inbound = card.entry.direction is Direction.INBOUND
            place.setContentsMargins(0 if is_inbound else indent, 0, indent if is_inbound else 0, 0)
        place.addWidget(card)
        self._layout.addLayout(place)
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # in the fonts it will be shown in

    def height_at(self, width: int) -> int:
        """The height it needs at a width."""
        return max(1, self._layout.totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """Something inside wants to be laid out anew."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.changed.emit()
        return done
