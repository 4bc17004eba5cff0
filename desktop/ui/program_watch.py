"""Notices that the program was replaced while its window is open, and offers to start it again."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.program import ProgramFile, Stamp
from desktop.ui.language import tr
from desktop.ui.widgets.bits import button
from desktop.ui.widgets.note_strip import NoteStrip
from desktop.ui.windows.main import MainWindow

PATIENCE = 60_000
"""Milliseconds between two looks; each asks the system for the facts of one file."""
SETTLING = 5_000
"""Milliseconds in which a new file must not change any more: it may be one of many that are being copied."""


class RestartNote(NoteStrip):
    """Offers the new program, now or later."""

    def __init__(self, text: str) -> None:
        self.restart_button = button(tr("Start again"), "quiet")
        self.later_button = button(tr("Later"), "quiet")
        super().__init__(text, (self.restart_button, self.later_button))
        self.later_button.clicked.connect(lambda _on=False: self.take_away())


class ProgramWatch(QObject):
    """`replaced`: there is a new program. `restart_wanted`: the person wants it.

    Closing the windows keeps what is being written.
    """

    replaced = Signal()
    restart_wanted = Signal()

    def __init__(self, file: ProgramFile | None, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file if file is not None and file.began is not None else None
        self._main: MainWindow | None = None
        self._seen: Stamp | None = None
        self._is_new = False
        self.strip: RestartNote | None = None
        self._timer = QTimer(self, interval=PATIENCE)
        self._timer.timeout.connect(self.look)
        self.settled = QTimer(self, interval=SETTLING, singleShot=True)
        self.settled.timeout.connect(self.look)
        app = QCoreApplication.instance()
        if self._file is not None and isinstance(app, QGuiApplication):
            self._timer.start()
            app.applicationStateChanged.connect(self._on_state)

    def enter(self, main: MainWindow) -> None:
        """Say it in this window from now on."""
        self._main = main
        self._say()

    def leave(self) -> None:
        """The window is going."""
        self._main = self.strip = None

    def look(self) -> None:
        """Whether there is another file, and the same one as a moment ago."""
        now = self._file.stamp() if self._file is not None else None
        if self._file is None or self._is_new or now is None or now == self._file.began:
            return
        if now == self._seen and not self.settled.isActive():
            self._is_new = True
            self._timer.stop()
            self.replaced.emit()
            self._say()
        elif now != self._seen:
            self._seen = now
            self.settled.start()

    def _say(self) -> None:
        if self._main is None or not self._is_new or self.strip is not None:
            return
        text = tr("Daylit was updated. Start it again to use the new version; what you are writing is kept.")
        self.strip = RestartNote(text)
        self.strip.restart_button.clicked.connect(lambda _on=False: self.restart_wanted.emit())
        self.strip.put_above(self._main)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()
