"""Lets Python clear away dropped windows on their own thread only.

Python's collector runs in whichever thread happens to allocate. In a worker it would take apart what belongs
to the window's thread: timers that cannot be stopped, and now and then a crash. While there is a window the
collector therefore works by the clock, here.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 2_000
"""Milliseconds between two looks at what has been dropped."""


class GarbageCollector(QObject):
    """Takes the place of the automatic collector as long as it lives. Make it on the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what the automatic collector would have collected by now."""
        for generation, (number, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if number > limit:
                gc.collect(generation)
