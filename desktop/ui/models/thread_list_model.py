"""The thread list: names of all rows, and the rows themselves as they come into sight."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop.domain.changes import Changes
from desktop.domain.filters import Filter
from desktop.domain.thread import ListRow
from desktop.store.reader import Reader
from desktop.ui.background import Background
from desktop.ui.wording import row_sentence

FIRST_ROWS = 200
PAGE = 100
ROWS_KEPT = 4_000
CHANGES_WAIT = 150
"""Milliseconds in which changes are gathered before the list is asked for again."""

ROW_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class ThreadListModel(QAbstractTableModel):
    """Rows of one filter, newest first.

    `settled` is sent with the number of rows when a filter's rows are complete. A new filter shows its
    first rows at once and the rest when it is known. Changes of the store insert, remove and repaint the
    rows they touch; the row a person looks at stays the same row.
    """

    settled = Signal(int)
    filtering = Signal()

    def __init__(self, reader: Reader, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._background = background
        self._filter = Filter()
        self._positions: Sequence[int] = ()
        self._rows: OrderedDict[int, ListRow] = OrderedDict()
        self._wanted: set[int] = set()
        self._complete = False
        self._fetch_timer = QTimer(self, singleShot=True, interval=0)
        self._fetch_timer.timeout.connect(self._fetch)
        self._changes_timer = QTimer(self, singleShot=True, interval=CHANGES_WAIT)
        self._changes_timer.timeout.connect(self._ask_again)

    # -- questions -----------------------------------------------------------------------------------

    @property
    def filter(self) -> Filter:
        """The filter whose rows are shown."""
        return self._filter

    @property
    def is_complete(self) -> bool:
        """Whether all rows of the filter are known."""
        return self._complete

    def row_at(self, number: int) -> ListRow | None:
        """The row at a place in the list, None while it is on its way."""
        if not 0 <= number < len(self._positions):
            return None
        return self._rows.get(self._positions[number])

    def number_of(self, position: int) -> int:
        """The place of a row in the list, -1 if it is not there."""
        try:
            return self._positions.index(position)
        except ValueError:
            return -1

    # -- changes -------------------------------------------------------------------------------------

    def set_filter(self, filter: Filter) -> None:
        """Show the rows of another filter; the old ones stay until the first new ones are there."""
        self._filter = filter
        self._complete = False
        self.filtering.emit()
        reader = self._reader

        def first() -> tuple[list[int], list[ListRow]]:
            positions = reader.positions(filter, limit=FIRST_ROWS)
            return positions, reader.rows(positions[:PAGE])

        self._background.ask(first, self._on_first, lane="list")

    def take_changes(self, changes: Changes) -> None:
        """The store changed: forget what was read of these rows, and look again soon."""
        if changes.elsewhere:
            self._rows.clear()
        else:
            stale = [pos for pos, row in self._rows.items() if row.thread_key in changes.threads]
            for position in stale:
                self._wanted.add(position)
        if (changes.threads or changes.elsewhere) and not self._changes_timer.isActive():
            self._changes_timer.start()

    # -- Qt overrides --------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Rows of the filter as far as they are known."""
        return 0 if parent.isValid() else len(self._positions)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """One column, painted by the delegate."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row for the delegate, and one sentence for screen readers."""
        if not index.isValid() or index.row() >= len(self._positions):
            return None
        position = self._positions[index.row()]
        row = self._rows.get(position)
        if row is None or position in self._wanted:
            self._want(index.row())
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return row_sentence(row) if row is not None else ""
        return None

    # -- private -------------------------------------------------------------------------------------

    def _on_first(self, answer: tuple[list[int], list[ListRow]]) -> None:
        positions, rows = answer
        self.beginResetModel()
        self._positions = positions
        self._wanted.clear()
        self._keep(rows)
        self.endResetModel()
        if len(positions) < FIRST_ROWS:
            self._settle()
        else:
            self._ask_for_all()

    def _ask_again(self) -> None:
        self._ask_for_all()

    def _ask_for_all(self) -> None:
        reader, filter = self._reader, self._filter
        self._background.ask(lambda: reader.positions(filter), self._on_all, lane="list")

    def _on_all(self, positions: list[int]) -> None:
        known = len(self._positions)
        if positions[:known] == list(self._positions):
            if len(positions) > known:
                self.beginInsertRows(NO_PARENT, known, len(positions) - 1)
                self._positions = positions
                self.endInsertRows()
        elif positions != self._positions:
            self._rearrange(positions)
        self._repaint_wanted()
        self._settle()

    def _rearrange(self, positions: list[int]) -> None:
        """Put the rows in their new order; views keep what they point at."""
        self.layoutAboutToBeChanged.emit()
        places = {position: number for number, position in enumerate(positions)}
        before, self._positions = self._positions, positions
        old = self.persistentIndexList()
        numbers = [places.get(before[index.row()]) for index in old]
        new = [NO_PARENT if number is None else self.index(number, 0) for number in numbers]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _settle(self) -> None:
        self._complete = True
        self.settled.emit(len(self._positions))

    def _want(self, number: int) -> None:
        self._wanted.add(self._positions[number])
        if not self._fetch_timer.isActive():
            self._fetch_timer.start()

    def _fetch(self) -> None:
        """Read the rows that were asked for, with their neighbours, in one question."""
        missing = [number for number, pos in enumerate(self._positions) if pos in self._wanted]
        if not missing:
            self._wanted.clear()
            return
        start = max(0, missing[0] - PAGE // 4)
        end = min(len(self._positions), max(missing[-1] + 1, start + PAGE), start + 3 * PAGE)
        part = list(self._positions[start:end])
        self._wanted.clear()
        self._background.ask(lambda: self._reader.rows(part), self._on_rows, lane="rows")

    def _on_rows(self, rows: list[ListRow]) -> None:
        self._keep(rows)
        if self._positions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._positions) - 1, 0))

    def _repaint_wanted(self) -> None:
        if self._wanted and not self._fetch_timer.isActive():
            self._fetch_timer.start()

    def _keep(self, rows: list[ListRow]) -> None:
        for row in rows:
            self._rows[row.position] = row
            self._rows.move_to_end(row.position)
        while len(self._rows) > ROWS_KEPT:
            self._rows.popitem(last=False)
