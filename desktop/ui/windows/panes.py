"""The areas of the main window: who is beside whom, and what gives way in a narrow window."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.ui.theme import Theme

NARROW = 1000
"""Below this width list and reading pane take turns."""
FILTER_ROOM = 1600
"""Below this width the filter panel starts closed."""
CONTEXT_ROOM = 1280
"""Below this width, and more beside the filter panel, the context pane opens in the place of others."""
FILTER_WIDTH = 224
CONTEXT_WIDTH = 300
DRAWER_ROOM = 1160
"""Below this width the list gives way to an open drawer as well."""
READING_ROOM = 320
"""Pixels that the reading pane has at any size of text, or it gives way to an open drawer."""


class Area(Enum):
    """The areas in their order."""

    RAIL = 0
    FILTER = 1
    LIST = 2
    READING = 3
    CONTEXT = 4


@dataclass(slots=True)
class _Wanted:
    """What the person wants to see where there is room."""

    filter: bool = True
    context: bool = True


class Panes:
    """Arranges the areas in a splitter by the width of the window and by what the person wants."""

    def __init__(self, splitter: QSplitter, parts: dict[Area, QWidget], theme: Theme) -> None:
        self._splitter = splitter
        self._parts = parts
        self._theme = theme
        self._wanted = _Wanted()
        self._width = 1440
        self._drawer = False
        self._reading_in_front = False
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for area in Area:
            splitter.addWidget(parts[area])
            splitter.setStretchFactor(area.value, {Area.LIST: 2, Area.READING: 3}.get(area, 0))
        self.reset()

    # -- questions -----------------------------------------------------------------------------------

    @property
    def is_narrow(self) -> bool:
        """Whether list and reading pane take turns: a matter of width and of text size."""
        return self._width < self._theme.px(NARROW)

    @property
    def has_drawer(self) -> bool:
        """Whether the context pane has no place of its own."""
        beside = FILTER_WIDTH if self._wanted.filter else 0
        return self._width < self._theme.px(CONTEXT_ROOM + beside)

    def is_shown(self, area: Area) -> bool:
        """Whether an area is to be seen."""
        return self._parts[area].isVisible()

    def area_of(self, focus: QWidget | None) -> Area | None:
        """The area in which a widget is."""
        for area, part in self._parts.items():
            if focus is not None and (part is focus or part.isAncestorOf(focus)):
                return area
        return None

    # -- changes -------------------------------------------------------------------------------------

    def fit(self, width: int) -> None:
        """The window has another width, or the text another size."""
        self._width = width
        self._parts[Area.FILTER].setMinimumWidth(self._theme.px(FILTER_WIDTH))
        self._show()

    def toggle(self, area: Area) -> None:
        """Show or hide the filter panel or the context pane."""
        if area is Area.FILTER:
            self._wanted.filter = not self._parts[area].isVisible()
            self._drawer = False
        elif self.has_drawer:
            self._drawer = not self._parts[area].isVisible()
        else:
            self._wanted.context = not self._parts[area].isVisible()
        self._show()

    def read(self) -> None:
        """In a narrow window the reading pane takes the list's place."""
        self._reading_in_front = True
        self._show()

    def list(self) -> None:
        """The list is in front again; a drawer closes first."""
        self._drawer = False
        self._reading_in_front = False
        self._show()

    def close_drawer(self) -> bool:
        """Close the drawer; False if none was open."""
        was = self._drawer and self.has_drawer
        self._drawer = False
        self._show()
        return was

    def reset(self) -> None:
        """Sizes as they were at first."""
        self._wanted = _Wanted()
        self._splitter.setSizes([184, FILTER_WIDTH, 420, 640, CONTEXT_WIDTH])

    def keep(self, shape: QSettings) -> None:
        """Remember sizes and what is wanted."""
        shape.setValue("window/splitter", self._splitter.saveState())
        shape.setValue("window/filter_panel", self._wanted.filter)
        shape.setValue("window/context_pane", self._wanted.context)

    def restore(self, shape: QSettings, width: int) -> None:
        """Come back as it was left."""
        sizes = shape.value("window/splitter")
        if sizes is not None:
            self._splitter.restoreState(sizes)
        self._wanted.filter = bool(shape.value("window/filter_panel", width >= FILTER_ROOM, type=bool))
        self._wanted.context = bool(shape.value("window/context_pane", True, type=bool))
        self.fit(width)

    def _show(self) -> None:
        narrow, drawer = self.is_narrow, self._drawer and self.has_drawer
        self._parts[Area.FILTER].setVisible(self._wanted.filter and not narrow and not drawer)
        self._parts[Area.CONTEXT].setVisible(drawer or (self._wanted.context and not self.has_drawer))
        crowded = drawer and self._width < self._theme.px(DRAWER_ROOM)
        self._parts[Area.LIST].setVisible(not crowded and (not narrow or not self._reading_in_front))
        wide = self._theme.px(CONTEXT_WIDTH)
        room = self._width - self._parts[Area.RAIL].width() - 2
        alone = drawer and room < wide + READING_ROOM
        self._parts[Area.CONTEXT].setMinimumWidth(min(wide, room))
        self._parts[Area.CONTEXT].setMaximumWidth(room if alone else wide)
        self._parts[Area.READING].setVisible(not alone and (not narrow or self._reading_in_front or drawer))


def focus_into(part: QWidget) -> None:
    """Put the focus into an area: on itself if it takes it, else on the first widget inside that does."""
    if part.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return
    for child in part.findChildren(QWidget):
        if child.isVisibleTo(part) and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            child.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
