"""Tells screen readers when the state of things changed: politely, and not more often than is bearable."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.domain.clock import Clock

QUIET_SECONDS = 30.0
"""Seconds between two announcements; of what changes meanwhile, the last state is told."""
LOOK_EVERY = 1_000

Post = Callable[[QObject, str], object]
"""Hands a sentence to the screen readers, in the name of a widget or window."""


def post_politely(source: QObject, words: str) -> None:
    """The real door: it waits until a screen reader has finished its sentence."""
    event = QAccessibleAnnouncementEvent(source, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Announces states: `take` may be called as often as one likes, only another key is news.

    The first state of all is no news: the window has just been opened and is read out anyway.
    """

    def __init__(self, clock: Clock, source: QObject, post: Post = post_politely) -> None:
        super().__init__(source)
        self._clock = clock
        self._source = source
        self._post = post
        self._told: str | None = None
        self._told_at: float | None = None
        self._next: tuple[str, str] | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def take(self, key: str, words: str) -> None:
        """The state is `key` now, in a sentence."""
        if self._told is None:
            self._told = key
            return
        self._next = None if key == self._told else (key, words)
        self.look()

    def look(self) -> None:
        """Tell what waits, if it has been quiet for long enough."""
        now = self._clock.monotonic()
        quiet = self._told_at is None or now - self._told_at >= QUIET_SECONDS
        if self._next is not None and quiet:
            self._told, words = self._next
            self._told_at, self._next = now, None
            self._post(self._source, words)
        if self._next is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
