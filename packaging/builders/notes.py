"""The notes of a version: its section of the changelog, each point on one line."""

from collections.abc import Iterator
from pathlib import Path

from builders.changelog import Section, read_changelog
from builders.product import ROOT
from builders.tools import BuildStopped

CHANGELOG = ROOT / "CHANGELOG.md"


def notes_of(version: str, changelog: Path = CHANGELOG) -> str:
    """What the changelog says of a version, as Markdown. Raises BuildStopped when that is nothing."""
    for section in read_changelog(changelog):
        if section.version == version and section.entries:
            return "\n\n".join(_blocks(section))
    raise BuildStopped(
        f"{changelog.name} says nothing of version {version}. Rename the section “Unreleased” to "
        f"“{version} - YYYY-MM-DD”, or write one, before a release is built."
    )


def _blocks(section: Section) -> Iterator[str]:
    """Each heading with its points."""
    for heading, entries in section.entries.items():
        yield "\n".join([*([f"### {heading}"] if heading else []), *(f"- {entry}" for entry in entries)])
