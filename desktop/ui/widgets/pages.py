"""Pages of which one is shown, as large as that one: a short page has no empty room below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.bits import column


class Pages(QWidget):
    """Like a stacked widget, which is always as large as the largest of its pages."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = column(self)
        self._current: QWidget | None = None

    def addWidget(self, page: QWidget) -> None:
        """One more page; the first one is shown."""
        self._layout.addWidget(page)
        page.setVisible(self._current is None)
        self._current = self._current or page

    def currentWidget(self) -> QWidget | None:
        """The page that is shown."""
        return self._current

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page instead of the one before; what can be used first on it takes the focus."""
        page.show()
        if self._current is not None and self._current is not page:
            self._current.hide()
        self._current = page
        first = next((part for part in page.findChildren(QWidget) if _is_stop(part)), None)
        if first is not None:
            first.setFocus()


def _is_stop(part: QWidget) -> bool:
    return part.isVisible() and part.isEnabled() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
