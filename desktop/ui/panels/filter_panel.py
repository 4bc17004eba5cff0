"""The filter panel: every filter of the service, the marks of this computer, and rows behind each value."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.communication import KNOWN_KINDS, Direction, SyncState
from desktop.domain.facet_choice import Choice as Chosen
from desktop.domain.facet_choice import choice_of, choose
from desktop.domain.filters import FacetKey, Facets, Filter, View
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.facet_words import value_words
from desktop.ui.keys import LETTERS
from desktop.ui.language import tr
from desktop.ui.panels.filter_dates import FilterDates
from desktop.ui.panels.filter_names import FilterNames
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.facet_box import FacetBox
from desktop.ui.wording import day_and_year

QUEUE: tuple[FacetKey, ...] = tuple(
    (name, True) for name in ("requires_response", "is_awaiting", "is_unread", "is_pinned", "is_handled")
)
STATE: tuple[FacetKey, ...] = (
    ("is_resolved", False),
    ("is_resolved", True),
    ("is_ar_related", True),
    ("has_note", True),
    ("has_invoice", True),
)
UNSENT = tuple(state for state in SyncState if state is not SyncState.SYNCED)


class FilterPanel(QFrame):
    """Shows a Filter and changes it; `filter_changed` carries the new one, `cleared` asks for none,
    `view_wanted` to keep it as a view. Counts come by `show_facets`."""

    filter_changed = Signal(object)
    cleared = Signal()
    view_wanted = Signal()

    def __init__(self, reader: Reader, background: Background) -> None:
        super().__init__()
        self.setObjectName("filterPanel")
        self.setProperty(LETTERS, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        self._filter = Filter()
        self._names: dict[str, str] = {}
        self._boxes: dict[FacetKey, FacetBox] = {}
        outer = column(self)
        outer.addLayout(self._head())
        body = QWidget()
        self._layout = column(body, spacing=2)
        self._layout.setContentsMargins(14, 2, 14, 12)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        outer.addWidget(scroll, 1)
        self._dates = FilterDates()
        self._dates.filter_changed.connect(self._change)
        self._named = FilterNames(reader, background)
        self._named.filter_changed.connect(self._change)
        self._named.names_found.connect(self.add_names)
        self._build()
        self._layout.addStretch(1)
        outer.addLayout(self._foot())

    # -- showing -------------------------------------------------------------------------------------

    def show_filter(self, filter: Filter) -> None:
        """Show these choices, without a signal."""
        self._filter = filter
        self._view[filter.view].setChecked(True)
        for key, box in self._boxes.items():
            choice = choice_of(filter, key)
            if choice is Chosen.NOT and (key[0], not key[1]) in self._boxes:
                choice = Chosen.OFF  # its opposite has a line of its own, which is ticked
            box.tick.show_choice(choice)
        self._dates.show_filter(filter)
        self._named.show_filter(filter, self._names)
        self._clear.setEnabled(not filter.is_open())
        self._keep.setEnabled(not filter.is_open())
        self._show_sending()

    def show_facets(self, facets: Facets) -> None:
        """Show how many rows are behind each value."""
        self.add_names(facets.names)
        for name, value in facets.counts:
            if name == "kinds" and (name, value) not in self._boxes:
                self._add_box(self._kinds, (name, value))
        for key, box in self._boxes.items():
            box.show_count(facets.count(*key))
        self._named.show_facets(facets)
        self._show_sending()

    def show_history(self, complete_since: date | None) -> None:
        """Say how far back what is counted here is whole."""
        if complete_since is None:
            text = tr("History is still being fetched")
        else:
            text = tr("Complete for this filter since {day}", day=day_and_year(complete_since))
        self._history.setText(text)

    def add_names(self, names: Mapping[str, str]) -> None:
        """Tell the names behind ids."""
        self._names.update(names)

    def focus_first(self) -> None:
        """Put the focus on the first line."""
        next(iter(self._boxes.values())).tick.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- building ------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        head = row(spacing=6)
        head.setContentsMargins(16, 14, 10, 6)
        head.addWidget(words(tr("Filter"), "heading"))
        head.addStretch(1)
        self._clear = button(tr("Clear"), "link", name=tr("Clear all filters"), action=self.cleared.emit)
        self._clear.setEnabled(False)
        head.addWidget(self._clear)
        return head

    def _foot(self) -> QVBoxLayout:
        foot = column(spacing=6)
        foot.setContentsMargins(14, 8, 14, 10)
        self._keep = button(
            tr("Save as view"),
            hint=tr("Keep these choices in the rail"),
            command="save_view",
            action=self.view_wanted.emit,
        )
        self._history = words("", "faint", wrap=True)
        foot.addWidget(self._keep)
        foot.addWidget(self._history)
        return foot

    def _build(self) -> None:
        self._section(tr("Queue"), QUEUE)
        self._kinds = self._section(tr("Type"), tuple(("kinds", kind) for kind in KNOWN_KINDS))
        self._section(tr("Direction"), tuple(("direction", way) for way in Direction))
        self._section(tr("State"), STATE)
        self._caption(tr("Customer, contact, invoice"))
        self._layout.addWidget(self._named)
        self._caption(tr("Dates"))
        self._layout.addWidget(self._dates)
        self._sending_head = self._caption(tr("On its way"))
        self._sending = column(spacing=1)
        self._layout.addLayout(self._sending)
        for state in UNSENT:
            self._add_box(self._sending, ("sync_states", state))
        self._caption(tr("One row for each"))
        self._view = {View.THREAD: QRadioButton(tr("Thread")), View.MESSAGE: QRadioButton(tr("Message"))}
        for view, choice in self._view.items():
            choice.setAccessibleName(choice.text())
            choice.clicked.connect(lambda _on, view=view: self._change(replace(self._filter, view=view)))
            self._layout.addWidget(choice)

    def _caption(self, text: str) -> QWidget:
        self._layout.addSpacing(10)
        caption = words(text, "caption", wrap=True)
        self._layout.addWidget(caption)
        self._layout.addSpacing(2)
        return caption

    def _section(self, text: str, keys: tuple[FacetKey, ...]) -> QVBoxLayout:
        self._caption(text)
        lines = column(spacing=1)
        self._layout.addLayout(lines)
        for key in keys:
            self._add_box(lines, key)
        return lines

    def _add_box(self, lines: QVBoxLayout, key: FacetKey) -> None:
        box = FacetBox(value_words(key, self._names))
        box.tick.chosen.connect(lambda choice: self._change(choose(self._filter, key, choice)))
        self._boxes[key] = box
        lines.addWidget(box)

    def _show_sending(self) -> None:
        """States on the way to the service are shown while there is something in them, or chosen."""
        shown = False
        for state in UNSENT:
            key: FacetKey = ("sync_states", state)
            box = self._boxes[key]
            wanted = bool(box.tick.accessibleDescription() and not box.tick.property("empty"))
            wanted = wanted or choice_of(self._filter, key) is not Chosen.OFF
            box.setVisible(wanted)
            shown = shown or wanted
        self._sending_head.setVisible(shown)

    # -- keys and changes ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter goes to the next line that begins with it; arrows walk the lines."""
        ticks = [box.tick for box in self._boxes.values() if box.isVisible()]
        focus = self.focusWidget()
        here = next((number for number, tick in enumerate(ticks) if tick is focus), -1)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            there = here + (1 if event.key() == Qt.Key.Key_Down else -1)
            target = ticks[min(len(ticks) - 1, max(0, there))]
        else:
            typed = event.text().casefold()
            ring = ticks[here + 1 :] + ticks[: here + 1]
            found = [tick for tick in ring if typed and tick.text().casefold().startswith(typed)]
            if not found or not typed.isalnum():
                super().keyPressEvent(event)
                return
            target = found[0]
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(target)

    def _change(self, filter: Filter) -> None:
        self.show_filter(filter)
        self.filter_changed.emit(filter)
