"""Preferences: every command with its keys, and a way to choose others."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.domain.errors import BadInput
from desktop.ui.dialogs.palette_search import match
from desktop.ui.dialogs.preferences_pieces import switch
from desktop.ui.key_map import KeyMap
from desktop.ui.keys import KEYS, Key, areas_of, command_words
from desktop.ui.language import told, tr
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.key_recorder import KeyRecorder
from desktop.ui.widgets.keycaps import keys_width, keys_words, paint_keys
from desktop.ui.widgets.mirror import Mirror

COMMAND = Qt.ItemDataRole.UserRole
ROW = 30


class KeysPage(QWidget):
    """Changes go to the key map, which tells everybody; a key that is taken is refused with a sentence."""

    def __init__(self, keys: KeyMap, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Keys"))
        self._keys = keys
        self._table = {key.command: key for key in KEYS}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._tops: list[QTreeWidgetItem] = []
        self._add = False
        layout = column(self, spacing=10)
        layout.setContentsMargins(4, 0, 16, 0)
        head = row(spacing=12)
        head.addWidget(words(tr("Keys"), "heading"))
        head.addStretch(1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the commands"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        head.addWidget(self.filter)
        layout.addLayout(head)
        self.singles = switch(
            layout,
            tr("Single-letter keys"),
            keys.singles,
            keys.set_singles,
            hint=tr("Letters, digits and signs without Ctrl are commands, except in text fields."),
        )
        self.tree = _Tree(self)
        self.tree.setItemDelegate(_Delegate(theme, keys, self))
        layout.addWidget(self.tree, 1)
        self.recorder = KeyRecorder()
        layout.addWidget(self.recorder)
        self.fault = words("", "error", wrap=True)
        self.fault.hide()
        layout.addWidget(self.fault)
        layout.addLayout(self._buttons())
        self._fill()
        self._join()

    def _buttons(self) -> QHBoxLayout:
        line = row(spacing=6)
        self.change = button(tr("Change …"), action=lambda: self.record(add=False))
        self.another = button(tr("Another key …"), "quiet", action=lambda: self.record(add=True))
        self.none = button(tr("No key"), "quiet", action=self.remove)
        self.reset = button(tr("Reset"), "quiet", action=self._on_reset)
        self.reset_all = button(tr("Reset all"), "quiet", action=self._keys.reset_all)
        for item in (self.change, self.another, self.none, self.reset):
            line.addWidget(item)
        line.addStretch(1)
        line.addWidget(self.reset_all)
        return line

    def _join(self) -> None:
        self.tree.currentItemChanged.connect(lambda _now, _before: self._on_row())
        self.tree.itemActivated.connect(lambda _item, _side: self.record(add=False))
        self.tree.itemClicked.connect(lambda _item, side: self.record(add=False) if side == 1 else None)
        self.recorder.recorded.connect(self._on_recorded)
        self.recorder.cancelled.connect(self.tree.setFocus)
        self._keys.changed.connect(self._on_keys)
        self.tree.setCurrentItem(self._items[KEYS[0].command])

    # -- what can be done ----------------------------------------------------------------------------

    @property
    def command(self) -> str:
        """The command in front, "" for none."""
        item = self.tree.currentItem()
        return str(item.data(0, COMMAND) or "") if item is not None else ""

    def choose(self, command: str) -> None:
        """Put a command in front."""
        self.tree.setCurrentItem(self._items[command])

    def record(self, *, add: bool) -> None:
        """Wait for a key for the command in front, instead of its keys or besides them."""
        key = self._table.get(self.command)
        if key is None or key.is_fixed:
            return
        self._tell("")
        self._add = add
        self.recorder.start(command_words(key), self._keys.first_keys())

    def remove(self) -> None:
        """The command in front has no key; the palette still finds it."""
        if self.change.isEnabled():
            self._set(())

    # -- slots ---------------------------------------------------------------------------------------

    def _on_recorded(self, keys: str) -> None:
        before = self._keys.keys_of(self.command) if self._add else ()
        self.tree.setFocus()
        self._set((*before, keys))

    def _set(self, keys: tuple[str, ...]) -> None:
        try:
            self._keys.set_keys(self.command, keys)
        except BadInput as fault:
            self._tell(told(fault))
        else:
            self._tell("")

    def _on_reset(self) -> None:
        key = self._table.get(self.command)
        if key is not None:
            self._set(key.keys)

    def _tell(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        self.tree.setAccessibleDescription(text)

    def _on_row(self) -> None:
        self._tell("")
        key = self._table.get(self.command)
        can = key is not None and not key.is_fixed
        for item in (self.change, self.another, self.none):
            item.setEnabled(can)
        self.reset.setEnabled(key is not None and self._keys.is_own(key.command))
        self.reset_all.setEnabled(bool(self._keys.as_dict()))

    def _on_keys(self, _command: str) -> None:
        for command in self._items:
            self._label(self._table[command])
        self.singles.setChecked(self._keys.singles)
        self._on_row()
        self.tree.viewport().update()

    def _on_filter(self, typed: str) -> None:
        typed = typed.strip()
        shown = [item for item in self._items.values() if self._fits(typed, item)]
        for item in self._items.values():
            item.setHidden(item not in shown)
        for top in self._tops:
            top.setHidden(all(item.parent() is not top for item in shown))
        if shown:
            self.tree.setCurrentItem(shown[0])

    def _fits(self, typed: str, item: QTreeWidgetItem) -> bool:
        fit = match(typed, item.text(0))
        return not typed or (fit is not None and fit.is_strong) or typed.casefold() in item.text(1).casefold()

    # -- filling -------------------------------------------------------------------------------------

    def _fill(self) -> None:
        for area, keys in areas_of(KEYS).items():
            top = QTreeWidgetItem([tr(area)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(top)
            self._tops.append(top)
            top.setFirstColumnSpanned(True)
            for key in keys:
                item = QTreeWidgetItem(top)
                item.setData(0, COMMAND, key.command)
                self._items[key.command] = item
                self._label(key)
            top.setExpanded(True)

    def _label(self, key: Key) -> None:
        item = self._items[key.command]
        text = keys_words(self._keys.keys_of(key.command)) or tr("no key")
        item.setText(0, command_words(key))
        item.setText(1, text)
        said = [command_words(key), text]
        said += [tr("your own")] if self._keys.is_own(key.command) else []
        said += [tr("cannot be changed")] if key.is_fixed else []
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))


class _Tree(QTreeWidget):
    """Enter asks for a key, Delete takes the keys away; areas are never in front."""

    def __init__(self, page: KeysPage) -> None:
        super().__init__()
        self._page = page
        self.setObjectName("keysTree")
        self.setAccessibleName(tr("Commands and their keys"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is in front stays in sight when the recorder or a sentence needs room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete; letters do not jump about, they may be meant as keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.record(add=False)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._page.remove()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Areas as captions, keys as on a keyboard."""

    def __init__(self, theme: Theme, keys: KeyMap, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = keys

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally high; keys have room for themselves."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + self._theme.px(60) * index.column(), self._theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell."""
        theme, area = self._theme, QRectF(option.rect)
        command = index.sibling(index.row(), 0).data(COMMAND)
        painter.save()
        state: QStyle.StateFlag = option.state
        if command and state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selected"))
            if state & QStyle.StateFlag.State_Active and index.column() == 0:
                painter.fillRect(
                    QRectF(area.left(), area.top(), theme.px(3), area.height()), theme.colour("accent")
                )
        inner = area.adjusted(theme.px(10), 0, -theme.px(10), 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if not command:
            painter.setFont(theme.font(11, weight=theme.font().Weight.DemiBold))
            painter.setPen(theme.colour("faint"))
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, str(index.data())
            )
        elif index.column() == 0:
            painter.setFont(theme.font())
            painter.setPen(theme.colour("text"))
            painter.drawText(inner, middle, str(index.data()))
        elif self._keys.keys_of(command):
            live = self._keys.live_keys_of(command)
            painter.setOpacity(1.0 if live else 0.45)
            keys = self._keys.keys_of(command)
            width = keys_width(keys, theme)
            caps = QRectF(inner.right() - width, inner.top(), width, inner.height())
            caps = Mirror(option.rect, option.direction).rect_f(caps)
            paint_keys(painter, caps, keys, theme, own=self._keys.is_own(command))
        else:
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("faint"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, tr("no key"))
        painter.restore()
