"""Preferences: how the window looks, and in which language it speaks."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSlider

from desktop.ui.dialogs.preferences_pieces import Page, Segments, choice, shown, switch
from desktop.ui.language import LANGUAGES, lazy_tr, tr
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, Theme
from desktop.ui.widgets.field import Field

LIKE_THE_SYSTEM = lazy_tr("Like the system")
THEMES = (("system", LIKE_THE_SYSTEM), ("light", lazy_tr("Light")), ("dark", lazy_tr("Dark")))
DENSITY_CHOICES = (("comfortable", lazy_tr("Comfortable")), ("compact", lazy_tr("Compact")))
PREVIEW_PAUSE = 80
"""Milliseconds the slider rests before the whole window is restyled."""


class LookPage(Page):
    """Applied at once; the store keeps what the theme says (PreferencesStore.follow_look)."""

    def __init__(self, theme: Theme, store: PreferencesStore) -> None:
        super().__init__(tr("Look"))
        self._theme = theme
        name = tr("Theme")
        self.theme = Segments(name, shown(THEMES), theme.choice, lambda value: theme.apply(choice=value))
        self.column.addWidget(Field(name, self.theme))
        self.text_size = QSlider(Qt.Orientation.Horizontal)
        self.text_size.setRange(round(SMALLEST_SCALE * 100), round(LARGEST_SCALE * 100))
        self.text_size.setSingleStep(5)
        self.text_size.setPageStep(10)
        self.text_size.setValue(round(theme.scale * 100))
        self._size_field = Field(tr("Text size"), self.text_size)
        self.column.addWidget(self._size_field)
        name = tr("Density")
        self.density = Segments(
            name, shown(DENSITY_CHOICES), theme.density, lambda value: theme.apply(density=value)
        )
        self.column.addWidget(Field(name, self.density))
        name = tr("Language")
        self.language = choice(
            name,
            [(code, text if code else tr(LIKE_THE_SYSTEM)) for code, text in LANGUAGES],
            store.value("window.language"),
            lambda value: store.put("window", "language", value),
        )
        self.column.addWidget(Field(name, self.language, hint=tr("From the next start of Daylit on")))
        self.motion = switch(
            self.column,
            tr("Reduce motion"),
            theme.reduced_motion,
            lambda on: theme.apply(reduced_motion=on),
            hint=tr("Nothing slides or fades; everything is there at once."),
        )
        self.column.addStretch(1)
        self._pause = QTimer(self, singleShot=True, interval=PREVIEW_PAUSE)
        self._pause.timeout.connect(self.apply_size)
        self.text_size.valueChanged.connect(self._on_size)
        theme.changed.connect(self._on_look)
        self._say_size()

    def apply_size(self) -> None:
        """Restyle the window with the size of the slider now."""
        self._pause.stop()
        if self.text_size.value() != round(self._theme.scale * 100):
            self._theme.apply(scale=self.text_size.value() / 100)

    def _on_size(self, _percent: int) -> None:
        self._say_size()
        self._pause.start()

    def _say_size(self) -> None:
        self._size_field.show_hint(tr("{percent} %", percent=self.text_size.value()))

    def _on_look(self) -> None:
        """It may have been changed by a key."""
        self.theme.show_value(self._theme.choice)
        self.density.show_value(self._theme.density)
        if not self._pause.isActive() and not self.text_size.isSliderDown():
            self.text_size.blockSignals(True)
            self.text_size.setValue(round(self._theme.scale * 100))
            self.text_size.blockSignals(False)
            self._say_size()
        self.motion.blockSignals(True)
        self.motion.setChecked(self._theme.reduced_motion)
        self.motion.blockSignals(False)
