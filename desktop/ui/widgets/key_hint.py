"""What may follow the first key of two, shown for a moment at the bottom of the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.ui.keys import Key, command_words, span_of
from desktop.ui.language import tr
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import clear, column, row, words
from desktop.ui.widgets.keycaps import KeyCaps

ROWS = 4
"""Lines below each other; more stand beside them."""


class KeyHint(QFrame):
    """Floats above its parent and takes no focus: the next key goes where it would have gone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keyHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        layout = column(self)
        layout.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12))
        layout.setSpacing(theme.px(8))
        head = row(spacing=theme.px(8))
        self._first = KeyCaps(theme)
        head.addWidget(self._first)
        head.addWidget(words(tr("then"), "hint"))
        head.addStretch(1)
        head.addWidget(words(tr("Esc cancels"), "hint"))
        layout.addLayout(head)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._body)
        self.hide()

    def offer(self, first: str, choices: Sequence[tuple[str, Key]]) -> None:
        """Show the second keys that mean something, each with what it does."""
        clear(self._grid)
        self._grid.setHorizontalSpacing(self._theme.px(10))
        self._grid.setVerticalSpacing(self._theme.px(6))
        self._first.show_keys((first,))
        lines = _together(choices)
        for number, (keys, text) in enumerate(lines):
            caps = KeyCaps(self._theme)
            caps.show_keys(keys)
            line, side = number % ROWS, 3 * (number // ROWS)
            self._grid.addWidget(caps, line, side, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(words(text), line, side + 1)
            self._grid.setColumnMinimumWidth(side + 2, self._theme.px(14))
        self.setAccessibleName(
            tr(
                "{key}, then: {choices}",
                key=first,
                choices=", ".join(f"{keys[0]} {text}" for keys, text in lines),
            )
        )
        self.show()
        self.raise_()
        self.place()

    def place(self) -> None:
        """Put it into the middle of the lower edge."""
        parent = self.parentWidget()
        if parent is not None:
            self.adjustSize()
            self.move(
                (parent.width() - self.width()) // 2, parent.height() - self.height() - self._theme.px(56)
            )


def _together(choices: Sequence[tuple[str, Key]]) -> list[tuple[tuple[str, ...], str]]:
    """Keys with words; those of one group are told once, by the first and the last."""
    lines: list[tuple[tuple[str, ...], str]] = []
    groups: set[str] = set()
    for second, key in choices:
        if not key.group:
            lines.append(((second,), command_words(key)))
        elif key.group not in groups:
            groups.add(key.group)
            alike = [other for other, each in choices if each.group == key.group]
            lines.append((span_of(alike), tr(key.group)))
    return lines
