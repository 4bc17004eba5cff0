"""Notices that nobody is there, or wants to be: no input for a while, sleep, and the key, wherever one is."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from desktop.domain.clock import Clock
from desktop.ui.key_map import pressed
from desktop.ui.keys import is_bare
from desktop.ui.language import lazy_tr, tr

LOOK_EVERY = 5.0
"""Seconds between two looks at the clock."""
ASLEEP = 60.0
"""Seconds by which the wall clock may run ahead of the process before it counts as sleep."""
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
SLEPT = lazy_tr("The computer was asleep.")


class AutoLock(QObject):
    """`due` carries a sentence that says why. Nothing is watched before `begin` and after `end`.

    Input is seen at the windows of the system, where it arrives once, not at every widget it passes.
    """

    due = Signal(str)

    def __init__(self, clock: Clock, idle_minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = idle_minutes
        self._touched = 0.0
        self._last = (0.0, 0.0)
        self._keys = frozenset({"Ctrl+Shift+L"})
        self._timer = QTimer(self, interval=round(LOOK_EVERY * 1000))
        self._timer.timeout.connect(self.look)

    def set_minutes(self, minutes: float) -> None:
        """How long nobody has to be there from now on; 0 for never."""
        self._minutes = minutes

    def set_keys(self, keys: Iterable[str]) -> None:
        """The keys that lock; letters without Ctrl are none here, for they may be typed into a dialog."""
        self._keys = frozenset(name for name in keys if not is_bare(name))

    def begin(self) -> None:
        """Somebody is there; watch from now on."""
        self._touched = self._clock.monotonic()
        self._last = self._times()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and not self._timer.isActive():
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())
        self._timer.start()

    def end(self) -> None:
        """Stop watching: it is locked."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and self._timer.isActive():
            app.focusWindowChanged.disconnect(self._watch)
        self._timer.stop()

    def look(self) -> None:
        """Compare the clocks; says `due` at most once."""
        if not self._timer.isActive():
            return
        wall, steady = self._times()
        ahead = (wall - self._last[0]) - (steady - self._last[1])
        late = steady - self._last[1] > LOOK_EVERY + ASLEEP
        self._last = wall, steady
        if ahead > ASLEEP or late:
            self._say(tr(SLEPT))
        elif self._minutes > 0 and steady - self._touched >= self._minutes * 60:
            self._say(_idle_words(self._minutes))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember when there was input; the key that locks works over an open dialog as well."""
        if event.type() in INPUT:
            self._touched = self._clock.monotonic()
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and pressed(event) in self._keys
        ):
            QTimer.singleShot(0, self, lambda: self._say(""))
            return True
        return super().eventFilter(watched, event)

    def _say(self, why: str) -> None:
        self.end()
        self.due.emit(why)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _times(self) -> tuple[float, float]:
        return self._clock.now().timestamp(), self._clock.monotonic()


def _idle_words(minutes: float) -> str:
    if float(minutes).is_integer():
        return tr("Nobody used this window for %n minute(s).", "", int(minutes))
    shown = QLocale().toString(float(minutes), "g", 6)
    return tr("Nobody used this window for {minutes} minutes.", minutes=shown)
