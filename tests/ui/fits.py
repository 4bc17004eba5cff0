"""Looks at a window as it is on the screen: whether texts fit, whether parts lie over each other."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.facet_box import FacetTick
from desktop.ui.widgets.flow import FlowLayout

SLACK = 1
"""Pixels by which rounding may differ."""
WORDY = (QLabel, QAbstractButton, QComboBox, QGroupBox)


def shown(top: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that can be seen."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is top.window():
            yield widget


def words_of(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text is, and the text: what is seen, what hovering shows, what a screen reader says."""
    for widget in shown(top):
        where = place(widget)
        for text in _texts(widget):
            if text:
                yield where, text


def clipped(top: QWidget) -> Iterator[str]:
    """Texts that do not fit where they stand."""
    for widget in shown(top):
        if _is_inner(widget):
            continue
        fault = _clipping(widget)
        if fault:
            yield f"{place(widget)}: {fault}"


def overlapping(top: QWidget) -> Iterator[str]:
    """Pairs of parts with words that lie over each other."""
    for parent in shown(top):
        parts = [
            part
            for part in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if part.isVisible() and isinstance(part, (*WORDY, QLineEdit))
        ]
        for one, other in combinations(parts, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > SLACK and both.height() > SLACK:
                yield f"{place(one)} lies over {place(other)}"


def not_mirrored(top: QWidget) -> Iterator[str]:
    """Lines of parts that begin at the left although the window reads from the right."""
    for parent in shown(top):
        layout = parent.layout()
        if not isinstance(layout, QBoxLayout | FlowLayout):
            continue
        parts = [
            item.widget() for number in range(layout.count()) if (item := layout.itemAt(number)) is not None
        ]
        seen = [part for part in parts if part is not None and part.isVisible()]
        for before, after in pairwise(seen):
            if before.y() == after.y() and before.x() < after.x():
                yield f"{place(before)} is left of {place(after)}"


def place(widget: QWidget) -> str:
    """A widget in words, for a failing test."""
    text = getattr(widget, "text", lambda: "")
    said = text() if callable(text) else ""
    return f"{type(widget).__name__} {widget.objectName()} “{str(said)[:70]}” in {_family(widget)}"


def _family(widget: QWidget) -> str:
    names = []
    parent = widget.parentWidget()
    while parent is not None and len(names) < 3:
        if type(parent).__module__.startswith("desktop"):
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names)


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    yield from _texts_seen(widget)
    match widget:
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(number) for number in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())
        case QHeaderView():
            yield from _headers(widget)
        case QAbstractItemView():
            yield from _items(widget)
    if isinstance(widget, QToolButton) and widget.menu() is not None:
        yield from (action.text() for action in widget.menu().actions())


def _texts_seen(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QComboBox():
            yield widget.currentText()
        case QGroupBox():
            yield widget.title()


def _headers(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        text = header.model().headerData(section, header.orientation())
        if isinstance(text, str):
            yield text


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    parents = [view.rootIndex()]
    while parents:
        parent = parents.pop()
        for number in range(min(40, model.rowCount(parent))):
            for side in range(model.columnCount(parent) if isinstance(view, QTableView | QTreeView) else 1):
                index = model.index(number, side, parent)
                yield from (text for role in roles if isinstance(text := index.data(role), str))
            parents.append(model.index(number, 0, parent))


def _is_inner(widget: QWidget) -> bool:
    """Parts of a widget of the tool kit, which speaks for them."""
    return widget.objectName().startswith("qt_")


def _clipping(widget: QWidget) -> str:
    match widget:
        case FacetTick() if widget.toolTip():
            return ""  # it ends in an ellipsis, and hovering shows the rest
        case ElidedLabel():
            fault = "is cut and does not say the rest" if widget.is_cut and not widget.toolTip() else ""
        case QLabel():
            fault = _label(widget)
        case QCheckBox() | QRadioButton() | QPushButton() | QToolButton():
            fault = _button(widget)
        case QComboBox():
            fault = _combo(widget)
        case QTabBar():
            fault = _wider(widget.sizeHint(), widget.size())
        case QHeaderView():
            fault = _header(widget)
        case QListView():
            fault = _list(widget)
        case _:
            return ""
    wordy = isinstance(widget, WORDY) and any(text.strip() for text in _texts_seen(widget))
    return fault or (_outside(widget) if wordy else "")


def _label(label: QLabel) -> str:
    if not label.text() or not label.pixmap().isNull():
        return ""
    room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    if not label.wordWrap():
        return _wider(label.sizeHint(), label.size())
    text = label.text().replace("&", "") if label.buddy() is not None else label.text()
    layout = QTextLayout(text.replace("\n", "\u2028"), label.font())
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    if widest > room.width() + SLACK:
        return f"a word of {widest:.0f} pixels in {room.width()}"
    needed = label.heightForWidth(label.width())
    return f"needs a height of {needed}, has {label.height()}" if needed > label.height() + SLACK else ""


def _button(widget: QAbstractButton) -> str:
    text = widget.text()
    if not text.strip():
        return ""
    if isinstance(widget, QPushButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        room = widget.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, widget)
        icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 4
        size = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
        return _wider(size + QSize(icon, 0), room.size())
    return _wider(widget.sizeHint(), widget.size())


def _combo(combo: QComboBox) -> str:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    wide = combo.fontMetrics().horizontalAdvance(combo.currentText())
    if wide > room.width() + SLACK and not combo.toolTip():
        return f"“{combo.currentText()}” needs {wide} pixels, has {room.width()}"
    return ""


def _header(header: QHeaderView) -> str:
    for section in range(header.count()):
        text = header.model().headerData(section, header.orientation())
        needed, given = header.sectionSizeHint(section), header.sectionSize(section)
        if text and header.orientation() is Qt.Orientation.Horizontal and needed > given + SLACK:
            return f"“{text}” needs {needed} pixels, has {given}"
    return ""


def _list(view: QListView) -> str:
    if view.itemDelegate().metaObject().className() != "QStyledItemDelegate":
        return ""  # drawn by us: what is too long is elided
    needed, given = view.sizeHintForColumn(0), view.viewport().width()
    return f"a line of {needed} pixels in {given}" if needed > given + SLACK else ""


def _wider(needed: QSize, given: QSize) -> str:
    if needed.width() > given.width() + SLACK or needed.height() > given.height() + SLACK:
        return f"needs {needed.width()} × {needed.height()} pixels, has {given.width()} × {given.height()}"
    return ""


def _outside(widget: QWidget) -> str:
    """Whether a part reaches beyond its window, or beyond the sides of what scrolls it up and down."""
    frame: QWidget = widget.window()
    parent, child = widget.parentWidget(), widget
    scrolls = False
    while parent is not None and parent is not frame:
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is not child:
            frame = parent
            break
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            frame, scrolls = parent, True
            break
        parent, child = parent.parentWidget(), parent
    here = QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())
    sideways = here.left() < -SLACK or here.right() > frame.width() + SLACK
    if isinstance(frame.parentWidget(), QAbstractScrollArea):
        area = frame.parentWidget()
        if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            sideways = False  # it scrolls sideways, too
    updown = not scrolls and (here.top() < -SLACK or here.bottom() > frame.height() + SLACK)
    return f"reaches beyond {type(frame).__name__}: {here}" if sideways or updown else ""
