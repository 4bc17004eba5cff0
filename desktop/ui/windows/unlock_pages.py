"""The pages of the first window: where the key of a new store is kept, and what opens a locked one."""

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.clock import Clock
from desktop.domain.errors import (
    AskedTooSoon,
    BadInput,
    EngineBusy,
    KeyRingTrouble,
    KnownError,
    StoreDamaged,
    StoreNewer,
    StoreTrouble,
    WrongPassphrase,
)
from desktop.domain.names import in_sight
from desktop.ui.language import lazy_tr, told, tr
from desktop.ui.standing import Counts
from desktop.ui.widgets.bits import button, column, words
from desktop.ui.widgets.field import Field
from desktop.ui.wording import clock_time

SHORTEST_PASSPHRASE = 12
EVERY_SECOND = 1_000


@dataclass(frozen=True, slots=True)
class LockedBy:
    """What a locked window may show: why it locked, whose store it is, and figures if the person allows."""

    why: str = ""
    company: str = ""
    figures: str = ""


NOT_LOCKED = LockedBy()
STAYS = lazy_tr(
    "The store is being brought up to date. It takes only a moment; this window can be closed then."
)
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
        self._field.ask_again(told(error))

    def _on_typed(self, text: str) -> None:
        left = SHORTEST_PASSPHRASE - len(text)
        self._field.show_error("")
        enough = tr("long enough") if text else ""
        self._field.show_hint(tr("%n more", "", left) if text and left > 0 else enough)

    def _submit(self) -> None:
        if self._first.text() != self._second.text():
            self._again.ask_again(tr("The two are not the same."))
            return
        self._again.show_error("")
        if not self._first.text():
            self._field.ask_again(tr("Enter a passphrase, five words for example."))
            return
        self.wanted.emit(self._first.text())


