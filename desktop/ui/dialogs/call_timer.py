"""How long a conversation takes: runs from the start, Alt+T stops it and lets it go on."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton

from desktop.domain.clock import Clock
from desktop.ui.key_map import fixed
from desktop.ui.language import tr

KEYS = "Alt+T"
TICK = 500


class CallTimer:
    """Counts seconds by the clock that never goes back."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._before = 0.0
        self._since: float | None = clock.monotonic()

    @property
    def is_running(self) -> bool:
        """Whether it counts at the moment."""
        return self._since is not None

    @property
    def seconds(self) -> int:
        """Whole seconds so far."""
        running = 0.0 if self._since is None else self._clock.monotonic() - self._since
        return int(self._before + max(0.0, running))

    def toggle(self) -> None:
        """Stop, or go on."""
        if self._since is None:
            self._since = self._clock.monotonic()
        else:
            self._before, self._since = float(self.seconds), None

    def restart(self) -> None:
        """Count from nothing: another conversation is logged."""
        self._before, self._since = 0.0, self._clock.monotonic()

    def stop_at(self, seconds: int) -> None:
        """Stand still at so many seconds: the conversation is over."""
        self._before, self._since = float(seconds), None


class TimerButton(QPushButton):
    """Shows the timer; `stopped` follows when the person stopped it."""

    stopped = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("quiet")
        self.setAutoDefault(False)
        self.timer = CallTimer(clock)
        self.clicked.connect(lambda _on=False: self._on_clicked())
        ticking = QTimer(self, interval=TICK)
        ticking.timeout.connect(self.refresh)
        ticking.start()
        self.refresh()

    def text_of_duration(self) -> str:
        """Minutes and seconds: 6:12; hours too if there are any."""
        minutes, seconds = divmod(self.timer.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"

    def refresh(self) -> None:
        """Show how long it has been."""
        sign = "●" if self.timer.is_running else "■"
        self.setText(f"{sign}  {self.text_of_duration()}")
        name = tr("Stop the timer") if self.timer.is_running else tr("Let the timer run on")
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({fixed(KEYS)})")

    def _on_clicked(self) -> None:
        self.timer.toggle()
        self.refresh()
        if not self.timer.is_running:
            self.stopped.emit()
