"""Writes rows into a file that other programs read, whole or not at all."""

import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import orjson

from desktop.domain.errors import BadInput
from desktop.domain.exports import csv_text, row_json
from desktop.domain.own_files import refuse_own_file
from desktop.domain.sentences import said
from desktop.domain.thread import ListRow
from desktop.store.reader import Reader

PAGE = 500
FORMS = ("csv", "json")


def export(
    reader: Reader,
    positions: Sequence[int],
    target: Path,
    *,
    form: str,
    progress: Callable[[int], None] = lambda _done: None,
) -> int:
    """Write these rows into a file; the answer is their number, `progress` hears how many were read.

    Raises BadInput for an unknown form, and for a file that cannot be written; nothing is replaced then.
    """
    refuse_own_file(target, reader.path.parent)
    rows = reader.rows(positions)
    bodies = with_bodies(reader, rows, progress)
    if form == "csv":
        content = csv_text(bodies).encode("utf-8-sig", "replace")
    elif form == "json":
        content = orjson.dumps({"rows": list(bodies)}, option=orjson.OPT_INDENT_2)
    else:
        raise BadInput("--format", said("Formats are csv and json."))
    _write_whole(target, content)
    return len(rows)


def with_bodies(
    reader: Reader, rows: Sequence[ListRow], progress: Callable[[int], None] = lambda _done: None
) -> Iterator[dict[str, Any]]:
    """The documents of rows, bodies included, read page by page."""
    for start in range(0, len(rows), PAGE):
        part = rows[start : start + PAGE]
        bodies = reader.bodies([row.position for row in part])
        for row in part:
            yield row_json(row, bodies.get(row.position))
        progress(min(len(rows), start + PAGE))


def _write_whole(target: Path, content: bytes) -> None:
    if target.is_symlink():
        words = said("{target} is a link; the export is not written through a link.", target=target)
        raise BadInput("file", words)
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
            "file",
            said(
                "{target} cannot be written: {reason}. Nothing was replaced.",
                target=target,
                reason=error.strerror,
            ),
        ) from error
