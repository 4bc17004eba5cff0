"""What the faces want from the engine; they say it from any thread, the engine takes it in its own."""

import threading


class Wishes:
    """Wishes since the engine last took them, and the bell that wakes it."""

    def __init__(self) -> None:
        self._bell = threading.Event()
        self._guard = threading.Lock()
        self._look_now = False
        self._outbox_touched = False
        self._threads: list[int] = []

    def look_now(self) -> None:
        """Look for work at once, whatever was planned."""
        with self._guard:
            self._look_now = True
        self._bell.set()

    def look_at(self, thread_key: int) -> None:
        """Refresh the thread in front; only the last one counts."""
        with self._guard:
            self._threads = [thread_key]
        self._bell.set()

    def outbox_touched(self) -> None:
        """Something was written that wants to leave."""
        with self._guard:
            self._outbox_touched = True
        self._bell.set()

    def any(self) -> bool:
        """Whether there is a wish."""
        with self._guard:
            return bool(self._look_now or self._outbox_touched or self._threads)

    def take_look_now(self) -> bool:
        """Whether to look at everything now; the outbox is looked at in any case then."""
        with self._guard:
            wanted, self._look_now, self._outbox_touched = self._look_now, False, False
        return wanted

    def take_outbox_touched(self) -> bool:
        """Whether something was written."""
        with self._guard:
            touched, self._outbox_touched = self._outbox_touched, False
        return touched

    def take_threads(self) -> list[int]:
        """The threads to refresh."""
        with self._guard:
            keys, self._threads = self._threads, []
        return keys

    def wait(self, seconds: float) -> None:
        """Sleep until a wish comes or the time is over."""
        self._bell.wait(seconds)
        self._bell.clear()

    def end_wait(self) -> None:
        """Wake without a wish: the engine is to stop."""
        self._bell.set()
