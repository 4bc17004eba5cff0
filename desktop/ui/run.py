"""Starts the window: application, look, unlock, main window; and takes everything down in order."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.domain.clock import Clock
from desktop.domain.errors import KnownError
from desktop.domain.keys import Keys
from desktop.domain.last_run import LastRun
from desktop.domain.switches import Account, Gate, SignIn
from desktop.places import Places
from desktop.program import RESTART
from desktop.settings_file import FileSettings, NotifySettings, WindowSettings
from desktop.store.house import House
from desktop.ui.application import Application
from desktop.ui.auto_lock import AutoLock
from desktop.ui.background import Background
from desktop.ui.call_links import CallLinks
from desktop.ui.dialogs.about import AboutDialog, versions
from desktop.ui.dialogs.keys import KeysDialog
from desktop.ui.dialogs.preferences import Choices, PreferencesDialog
from desktop.ui.dialogs.store_care import StoreCareDialog
from desktop.ui.dialogs.ways_in import WaysInDialog
from desktop.ui.ending import Ending
from desktop.ui.fonts import load_fonts
from desktop.ui.garbage import GarbageCollector
from desktop.ui.icons import Icons
from desktop.ui.language import Language, tr
from desktop.ui.outgoing import Outgoing
from desktop.ui.outside import Outside
from desktop.ui.preferences_store import PreferencesStore, choices_of
from desktop.ui.presence import Presence
from desktop.ui.program_watch import ProgramWatch
from desktop.ui.recovery import Recovery
from desktop.ui.roles import install_roles
from desktop.ui.standing import Counts
from desktop.ui.surroundings import Surroundings
from desktop.ui.theme import Theme
from desktop.ui.tray import TrayDelivery
from desktop.ui.updating import Updating
from desktop.ui.windows.context import WindowContext
from desktop.ui.windows.main import MainWindow
from desktop.ui.windows.sign_in import SignInDialog
from desktop.ui.windows.unlock import UnlockWindow
from desktop.ui.windows.unlock_pages import LockedBy, locked_figures

LOADING_AFTER = 5_000
"""Milliseconds after the start at which the rest is loaded: the first window is painted by then."""
LAST_BACKUP = "backup/last"
"""Where the file of the last backup is remembered: outside the store, which may be what is damaged."""


def make_application(resources: Path, settings: FileSettings) -> tuple[QApplication, Theme, Icons]:
    """The application with its font, icons and look."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Application(sys.argv[:1])
    app.setApplicationName("daylit-desktop")
    app.setApplicationDisplayName("Daylit")
    app.setDesktopFileName("daylit-desktop")
    app.setStyle("Fusion")
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
    if not app.findChildren(GarbageCollector):
        GarbageCollector(app)
    install_roles()
    load_fonts(resources / "fonts")
    Language(app, resources / "translations").apply(settings.window.language)
    theme = Theme(app, resources / "themes" / "daylit.qss")
    icons = Icons(resources / "icons", theme)
    app.setWindowIcon(QIcon(str(resources / "icons" / "daylit.svg")))
    theme.apply(
        choice=settings.window.theme,
        scale=settings.window.text_size / 100,
        density=settings.window.density,
        reduced_motion=bool(choices_of(settings).get("window.reduced_motion")),
    )
    return app, theme, icons


