"""What every window needs from outside: look, worker threads, clock, remembered shape."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QSettings

from desktop.domain.clock import Clock
from desktop.ui.background import Background
from desktop.ui.icons import Icons
from desktop.ui.key_map import KeyMap
from desktop.ui.preferences_store import PreferencesStore
from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowContext:
    """Handed to a window when it is made. `shape` holds sizes and where the last backup is, never content."""

    theme: Theme
    icons: Icons
    background: Background
    clock: Clock
    shape: QSettings
    undo_seconds: float
    show_keys: Callable[[], object]
    keys: KeyMap = field(default_factory=KeyMap)
    preferences: PreferencesStore = field(default_factory=PreferencesStore)
