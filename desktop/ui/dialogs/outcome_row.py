"""How a conversation ended: chips, and one letter for each while the row has the focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs.outcomes import OUTCOMES, Outcome
from desktop.ui.language import tr
from desktop.ui.roles import Role, give_role
from desktop.ui.widgets.bits import column, exclusive, toggle, words
from desktop.ui.widgets.flow import FlowLayout


class OutcomeRow(QWidget):
    """`chosen` carries the Outcome."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.outcome: Outcome | None = None
        self._offered: tuple[Outcome, ...] = OUTCOMES
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, Role.Grouping, tr("Outcome, one letter chooses"))
        self.setObjectName("outcomes")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = column(self, margins=8, spacing=6)
        self._label = words(tr("O&utcome"), "small")
        self._label.setBuddy(self)
        layout.addWidget(self._label)
        place = QWidget()
        flow = FlowLayout(place, spacing=6)
        layout.addWidget(place)
        self._buttons = {outcome.key: toggle(f"{outcome.key}   {tr(outcome.words)}") for outcome in OUTCOMES}
        self._group = exclusive(self, self._buttons.values())
        for outcome in OUTCOMES:
            item = self._buttons[outcome.key]
            item.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            item.clicked.connect(lambda _on=False, outcome=outcome: self.choose(outcome))
            flow.addWidget(item)

    def offer_for(self, kind: str) -> None:
        """Show the outcomes that an entry of this type can have; another one is chosen no more."""
        self._offered = tuple(outcome for outcome in OUTCOMES if kind in outcome.kinds)
        for outcome in OUTCOMES:
            self._buttons[outcome.key].setVisible(outcome in self._offered)
        if self.outcome is not None and self.outcome not in self._offered:
            self.mark(None)

    def mark(self, outcome: Outcome | None) -> None:
        """Show an outcome as chosen, without a signal."""
        self.outcome = outcome
        self._group.setExclusive(False)
        for key, item in self._buttons.items():
            item.setChecked(outcome is not None and key == outcome.key)
        self._group.setExclusive(True)

    def choose(self, outcome: Outcome) -> None:
        """Choose an outcome."""
        self.mark(outcome)
        self.setAccessibleDescription(tr(outcome.words))
        self.chosen.emit(outcome)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter chooses."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        for outcome in self._offered:
            if event.text().upper() == outcome.key and not held:
                self.choose(outcome)
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that letters work now."""
        self._label.setText(tr("O&utcome   press a letter"))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Letters are text again."""
        self._label.setText(tr("O&utcome"))
        super().focusOutEvent(event)
