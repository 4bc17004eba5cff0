"""Commands that only read: threads, show, export."""

import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from desktop.cli.output import (
    csv_text,
    local_text,
    message_json,
    note_json,
    print_json,
    print_table,
    row_json,
    tell,
)
from desktop.domain.communication import Communication, Note, SyncState
from desktop.domain.errors import BadInput
from desktop.domain.filters import Filter, View
from desktop.domain.thread import ListRow, Thread
from desktop.store.reader import Reader

PAGE = 500
WIDTHS = (16, 16, 8, 9, 24)


def threads(reader: Reader, filter: Filter, *, limit: int, as_json: bool, as_csv: bool) -> None:
    """List what a filter selects, newest first."""
    positions = reader.positions(filter, limit=limit or None)
    rows = reader.rows(positions)
    if as_csv:
        print(csv_text(_with_bodies(reader, rows)), end="")
        return
    total = reader.count(filter)
    since = reader.complete_since()
    if as_json:
        print_json(
            {
                "rows": list(_with_bodies(reader, rows)),
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


def export(reader: Reader, filter: Filter, target: Path, *, form: str) -> int:
    """Write what a filter selects into a file, whole or not at all; the answer is the number of rows."""
    rows = reader.rows(reader.positions(filter))
    if form == "csv":
        content = csv_text(_with_bodies(reader, rows)).encode("utf-8-sig", "replace")
    elif form == "json":
        content = orjson.dumps({"rows": list(_with_bodies(reader, rows))}, option=orjson.OPT_INDENT_2)
    else:
        raise BadInput("--format", "Formats are csv and json.")
    _write_whole(target, content)
    return len(rows)


def _with_bodies(reader: Reader, rows: list[ListRow]) -> Iterator[dict[str, Any]]:
    for start in range(0, len(rows), PAGE):
        part = rows[start : start + PAGE]
        bodies = reader.bodies([row.position for row in part])
        for row in part:
            yield row_json(row, bodies.get(row.position))


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


def _write_whole(target: Path, content: bytes) -> None:
    if target.is_symlink():
        raise BadInput("file", f"{target} is a link; the export is not written through a link.")
    fresh = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        descriptor = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise BadInput(
            "file", f"{target} cannot be written: {error.strerror}. Nothing was replaced."
        ) from error
