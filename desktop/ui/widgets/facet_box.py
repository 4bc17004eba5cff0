"""One value of the filter panel: a tick for wanted, a dash for left out, and the number of rows behind it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from desktop.domain.facet_choice import Choice
from desktop.ui.key_map import fixed, held
from desktop.ui.language import tr
from desktop.ui.widgets.bits import row, words
from desktop.ui.widgets.elided import plain_hint
from desktop.ui.wording import number

_STATES = {
    Choice.OFF: Qt.CheckState.Unchecked,
    Choice.ON: Qt.CheckState.Checked,
    Choice.NOT: Qt.CheckState.PartiallyChecked,
}


SHORTEST = 80
"""Pixels below which a line is not squeezed."""


class FacetTick(QCheckBox):
    """A tick whose text ends in an ellipsis where its room ends: a long name must not push the figures away.

    `chosen(Choice)` when a person chose. Space or a click wants the value; Alt+Enter or Ctrl+click leaves
    it out; the same again takes the choice back."""

    chosen = Signal(object)

    def __init__(self, text: str) -> None:
        super().__init__(_shown(text))
        self._choice = Choice.OFF
        self._text = text
        self.setTristate(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setToolTip(
            plain_hint(
                tr(
                    "{value}: {held}click or {keys} leaves these out",
                    value=text,
                    held=held("Ctrl"),
                    keys=fixed("Alt+Return"),
                )
            )
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

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(SHORTEST, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tick and as much of the text as fits."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        # Ampersands of names are doubled here; measured with them, a text errs on the short side.
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room.width())
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, option)

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