class Face(QObject):
    """The windows of one run: unlock first, then the main window; back to unlock when it is locked."""

    def __init__(
        self,
        gate: Gate[House],
        *,
        theme: Theme,
        icons: Icons,
        clock: Clock,
        settings: FileSettings,
        shape: QSettings,
        version: str,
        data_dir: str,
        hint: SignIn | None,
        last_run: LastRun | None = None,
        outside: Outside | None = None,
    ) -> None:
        super().__init__()
        self._gate = gate
        world = outside or Outside()
        self._demo = world.demo
        self._version = version
        self._places = Places(Path(data_dir))
        self._hint = hint
        self._settings = settings
        self.preferences = PreferencesStore(choices_of(settings), world.write, self)
        self.preferences.follow_look(theme)
        self.keys = self.preferences.key_map()
        self.context = WindowContext(
            theme=theme,
            icons=icons,
            background=Background(self),
            clock=clock,
            shape=shape,
            undo_seconds=settings.sync.undo_seconds,
            show_keys=self._show_keys,
            keys=self.keys,
            preferences=self.preferences,
        )
        self.auto_lock = AutoLock(clock, settings.lock.idle_minutes, self)
        self.auto_lock.due.connect(self._lock)
        self.surroundings = Surroundings(self)
        self.surroundings.locked.connect(self._lock)
        self.presence = Presence(
            self.context.background,
            clock,
            icon=QApplication.windowIcon(),
            window=settings.window,
            notify=settings.notify,
            parent=self,
        )
        self.recovery = Recovery(last_run, self.context.background, self._places, self)
        self.outgoing = Outgoing(QDesktopServices.openUrl, self)
        self.updating = Updating(world.updates, self.preferences, QDesktopServices.openUrl, self)
        self.watch = ProgramWatch(world.program, self)
        self.call_links = CallLinks(self.outgoing.dialing, self.context, self)
        self._join()
        self._account_words = self._company = ""
        self._house: House | None = None
        self.unlock: UnlockWindow | None = None
        self.main: MainWindow | None = None

    @property
    def settings(self) -> FileSettings:
        """What was read from the settings file at the start."""
        return self._settings

    def come_forward(self) -> None:
        """Bring the window that there is in front of everything else."""
        window = self.main or self.unlock
        if window is not None:
            self.presence.come_forward(window)

    def _join(self) -> None:
        self.presence.front_wanted.connect(self.come_forward)
        self.presence.lock_wanted.connect(self._lock)
        self.presence.quit_wanted.connect(QCoreApplication.quit)
        self.watch.replaced.connect(self.updating.stop_offering)
        self.watch.restart_wanted.connect(lambda: QCoreApplication.exit(RESTART))
        self.presence.call_wanted.connect(self.call_links.take)
        self.keys.changed.connect(self._on_keys)
        self.preferences.changed.connect(self._on_choice)
        self.updating.backup_wanted.connect(self._show_care)
        self._on_keys()

    def start(self) -> None:
        """Show the first window and begin opening the store."""
        self._show_unlock().begin()

    def _show_unlock(self) -> UnlockWindow:
        context = self.context
        self.unlock = UnlockWindow(
            self._gate,
            context.background,
            context.theme,
            context.icons,
            clock=context.clock,
            hint=self._hint,
            last_backup=Path(str(context.shape.value(LAST_BACKUP, ""))),
            demo=self._demo,
        )
        self.unlock.opened.connect(self.enter)
        self.presence.watch(self.unlock)
        if not self.presence.is_away:
            self.unlock.show()
        return self.unlock

    def enter(self, house: House) -> None:
        """Show the main window over an open store."""
        self._house = house
        self.main = MainWindow(house, self.context)
        self.main.sign_in_wanted.connect(self._sign_in)
        self.main.lock_wanted.connect(self._lock)
        self.auto_lock.begin()
        self.main.preferences_wanted.connect(self._show_preferences)
        self.outgoing.enter(self.main)
        self.call_links.enter(house, self.main)
        self.watch.enter(self.main)
        self.main.closed.connect(self._on_closed)
        self.main.sync.repair_wanted.connect(self._repair)
        self.context.background.ask(self._gate.account, self._on_account)
        self.presence.watch(self.main)
        self.presence.enter(house, self.main)
        self.recovery.enter(house, self.main)
        self.updating.enter(self.main)
        self.main.show()
        if self.unlock is not None:
            self.unlock.close()
            self.unlock.deleteLater()
            self.unlock = None

    def close(self) -> None:
        """Close the windows, then wait for the workers, then lock the store: in this order."""
        windows = [window for window in (self.main, self.unlock) if window is not None]
        self.main = self.unlock = None
        self.presence.close()
        for window in windows:
            window.close()
        self.context.background.close()
        for window in windows:
            delete_now(window)
        self._gate.lock()
        self.updating.close()

    def _on_account(self, account: Account | None) -> None:
        if self.main is None:
            return
        self._company = account.company.name or str(account.company.service_id) if account else ""
        words = f"{self._company}\n{account.username}" if account else ""
        self._account_words = words.strip() or tr("Nobody is signed in")
        self.main.show_account(self._account_words)
        self.main.threads.empty.show_company(self._company)
        self.main.reading.show_account(*_company_and_user(account))
        if account is not None:  # who signs in again finds address and name filled in
            self._hint = SignIn(url=account.url, username=account.username)

    def _sign_in(self) -> None:
        if self.main is None:
            return
        kept = self.main.sync.counts.total
        dialog = SignInDialog(
            self._gate, self.context.background, waiting=kept, hint=self._hint, parent=self.main
        )
        dialog.signed_in.connect(self._on_account)
        dialog.open()

    def _lock(self, why: str = "") -> None:
        """Close the store and ask for the way in again; what was on the screen is gone first.

        What was being typed was handed over for keeping when the window closed, and is kept before.
        """
        shown = (
            self.main.sync.counts if self.main and self.preferences.value("lock.show_counts") else Counts()
        )
        locked = LockedBy(why, self._company, locked_figures(shown))
        self._leave_for(lambda unlock: unlock.begin(wait=True, locked=locked), self._gate.lock)

    def _repair(self, error: KnownError) -> None:
        """The store is damaged: close it, and offer what helps."""
        self._leave_for(lambda unlock: unlock.show_trouble(error), self._gate.lock)

    def _renew(self, passphrase: str) -> None:
        """Another key for the store; it is closed meanwhile."""
        self._leave_for(lambda unlock: unlock.renew(passphrase))

    def _leave_for(
        self, then: Callable[[UnlockWindow], None], before: Callable[[], object] = lambda: None
    ) -> None:
        """Close the main window and forget what it showed; the first window takes its place.

        `then` is called with that, after `before` in a worker.
        """
        window, self.main = self.main, None
        if window is None:
            return
        self.auto_lock.end()
        self.presence.leave()
        self.recovery.leave()
        self.outgoing.leave()
        self.updating.leave()
        self.call_links.leave()
        self.watch.leave()
        unlock = self._show_unlock()
        unlock.setGeometry(window.geometry())
        unlock.setWindowState(window.windowState())
        window.close()
        self.context.background.forget()
        window.deleteLater()
        self._house = None
        self.context.background.ask_last(before, lambda _done: then(unlock), otherwise=unlock.show_trouble)

    def _show_preferences(self, section: str = "look") -> None:
        if self.main is None or self._house is None:
            return
        context = self.context
        choices = Choices(
            theme=context.theme,
            icons=context.icons,
            keys=context.keys,
            store=context.preferences,
            updating=self.updating,
        )
        dialog = PreferencesDialog(
            choices, self._house, context.background, account=self._account_words, parent=self.main
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.about_wanted.connect(lambda: self._show_about(dialog))
        dialog.care_wanted.connect(lambda: self._show_care(dialog))
        dialog.sign_out_wanted.connect(lambda: self._sign_out(dialog))
        self.main.closed.connect(dialog.keep)
        dialog.show_section(section)
        dialog.open()

    def _show_about(self, parent: QWidget) -> None:
        """Versions and places; what encrypts the store is asked of the store."""
        house, places = self._house, self._places
        if house is None:
            return

        def show(cipher: dict[str, str]) -> None:
            if self.main is not None and isValid(parent):
                shown = versions(self._version, cipher)
                AboutDialog(shown, places, parent, updates=self.updating.words).open()

        self.context.background.ask(house.reader.cipher, show, lane="about")

    def _show_care(self, parent: QWidget | None = None) -> None:
        over = parent or self.main
        if over is None:
            return
        dialog = StoreCareDialog(self._gate, self.context.background, self.context.clock.now(), over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.ways_wanted.connect(lambda: self._show_ways(dialog))
        dialog.restore_wanted.connect(lambda *what: self._leave_for(lambda unlock: unlock.restore(*what)))
        dialog.wiped.connect(lambda: self._leave_for(lambda unlock: unlock.begin()))  # nothing is left
        dialog.backed_up.connect(lambda file: self.context.shape.setValue(LAST_BACKUP, str(file)))
        dialog.open()

    def _show_ways(self, parent: QWidget) -> None:
        """The ways into the store; the name of the key ring is looked up first."""
        gate, background = self._gate, self.context.background

        def show(found: tuple[Keys, str]) -> None:
            dialog = WaysInDialog(*found, background, parent)
            dialog.renew_wanted.connect(self._renew)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        background.ask(lambda: (gate.care.keys(), gate.key_ring_name()), show, owner=parent)

    def _sign_out(self, dialog: PreferencesDialog) -> None:
        dialog.accept()
        self.context.background.ask(self._gate.sign_out, lambda _done: self._on_account(None))

    def _show_keys(self) -> None:
        if self.main is not None:
            context = self.context
            dialog = KeysDialog(
                context.keys, context.theme, parent=self.main, available=self.main.commands.available
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.change_wanted.connect(lambda: self._show_preferences("keys"))
            dialog.open()

    def _on_keys(self, _command: str = "") -> None:
        self.auto_lock.set_keys(self.keys.keys_of("lock"))

    def _on_choice(self, name: str) -> None:
        section = name.partition(".")[0]
        if name == "lock.idle_minutes":
            self.auto_lock.set_minutes(float(self.preferences.value(name)))
        elif section in ("window", "notify"):
            window, notify = self.preferences.section("window"), self.preferences.section("notify")
            self.presence.apply(WindowSettings(**window), NotifySettings(**notify))

    def _on_closed(self) -> None:
        """Closed from inside, not put away: the program ends, whatever else is open."""
        if self.main is not None and self.presence.keeps_running:
            QTimer.singleShot(0, self, QCoreApplication.quit)


def _company_and_user(account: Account | None) -> tuple[str, str]:
    """What stands at the foot of printed pages."""
    return (account.company.name, account.username) if account is not None else ("", "")


def delete_now(window: QWidget) -> None:
    """Let Qt take a closed window apart here and now, not in whatever order the interpreter ends."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def run_window(
    gate: Gate[House],
    *,
    settings: FileSettings,
    resources: Path,
    clock: Clock,
    version: str,
    data_dir: Path,
    hint: SignIn | None = None,
    passphrase: str = "",
    outside: Outside | None = None,
) -> int:
    """Run the window until it is closed; the answer is the exit status, RESTART if it is to be started anew.

    With a `passphrase` (the demo) the store is made and the person signed in without a question.
    """
    world = outside or Outside()
    app, theme, icons = make_application(resources, settings)
    face = Face(
        gate,
        theme=theme,
        icons=icons,
        clock=clock,
        settings=settings,
        shape=QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat),
        version=version,
        data_dir=str(data_dir),
        hint=hint,
        last_run=world.runs.begin() if world.runs is not None else None,
        outside=world,
    )
    ending = _join(face, app, world)
    try:
        if passphrase and hint is not None:
            house = gate.set_up(passphrase=passphrase)
            gate.sign_in(hint)
            face.enter(house)
        else:
            face.start()
        status = app.exec()
    finally:
        if world.load is not None:
            world.load.close()
        face.close()
        ending.close()
    if world.runs is not None:
        world.runs.end()  # not after an exception: that was no clean end
    return status


def _join(face: Face, app: QApplication, world: Outside) -> Ending:
    """Let the world outside reach the window: second starts, links, notifications, signals."""
    if world.link is not None:
        face.presence.take_link(world.link)
    if world.instance is not None:
        world.instance.called.connect(face.presence.take_link)
        world.instance.listen()
    if world.load is not None:
        QTimer.singleShot(LOADING_AFTER, face, world.load.start)
    if isinstance(app, Application):
        app.link_given.connect(face.presence.take_text)
    shown_by_icon = TrayDelivery(face.presence.tray)
    if sys.platform == "linux":
        from desktop.ui.bus_delivery import BusDelivery  # noqa: PLC0415 - its library exists on Linux only

        face.presence.deliver_by(BusDelivery(shown_by_icon, face))
    else:
        face.presence.deliver_by(shown_by_icon)
    ending = Ending(face)
    ending.asked.connect(app.exit)
    return ending
