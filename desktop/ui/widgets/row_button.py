"""A line that can be pressed: an icon, words on one or two lines that give way to each other, an end."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy

from desktop.ui.widgets.bits import column, row
from desktop.ui.widgets.elided import ElidedLabel


class RowButton(QPushButton):
    """Looks like a row of a list and is a button; `name` is what a screen reader says.

    `second` and `end` are (text, look) with the look of a label.
    """

    def __init__(
        self,
        first: str,
        *,
        name: str,
        icon: QIcon | None = None,
        icon_size: int = 14,
        edge: int = 8,
        second: tuple[str, str] = ("", ""),
        end: tuple[str, str] = ("", ""),
        look: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("rowButton")
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layout = row(self, spacing=8)
        self._layout.setContentsMargins(edge, edge // 2 + 1, edge, edge // 2 + 1)
        if icon is not None:
            mark = QLabel()
            mark.setPixmap(icon.pixmap(QSize(icon_size, icon_size), self.devicePixelRatioF()))
            self._layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop if second[0] else Qt.AlignmentFlag(0))
        text = column(spacing=1)
        top = row(spacing=8)
        top.addWidget(ElidedLabel(first, look), 1)
        if end[0]:
            top.addWidget(ElidedLabel(*end))
        text.addLayout(top)
        if second[0]:
            text.addWidget(ElidedLabel(*second))
        self._layout.addLayout(text, 1)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As its words are."""
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Words give way."""
        return self._layout.minimumSize()

    def offer(self, menu: QMenu) -> None:
        """Open this menu at a right click or by the menu key."""
        menu.setParent(self, menu.windowFlags())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda place: menu.popup(self.mapToGlobal(QPoint(place))))
