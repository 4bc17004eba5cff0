"""Everything one company has: rows by id, by thread and by time. Not thread-safe; the world is."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from desktop.sandbox.rows import (
    Communication,
    Company,
    Contact,
    Customer,
    Invoice,
    Note,
    ScheduledAction,
    Touchpoint,
)

Place = tuple[datetime, str]  # when, and which row: the order of everything


@dataclass(kw_only=True)
class Ledger:
    """The rows of one company. Change communications through the methods, so that the indexes stay true."""

    company: Company
    customers: dict[str, Customer] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    invoices: dict[str, Invoice] = field(default_factory=dict)
    actions: dict[str, ScheduledAction] = field(default_factory=dict)
    touchpoints: dict[str, Touchpoint] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    rows: dict[str, Communication] = field(default_factory=dict)  # to be read only
    version: int = 0  # grows with every change; answers worked out for one version may be kept
    _groups: dict[str, list[Place]] = field(default_factory=dict)
    _timeline: list[Place] = field(default_factory=list)

    @property
    def communications(self) -> list[Communication]:
        """Every row, newest first."""
        return [self.rows[row_id] for _, row_id in reversed(self._timeline)]

    def between(self, first: datetime | None, end: datetime | None) -> Iterator[Communication]:
        """Rows at or after `first` and before `end`, newest first."""
        low = 0 if first is None else bisect_left(self._timeline, (first, ""))
        high = len(self._timeline) if end is None else bisect_left(self._timeline, (end, ""))
        for position in range(high - 1, low - 1, -1):
            yield self.rows[self._timeline[position][1]]

    def group(self, group_id: str) -> list[Communication]:
        """The rows of one thread, oldest first."""
        return [self.rows[row_id] for _, row_id in self._groups.get(group_id, [])]

    def newest_of(self, group_id: str) -> str:
        """The id of the newest row of one thread."""
        return self._groups[group_id][-1][1]

    def group_size(self, group_id: str) -> int:
        """How many rows one thread has."""
        return len(self._groups.get(group_id, ()))

    def people(self) -> dict[str, list[Contact]]:
        """The contacts of every customer, the primary one first."""
        found: dict[str, list[Contact]] = {}
        for contact in sorted(
            self.contacts.values(), key=lambda person: (not person.is_primary, person.name)
        ):
            found.setdefault(contact.customer, []).append(contact)
        return found

    def balances(self) -> dict[str, Decimal]:
        """What the open invoices of every customer add up to."""
        sums: dict[str, Decimal] = {}
        for invoice in self.invoices.values():
            sums[invoice.customer] = sums.get(invoice.customer, Decimal(0)) + invoice.balance
        return sums

    def notes_of(self, row_id: str) -> list[Note]:
        """The notes on the thread that a row belongs to, oldest first."""
        row = self.rows[row_id]
        members = {member for _, member in self._groups[row.group]}
        found = [note for note in self.notes.values() if note.communication in members]
        return sorted(found, key=lambda note: (note.created_at, note.id))

    def add(self, row: Communication) -> None:
        """Put one row where its time says."""
        key = (row.timestamp, row.id)
        self.rows[row.id] = row
        insort(self._timeline, key)
        insort(self._groups.setdefault(row.group, []), key)
        self.version += 1

    def fill(self, rows: Iterable[Communication]) -> None:
        """Put many rows at once."""
        for row in rows:
            key = (row.timestamp, row.id)
            self.rows[row.id] = row
            self._timeline.append(key)
            self._groups.setdefault(row.group, []).append(key)
        self._timeline.sort()
        for keys in self._groups.values():
            keys.sort()
        self.version += 1

    def remove(self, row_id: str) -> Communication:
        """Take one row out; raises KeyError when there is none."""
        row = self.rows.pop(row_id)
        key = (row.timestamp, row.id)
        del self._timeline[bisect_left(self._timeline, key)]
        keys = self._groups[row.group]
        del keys[bisect_left(keys, key)]
        if not keys:
            del self._groups[row.group]
        self.version += 1
        return row

    def change(self, row_id: str, changes: dict[str, Any]) -> Communication:
        """Replace one row by itself with some fields set otherwise; raises KeyError when there is none."""
        changed = replace(self.rows[row_id], **changes)
        self.remove(row_id)
        self.add(changed)
        return changed

    def touch(self) -> None:
        """Say that something other than a communication has changed."""
        self.version += 1
