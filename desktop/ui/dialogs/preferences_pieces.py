"""What the pages of the preferences are made of: a page that scrolls, switches, choices beside each other."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.language import tr
from desktop.ui.widgets.bits import column, exclusive, row, toggle, words

Options = Sequence[tuple[Any, str]]
"""Values, each with the words for it in the language in force."""


def shown(options: Options) -> Options:
    """A table of the module, in the language in force."""
    return [(value, tr(text)) for value, text in options]


class Page(QScrollArea):
    """One section, top down below its title; it scrolls where the text is large."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        body = QWidget()
        self.column: QVBoxLayout = column(body, spacing=18)
        self.column.setContentsMargins(4, 0, 16, 8)
        self.column.addWidget(words(title, "heading"))
        self.setWidget(body)


class Segments(QWidget):
    """A few choices beside each other, of which one is down. `chosen` is called when the person takes one."""

    def __init__(self, name: str, options: Options, value: Any, chosen: Callable[[Any], object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        layout: QHBoxLayout = row(self, spacing=6)
        self._values = [each for each, _ in options]
        self.buttons = [toggle(text) for _, text in options]
        for item, (_, text) in zip(self.buttons, options, strict=True):
            item.setAccessibleName(tr("{name}: {choice}", name=name, choice=text))
            layout.addWidget(item)
        layout.addStretch(1)
        self._group: QButtonGroup = exclusive(self, self.buttons)
        self.show_value(value)
        self._group.buttonClicked.connect(lambda item: chosen(self._values[self.buttons.index(item)]))
        self.setFocusProxy(self.buttons[0])

    def show_value(self, value: Any) -> None:
        """Show what holds; nothing is called."""
        for each, item in zip(self._values, self.buttons, strict=True):
            if each == value:
                item.setChecked(True)


def switch(
    page: QVBoxLayout, text: str, on: bool, switched: Callable[[bool], object], *, hint: str = ""
) -> QCheckBox:
    """Something that is on or off, with a line that says what it means."""
    box = QCheckBox(text)
    box.setAccessibleName(text)
    box.setAccessibleDescription(hint)
    box.setChecked(on)
    box.toggled.connect(switched)
    part = column(spacing=2)
    part.addWidget(box)
    if hint:
        part.addWidget(words(hint, "switchHint", wrap=True))
    page.addLayout(part)
    return box


def choice(name: str, options: Options, value: Any, chosen: Callable[[Any], object]) -> QComboBox:
    """One of several; a value that is not among the options is shown as it is."""
    box = QComboBox()
    box.setAccessibleName(name)
    for each, text in options:
        box.addItem(text, each)
    if value not in [each for each, _ in options]:
        box.addItem(str(value), value)
    box.setCurrentIndex(box.findData(value))
    box.currentIndexChanged.connect(lambda index: chosen(box.itemData(index)))
    return box
