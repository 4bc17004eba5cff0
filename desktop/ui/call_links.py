"""What a `tel:` link from outside leads to: whoever has the number, and the log of a call, prepared."""

from PySide6.QtCore import QObject

from desktop.domain.communication import Direction
from desktop.domain.customer import Caller
from desktop.domain.entry import default_subject
from desktop.domain.telephone import Telephone, read_telephone
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.dialing import Dialing, Dialled, copy_number
from desktop.ui.dialogs.caller_choice import CallerChoice
from desktop.ui.dialogs.log_entry import LogStart
from desktop.ui.language import tr
from desktop.ui.windows.context import WindowContext
from desktop.ui.windows.main import MainWindow

MOST_CALLERS = 20
"""Contacts that are offered when so many have one number."""


class CallLinks(QObject):
    """Serves one main window at a time. It dials nothing and writes nothing.

    Where this program is what the system opens for `tel:`, a number that was dialled from here comes back
    as a link: that is said, instead of being taken for a wish.
    """

    def __init__(self, dialing: Dialing, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._dialing = dialing
        self._context = context
        self._background: Background = context.background
        self._house: House | None = None
        self._window: MainWindow | None = None
        self._choice: CallerChoice | None = None

    def enter(self, house: House, window: MainWindow) -> None:
        """Serve this window from now on."""
        self._house, self._window = house, window

    def leave(self) -> None:
        """The window is closing."""
        self._house = self._window = self._choice = None

    def take(self, telephone: Telephone) -> None:
        """A link asks for a call with this number; of several in a row, the last one is followed."""
        house, window = self._house, self._window
        if house is None or window is None:
            return
        if self._dialing.came_back(telephone):
            window.log.tell(copy_number(telephone))
        elif self._may_begin(telephone):
            self._background.ask(
                lambda: house.reader.callers(telephone, limit=MOST_CALLERS),
                lambda callers: self._show(telephone, callers),
                lane="call-link",
                owner=window,
            )

    def _may_begin(self, telephone: Telephone) -> bool:
        """Whether no other entry is being written; else the person is told."""
        if self._window is None:
            return False
        if self._window.log_dialog is None:
            return True
        self._window.log.tell(
            tr("Finish this entry first, then open the link to {number} again.", number=telephone.text)
        )
        return False

    def _show(self, telephone: Telephone, callers: list[Caller]) -> None:
        if self._choice is not None:
            self._choice.reject()  # of the link before
        if not callers:
            self._log_stranger(telephone)
        elif _is_certain(telephone, callers):
            self._log(telephone, callers[0])
        elif self._window is not None and self._may_begin(telephone):
            choice = self._choice = CallerChoice(telephone, callers, self._context, self._window)
            choice.chosen.connect(lambda caller: self._log(telephone, caller))
            choice.nobody_chosen.connect(lambda: self._log_stranger(telephone))
            choice.finished.connect(self._forget_choice)
            choice.open()

    def _forget_choice(self) -> None:
        self._choice = None

    def _log(self, telephone: Telephone, caller: Caller) -> None:
        if self._window is not None and self._may_begin(telephone):
            call = Dialled(
                number=telephone.number, customer_id=caller.customer_id, contact_id=caller.contact.service_id
            )
            self._window.log.open_dialled(call, None)

    def _log_stranger(self, telephone: Telephone) -> None:
        if self._window is not None and self._may_begin(telephone):
            self._window.log.open(
                LogStart(
                    direction=Direction.OUTBOUND,
                    subject=default_subject("call", telephone.text),
                    remark=tr("No contact here has the number {number}.", number=telephone.text),
                )
            )


def _is_certain(telephone: Telephone, callers: list[Caller]) -> bool:
    """Whether one contact has exactly this number: only then nobody is asked who is meant."""
    return len(callers) == 1 and read_telephone(callers[0].contact.phone).equals(telephone)
