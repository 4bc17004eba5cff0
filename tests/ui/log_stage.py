"""What tests of the log dialog share: real keys, patience, the answer of a save."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.communication import Communication
from desktop.domain.identity import ServiceId
from desktop.store.open_store import Store
from desktop.ui.background import Background
from desktop.ui.dialogs.log_entry import LogEntryDialog

PATIENCE = 10_000
INV_1042 = ServiceId("inv-1042")
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

Opener = Callable[..., LogEntryDialog]


def settled(background: Background, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: background.is_idle, timeout=PATIENCE)


def press(dialog: LogEntryDialog, *keys: str | Qt.Key) -> int:
    """Real keys to whatever has the focus; answers with how many there were."""
    for key in keys:
        target = dialog.focusWidget() or dialog
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)
    return sum(len(key) if isinstance(key, str) else 1 for key in keys)


def saved(dialog: LogEntryDialog, store: Store, qtbot: QtBot) -> Communication:
    with qtbot.waitSignal(dialog.logged, timeout=PATIENCE) as caught:
        QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    return store.reader.find_message(caught.args[0][0])


def errors_after_saving(dialog: LogEntryDialog, background: Background, qtbot: QtBot) -> dict[str, str]:
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    settled(background, qtbot)
    assert dialog.isVisible()
    return dialog.form.errors()
