"""The rows of a timeline: what is known of their heights, and which of them are where."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.domain.communication import Communication, Note
from desktop.ui.panels.message_card import Unfolded
from desktop.ui.widgets.pieces import PIECE

if TYPE_CHECKING:
    from desktop.ui.panels.timeline_cell import TimelineCell

Entry = Communication | Note

EMPTY, LINE, LETTER = 90, 20, 7
"""Pixels at 100 %: an entry without a body, a line of it, a letter."""


class Row:
    """An entry, what is known of its height, and its cell while that exists."""

    __slots__ = ("cell", "day", "entry", "height", "unfolded", "width")

    def __init__(self, entry: Entry, day: date | None, height: int) -> None:
        self.entry = entry
        self.day = day  # that begins here, None if it began before
        self.height = height
        self.width = 0  # for which the height was measured; 0: it is an estimate
        self.unfolded = Unfolded()
        self.cell: TimelineCell | None = None


Anchor = tuple[Row, int]
"""A row, and how far below its beginning the window begins."""


class TimelineRows:
    """Rows below each other, in pixels. Sums are made when needed, once after each change."""

    def __init__(self, rows: Sequence[Row] = (), *, top: int = 0, spacing: int = 0) -> None:
        self._rows = list(rows)
        self._top = top
        self._spacing = spacing
        self._sums: list[int] | None = None

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __getitem__(self, number: int) -> Row:
        return self._rows[number]

    def number(self, row: Row) -> int:
        """The place of a row among the others."""
        return self._rows.index(row)

    def named(self, local_id: str) -> Row | None:
        """The row of an entry by its name here."""
        return next((row for row in self._rows if row.entry.local_id == local_id), None)

    def space(self, top: int, spacing: int) -> None:
        """Set the room above the first row and between two."""
        self._top, self._spacing, self._sums = top, spacing, None

    def measured(self, row: Row, height: int, width: int) -> None:
        """A row has this height at this width."""
        row.height, row.width, self._sums = height, width, None

    def forget_heights(self) -> None:
        """All heights are estimates again."""
        for row in self._rows:
            row.width = 0

    def start(self, number: int) -> int:
        """Where a row begins; -1 is where one behind the last would."""
        return self._starts()[number]

    def between(self, top: int, bottom: int) -> range:
        """Numbers of the rows that lie between two heights, partly or whole."""
        if not self._rows:
            return range(0)
        starts, last = self._starts(), len(self._rows) - 1
        first = min(last, max(0, bisect_right(starts, top) - 1))
        return range(first, min(last, max(0, bisect_right(starts, bottom) - 1)) + 1)

    def anchors(self, top: int, bottom: int) -> list[Anchor]:
        """Rows between two heights by which a place is found again; those of known height first."""
        starts = self._starts()
        there = [(self._rows[number], top - starts[number]) for number in self.between(top, bottom)]
        return sorted(there, key=lambda anchor: anchor[0].cell is None)

    def place_of(self, anchors: Iterable[Anchor]) -> int | None:
        """Where a window has to begin so that the first anchor that is left stands where it stood."""
        numbers = {id(row): number for number, row in enumerate(self._rows)}
        places = (self._starts()[numbers[id(row)]] + below for row, below in anchors if id(row) in numbers)
        return next(places, None)

    def next_missing(self, numbers: range, width: int, *, from_end: bool) -> Row | None:
        """The first of these rows that has no cell for this width."""
        order = reversed(numbers) if from_end else numbers
        rows = (self._rows[number] for number in order)
        return next((row for row in rows if row.cell is None or row.width != width), None)

    def _starts(self) -> list[int]:
        if self._sums is None:
            steps = (row.height + self._spacing for row in self._rows)
            self._sums = list(accumulate(steps, initial=self._top))
        return self._sums


def estimate(entry: Entry, width: float) -> float:
    """The height an entry may need, both in pixels at 100 %.

    Rather too high: if it were too low, too many cards would be made to fill the window.
    """
    content = entry.content or ""
    letters = min(len(content), PIECE) * (0.4 if content[:200].lstrip().startswith("<") else 1.0)
    lines = letters / max(20.0, width / LETTER) + content.count("\n", 0, PIECE) / 2
    return EMPTY + LINE * lines
