"""What was promised: until when, how much, and how much less still counts as kept."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.days import read_day
from desktop.domain.errors import BadInput
from desktop.domain.money import LONGEST_TYPED, read_money
from desktop.domain.promise import USUAL_TOLERANCE, Promise, read_tolerance
from desktop.domain.sentences import said
from desktop.ui.background import Background
from desktop.ui.language import tr
from desktop.ui.widgets.bits import row
from desktop.ui.widgets.echo_edit import EchoEdit
from desktop.ui.widgets.field import Field
from desktop.ui.wording import amount_words, full_day

TOLERANCE_LETTERS = 12


class PromiseRow(QWidget):
    """`changed` follows each key, `day_understood` when the day is known (a date) or no longer (None)."""

    changed = Signal()
    day_understood = Signal(object)

    def __init__(self, today: date, background: Background) -> None:
        super().__init__()
        self._today = today
        self._balance: Decimal | None = None
        self.line: EchoEdit[date] = EchoEdit(self._read, full_day, background, lane="log-promise")
        self.line.setPlaceholderText(tr("fri, +7, eom, 15/12"))
        self.amount, self.tolerance = QLineEdit(), QLineEdit()
        self.amount.setMaxLength(LONGEST_TYPED)
        self.tolerance.setPlaceholderText(f"{USUAL_TOLERANCE} %")
        self.tolerance.setMaxLength(6)
        self.fields = {
            "promise": Field(tr("&Promised by"), self.line),
            "amount": Field(tr("&Amount"), self.amount),
            "tolerance": Field(tr("To&lerance"), self.tolerance),
        }
        layout = row(self, spacing=16)
        for name, field in self.fields.items():
            layout.addWidget(field, 1 if name == "tolerance" else 2, Qt.AlignmentFlag.AlignTop)
        self.line.understood.connect(self._on_understood)
        for line in (self.line, self.amount, self.tolerance):
            line.textEdited.connect(lambda _text: self.changed.emit())
        self.amount.textChanged.connect(lambda _text: self._say_amount())
        self.show_balance(None)

    def day(self) -> date:
        """The day that was promised. Raises BadInput for the field `promise`."""
        day = self.line.value()
        if day is None:
            raise BadInput("promise", said("Enter the day by which the money will come: “fri” or “15/12”."))
        return day

    def promise(self, invoices: tuple[str, ...]) -> Promise:
        """What was promised for invoices of these numbers. Raises BadInput naming the field."""
        day = self.day()
        typed = self.amount.text().strip()
        money = read_money(typed, field="amount") if typed else None
        return Promise(
            by=day,
            amount=money.amount if money else self._balance,
            currency=money.currency if money else "",
            tolerance=read_tolerance(self.tolerance.text()),
            invoices=invoices,
        )

    def show_balance(self, balance: Decimal | None) -> None:
        """What is owed on the invoices that are ticked, None when it is not known."""
        self._balance = balance
        self.amount.setPlaceholderText(tr("unspecified") if balance is None else amount_words(balance))
        self._say_amount()

    def draft(self) -> dict[str, str]:
        """As it is kept in a draft."""
        return {
            "promise": self.line.text(),
            "amount": self.amount.text(),
            "tolerance": self.tolerance.text(),
        }

    def restore(self, fields: dict[str, str]) -> None:
        """Show a draft again."""
        self.line.setText(fields.get("promise", ""))
        self.amount.setText(fields.get("amount", ""))
        self.tolerance.setText(fields.get("tolerance", ""))

    def _read(self, text: str) -> date:
        day = read_day(text, self._today, future=True, field="promise")
        if day < self._today:
            raise BadInput("promise", said("This day is over. A promise lies ahead."))
        return day

    def _say_amount(self) -> None:
        typed = self.amount.text().strip()
        if not typed:
            hint = tr("blank: unspecified") if self._balance is None else tr("blank: the whole balance")
        else:
            try:
                money = read_money(typed)
                hint = f"{money.currency} {amount_words(money.amount)}".strip()
            except BadInput:
                hint = tr("not understood yet")
        self.fields["amount"].show_hint(hint)

    def _on_understood(self, text: str) -> None:
        self.fields["promise"].show_hint(text)
        try:
            self.day_understood.emit(self.line.value())
        except BadInput:
            self.day_understood.emit(None)
