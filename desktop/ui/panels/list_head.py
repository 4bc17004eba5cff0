"""What stands above the rows: the place, how many rows, in which order; and what is ticked or new."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from desktop.domain.filters import Order, View
from desktop.ui.icons import Icons
from desktop.ui.key_map import KeyMap
from desktop.ui.language import lazy_tr, tr
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.elided import ElidedLabel

ORDERS = {
    Order.NEWEST: lazy_tr("Newest first"),
    Order.OLDEST: lazy_tr("Oldest first"),
    Order.CUSTOMER: lazy_tr("By customer"),
}


class ListHead(QWidget):
    """Signals: `order_chosen(Order)`, `grouping_chosen(bool)`, `density_chosen(bool compact)`,
    `export_wanted`, `handled_wanted`, `ticks_dropped`, `news_wanted`."""

    order_chosen = Signal(object)
    grouping_chosen = Signal(bool)
    density_chosen = Signal(bool)
    export_wanted = Signal()
    handled_wanted = Signal()
    ticks_dropped = Signal()
    news_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._waiting, self._news_key = 0, ""
        self._place = tr("Inbox")
        layout = column(self, spacing=6)
        layout.setContentsMargins(18, 0, 12, 6)
        line = row(spacing=8)
        self._title = ElidedLabel(self._place, "heading")
        self._count = words("", "faint")
        line.addWidget(self._title)
        line.addWidget(self._count)
        line.addStretch(1)
        self._order = QToolButton()
        self._order.setObjectName("orderButton")
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setMenu(self._menu())
        line.addWidget(self._order)
        layout.addLayout(line)
        self._news = button("", "news", action=self.news_wanted.emit)
        self._news.hide()
        layout.addWidget(self._news)
        layout.addWidget(self._ticked_bar())
        self.show_order(Order.NEWEST)
        self.restyle()

    # -- showing -------------------------------------------------------------------------------------

    def show_place(self, name: str) -> None:
        """Name the place whose rows are shown."""
        self._place = name
        self._title.setText(name)

    def show_count(self, rows: int, view: View, total: int) -> None:
        """Say how many rows there are, and behind that how many messages this computer has."""
        if view is View.THREAD:
            text = tr("%Ln thread(s)", "", rows)
        else:
            text = tr("%Ln message(s)", "", rows)
        self._count.setText(text)
        self._count.setToolTip(tr("%Ln message(s) are on this computer", "", total))

    def show_order(self, order: Order) -> None:
        """Show the order in force."""
        self._orders[order].setChecked(True)
        text = tr(ORDERS[order])
        self._order.setText(text)
        self._order.setAccessibleName(tr("Order and look of the list: {order}", order=text))
        self._order.setToolTip(tr("Order, headings and density of the list"))

    def show_grouping(self, grouped: bool) -> None:
        """Show whether headings stand between the rows."""
        self._grouping.setChecked(grouped)

    def show_density(self, compact: bool) -> None:
        """Show which density is in force."""
        self._compact.setChecked(compact)

    def show_news(self, rows: int) -> None:
        """Offer rows that wait to be let in; 0 for none."""
        self._waiting = rows
        if self._news_key:
            text = tr("%n new, press {key} to show", "", rows, key=self._news_key)
        else:
            text = tr("%n new, show", "", rows)
        self._news.setText(text)
        self._news.setAccessibleName(text)
        self._news.setVisible(rows > 0)

    def show_keys(self, keys: KeyMap) -> None:
        """The keys in force: one of them lets new rows in."""
        self._news_key = keys.shown("show_new")
        self.show_news(self._waiting)

    def show_ticks(self, threads: int) -> None:
        """Offer what can be done with ticked threads; 0 hides it."""
        self._ticks.setText(tr("%n ticked", "", threads))
        self._bar.setVisible(threads > 0)

    def restyle(self) -> None:
        """Take icons of the present look."""
        self._order.setIcon(self._icons.icon("chevrons-up-down", "faint"))
        self._news.setIcon(self._icons.icon("chevron-up", "accent"))

    # -- building ------------------------------------------------------------------------------------

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._orders: dict[Order, QAction] = {}
        for order, text in ORDERS.items():
            action = menu.addAction(tr(text))
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, order=order: self.order_chosen.emit(order))
            group.addAction(action)
            self._orders[order] = action
        menu.addSeparator()
        self._grouping = menu.addAction(tr("Headings between days or customers"))
        self._grouping.setCheckable(True)
        self._grouping.triggered.connect(self.grouping_chosen)
        self._compact = menu.addAction(tr("Compact rows"))
        self._compact.setCheckable(True)
        self._compact.triggered.connect(self.density_chosen)
        menu.addSeparator()
        menu.addAction(tr("Export these rows …")).triggered.connect(
            lambda _on=False: self.export_wanted.emit()
        )
        return menu

    def _ticked_bar(self) -> QFrame:
        self._bar = QFrame()
        self._bar.setObjectName("tickedBar")
        line = row(self._bar, spacing=6)
        line.setContentsMargins(10, 4, 6, 4)
        self._ticks = words("", "strong")
        line.addWidget(self._ticks)
        line.addStretch(1)
        line.addWidget(
            button(
                tr("Handled here"),
                "link",
                hint=tr("Put the ticked threads aside on this computer"),
                command="handled",
                action=self.handled_wanted.emit,
            )
        )
        line.addWidget(button(tr("Export …"), "link", action=self.export_wanted.emit))
        line.addWidget(
            button(
                "×",
                "link",
                name=tr("Take all ticks off"),
                hint=tr("Take all ticks off"),
                command="back",
                action=self.ticks_dropped.emit,
            )
        )
        self._bar.hide()
        return self._bar
