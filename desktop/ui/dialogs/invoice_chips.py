"""The customer's invoices as chips to tick."""

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.customer import Invoice
from desktop.domain.identity import ServiceId
from desktop.ui.widgets.bits import toggle, words
from desktop.ui.widgets.flow import FlowLayout

MOST = 12
CLOSED_PREFIX = "closed"


class InvoiceChips(QWidget):
    """Open invoices, and those of the thread, which are ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Invoices")
        self._chips: dict[ServiceId, QPushButton] = {}
        self._flow = FlowLayout(self, spacing=6)

    def offer(self, invoices: list[Invoice], chosen: tuple[ServiceId, ...]) -> None:
        """Show the invoices that can be linked, those named ticked."""
        self._flow.clear()
        self._chips.clear()
        offered = [invoice for invoice in invoices if invoice.service_id in chosen]
        offered += [
            invoice
            for invoice in invoices
            if not invoice.status.startswith(CLOSED_PREFIX) and invoice not in offered
        ]
        for invoice in offered[:MOST]:
            chip = toggle(invoice.number)
            chip.setAccessibleName(f"Invoice {invoice.number}")
            due = f", due {invoice.due_on:%d %b %Y}" if invoice.due_on else ""
            chip.setToolTip(f"Balance {invoice.balance or 'unknown'}{due}")
            chip.setChecked(invoice.service_id in chosen)
            self._chips[invoice.service_id] = chip
            self._flow.addWidget(chip)
        if not offered:
            self._flow.addWidget(words("No open invoices here", "hint"))
        self.updateGeometry()

    def chosen(self) -> tuple[ServiceId, ...]:
        """The invoices that are ticked."""
        return tuple(name for name, chip in self._chips.items() if chip.isChecked())
