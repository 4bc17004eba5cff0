"""The pane beside the reading pane: the customer of the thread in front."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.customer_card import CustomerCard
from desktop.domain.identity import ServiceId
from desktop.domain.thread import Thread
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.icons import Icons
from desktop.ui.language import tr
from desktop.ui.panels.customer_sheet import CustomerSheet
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import column, scroller, words
from desktop.ui.widgets.gatherer import Gatherer

WIDTH = 300
NARROWEST = 220
"""Pixels at 100 %."""


class ContextPane(QFrame):
    """Signals: `dial_wanted(Dialled)`, `mail_wanted(str)`, `entry_wanted(LocalId)`,
    `invoice_wanted(ServiceId)`, `customer_wanted(ServiceId)`, `announced(str)`: those of the sheet in it.

    Another customer's numbers are gone before the new ones are read: nobody may ring the wrong one.
    """

    dial_wanted = Signal(object)
    mail_wanted = Signal(str)
    entry_wanted = Signal(object)
    invoice_wanted = Signal(object)
    customer_wanted = Signal(object)
    announced = Signal(str)

    def __init__(
        self, reader: Reader, background: Background, theme: Theme, icons: Icons, *, clock: Clock
    ) -> None:
        super().__init__()
        self.setObjectName("contextPane")
        self.setAccessibleName(tr("Customer"))
        self._reader = reader
        self._background = background
        self._theme = theme
        self._icons = icons
        self._clock = clock
        self._customer_id: ServiceId | None = None
        self._thread: Thread | None = None
        self._card: CustomerCard | None = None
        self._shown_others = 0
        self._gatherer = Gatherer(self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty())
        self._scroll = scroller(tr("Customer"))
        self._stack.addWidget(self._scroll)
        self.show_customer(None, None)
        theme.changed.connect(self._on_look)
        self._on_look()

    @property
    def card(self) -> CustomerCard | None:
        """What is shown."""
        return self._card

    @property
    def sheet(self) -> CustomerSheet | None:
        """The sheet that is shown, None while there is nothing to show."""
        sheet = self._scroll.widget()
        return sheet if isinstance(sheet, CustomerSheet) else None

    def show_customer(self, customer_id: ServiceId | None, thread: Thread | None) -> None:
        """Show a customer; `thread` is the one in front, if there is one."""
        self._thread = thread
        if customer_id != self._customer_id or customer_id is None:
            self._customer_id = customer_id
            self._clear()
        if customer_id is None:
            self._words.setText(
                tr("Choose a thread to see its customer.")
                if thread is None
                else tr("This thread belongs to no customer.")
            )
            return
        self._ask()

    def take_changes(self, changes: Changes) -> None:
        """Look again, if the customer may have changed."""
        if self._customer_id is not None and (changes.customers or changes.rows or changes.elsewhere):
            self._gatherer.later(self._ask)

    def sizeHint(self) -> QSize:
        """As wide as names and numbers want it."""
        return QSize(self._theme.px(WIDTH), self._theme.px(400))

    # -- showing -------------------------------------------------------------------------------------

    def _empty(self) -> QWidget:
        place = QWidget()
        layout = column(place, margins=24)
        layout.addStretch(2)
        self._words = words("", "dim", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addStretch(3)
        return place

    def _clear(self) -> None:
        self._card = None
        self._words.setText("")
        self._stack.setCurrentIndex(0)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()

    def _ask(self) -> None:
        reader, wanted = self._reader, self._customer_id
        if wanted is not None:
            self._background.ask(lambda: reader.customer_card(wanted), self._on_card, lane="customer-card")

    def _on_card(self, card: CustomerCard) -> None:
        if card.customer_id != self._customer_id:
            return
        if (card, self._others(card)) != (self._card, self._shown_others):
            self._card = card
            self._draw(card)

    def _draw(self, card: CustomerCard) -> None:
        """A new sheet in the old one's place: the same part of it in sight, the same button in use."""
        bar = self._scroll.verticalScrollBar()
        place, used = bar.value(), self._in_use()
        self._shown_others = self._others(card)
        sheet = CustomerSheet(
            card, self._theme, self._icons, now=self._clock.now(), others=self._shown_others
        )
        for mine, its in (
            (self.dial_wanted, sheet.dial_wanted),
            (self.mail_wanted, sheet.mail_wanted),
            (self.entry_wanted, sheet.entry_wanted),
            (self.invoice_wanted, sheet.invoice_wanted),
            (self.customer_wanted, sheet.customer_wanted),
            (self.announced, sheet.announced),
        ):
            its.connect(mine)
        old = self._scroll.takeWidget()
        self._scroll.setWidget(sheet)
        if old is not None:
            old.deleteLater()
        self._stack.setCurrentIndex(1)
        bar.setValue(place)
        same = (part for part in sheet.findChildren(QWidget) if used and part.accessibleName() == used)
        again = next(same, None)
        if again is not None:
            again.setFocus()

    def _others(self, card: CustomerCard) -> int:
        """Threads with the customer beside the one in front."""
        messages = self._thread.messages if self._thread else ()
        is_theirs = any(message.customer_id == card.customer_id for message in messages)
        return max(0, card.thread_count - int(is_theirs))

    def _in_use(self) -> str:
        """The name of what in the sheet has the focus, "" if nothing has."""
        focus, sheet = QApplication.focusWidget(), self.sheet
        return focus.accessibleName() if focus and sheet and sheet.isAncestorOf(focus) else ""

    def _on_look(self) -> None:
        self.setMinimumWidth(self._theme.px(NARROWEST))
        if self._card is not None:
            self._draw(self._card)
