"""What a Linux desktop is told: valid by its own tools, in three languages, and true."""

import shutil
import subprocess
from configparser import ConfigParser
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from builders.desktop_entry import DESKTOP_FILE, SCHEMES, SIZES, desktop_file, icons, metainfo, metainfo_name
from builders.product import read_product
from desktop.domain.links import read_link

PRODUCT = read_product()
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
CHANGES = """# Changelog

## Unreleased

### Added
- The *next* <thing>.

## 0.2.0 - 2026-10-01

### Fixed
- A `fault`.
"""


def read(text: str) -> ConfigParser:
    parser = ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return parser


@pytest.fixture
def changelog(tmp_path: Path) -> Path:
    """A changelog with one release."""
    file = tmp_path / "CHANGELOG.md"
    file.write_text(CHANGES, encoding="utf-8")
    return file


def test_the_desktop_file_in_three_languages() -> None:
    entry = read(desktop_file(PRODUCT))["Desktop Entry"]
    assert entry["Exec"] == "daylit-desktop %u"
    assert entry["Comment"] == PRODUCT.summary
    for key in ("GenericName", "Comment", "Keywords"):
        assert len({entry[name] for name in (key, f"{key}[de]", f"{key}[es]")}) == 3


def test_only_links_are_offered_that_the_program_opens() -> None:
    entry = read(desktop_file(PRODUCT))["Desktop Entry"]
    offered = [kind.removeprefix("x-scheme-handler/") for kind in entry["MimeType"].rstrip(";").split(";")]
    assert tuple(offered) == SCHEMES
    links = {"daylit-desktop": "daylit-desktop://thread/one", "tel": "tel:+49301234567"}
    for scheme in offered:
        assert read_link(links[scheme])


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed"
)
def test_desktop_file_validate_has_nothing_to_say(tmp_path: Path) -> None:
    file = tmp_path / DESKTOP_FILE
    file.write_text(desktop_file(PRODUCT), encoding="utf-8")
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_metadata_in_three_languages(changelog: Path) -> None:
    root = ET.fromstring(metainfo(PRODUCT, changelog).encode())
    assert root.findtext("id") == PRODUCT.app_id
    assert root.findtext("metadata_license") == "CC0-1.0"
    assert root.findtext("launchable") == DESKTOP_FILE
    for path in ("summary", "description/p"):
        languages = [part.get(LANGUAGE) for part in root.findall(path)]
        assert languages == [None, "de", "es"]
    items = [part.get(LANGUAGE) for part in root.findall("description/ul/li")]
    assert items == [None, "de", "es"] * (len(items) // 3)


def test_releases_come_from_the_changelog(changelog: Path) -> None:
    coming = replace(PRODUCT, version="0.3.0rc1")
    releases = ET.fromstring(metainfo(coming, changelog).encode()).findall("releases/release")
    told = [(one.get("version"), one.get("type"), [item.text for item in one.iter("li")]) for one in releases]
    assert told == [
        ("0.3.0rc1", "development", ["The *next* <thing>."]),
        ("0.2.0", "stable", ["A fault."]),
    ]
    assert [one.get("date") for one in releases] == [PRODUCT.day, "2026-10-01"]
    again = ET.fromstring(metainfo(replace(PRODUCT, version="0.2.0"), changelog).encode())
    assert [one.get("version") for one in again.iter("release")] == ["0.2.0"]


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not installed")
def test_appstreamcli_is_content(tmp_path: Path) -> None:
    file = tmp_path / metainfo_name(PRODUCT)
    file.write_text(metainfo(PRODUCT), encoding="utf-8")
    command = ["appstreamcli", "validate", "--no-net", "--pedantic", file]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_icons_in_every_size_the_same_each_time(tmp_path: Path) -> None:
    first, second = icons(tmp_path / "first"), icons(tmp_path / "second")
    assert [file.read_bytes() for file in first] == [file.read_bytes() for file in second]
    for size in SIZES:
        image = QImage(str(tmp_path / "first" / "hicolor" / f"{size}x{size}" / "apps" / "daylit-desktop.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 2).lightness() > 200  # the sun
    assert (tmp_path / "first" / "hicolor" / "scalable" / "apps" / "daylit-desktop.svg").is_file()
