"""When to look at it again: buttons for the usual spans."""

from datetime import date, timedelta

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.widgets.bits import exclusive, row, toggle, words

SPANS: tuple[tuple[str, int | None], ...] = (
    ("None", None),
    ("+1", 1),
    ("+2", 2),
    ("+3", 3),
    ("+5", 5),
    ("+7", 7),
)
SATURDAY = 5


class FollowUpRow(QWidget):
    """A row of spans in days from `today`; days that fall on a weekend move to Monday."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._days: int | None = None
        self._buttons: dict[int | None, QPushButton] = {}
        layout = row(self, spacing=6)
        layout.addWidget(words("Follow up", "small"))
        layout.addSpacing(4)
        for text, days in (*SPANS, ("Month end", days_to_month_end(today))):
            item = toggle(text)
            item.setAccessibleName(f"Follow up: {text}")
            item.clicked.connect(lambda _on=False, days=days: self.choose(days))
            self._buttons.setdefault(days, item)
            layout.addWidget(item)
        self._group = exclusive(self, self._buttons.values())
        self._hint = words("", "hint")
        layout.addWidget(self._hint)
        layout.addStretch(1)
        self.choose(None)

    def choose(self, days: int | None) -> None:
        """Choose a span; None for no follow-up."""
        self._days = days
        if days in self._buttons:
            self._buttons[days].setChecked(True)
        day = self.day()
        self._hint.setText(f"{day:%a} {day.day} {day:%b}" if day else "")

    def day(self) -> date | None:
        """The day that is meant."""
        return None if self._days is None else business_day(self._today, self._days)

    def sentence(self) -> str:
        """What is added to the text of the entry, "" for no follow-up."""
        day = self.day()
        return f"Follow up on {day:%a} {day.day} {day:%b %Y}." if day else ""


def business_day(start: date, days: int) -> date:
    """The day so many days later, moved on to Monday if it falls on a weekend."""
    day = start + timedelta(days=days)
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day


def days_to_month_end(today: date) -> int:
    """Days until the last day of this month."""
    following = (today.replace(day=28) + timedelta(days=4)).replace(day=1)
    return (following - timedelta(days=1) - today).days
