"""The search box: completes operators and names, shows what belongs behind them, underlines mistakes."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.domain.names import in_sight
from desktop.domain.search_language import OPERATORS, VALUES, Mistake, mistakes_in
from desktop.ui.language import told, tr
from desktop.ui.theme import Theme

MOST_OFFERED = 9
ROW_PIXELS = 32
VALUE_ROLE = Qt.ItemDataRole.UserRole


class SearchBox(QLineEdit):
    """`left` is sent by Enter, arrow down and, when empty, Esc: back to the list. `emptied` by Esc before.

    `names_wanted(operator, text)` asks for names to offer; they come back by `offer_names`. `mistaken`
    carries the sentence about the first mistake, "" when there is none any more.
    """

    left = Signal()
    emptied = Signal()
    mistaken = Signal(str)
    names_wanted = Signal(str, str)

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._theme = theme
        self._today = today
        self._mistakes: tuple[Mistake, ...] = ()
        self._popup = QListWidget(self)
        self._popup.setObjectName("popup")
        self._popup.setWindowFlags(Qt.WindowType.ToolTip)
        self._popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._popup.itemClicked.connect(self._take)
        self._checking = QTimer(self, singleShot=True, interval=250)
        self._checking.timeout.connect(self._check)
        self.setClearButtonEnabled(True)
        self.installEventFilter(self)
        self.textEdited.connect(lambda _text: self._on_edited())
        self.textChanged.connect(lambda _text: self._on_changed())

    # -- what is being typed -------------------------------------------------------------------------

    def token(self) -> tuple[int, str]:
        """Where the piece under the cursor begins, and what of it stands before the cursor."""
        before = self.text()[: self.cursorPosition()]
        start = 0 if '"' in before and before.count('"') % 2 else before.rfind(" ") + 1
        if before.count('"') % 2:
            quote = before.rfind('"')
            start = before.rfind(" ", 0, quote) + 1
        return start, before[start:]

    def hint(self) -> str:
        """What belongs behind the operator that was just typed, "" otherwise."""
        _, typed = self.token()
        name, colon, value = typed.lstrip("-").partition(":")
        at_end = self.cursorPosition() == len(self.text())
        if colon and not value and at_end and name.lower() in OPERATORS:
            return told(OPERATORS[name.lower()])
        return ""

    def offer_names(self, operator: str, names: list[str]) -> None:
        """Names for the operator under the cursor; dropped if something else is being typed by now."""
        _, typed = self.token()
        name, colon, _ = typed.lstrip("-").partition(":")
        if colon and name.lower() == operator and self.hasFocus():
            self._show(
                [
                    (f'{operator}:"{one}" ' if " " in one else f"{operator}:{one} ", in_sight(one))
                    for one in names
                ]
            )

    @property
    def is_offering(self) -> bool:
        """Whether completions are shown."""
        return self._popup.isVisible()

    def offered(self) -> list[str]:
        """The completions shown, as they would be typed."""
        return [str(self._popup.item(number).data(VALUE_ROLE)) for number in range(self._popup.count())]

    # -- Qt overrides --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then the grey hint behind it and a wave below each mistake."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self.font())
        hint = self.hint()
        if hint:
            painter.setPen(self._theme.colour("faint"))
            left = self.cursorRect().center().x() + self._theme.px(6)
            area = self.rect().adjusted(left, 0, -self._theme.px(28), 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, hint)
        first, last = (self.cursorPositionAt(QPoint(x, self.height() // 2)) for x in (0, self.width()))
        for mistake in self._mistakes:
            start, end = max(mistake.start, first), min(mistake.end, last)
            if start < end:  # of thousands in a pasted text few are in sight, and measuring costs
                self._paint_wave(painter, start, end)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the completions; arrow down and Enter leave for the list, Esc empties, then leaves."""
        if event.type() is QEvent.Type.FocusOut:
            self._popup.hide()
            self._check()
        if watched is self and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_offered_key(event) if self._popup.isVisible() else self._on_key(event)
        return super().eventFilter(watched, event)

    # -- private -------------------------------------------------------------------------------------

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self.emptied.emit()
            else:
                self.left.emit()
            return True
        return False

    def _on_offered_key(self, event: QKeyEvent) -> bool:
        count = self._popup.count()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._popup.setCurrentRow((self._popup.currentRow() + step) % count)
            return True
        chosen = self._popup.currentItem()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Tab or (enter and chosen is not None):
            self._take(chosen or self._popup.item(0))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._popup.hide()
            return True
        return self._on_key(event)

    def _on_edited(self) -> None:
        _, typed = self.token()
        bare = typed.lstrip("-")
        name, colon, value = bare.partition(":")
        if colon and name.lower() in VALUES:
            low = value.lower()
            fits = [one for one in VALUES[name.lower()] if one.startswith(low) and one != low]
            self._show([(f"{typed[: len(typed) - len(bare)]}{name}:{one} ", one) for one in fits])
        elif colon and name.lower() in OPERATORS:
            self._popup.hide()
            self.names_wanted.emit(name.lower(), value.strip('"'))
        elif len(bare) >= 2:
            fits = [one for one in OPERATORS if one.startswith(bare.lower())]
            sign = typed[: len(typed) - len(bare)]
            self._show([(f"{sign}{one}:", f"{one}:   {told(OPERATORS[one])}") for one in fits])
        else:
            self._popup.hide()

    def _on_changed(self) -> None:
        self._checking.start()
        if self._mistakes:
            self._check()
        if not self.text():
            self._popup.hide()

    def _check(self) -> None:
        """Look for mistakes; while a piece is being typed it is not one yet."""
        found = mistakes_in(self.text(), self._today()) if self.text() else ()
        if found != self._mistakes:
            self._mistakes = found
            self.mistaken.emit(told(found[0].words) if found else "")
            self.update()

    def _show(self, choices: list[tuple[str, str]]) -> None:
        self._popup.clear()
        for typed, shown in choices[:MOST_OFFERED]:
            item = QListWidgetItem(shown)
            item.setData(VALUE_ROLE, typed)
            self._popup.addItem(item)
        if not self._popup.count() or not self.hasFocus():
            self._popup.hide()
            return
        height = self._popup.count() * self._theme.px(ROW_PIXELS) + 12
        self._popup.resize(max(self.width(), self._theme.px(280)), height)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self._popup.setAccessibleName(tr("Completions"))
        self._popup.show()

    def _take(self, item: QListWidgetItem) -> None:
        start, typed = self.token()
        text, chosen = self.text(), str(item.data(VALUE_ROLE))
        rest = text[start + len(typed) :].lstrip() if chosen.endswith(" ") else text[start + len(typed) :]
        self.setText(text[:start] + chosen + rest)
        self.setCursorPosition(start + len(chosen))
        self._popup.hide()
        self.textEdited.emit(self.text())

    def _place_of(self, position: int) -> int:
        """Pixels from the left of the box to a place in the text, counted from the cursor."""
        cursor, text = self.cursorPosition(), self.text()
        between = text[min(position, cursor) : max(position, cursor)]
        width = self.fontMetrics().horizontalAdvance(between)
        return self.cursorRect().center().x() + (width if position > cursor else -width)

    def _paint_wave(self, painter: QPainter, start: int, end: int) -> None:
        metrics = self.fontMetrics()
        left, right = self._place_of(start), self._place_of(end)
        base = self.rect().center().y() + metrics.height() / 2 + 1
        step = self._theme.px(3)
        points = [
            QPointF(x, base + (step / 2 if number % 2 else 0))
            for number, x in enumerate(range(int(left), int(right) + 1, max(2, step)))
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("bad"), 1.4))
        painter.drawPolyline(QPolygonF(points))
