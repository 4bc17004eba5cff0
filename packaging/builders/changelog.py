"""Reads CHANGELOG.md: a section for each version, newest first, its entries by heading."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from builders.tools import BuildStopped

UNRELEASED = "Unreleased"
_SECTION = re.compile(r"^## \[?([^\]\s]+)\]?(?:\s+(?:[-–—]\s+)?\(?(\d{4}-\d{2}-\d{2})\)?)?\s*$")


@dataclass(frozen=True, slots=True)
class Section:
    """`version` is UNRELEASED for what comes next; `day` (`2026-11-26`) is empty where none is named.

    `entries` are sentences by heading (`Added`, `Fixed` …), in the order of the file, Markdown kept.
    """

    version: str
    day: str
    entries: Mapping[str, tuple[str, ...]]


def read_changelog(path: Path) -> list[Section]:
    """The sections of a changelog, as they stand; what is before the first one is left out.

    Raises BuildStopped for a heading of another form.
    """
    parts = re.split(r"^(?=## )", path.read_text(encoding="utf-8"), flags=re.M)
    return [_section(part) for part in parts if part.startswith("## ")]


def _section(text: str) -> Section:
    head, *rest = text.split("\n")
    named = _SECTION.match(head)
    if named is None:
        raise BuildStopped(
            f"The changelog has a heading that names no version: {head!r}. "
            "Write it like “## 1.2.3 - YYYY-MM-DD”."
        )
    entries: dict[str, list[str]] = {}
    heading = ""
    for line in rest:
        if line.startswith("### "):
            heading = line.removeprefix("### ").strip()
        elif line.startswith("- "):
            entries.setdefault(heading, []).append(line.removeprefix("- ").strip())
        elif line.startswith("  ") and entries.get(heading):
            entries[heading][-1] += f" {line.strip()}"
    return Section(named[1], named[2] or "", {name: tuple(found) for name, found in entries.items()})
