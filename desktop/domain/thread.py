"""Threads: communications that belong together, as a list row and as a whole."""

from dataclasses import dataclass

from desktop.domain.communication import Communication, Note


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
