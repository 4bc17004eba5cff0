"""The first window: makes or opens the store, then signs in; it closes when the house is open."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMainWindow, QWidget

from desktop.domain.backups import BackupFacts
from desktop.domain.clock import Clock
from desktop.domain.damage import SalvageReport
from desktop.domain.errors import KnownError
from desktop.domain.keys import Way
from desktop.domain.switches import Account, Gate, Need, SignIn
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.dialogs.restore import BACKUPS, SUFFIX, RestoreDialog
from desktop.ui.icons import Icons
from desktop.ui.language import told, tr
from desktop.ui.theme import Theme
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.pages import Pages
from desktop.ui.widgets.recovery_code import RecoveryCodeBox
from desktop.ui.widgets.upright_area import UprightArea
from desktop.ui.windows.first_run import FirstRunPage
from desktop.ui.windows.sign_in import SignInForm
from desktop.ui.windows.unlock_pages import NOT_LOCKED, LockedBy, SetUpPage, UnlockPage

CARD_WIDTH = 440
SALVAGED = "daylit-salvaged"
"""Folder that is made where the person wants what could be read."""
Opened = tuple[House, str]
"""The open house, and a recovery code that was made for it just now, or ""."""


class UnlockWindow(QMainWindow):
    """`opened` carries the House once the store is open and somebody signed in, or wants to look first."""

    opened = Signal(object)
    _said = Signal(str)  # by a worker: what it is doing
    _said_opening = Signal(str)  # the same of work that nobody asked for, which opening turned out to need

    def __init__(
        self,
        gate: Gate[House],
        background: Background,
        theme: Theme,
        icons: Icons,
        *,
        clock: Clock,
        hint: SignIn | None,
        last_backup: Path | None = None,
        demo: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Daylit")
        self.resize(1000, 720)
        self._gate = gate
        self._background = background
        self._theme = theme
        self._icons = icons
        self._house: House | None = None
        self._pages = Pages()
        self._first = FirstRunPage(icons, has_demo=demo is not None)
        self._first.sign_in_wanted.connect(self._on_begun)
        if demo is not None:
            self._first.demo_wanted.connect(demo)
        self._set_up = SetUpPage()
        self._unlock = UnlockPage(clock)
        self._last_backup = last_backup
        if last_backup is not None:
            self._unlock.last_backup_wanted.connect(lambda: self.look_at_backup(last_backup))
        self._sign_in = SignInForm(gate, background, hint)
        self._sign_in.signed_in.connect(self._on_signed_in)
        self._sign_page = self._sign_in_page()
        self._recovery = RecoveryCodeBox()
        self._recovery.finished.connect(self._on_code_kept)
        self._waiting = words(tr("One moment …"), "dim")
        for page in (self._waiting, self._first, self._set_up, self._unlock, self._sign_page, self._recovery):
            self._pages.addWidget(page)
        self._set_up.wanted.connect(self._on_set_up)
        self._unlock.wanted.connect(self._on_unlock)
        self._said.connect(self._unlock.show_words)
        self._said_opening.connect(self._on_opening_takes_long)
        self._unlock.start_over_wanted.connect(self.start_over)
        self._unlock.salvage_wanted.connect(self._ask_where_to_save)
        for page in (self._first, self._set_up, self._unlock):
            page.restore_wanted.connect(self._ask_what_to_restore)
        self.setCentralWidget(UprightArea(self._frame()))
        self._waits, self._locked = False, NOT_LOCKED

    def show_sign_in(self, house: House) -> None:
        """The store is open: ask who signs in."""
        self._house = house
        self._pages.setCurrentWidget(self._sign_page)

    # -- building ------------------------------------------------------------------------------------

    def _frame(self) -> QWidget:
        ground = QWidget()
        ground.setObjectName("rail")
        outer = column(ground)
        outer.addStretch(1)
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(self._theme.px(CARD_WIDTH))
        inner = column(card, spacing=16)
        inner.setContentsMargins(36, 32, 36, 32)
        brand = row(spacing=10)
        mark = words("")
        size = self._theme.px(30)
        mark.setPixmap(
            self._icons.pixmap("daylit", self._theme.colour("accent"), size, self.devicePixelRatioF())
        )
        brand.addWidget(mark)
        brand.addWidget(words("Daylit", "brand"))
        brand.addStretch(1)
        inner.addLayout(brand)
        inner.addWidget(self._pages)
        line = row()
        line.addStretch(1)
        line.addWidget(card)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(2)
        return ground

    def _sign_in_page(self) -> QWidget:
        page = QWidget()
        layout = column(page, spacing=10)
        layout.addWidget(words(tr("Sign in"), "title"))
        layout.addWidget(
            words(tr("Your history comes down encrypted and stays readable offline."), "dim", wrap=True)
        )
        layout.addWidget(self._sign_in)
        later = button(tr("Look at what is here first"), "link", action=self._open)
        layout.addWidget(later, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return page

    # -- steps ---------------------------------------------------------------------------------------

    def begin(self, *, wait: bool = False, locked: LockedBy = NOT_LOCKED) -> None:
        """Find out what is needed; with `wait` the key ring is asked only after a click (it was locked)."""
        self._waits, self._locked = wait, locked
        self._pages.setCurrentWidget(self._waiting)
        self._background.ask(
            lambda: (self._gate.need(), self._gate.key_ring_name()), self._on_need, otherwise=self._on_trouble
        )

    def _look_for_backup(self) -> None:
        """Offer the last backup if it is there; its drive may be slow, or gone."""
        backup = self._last_backup
        if backup is None:
            return

        def offer(is_there: bool) -> None:
            if is_there:
                self._unlock.offer_backup(backup.name)

        self._background.ask(backup.is_file, offer, owner=self)

    def _on_need(self, answer: tuple[Need, str]) -> None:
        need, ring = answer
        if need is Need.SET_UP:
            self._set_up.show_ring(ring)
            self._pages.setCurrentWidget(self._first)
            self._first.begin()
        elif need is Need.PASSPHRASE or self._waits:
            self._pages.setCurrentWidget(self._unlock)
            self._unlock.begin(by_ring=need is Need.NOTHING, locked=self._locked)
        else:
            self._unlock.begin(by_ring=True, locked=self._locked)
            self._on_unlock("")

    def _on_begun(self, by_token: bool) -> None:
        """How to sign in was chosen; first of all there must be a store to keep the token in."""
        self._sign_in.show_way(by_token=by_token)
        self._pages.setCurrentWidget(self._set_up)
        self._set_up.begin()

    def renew(self, passphrase: str) -> None:
        """Encrypt the store under another key, and show the new recovery code."""
        self._pages.setCurrentWidget(self._unlock)
        self._unlock.show_work(tr("Another key"), tr("Everything is encrypted again. Do not switch off …"))
        self._background.ask(
            lambda: self._gate.care.renew_key(passphrase=passphrase, say=self._say),
            self._on_house,
            otherwise=self._on_trouble,
        )

    def restore(self, file: Path, passphrase: str) -> None:
        """Put a backup in the store's place and open it."""
        self._pages.setCurrentWidget(self._unlock)
        self._unlock.show_work(tr("Restore"), tr("{file} is checked …", file=file.name))

        def work() -> Opened:
            house, _old = self._gate.care.restore(file, passphrase=passphrase, say=self._say)
            return house, ""

        self._background.ask(work, self._on_house, otherwise=self._on_nothing_restored)

    def _say(self, text: str) -> None:
        """By the worker: what it is doing, in the language of the window."""
        self._said.emit(told(text))

    def _on_nothing_restored(self, error: KnownError) -> None:
        """The store from before, if there was one, is as it was."""
        why = tr("Nothing was restored. {reason}", reason=told(error))
        self.begin(wait=True, locked=replace(self._locked, why=why))

    def _ask_what_to_restore(self) -> None:
        chooser = QFileDialog(self, tr("Restore from"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setNameFilter(tr(BACKUPS, suffix=SUFFIX))
        chooser.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: self.look_at_backup(Path(name)))
        chooser.open()

    def look_at_backup(self, file: Path) -> None:
        """Say what a backup holds, and ask for what opens it."""

        def ask(facts: BackupFacts) -> None:
            dialog = RestoreDialog(facts, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.confirmed.connect(lambda typed: self.restore(file, typed))
            dialog.open()

        self._background.ask(
            lambda: self._gate.care.look_at_backup(file), ask, otherwise=self._on_nothing_restored
        )

    def _ask_where_to_save(self, passphrase: str) -> None:
        chooser = QFileDialog(self, tr("Save what can be read"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(lambda name: self.salvage(Path(name) / SALVAGED, passphrase))
        chooser.open()

    def salvage(self, folder: Path, passphrase: str) -> None:
        """Write what can be read of the damaged store into a folder; the store stays as it is."""
        self._unlock.show_work(tr("Save what can be read"), tr("Every page is read …"))

        def work() -> SalvageReport:
            return self._gate.care.salvage(folder, passphrase=passphrase, say=self._say)

        self._background.ask(
            work, lambda report: self._unlock.show_saved(report.words()), otherwise=self._on_trouble
        )

    def show_trouble(self, error: KnownError) -> None:
        """The store was closed because of this: what went wrong, and the ways on."""
        self._on_trouble(error)

    def start_over(self, passphrase: str) -> None:
        """Begin a new store beside the damaged one."""
        self._unlock.show_work(
            tr("A new store"), tr("What was not sent comes back; the rest comes down again …")
        )

        def work() -> Opened:
            house, _aside = self._gate.care.start_over(passphrase=passphrase)
            return house, ""

        self._background.ask(work, self._on_house, otherwise=self._on_trouble)

    def _on_set_up(self, passphrase: str) -> None:
        self._set_up.show_busy(True)
        self._background.ask(lambda: self._made(passphrase), self._on_house, otherwise=self._on_set_up_error)

    def _on_set_up_error(self, error: KnownError) -> None:
        self._set_up.show_busy(False)
        self._set_up.show_error(error)

    def _on_unlock(self, passphrase: str) -> None:
        self._unlock.show_busy(True)
        self._background.ask(lambda: self._unlocked(passphrase), self._on_house, otherwise=self._on_trouble)

    def _made(self, passphrase: str) -> Opened:
        house = self._gate.set_up(passphrase=passphrase)
        return house, self._gate.care.keys().new_recovery_code(proof=passphrase)

    def _unlocked(self, passphrase: str) -> Opened:
        """The key ring is never the only way in: if it is, because set-up was cut short, a code is made."""
        house = self._gate.unlock(
            passphrase=passphrase, say=lambda words: self._said_opening.emit(told(words))
        )
        keys = self._gate.care.keys()
        return house, keys.new_recovery_code(proof="") if keys.ways() == (Way.KEY_RING,) else ""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not during an upgrade: a program without a window would be ended by force."""
        event.setAccepted(self._pages.currentWidget() is not self._unlock or not self._unlock.stays())

    def _on_opening_takes_long(self, text: str) -> None:
        self._pages.setCurrentWidget(self._unlock)
        self._unlock.show_work(tr("Opening the store"), text, stays=True)

    def _on_trouble(self, error: KnownError) -> None:
        self._unlock.show_busy(False)
        self._pages.setCurrentWidget(self._unlock)
        self._unlock.show_error(error)
        self._look_for_backup()

    def _on_house(self, opened: Opened) -> None:
        self._house, code = opened
        if code:
            self._pages.setCurrentWidget(self._recovery)
            self._recovery.show_code(code)
        else:
            self._on_code_kept()

    def _on_code_kept(self) -> None:
        if self._house is not None:
            self.show_sign_in(self._house)
            self._background.ask(self._gate.account, self._on_account)

    def _on_account(self, account: Account | None) -> None:
        if account is not None:
            self._open()

    def _on_signed_in(self, _account: Account) -> None:
        self._open()

    def _open(self) -> None:
        if self._house is not None:
            self.opened.emit(self._house)
