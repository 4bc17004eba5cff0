"""Calls a number or begins an e-mail in the program that this system has for it."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop.domain.errors import BadInput
from desktop.domain.identity import ServiceId
from desktop.domain.reach import mail_target
from desktop.domain.telephone import Telephone, read_telephone
from desktop.ui.language import told, tr

OpenUrl = Callable[[QUrl], bool]
"""Hands an address to the system; False when it has no program for it."""

COMES_BACK = 10.0
"""Seconds within which a number that was handed to the system is back, if this program is what it opens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialled:
    """A call that is to be made, or was begun; the ids are for its log, None when they are not known."""

    number: str
    customer_id: ServiceId | None = None
    contact_id: ServiceId | None = None


class Dialing(QObject):
    """`dialled` carries Dialled: time for the log dialog, its timer running. `said` carries a sentence.

    Only one address of its kind is ever handed over, whatever the text that it came from.
    """

    dialled = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        open_url: OpenUrl = QDesktopServices.openUrl,
        parent: QObject | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._open_url = open_url
        self._monotonic = monotonic
        self._handed: tuple[Telephone, float] | None = None

    def dial(self, call: Dialled) -> bool:
        """Call its number. The log dialog follows also when no program dials: there are telephones, too."""
        try:
            telephone = read_telephone(call.number)
        except BadInput as error:
            self.said.emit(told(error))
            return False
        self._handed = (telephone, self._monotonic())
        opened = self._open_url(QUrl(telephone.target))
        if not opened:
            self.said.emit(copy_number(telephone))
        self.dialled.emit(call)
        return opened

    def came_back(self, telephone: Telephone) -> bool:
        """Whether a link is a number that was handed to the system from here a moment ago; true once."""
        if self._handed is None:
            return False
        handed, at = self._handed
        is_recent = self._monotonic() - at <= COMES_BACK
        is_it = is_recent and handed.equals(telephone)
        if is_it or not is_recent:
            self._handed = None
        return is_it

    def mail(self, address: str) -> bool:
        """Begin an e-mail to one address in the person's mail program."""
        try:
            target = mail_target(address)
        except BadInput as error:
            self.said.emit(told(error))
            return False
        opened = self._open_url(QUrl(target))
        if not opened:
            self.said.emit(tr("No mail program is set up on this computer. Copy the address instead."))
        return opened


def copy_number(telephone: Telephone) -> str:
    """Put a number that no program dials into the clipboard; the sentence that says so."""
    QGuiApplication.clipboard().setText(telephone.text)
    return tr(
        "This computer has no telephone program. Dial {number} by hand; it was copied.", number=telephone.text
    )
