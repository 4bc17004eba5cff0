"""A strip above everything for what is wrong until somebody mends it; it goes by itself then."""

from datetime import timedelta

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame

from desktop.ui.language import tr
from desktop.ui.widgets.bits import row, words


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
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" when nothing is wrong."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str) -> None:
        """Say something, or nothing with ""."""
        self._words.setText(text)
        self.setVisible(bool(text))


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
