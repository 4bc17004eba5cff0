"""The last line of the log dialog: when it will be sent, what went wrong, and the buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.key_map import fixed
from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, row, words


class LogFoot(QWidget):
    """Signals: `save_wanted`, `save_next_wanted`, `cancel_wanted`."""

    save_wanted = Signal()
    save_next_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, *, online: bool) -> None:
        super().__init__()
        self._online = online
        layout = row(self, spacing=8)
        layout.setContentsMargins(24, 10, 24, 12)
        self._message = words("", "hint", wrap=True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        layout.addWidget(self._message, 1)
        self._close = button(tr("Close"), "quiet", hint=tr("Esc; a draft is kept"))
        self._both = button(tr("Save and ne&xt"), hint=fixed("Ctrl+Shift+Return"))
        self._save = button(tr("&Save"), "primary", hint=fixed("Ctrl+Return"))
        self._close.clicked.connect(lambda _on=False: self.cancel_wanted.emit())
        self._both.clicked.connect(lambda _on=False: self.save_next_wanted.emit())
        self._save.clicked.connect(lambda _on=False: self.save_wanted.emit())
        for item in self.stops():
            layout.addWidget(item)
        self.say("")

    def stops(self) -> list[QPushButton]:
        """The buttons in the order of Tab."""
        return [self._close, self._both, self._save]

    def show_online(self, online: bool) -> None:
        """Whether the service can be reached at the moment."""
        self._online = online
        self.say("")

    def say(self, text: str) -> None:
        """Say something in place of when it will be sent, "" for that."""
        sent = (
            tr("Will be sent now.") if self._online else tr("Will be sent when online; kept here until then.")
        )
        self._show(text or sent, "hint")

    def say_wrong(self, text: str) -> None:
        """Say what went wrong where it is about no field."""
        self._show(text, "error")

    def show_saving(self, on: bool) -> None:
        """Say that it is being written."""
        self._save.setEnabled(not on)
        self._both.setEnabled(not on)
        self._save.setText(tr("Saving …") if on else tr("&Save"))

    def _show(self, text: str, look: str) -> None:
        self._message.setText(text)
        self._message.setObjectName(look)
        self._message.style().unpolish(self._message)
        self._message.style().polish(self._message)
