"""The look applies at once and as chosen; the sheet has no colour of its own and no name left open."""

import re
from dataclasses import fields
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.ui.theme import Colours, Theme

SHEET = (Path(__file__).parents[2] / "resources" / "themes" / "daylit.qss").read_text(encoding="utf-8")


def test_the_sheet_names_colours_only_through_the_theme() -> None:
    assert re.findall(r"#[0-9a-fA-F]{6}\b", SHEET) == []
    known = {item.name for item in fields(Colours)} | {"family", "icons", "mode"}
    named = set(re.findall(r"\$\{?([a-z_]+[0-9]*)\}?", SHEET)) - known
    assert {name for name in named if not name.startswith("px")} == {"names"}


def test_themes_and_sizes_apply_at_once(theme: Theme) -> None:
    for choice, scale in (("dark", 2.0), ("light", 0.8), ("system", 5.0)):
        theme.apply(choice=choice, scale=scale)
        assert 0.8 <= theme.scale <= 2.0
    theme.toggle()
    assert theme.choice in ("light", "dark")


def test_density_and_motion_are_told_with_the_look(theme: Theme, qtbot: QtBot) -> None:
    assert (theme.density, theme.reduced_motion) == ("comfortable", False)
    with qtbot.waitSignal(theme.changed):
        theme.apply(density="compact", reduced_motion=True)
    assert (theme.density, theme.reduced_motion) == ("compact", True)
    theme.apply(density="roomy")  # unknown: as before
    assert theme.density == "compact"
    assert theme.choice == "light"
    theme.apply(density="comfortable", reduced_motion=False)


def test_text_grows_and_shrinks_by_steps_within_its_bounds(theme: Theme) -> None:
    theme.resize_text(1)
    assert theme.scale == 1.1
    for _ in range(20):
        theme.resize_text(1)
    assert theme.scale == 2.0
    theme.resize_text(0)
    assert theme.scale == 1.0
