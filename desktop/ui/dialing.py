"""Calls a number or begins an e-mail in the program that this system has for it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.domain.errors import BadInput
from desktop.domain.identity import ServiceId
from desktop.domain.reach import mail_target, tel_target
from desktop.ui.language import told, tr

OpenUrl = Callable[[QUrl], bool]
"""Hands an address to the system; False when it has no program for it."""


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

    def __init__(self, open_url: OpenUrl = QDesktopServices.openUrl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_url = open_url

    def dial(self, call: Dialled) -> bool:
        """Call its number. The log dialog follows also when no program dials: there are telephones, too."""
        try:
            target = tel_target(call.number)
        except BadInput as error:
            self.said.emit(told(error))
            return False
        opened = self._open_url(QUrl(target))
        if not opened:
            words = tr("No program on this computer dials. Dial {number} by hand.", number=call.number)
            self.said.emit(words)
        self.dialled.emit(call)
        return opened

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
