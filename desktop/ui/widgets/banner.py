"""A strip above everything for what is wrong until somebody mends it; it goes by itself then."""

from datetime import timedelta

from PySide6.QtWidgets import QFrame

from desktop.ui.widgets.bits import row, words


class Banner(QFrame):
    """Hidden while it has nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        layout = row(self, spacing=10)
        layout.setContentsMargins(16, 7, 16, 7)
        self._words = words("", wrap=True)
        self._words.setAccessibleName("Warning")
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
    much = f"{seconds / 3600:.1f} hours" if seconds >= 5400 else f"{round(seconds / 60)} minutes"
    way = "behind" if off.total_seconds() > 0 else "ahead of"
    return (
        f"This computer's clock is {much} {way} Daylit's. Times of new entries would be wrong: set the clock "
        "of this computer. What you write is kept and sent all the same."
    )
