"""What a Linux desktop wants to know: desktop file, AppStream metadata, icons."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from builders.changelog import UNRELEASED, Section, read_changelog
from builders.icons import SOURCE, png
from builders.product import NAME, ROOT, Product
from builders.templates import fill

DESKTOP_FILE = f"{NAME}.desktop"
WINDOW_CLASS = "daylit-desktop"
"""The class that Qt gives to the window on X11."""
SCHEMES = ("daylit-desktop", "tel")
"""Kinds of links that the program opens: a thread; the log of a call, which it prepares and never dials."""
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Pixels, as the hicolor theme has folders for them."""
MOST_ENTRIES = 10
"""Of each release; the whole changelog is in the documentation."""


def desktop_file(product: Product) -> str:
    """`daylit-desktop.desktop`, for a command on the PATH; `install.sh` writes a person's path into it."""
    values = {
        "NAME": product.display_name,
        "SUMMARY": product.summary,
        "PROGRAM": NAME,
        "WINDOW_CLASS": WINDOW_CLASS,
        "MIME_TYPES": "".join(f"x-scheme-handler/{scheme};" for scheme in SCHEMES),
    }
    return fill("linux/daylit-desktop.desktop", values)


def metainfo(product: Product, changelog: Path = ROOT / "CHANGELOG.md") -> str:
    """`org.daylit.Daylit.metainfo.xml`, with the releases of the changelog.

    It names no screenshots: they need a public address, which there is none of yet.
    """
    values = {
        "APP_ID": product.app_id,
        "NAME": product.display_name,
        "SUMMARY": product.summary,
        "DEVELOPER_ID": ".".join(product.app_id.split(".")[:2]).lower(),
        "PUBLISHER": product.publisher,
        "HOMEPAGE": product.homepage,
    }
    filled = {name: escape(value) for name, value in values.items()}
    releases = "\n".join(_releases(read_changelog(changelog), product))
    return fill("linux/metainfo.xml", {**filled, "RELEASES": releases})


def metainfo_name(product: Product) -> str:
    """File name of the AppStream metadata."""
    return f"{product.app_id}.metainfo.xml"


def icons(folder: Path) -> list[Path]:
    """Draw the icon into `folder/hicolor/SIZE/apps/` in every size, and copy the drawing itself."""
    made = [_icon_place(folder, "scalable", "svg")]
    shutil.copyfile(SOURCE, made[0])
    for size in SIZES:
        made.append(_icon_place(folder, f"{size}x{size}", "png"))
        made[-1].write_bytes(png(size))
    return made


def _icon_place(folder: Path, size: str, ending: str) -> Path:
    place = folder / "hicolor" / size / "apps" / f"{NAME}.{ending}"
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def _releases(sections: list[Section], product: Product) -> Iterator[str]:
    """What is not released yet stands for the version that is being built."""
    known = {section.version for section in sections}
    for section in sections:
        version, day = section.version, section.day
        if version == UNRELEASED:
            if product.version in known or not section.entries:
                continue
            version, day = product.version, product.day
        if day:
            yield from _release(version, day, section)


def _release(version: str, day: str, section: Section) -> Iterator[str]:
    kind = "development" if any(sign.isalpha() for sign in version) else "stable"
    entries = [entry for found in section.entries.values() for entry in found][:MOST_ENTRIES]
    yield f'    <release version="{escape(version)}" date="{day}" type="{kind}">'
    if entries:
        yield "      <description>\n        <ul>"
        yield from (f"          <li>{escape(entry.replace('`', ''))}</li>" for entry in entries)
        yield "        </ul>\n      </description>"
    yield "    </release>"
