"""Names and links by which a thread or an entry is found again, here and on another computer."""

from urllib.parse import quote

from desktop.domain.communication import Communication, Note
from desktop.domain.thread import Thread

LINK_START = "daylit-desktop://thread/"


def thread_name(thread: Thread) -> str:
    """The service's id of a thread if there is one, else that of its newest message, else our own."""
    if thread.group_id:
        return thread.group_id
    latest = thread.messages[-1] if thread.messages else None
    return entry_name(latest) if latest is not None else ""


def entry_name(entry: Communication | Note) -> str:
    """The service's id of an entry, or our own while it has not been sent."""
    return entry.service_id or entry.local_id or ""


def link_to(name: str) -> str:
    """The link that opens the thread which goes by a name, see Reader.find_thread."""
    return LINK_START + quote(name, safe="")
