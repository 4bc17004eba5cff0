"""Opens the log dialog for what is in front, and says what became of an entry, with undo."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.communication import Communication, Direction, SyncState
from desktop.domain.identity import LocalId, ServiceId
from desktop.domain.switches import SyncStatus
from desktop.store.house import House
from desktop.ui.dialing import Dialled
from desktop.ui.dialogs.log_entry import LogEntryDialog, LogStart
from desktop.ui.language import tr
from desktop.ui.standing import leaving_words
from desktop.ui.windows.context import WindowContext
from desktop.ui.windows.triage import Triage


class LogKeeper(QObject):
    """`said(str)`; `next_wanted` after "save and next"; `logged(LocalId)` after an entry was kept."""

    said = Signal(str)
    next_wanted = Signal()
    logged = Signal(object)

    def __init__(self, house: House, context: WindowContext, triage: Triage, window: QWidget) -> None:
        super().__init__(window)
        self._house = house
        self._context = context
        self._triage = triage
        self._window = window
        self._dialog: LogEntryDialog | None = None

    @property
    def dialog(self) -> LogEntryDialog | None:
        """The dialog while it is open."""
        return self._dialog

    def open(self, start: LogStart) -> None:
        """Open the dialog; one at a time."""
        if self._dialog is not None and self._dialog.isVisible():
            return
        self._dialog = LogEntryDialog(
            self._house.reader,
            self._house.writer,
            self._context.background,
            clock=self._context.clock,
            start=start,
            arrangement=self._house.arrangement,
            parent=self._window,
        )
        self.show_status(self._house.sync.status())
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.logged.connect(self.on_logged)
        self._dialog.next_wanted.connect(self.next_wanted)
        self._dialog.destroyed.connect(self._forget_dialog)
        self._dialog.open()

    def open_for(
        self,
        message: Communication | None,
        kind: str,
        *,
        customer_id: ServiceId | None = None,
        is_resolved: bool = False,
    ) -> None:
        """Open the dialog for the customer of a message; without one for `customer_id`, or to find one."""
        if message is None or message.customer_id is None:
            self.open(LogStart(kind=kind, customer_id=customer_id, is_resolved=is_resolved))
            return
        inbound = message.kind == "call" and message.direction is Direction.INBOUND
        self.open(
            LogStart(
                kind=kind,
                customer_id=message.customer_id,
                invoice_ids=tuple(invoice.service_id for invoice in message.invoices),
                direction=Direction.INBOUND if inbound and kind == "call" else None,
                is_resolved=is_resolved,
            )
        )

    def open_dialled(self, call: Dialled, message: Communication | None) -> None:
        """Open the dialog for a call that was begun while a message was in front: its customer unless
        another one is known, its invoices only if they are that customer's."""
        in_front = message.customer_id if message is not None else None
        customer_id = call.customer_id or in_front
        invoices = message.invoices if message is not None and in_front == customer_id else ()
        self.open(
            LogStart(
                kind="call",
                customer_id=customer_id,
                contact_id=call.contact_id,
                invoice_ids=tuple(invoice.service_id for invoice in invoices),
                direction=Direction.OUTBOUND,
            )
        )

    def tell(self, text: str) -> None:
        """Say something where the person looks: in the dialog while it is open."""
        if self._dialog is not None:
            self._dialog.foot.say(text)
        else:
            self.said.emit(text)

    def show_status(self, status: SyncStatus) -> None:
        """An open dialog says when its entry will leave."""
        if self._dialog is not None:
            self._dialog.show_leaving(self._leaving(status))

    def keep_draft(self) -> None:
        """Keep what is in an open dialog."""
        if self._dialog is not None:
            self._dialog.keep_draft()

    def on_logged(self, done: tuple[LocalId, SyncState]) -> None:
        """An entry or note was kept."""
        local_id, state = done
        seconds = round(self._context.undo_seconds)
        self.logged.emit(local_id)
        if state is SyncState.PARKED:
            self.said.emit(tr("Saved, not sent: something new came in while you wrote. Look at the outbox."))
        elif state is SyncState.HELD and seconds > 0:

            def undo() -> None:
                self._triage.forget(undo)
                self._context.background.ask(lambda: self._house.writer.undo(local_id), self._on_undone)

            self._triage.remember(tr("Logged"), undo, seconds=seconds)
        else:
            leaving = self._leaving(self._house.sync.status())
            self.said.emit(tr("Logged. {leaving}", leaving=leaving))

    def _leaving(self, status: SyncStatus) -> str:
        return leaving_words(status, self._context.clock.now())

    def _on_undone(self, in_time: bool) -> None:
        if in_time:
            self.said.emit(tr("Taken back. Nothing was sent."))
        else:
            self.said.emit(tr("Too late: it has left already. A note can correct it."))

    def _forget_dialog(self) -> None:
        self._dialog = None
