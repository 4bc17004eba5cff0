"""What a person does with threads on this computer: handled, pinned, unread; each can be undone."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.arrangement import Mark
from desktop.domain.errors import KnownError
from desktop.domain.thread import ListRow
from desktop.store.arrangement import Arrangement
from desktop.ui.background import Background
from desktop.ui.language import tr

READ_AFTER = 700
"""Milliseconds that a thread is in front before it counts as read."""
MOST_UNDONE = 200

Undo = Callable[[], object]


class Triage(QObject):
    """Signals: `done(str words, Undo, seconds)` after a change that can be taken back,
    `said(str)`, and `reading` before a thread becomes read by itself."""

    done = Signal(str, object, object)
    said = Signal(str)
    reading = Signal()

    def __init__(self, arrangement: Arrangement, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._arrangement = arrangement
        self._background = background
        self._undos: list[tuple[str, Undo]] = []
        self._in_front: ListRow | None = None
        self._read_timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._read_timer.timeout.connect(self._on_read)

    # -- undo ----------------------------------------------------------------------------------------

    def remember(self, words: str, undo: Undo, *, seconds: int | None = None) -> None:
        """Offer a change to be taken back; the last one first, as many as MOST_UNDONE.

        `seconds`: how long that is possible; None for always.
        """
        self._undos = [*self._undos[1 - MOST_UNDONE :], (words, undo)]
        self.done.emit(words, undo, seconds)

    def forget(self, undo: Undo) -> None:
        """This change cannot be taken back any more, or was."""
        self._undos = [pair for pair in self._undos if pair[1] is not undo]

    def undo(self) -> None:
        """Take the last change back."""
        if not self._undos:
            self.said.emit(tr("There is nothing to undo."))
            return
        self._undos.pop()[1]()

    # -- marks ---------------------------------------------------------------------------------------

    def handle(
        self, threads: Iterable[int], on: bool = True, *, otherwise: Callable[[], object] = lambda: None
    ) -> None:
        """Put threads aside on this computer, or take them back; `otherwise` when that did not come about."""
        self._mark(Mark.HANDLED, threads, on, otherwise)

    def pin(self, threads: Iterable[int], on: bool) -> None:
        """Pin threads, or take the pins out."""
        self._mark(Mark.PINNED, threads, on)

    def mark_unread(self, threads: Iterable[int], on: bool) -> None:
        """Mark threads as unread, or as read; a thread in front does not become read again by itself."""
        self._read_timer.stop()
        self._mark(Mark.UNREAD, threads, on)

    def look_at(self, row: ListRow) -> None:
        """A thread came to the front: in a moment it counts as read."""
        same = self._in_front is not None and self._in_front.thread_key == row.thread_key
        self._in_front = row
        if row.is_unread and not same:
            self._read_timer.start()

    def _on_read(self) -> None:
        row = self._in_front
        if row is not None:
            self.reading.emit()
            key = row.thread_key
            self._background.ask(lambda: self._arrangement.mark(Mark.UNREAD, {key: False}), _nothing)

    def _mark(
        self,
        mark: Mark,
        threads: Iterable[int],
        on: bool,
        otherwise: Callable[[], object] = lambda: None,
    ) -> None:
        wanted = dict.fromkeys(threads, on)
        if not wanted:
            self.said.emit(tr("Choose a thread first."))
            return

        def failed(error: KnownError) -> None:
            otherwise()
            self._background.failed.emit(error)

        self._background.ask(
            lambda: self._arrangement.mark(mark, wanted),
            lambda before: self._on_marked(mark, on, before),
            otherwise=failed,
        )

    def _on_marked(self, mark: Mark, on: bool, before: dict[int, bool]) -> None:
        if not before:
            return

        def undo() -> None:
            self.forget(undo)
            self._background.ask(
                lambda: self._arrangement.mark(mark, before), lambda _done: self.said.emit(tr("Taken back."))
            )

        self.remember(_words(mark, on, len(before)), undo)


def _words(mark: Mark, on: bool, count: int) -> str:
    if mark is Mark.HANDLED:
        return tr("%n thread(s) handled here", "", count) if on else tr("%n thread(s) back", "", count)
    if mark is Mark.PINNED:
        return tr("%n thread(s) pinned", "", count) if on else tr("%n pin(s) taken out", "", count)
    return tr("%n thread(s) marked unread", "", count) if on else tr("%n thread(s) marked read", "", count)


def _nothing(_answer: object) -> None:
    """Being read needs no words."""
