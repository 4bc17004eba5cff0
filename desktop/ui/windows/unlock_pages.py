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
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.widgets.bits import button, column, words
from desktop.ui.widgets.field import Field

SHORTEST_PASSPHRASE = 12
LOCKED = lazy_tr("Your store is locked. Nothing is readable until it is opened.")


class SetUpPage(QWidget):
    """Where the key of the new store is kept. `wanted` carries the passphrase, "" for the key ring."""

    wanted = Signal(str)
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, spacing=12)
        layout.addWidget(words(tr("A store of your own"), "title"))
        layout.addWidget(
            words(
                tr("Everything is kept in one encrypted file on this computer. Choose what opens it."),
                "dim",
                wrap=True,
            )
        )
        self._by_ring = button(tr("Use the system key ring"), "primary", action=lambda: self.wanted.emit(""))
        layout.addWidget(self._by_ring)
        self._ring_hint = words("", "hint", wrap=True)
        layout.addWidget(self._ring_hint)
        self._first, self._second = QLineEdit(), QLineEdit()
        for field in (self._first, self._second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.returnPressed.connect(self._submit)
        self._first.textChanged.connect(self._on_typed)
        self._field = Field(tr("Passphrase"), self._first)
        self._again = Field(tr("The same again"), self._second)
        layout.addWidget(self._field)
        layout.addWidget(self._again)
        self._do = button(tr("Use a passphrase"), action=self._submit)
        layout.addWidget(self._do)
        restore = button(tr("Restore a backup …"), "link", action=self.restore_wanted.emit)
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
            tr("Opens by itself while you are logged in: {name}. Or choose a passphrase:", name=name)
            if name
            else tr("This system has no safe key ring, so a passphrase opens the store.")
        )

    def show_busy(self, on: bool) -> None:
        """While the key is made."""
        self._do.setEnabled(not on)
        self._by_ring.setEnabled(not on)
        self._do.setText(tr("Making the store …") if on else tr("Use a passphrase"))

    def show_error(self, error: KnownError) -> None:
        """What went wrong."""
        self._field.show_error(told(error))

    def _on_typed(self, text: str) -> None:
        left = SHORTEST_PASSPHRASE - len(text)
        self._field.show_error("")
        enough = tr("long enough") if text else ""
        self._field.show_hint(tr("%n more", "", left) if text and left > 0 else enough)

    def _submit(self) -> None:
        if self._first.text() != self._second.text():
            self._again.show_error(tr("The two are not the same."))
            return
        if not self._first.text():
            self._field.show_error(tr("Enter a passphrase, five words for example."))
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
        self._title = words("", "title", wrap=True)
        layout.addWidget(self._title)
        self._why = words("", "dim", wrap=True)
        layout.addWidget(self._why)
        self._typed = QLineEdit()
        self._typed.setEchoMode(QLineEdit.EchoMode.Password)
        self._typed.returnPressed.connect(self._submit)
        self._field = Field(tr("Passphrase, or the recovery code"), self._typed)
        layout.addWidget(self._field)
        self._do = button(tr("Unlock"), "primary", action=self._submit)
        layout.addWidget(self._do)
        self._again = button(tr("Try the key ring again"), action=lambda: self.wanted.emit(""))
        layout.addWidget(self._again)
        self._anew = button(
            tr("Begin anew, keep this one"),
            action=lambda: self.start_over_wanted.emit(self._typed.text()),
        )
        self._last = button("", "primary", action=self.last_backup_wanted.emit)
        layout.addWidget(self._last)
        layout.addWidget(self._anew)
        self._restore = button(tr("Restore a backup …"), "link", action=self.restore_wanted.emit)
        layout.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.begin(by_ring=False)

    def begin(self, *, by_ring: bool, why: str = "") -> None:
        """Ask for the passphrase, or for a click that opens the key ring; `why` says what locked it."""
        self._title.setText(tr("Unlock"))
        self._why.setText(f"{why} {tr(LOCKED)}".strip())
        self._anew.hide()
        self._last.hide()
        self._restore.show()
        self._field.setVisible(not by_ring)
        self._do.setVisible(not by_ring)
        self._again.setText(tr("Unlock with the key ring") if by_ring else tr("Try the key ring again"))
        self._again.setVisible(by_ring)
        (self._again if by_ring else self._typed).setFocus()

    def offer_backup(self, name: str) -> None:
        """Remember the last backup, for the day when the store is damaged."""
        self._last.setText(tr("Restore {name} …", name=name))

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
        self._do.setText(tr("Opening …") if on else tr("Unlock"))

    def show_error(self, error: KnownError) -> None:
        """What went wrong; wrong tries are counted in words, and never lock out."""
        if isinstance(error, StoreTrouble | BadInput | EngineBusy):
            self._title.setText(tr(error.title))
            self._why.setText(told(error))
            self._again.setText(tr("Try again"))
            self._again.show()
            self._anew.setVisible(isinstance(error, StoreDamaged))
            self._last.setVisible(isinstance(error, StoreDamaged) and bool(self._last.text()))
            self._restore.show()
            return
        self._field.show()
        self._do.show()
        self._again.setVisible(isinstance(error, KeyRingTrouble))
        self._field.show_error(_counted(error))
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
        self._do.setText(
            tr("Unlock (in {seconds} s)", seconds=self._wait) if self._wait > 0 else tr("Unlock")
        )

    def _submit(self) -> None:
        if self._typed.text() and self._do.isEnabled():
            self.wanted.emit(self._typed.text())


def _counted(error: KnownError) -> str:
    """What went wrong, with the number of wrong tries from the second on."""
    sentence, tries = told(error), error.tries if isinstance(error, WrongPassphrase) else 0
    if tries <= 1:
        return sentence
    return tr("{sentence} (%n tries; there is no limit.)", "", tries, sentence=sentence)
