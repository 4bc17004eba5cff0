"""All keys, made from the table that also makes them work."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.dialogs.palette_search import match
from desktop.ui.key_map import KeyMap
from desktop.ui.keys import FIXED_KEYS, KEYS, Key, areas_of, command_words, span_of
from desktop.ui.language import tr
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, fit_room, row, scroller, words
from desktop.ui.widgets.keycaps import KeyCaps, keys_words

COLUMN = 300
"""Pixels at 100 % that a column of keys needs."""
MOST_COLUMNS = 3
WIDTH, HEIGHT = 1040, 760

Line = tuple[str, tuple[str, ...], bool]
"""What a command does, its keys, and whether the person chose them."""


class KeysDialog(QDialog):
    """By areas, in columns, with the person's own keys; `change_wanted` asks for the preferences.

    `available` are the commands that can be run; without it all of the table are shown.
    """

    change_wanted = Signal()

    def __init__(
        self, keys: KeyMap, theme: Theme, *, parent: QWidget, available: Collection[str] | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self._keys = keys
        self._theme = theme
        self._available = available
        self._columns = 0
        layout = column(self, margins=24, spacing=14)
        head = row(spacing=16)
        head.addWidget(words(tr("Keys"), "title"))
        head.addStretch(1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the keys"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(theme.px(240))
        self.filter.textChanged.connect(lambda _text: self._show())
        head.addWidget(self.filter)
        layout.addLayout(head)
        self._area = scroller(tr("All keys"))
        layout.addWidget(self._area, 1)
        foot = row(spacing=8)
        self.note = words("", "hint", wrap=True)
        foot.addWidget(self.note, 1)
        foot.addWidget(button(tr("Change keys …"), "quiet", action=self._on_change))
        foot.addWidget(button(tr("Close"), action=self.accept))
        layout.addLayout(foot)
        fit_room(self, WIDTH, HEIGHT)
        keys.changed.connect(self._on_keys)
        self._show()
        self.filter.setFocus()

    def lines(self) -> dict[str, list[Line]]:
        """What is shown, by area."""
        typed = self.filter.text().strip()
        found = {
            tr(area): [line for line in self._lines_of(keys) if _fits(typed, line)]
            for area, keys in areas_of((*KEYS, *FIXED_KEYS)).items()
        }
        return {area: lines for area, lines in found.items() if lines}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        if self._count_columns() != self._columns:
            self._show()

    def _on_keys(self, _command: str) -> None:
        self._show()

    def _on_change(self) -> None:
        self.accept()
        self.change_wanted.emit()

    def _lines_of(self, keys: list[Key]) -> Iterator[Line]:
        groups: set[str] = set()
        for key in keys:
            if key in FIXED_KEYS:
                yield command_words(key), key.keys, False
            elif self._available is not None and key.command not in self._available:
                continue
            elif not key.group:
                live = self._keys.live_keys_of(key.command)
                yield command_words(key), live, self._keys.is_own(key.command)
            elif key.group not in groups:
                groups.add(key.group)
                yield self._group_line([one for one in keys if one.group == key.group])

    def _group_line(self, keys: list[Key]) -> Line:
        """Commands of a kind by the first and the last of their keys."""
        live = [reached[0] for key in keys if (reached := self._keys.live_keys_of(key.command))]
        own = any(self._keys.is_own(key.command) for key in keys)
        return tr(keys[0].group), span_of(live), own

    def _count_columns(self) -> int:
        return max(1, min(MOST_COLUMNS, (self.width() - 48) // self._theme.px(COLUMN)))

    def _show(self) -> None:
        self._columns = self._count_columns()
        body = QWidget()
        layout = row(body, spacing=self._theme.px(32))
        lines = self.lines()
        for part in _shared_out(lines, self._columns):
            side = column(spacing=self._theme.px(18))
            for area in part:
                side.addWidget(self._block(area, lines[area]))
            side.addStretch(1)
            layout.addLayout(side, 1)
        if not lines:
            layout.addWidget(self._nothing(), 1)
        self._area.setWidget(body)
        self.note.setText(self._note())

    def _nothing(self) -> QWidget:
        label = words(tr("No key goes by “{text}”.", text=self.filter.text().strip()), "dim", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _note(self) -> str:
        palette = self._keys.shown("palette")
        if self._keys.singles:
            return tr("Single letters work while no text field has the focus.")
        return tr("Single-letter keys are switched off. {palette} finds every command.", palette=palette)

    def _block(self, area: str, lines: list[Line]) -> QWidget:
        block = QWidget()
        layout: QVBoxLayout = column(block, spacing=self._theme.px(6))
        layout.addWidget(words(area, "caption"))
        for text, keys, own in lines:
            layout.addLayout(self._row(text, keys, own=own))
        return block

    def _row(self, text: str, keys: tuple[str, ...], *, own: bool) -> QHBoxLayout:
        line = row(spacing=self._theme.px(10))
        line.addWidget(words(text, wrap=True), 1)
        if not keys:
            line.addWidget(words(tr("no key"), "hint"))
            return line
        caps = KeyCaps(self._theme)
        caps.show_keys(keys, own=own)
        if own:
            caps.setToolTip(tr("Your own key"))
        line.addWidget(caps)
        return line


def _fits(typed: str, line: Line) -> bool:
    text, keys, _own = line
    fit = match(typed, text)
    return not typed or (fit is not None and fit.is_strong) or typed.casefold() in keys_words(keys).casefold()


def _shared_out(lines: dict[str, list[Line]], columns: int) -> list[list[str]]:
    """Areas in their order, shared out so that the columns are about equally long."""
    heights = {area: len(found) + 2 for area, found in lines.items()}
    whole = sum(heights.values())
    parts: list[list[str]] = [[] for _ in range(columns)]
    above = 0
    for area, height in heights.items():
        place = min(columns - 1, int((above + height / 2) * columns / max(1, whole)))
        parts[place].append(area)
        above += height
    return parts
