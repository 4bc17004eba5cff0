"""The dates of the filter panel: spans up to today, days as they are typed, and silence."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.domain.days import read_day
from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter
from desktop.ui.facet_words import value_words
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.widgets.bits import column, row, toggle, words
from desktop.ui.widgets.flow import FlowLayout

SPANS: tuple[tuple[str, int], ...] = (
    (lazy_tr("Today"), 1),
    (lazy_tr("7 days"), 7),
    (lazy_tr("30 days"), 30),
    (lazy_tr("90 days"), 90),
)
"""Words and days up to today, today included."""
SILENCES = (7, 14, 30, 60)
"""Days without any contact that are offered."""


class FilterDates(QWidget):
    """`filter_changed` carries the filter with other dates."""

    filter_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._filter = Filter()
        layout = column(self, spacing=6)
        self._spans = self._buttons([(tr(text), days) for text, days in SPANS], "last_days")
        layout.addWidget(self._place(self._spans))
        fields = row(spacing=6)
        self.first = self._field(tr("From"), tr("First day, for example 2026-11-02, monday or -7d"))
        self.last = self._field(tr("To"), tr("Last day, for example today, 15/12 or eom"))
        fields.addWidget(self.first)
        fields.addWidget(self.last)
        layout.addLayout(fields)
        self._fault = words("", "error", wrap=True)
        self._fault.hide()
        layout.addWidget(self._fault)
        layout.addSpacing(4)
        layout.addWidget(words(tr("No contact for … days"), "small"))
        self._silences = self._buttons([(str(days), days) for days in SILENCES], "silent_days")
        layout.addWidget(self._place(self._silences))

    def show_filter(self, filter: Filter) -> None:
        """Show the dates of a filter, without a signal. What is wrong stays until it is put right, or until
        other days are chosen elsewhere."""
        same_days = _days_of(filter) == _days_of(self._filter)
        self._filter = filter
        for name, buttons in (("last_days", self._spans), ("silent_days", self._silences)):
            for days, item in buttons.items():
                item.setChecked(getattr(filter, name) == days)
        if same_days and self._fault.text():
            return
        for field, day in ((self.first, filter.from_on), (self.last, filter.to_on)):
            if not (field.hasFocus() and field.isModified()):
                field.setText(day.isoformat() if day else "")
        self._say("")

    def _buttons(self, spans: list[tuple[str, int]], name: str) -> dict[int, QPushButton]:
        made = {}
        for text, days in spans:
            item = toggle(text)
            item.setAccessibleName(value_words((name, days), {}))
            item.setToolTip(value_words((name, days), {}))
            item.clicked.connect(lambda on, days=days: self._on_span(name, days if on else None))
            made[days] = item
        return made

    def _place(self, buttons: dict[int, QPushButton]) -> QWidget:
        place = QWidget()
        flow = FlowLayout(place, spacing=4)
        for item in buttons.values():
            flow.addWidget(item)
        return place

    def _field(self, text: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(text)
        field.setAccessibleName(text)
        field.setToolTip(hint)
        field.editingFinished.connect(self._on_days)
        return field

    def _on_span(self, name: str, days: int | None) -> None:
        if name == "last_days":
            self._emit(replace(self._filter, last_days=days, from_on=None, to_on=None))
        else:
            self._emit(replace(self._filter, silent_days=days))

    def _on_days(self) -> None:
        """Both fields are read when one is left; what is no day is told and changes nothing."""
        today = datetime.now().astimezone().date()
        days: list[date | None] = []
        for field in (self.first, self.last):
            typed = field.text().strip()
            try:
                days.append(read_day(typed, today, future=False) if typed else None)
            except BadInput as error:
                self._say(tr("{name}: {text}", name=field.placeholderText(), text=told(error)), field)
                return
        first, last = days
        if first and last and first > last:
            self._say(tr("The first day lies after the last one."), self.first, self.last)
            return
        self._say("")
        if (first, last) != (self._filter.from_on, self._filter.to_on):
            self._emit(replace(self._filter, from_on=first, to_on=last, last_days=None))

    def _say(self, text: str, *wrong: QLineEdit) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        for field in (self.first, self.last):
            field.setAccessibleDescription(text if field in wrong else "")
            field.setProperty("wrong", field in wrong)
            field.style().unpolish(field)
            field.style().polish(field)

    def _emit(self, filter: Filter) -> None:
        self._filter = filter
        self.filter_changed.emit(filter)


def _days_of(filter: Filter) -> tuple[date | None, date | None, int | None]:
    return filter.from_on, filter.to_on, filter.last_days
