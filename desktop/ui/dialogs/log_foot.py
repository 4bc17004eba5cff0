"""The last line of the log dialog: when it will be sent, what went wrong, and the buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.draft import Draft
from desktop.ui.key_map import fixed
from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, row, words


class LogFoot(QWidget):
    """Signals: `save_wanted`, `save_next_wanted`, `cancel_wanted`, `swap_wanted` for another text."""

    save_wanted = Signal()
    save_next_wanted = Signal()
    cancel_wanted = Signal()
    swap_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._leaving = tr("Will be sent now.")
        layout = row(self, spacing=8)
        layout.setContentsMargins(24, 10, 24, 12)
        self._message = words("", "hint", wrap=True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        layout.addWidget(self._message, 1)
        self._swap = button("", "quiet")
        self._swap.hide()
        self._close = button(tr("Close"), "quiet", hint=tr("Esc; a draft is kept"))
        self._both = button(tr("Save and ne&xt"), hint=fixed("Ctrl+Shift+Return"))
        self._save = button(tr("&Save"), "primary", hint=fixed("Ctrl+Return"))
        self._swap.clicked.connect(lambda _on=False: self.swap_wanted.emit())
        self._close.clicked.connect(lambda _on=False: self.cancel_wanted.emit())
        self._both.clicked.connect(lambda _on=False: self.save_next_wanted.emit())
        self._save.clicked.connect(lambda _on=False: self.save_wanted.emit())
        for item in self.stops():
            layout.addWidget(item)
        self.say("")

    def stops(self) -> list[QPushButton]:
        """The buttons in the order of Tab."""
        return [self._swap, self._close, self._both, self._save]

    def offer_swap(self, following: Draft | None) -> None:
        """Offer the text that would come to the front next: another draft, or a new one; None for none."""
        is_kept = following is not None and bool(following.fields)
        self._swap.setText(tr("Bring the other draft bac&k") if is_kept else tr("Start afres&h"))
        self._swap.setToolTip(tr("What is in front is kept as a draft"))
        self._swap.setVisible(following is not None)

    def show_leaving(self, leaving: str) -> None:
        """When an entry that is saved now will be sent, in words."""
        self._leaving = leaving
        self.say("")

    def say(self, text: str) -> None:
        """Say something in place of when it will be sent, "" for that."""
        self._show(text or self._leaving, "hint")

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
