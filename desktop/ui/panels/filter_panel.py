"""The filter panel: every filter of the service, with the number of rows behind each value."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from desktop.domain.communication import KNOWN_KINDS, Direction
from desktop.domain.customer import Customer, Invoice
from desktop.domain.filters import Facets, Filter, View
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.picker import Choice, Picker
from desktop.ui.wording import kind_word, number

SPANS: tuple[tuple[str, int | None], ...] = (("Today", 0), ("7 days", 6), ("30 days", 29), ("90 days", 89))
"""Words and how many days before today a span begins."""


@dataclass(slots=True)
class _Value:
    """A tick box of the panel with the number beside it."""

    box: QCheckBox | QRadioButton
    figure: QLabel


class FilterPanel(QFrame):
    """Shows a Filter and changes it; `filter_changed` carries the new one. Counts come by `show_facets`."""

    filter_changed = Signal(object)

    def __init__(self, reader: Reader, background: Background) -> None:
        super().__init__()
        self.setObjectName("filterPanel")
        self._reader = reader
        self._background = background
        self._filter = Filter()
        self._values: dict[tuple[str, object], _Value] = {}
        self._showing = False
        outer = column(self)
        outer.addLayout(self._head())
        body = QWidget()
        self._layout = column(body, spacing=2)
        self._layout.setContentsMargins(14, 2, 14, 16)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(scroll)
        self._build()
        self._layout.addStretch(1)

    # -- showing -------------------------------------------------------------------------------------

    def show_filter(self, filter: Filter) -> None:
        """Show these choices, without a signal."""
        self._filter = filter
        self._showing = True
        for (field, value), item in self._values.items():
            item.box.setChecked(_is_chosen(filter, field, value))
        if filter.customer_id is None:
            self._customer.set_choice(None)
        if filter.invoice_id is None:
            self._invoice.set_choice(None)
        self._invoice.setEnabled(True)
        self._from.setDate(_qdate(filter.from_on, self._today()))
        self._to.setDate(_qdate(filter.to_on, self._today()))
        self._dates.setChecked(filter.from_on is not None or filter.to_on is not None)
        self._show_date_fields(self._dates.isChecked())
        self._clear.setEnabled(not filter.is_open())
        self._showing = False

    def show_facets(self, facets: Facets) -> None:
        """Show how many rows are behind each value."""
        for key, item in self._values.items():
            if key[0] == "view":
                continue
            figure = facets.count(*key)
            item.figure.setText(number(figure))
            item.box.setAccessibleDescription(f"{figure} rows")
            item.box.setEnabled(True)

    # -- building ------------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        head = row(spacing=6)
        head.setContentsMargins(16, 14, 10, 6)
        head.addWidget(words("Filter", "heading"))
        head.addStretch(1)
        self._clear = button("Clear", "link", name="Clear all filters", action=self._clear_all)
        self._clear.setEnabled(False)
        head.addWidget(self._clear)
        return head

    def _build(self) -> None:
        self._section("Show")
        self._layout.addLayout(self._value("view", View.THREAD, "Threads"))
        self._layout.addLayout(self._value("view", View.MESSAGE, "Single messages"))
        self._section("Type")
        self._kinds = column(spacing=2)
        for kind in KNOWN_KINDS:
            self._kinds.addLayout(self._value("kinds", kind, kind_word(kind)))
        self._layout.addLayout(self._kinds)
        self._section("Direction")
        self._layout.addLayout(self._value("direction", Direction.INBOUND, "Inbound"))
        self._layout.addLayout(self._value("direction", Direction.OUTBOUND, "Outbound"))
        self._section("State")
        for field, flag, text in (
            ("requires_response", True, "Needs reply"),
            ("requires_response", False, "No reply needed"),
            ("is_resolved", False, "Unresolved"),
            ("is_resolved", True, "Resolved"),
            ("is_ar_related", True, "About receivables"),
        ):
            self._layout.addLayout(self._value(field, flag, text))
        self._section("Customer and invoice")
        self._customer = Picker(
            self._find_customers,
            self._background,
            lane="filter-customer",
            placeholder="Any customer",
            name="Customer",
        )
        self._customer.picked.connect(self._on_customer)
        self._layout.addWidget(self._customer)
        self._layout.addSpacing(4)
        self._invoice = Picker(
            self._find_invoices,
            self._background,
            lane="filter-invoice",
            placeholder="Any invoice",
            name="Invoice",
        )
        self._invoice.picked.connect(lambda value: self._set(invoice_id=value))
        self._layout.addWidget(self._invoice)
        self._section("Date")
        self._build_dates()

    def _build_dates(self) -> None:
        spans = row(spacing=4)
        for text, days in SPANS[:2]:
            spans.addWidget(self._span_button(text, days))
        more = row(spacing=4)
        for text, days in SPANS[2:]:
            more.addWidget(self._span_button(text, days))
        self._layout.addLayout(spans)
        self._layout.addLayout(more)
        self._dates = QCheckBox("From … to …")
        self._dates.setAccessibleName("Between two days")
        self._dates.toggled.connect(self._on_dates_toggled)
        self._layout.addWidget(self._dates)
        self._from, self._to = self._date_field("First day"), self._date_field("Last day")
        self._layout.addWidget(self._from)
        self._layout.addWidget(self._to)
        self._show_date_fields(False)

    def _span_button(self, text: str, days: int | None) -> QWidget:
        return button(text, "choice", name=f"The last {text}", action=lambda: self._on_span(days))

    def _date_field(self, name: str) -> QDateEdit:
        field = QDateEdit(QDate.currentDate())
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        field.setDisplayFormat("d MMM yyyy")
        field.dateChanged.connect(lambda _day: self._on_dates_changed())
        return field

    def _section(self, text: str) -> None:
        self._layout.addSpacing(10)
        self._layout.addWidget(words(text, "caption"))
        self._layout.addSpacing(2)

    def _value(self, field: str, value: object, text: str) -> QHBoxLayout:
        box = QRadioButton(text) if field == "view" else QCheckBox(text)
        box.setAccessibleName(text)
        figure = words("", "faint")
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._values[field, value] = _Value(box, figure)
        box.clicked.connect(lambda on: self._on_ticked(field, value, on))
        line: QHBoxLayout = row()
        line.addWidget(box, 1)
        line.addWidget(figure)
        return line

    # -- changes -------------------------------------------------------------------------------------

    def _on_ticked(self, field: str, value: object, on: bool) -> None:
        if field == "kinds":
            kinds = set(self._filter.kinds) ^ {str(value)}
            self._set(kinds=frozenset(kinds))
        elif field == "view":
            self._set(view=value)
        else:
            self._set(**{field: value if on else None})

    def _on_customer(self, customer: Customer | None) -> None:
        self._invoice.set_choice(None)
        self._set(customer_id=customer.service_id if customer else None, invoice_id=None)

    def _on_span(self, days: int | None) -> None:
        today = self._today()
        first = today - timedelta(days=days or 0)
        same = self._filter.from_on == first and self._filter.to_on == today
        self._set(from_on=None if same else first, to_on=None if same else today)

    def _on_dates_toggled(self, on: bool) -> None:
        if self._showing:
            return
        if on:
            self._on_dates_changed()
        else:
            self._set(from_on=None, to_on=None)
        self._show_date_fields(on)

    def _on_dates_changed(self) -> None:
        if not self._showing and self._dates.isChecked():
            first, last = _day(self._from.date()), _day(self._to.date())
            self._set(from_on=min(first, last), to_on=max(first, last))

    def _show_date_fields(self, on: bool) -> None:
        self._from.setVisible(on)
        self._to.setVisible(on)

    def _clear_all(self) -> None:
        self._change(Filter(view=self._filter.view, text=self._filter.text))

    def _set(self, **choices: object) -> None:
        self._change(replace(self._filter, **choices))  # type: ignore[arg-type]

    def _change(self, filter: Filter) -> None:
        self.show_filter(filter)
        self.filter_changed.emit(filter)

    # -- questions -----------------------------------------------------------------------------------

    def _find_customers(self, text: str) -> list[Choice]:
        return [Choice(customer.name, customer) for customer in self._reader.customers(text)]

    def _find_invoices(self, text: str) -> list[Choice]:
        return [
            Choice(_invoice_words(invoice), invoice.service_id)
            for invoice in self._reader.search_invoices(text, customer_id=self._filter.customer_id)
        ]

    def _today(self) -> date:
        return _day(QDate.currentDate())


def _invoice_words(invoice: Invoice) -> str:
    return f"{invoice.number}  {invoice.balance}" if invoice.balance else invoice.number


def _is_chosen(filter: Filter, field: str, value: object) -> bool:
    if field == "kinds":
        return value in filter.kinds
    return bool(getattr(filter, field) == value)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _qdate(day: date | None, fallback: date) -> QDate:
    chosen = day or fallback
    return QDate(chosen.year, chosen.month, chosen.day)
