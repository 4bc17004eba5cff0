"""A strip above everything for what is wrong until somebody mends it; it goes by itself then."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame

from desktop.ui.language import tr
from desktop.ui.widgets.bits import button, row, words


class Banner(QFrame):
    """Hidden while it has nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        layout = row(self, spacing=10)
        layout.setContentsMargins(16, 7, 16, 7)
        self._words = words("", wrap=True)
        self._words.setAccessibleName(tr("Warning"))
        layout.addWidget(self._words, 1)
        self._do = button("")
        self._do.clicked.connect(lambda _on=False: self._act())
        self._do.hide()
        layout.addWidget(self._do)
        self._action: Callable[[], object] | None = None
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" when nothing is wrong."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str) -> None:
        """Say something, or nothing with ""; what was offered with something to do stays until it is done."""
        if self._action is None:
            self._words.setText(text)
            self.setVisible(bool(text))

    def offer(self, text: str, words: str, action: Callable[[], object]) -> None:
        """Say something that only a deed takes away."""
        self._action = action
        self._words.setText(text)
        self._do.setText(words)
        self._do.setAccessibleName(words)
        self._do.show()
        self.show()

    def _act(self) -> None:
        if self._action is not None:
            self._action()


def clock_words(off: timedelta | None) -> str:
    """What to say of a clock that differs from the service's; `off` is how far the service is ahead."""
    if off is None:
        return ""
    seconds = abs(off.total_seconds())
    advice = tr(
        "Times of new entries would be wrong: set the clock of this computer. "
        "What you write is kept and sent all the same."
    )
    return f"{_how_far_off(seconds, behind=off.total_seconds() > 0)} {advice}"


def _how_far_off(seconds: float, *, behind: bool) -> str:
    """The first sentence: hours from an hour and a half on, minutes below."""
    if seconds >= 5400:
        hours = QLocale().toString(seconds / 3600, "f", 1)
        if behind:
            return tr("This computer's clock is {hours} hours behind Daylit's.", hours=hours)
        return tr("This computer's clock is {hours} hours ahead of Daylit's.", hours=hours)
    minutes = round(seconds / 60)
    if behind:
        return tr("This computer's clock is %n minute(s) behind Daylit's.", "", minutes)
    return tr("This computer's clock is %n minute(s) ahead of Daylit's.", "", minutes)
