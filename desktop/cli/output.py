"""Prints tables and JSON on standard output; everything for people goes to standard error."""

import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import orjson


def tell(text: str) -> None:
    """Say something to a person."""
    print(text, file=sys.stderr)


def print_json(document: Any) -> None:
    """One JSON document, and nothing else, on standard output."""
    sys.stdout.write(orjson.dumps(document, option=orjson.OPT_INDENT_2).decode("utf-8") + "\n")
    sys.stdout.flush()


def print_table(head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int]) -> None:
    """A plain table: columns cut to their widths, the last one as long as it is."""
    for row in (head, *rows):
        cells = [_cut(cell, width).ljust(width) for cell, width in zip(row[:-1], widths, strict=True)]
        print("  ".join([*cells, " ".join(row[-1].split())]).rstrip())


def local_text(moment: datetime) -> str:
    """A moment as people read it, in their zone."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def _cut(text: str, width: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"
