"""A label above a control, and room for a sentence when something is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.bits import column, row, words
from desktop.ui.widgets.elided import ElidedLabel


class Field(QWidget):
    """Shows one named input. `show_error("")` takes the sentence away again.

    `entrance` is the part of a larger control that takes the focus first.
    """

    def __init__(
        self, label: str, control: QWidget, *, hint: str = "", entrance: QWidget | None = None
    ) -> None:
        super().__init__()
        self.control = control
        self.entrance = entrance or control
        layout = column(self, spacing=4)
        head = row(spacing=8)
        self._label = words(label, "small", wrap=True)
        self._label.setBuddy(self.entrance)
        head.addWidget(self._label, 1)
        self._hint = ElidedLabel(hint, "hint")
        self._hint.setVisible(bool(hint))
        head.addWidget(self._hint)
        layout.addLayout(head)
        layout.addWidget(control)
        self._error = words("", "error", wrap=True)
        self._error.hide()
        layout.addWidget(self._error)
        if not control.accessibleName():
            control.setAccessibleName(label.replace("&", ""))

    @property
    def error(self) -> str:
        """The sentence shown, "" if there is none."""
        return self._error.text() if self._error.isVisibleTo(self) else ""

    def show_hint(self, text: str) -> None:
        """Show how the input is understood."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def ask_again(self, text: str) -> None:
        """Say what is wrong, and go there."""
        self.show_error(text)
        self.entrance.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, text: str) -> None:
        """Mark the control and say what is wrong."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.control.setAccessibleDescription(text)
        self.control.setProperty("wrong", bool(text))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
