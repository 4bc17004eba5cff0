"""The icon in the tray: how much is new and what waits, and a menu for what is done most."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.ui.delivery import Delivery, Notice
from desktop.ui.language import tr

SHOWN = 10_000
"""Milliseconds that a message of the icon stays, and the icon with it when it is shown for that only."""


class Tray(QObject):
    """Signals: `open_wanted`, `log_wanted`, `sync_wanted`, `lock_wanted`, `quit_wanted`.

    Not shown until it is asked for. While the store is locked it tells no figures and offers only what
    needs no store.
    """

    open_wanted = Signal()
    log_wanted = Signal()
    sync_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = False
        self.menu = QMenu()
        self._of_the_store: list[QAction] = []
        self._add(tr("Open Daylit"), self.open_wanted.emit, always=True)
        self._add(tr("Log call"), self.log_wanted.emit)
        self._add(tr("Sync now"), self.sync_wanted.emit)
        self._add(tr("Lock"), self.lock_wanted.emit)
        self.menu.addSeparator()
        self._add(tr("Quit"), self.quit_wanted.emit, always=True)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.show_locked()

    @property
    def is_wanted(self) -> bool:
        """Whether the person wants the icon."""
        return self._wanted

    @property
    def is_shown(self) -> bool:
        """Whether a person can find the icon: it is wanted, and this desktop has a tray."""
        return self._wanted and QSystemTrayIcon.isSystemTrayAvailable()

    def want(self, wanted: bool) -> None:
        """Show or hide the icon."""
        self._wanted = wanted
        self.icon.setVisible(wanted)

    def show_counts(self, unread: int, waiting: int) -> None:
        """Tell how many threads are unread and how many entries wait; the store is open."""
        parts = [tr("Daylit")]
        if unread:
            parts.append(tr("%n unread thread(s)", "", unread))
        if waiting:
            parts.append(tr("%n entry/entries in the outbox", "", waiting))
        self._show("\n".join(parts) if len(parts) > 1 else tr("Daylit: nothing new, nothing waits"))
        self._enable(True)

    def show_locked(self) -> None:
        """Tell nothing but that it is locked."""
        self._show(tr("Daylit is locked"))
        self._enable(False)

    def close(self) -> None:
        """Take icon and menu away."""
        self.want(False)
        self.menu.deleteLater()

    def _add(self, text: str, action: Callable[[], object], *, always: bool = False) -> None:
        made = self.menu.addAction(text)
        made.triggered.connect(lambda _on=False: action())
        if not always:
            self._of_the_store.append(made)

    def _show(self, text: str) -> None:
        self.icon.setToolTip(text)

    def _enable(self, enabled: bool) -> None:
        for action in self._of_the_store:
            action.setEnabled(enabled)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wanted.emit()


class TrayDelivery(Delivery):
    """Shows notices as messages of the icon; of several, a click leads to the last one.

    macOS and Windows show such messages only beside an icon: if the person wants none, it is there as long
    as the message is.
    """

    def __init__(self, tray: Tray) -> None:
        super().__init__(tray)
        self._icon = tray.icon
        self._tray = tray
        self._key = ""
        self._hiding = QTimer(self, singleShot=True, interval=SHOWN)
        self._hiding.timeout.connect(self._hide)
        self._icon.messageClicked.connect(self._on_clicked)

    def show(self, notice: Notice) -> None:
        """Show a notice in place of the one before."""
        self._key = notice.key
        self._icon.show()
        self._icon.showMessage(notice.title, notice.text, self._icon.icon(), SHOWN)
        self._hiding.start()

    def withdraw(self) -> None:
        """What is on the screen goes with its icon, where there is no other way."""
        if self._hiding.isActive():
            self._hiding.stop()
            self._icon.hide()
        self._hide()

    def _hide(self) -> None:
        self._key = ""
        self._icon.setVisible(self._tray.is_wanted)

    def _on_clicked(self) -> None:
        if self._key:
            self.clicked.emit(self._key)
