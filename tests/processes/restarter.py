"""A window in which somebody writes while the program is replaced, and who then lets it start again.

python -m tests.processes.restarter FOLDER FILE      # FILE stands for the program on the disk

The first window unlocks by a key ring in memory; the one that is started after it is the real program.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.__main__ import RealDoors
from desktop.app import HouseGate
from desktop.cli.main import CommandLine
from desktop.domain.clock import SystemClock
from desktop.domain.switches import Account, Company
from desktop.places import resources
from desktop.program import ProgramFile
from desktop.settings_file import FileSettings
from desktop.ui import program_watch
from desktop.ui.dialogs.log_drafts import LogDrafts
from desktop.ui.program_watch import RestartNote
from desktop.ui.run import make_application
from desktop.ui.windows.main import MainWindow
from tests.keeping.test_renewal import store_of
from tests.rings import Drawer
from tests.service import PASSPHRASE, gate_for
from tests.ui.stage import ACME


class Doors(RealDoors):
    """The real ones over a store that its key ring opens."""

    def __init__(self, folder: Path, file: Path) -> None:
        super().__init__(program=ProgramFile(file))
        self._made = gate_for(folder, SystemClock(), ring=Drawer())
        self._made.set_up(passphrase=PASSPHRASE)
        self._made.care.keys().use_key_ring(proof=PASSPHRASE)
        account = Account(url="http://127.0.0.1:9", username="me", company=Company(service_id=ACME, name="N"))
        store_of(self._made).settings.keep_account(account, "token")
        self._made.lock()

    def _gate(self, profile: object, *, carry: bool, undo_seconds: float) -> HouseGate:
        return self._made


class Person(QObject):
    """Writes half a sentence, sees the file replaced, and chooses to start again."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._has_written = False
        self._eyes = QTimer(self, interval=50)
        self._eyes.timeout.connect(self._look)
        self._eyes.start()

    def _look(self) -> None:
        window = next((top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow)), None)
        strip = window.findChild(RestartNote) if window is not None else None
        if strip is not None:
            self._eyes.stop()
            strip.restart_button.click()
        elif window is not None and window.log_dialog is None:
            window.open_log()
        elif window is not None and not self._has_written and is_ready(window):
            self._has_written = True
            window.log_dialog.form.notes.setPlainText("half a sentence")
            new = self._file.with_suffix(".new")
            new.write_bytes(b"new")
            new.replace(self._file)


def is_ready(window: MainWindow) -> bool:
    """Whether the log dialog has looked for drafts, as it has long before a person has written a word."""
    drafts = window.findChild(LogDrafts)
    return drafts is not None and bool(drafts.place)


def main(folder: Path, file: Path) -> int:
    """Run until the window ends."""
    program_watch.PATIENCE = program_watch.SETTLING = 50
    doors = Doors(folder, file)
    make_application(resources(), FileSettings())
    person = Person(file)
    status = CommandLine(doors, "1").run([f"--data-dir={folder}"])
    person.deleteLater()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
