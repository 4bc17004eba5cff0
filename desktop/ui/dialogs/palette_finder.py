"""Asks the store for what the palette offers besides commands; the newest letters count."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.arrangement import SavedView
from desktop.domain.customer import Customer
from desktop.domain.errors import KnownError
from desktop.domain.filters import Filter
from desktop.domain.thread import ListRow
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.language import told

AnswerT = TypeVar("AnswerT")

TYPING_PAUSE = 40
"""Milliseconds without a letter after which the store is asked."""
MOST_CUSTOMERS = 6
MOST_THREADS = 8
SHORTEST_SEARCH = 2
"""Letters from which on threads are looked for."""


class PaletteFinder(QObject):
    """`found`: some of what fits is known now; `refused` carries a sentence."""

    found = Signal()
    refused = Signal(str)

    def __init__(self, reader: Reader, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._background = background
        self.views: list[SavedView] = []
        self.customers: list[Customer] = []
        self.threads: list[ListRow] = []
        self._typed = ""
        self._waiting: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._timer.timeout.connect(self._search)

    @property
    def is_settled(self) -> bool:
        """Whether all answers are in."""
        return not self._waiting

    def begin(self) -> None:
        """Nothing is typed; the views may have changed since the last time."""
        self.stop()
        self.customers, self.threads = [], []
        self._background.ask(self._reader.views, self._on_views, lane="palette views")

    def stop(self) -> None:
        """Answers that are on their way do not count any more."""
        self._timer.stop()
        self._typed = ""
        self._waiting = set()

    def look_for(self, typed: str) -> None:
        """Ask when the letters pause; of what was found before only what still fits is kept."""
        self._typed = typed
        wanted = typed.casefold()
        self.customers = [one for one in self.customers if wanted and wanted in one.name.casefold()]
        self.threads = []
        self._waiting = {"customers"} if typed else set()
        if len(typed) >= SHORTEST_SEARCH:
            self._waiting.add("threads")
        if typed:
            self._timer.start()
        else:
            self._timer.stop()

    def _search(self) -> None:
        typed, reader = self._typed, self._reader
        self._ask("customers", lambda: reader.customers(typed, limit=MOST_CUSTOMERS), self._on_customers)
        if "threads" in self._waiting:
            self._ask(
                "threads",
                lambda: reader.rows(reader.positions(Filter(text=typed), limit=MOST_THREADS)),
                self._on_threads,
            )

    def _ask(self, kind: str, question: Callable[[], AnswerT], then: Callable[[AnswerT], None]) -> None:
        typed = self._typed

        def take(answer: AnswerT) -> None:
            if typed == self._typed:  # the lane drops most of the others
                self._waiting.discard(kind)
                then(answer)
                self.found.emit()

        def refuse(error: KnownError) -> None:
            if typed == self._typed:
                self._waiting.discard(kind)
                self.refused.emit(told(error))
                self.found.emit()

        self._background.ask(question, take, lane=f"palette {kind}", otherwise=refuse)

    def _on_views(self, views: list[SavedView]) -> None:
        self.views = views
        self.found.emit()

    def _on_customers(self, found: list[Customer]) -> None:
        self.customers = found

    def _on_threads(self, found: list[ListRow]) -> None:
        self.threads = found
