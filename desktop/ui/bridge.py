"""News from other threads, as Qt signals on the window's thread: the only crossing."""

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain.changes import Changes
from desktop.domain.switches import SyncStatus
from desktop.store.house import House


class Bridge(QObject):
    """`changed` carries Changes after each commit; `status_changed` carries SyncStatus."""

    changed = Signal(object)
    status_changed = Signal(object)
    _raw_changes = Signal(object)
    _raw_status = Signal(object)

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        queued = Qt.ConnectionType.QueuedConnection
        self._raw_changes.connect(self.changed, queued)
        self._raw_status.connect(self.status_changed, queued)
        self._ends = [house.writer.listen(self._on_changes), house.sync.listen(self._on_status)]

    def close(self) -> None:
        """Listen no more."""
        for end in self._ends:
            end()
        self._ends.clear()

    def _on_changes(self, changes: Changes) -> None:
        self._raw_changes.emit(changes)

    def _on_status(self, status: SyncStatus) -> None:
        self._raw_status.emit(status)
