"""What the keys do with the ticked threads, or with the chosen one if none is ticked."""

from collections.abc import Callable

from desktop.domain.filters import Filter
from desktop.ui.panels.thread_list import ThreadList
from desktop.ui.windows.triage import Triage


class RowActions:
    """Marks the rows that are meant; `filter` tells which rows the list shows."""

    def __init__(self, threads: ThreadList, triage: Triage, filter: Callable[[], Filter]) -> None:
        self._threads = threads
        self._triage = triage
        self._filter = filter

    def handle(self) -> None:
        """Put them aside; take them back if all are aside already. The next row is chosen."""
        keys, on = self._meant(), not self._are_all("is_handled")
        stays, model = self._filter().is_handled is None, self._threads.model
        model.clear_ticks()
        if not stays:
            model.take_out(keys)  # at once: the next row is what the person waits for
        self._triage.handle(keys, on, otherwise=model.look_again)
        if stays and on and len(keys) == 1:
            self._threads.step(1)

    def pin(self) -> None:
        """Pin them, or take their pins out."""
        self._triage.pin(self._meant(), not self._are_all("is_pinned"))

    def mark_unread(self) -> None:
        """Mark them as unread, or as read."""
        self._triage.mark_unread(self._meant(), not self._are_all("is_unread"))

    def _meant(self) -> list[int]:
        ticked = self._threads.model.ticked
        if ticked:
            return sorted(ticked)
        row = self._threads.current
        return [row.thread_key] if row is not None else []

    def _are_all(self, mark: str) -> bool:
        marks = [getattr(row, mark) for row in self._threads.model.rows_of(self._meant())]
        return bool(marks) and all(marks)
