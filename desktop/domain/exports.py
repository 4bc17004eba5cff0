"""Rows as other programs read them: JSON documents and CSV."""

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from desktop.domain.communication import Communication, Note
from desktop.domain.names import in_sight, unturned
from desktop.domain.thread import ListRow

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\x00", "\uff1d", "\uff0b", "\uff0d", "\uff20")
CSV_COLUMNS = (
    "id", "local_id", "thread_group_id", "communication_type", "direction", "subject", "content", "timestamp",
    "customer_id", "customer_name", "contact_id", "contact_name", "requires_response", "is_resolved",
    "is_ar_related", "strategy_tags", "invoices", "message_count", "sync_state",
)  # fmt: skip


def utc_text(moment: datetime) -> str:
    """A moment as JSON has it: UTC, ISO 8601, with Z."""
    return moment.isoformat().replace("+00:00", "Z")


def row_json(row: ListRow, content: str | None) -> dict[str, Any]:
    """A list row as scripts read it."""
    return {**message_json(row.latest, content), "message_count": row.message_count}


def message_json(message: Communication, content: str | None) -> dict[str, Any]:
    """A message as scripts read it."""
    return {
        "id": message.service_id,
        "local_id": message.local_id,
        "thread_group_id": message.group_id,
        "communication_type": message.kind,
        "direction": message.direction.value if message.direction else None,
        "subject": message.subject,
        "content": content,
        "timestamp": utc_text(message.at),
        "customer_id": message.customer_id,
        "customer_name": message.customer_name,
        "contact_id": message.contact_id,
        "contact_name": message.contact_name,
        "requires_response": message.requires_response,
        "is_resolved": message.is_resolved,
        "is_ar_related": message.is_ar_related,
        "strategy_tags": list(message.tags),
        "invoices": [
            {"id": invoice.service_id, "invoice_number": invoice.number} for invoice in message.invoices
        ],
        "message_count": message.message_count or 1,
        "sync_state": message.sync_state.value,
    }


def note_json(note: Note) -> dict[str, Any]:
    """A note as scripts read it."""
    return {
        "id": note.service_id,
        "local_id": note.local_id,
        "content": note.content,
        "author": note.author,
        "created_at": utc_text(note.at),
        "sync_state": note.sync_state.value,
    }


def csv_text(rows: Iterable[dict[str, Any]]) -> str:
    """Rows as CSV, for people: what a spreadsheet would take for a formula is made harmless, and nothing
    in it is written backwards by force."""
    target = io.StringIO()
    writer = csv.writer(target, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    for row in rows:
        writer.writerow([_cell(name, row[name]) for name in CSV_COLUMNS])
    return target.getvalue()


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        value = " ".join(item["invoice_number"] if isinstance(item, dict) else str(item) for item in value)
    text = unturned(str(value)) if name == "content" else in_sight(str(value))
    bare = text.lstrip(" \"'")
    return f"'{text}" if text.startswith(FORMULA_STARTS) or bare.startswith(FORMULA_STARTS) else text
