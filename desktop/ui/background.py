"""Asks a question off the window's thread and hands the answer back on it; stale answers are dropped."""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop.domain.errors import KnownError

AnswerT = TypeVar("AnswerT")

WORKERS = 3


class Background(QObject):
    """A few worker threads, or those of `pool`. `failed` carries a KnownError nobody asked to handle.

    Give a `lane` to questions of which only the newest matters: when a newer one of the same lane was
    asked meanwhile, an answer is thrown away. After `close` no answer is delivered.
    """

    failed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, *, pool: Executor | None = None) -> None:
        super().__init__(parent)
        self._pool = pool or ThreadPoolExecutor(WORKERS, thread_name_prefix="daylit-ask")
        self._turns: dict[str, int] = {}
        self._generation = 0
        self._open = True
        self._closing = Lock()
        self._pending = 0
        self._running: set[Future[Any]] = set()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        question: Callable[[], AnswerT],
        then: Callable[[AnswerT], None],
        *,
        lane: str = "",
        owner: QObject | None = None,
        otherwise: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Run `question` on a worker, then `then(answer)` here, or `otherwise(error)` for a known error.

        With an `owner`, usually the widget that asks, nothing is delivered once Qt has deleted it.
        """
        if not self._open:
            return
        turn = 0
        if lane:
            turn = self._turns.get(lane, 0) + 1
            self._turns[lane] = turn
        self._pending += 1
        future = self._pool.submit(question)
        self._running.add(future)
        future.add_done_callback(self._running.discard)
        asked = (then, otherwise, lane, turn, self._generation, owner)
        future.add_done_callback(lambda done: self._arrive((done, *asked)))

    def ask_last(
        self,
        question: Callable[[], AnswerT],
        then: Callable[[AnswerT], None],
        *,
        otherwise: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Run `question` once all that was asked before has run: what is being written is written first."""
        before = tuple(self._running)

        def patiently() -> AnswerT:
            wait(before)
            return question()

        self.ask(patiently, then, otherwise=otherwise)

    @property
    def is_idle(self) -> bool:
        """Whether every answer has been delivered."""
        return self._pending == 0

    def forget(self) -> None:
        """Drop every answer that is still on its way: who asked for it is going."""
        self._generation += 1

    def close(self) -> None:
        """Deliver nothing more, and wait for all that was asked, if the pool does.

        What has not begun is not cancelled: behind a few slow questions the last draft may wait its turn.
        """
        with self._closing:
            self._open = False
        self._pool.shutdown(wait=True)

    def _arrive(self, arrival: Any) -> None:
        """On the worker's thread, which may live longer than this object if nobody waited for it."""
        with self._closing:
            if self._open:
                self._arrived.emit(arrival)

    def _deliver(self, arrival: Any) -> None:
        done, then, otherwise, lane, turn, generation, owner = arrival
        self._pending -= 1
        stale = generation != self._generation or (lane and self._turns[lane] != turn)
        is_gone = owner is not None and not isValid(owner)
        if stale or is_gone or not self._open:
            return
        self._hand_over(done, then, otherwise)

    def _hand_over(
        self,
        done: Future[Any],
        then: Callable[[Any], None],
        otherwise: Callable[[KnownError], None] | None,
    ) -> None:
        try:
            answer = done.result()
        except KnownError as error:
            if otherwise is not None:
                otherwise(error)
            else:
                self.failed.emit(error)
            return
        then(answer)
