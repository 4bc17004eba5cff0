"""Starts the window: application, look, unlock, main window; and takes everything down in order."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shiboken6 import isValid

from desktop.domain.clock import Clock
from desktop.domain.keys import Keys
from desktop.domain.last_run import LastRun, Runs
from desktop.domain.links import ThreadLink
from desktop.domain.switches import Account, Gate, SignIn
from desktop.places import Places
from desktop.settings_file import FileSettings, NotifySettings, WindowSettings
from desktop.store.house import House
from desktop.ui.application import Application
from desktop.ui.auto_lock import AutoLock
from desktop.ui.background import Background
from desktop.ui.dialing import Dialing, Dialled
from desktop.ui.dialogs.about import AboutDialog, versions
from desktop.ui.dialogs.keys import KeysDialog
from desktop.ui.dialogs.preferences import Choices, PreferencesDialog
from desktop.ui.dialogs.store_care import StoreCareDialog
from desktop.ui.dialogs.ways_in import WaysInDialog
from desktop.ui.ending import Ending
from desktop.ui.fonts import load_fonts
from desktop.ui.garbage import GarbageCollector
from desktop.ui.icons import Icons
from desktop.ui.language import Language
from desktop.ui.preferences_store import PreferencesStore, Write, choices_of
from desktop.ui.presence import Presence
from desktop.ui.recovery import Recovery
from desktop.ui.roles import install_roles
from desktop.ui.single_instance import SingleInstance
from desktop.ui.surroundings import Surroundings
from desktop.ui.theme import Theme
from desktop.ui.tray import TrayDelivery
from desktop.ui.windows.context import WindowContext
from desktop.ui.windows.main import MainWindow
from desktop.ui.windows.sign_in import SignInDialog
from desktop.ui.windows.unlock import UnlockWindow

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
        write: Write | None = None,
    ) -> None:
        super().__init__()
        self._gate = gate
        self._version = version
        self._places = Places(Path(data_dir))
        self._hint = hint
        self._settings = settings
        self.preferences = PreferencesStore(choices_of(settings), write, self)
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
        self.dialing = Dialing(QDesktopServices.openUrl, self)
        self._join()
        self._account_words = ""
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
        self.dialing.dialled.connect(self._on_dialled)
        self.dialing.said.connect(self._say)
        self.keys.changed.connect(self._on_keys)
        self.preferences.changed.connect(self._on_choice)
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
            hint=self._hint,
            last_backup=Path(str(context.shape.value(LAST_BACKUP, ""))),
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
        self.main.link_wanted.connect(self._ask_about_link)
        self.main.closed.connect(self._on_closed)
        self.context.background.ask(self._gate.account, self._on_account)
        self.presence.watch(self.main)
        self.presence.enter(house, self.main)
        self.recovery.enter(house, self.main)
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

    def _on_account(self, account: Account | None) -> None:
        if self.main is None:
            return
        words = f"{account.company.name or account.company.service_id}\n{account.username}" if account else ""
        self._account_words = words.strip() or "Nobody is signed in"
        self.main.show_account(self._account_words)
        if account is not None:  # who signs in again finds address and name filled in
            self._hint = SignIn(url=account.url, username=account.username)

    def _sign_in(self) -> None:
        if self._house is not None:
            self.context.background.ask(self._house.reader.waiting, self._open_sign_in)

    def _open_sign_in(self, counts: tuple[int, int]) -> None:
        if self.main is None:
            return
        dialog = SignInDialog(
            self._gate, self.context.background, waiting=sum(counts), hint=self._hint, parent=self.main
        )
        dialog.signed_in.connect(self._on_account)
        dialog.open()

    def _lock(self, why: str = "") -> None:
        """Close the store and ask for the way in again; what was on the screen is gone first.

        What was being typed was handed over for keeping when the window closed, and is kept before.
        """
        unlock = self._leave()
        if unlock is not None:
            self.context.background.ask_last(self._gate.lock, lambda _done: unlock.begin(wait=True, why=why))

    def _renew(self, passphrase: str) -> None:
        """Another key for the store; it is closed meanwhile."""
        unlock = self._leave()
        if unlock is not None:
            self.context.background.ask_last(lambda: None, lambda _done: unlock.renew(passphrase))

    def _leave(self) -> UnlockWindow | None:
        """Close the main window and forget what it showed; the first window takes its place."""
        window, self.main = self.main, None
        if window is None:
            return None
        self.auto_lock.end()
        self.presence.leave()
        self.recovery.leave()
        unlock = self._show_unlock()
        window.close()
        self.context.background.forget()
        window.deleteLater()
        self._house = None
        return unlock

    def _show_preferences(self, section: str = "look") -> None:
        if self.main is None or self._house is None:
            return
        context = self.context
        choices = Choices(
            theme=context.theme, icons=context.icons, keys=context.keys, store=context.preferences
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
                AboutDialog(versions(self._version, cipher), places, parent).open()

        self.context.background.ask(house.reader.cipher, show, lane="about")

    def _show_care(self, parent: QWidget) -> None:
        dialog = StoreCareDialog(self._gate, self.context.background, self.context.clock.now(), parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.ways_wanted.connect(lambda: self._show_ways(dialog))
        dialog.restore_wanted.connect(self._restore)
        dialog.wiped.connect(self._begin_anew)
        dialog.backed_up.connect(lambda file: self.context.shape.setValue(LAST_BACKUP, str(file)))
        dialog.open()

    def _restore(self, file: Path, passphrase: str) -> None:
        """Put a backup in the store's place; the window is closed meanwhile."""
        unlock = self._leave()
        if unlock is not None:
            self.context.background.ask_last(lambda: None, lambda _done: unlock.restore(file, passphrase))

    def _begin_anew(self) -> None:
        """Nothing is left here: back to the first page."""
        unlock = self._leave()
        if unlock is not None:
            self.context.background.ask_last(lambda: None, lambda _done: unlock.begin())

    def _show_ways(self, parent: QWidget) -> None:
        """The ways into the store; the name of the key ring is looked up first."""
        gate, background = self._gate, self.context.background

        def show(found: tuple[Keys, str]) -> None:
            if self.main is not None:
                dialog = WaysInDialog(*found, background, parent)
                dialog.renew_wanted.connect(self._renew)
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.open()

        background.ask(lambda: (gate.care.keys(), gate.key_ring_name()), show)

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

    def _ask_about_link(self, target: str) -> None:
        """A link of a message is shown with its host and opened only after a yes."""
        if self.main is not None:
            ask_about_link(target, self.main, self._open_link)

    def _open_link(self, url: QUrl) -> None:
        if url.scheme() == "tel":
            self.dialing.dial(url.path())
        else:
            QDesktopServices.openUrl(url)

    def _on_dialled(self, _call: Dialled) -> None:
        """The call is being made: its log begins now, with the timer running."""
        if self.main is not None:
            self.main.open_log("call")

    def _say(self, text: str) -> None:
        if self.main is not None:
            self.main.say(text)

    def _on_closed(self) -> None:
        """Closed from inside, not put away: the program ends, whatever else is open."""
        if self.main is not None and self.presence.keeps_running:
            QTimer.singleShot(0, self, QCoreApplication.quit)


