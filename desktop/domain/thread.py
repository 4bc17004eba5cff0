"""Threads: communications that belong together, as a list row and as a whole."""

from dataclasses import dataclass, replace
from typing import TypeVar

from desktop.domain.communication import Communication, Note
from desktop.domain.identity import ServiceId

EntryT = TypeVar("EntryT", Communication, Note)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One row of the thread list: the newest message that fits the filter, and figures of its thread.

    `position` names the row in the list (see Reader.positions). `thread_key` is the store's own number of
    the thread, stable while the store lives. `snippet` is plain text, at most 200 characters.
    `latest` carries no body: its `content` is None. `is_handled`, `is_pinned` and `is_unread` are marks of
    this computer; `is_awaiting`: we spoke last and nothing is resolved.
    """

    position: int
    thread_key: int
    latest: Communication
    snippet: str
    message_count: int
    note_count: int
    is_handled: bool = False
    is_pinned: bool = False
    is_unread: bool = False
    is_awaiting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A whole thread: its messages and its notes, each in time order, bodies included."""

    thread_key: int
    group_id: str | None
    messages: tuple[Communication, ...]
    notes: tuple[Note, ...]

    @property
    def customer_id(self) -> ServiceId | None:
        """The customer whom the thread is about: that of the newest message that names one."""
        names = (message.customer_id for message in reversed(self.messages) if message.customer_id)
        return next(names, None)

    def keeping(self, known: "Thread | None") -> "Thread":
        """This thread, made of the objects of an earlier reading wherever nothing changed.

        So whoever shows it can tell by identity what to show anew; if nothing changed it is `known` itself.
        """
        if known is None or known.thread_key != self.thread_key:
            return self
        messages = _kept(self.messages, known.messages)
        notes = _kept(self.notes, known.notes)
        same = _identical(messages, known.messages) and _identical(notes, known.notes)
        if same and self.group_id == known.group_id:
            return known
        return replace(self, messages=messages, notes=notes)


def _kept(found: tuple[EntryT, ...], known: tuple[EntryT, ...]) -> tuple[EntryT, ...]:
    there = {entry.local_id: entry for entry in known}
    return tuple(there[entry.local_id] if there.get(entry.local_id) == entry else entry for entry in found)


def _identical(some: tuple[EntryT, ...], others: tuple[EntryT, ...]) -> bool:
    return len(some) == len(others) and all(one is other for one, other in zip(some, others, strict=True))
