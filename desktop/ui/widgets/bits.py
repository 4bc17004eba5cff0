"""Small pieces every panel is made of: labels, buttons with an icon, lines, layouts without margins."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import Icons
from desktop.ui.keys import COMMAND
from desktop.ui.roles import Role, give_role
from desktop.ui.theme import BASE_PIXELS
from desktop.ui.widgets.ring import MainButton

MARGIN = 32
"""Pixels of the window that are seen around a dialog as large as there is room for."""


def words(text: str, look: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label of plain text; what comes from outside is never taken for mark-up."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if look:
        label.setObjectName(look)
    return label


def button(
    text: str,
    look: str = "",
    *,
    name: str = "",
    hint: str = "",
    command: str = "",
    action: Callable[[], object] | None = None,
    icon: str = "",
    icons: Icons | None = None,
    icon_colour: str = "dim",
) -> QPushButton:
    """A push button; `name` is what a screen reader says when the text is not enough.

    `command` is one of the key table: its keys are shown behind the hint.
    """
    words_shown = f" {text}" if icon and text else text
    made = MainButton(words_shown) if look == "primary" else QPushButton(words_shown)
    made.setAutoDefault(False)
    if look:
        made.setObjectName(look)
    made.setAccessibleName(name or text.replace("&", ""))
    if hint:
        made.setToolTip(hint)
    if command:
        made.setProperty(COMMAND, command)
    if icon and icons is not None:
        made.setIcon(icons.icon(icon, icon_colour))
        made.setIconSize(QSize(16, 16))
    if action is not None:
        made.clicked.connect(lambda _checked=False: action())
    return made


def line(*, vertical: bool = False) -> QFrame:
    """A separator of one pixel."""
    made = QFrame()
    made.setObjectName("line")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def column(parent: QWidget | None = None, *, margins: int = 0, spacing: int = 0) -> QVBoxLayout:
    """A vertical layout."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(margins, margins, margins, margins)
    made.setSpacing(spacing)
    return made


def row(parent: QWidget | None = None, *, margins: int = 0, spacing: int = 0) -> QHBoxLayout:
    """A horizontal layout."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setContentsMargins(margins, margins, margins, margins)
    made.setSpacing(spacing)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are hidden now and go with the next events."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def toggle(text: str) -> QPushButton:
    """A button that stays down."""
    made = button(text, "choice")
    made.setCheckable(True)
    return made


def exclusive(parent: QObject, items: Iterable[QPushButton]) -> QButtonGroup:
    """A group of which one button is down at a time."""
    group = QButtonGroup(parent)
    for item in items:
        group.addButton(item)
    return group


def scroller(name: str) -> QScrollArea:
    """An area that scrolls top down, by the keyboard as well; what it shows wraps at its width."""
    made = QScrollArea()
    made.setObjectName("scroller")
    give_role(made, Role.Pane, name)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def fit_room(dialog: QDialog, width: int, height: int) -> None:
    """Make a dialog so large, in pixels at 100 %, at the present text size; not larger than its window.

    Over another dialog, that is the window below both.
    """
    dialog.ensurePolished()
    scale = dialog.font().pixelSize() / BASE_PIXELS
    size = QSize(round(width * scale), round(height * scale))
    below: QWidget = dialog
    while (parent := below.parentWidget()) is not None:
        below = parent.window()
    dialog.resize(size if below is dialog else size.boundedTo(below.size() - QSize(MARGIN, MARGIN)))


def grow_to_fit(dialog: QDialog) -> None:
    """Let a dialog grow when what it shows now needs more height than it has."""
    layout = dialog.layout()
    if layout is not None:
        _polish(dialog)
        layout.activate()
        wide = max(dialog.width(), layout.minimumSize().width())
        dialog.resize(wide, max(dialog.height(), layout.totalHeightForWidth(wide)))


def fit_height(dialog: QDialog, layout: QVBoxLayout, width: int) -> None:
    """Make a dialog as high as its wrapped text is at this width, in the fonts it will be shown in."""
    _polish(dialog)
    layout.invalidate()
    wide = max(width, layout.minimumSize().width())
    dialog.setMinimumWidth(wide)
    dialog.resize(wide, layout.totalHeightForWidth(wide))


def _polish(dialog: QDialog) -> None:
    """Give every part its font now: only then it knows how high it is. What it thought before is void."""
    for part in dialog.findChildren(QWidget):
        part.ensurePolished()
        part.updateGeometry()
