"""The customer's invoices as chips to tick, and a line that finds further ones by their number."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.customer import Invoice
from desktop.domain.identity import ServiceId
from desktop.domain.money import read_balance
from desktop.domain.names import in_sight
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.language import tr
from desktop.ui.widgets.bits import toggle, words
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.picker import Choice, Picker
from desktop.ui.wording import amount_words, full_day

MOST = 10
CLOSED_PREFIX = "closed"
FIELD_LETTERS = 18


class InvoiceChips(QWidget):
    """`changed` follows each tick, `looked_up` each number typed: with a sentence, or "" if it was found."""

    changed = Signal()
    looked_up = Signal(str)

    def __init__(self, reader: Reader, background: Background) -> None:
        super().__init__()
        self._reader = reader
        self._background = background
        self._customer: ServiceId | None = None
        self._chips: dict[ServiceId, tuple[Invoice, QPushButton]] = {}
        self._flow = FlowLayout(self, spacing=6)
        self.line = Picker(
            self._find,
            background,
            lane="log-invoice",
            placeholder=tr("type a number"),
            name=tr("Further invoice"),
        )
        self.line.setMinimumWidth(self.line.fontMetrics().averageCharWidth() * FIELD_LETTERS)
        self.line.picked.connect(self._on_picked)
        self.line.returnPressed.connect(self.look_up)
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self._show([], ())

    def offer(
        self, customer_id: ServiceId | None, invoices: Iterable[Invoice], chosen: tuple[ServiceId, ...]
    ) -> None:
        """Show invoices that can be linked, those named ticked."""
        self._customer = customer_id
        known = list(invoices)
        offered = [invoice for invoice in known if invoice.service_id in chosen]
        still_open = [
            invoice
            for invoice in known
            if not invoice.status.startswith(CLOSED_PREFIX) and invoice not in offered
        ]
        self._show(offered + still_open[: max(0, MOST - len(offered))], chosen)

    def chips(self) -> list[QPushButton]:
        """The chips, for the order of Tab."""
        return [chip for _, chip in self._chips.values()]

    def chosen(self) -> tuple[Invoice, ...]:
        """The invoices that are ticked."""
        return tuple(invoice for invoice, chip in self._chips.values() if chip.isChecked())

    def typed(self) -> str:
        """A number that was typed and not looked up yet."""
        return self.line.text().strip()

    def look_up(self) -> None:
        """Find the number that was typed among the customer's invoices; `looked_up` follows."""
        typed, customer = self.typed(), self._customer
        if not typed:
            return
        if customer is None:
            self.looked_up.emit(tr("Choose the customer first; an invoice belongs to one."))
            return

        def find() -> Invoice | None:
            near = self._reader.search_invoices(typed, customer_id=customer)
            whole = [invoice for invoice in near if invoice.number.casefold() == typed.casefold()]
            best = whole or near
            return best[0] if len(best) == 1 else None

        self._background.ask(find, lambda found: self._on_found(typed, found), lane="log-invoice", owner=self)

    def _find(self, text: str) -> list[Choice]:
        customer = self._customer
        if customer is None or not text.strip():
            return []
        found = self._reader.search_invoices(text, customer_id=customer, limit=8)
        return [Choice(_words_of(invoice), invoice) for invoice in found]

    def _on_found(self, typed: str, found: Invoice | None) -> None:
        if found is None:
            sentence = tr(
                "No invoice “{number}” of this customer is here. Check the number, or sync first.",
                number=in_sight(typed)[:40],
            )
            self.looked_up.emit(sentence)
        else:
            self._on_picked(found)

    def _on_picked(self, invoice: Invoice | None) -> None:
        if invoice is None:
            return
        self.line.set_choice(None)
        if invoice.service_id in self._chips:
            self._chips[invoice.service_id][1].setChecked(True)
        else:
            chosen = tuple(each.service_id for each in self.chosen())
            known = [each for each, _ in self._chips.values()]
            self._show([*known, invoice], (*chosen, invoice.service_id))
        self.changed.emit()
        self.looked_up.emit("")

    def _show(self, invoices: list[Invoice], chosen: tuple[ServiceId, ...]) -> None:
        self._flow.takeAt(self._flow.count() - 1)
        self._flow.clear()
        self._chips.clear()
        for invoice in invoices:
            chip = toggle(in_sight(invoice.number))
            chip.setAccessibleName(tr("Invoice {number}", number=in_sight(invoice.number)))
            chip.setToolTip(_words_of(invoice))
            chip.setChecked(invoice.service_id in chosen)
            chip.clicked.connect(lambda _on=False: self.changed.emit())
            self._chips[invoice.service_id] = (invoice, chip)
            self._flow.addWidget(chip)
            chip.show()  # until then Tab passes it over
        if not invoices:
            self._flow.addWidget(words(tr("No open invoices here"), "hint"))
        self._flow.addWidget(self.line)
        self.updateGeometry()


def _words_of(invoice: Invoice) -> str:
    balance = read_balance(invoice.balance)
    known = tr("balance unknown") if balance is None else amount_words(balance)
    due = tr("due {day}", day=full_day(invoice.due_on)) if invoice.due_on else ""
    return "   ".join(part for part in (in_sight(invoice.number), known, due) if part)
