"""The line above the list: search box, the sentence about a mistake in it, the filter panel's button."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desktop.domain.filters import Filter
from desktop.domain.search_language import absorbed
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.icons import Icons
from desktop.ui.key_map import KeyMap
from desktop.ui.keys import COMMAND
from desktop.ui.language import tr
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import column, row, words
from desktop.ui.widgets.search_box import SearchBox

TYPING_PAUSE = 20
"""Milliseconds without a letter after which the store is asked; a question that is overtaken costs little."""
MOST_NAMES = 8
"""Names that the search box offers."""


class SearchLine(QWidget):
    """Signals: `filter_changed(Filter)` while one types, `panel_toggled`, `left` towards the list."""

    filter_changed = Signal(object)
    panel_toggled = Signal()
    left = Signal()

    def __init__(
        self, reader: Reader, background: Background, theme: Theme, icons: Icons, *, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._reader = reader
        self._background = background
        self._icons = icons
        self._today = today
        self._filter = Filter()
        layout = column(self)
        line = row(spacing=6)
        line.setContentsMargins(16, 14, 12, 8)
        self.box = SearchBox(theme, today)
        self.box.setPlaceholderText(tr("Search everything"))
        self.box.setAccessibleName(tr("Search everything"))
        self._hint = tr("Words, “phrases”, -not, and operators such as type:call")
        self.box.setAccessibleDescription(self._hint)
        self._mark = QAction(self.box)
        self.box.addAction(self._mark, QLineEdit.ActionPosition.LeadingPosition)
        self._panel_button = QToolButton()
        self._panel_button.setAccessibleName(tr("Filter panel"))
        self._panel_button.setToolTip(tr("Filter panel"))
        self._panel_button.setProperty(COMMAND, "filter")
        line.addWidget(self.box, 1)
        line.addWidget(self._panel_button)
        layout.addLayout(line)
        self.mistake = words("", "error", wrap=True)
        self.mistake.setContentsMargins(18, 0, 16, 4)
        self.mistake.hide()
        layout.addWidget(self.mistake)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._join()

    def show_filter(self, filter: Filter) -> None:
        """Show the text of a filter, without a signal."""
        self._filter = filter
        if filter.text != self.box.text():
            self.box.setText(filter.text)

    def show_keys(self, keys: KeyMap) -> None:
        """The keys in force: one of them leads here."""
        words = (tr("Search everything"), keys.shown("search"))
        self.box.setPlaceholderText("   ".join(words).rstrip())

    def focus_box(self) -> None:
        """Put the cursor into the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def restyle(self) -> None:
        """Take icons of the present look."""
        self._mark.setIcon(self._icons.icon("search", "faint"))
        self._panel_button.setIcon(self._icons.icon("list-filter"))

    # -- private -------------------------------------------------------------------------------------

    def _join(self) -> None:
        self._panel_button.clicked.connect(self.panel_toggled)
        self._typing.timeout.connect(self._on_typed)
        self.box.textEdited.connect(lambda _text: self._typing.start())
        self.box.emptied.connect(self._on_typed)
        self.box.left.connect(self._on_left)
        self.box.mistaken.connect(self._on_mistake)
        self.box.names_wanted.connect(self._find_names)

    def _on_typed(self) -> None:
        """Choices that are written out move into the panel; the rest of the text is searched for."""
        self._typing.stop()
        typed = replace(self._filter, text=self.box.text())
        at_end = self.box.cursorPosition() == len(self.box.text())
        self._apply(absorbed(typed, self._today(), whole=False) if at_end else typed)

    def _on_left(self) -> None:
        self._typing.stop()
        self._apply(absorbed(replace(self._filter, text=self.box.text()), self._today(), whole=True))
        self.left.emit()

    def _apply(self, filter: Filter) -> None:
        if filter.text != self.box.text():
            self.box.setText(filter.text)
        if filter != self._filter:
            self._filter = filter
            self.filter_changed.emit(filter)

    def _on_mistake(self, sentence: str) -> None:
        self.mistake.setText(sentence)
        self.mistake.setVisible(bool(sentence))
        self.box.setAccessibleDescription(sentence or self._hint)

    def _find_names(self, operator: str, text: str) -> None:
        self._background.ask(
            lambda: self._names(operator, text),
            lambda names: self.box.offer_names(operator, list(dict.fromkeys(names))),
            lane="complete",
        )

    def _names(self, operator: str, text: str) -> list[str]:
        """Names that fit an operator; asked on a worker."""
        if operator == "customer":
            return [one.name for one in self._reader.customers(text, limit=MOST_NAMES)]
        if operator in ("contact", "from", "to"):
            return [one.name for one, _ in self._reader.contacts(text, limit=MOST_NAMES)] if text else []
        if operator == "inv":
            return [one.number for one in self._reader.search_invoices(text, limit=MOST_NAMES)]
        if operator == "tag":
            return [tag for tag in self._reader.tags() if tag.startswith(text.lower())][:MOST_NAMES]
        return []
