"""After an unclean end: says in the first window that opens what was recovered, until it was read."""

from PySide6.QtCore import QObject, Qt

from desktop.domain.last_run import LastRun
from desktop.places import Places
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.dialogs.end_report import EndReportDialog
from desktop.ui.widgets.recovery_note import RecoveryNote
from desktop.ui.windows.main import MainWindow


class Recovery(QObject):
    """Puts a RecoveryNote above everything in a main window; what was not dismissed comes again."""

    def __init__(
        self, last: LastRun | None, background: Background, places: Places, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._last = last if last is not None and not last.ended_well else None
        self._background = background
        self._places = places
        self.note: RecoveryNote | None = None

    def enter(self, house: House, main: MainWindow) -> None:
        """The store is open: count, and say it in this window."""
        last = self._last
        if last is not None:
            reader = house.reader
            self._background.ask(
                lambda: (reader.drafts_since(last.began_at), sum(reader.waiting())),
                lambda counts: self._show(last, main, *counts),
            )

    def leave(self) -> None:
        """The window is going, and the note with it."""
        self.note = None

    def _show(self, last: LastRun, main: MainWindow, drafts: int, waiting: int) -> None:
        note = RecoveryNote(drafts=drafts, waiting=waiting, has_report=bool(last.report))
        note.outbox_wanted.connect(main.show_outbox)
        note.report_wanted.connect(lambda: self._show_report(last, main))
        note.dismissed.connect(self._on_dismissed)
        note.stand_above(main)
        self.note = note

    def _show_report(self, last: LastRun, main: MainWindow) -> None:
        dialog = EndReportDialog(last, self._places.logs, main)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_dismissed(self) -> None:
        self._last = self.note = None
