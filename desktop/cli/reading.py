"""Commands that only read: threads and show."""

from desktop.cli.output import local_text, print_json, print_table, tell
from desktop.domain.communication import Communication, Note, SyncState
from desktop.domain.exports import csv_text, message_json, note_json
from desktop.domain.filters import Filter, View
from desktop.domain.thread import ListRow, Thread
from desktop.store.export import with_bodies
from desktop.store.reader import Reader

WIDTHS = (16, 16, 8, 9, 24)


def threads(reader: Reader, filter: Filter, *, limit: int, as_json: bool, as_csv: bool) -> None:
    """List what a filter selects, newest first."""
    positions = reader.positions(filter, limit=limit or None)
    rows = reader.rows(positions)
    if as_csv:
        print(csv_text(with_bodies(reader, rows)), end="")
        return
    total = reader.count(filter)
    since = reader.complete_since()
    if as_json:
        print_json(
            {
                "rows": list(with_bodies(reader, rows)),
                "total": total,
                "complete_since": since.isoformat() if since else None,
            }
        )
        return
    print_table(("When", "Id", "Type", "Direction", "Customer", "Subject"), map(_cells, rows), WIDTHS)
    noun = "threads" if filter.view is View.THREAD else "messages"
    back = f", history complete since {since}" if since else ""
    tell(f"{len(rows)} of {total} {noun}{back}")


def show(reader: Reader, name: str, *, as_json: bool) -> None:
    """A whole thread: messages and notes in time order."""
    thread = reader.find_thread(name)
    latest = thread.messages[-1]
    if as_json:
        document = message_json(latest, latest.content)
        document["message_count"] = len(thread.messages)
        document["messages"] = [message_json(message, message.content) for message in thread.messages]
        document["notes"] = [note_json(note) for note in thread.notes]
        print_json(document)
        return
    _print_thread(thread)


def _cells(row: ListRow) -> tuple[str, ...]:
    latest = row.latest
    state = "" if latest.sync_state is SyncState.SYNCED else f"[{latest.sync_state}] "
    reply = "* " if latest.requires_response else ""
    return (
        local_text(latest.at),
        latest.local_id or "",
        latest.kind,
        latest.direction.value if latest.direction else "",
        latest.customer_name,
        f"{reply}{state}{latest.subject}",
    )


def _print_thread(thread: Thread) -> None:
    latest = thread.messages[-1]
    print(f"{latest.subject}\n{latest.customer_name}\n")
    entries: list[Communication | Note] = [*thread.messages, *thread.notes]
    for entry in sorted(entries, key=lambda item: item.at):
        kind = getattr(entry, "kind", "note, internal")
        direction = getattr(entry, "direction", None)
        person = getattr(entry, "contact_name", "") or getattr(entry, "author", "")
        state = "" if entry.sync_state is SyncState.SYNCED else f"  [{entry.sync_state}]"
        way = f" {direction}" if direction else ""
        print(f"--- {local_text(entry.at)}  {kind}{way}  {person}{state}")
        print((entry.content or "").rstrip() + "\n")
