"""Finds the row of a thread by an entry in it, or by the name that a link gives."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import KnownError, NotFound
from desktop.domain.filters import Filter
from desktop.domain.identity import LocalId
from desktop.domain.thread import ListRow
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.language import told, tr


class Finder(QObject):
    """`found(ListRow)`, or `said(str)` when there is no such thread on this computer."""

    found = Signal(object)
    said = Signal(str)

    def __init__(self, reader: Reader, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._background = background

    def find_entry(self, local_id: LocalId) -> None:
        """Find the thread in which an entry is."""
        self._find(str(local_id))

    def find_thread(self, name: str) -> None:
        """Find the thread that goes by a service id, local id or group id."""
        self._find(name)

    def _find(self, name: str) -> None:
        reader = self._reader

        def find() -> ListRow | None:
            key = reader.find_thread(name).thread_key
            position = reader.position_of_thread(key, Filter())
            rows = reader.rows([position]) if position is not None else []
            return rows[0] if rows else None

        self._background.ask(find, self._on_found, lane="find", otherwise=self._on_refused)

    def _on_found(self, row: ListRow | None) -> None:
        if row is None:
            self._say_missing()
        else:
            self.found.emit(row)

    def _on_refused(self, error: KnownError) -> None:
        if isinstance(error, NotFound):
            self._say_missing()
        else:
            self.said.emit(told(error))

    def _say_missing(self) -> None:
        self.said.emit(tr("The link leads to a thread that is not on this computer. Sync, then try again."))