class UnlockPage(QWidget):
    """The clock, the company's name, and one field for the passphrase or the recovery code.

    `wanted` carries what was typed, "" to try the key ring again; `salvage_wanted` and
    `start_over_wanted` carry it when the database is damaged and the key is right.
    """

    wanted = Signal(str)
    restore_wanted = Signal()
    start_over_wanted = Signal(str)
    salvage_wanted = Signal(str)
    last_backup_wanted = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._wait = 0
        self._by_ring = self._stays = False
        self._locked = NOT_LOCKED
        self._repeats = False  # what was typed, instead of asking the key ring
        self._clock = clock
        self._second = QTimer(self, interval=EVERY_SECOND)
        self._second.timeout.connect(self._on_second)
        self._tick = QTimer(self, interval=EVERY_SECOND)
        self._tick.timeout.connect(self._show_time)
        layout = column(self, spacing=12)
        self._time = words("", "lockClock")
        self._time.setAccessibleName(tr("Time"))
        layout.addWidget(self._time)
        self._title = words("", "title", wrap=True)
        layout.addWidget(self._title)
        self._figures = words("", "strong", wrap=True)
        layout.addWidget(self._figures)
        self._why = words("", "dim", wrap=True)
        layout.addWidget(self._why)
        self._typed = QLineEdit()
        self._typed.setEchoMode(QLineEdit.EchoMode.Password)
        self._typed.returnPressed.connect(self._submit)
        self._field = Field(tr("Passphrase, or the recovery code"), self._typed)
        layout.addWidget(self._field)
        self._do = button(tr("Unlock"), "primary", action=self._submit)
        layout.addWidget(self._do)
        self._again = button(tr("Try the key ring again"), action=self._try_again)
        layout.addWidget(self._again)
        self._anew = button(
            tr("Begin anew, keep this one"),
            action=lambda: self.start_over_wanted.emit(self._typed.text()),
        )
        self._salvage = button(
            tr("Save what can be read …"), action=lambda: self.salvage_wanted.emit(self._typed.text())
        )
        self._last = button("", "primary", action=self.last_backup_wanted.emit)
        layout.addWidget(self._last)
        layout.addWidget(self._salvage)
        layout.addWidget(self._anew)
        self._restore = button(tr("Restore a backup …"), "link", action=self.restore_wanted.emit)
        layout.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.begin(by_ring=False)

    def begin(self, *, by_ring: bool, locked: LockedBy = NOT_LOCKED) -> None:
        """Ask for the passphrase, or for a click that opens the key ring."""
        self._by_ring, self._locked = by_ring, locked
        self._ask()

    def _ask(self) -> None:
        by_ring, locked = self._by_ring, self._locked
        self._repeats = False
        self._show_time()
        self._time.show()
        self._title.setText(in_sight(locked.company) or tr("Unlock"))
        self._figures.setText(locked.figures)
        self._figures.setVisible(bool(locked.figures))
        self._why.setText(f"{locked.why} {tr(LOCKED)}".strip())
        for part in (self._anew, self._last, self._salvage):
            part.hide()
        self._restore.show()
        self._field.setVisible(not by_ring)
        self._do.setVisible(not by_ring)
        self._again.setText(tr("Unlock with the key ring") if by_ring else tr("Try the key ring again"))
        self._again.setVisible(by_ring)
        (self._again if by_ring else self._typed).setFocus()

    def offer_backup(self, name: str) -> None:
        """Remember the last backup, for the day when the store is damaged."""
        self._last.setText(tr("Restore {name} …", name=name))
        self._last.setVisible(self._anew.isVisibleTo(self))

    def show_work(self, title: str, text: str, *, stays: bool = False) -> None:
        """Only say what is going on; there is nothing to press. The window `stays` for what takes seconds."""
        self._stays = stays
        self._title.setText(title)
        self._why.setText(text)
        asking = (self._field, self._do, self._again, self._anew, self._last, self._restore)
        for part in (*asking, self._salvage, self._figures, self._time):
            part.hide()

    def stays(self) -> bool:
        """Whether the window has to stay open; who tries to close it is told why."""
        if self._stays:
            self._why.setText(tr(STAYS))
        return self._stays

    def show_words(self, text: str) -> None:
        """What is being done just now."""
        self._why.setText(text)

    def show_busy(self, on: bool) -> None:
        """While the key is derived or the key ring asks."""
        self._do.setEnabled(not on)
        self._do.setText(tr("Opening …") if on else tr("Unlock"))

    def show_error(self, error: KnownError) -> None:
        """What went wrong; wrong tries are counted in words, and never lock out."""
        self._stays = False
        if isinstance(error, StoreTrouble | BadInput | EngineBusy):
            self._title.setText(tr(error.title))
            self._why.setText(told(error))
            self._again.setText(tr("Try again"))
            self._again.show()
            self._repeats = True
            self._figures.hide()
            self._time.hide()
            damaged = isinstance(error, StoreDamaged)
            self._anew.setVisible(damaged)
            self._salvage.setVisible(damaged)
            self._last.setVisible(damaged and bool(self._last.text()))
            self._restore.show()
            asks = not self._by_ring and not isinstance(error, StoreNewer)  # nothing typed changes that
            self._field.setVisible(asks)
            self._field.show_error("")
            self._do.setVisible(asks)
            self._again.setFocus()
            return
        self._ask()
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

    def show_saved(self, text: str) -> None:
        """What could be read of a damaged store was written; the ways on are still there."""
        self.show_error(StoreDamaged(text))

    def showEvent(self, event: QShowEvent) -> None:
        """The clock goes while it is seen."""
        super().showEvent(event)
        self._show_time()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the clock."""
        super().hideEvent(event)
        self._tick.stop()

    def _show_time(self) -> None:
        self._time.setText(clock_time(self._clock.now()))

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

    def _try_again(self) -> None:
        """The same once more: by what was typed, else by the key ring."""
        self.wanted.emit(self._typed.text() if self._repeats else "")

    def _submit(self) -> None:
        if not self._typed.text():
            self._field.ask_again(tr("Enter the passphrase or the recovery code."))
        elif self._do.isEnabled():
            self.wanted.emit(self._typed.text())


def _counted(error: KnownError) -> str:
    """What went wrong, with the number of wrong tries from the second on."""
    sentence, tries = told(error), error.tries if isinstance(error, WrongPassphrase) else 0
    if tries <= 1:
        return sentence
    return tr("{sentence} (%n tries; there is no limit.)", "", tries, sentence=sentence)


def locked_figures(counts: Counts) -> str:
    """What waits and what needs the person, in one line; "" when nothing does."""
    parts = (
        tr("%Ln waiting", "", counts.waiting) if counts.waiting else "",
        tr("%Ln need you", "", counts.attention) if counts.attention else "",
    )
    return ", ".join(part for part in parts if part)
