"""A list of choices below a text field that keeps the focus; the field hands its keys over."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

MOST_SHOWN = 8
SMALLEST_WIDTH = 260
FRAME = 12
GAP = 4


class ChoicePopup(QListView):
    """`chosen` carries the number of a choice that was clicked."""

    chosen = Signal(int)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setObjectName("popup")
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._texts = QStringListModel(self)
        self.setModel(self._texts)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def offer(self, texts: Sequence[str], line: QRect, width: int) -> None:
        """Show these choices below a line of text, or above it where the screen ends; none hide them.

        `line` is where it stands on the screen.
        """
        self._texts.setStringList(list(texts))
        if not texts:
            self.hide()
            return
        height = min(len(texts), MOST_SHOWN) * self.sizeHintForRow(0) + FRAME
        self.resize(max(width, SMALLEST_WIDTH), height)
        below, screen = line.bottom() + GAP, self.screen().availableGeometry()
        fits = below + height <= screen.bottom() or line.top() - GAP - height < screen.top()
        self.move(line.left(), below if fits else line.top() - GAP - height)
        self.setCurrentIndex(self._texts.index(0, 0))
        self.show()

    @property
    def current(self) -> int:
        """The number of the choice that Enter takes."""
        return max(0, self.currentIndex().row())

    def step(self, by: int) -> None:
        """Move on, round at the ends."""
        number = (self.current + by) % max(1, self._texts.rowCount())
        self.setCurrentIndex(self._texts.index(number, 0))
