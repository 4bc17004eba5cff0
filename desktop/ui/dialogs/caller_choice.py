"""Asks which contact is meant when several have a telephone number, or one has it only perhaps."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.customer import Caller
from desktop.domain.names import in_sight
from desktop.domain.telephone import Telephone
from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, column, fit_room, row, scroller, words
from desktop.ui.widgets.row_button import RowButton
from desktop.ui.windows.context import WindowContext

ICON, EDGE = 16, 12


class CallerChoice(QDialog):
    """Opened, never executed. `chosen` carries a Caller; `nobody_chosen`: it is somebody else."""

    chosen = Signal(object)
    nobody_chosen = Signal()

    def __init__(
        self, telephone: Telephone, callers: Sequence[Caller], context: WindowContext, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Who is it?"))
        self._context = context
        fit_room(self, 480, 360)
        layout = column(self, margins=28, spacing=12)
        layout.addWidget(words(tr("Who is it?"), "title"))
        layout.addWidget(
            words(
                tr("A link asks for a call with {number}. Choose whose number it is.", number=telephone.text),
                "dim",
                wrap=True,
            )
        )
        body = QWidget()
        rows = column(body, spacing=4)
        for caller in callers:
            rows.addWidget(self._row(caller))
        rows.addStretch(1)
        scroll = scroller(tr("Contacts"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows are stops themselves
        scroll.setWidget(body)
        layout.addWidget(scroll, 1)
        foot = row(spacing=8)
        foot.addWidget(button(tr("Somebody else"), action=self._choose_nobody))
        foot.addStretch(1)
        foot.addWidget(button(tr("Cancel"), "quiet", action=self.reject))
        layout.addLayout(foot)

    def _row(self, caller: Caller) -> RowButton:
        theme, contact = self._context.theme, caller.contact
        name, customer = in_sight(contact.name), in_sight(caller.customer_name)
        number = in_sight(contact.phone)
        second = f"{customer}  ·  {in_sight(contact.title)}" if contact.title else customer
        made = RowButton(
            name,
            name=tr("{contact}, {customer}, {number}", contact=name, customer=customer, number=number),
            icon=self._context.icons.icon("phone"),
            icon_size=theme.px(ICON),
            edge=theme.px(EDGE),
            second=(second, "faint"),
            end=(number, "dim"),
        )
        made.clicked.connect(lambda _on=False: self._choose(caller))
        return made

    def _choose(self, caller: Caller) -> None:
        self.accept()
        self.chosen.emit(caller)

    def _choose_nobody(self) -> None:
        self.accept()
        self.nobody_chosen.emit()
