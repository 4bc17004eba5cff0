"""What leaves the window for other programs: links and telephone numbers, after a yes; a call is logged."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.dialing import Dialing, Dialled, OpenUrl
from desktop.ui.language import tr
from desktop.ui.windows.main import MainWindow


class Outgoing(QObject):
    """Serves one main window at a time. `open_url` hands an address to the system."""

    def __init__(self, open_url: OpenUrl, parent: QObject) -> None:
        super().__init__(parent)
        self._open_url = open_url
        self._window: MainWindow | None = None
        self.dialing = Dialing(open_url, self)
        self.dialing.dialled.connect(self._on_dialled)
        self.dialing.said.connect(self._say)

    def enter(self, window: MainWindow) -> None:
        """Serve this window from now on."""
        self._window = window
        window.link_wanted.connect(self._ask_about_link)
        window.side.dial_wanted.connect(self._ask_about_call)

    def leave(self) -> None:
        """The window is closing."""
        self._window = None

    def _ask_about_link(self, target: str) -> None:
        if self._window is not None:
            ask_about_link(target, self._window, self._open)

    def _ask_about_call(self, call: Dialled) -> None:
        """The number of a contact is shown as it is dialled, and dialled after a yes."""
        if self._window is not None:
            ask_about_link(f"tel:{call.number}", self._window, lambda _url: self.dialing.dial(call))

    def _open(self, url: QUrl) -> None:
        if url.scheme() == "tel":
            self.dialing.dial(Dialled(number=url.path()))
        else:
            self._open_url(url)

    def _on_dialled(self, call: Dialled) -> None:
        """The call is being made: its log begins now, with the timer running."""
        if self._window is not None:
            self._window.log.open_dialled(call, self._window.reading.last_message())

    def _say(self, text: str) -> None:
        if self._window is not None:
            self._window.say(text)


def ask_about_link(target: str, parent: QWidget, open_url: Callable[[QUrl], object]) -> QMessageBox:
    """Show where a link really leads; `open_url` is called only after a yes."""
    url = QUrl(target)
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Open this link?"))
    if url.scheme() in ("http", "https", "mailto", "tel"):
        host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        box.setText(tr("This link leads to {host}", host=host or url.path()))
        box.setInformativeText(target[:500])
        yes = box.addButton(tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(lambda: open_url(url))
    else:
        box.setText(tr("This kind of link is not opened."))
        box.setInformativeText(target[:500])
    box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
