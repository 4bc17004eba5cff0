"""Colours, spacing and the style sheet: the one place that says how things look."""

from dataclasses import dataclass, fields
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

FONT_FAMILY = "Daylit Sans"
BASE_PIXELS = 13
SMALLEST_SCALE = 0.8
LARGEST_SCALE = 2.0

SPACE = 8
"""The grid, in pixels at 100 %: all distances are multiples or halves of it."""
RADIUS = 8
DENSITIES = ("comfortable", "compact")
SCALE_STEP = 0.1
"""By how much one key press makes text larger or smaller."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette. Text on `ground` or `raised` keeps WCAG AA (4.5:1) for `text`, `dim` and `faint`."""

    ground: str  # behind everything that is read
    sunken: str  # rail, bars
    raised: str  # fields, cards, menus
    hover: str
    selected: str
    line: str
    text: str
    dim: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    good: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    note: str
    note_soft: str
    inbound_soft: str
    outbound_soft: str
    edge: str  # of fields, and handles of scroll bars: 3:1 on what they stand on
    shade: str  # dims what lies behind


LIGHT = Colours(
    ground="#FFFFFF",
    sunken="#F6F7F9",
    raised="#FFFFFF",
    hover="#F0F2F6",
    selected="#EAEFFE",
    line="#E4E7EC",
    text="#15181E",
    dim="#4E5666",
    faint="#5E6678",
    accent="#3159E6",
    accent_soft="#E6ECFE",
    on_accent="#FFFFFF",
    good="#19714A",
    warn="#8A5300",
    warn_soft="#FFF1DA",
    bad="#B3261E",
    bad_soft="#FDE8E6",
    note="#8A6100",
    note_soft="#FFF8E3",
    inbound_soft="#F3F5F9",
    outbound_soft="#EDF2FF",
    edge="#858DA0",
    shade="#0E1320",
)

DARK = Colours(
    ground="#101217",
    sunken="#14171D",
    raised="#1A1E26",
    hover="#1C212A",
    selected="#202A44",
    line="#262B35",
    text="#ECEEF2",
    dim="#A9B0BD",
    faint="#8A92A1",
    accent="#7E9BFF",
    accent_soft="#1E2947",
    on_accent="#0C1020",
    good="#5CC894",
    warn="#E9B25C",
    warn_soft="#33280F",
    bad="#FF8F85",
    bad_soft="#3A1D1B",
    note="#E3BE63",
    note_soft="#2A2412",
    inbound_soft="#1A1E26",
    outbound_soft="#1A2238",
    edge="#626A7A",
    shade="#000000",
)

AVATARS = ("#4463DE", "#22774F", "#96521F", "#9C4DCC", "#C2455A", "#1F7A8C", "#7A6A2F", "#5C677D")
"""Grounds of initials, all dark enough for white letters (4.5:1 or more, tested)."""


class Theme(QObject):
    """The look in force; `changed` is sent after the application has been restyled."""

    changed = Signal()

    def __init__(self, app: QApplication, sheet: Path) -> None:
        super().__init__(app)
        self._app = app
        self._template = Template(sheet.read_text(encoding="utf-8"))
        self._icons = (sheet.parent.parent / "icons").as_posix()
        self._choice = "system"
        self._scale = 1.0
        self._density = DENSITIES[0]
        self._reduced_motion = False
        self.colours = LIGHT
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark palette is in force."""
        return self.colours is DARK

    @property
    def choice(self) -> str:
        """What the person chose: system, light or dark."""
        return self._choice

    @property
    def scale(self) -> float:
        """Text size, 1.0 for 100 %."""
        return self._scale

    @property
    def density(self) -> str:
        """How close rows stand: comfortable or compact."""
        return self._density

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing should move or fade."""
        return self._reduced_motion

    def apply(
        self,
        *,
        choice: str | None = None,
        scale: float | None = None,
        density: str | None = None,
        reduced_motion: bool | None = None,
    ) -> None:
        """Restyle the application; what is None stays."""
        self._choice = choice or self._choice
        if scale is not None:
            self._scale = min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
        if density in DENSITIES:
            self._density = density
        if reduced_motion is not None:
            self._reduced_motion = reduced_motion
        self._app.setEffectEnabled(Qt.UIEffect.UI_General, not self._reduced_motion)
        self.colours = DARK if self._wants_dark() else LIGHT
        self._app.setFont(self.font())
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._sheet())
        self.changed.emit()

    def toggle(self) -> None:
        """From light to dark or back."""
        self.apply(choice="light" if self.is_dark else "dark")

    def resize_text(self, steps: int) -> None:
        """Make text larger (or smaller) by steps of ten percent; 0 brings back 100 %."""
        self.apply(scale=round(self._scale + steps * SCALE_STEP, 2) if steps else 1.0)

    def px(self, pixels: float) -> int:
        """A distance at the present text size."""
        return round(pixels * self._scale)

    def font(self, pixels: float = BASE_PIXELS, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The bundled font at a size, in pixels at 100 %."""
        font = QFont(FONT_FAMILY)
        font.setPixelSize(max(8, self.px(pixels)))
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def colour(self, name: str) -> QColor:
        """A colour of the palette in force, by its field name."""
        return QColor(getattr(self.colours, name))

    def _wants_dark(self) -> bool:
        if self._choice == "system":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice == "dark"

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self.apply()

    def _sheet(self) -> str:
        values: dict[str, object] = {item.name: getattr(self.colours, item.name) for item in fields(Colours)}
        sizes = {f"px{size}": self.px(size) for size in (*range(1, 49), 56, 64, 80)}
        return self._template.safe_substitute(
            values, **sizes, family=FONT_FAMILY, icons=self._icons, mode="dark" if self.is_dark else "light"
        )

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        pairs = {
            role.Window: "ground",
            role.Base: "raised",
            role.AlternateBase: "sunken",
            role.Text: "text",
            role.WindowText: "text",
            role.ButtonText: "text",
            role.Button: "raised",
            role.Highlight: "accent",
            role.HighlightedText: "on_accent",
            role.PlaceholderText: "faint",
            role.ToolTipBase: "raised",
            role.ToolTipText: "text",
            role.Link: "accent",
            role.Accent: "accent",
        }
        for which, name in pairs.items():
            palette.setColor(which, self.colour(name))
        for which in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.colour("faint"))
        return palette


def contrast(first: str, second: str) -> float:
    """The contrast of two colours by the formula of WCAG 2, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
