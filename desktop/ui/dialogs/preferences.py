"""Preferences of the window: theme and text size, applied at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QSlider, QWidget

from desktop.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, Theme
from desktop.ui.widgets.bits import button, column, row, words
from desktop.ui.widgets.field import Field

THEMES = (("system", "Like the system"), ("light", "Light"), ("dark", "Dark"))


class PreferencesDialog(QDialog):
    """`sign_out_wanted`, `about_wanted`, `care_wanted` (for the store)."""

    sign_out_wanted = Signal()
    about_wanted = Signal()
    care_wanted = Signal()

    def __init__(self, theme: Theme, account: str, undo_seconds: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Preferences")
        self.setMinimumWidth(420)
        self._theme = theme
        layout = column(self, margins=28, spacing=16)
        layout.addWidget(words("Preferences", "title"))
        self._choice = QComboBox()
        for value, text in THEMES:
            self._choice.addItem(text, value)
        self._choice.setCurrentIndex([value for value, _ in THEMES].index(theme.choice))
        self._choice.currentIndexChanged.connect(
            lambda _index: theme.apply(choice=str(self._choice.currentData()))
        )
        layout.addWidget(Field("Look", self._choice))
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setRange(round(SMALLEST_SCALE * 100), round(LARGEST_SCALE * 100))
        self._size.setSingleStep(5)
        self._size.setPageStep(10)
        self._size.setValue(round(theme.scale * 100))
        self._size_field = Field("Text size", self._size, hint=f"{round(theme.scale * 100)} %")
        self._size.valueChanged.connect(self._on_size)
        layout.addWidget(self._size_field)
        undo = f"Entries can be taken back for {undo_seconds:g} seconds (settings.toml, [sync] undo_seconds)."
        layout.addWidget(words(undo, "hint", wrap=True))
        layout.addWidget(words(account or "Nobody is signed in.", "dim", wrap=True))
        foot = row(spacing=8)
        foot.addWidget(button("Sign out", "quiet", action=self.sign_out_wanted.emit))
        foot.addWidget(
            button("This store …", "quiet", hint="Ways in, backup, encryption", action=self.care_wanted.emit)
        )
        foot.addWidget(button("About", "quiet", action=self.about_wanted.emit))
        foot.addStretch(1)
        foot.addWidget(button("Close", "primary", action=self.accept))
        layout.addLayout(foot)

    def _on_size(self, percent: int) -> None:
        self._size_field.show_hint(f"{percent} %")
        self._theme.apply(scale=percent / 100)
