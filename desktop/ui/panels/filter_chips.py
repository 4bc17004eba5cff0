"""The active choices as chips above the list; a click takes one away."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.filters import Filter
from desktop.ui.widgets.bits import button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.wording import STATE_WORDS, kind_word


class FilterChips(QWidget):
    """Mirrors a Filter; `filter_changed` carries it without the choice that was clicked away."""

    filter_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._layout = FlowLayout(self, spacing=6)
        self._names: dict[str, str] = {}
        self.hide()

    def name_customer(self, customer_id: str, name: str) -> None:
        """Tell the name behind an id, for its chip."""
        self._names[customer_id] = name

    def show_filter(self, filter: Filter) -> None:
        """Show a chip for each choice."""
        self._layout.clear()
        for text, without in self.chips(filter):
            chip = button(f"{text}  ×", "chip", name=f"Remove filter {text}")
            chip.clicked.connect(lambda _on=False, rest=without: self.filter_changed.emit(rest))
            self._layout.addWidget(chip)
        self.setVisible(self._layout.count() > 0)

    def chips(self, filter: Filter) -> Iterator[tuple[str, Filter]]:
        """Words of each choice, and the filter without it."""
        for kind in sorted(filter.kinds):
            yield kind_word(kind), replace(filter, kinds=filter.kinds - {kind})
        if filter.direction is not None:
            yield filter.direction.value.capitalize(), replace(filter, direction=None)
        if filter.requires_response is not None:
            text = "Needs reply" if filter.requires_response else "No reply needed"
            yield text, replace(filter, requires_response=None)
        if filter.is_resolved is not None:
            yield "Resolved" if filter.is_resolved else "Unresolved", replace(filter, is_resolved=None)
        if filter.is_ar_related is not None:
            yield "About receivables", replace(filter, is_ar_related=None)
        if filter.customer_id is not None:
            name = self._names.get(filter.customer_id, "Customer")
            yield name, replace(filter, customer_id=None, invoice_id=None)
        if filter.invoice_id is not None:
            yield "Invoice", replace(filter, invoice_id=None)
        if filter.from_on is not None or filter.to_on is not None:
            yield _span(filter), replace(filter, from_on=None, to_on=None)
        for state in sorted(filter.sync_states):
            yield STATE_WORDS[state], replace(filter, sync_states=filter.sync_states - {state})
        if filter.text.strip():
            yield f"“{filter.text.strip()}”", replace(filter, text="")


def _span(filter: Filter) -> str:
    locale = QLocale()
    days = [
        f"{day.day} {locale.monthName(day.month, QLocale.FormatType.ShortFormat)} {day.year}" if day else "…"
        for day in (filter.from_on, filter.to_on)
    ]
    return days[0] if days[0] == days[1] else f"{days[0]} – {days[1]}"
