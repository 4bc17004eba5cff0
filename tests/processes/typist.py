"""A process that types into the log dialog and into the note box without a pause, until somebody kills it.

python -m tests.processes.typist FOLDER      # prints "DIALOG NOTE SECONDS" after each key

The store in the folder is the small company of the window tests. DIALOG and NOTE count the letters that are
there, SECONDS are those since 1970. What an earlier process left behind is typed on.
"""

import os
import sys
import time
from datetime import UTC
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from desktop.domain.clock import SystemClock
from desktop.places import resources
from desktop.settings_file import FileSettings
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.dialogs.log_entry import LogEntryDialog, LogStart
from desktop.ui.dialogs.log_form import LogForm
from desktop.ui.dialogs.outcomes import outcome_of
from desktop.ui.panels.note_box import NoteBox
from desktop.ui.run import make_application
from tests.conftest import KEY, SALT
from tests.ui.stage import ACME, OMAR

PACE = 25
"""Milliseconds between two keys: nobody types faster for long."""
LETTER = "x"
ALSO_TYPED = {
    "outcome": "P",
    "direction": "inbound",
    "contact_id": OMAR,
    "invoices": "inv-1042 inv-1043",
    "promise": "fri",
    "amount": "1000",
    "tolerance": "10",
    "follow_up_typed": "+7",
    "time": "yesterday 4pm",
    "subject": "What was promised",
    "tags": "promise_to_pay mine",
    "resolved": "yes",
    "with_duration": "yes",
}
"""The other fields, as a draft names them; they are filled in before the first letter."""


def main(folder: Path) -> int:
    """Type until killed."""
    clock = SystemClock()
    store = Store(folder / "store.db", KEY, SALT, clock=clock, zone=UTC)
    app, _, _ = make_application(resources(), FileSettings())
    background = Background()
    dialog, box = open_both(store, background)

    def begin() -> None:
        if background.is_idle:
            ready.stop()
            if not dialog.form.notes_text():
                fill(dialog.form)
            keys.start()

    def press() -> None:
        notes, note = len(dialog.form.notes_text()), len(box.text.toPlainText())
        QTest.keyClicks(dialog.form.notes if notes <= note else box.text, LETTER)
        print(len(dialog.form.notes_text()), len(box.text.toPlainText()), time.time(), flush=True)

    ready, keys = QTimer(interval=10), QTimer(interval=PACE)
    ready.timeout.connect(begin)
    keys.timeout.connect(press)
    ready.start()
    return app.exec()


def open_both(store: Store, background: Background) -> tuple[LogEntryDialog, NoteBox]:
    """The log dialog for Acme and the note box of its thread, as the window opens them."""
    clock = SystemClock()
    dialog = LogEntryDialog(
        store.reader,
        store.writer,
        background,
        clock=clock,
        start=LogStart(customer_id=ACME),
        arrangement=store.arrangement,
    )
    dialog.open()
    box = NoteBox(store.writer, background, clock=clock, reader=store.reader, arrangement=store.arrangement)
    box.show_thread(store.reader.find_thread("mail-1"))
    box.show()
    return dialog, box


def fill(form: LogForm) -> None:
    """Fill in everything but the notes, as a person does."""
    promise = outcome_of(ALSO_TYPED["outcome"])
    assert promise is not None
    form.choose_outcome(promise)
    form.top._inbound.click()
    form.choose_contact(ALSO_TYPED["contact_id"])
    for chip in form.invoices.chips()[:2]:
        chip.click()
    for line, name in (
        (form.promise.line, "promise"),
        (form.promise.amount, "amount"),
        (form.promise.tolerance, "tolerance"),
        (form.follow_up.line, "follow_up_typed"),
        (form.time, "time"),
        (form.subject, "subject"),
        (form.tags, "tags"),
    ):
        line.clear()
        QTest.keyClicks(line, ALSO_TYPED[name])
    form.resolved.click()
    form.with_duration.click()
    form.notes.clear()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
