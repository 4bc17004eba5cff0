"""A line that says how its text is understood: days and times as people type them."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.domain.errors import KnownError
from desktop.ui.background import Background
from desktop.ui.language import tr

ValueT = TypeVar("ValueT")
LONGEST_TYPED = 60


class EchoEdit(QLineEdit, Generic[ValueT]):
    """`understood` carries in words what was typed, "" for nothing.

    `read` answers with the value or raises BadInput; while somebody types it runs on a worker, because words
    of other languages take a library that is slow to load. `lane` is the line's own name among questions.
    """

    understood = Signal(str)

    def __init__(
        self,
        read: Callable[[str], ValueT],
        say: Callable[[ValueT], str],
        background: Background,
        *,
        lane: str,
    ) -> None:
        super().__init__()
        self._read = read
        self._say = say
        self._background = background
        self._lane = lane
        self._known: tuple[str, ValueT] | None = None
        self.setMaxLength(LONGEST_TYPED)
        self.textChanged.connect(self._on_changed)

    def typed(self) -> str:
        """What was typed, without blanks around it."""
        return self.text().strip()

    def value(self) -> ValueT | None:
        """What it means, None for nothing typed. Raises BadInput."""
        typed = self.typed()
        if not typed:
            return None
        if self._known is None or self._known[0] != typed:
            self._known = typed, self._read(typed)
        return self._known[1]

    def _on_changed(self) -> None:
        typed = self.typed()
        self._background.ask(
            lambda: (typed, self._read(typed)) if typed else None,
            self._on_read,
            lane=self._lane,
            owner=self,
            otherwise=self._on_refused,
        )

    def _on_read(self, known: tuple[str, ValueT] | None) -> None:
        self._known = known
        self.understood.emit("" if known is None else self._say(known[1]))

    def _on_refused(self, _error: KnownError) -> None:
        self.understood.emit(tr("not understood yet"))
