"""Customers, contacts, invoices and tags of the filter panel: the frequent ones, and fields to find more."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.customer import Invoice
from desktop.domain.facet_choice import Choice as Chosen
from desktop.domain.facet_choice import active, choice_of, choose
from desktop.domain.filters import FacetKey, Facets, Filter
from desktop.domain.names import in_sight
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.facet_words import value_words
from desktop.ui.language import tr
from desktop.ui.widgets.bits import column
from desktop.ui.widgets.facet_box import FacetBox
from desktop.ui.widgets.picker import Choice, Picker
from desktop.ui.wording import balance_words

FIELDS = ("customer_id", "contact_id", "invoice_id", "tags")


class FilterNames(QWidget):
    """`filter_changed` carries the filter with other names; `names_found` tells names by id."""

    filter_changed = Signal(object)
    names_found = Signal(object)

    def __init__(self, reader: Reader, background: Background) -> None:
        super().__init__()
        self._reader = reader
        self._filter = Filter()
        self._names: Mapping[str, str] = {}
        self._facets = Facets(counts={}, total=0)
        self._lines: dict[FacetKey, FacetBox] = {}
        layout = column(self, spacing=4)
        self._list = column(spacing=1)
        layout.addLayout(self._list)
        self._pickers = {
            "customer_id": self._picker(background, self._find_customers, tr("Find a customer")),
            "contact_id": self._picker(background, self._find_contacts, tr("Find a contact")),
            "invoice_id": self._picker(background, self._find_invoices, tr("Find an invoice")),
            "tags": self._picker(background, self._find_tags, tr("Find a tag")),
        }
        for name, picker in self._pickers.items():
            picker.picked.connect(lambda choice, name=name: self._on_picked(name, choice))
            layout.addWidget(picker)

    def show_filter(self, filter: Filter, names: Mapping[str, str]) -> None:
        """Show what of these fields is chosen, without a signal."""
        self._filter = filter
        self._names = names
        self._show_lines()

    def show_facets(self, facets: Facets) -> None:
        """Offer the customers with the most rows."""
        self._facets = facets
        self._show_lines()

    def _show_lines(self) -> None:
        """One line for each frequent customer and each chosen value; lines that stay are not made anew."""
        wanted: list[FacetKey] = [("customer_id", name) for name in self._facets.names]
        wanted += [key for key, _ in active(self._filter) if key[0] in FIELDS and key not in wanted]
        for key in [key for key in self._lines if key not in wanted]:
            line = self._lines.pop(key)
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        for key in wanted:
            if key not in self._lines:
                self._lines[key] = self._line(key)
            line = self._lines[key]
            line.tick.show_choice(choice_of(self._filter, key))
            counted = key in self._facets.counts or key[0] == "customer_id"
            line.show_count(self._facets.count(*key) if counted else None)

    def _line(self, key: FacetKey) -> FacetBox:
        line = FacetBox(in_sight(value_words(key, self._names)))
        line.tick.chosen.connect(lambda choice: self._emit(choose(self._filter, key, choice)))
        self._list.addWidget(line)
        return line

    def _picker(self, background: Background, find: Callable[[str], list[Choice]], text: str) -> Picker:
        return Picker(find, background, lane=f"filter {text}", placeholder=text, name=text)

    def _on_picked(self, name: str, choice: Any) -> None:
        if choice is None:
            return
        value, shown = choice
        self._pickers[name].set_choice(None)
        self._names = {**self._names, value: shown}
        self.names_found.emit({value: shown})
        self._emit(choose(self._filter, (name, value), Chosen.ON))

    def _emit(self, filter: Filter) -> None:
        self._filter = filter
        self.filter_changed.emit(filter)

    # -- questions, on a worker ----------------------------------------------------------------------

    def _find_customers(self, text: str) -> list[Choice]:
        return [
            Choice(in_sight(one.name), (one.service_id, one.name)) for one in self._reader.customers(text)
        ]

    def _find_contacts(self, text: str) -> list[Choice]:
        return [
            Choice(f"{in_sight(one.name)}   {in_sight(customer)}", (one.service_id, one.name))
            for one, customer in self._reader.contacts(text, customer_id=self._filter.customer_id)
        ]

    def _find_invoices(self, text: str) -> list[Choice]:
        found = self._reader.search_invoices(text, customer_id=self._filter.customer_id)
        return [Choice(_invoice_words(invoice), (invoice.service_id, invoice.number)) for invoice in found]

    def _find_tags(self, text: str) -> list[Choice]:
        low = text.casefold().replace(" ", "_")
        return [
            Choice(tag.replace("_", " "), (tag, tag)) for tag in self._reader.tags() if low in tag.casefold()
        ]


def _invoice_words(invoice: Invoice) -> str:
    shown = in_sight(invoice.number)
    return f"{shown}  {balance_words(invoice.balance)}" if invoice.balance else shown
