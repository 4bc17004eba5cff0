"""The changelog is read as it is written."""

from pathlib import Path

import pytest
from builders.changelog import UNRELEASED, Section, read_changelog

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
    with pytest.raises(ValueError, match="Some words here"):
        read_changelog(file)


def test_our_own_changelog_is_read() -> None:
    sections = read_changelog(ROOT / "CHANGELOG.md")
    assert sections[0].entries["Added"][0].startswith("Sign in to a Daylit service")
