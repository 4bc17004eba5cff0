"""Contrast by formula, in both palettes (WCAG 2 AA): every colour has its place here, or it fails."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit

from desktop.ui.theme import AVATARS, DARK, LIGHT, Colours, Theme, contrast
from tests.ui.desk import Desk

ROOT = Path(__file__).parents[2]
SHEET = (ROOT / "resources" / "themes" / "daylit.qss").read_text(encoding="utf-8")
SURFACES = (
    "ground", "sunken", "raised", "hover", "selected", "accent_soft", "warn_soft", "bad_soft", "note_soft",
    "inbound_soft", "outbound_soft",
)  # fmt: skip
"""What words and marks stand on: areas, fields, rows (also hovered and selected), chips, cards, badges."""
WORDS = ("text", "dim", "faint", "accent", "good", "warn", "bad", "note")
"""What is written, and painted as icons, dots and underlines: readable on every surface."""
INVERTED = (("on_accent", "accent"), ("ground", "text"))
"""Words on the main button and on a tick; words on a toast."""
MARKS = (("edge", "ground"), ("edge", "sunken"), ("edge", "raised"))
"""Edges of fields and handles of scroll bars: seen, not read."""
RINGS = (*(("accent", surface) for surface in SURFACES), ("on_accent", "accent"), ("ground", "text"),
         ("text", "accent_soft"), ("bad", "raised"))  # fmt: skip
"""The focus: around most things; inside the main button; on a toast; around a chip; around a wrong field."""
SILENT = {
    "line": "separates areas and frames buttons, which have words or an icon: nothing is known by it alone",
    "shade": "dims what cannot be reached while something lies over it",
}
"""Colours that may be faint, and why."""
PALETTES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
RULE = re.compile(r"([^{}/]+)\{((?:[^{}$]|\$\{?\w+\}?)*)\}")
EXEMPT = (":disabled",)
"""Parts that cannot be used at the moment need no contrast (WCAG 1.4.3); ours keep what they can."""


@PALETTES
@pytest.mark.parametrize("words", WORDS)
def test_words_are_readable_on_every_surface(colours: Colours, words: str) -> None:
    faint = {
        surface: round(contrast(getattr(colours, words), getattr(colours, surface)), 2)
        for surface in SURFACES
        if contrast(getattr(colours, words), getattr(colours, surface)) < 4.5
    }
    assert faint == {}


@PALETTES
@pytest.mark.parametrize(("words", "surface"), INVERTED)
def test_words_on_dark_are_readable(colours: Colours, words: str, surface: str) -> None:
    assert contrast(getattr(colours, words), getattr(colours, surface)) >= 4.5


@PALETTES
@pytest.mark.parametrize(("mark", "surface"), [*MARKS, *RINGS])
def test_marks_and_the_focus_ring_stand_out(colours: Colours, mark: str, surface: str) -> None:
    assert contrast(getattr(colours, mark), getattr(colours, surface)) >= 3


@pytest.mark.parametrize("ground", AVATARS)
def test_initials_are_readable(ground: str) -> None:
    assert contrast("#FFFFFF", ground) >= 4.5


def test_every_colour_of_the_theme_has_its_place() -> None:
    """Who adds a colour says here what stands on it, or on what it stands."""
    pairs = {name for pair in (*INVERTED, *MARKS, *RINGS) for name in pair}
    assert {item.name for item in fields(Colours)} == {*SURFACES, *WORDS, *pairs, *SILENT}


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Selectors of the sheet, each with the colours it names: `color`, `background` and so on."""
    for selector, body in RULE.findall(re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)):
        named = re.findall(
            r"([\w-]*(?:color|background|border[\w-]*|outline)):[^;]*?\$\{?([a-z_]+)\}?\s*[;}]?", body + ";"
        )
        yield " ".join(selector.split()), dict(named)


def test_the_sheet_pairs_colours_only_as_said_here() -> None:
    """A rule with words and a ground of its own is one of the pairs; other words are readable everywhere."""
    allowed = {(words, surface) for words in WORDS for surface in SURFACES} | set(INVERTED)
    found = dict(rules())
    assert len(found) > 100
    for selector, named in found.items():
        words, ground = named.get("color"), named.get("background")
        if words is None or any(part in selector for part in EXEMPT):
            continue
        on_toast = selector.startswith("#toast")
        assert ground is not None or on_toast or words in WORDS, selector
        assert ground is None or (words, ground) in allowed, selector


def test_painters_take_their_colours_from_the_theme() -> None:
    """A colour by its number would escape the tests: only initials and paper have one."""
    found = {
        (file.name, number)
        for file in (ROOT / "desktop" / "ui").rglob("*.py")
        for number in re.findall(r'QColor\("(#\w+)"\)', file.read_text(encoding="utf-8"))
    }
    assert found == {("thread_row.py", "#FFFFFF"), ("printing.py", "#444444")}
    assert re.findall(r"#[0-9a-fA-F]{6}\b", SHEET) == []


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_placeholders_are_as_readable_as_hints(desk: Desk, theme: Theme, choice: str) -> None:
    """Not what Qt makes of the colour of the text: half of it, which is too faint."""
    theme.apply(choice=choice)
    line = desk.window.findChild(QLineEdit)
    line.ensurePolished()
    placeholder = line.palette().color(QPalette.ColorRole.PlaceholderText)
    assert (placeholder.name().upper(), placeholder.alpha()) == (theme.colours.faint, 255)
