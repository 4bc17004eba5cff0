"""One value of the filter panel: a tick for wanted, a dash for left out, and the number of rows behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.domain.facet_choice import Choice
from desktop.ui.key_map import fixed, held
from desktop.ui.language import tr
from desktop.ui.widgets.bits import row, words
from desktop.ui.wording import number

_STATES = {
    Choice.OFF: Qt.CheckState.Unchecked,
    Choice.ON: Qt.CheckState.Checked,
    Choice.NOT: Qt.CheckState.PartiallyChecked,
}


class FacetTick(QCheckBox):
    """`chosen(Choice)` when a person chose. Space or a click wants the value; Alt+Enter or Ctrl+click leaves
    it out; the same again takes the choice back."""

    chosen = Signal(object)

    def __init__(self, text: str) -> None:
        super().__init__(_shown(text))
        self._choice = Choice.OFF
        self._text = text
        self.setTristate(True)
        self.setAccessibleName(text)
        self.setToolTip(
            tr("{held}click or {keys} leaves these out", held=held("Ctrl"), keys=fixed("Alt+Return"))
        )

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return self._choice

    def show_choice(self, choice: Choice) -> None:
        """Show a choice, without a signal."""
        self._choice = choice
        self.setCheckState(_STATES[choice])
        left_out = choice is Choice.NOT
        self.setText(_shown(tr("Not: {value}", value=self._text) if left_out else self._text))
        self.setAccessibleName(tr("{value}, left out", value=self._text) if left_out else self._text)

    def nextCheckState(self) -> None:
        """A click or Space: wanted, or no choice."""
        self._choose(Choice.OFF if self._choice is not Choice.OFF else Choice.ON)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ctrl+click leaves out."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._toggle_not()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Enter leaves out; Enter alone does what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._toggle_not()
            else:
                self.nextCheckState()
            return
        super().keyPressEvent(event)

    def _toggle_not(self) -> None:
        self._choose(Choice.OFF if self._choice is Choice.NOT else Choice.NOT)

    def _choose(self, choice: Choice) -> None:
        self.show_choice(choice)
        self.chosen.emit(choice)


class FacetBox(QWidget):
    """A tick with its figure at the right; values without rows are dim, not gone."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tick = FacetTick(text)
        self._figure = words("", "facetFigure")
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout: QHBoxLayout = row(self)
        layout.addWidget(self.tick, 1)
        layout.addWidget(self._figure)

    def show_count(self, count: int | None) -> None:
        """Show how many rows are behind the value; None while that is being counted."""
        self._figure.setText("" if count is None else number(count))
        self.tick.setAccessibleDescription("" if count is None else tr("%n row(s)", "", count))
        empty = count == 0
        if self.tick.property("empty") is not empty:
            self.tick.setProperty("empty", empty)
            self.tick.style().polish(self.tick)


def _shown(text: str) -> str:
    """Names have ampersands, which would underline the letter behind them."""
    return text.replace("&", "&&")
