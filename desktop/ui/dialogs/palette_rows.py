"""The lines of the palette: what they are made of, and how they are drawn."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.arrangement import SavedView
from desktop.domain.customer import Customer
from desktop.domain.names import in_sight
from desktop.domain.thread import ListRow
from desktop.ui.dialogs.palette_search import STRONG, Match, match, match_words
from desktop.ui.icons import Icons
from desktop.ui.key_map import KeyMap
from desktop.ui.keys import KEYS, Key, command_words
from desktop.ui.language import lazy_tr, tr
from desktop.ui.theme import Theme
from desktop.ui.widgets.keycaps import keys_width, keys_words, paint_keys
from desktop.ui.widgets.mirror import Mirror
from desktop.ui.wording import customer_of, kind_icon, short_time, subject_of

Index = QModelIndex | QPersistentModelIndex

USEFUL = (
    "new_log",
    "note",
    "go_reply",
    "search",
    "filter",
    "attention",
    "outbox",
    "sync",
    "preferences",
    "help",
    "lock",
)
"""What is offered before anything is typed."""
MOST_COMMANDS = 8
MOST_WEAK = 5
MOST_RECENT = 5
MOST_VIEWS = 5
RECENT = lazy_tr("Recent")
COMMANDS = lazy_tr("Commands")
MORE = lazy_tr("More commands")
VIEWS = lazy_tr("Views")
CUSTOMERS = lazy_tr("Customers")
THREADS = lazy_tr("Threads")
ROW, CAPTION = 36, 30
ENTRY_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to choose. `value` is a command's name, a SavedView, a Customer or a ListRow.

    `marks` are the places of the typed letters in `words`.
    """

    value: str | SavedView | Customer | ListRow
    words: str
    icon: str
    detail: str = ""
    at_right: str = ""
    keys: tuple[str, ...] = ()
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Caption:
    """The small line above entries of a kind."""

    words: str


Line = Entry | Caption


def commands_for(
    typed: str, keys: KeyMap, available: Collection[str], recent: Sequence[str]
) -> tuple[list[Entry], list[Entry]]:
    """Commands that fit what was typed: those that fit well, and those whose letters are scattered."""
    found: list[tuple[int, Entry, Match]] = []
    for key in KEYS:
        fit = _fit(typed, key) if key.command in available and _is_offered(key) else None
        if fit is not None:
            favour = 20 if key.command in recent else 0
            entry = replace(command_entry(key, keys), marks=fit.marks)
            found.append((fit.score + favour, entry, fit))
    found.sort(key=lambda item: -item[0])  # stable: the order of the table within the same score
    strong = [entry for _, entry, fit in found if fit.is_strong]
    weak = [entry for _, entry, fit in found if not fit.is_strong]
    return strong[:MOST_COMMANDS], weak[:MOST_WEAK]


def first_commands(
    keys: KeyMap, available: Collection[str], recent: Sequence[str]
) -> tuple[list[Entry], list[Entry]]:
    """What is offered before anything is typed: what was chosen last, and what is useful."""
    table = {key.command: key for key in KEYS if key.command in available and _is_offered(key)}
    last = [name for name in recent if name in table][:MOST_RECENT]
    useful = [name for name in USEFUL if name in table and name not in last]
    return (
        [command_entry(table[name], keys) for name in last],
        [command_entry(table[name], keys) for name in useful],
    )


def command_entry(key: Key, keys: KeyMap) -> Entry:
    """A command with its area and the keys that reach it now."""
    return Entry(
        value=key.command,
        words=command_words(key),
        icon="command",
        detail=tr(key.area),
        keys=keys.live_keys_of(key.command)[:1],
    )


def views_for(typed: str, views: Sequence[SavedView], keys: KeyMap) -> list[Entry]:
    """Saved views whose name fits, each with the key of its number."""
    found = []
    for number, view in enumerate(views, 1):
        fit = match(typed, view.name)
        if fit is not None and (fit.is_strong or not typed.strip()):
            command = f"view_{number}"
            reached = keys.live_keys_of(command)[:1] if keys.knows(command) else ()
            found.append(
                Entry(value=view, words=in_sight(view.name), icon=view.icon, keys=reached, marks=fit.marks)
            )
    return found[:MOST_VIEWS]


def customer_entry(typed: str, customer: Customer) -> Entry:
    """A customer with the person one calls."""
    name = in_sight(customer.name)
    fit = match(typed, name)
    contact = next(iter(customer.contacts), None)
    return Entry(
        value=customer,
        words=name,
        icon="building-2",
        detail=in_sight(contact.name) if contact else "",
        marks=fit.marks if fit else (),
    )


