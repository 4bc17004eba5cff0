"""The notes of a version: its section of the changelog, each point on one line."""

import re
from pathlib import Path

from builders.product import ROOT
from builders.tools import BuildStopped

CHANGELOG = ROOT / "CHANGELOG.md"
HEADING = re.compile(r"^## +\[?([^\]\s]+)\]?.*$", re.M)


def notes_of(version: str, changelog: Path = CHANGELOG) -> str:
    """What the changelog says of a version. Raises BuildStopped when it has no section, or an empty one."""
    text = changelog.read_text(encoding="utf-8")
    headings = list(HEADING.finditer(text))
    for number, heading in enumerate(headings):
        if heading[1] == version:
            end = headings[number + 1].start() if number + 1 < len(headings) else len(text)
            notes = unwrapped(text[heading.end() : end])
            if notes:
                return notes
    raise BuildStopped(
        f"{changelog.name} says nothing of version {version}. Rename the section “Unreleased” to "
        f"“{version} - YYYY-MM-DD”, or write one, before a release is built."
    )


def unwrapped(text: str) -> str:
    """Markdown with each heading and point on one line, however the source wraps them."""
    lines: list[str] = []
    for line in text.strip().splitlines():
        goes_on = bool(lines and lines[-1]) and not re.match(r"^(#|[-*] |$)", line) and lines[-1][0] != "#"
        if goes_on:
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line.rstrip())
    return "\n".join(lines)
