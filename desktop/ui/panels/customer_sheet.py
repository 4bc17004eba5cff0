"""What is known about a customer, on one sheet: balance, silence, contacts, touches, actions, invoices."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.communication import Communication
from desktop.domain.customer import Action, Contact, Invoice
from desktop.domain.customer_card import CustomerCard
from desktop.domain.identity import ServiceId
from desktop.domain.names import ascii_address, in_sight
from desktop.ui.dialing import Dialled
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.theme import Theme
from desktop.ui.timeline_wording import due_words, kind_words, silence_days
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.row_button import RowButton
from desktop.ui.wording import (
    action_word,
    balance_words,
    kind_icon,
    long_time,
    number,
    short_time,
    subject_of,
    who,
)

ItemT = TypeVar("ItemT")

ICON = 14
EDGE = 8
"""Pixels around rows that can be pressed; words stand as far in again, below each other."""
MOST_ROWS = 6
"""Rows of a section that are shown at once; the rest comes when asked for."""


class CustomerSheet(QWidget):
    """Signals: `dial_wanted(Dialled)`, `mail_wanted(str)`, `entry_wanted(LocalId)`,
    `invoice_wanted(ServiceId)`, `customer_wanted(ServiceId)`, and `announced(str)` for what was copied.

    `others` is the number of threads with this customer beside the one in front.
    """

    dial_wanted = Signal(object)
    mail_wanted = Signal(str)
    entry_wanted = Signal(object)
    invoice_wanted = Signal(object)
    customer_wanted = Signal(object)
    announced = Signal(str)

    def __init__(self, card: CustomerCard, theme: Theme, icons: Icons, *, now: datetime, others: int) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._now = now
        self._today = now.astimezone().date()
        self._layout = column(self, spacing=theme.px(4))
        self._layout.setContentsMargins(theme.px(EDGE), theme.px(16), theme.px(EDGE), theme.px(20))
        self._add_head(card)
        self._add_contacts(card)
        self._add_touches(card.touches)
        self._add_actions(card.actions)
        self._add_invoices(card.invoices)
        self._add_others(card, others)
        self._layout.addStretch(1)

    # -- sections ------------------------------------------------------------------------------------

    def _add_head(self, card: CustomerCard) -> None:
        name = in_sight(card.name) or tr("Unknown customer")
        self._put(ElidedLabel(name, "heading", lines=2))
        if card.customer is None:
            self._hint(tr("Daylit does not list this customer. It may be gone, or not here yet."))
        elif card.customer.status:
            self._put(ElidedLabel(in_sight(card.customer.status).replace("_", " ").capitalize(), "faint"))
        balance = balance_words(card.customer.open_balance) if card.customer else ""
        self._caption(tr("Open balance"))
        if balance:
            self._put(ElidedLabel(balance, "figure"))
        else:
            self._hint(tr("No balance is known."))
        self._caption(tr("Silence"))
        if card.contacted_at is None:
            self._hint(tr("Nobody has been in contact so far."))
            return
        days = silence_days(card.contacted_at, self._now)
        said = tr("%n day(s)", "", days) if days else tr("None, in contact today")
        self._put(words(said, "strong", wrap=True))
        self._hint(tr("Last contact {time}", time=long_time(card.contacted_at)))

    def _add_contacts(self, card: CustomerCard) -> None:
        contacts = card.customer.contacts if card.customer else ()
        self._caption(tr("Contacts"))
        if not contacts:
            self._hint(tr("No contact is known."))
        self._list(contacts, lambda contact: self._contact(contact, card.customer_id))
        if contacts and not any(contact.phone.strip() for contact in contacts):
            self._hint(tr("No phone number is known."))
        if contacts and not any(contact.email.strip() for contact in contacts):
            self._hint(tr("No e-mail address is known."))

    def _contact(self, contact: Contact, customer_id: ServiceId) -> QWidget:
        place = QWidget()
        layout = column(place)
        head = row(spacing=6)
        edge = self._theme.px(EDGE)
        head.setContentsMargins(edge, self._theme.px(4), edge, 0)
        name = in_sight(contact.name) or tr("No name")
        head.addWidget(ElidedLabel(name, "strong"), 1)
        if contact.is_primary:
            head.addWidget(words(tr("Primary"), "pill"))
        layout.addLayout(head)
        if contact.title.strip():
            title = row()
            title.setContentsMargins(edge, 0, edge, 0)
            title.addWidget(ElidedLabel(in_sight(contact.title), "faint"))
            layout.addLayout(title)
        phone, email = contact.phone.strip(), contact.email.strip()
        if phone:
            dial = self._button(
                in_sight(phone), "phone", tr("Call {name}, {number}", name=name, number=phone)
            )
            call = Dialled(number=phone, customer_id=customer_id, contact_id=contact.service_id)
            dial.clicked.connect(lambda: self.dial_wanted.emit(call))
            self._offer_copy(dial, tr("Copy number"), phone)
            layout.addWidget(dial)
        if email:
            shown = in_sight(ascii_address(email))
            write = self._button(shown, "mail", tr("Write to {name}, {address}", name=name, address=shown))
            write.clicked.connect(lambda: self.mail_wanted.emit(email))
            self._offer_copy(write, tr("Copy address"), email)
            layout.addWidget(write)
        return place

    def _add_touches(self, touches: Sequence[Communication]) -> None:
        self._caption(tr("Last touches"))
        if not touches:
            self._hint(tr("Nothing has been written or logged yet."))
        self._list(touches, self._touch)

    def _touch(self, touch: Communication) -> QWidget:
        kind, when = kind_words(touch), short_time(touch.at, self._now)
        other = who(touch)
        said = tr("{kind}, {name}", kind=kind, name=other) if other else kind
        made = RowButton(
            subject_of(touch),
            name=tr("Open: {kind}, {subject}, {time}", kind=said, subject=subject_of(touch), time=when),
            icon=self._icons.icon(kind_icon(touch)),
            icon_size=self._theme.px(ICON),
            edge=self._theme.px(EDGE),
            second=(said, "faint"),
            end=(when, "faint"),
        )
        made.clicked.connect(lambda: self.entry_wanted.emit(touch.local_id))
        return made

    def _add_actions(self, actions: Sequence[Action]) -> None:
        self._caption(tr("Open actions"))
        if not actions:
            self._hint(tr("Nothing is scheduled."))
        self._list(actions, self._action)

    def _action(self, action: Action) -> QWidget:
        place = QWidget()
        layout = column(place, spacing=1)
        layout.setContentsMargins(self._theme.px(8), self._theme.px(4), self._theme.px(8), self._theme.px(4))
        layout.addWidget(ElidedLabel(action_word(action), lines=2))
        due = due_words(action.due_on, self._today)
        layout.addWidget(words(due, _look_of_due(action.due_on, self._today), wrap=True))
        return place

    def _add_invoices(self, invoices: Sequence[Invoice]) -> None:
        self._caption(tr("Open invoices"))
        if not invoices:
            self._hint(tr("No open invoice is known."))
        self._list(invoices, self._invoice)

    def _invoice(self, invoice: Invoice) -> QWidget:
        shown = in_sight(invoice.number) or tr("Invoice without a number")
        balance = balance_words(invoice.balance or invoice.amount)
        due = due_words(invoice.due_on, self._today)
        made = RowButton(
            shown,
            name=tr("Threads about {invoice}, {balance}, {due}", invoice=shown, balance=balance, due=due),
            icon=self._icons.icon("receipt"),
            icon_size=self._theme.px(ICON),
            edge=self._theme.px(EDGE),
            second=(due, _look_of_due(invoice.due_on, self._today)),
            end=(balance, "strong"),
        )
        made.clicked.connect(lambda: self.invoice_wanted.emit(invoice.service_id))
        return made

    def _add_others(self, card: CustomerCard, others: int) -> None:
        self._caption(tr("Other threads"))
        if not others:
            self._hint(tr("There is no other thread with this customer."))
            return
        text = tr("%n other thread(s)", "", others)
        made = self._button(text, "message-square", tr("Show {threads}", threads=text))
        made.clicked.connect(lambda: self.customer_wanted.emit(card.customer_id))
        self._layout.addWidget(made)

    # -- means ---------------------------------------------------------------------------------------

    def _list(self, items: Sequence[ItemT], make: Callable[[ItemT], QWidget]) -> None:
        """The first rows of a section; the rest comes when asked for."""
        place = QWidget()
        layout = column(place)
        for item in items[:MOST_ROWS]:
            layout.addWidget(make(item))
        self._layout.addWidget(place)
        place.setVisible(bool(items))
        rest = items[MOST_ROWS:]
        if not rest:
            return
        more = button(tr("Show all {count}", count=number(len(items))), "link")
        self._layout.addWidget(more)

        def show() -> None:
            more.hide()
            made = [make(item) for item in rest]
            for widget in made:
                layout.addWidget(widget)
            first = next((widget for widget in made if isinstance(widget, RowButton)), None)
            if first is not None:
                first.setFocus()

        more.clicked.connect(lambda _on=False: show())

    def _button(self, text: str, icon: str, name: str) -> RowButton:
        return RowButton(
            text,
            name=name,
            icon=self._icons.icon(icon),
            icon_size=self._theme.px(ICON),
            edge=self._theme.px(EDGE),
            look="linkText",
        )

    def _offer_copy(self, made: RowButton, text: str, copied: str) -> None:
        menu = QMenu()
        menu.addAction(text, lambda: self._copy(copied))
        made.offer(menu)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.announced.emit(tr("Copied: {text}", text=in_sight(text)))

    def _caption(self, text: str) -> None:
        self._layout.addSpacing(self._theme.px(10))
        self._put(words(text, "caption"))

    def _hint(self, text: str) -> None:
        self._put(words(text, "hint", wrap=True))

    def _put(self, widget: QWidget) -> None:
        """What cannot be pressed, in line with the words of what can."""
        line = row()
        line.setContentsMargins(self._theme.px(EDGE), 0, self._theme.px(EDGE), 0)
        line.addWidget(widget)
        self._layout.addLayout(line)


def _look_of_due(due_on: date | None, today: date) -> str:
    """Late in the colour of what is bad, today in that of a warning; the words say it, too."""
    if due_on is None or due_on > today:
        return "faint"
    return "late" if due_on < today else "dueToday"