def thread_entry(found: ListRow, now: datetime) -> Entry:
    """A thread with its customer and the time of its newest message that fits."""
    return Entry(
        value=found,
        words=subject_of(found.latest),
        icon=kind_icon(found.latest),
        detail=customer_of(found.latest),
        at_right=short_time(found.latest.at, now),
    )


def _is_offered(key: Key) -> bool:
    """Saved views are offered by their names, and the palette is open already."""
    return key.command != "palette" and not key.group


def _fit(typed: str, key: Key) -> Match | None:
    text = command_words(key)
    fit = match(typed, text)
    if (fit is not None and fit.is_strong) or not key.also:
        return fit
    wide = match_words(typed, f"{text} {tr(key.also)}")
    if wide is None:
        return fit
    return Match(max(STRONG, wide.score - 60), tuple(mark for mark in wide.marks if mark < len(text)))


class PaletteModel(QAbstractListModel):
    """The lines, top down."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    @property
    def lines(self) -> Sequence[Line]:
        """All lines."""
        return tuple(self._lines)

    def show_lines(self, groups: Iterable[tuple[str, Sequence[Entry]]]) -> None:
        """Show entries below their captions; a kind without entries has none."""
        self.beginResetModel()
        self._lines = []
        for caption, entries in groups:
            if entries:
                self._lines += [Caption(tr(caption)), *entries]
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry of a line, None for a caption."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Entry) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the shape of Qt
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, a sentence for screen readers, or the line itself."""
        line = self._lines[index.row()]
        if role == ENTRY_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Captions cannot be chosen."""
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def sentence(line: Line) -> str:
    """A line for screen readers."""
    if isinstance(line, Caption):
        return line.words
    parts = (line.words, line.detail, line.at_right, keys_words(line.keys))
    return ", ".join(part for part in parts if part)


class PaletteDelegate(QStyledItemDelegate):
    """Draws captions and entries."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._mirror = Mirror(QRect(), Qt.LayoutDirection.LeftToRight)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for entries, a smaller one for captions."""
        line = index.data(ENTRY_ROLE)
        return QSize(0, self._theme.px(CAPTION if isinstance(line, Caption) else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._mirror = Mirror(option.rect, option.direction)
        state: QStyle.StateFlag = option.state
        area = QRectF(option.rect)
        if isinstance(line, Caption):
            self._paint_caption(painter, area, line)
        else:
            self._paint_ground(painter, area, state)
            self._paint_entry(painter, area, line)
        painter.restore()

    def _paint_caption(self, painter: QPainter, area: QRectF, line: Caption) -> None:
        painter.setFont(self._theme.font(11, weight=QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("faint"))
        inner = area.adjusted(self._theme.px(12), 0, 0, -self._theme.px(5))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(self._mirror.rect_f(inner), flags, line.words)

    def _paint_ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), self._theme.px(7), self._theme.px(7))

    def _paint_entry(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        theme, px = self._theme, self._theme.px
        size = px(16)
        left, right = area.left() + px(12), area.right() - px(10)
        target = QRectF(left, area.center().y() - size / 2, size, size)
        self._icons.paint(entry.icon, theme.colour("dim"), painter, self._mirror.rect_f(target))
        left += size + px(10)
        if entry.keys:
            width = keys_width(entry.keys, theme)
            caps = QRectF(right - width, area.top(), width, area.height())
            paint_keys(painter, self._mirror.rect_f(caps), entry.keys, theme)
            right -= width + px(12)
        small = theme.font(12)
        if entry.at_right:
            width = QFontMetricsF(small).horizontalAdvance(entry.at_right)
            self._write(
                painter, QRectF(right - width - 2, area.top(), width + 2, area.height()), entry.at_right
            )
            right -= width + px(12)
        used = self._paint_words(
            painter, QRectF(left, area.top(), max(0.0, right - left), area.height()), entry
        )
        rest = QRectF(left + used + px(10), area.top(), right - left - used - px(10), area.height())
        if entry.detail and rest.width() > px(24):
            text = QFontMetricsF(small).elidedText(entry.detail, Qt.TextElideMode.ElideRight, rest.width())
            self._write(painter, rest, text)

    def _write(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour("faint"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirror.rect_f(area), flags, text)

    def _paint_words(self, painter: QPainter, area: QRectF, entry: Entry) -> float:
        """The words, with the typed letters marked; the answer is how wide they are."""
        font = self._theme.font()
        text = QFontMetricsF(font).elidedText(entry.words, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(text, font)
        layout.setFormats([_marked(at, self._theme) for at in entry.marks if at < len(text)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        painter.setPen(self._theme.colour("text"))
        used = line.naturalTextWidth()
        place = QRectF(area.left(), area.center().y() - line.height() / 2, used, line.height())
        layout.draw(painter, self._mirror.rect_f(place).topLeft())
        return used


def _marked(at: int, theme: Theme) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setForeground(theme.colour("accent"))
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = at, 1, form
    return made
