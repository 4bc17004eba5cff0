"""How a call ended: chips, and one letter for each while the row has the focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs.outcomes import OUTCOMES, Outcome
from desktop.ui.widgets.bits import column, exclusive, toggle, words
from desktop.ui.widgets.flow import FlowLayout


class OutcomeRow(QWidget):
    """`chosen` carries the Outcome."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.outcome: Outcome | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Outcome of the call, one letter chooses")
        self.setObjectName("outcomes")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = column(self, margins=8, spacing=6)
        self._label = words("Outcome", "small")
        layout.addWidget(self._label)
        place = QWidget()
        flow = FlowLayout(place, spacing=6)
        layout.addWidget(place)
        self._buttons = {outcome.key: toggle(f"{outcome.key}   {outcome.words}") for outcome in OUTCOMES}
        self._group = exclusive(self, self._buttons.values())
        for outcome in OUTCOMES:
            item = self._buttons[outcome.key]
            item.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            item.clicked.connect(lambda _on=False, outcome=outcome: self.choose(outcome))
            flow.addWidget(item)

    def choose(self, outcome: Outcome) -> None:
        """Choose an outcome."""
        self.outcome = outcome
        self._buttons[outcome.key].setChecked(True)
        self.chosen.emit(outcome)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter chooses."""
        for outcome in OUTCOMES:
            if event.text().upper() == outcome.key:
                self.choose(outcome)
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Say that letters work now."""
        self._label.setText("Outcome   press a letter")
        super().focusInEvent(event)  # type: ignore[arg-type]

    def focusOutEvent(self, event: object) -> None:
        """Letters are text again."""
        self._label.setText("Outcome")
        super().focusOutEvent(event)  # type: ignore[arg-type]
