"""The pages of the first window: where the key of a new store is kept, and what opens a locked one."""

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.errors import (
    AskedTooSoon,
    BadInput,
    EngineBusy,
    KeyRingTrouble,
    KnownError,
    StoreDamaged,
    StoreTrouble,
    WrongPassphrase,
)
from desktop.ui.widgets.bits import button, column, words
from desktop.ui.widgets.field import Field

SHORTEST_PASSPHRASE = 12
LOCKED = "Your store is locked. Nothing is readable until it is opened."


class SetUpPage(QWidget):
    """Where the key of the new store is kept. `wanted` carries the passphrase, "" for the key ring."""

    wanted = Signal(str)
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, spacing=12)
        layout.addWidget(words("A store of your own", "title"))
        layout.addWidget(
            words(
                "Everything is kept in one encrypted file on this computer. Choose what opens it.",
                "dim",
                wrap=True,
            )
        )
        self._by_ring = button("Use the system key ring", "primary", action=lambda: self.wanted.emit(""))
        layout.addWidget(self._by_ring)
        self._ring_hint = words("", "hint", wrap=True)
        layout.addWidget(self._ring_hint)
        self._first, self._second = QLineEdit(), QLineEdit()
        for field in (self._first, self._second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.returnPressed.connect(self._submit)
        self._first.textChanged.connect(self._on_typed)
        self._field = Field("Passphrase", self._first)
        self._again = Field("The same again", self._second)
        layout.addWidget(self._field)
        layout.addWidget(self._again)
        self._do = button("Use a passphrase", action=self._submit)
        layout.addWidget(self._do)
        restore = button("Restore a backup …", "link", action=self.restore_wanted.emit)
        layout.addWidget(restore, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def begin(self) -> None:
        """Put the cursor where most people begin."""
        (self._by_ring if self._by_ring.isVisibleTo(self) else self._first).setFocus()

    def show_ring(self, name: str) -> None:
        """Offer the key ring of this system, if there is a safe one."""
        self._by_ring.setVisible(bool(name))
        self._do.setObjectName("" if name else "primary")
        self._do.style().polish(self._do)
        self._ring_hint.setText(
            f"Opens by itself while you are logged in: {name}. Or choose a passphrase:"
            if name
            else "This system has no safe key ring, so a passphrase opens the store."
        )

    def show_busy(self, on: bool) -> None:
        """While the key is made."""
        self._do.setEnabled(not on)
        self._by_ring.setEnabled(not on)
        self._do.setText("Making the store …" if on else "Use a passphrase")

    def show_error(self, error: KnownError) -> None:
        """What went wrong."""
        self._field.show_error(str(error))

    def _on_typed(self, text: str) -> None:
        left = SHORTEST_PASSPHRASE - len(text)
        self._field.show_error("")
        self._field.show_hint(f"{left} more" if text and left > 0 else "long enough" if text else "")

    def _submit(self) -> None:
        if self._first.text() != self._second.text():
            self._again.show_error("The two are not the same.")
            return
        if not self._first.text():
            self._field.show_error("Enter a passphrase, five words for example.")
            return
        self._again.show_error("")
        self.wanted.emit(self._first.text())


class UnlockPage(QWidget):
    """Asks for the passphrase or the recovery code. `wanted` carries it, "" to try the key ring again.

    `start_over_wanted` carries what was typed, when the database is damaged and the key is right.
    """

    wanted = Signal(str)
    restore_wanted = Signal()
    start_over_wanted = Signal(str)
    last_backup_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wait = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)
        layout = column(self, spacing=12)
        self._title = words("", "title")
        layout.addWidget(self._title)
        self._why = words("", "dim", wrap=True)
        layout.addWidget(self._why)
        self._typed = QLineEdit()
        self._typed.setEchoMode(QLineEdit.EchoMode.Password)
        self._typed.returnPressed.connect(self._submit)
        self._field = Field("Passphrase, or the recovery code", self._typed)
        layout.addWidget(self._field)
        self._do = button("Unlock", "primary", action=self._submit)
        layout.addWidget(self._do)
        self._again = button("Try the key ring again", action=lambda: self.wanted.emit(""))
        layout.addWidget(self._again)
        self._anew = button(
            "Begin a new store, keep the damaged one",
            action=lambda: self.start_over_wanted.emit(self._typed.text()),
        )
        self._last = button("", "primary", action=self.last_backup_wanted.emit)
        layout.addWidget(self._last)
        layout.addWidget(self._anew)
        self._restore = button("Restore a backup …", "link", action=self.restore_wanted.emit)
        layout.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.begin(by_ring=False)

    def begin(self, *, by_ring: bool, why: str = "") -> None:
        """Ask for the passphrase, or for a click that opens the key ring; `why` says what locked it."""
        self._title.setText("Unlock")
        self._why.setText(f"{why} {LOCKED}".strip())
        self._anew.hide()
        self._last.hide()
        self._restore.show()
        self._field.setVisible(not by_ring)
        self._do.setVisible(not by_ring)
        self._again.setText("Unlock with the key ring" if by_ring else "Try the key ring again")
        self._again.setVisible(by_ring)
        (self._again if by_ring else self._typed).setFocus()

    def offer_backup(self, name: str) -> None:
        """Remember the last backup, for the day when the store is damaged."""
        self._last.setText(f"Restore {name} …")

    def show_work(self, title: str, text: str) -> None:
        """Only say what is going on; there is nothing to press."""
        self._title.setText(title)
        self._why.setText(text)
        for part in (self._field, self._do, self._again, self._anew, self._last, self._restore):
            part.hide()

    def show_words(self, text: str) -> None:
        """What is being done just now."""
        self._why.setText(text)

    def show_busy(self, on: bool) -> None:
        """While the key is derived or the key ring asks."""
        self._do.setEnabled(not on)
        self._do.setText("Opening …" if on else "Unlock")

    def show_error(self, error: KnownError) -> None:
        """What went wrong; wrong tries are counted in words, and never lock out."""
        if isinstance(error, StoreTrouble | BadInput | EngineBusy):
            self._title.setText(error.title)
            self._why.setText(str(error))
            self._again.setText("Try again")
            self._again.show()
            self._anew.setVisible(isinstance(error, StoreDamaged))
            self._last.setVisible(isinstance(error, StoreDamaged) and bool(self._last.text()))
            self._restore.show()
            return
        self._field.show()
        self._do.show()
        self._again.setVisible(isinstance(error, KeyRingTrouble))
        self._field.show_error(f"{error}{_counted(error)}")
        self._typed.selectAll()
        self._typed.setFocus()
        if isinstance(error, WrongPassphrase | AskedTooSoon) and error.wait > 0:
            self._wait = math.ceil(error.wait)
            self._second.start()
            self._show_wait()

    def _on_second(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._second.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        self._do.setEnabled(self._wait <= 0)
        self._do.setText(f"Unlock (in {self._wait} s)" if self._wait > 0 else "Unlock")

    def _submit(self) -> None:
        if self._typed.text() and self._do.isEnabled():
            self.wanted.emit(self._typed.text())


def _counted(error: KnownError) -> str:
    tries = error.tries if isinstance(error, WrongPassphrase) else 0
    return f" ({tries} tries; there is no limit.)" if tries > 1 else ""
