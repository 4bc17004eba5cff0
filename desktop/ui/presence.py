"""What the desktop around the window sees of the program: tray icon, notifications, links from outside."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter
from desktop.domain.links import CallLink, Link, read_link
from desktop.settings_file import NotifySettings, WindowSettings
from desktop.store.house import House
from desktop.ui.background import Background
from desktop.ui.delivery import Delivery
from desktop.ui.language import told
from desktop.ui.notifier import Notifier
from desktop.ui.tray import Tray
from desktop.ui.widgets.gatherer import Gatherer
from desktop.ui.windows.main import MainWindow


class Presence(QObject):
    """Signals: `front_wanted` (bring the window forward), `lock_wanted`, `quit_wanted`,
    `call_wanted(Telephone)`: a link asks for a call, and the store is open.

    A link that comes while the store is locked waits until it is open. With the tray icon shown, and if the
    person chose so, the window's own close button puts it away; whatever else closes it ends the program.
    """

    front_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()
    call_wanted = Signal(object)

    def __init__(
        self,
        background: Background,
        clock: Clock,
        *,
        icon: QIcon,
        window: WindowSettings,
        notify: NotifySettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._clock = clock
        self._window, self._notify = window, notify
        self._house: House | None = None
        self._main: MainWindow | None = None
        self._link: Link | None = None
        self._away = False
        self._closed = False
        self._gatherer = Gatherer(self)
        self.delivery = Delivery(self)
        self.notifier: Notifier | None = None
        self.tray = Tray(icon, self)
        self.tray.open_wanted.connect(self.front_wanted)
        self.tray.log_wanted.connect(self._log)
        self.tray.sync_wanted.connect(self._sync)
        self.tray.lock_wanted.connect(self.lock_wanted)
        self.tray.quit_wanted.connect(self.quit_wanted)
        self._closed = False
        self.apply(window, notify)

    # -- questions -----------------------------------------------------------------------------------

    @property
    def keeps_running(self) -> bool:
        """Whether the program goes on in the tray when its window is closed."""
        return self._window.keep_running and self.tray.is_shown

    @property
    def is_away(self) -> bool:
        """Whether the window was put away: nothing shows itself then until it is asked for."""
        return self._away

    # -- changes -------------------------------------------------------------------------------------

    def apply(self, window: WindowSettings, notify: NotifySettings) -> None:
        """Other choices of the person, in force at once."""
        self._window, self._notify = window, notify
        self.tray.want(window.tray)
        QGuiApplication.setQuitOnLastWindowClosed(not self.keeps_running)
        if self.notifier is not None:
            self.notifier.settings = notify
        self._count()

    def deliver_by(self, delivery: Delivery) -> None:
        """Let notifications leave through another door, from the next unlocking on."""
        self.delivery = delivery

    def watch(self, window: QWidget) -> None:
        """Hear when this window is closed by its own button."""
        window.installEventFilter(self)

    def enter(self, house: House, main: MainWindow) -> None:
        """The store is open, and this is its window."""
        self._house, self._main = house, main
        self.notifier = Notifier(
            house,
            self._background,
            self.delivery,
            clock=self._clock,
            settings=self._notify,
            is_in_front=_is_in_front,
            parent=self,
        )
        self.notifier.opened.connect(self._open_message)
        self.notifier.list_opened.connect(self.front_wanted)
        self.notifier.attention_opened.connect(self._open_outbox)
        main.bridge.changed.connect(self._on_changes)
        self._count()
        if self._link is not None:
            # Once the list is there, so that the row is chosen too.
            main.threads.model.settled.connect(self._follow, Qt.ConnectionType.SingleShotConnection)

    def leave(self) -> None:
        """The store is being locked: nothing of it is told any more."""
        self._house = self._main = None
        if self.notifier is not None:
            self.notifier.close()
            self.notifier.deleteLater()
            self.notifier = None
        self.tray.show_locked()

    def come_forward(self, window: QWidget) -> None:
        """Show a window in front of everything else, and the dialog that is open over it before that."""
        self._away = False
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        for top in (window, QApplication.activeModalWidget()):
            if top is not None:
                top.raise_()
                top.activateWindow()

    def take_link(self, link: Link | None) -> None:
        """Somebody started the program again, or opened a link: show the window, and where the link leads."""
        self._link = link or self._link
        self.front_wanted.emit()
        self._follow()

    def take_text(self, text: str) -> None:
        """The same for a link as it came."""
        try:
            self.take_link(read_link(text))
        except BadInput as error:
            if self._main is not None:
                self._main.say(told(error))

    def close(self) -> None:
        """The program ends. Once more does nothing."""
        if self._closed:
            return
        self._closed = True
        self.leave()
        self.delivery.close()
        self.tray.close()
        QGuiApplication.setQuitOnLastWindowClosed(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The close button puts the window away; to close it from inside, or by quitting, closes it."""
        own_button = event.type() is QEvent.Type.Close and event.spontaneous()
        if own_button and self.keeps_running and isinstance(watched, QWidget):
            event.ignore()
            self._away = True
            watched.hide()
            return True
        return super().eventFilter(watched, event)

    # -- slots ---------------------------------------------------------------------------------------

    def _follow(self) -> None:
        if self._main is not None and self._link is not None:
            link, self._link = self._link, None
            if isinstance(link, CallLink):
                self.call_wanted.emit(link.telephone)
            else:
                self._main.open_thread(link.name)

    def _on_changes(self, changes: Changes) -> None:
        if self.notifier is not None:
            self.notifier.take_changes(changes)
        if self._window.tray and (changes.threads or changes.outbox or changes.elsewhere):
            self._gatherer.later(self._count)

    def _count(self) -> None:
        house = self._house
        if house is not None and self._window.tray:
            unread = Filter(is_unread=True)
            self._background.ask(
                lambda: (house.reader.count(unread), sum(house.reader.waiting())),
                self._on_counts,
                lane="tray",
            )

    def _on_counts(self, counts: tuple[int, int]) -> None:
        if self._house is not None:
            self.tray.show_counts(*counts)

    def _open_message(self, local_id: str) -> None:
        self.front_wanted.emit()
        if self._main is not None and local_id:
            self._main.open_thread(local_id)

    def _open_outbox(self) -> None:
        self.front_wanted.emit()
        if self._main is not None:
            self._main.show_outbox()

    def _log(self) -> None:
        self.front_wanted.emit()
        if self._main is not None:
            self._main.open_log()

    def _sync(self) -> None:
        if self._house is not None:
            self._house.sync.wake()


def _is_in_front() -> bool:
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
