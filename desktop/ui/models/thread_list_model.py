"""The thread list: names of all rows, and the rows themselves as they come into sight."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
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
from desktop.ui.language import tr
from desktop.ui.models.grouping import Listing, heading_words, listed, without
from desktop.ui.wording import row_sentence

FIRST_ROWS = 200
PAGE = 100
ROWS_KEPT = 4_000
CHANGES_WAIT = 150
"""Milliseconds in which changes from elsewhere are gathered before the list is asked for again."""

ROW_ROLE = Qt.ItemDataRole.UserRole
TICKED_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between rows."""

    words: str


class ThreadListModel(QAbstractTableModel):
    """Rows of one filter in its order, with headings between them if they are `grouped`.

    `settled` is sent with the number of rows when a filter's rows are complete. A new filter shows its
    first rows at once and the rest when it is known. What comes from elsewhere never moves the rows a
    person looks at: it waits, `news` tells how many rows, and `show_news` lets them in. `ticks_changed`
    carries the number of ticked threads.
    """

    settled = Signal(int)
    filtering = Signal()
    news = Signal(int)
    ticks_changed = Signal(int)

    def __init__(self, reader: Reader, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._background = background
        self._filter = Filter()
        self._grouped = True
        self._listing = Listing(())
        self._waiting: Listing | None = None
        self._rows: OrderedDict[int, ListRow] = OrderedDict()
        self._wanted: set[int] = set()
        self._ticked: set[int] = set()
        self._complete = False
        self._hold = False
        self._still = False
        self._fetch_timer = QTimer(self, singleShot=True, interval=0)
        self._fetch_timer.timeout.connect(self._fetch)
        self._changes_timer = QTimer(self, singleShot=True)
        self._changes_timer.timeout.connect(self._ask_for_all)

    # -- questions -----------------------------------------------------------------------------------

    @property
    def filter(self) -> Filter:
        """The filter whose rows are shown."""
        return self._filter

    @property
    def is_complete(self) -> bool:
        """Whether all rows of the filter are known."""
        return self._complete

    @property
    def positions(self) -> list[int]:
        """The rows shown, without headings."""
        return [entry for entry in self._listing.entries if entry >= 0]

    @property
    def ticked(self) -> frozenset[int]:
        """Keys of the threads that are ticked."""
        return frozenset(self._ticked)

    def row_at(self, number: int) -> ListRow | None:
        """The row at a place in the list, None for a heading and while it is on its way."""
        if not 0 <= number < len(self._listing.entries):
            return None
        return self._rows.get(self._listing.entries[number])

    def is_heading(self, number: int) -> bool:
        """Whether a heading stands at a place in the list."""
        return 0 <= number < len(self._listing.entries) and self._listing.entries[number] < 0

    def headings(self) -> list[int]:
        """The places of all headings."""
        if not self._listing.headings:
            return []
        return [number for number, entry in enumerate(self._listing.entries) if entry < 0]

    def number_of(self, position: int) -> int:
        """The place of a row in the list, -1 if it is not there."""
        try:
            return self._listing.entries.index(position)
        except ValueError:
            return -1

    def number_of_thread(self, thread_key: int) -> int:
        """The place of a thread's row among those that were read, -1 if it is not there."""
        found = [row.position for row in self._rows.values() if row.thread_key == thread_key]
        places = [place for position in found if (place := self.number_of(position)) >= 0]
        return min(places, default=-1)

    def rows_of(self, thread_keys: Iterable[int]) -> list[ListRow]:
        """Rows of these threads that were read."""
        wanted = set(thread_keys)
        return [row for row in self._rows.values() if row.thread_key in wanted]

    # -- changes -------------------------------------------------------------------------------------

    def set_filter(self, filter: Filter) -> None:
        """Show the rows of another filter; the old ones stay until the first new ones are there."""
        self._filter = filter
        self._complete = False
        self._hold = False
        self._forget_news()
        self.filtering.emit()
        reader, grouped = self._reader, self._grouped

        def first() -> tuple[Listing, list[ListRow]]:
            positions = reader.positions(filter, limit=FIRST_ROWS)
            return listed(reader, filter, positions, grouped=grouped), reader.rows(positions[:PAGE])

        self._background.ask(first, self._on_first, lane="list")

    def set_grouped(self, grouped: bool) -> None:
        """Show headings between the rows, or not."""
        if grouped != self._grouped:
            self._grouped = grouped
            self.set_filter(self._filter)

    def take_changes(self, changes: Changes) -> None:
        """The store changed: read touched rows again, and look soon which rows there are.

        Rows may move at once for what the person did: marks touch no message, entries touch the outbox.
        """
        if changes.elsewhere:
            self._rows.clear()
        else:
            self._wanted |= {pos for pos, row in self._rows.items() if row.thread_key in changes.threads}
        own = not self._still and not changes.elsewhere and (not changes.rows or changes.outbox)
        self._still = False
        self._hold = not own and (self._hold or not self._changes_timer.isActive())
        if (changes.threads or changes.elsewhere) and (own or not self._changes_timer.isActive()):
            self._changes_timer.start(0 if own else CHANGES_WAIT)

    def keep_still(self) -> None:
        """The next change is one that nobody asked for: rows that it takes away stay until later."""
        self._still = True

    def take_out(self, thread_keys: Iterable[int]) -> None:
        """Let the rows of threads go before the store says so: the person put them aside."""
        keys = set(thread_keys)
        self._take(
            without(self._listing, {row.position for row in self._rows.values() if row.thread_key in keys})
        )

    def look_again(self) -> None:
        """Ask the store which rows there are: what was taken out before its time comes back."""
        self._ask_for_all()

    def show_news(self) -> None:
        """Let the rows in that wait."""
        if self._waiting is not None:
            self._take(self._waiting)

    def tick(self, thread_keys: Iterable[int], on: bool) -> None:
        """Tick threads, or take the ticks off."""
        keys = set(thread_keys)
        self._ticked = self._ticked | keys if on else self._ticked - keys
        self._repaint()
        self.ticks_changed.emit(len(self._ticked))

    def clear_ticks(self) -> None:
        """Take all ticks off."""
        self.tick(self._ticked, False)

    # -- Qt overrides --------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Rows of the filter as far as they are known, headings among them."""
        return 0 if parent.isValid() else len(self._listing.entries)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """One column, painted by the delegate."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen; rows can be dragged out."""
        if not index.isValid():
            return super().flags(index)
        if self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row or heading for the delegate, and one sentence for screen readers."""
        if not index.isValid() or index.row() >= len(self._listing.entries):
            return None
        entry = self._listing.entries[index.row()]
        if entry < 0:
            words = heading_words(self._listing.headings[entry])
            return Heading(words) if role == ROW_ROLE else words if role in _SPOKEN else None
        row = self._rows.get(entry)
        if row is None or entry in self._wanted:
            self._want(entry)
        if role == ROW_ROLE:
            return row
        if role == TICKED_ROLE:
            return row is not None and row.thread_key in self._ticked
        if role in _SPOKEN:
            return _sentence(row, row.thread_key in self._ticked) if row is not None else ""
        return None

    def mimeTypes(self) -> list[str]:
        """Rows leave as plain text."""
        return ["text/plain"]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """The sentence of each dragged row."""
        rows = [row for index in indexes if (row := self.row_at(index.row())) is not None]
        data = QMimeData()
        data.setText("\n".join(row_sentence(row) for row in rows))
        return data

    # -- private -------------------------------------------------------------------------------------

    def _on_first(self, answer: tuple[Listing, list[ListRow]]) -> None:
        listing, rows = answer
        self.beginResetModel()
        self._listing = listing
        self._wanted.clear()
        self._keep(rows)
        self.endResetModel()
        if len(listing.entries) - len(listing.headings) < FIRST_ROWS:
            self._settle()
        else:
            self._ask_for_all()

    def _ask_for_all(self) -> None:
        reader, filter, grouped = self._reader, self._filter, self._grouped
        self._background.ask(
            lambda: listed(reader, filter, reader.positions(filter), grouped=grouped),
            self._on_all,
            lane="list",
        )

    def _on_all(self, listing: Listing) -> None:
        old, new = list(self._listing.entries), list(listing.entries)
        if new[: len(old)] == old:
            self._append(listing, len(old))
            self._forget_news()
        elif self._hold and self._complete and old:
            fresh = {entry for entry in new if entry >= 0} - set(old)
            if fresh:
                self._waiting = listing
                self.news.emit(len(fresh))
        else:
            self._take(listing)
        self._hold = False
        if self._wanted and not self._fetch_timer.isActive():
            self._fetch_timer.start()
        self._settle()

    def _append(self, listing: Listing, known: int) -> None:
        if len(listing.entries) > known:
            self.beginInsertRows(NO_PARENT, known, len(listing.entries) - 1)
            self._listing = listing
            self.endInsertRows()

    def _take(self, listing: Listing) -> None:
        """Put the rows in their new order; the view finds back what was chosen."""
        self._forget_news()
        self.beginResetModel()
        self._listing = listing
        self.endResetModel()

    def _forget_news(self) -> None:
        if self._waiting is not None:
            self._waiting = None
            self.news.emit(0)

    def _settle(self) -> None:
        self._complete = True
        self.settled.emit(len(self._listing.entries) - len(self._listing.headings))

    def _want(self, entry: int) -> None:
        self._wanted.add(entry)
        if not self._fetch_timer.isActive():
            self._fetch_timer.start()

    def _fetch(self) -> None:
        """Read the rows that were asked for, with their neighbours, in one question."""
        entries = self._listing.entries
        missing = [number for number, entry in enumerate(entries) if entry in self._wanted]
        if not missing:
            self._wanted.clear()
            return
        start = max(0, missing[0] - PAGE // 4)
        end = min(len(entries), max(missing[-1] + 1, start + PAGE), start + 3 * PAGE)
        part = [entry for entry in entries[start:end] if entry >= 0]
        self._wanted.clear()
        self._background.ask(lambda: self._reader.rows(part), self._on_rows, lane="rows")

    def _on_rows(self, rows: list[ListRow]) -> None:
        self._keep(rows)
        self._repaint()

    def _repaint(self) -> None:
        if self._listing.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._listing.entries) - 1, 0))

    def _keep(self, rows: list[ListRow]) -> None:
        for row in rows:
            self._rows[row.position] = row
            self._rows.move_to_end(row.position)
        while len(self._rows) > ROWS_KEPT:
            self._rows.popitem(last=False)


_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)


def _sentence(row: ListRow, is_ticked: bool) -> str:
    said = row_sentence(row)
    return tr("Ticked: {row}", row=said) if is_ticked else said