def delete_now(window: QWidget) -> None:
    """Let Qt take a closed window apart here and now, not in whatever order the interpreter ends."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def ask_about_link(target: str, parent: QWidget, open_url: Callable[[QUrl], object]) -> QMessageBox:
    """Show where a link really leads; `open_url` is called only after a yes."""
    url = QUrl(target)
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Open this link?")
    if url.scheme() in ("http", "https", "mailto", "tel"):
        host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        box.setText(f"This link leads to {host or url.path()}")
        box.setInformativeText(target[:500])
        yes = box.addButton("Open", QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(lambda: open_url(url))
    else:
        box.setText("This kind of link is not opened.")
        box.setInformativeText(target[:500])
    box.addButton("Close", QMessageBox.ButtonRole.RejectRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


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
    link: ThreadLink | None = None,
    instance: SingleInstance | None = None,
    runs: Runs | None = None,
    write: Write | None = None,
) -> int:
    """Run the window until it is closed; the answer is the exit status.

    `link` says where it opens; `instance`, claimed before, lets second starts reach it; `runs` marks that it
    runs; `write` keeps what is changed in the preferences. With a `passphrase` (the demo) the store is made
    and the person signed in without a question.
    """
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
        last_run=runs.begin() if runs is not None else None,
        write=write,
    )
    ending = _join(face, app, instance, link)
    try:
        if passphrase and hint is not None:
            house = gate.set_up(passphrase=passphrase)
            gate.sign_in(hint)
            face.enter(house)
        else:
            face.start()
        status = app.exec()
    finally:
        face.close()
        ending.close()
    if runs is not None:
        runs.end()  # not after an exception: that was no clean end
    return status


def _join(face: Face, app: QApplication, instance: SingleInstance | None, link: ThreadLink | None) -> Ending:
    """Let the world outside reach the window: second starts, links, notifications, signals."""
    if link is not None:
        face.presence.take_link(link)
    if instance is not None:
        instance.called.connect(face.presence.take_link)
        instance.listen()
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
