"""The changelog is read as it is written."""

from pathlib import Path

import pytest

from builders.changelog import UNRELEASED, Section, read_changelog
from builders.notes import notes_of
from builders.tools import BuildStopped

ROOT = Path(__file__).resolve().parents[2]
TEXT = """# Changelog

- not an entry of any version

## Unreleased

## [0.2.0] - 2026-10-01

### Added
- One thing
  in two lines.
- Another.

### Fixed
- A fault.

## 0.1.0
- Without a heading.
"""


def test_sections_days_and_entries(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(TEXT, encoding="utf-8")
    assert read_changelog(file) == [
        Section(UNRELEASED, "", {}),
        Section(
            "0.2.0", "2026-10-01", {"Added": ("One thing in two lines.", "Another."), "Fixed": ("A fault.",)}
        ),
        Section("0.1.0", "", {"": ("Without a heading.",)}),
    ]


def test_a_heading_without_a_version_is_told(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text("## Some words here\n", encoding="utf-8")
    with pytest.raises(BuildStopped, match="Some words here"):
        read_changelog(file)


def test_a_day_in_brackets_is_read_alike_by_both(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text("## 1.0.0 (2026-12-01)\n\n### Added\n- A\n  thing.\n", encoding="utf-8")
    assert read_changelog(file) == [Section("1.0.0", "2026-12-01", {"Added": ("A thing.",)})]
    assert notes_of("1.0.0", file) == "### Added\n- A thing."


def test_our_own_changelog_is_read() -> None:
    sections = read_changelog(ROOT / "CHANGELOG.md")
    assert sections[0].entries["Added"][0].startswith("Sign in to a Daylit service")
