"""A short message at the bottom of the window, with one thing that can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, row, words

SHOWN = 6_000


class Toast(QFrame):
    """Floats above its parent; `offer` shows words and an action with the seconds that are left for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        layout = row(self, spacing=12)
        layout.setContentsMargins(16, 8, 10, 8)
        self._words = words("")
        self._do = button("", name=tr("Undo"))
        self._do.clicked.connect(lambda _on=False: self._act())
        layout.addWidget(self._words)
        layout.addWidget(self._do)
        self._action: Callable[[], object] | None = None
        self._seconds = 0
        self._text = ""
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self._tick)
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self.dismiss)
        self.hide()

    def say(self, text: str) -> None:
        """Show words for some seconds."""
        self._show(text, None, 0, SHOWN)

    def offer(self, text: str, action: Callable[[], object], *, seconds: int | None = None) -> None:
        """Show words and "Undo", with a countdown if it is possible for so many seconds only."""
        self._show(text, action, seconds or 0, SHOWN if seconds is None else seconds * 1_000)

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self._end.stop()
        self._action = None
        self.hide()

    def place(self) -> None:
        """Put it into the middle of the lower edge."""
        parent = self.parentWidget()
        if parent is not None:
            self.adjustSize()
            self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 48)

    def _show(self, text: str, action: Callable[[], object] | None, seconds: int, shown: int) -> None:
        self._text, self._action, self._seconds = text, action, seconds
        self._words.setText(text)
        self._do.setVisible(action is not None)
        self._do.setText(tr("Undo  {seconds}", seconds=seconds) if seconds else tr("Undo"))
        self._timer.start() if seconds else self._timer.stop()
        self._end.start(shown)
        self.show()
        self.raise_()
        self.place()

    def _tick(self) -> None:
        self._seconds -= 1
        self._do.setText(tr("Undo  {seconds}", seconds=max(0, self._seconds)))

    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()
