"""When to look at it again: buttons for the usual spans, a line for any day, or nothing on purpose."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.days import business_day_after, last_business_day, month_end, next_monday, read_day
from desktop.domain.errors import BadInput
from desktop.domain.promise import follow_up_sentence
from desktop.domain.sentences import said
from desktop.ui.background import Background
from desktop.ui.language import lazy_tr, tr
from desktop.ui.widgets.bits import exclusive, row, toggle, words
from desktop.ui.widgets.echo_edit import EchoEdit
from desktop.ui.wording import full_day

NOTHING = "none"
SPANS: tuple[tuple[str, str, str], ...] = (
    ("none", lazy_tr("None"), lazy_tr("No follow-up")),
    ("1", lazy_tr("+1"), lazy_tr("Follow up tomorrow")),
    ("3", lazy_tr("+3"), lazy_tr("Follow up in 3 days")),
    ("7", lazy_tr("+7"), lazy_tr("Follow up in 7 days")),
    ("monday", lazy_tr("Mon"), lazy_tr("Follow up next Monday")),
    ("month_end", lazy_tr("EOM"), lazy_tr("Follow up at the end of the month")),
)
"""Name, words, and what a screen reader says."""
FIELD_LETTERS = 18


class FollowUpRow(QWidget):
    """`changed` follows each choice of the person. Days of the buttons that fall on a weekend move on."""

    changed = Signal()

    def __init__(self, today: date, background: Background) -> None:
        super().__init__()
        self._today = today
        self._day: date | None = None
        self._reason = ""
        self.by_hand = False
        self._buttons: dict[str, QPushButton] = {}
        layout = row(self, spacing=6)
        for name, text, long in SPANS:
            item = toggle(tr(text))
            item.setAccessibleName(tr(long))
            item.setToolTip(tr(long))
            item.clicked.connect(lambda _on=False, name=name: self._on_button(name))
            self._buttons[name] = item
            layout.addWidget(item)
        self._group = exclusive(self, self._buttons.values())
        self.line: EchoEdit[date] = EchoEdit(self._read, full_day, background, lane="log-follow-up")
        self.line.setPlaceholderText(tr("fri, +5, 15/12 …"))
        self.line.setAccessibleName(tr("Day of the follow-up"))
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * FIELD_LETTERS)
        self.line.textEdited.connect(self._on_edited)
        self.line.understood.connect(self._on_understood)
        layout.addWidget(self.line)
        self._echo = words("", "hint")
        layout.addWidget(self._echo)
        layout.addStretch(1)
        self.propose(None)

    def buttons(self) -> list[QPushButton]:
        """The buttons, for the order of Tab."""
        return list(self._buttons.values())

    def propose(self, day: date | None, reason: str = "") -> None:
        """Show a day that follows from something else; what the person chose themselves stays."""
        self._reason = reason
        if not self.by_hand:
            self._show(day)

    def propose_after(self, start: date, days: int | None, reason: str = "") -> None:
        """Propose a day so many business days later; None for no follow-up."""
        self.propose(None if days is None else business_day_after(start, days), reason)

    def day(self) -> date | None:
        """The day that is meant, None for no follow-up. Raises BadInput for the field `follow_up`."""
        day = self.line.value() if self.line.typed() else self._day
        if day is not None and day < self._today:
            raise BadInput("follow_up", said("This day is over. A follow-up lies ahead."))
        return day

    def sentence(self) -> str:
        """What is added to the text of the entry, "" for no follow-up. Raises BadInput."""
        day = self.day()
        return follow_up_sentence(day, self._reason) if day else ""

    def fields(self) -> dict[str, str]:
        """As it is kept in a draft."""
        return {
            "follow_up": self._day.isoformat() if self._day else NOTHING,
            "follow_up_typed": self.line.text() if self.by_hand else "",
            "follow_up_reason": self._reason,
            "follow_up_by_hand": "yes" if self.by_hand else "",
        }

    def restore(self, fields: dict[str, str]) -> None:
        """Show a draft again."""
        kept = fields.get("follow_up", NOTHING)
        self._reason = fields.get("follow_up_reason", "")
        self._show(None if kept == NOTHING else date.fromisoformat(kept))
        self.by_hand = bool(fields.get("follow_up_by_hand"))
        if fields.get("follow_up_typed"):
            self.line.setText(fields["follow_up_typed"])

    def _show(self, day: date | None) -> None:
        self._day = day
        self._mark(NOTHING if day is None else "")
        self.line.clear()
        self._echo.setText("" if day is None else full_day(day))

    def _mark(self, name: str) -> None:
        self._group.setExclusive(False)
        for key, item in self._buttons.items():
            item.setChecked(key == name)
        self._group.setExclusive(True)

    def _day_of(self, name: str) -> date | None:
        last = last_business_day(self._today)
        if last <= self._today:
            last = last_business_day(month_end(self._today) + timedelta(days=1))
        of_name: dict[str, Callable[[], date]] = {
            "monday": lambda: next_monday(self._today),
            "month_end": lambda: last,
        }
        if name == NOTHING:
            return None
        if name in of_name:
            return of_name[name]()
        return business_day_after(self._today + timedelta(days=int(name)), 0)

    def _read(self, text: str) -> date:
        return read_day(text, self._today, future=True, field="follow_up")

    def _on_button(self, name: str) -> None:
        self.by_hand = True
        self._show(self._day_of(name))
        self._mark(name)
        self.changed.emit()

    def _on_edited(self, text: str) -> None:
        self.by_hand = True
        self._day = None
        self._mark("" if text.strip() else NOTHING)
        self.changed.emit()

    def _on_understood(self, text: str) -> None:
        if self.line.typed():
            self._echo.setText(text)
        elif self._day is None:
            self._echo.setText("")
