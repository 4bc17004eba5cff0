"""Paints one row of the thread list, in either density, and the headings between rows."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.communication import SyncState
from desktop.domain.names import in_sight
from desktop.domain.thread import ListRow
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.models.thread_list_model import ROW_ROLE, TICKED_ROLE, Heading
from desktop.ui.theme import AVATARS, Theme
from desktop.ui.widgets.mirror import Mirror
from desktop.ui.wording import (
    STATE_ICONS,
    customer_of,
    initials,
    kind_icon,
    number,
    short_time,
    state_word,
    subject_of,
    who,
)

ROW_HEIGHT = 76
COMPACT_HEIGHT = 32
HEADING_HEIGHT = 32
AVATAR = 34
CUSTOMER_SHARE = 0.3
"""Share of a compact row that the customer's name may take."""
MOST_DRAWN = 400
"""Signs of a text that can come into sight: measuring ten thousand for each row would stop the list."""


class ThreadRowDelegate(QStyledItemDelegate):
    """Comfortable: customer and time, subject, snippet and chips. Compact: all of it on one line.

    Heights and widths follow the text size. A click on the avatar ticks the row (see `is_tick_area`).
    """

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.is_compact = False
        self._mirror = Mirror(QRect(), Qt.LayoutDirection.LeftToRight)

    def row_height(self) -> int:
        """Pixels of one row at the present text size."""
        return self._theme.px(COMPACT_HEIGHT if self.is_compact else ROW_HEIGHT)

    def heading_height(self) -> int:
        """Pixels of a heading."""
        return self._theme.px(HEADING_HEIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are equally high, and so are all headings."""
        heading = isinstance(index.data(ROW_ROLE), Heading)
        return QSize(option.rect.width(), self.heading_height() if heading else self.row_height())

    def is_tick_area(self, x: int) -> bool:
        """Whether a place, in pixels from the edge where reading begins, is where a click ticks."""
        return x < self._theme.px(30 if self.is_compact else 22 + AVATAR + 6)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row, or its outline while it is being read."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)  # alignment of words follows it
        self._mirror = Mirror(option.rect, option.direction)
        row = index.data(ROW_ROLE)
        if isinstance(row, Heading):
            self._paint_heading(painter, option.rect, row)
            painter.restore()
            return
        px = self._theme.px
        tight = px(1) if self.is_compact else px(2)
        card = option.rect.adjusted(px(8), tight, -px(8), -tight)
        self._paint_ground(painter, option, card)
        ticked = bool(index.data(TICKED_ROLE))
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not isinstance(row, ListRow):
            self._paint_placeholder(painter, card.adjusted(px(14), px(8), -px(12), -px(8)))
        elif self.is_compact:
            self._paint_compact(painter, card.adjusted(px(12), 0, -px(10), 0), row, ticked or hover, ticked)
        else:
            inner = card.adjusted(px(14), px(8), -px(12), -px(8))
            self._paint_row(painter, inner, row, ticked, hover)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, heading: Heading) -> None:
        px = self._theme.px
        inner = area.adjusted(px(18), px(8), -px(18), 0)
        taken = self._draw(painter, inner, heading.words, "faint", 11, QFont.Weight.DemiBold)
        y = inner.center().y() + 1
        line = QRect(inner.left() + taken + px(10), y, max(0, inner.width() - taken - px(10)), 1)
        painter.fillRect(self._mirror.rect(line), self._theme.colour("line"))

    def _paint_compact(self, painter: QPainter, area: QRect, row: ListRow, box: bool, ticked: bool) -> None:
        px, latest = self._theme.px, row.latest
        mark = QRect(area.left(), area.center().y() - px(7), px(14), px(14))
        if box:
            self._paint_tick(painter, mark, ticked)
        else:
            self._paint_state(painter, QPointF(mark.center()), row)
        icon = QRectF(mark.right() + px(9), area.center().y() - px(7) + 0.5, px(14), px(14))
        self._icons.paint(kind_icon(latest), self._theme.colour("faint"), painter, self._mirror.rect_f(icon))
        right = self._paint_right_of_compact(painter, area, row)
        left = round(icon.right()) + px(8)
        room = right - left
        weight = _weight(row, QFont.Weight.Medium)
        name = QRect(left, area.top(), min(px(220), round(room * CUSTOMER_SHARE)), area.height())
        self._draw(painter, name, customer_of(latest), "text", 13, weight)
        rest = QRect(name.right() + px(12), area.top(), right - name.right() - px(20), area.height())
        colour = "text" if latest.requires_response or row.is_unread else "dim"
        taken = self._draw(painter, rest, subject_of(latest), colour, 13, _weight(row, QFont.Weight.Normal))
        if rest.width() - taken > px(60):
            self._draw(painter, rest.adjusted(taken + px(8), 0, 0, 0), row.snippet, "faint", 12)

    def _paint_right_of_compact(self, painter: QPainter, area: QRect, row: ListRow) -> int:
        """Time and chips; the answer is where the free room ends."""
        px, latest = self._theme.px, row.latest
        when = short_time(latest.at, datetime.now(UTC))
        self._draw_right(painter, area, when, "accent" if latest.requires_response else "faint", 12)
        right = area.adjusted(0, 0, -px(64), 0)
        most = 3 if area.width() > px(640) else 1
        for words, colour, ground, icon in self._chips(row)[:most]:
            used = self._paint_chip(painter, right, words, colour, ground, icon)
            right = right.adjusted(0, 0, -used - px(6), 0)
        return right.right()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selected" if selected else "hover"))
            painter.drawRoundedRect(card, self._theme.px(8), self._theme.px(8))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_row(self, painter: QPainter, area: QRect, row: ListRow, ticked: bool, hover: bool) -> None:
        px, latest = self._theme.px, row.latest
        name = customer_of(latest)
        self._paint_state(painter, QPointF(area.left() - px(7), area.center().y()), row)
        place = QRect(area.left(), area.top() + px(3), px(AVATAR), px(AVATAR))
        if ticked or hover:
            size = px(18)
            box = QRect(0, 0, size, size)
            box.moveCenter(place.center())
            self._paint_tick(painter, box, ticked)
        else:
            self._paint_avatar(painter, place, name)
        left = area.left() + px(AVATAR + 12)
        text = QRect(left, area.top(), area.right() - left, area.height())
        line = text.height() // 3
        weight = _weight(row, QFont.Weight.Medium)
        top = QRect(text.left(), text.top(), text.width(), line)
        self._paint_top(painter, top, row, name, weight)
        middle = top.translated(0, line)
        self._paint_subject(painter, middle, row)
        self._paint_bottom(painter, top.translated(0, 2 * line), row)

    def _paint_top(
        self, painter: QPainter, area: QRect, row: ListRow, name: str, weight: QFont.Weight
    ) -> None:
        latest = row.latest
        when = short_time(latest.at, datetime.now(UTC))
        used = self._draw_right(painter, area, when, "accent" if latest.requires_response else "faint", 12)
        left = area.adjusted(0, 0, -used - self._theme.px(10), 0)
        taken = self._draw(painter, left, name, "text", 13, weight)
        person = who(latest)
        if person and person != name:
            rest = left.adjusted(taken + self._theme.px(7), 0, 0, 0)
            if rest.width() > self._theme.px(50):
                self._draw(painter, rest, person, "faint", 12)

    def _paint_subject(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        px, latest = self._theme.px, row.latest
        size = px(14)
        icon = QRectF(area.left(), area.center().y() - size / 2 + 0.5, size, size)
        self._icons.paint(kind_icon(latest), self._theme.colour("faint"), painter, self._mirror.rect_f(icon))
        right = area.adjusted(size + px(7), 0, 0, 0)
        if row.message_count > 1:
            count = number(row.message_count)
            used = self._draw_right(painter, right, count, "faint", 12)
            right = right.adjusted(0, 0, -used - px(8), 0)
        weight = _weight(row, QFont.Weight.Normal)
        colour = "text" if latest.requires_response or row.is_unread else "dim"
        self._draw(painter, right, subject_of(latest), colour, 13, weight)

    def _paint_bottom(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        right = area
        for words, colour, ground, icon in self._chips(row):
            used = self._paint_chip(painter, right, words, colour, ground, icon)
            right = right.adjusted(0, 0, -used - self._theme.px(6), 0)
        self._draw(painter, right, row.snippet, "faint", 12)

    def _chips(self, row: ListRow) -> list[tuple[str, str, str, str]]:
        """Words, colours and icon of the chips, from the right."""
        latest = row.latest
        chips: list[tuple[str, str, str, str]] = []
        state = latest.sync_state
        if state is not SyncState.SYNCED:
            bad = state in (SyncState.REFUSED, SyncState.PARKED)
            colours = ("bad", "bad_soft") if bad else ("warn", "warn_soft")
            chips.append((state_word(state), *colours, STATE_ICONS[state]))
        if row.is_pinned:
            chips.append(("", "accent", "accent_soft", "pin"))
        if row.note_count:
            chips.append((number(row.note_count), "note", "note_soft", "sticky-note"))
        if latest.invoices:
            more = f" +{len(latest.invoices) - 1}" if len(latest.invoices) > 1 else ""
            label = in_sight(latest.invoices[0].number) or tr("Invoice")
            chips.append((label + more, "dim", "hover", ""))
        if latest.is_resolved:
            chips.append((tr("Resolved"), "good", "hover", ""))
        if row.is_handled:
            chips.append((tr("Handled"), "dim", "hover", "check"))
        return chips[:4]

    def _paint_chip(
        self, painter: QPainter, area: QRect, words: str, colour: str, ground: str, icon: str
    ) -> int:
        px = self._theme.px
        font = self._theme.font(11, weight=QFont.Weight.Medium)
        gap = px(4) if words else 0
        width = QFontMetrics(font).horizontalAdvance(words) + px(14) + (px(11) + gap if icon else 0)
        if width > area.width() * 0.7:
            return 0
        height = px(18)
        chip = QRect(area.right() - width, area.center().y() - height // 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground))
        painter.drawRoundedRect(self._mirror.rect(chip), height / 2, height / 2)
        text = chip.adjusted(px(7), 0, -px(7), 0)
        if icon:
            size = px(11)
            place = QRectF(text.left(), chip.center().y() - size / 2 + 0.5, size, size)
            self._icons.paint(icon, self._theme.colour(colour), painter, self._mirror.rect_f(place))
            text.setLeft(text.left() + px(15))
        painter.setPen(self._theme.colour(colour))
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._mirror.rect(text), flags, words)
        return width

    def _paint_state(self, painter: QPainter, middle: QPointF, row: ListRow) -> None:
        """A full dot: a reply is owed; a ring: unread. Never by colour alone."""
        px = self._theme.px
        middle = self._mirror.point(middle)
        colour = self._theme.colour("accent")
        painter.setBrush(colour if row.latest.requires_response else Qt.BrushStyle.NoBrush)
        if row.latest.requires_response:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(middle, px(3.5), px(3.5))
        elif row.is_unread:
            painter.setPen(QPen(colour, px(1.5)))
            painter.drawEllipse(middle, px(3), px(3))

    def _paint_tick(self, painter: QPainter, area: QRect, ticked: bool) -> None:
        px, area = self._theme.px, self._mirror.rect(area)
        painter.setPen(QPen(self._theme.colour("accent" if ticked else "faint"), px(1.5)))
        painter.setBrush(self._theme.colour("accent" if ticked else "raised"))
        painter.drawRoundedRect(area, px(4), px(4))
        if ticked:
            inner = QRectF(area).adjusted(px(2), px(2), -px(2), -px(2))
            self._icons.paint("check", self._theme.colour("on_accent"), painter, inner)

    def _paint_avatar(self, painter: QPainter, area: QRect, name: str) -> None:
        area = self._mirror.rect(area)
        ground = QColor(AVATARS[sum(name.encode("utf-8", "replace")) % len(AVATARS)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(area)
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(self._theme.font(12, weight=QFont.Weight.DemiBold))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(name))

    def _paint_placeholder(self, painter: QPainter, area: QRect) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        avatar = QRect(area.left(), area.top() + px(3), px(AVATAR), px(AVATAR))
        painter.drawEllipse(self._mirror.rect(avatar))
        for number_of_line, share in enumerate((0.4, 0.7, 0.55)):
            top = area.top() + px(4) + number_of_line * area.height() // 3
            bar = QRect(area.left() + px(AVATAR + 12), top, round(area.width() * share), px(8))
            painter.drawRoundedRect(self._mirror.rect(bar), px(4), px(4))

    def _draw(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        colour: str,
        pixels: float,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> int:
        """Draw one line, cut with an ellipsis; the answer is the width it took."""
        font = self._theme.font(pixels, weight=weight)
        metrics = QFontMetrics(font)
        seen = in_sight(words[:MOST_DRAWN])
        shown = metrics.elidedText(seen, Qt.TextElideMode.ElideRight, max(0, area.width()))
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(self._mirror.rect(area), flags, shown)
        return metrics.horizontalAdvance(shown)

    def _draw_right(self, painter: QPainter, area: QRect, words: str, colour: str, pixels: float) -> int:
        font = self._theme.font(pixels)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self._mirror.rect(area), flags, words)
        return QFontMetrics(font).horizontalAdvance(words)


def _weight(row: ListRow, otherwise: QFont.Weight) -> QFont.Weight:
    return QFont.Weight.DemiBold if row.latest.requires_response or row.is_unread else otherwise
