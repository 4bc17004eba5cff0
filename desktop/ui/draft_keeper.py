"""Keeps what is being typed: at most half a second after the first key, in order, gone once it is saved."""

import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

from desktop.store.writer import Writer
from desktop.ui.background import Background

Fields = dict[str, str]

LONGEST_WAIT = 500
"""Milliseconds from a key to the start of writing: whoever types without a pause loses no more than that."""


class DraftKeeper(QObject):
    """Writes drafts of one place at a time. `fields` answers with what is worth keeping, {} for nothing.

    Workers may finish in any order; a write that was overtaken by a later one of its place is skipped.
    """

    def __init__(
        self, writer: Writer, background: Background, fields: Callable[[], Fields], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._writer = writer
        self._background = background
        self._fields = fields
        self._kept: Fields = {}
        self._turns = itertools.count(1)
        self._held = self._again = False
        self._done: dict[str, int] = {}
        self._lock = threading.Lock()
        self._timer = QTimer(self, singleShot=True, interval=LONGEST_WAIT)
        self._timer.timeout.connect(self.keep)
        self.place = ""

    def open(self, place: str, kept: Fields | None = None, *, again: bool = False) -> None:
        """Keep in this place from now on; `kept` is what is there already.

        With `again` it is written once more although nothing changed, so that it is the newest.
        """
        self._timer.stop()
        self._again = again
        self._held = False
        self.place, self._kept = place, kept or {}

    def touch(self) -> None:
        """Something changed: it is kept soon. The wait is not begun anew by the next change."""
        if self.place and not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Keep it now, unless it is there already; nothing worth keeping takes the draft away."""
        self._timer.stop()
        if self.place and not self._held and ((fields := self._fields()) != self._kept or self._again):
            self._kept, self._again = fields, False
            self._background.ask(self._job(fields), _nothing)

    def move(self, place: str) -> None:
        """Go on in another place; what is typed is kept there before it is gone from the old one."""
        self._timer.stop()
        earlier = self._job({}) if self._kept else None
        self.place, self._kept = place, self._fields()
        later = self._job(self._kept)

        def carry() -> None:
            later()
            if earlier is not None:
                earlier()

        self._background.ask(carry, _nothing)

    def leave(self) -> None:
        """Nothing of this place is to be kept any more."""
        self._timer.stop()
        if self.place and self._kept:
            self._background.ask(self._job({}), _nothing)
        self.place, self._kept = "", {}

    def hold(self, held: bool) -> None:
        """Write nothing while the text is being saved."""
        self._timer.stop()
        self._held = held

    @contextmanager
    def closing(self, place: str) -> Iterator[None]:
        """On the worker that saves, and with the draft goes: no write that waits brings it back."""
        with self._lock:
            turn = next(self._turns)
            yield
            self._done[place] = turn

    def _job(self, fields: Fields) -> Callable[[], None]:
        place, turn, writer = self.place, next(self._turns), self._writer

        def write() -> None:
            with self._lock:
                if self._done.get(place, 0) > turn:
                    return
                self._done[place] = turn
                if fields:
                    writer.save_draft(place, fields)
                else:
                    writer.drop_draft(place)

        return write


def _nothing(_answer: object) -> None:
    """Nothing to do when a draft is kept."""
