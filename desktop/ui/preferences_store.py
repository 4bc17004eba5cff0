"""The person's choices for the window: known at once everywhere, and written to the settings file."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import KnownError
from desktop.settings_file import FileSettings
from desktop.ui.key_map import KeyMap
from desktop.ui.language import told, tr
from desktop.ui.theme import Theme

Write = Callable[[str, str, Any], object]
"""Writes section, key and value into the settings file. Raises KnownError or OSError."""

DEFAULTS: Mapping[str, Any] = {
    "window.theme": "system",
    "window.density": "comfortable",
    "window.text_size": 100.0,
    "window.language": "",
    "window.reduced_motion": False,
    "window.single_keys": True,
    "window.tray": False,
    "window.keep_running": False,
    "notify.inbound": True,
    "notify.attention": True,
    "notify.quiet_from": "",
    "notify.quiet_to": "",
    "lock.idle_minutes": 10.0,
    "lock.show_counts": False,
    "sync.undo_seconds": 10.0,
    "updates.look": "off",
}
"""What holds where the settings file says nothing. Hours are texts like "18:30", "" for none."""


class PreferencesStore(QObject):
    """`changed` carries the full name, "window.theme"; `refused` a sentence when a choice was not written.

    Without a writer choices hold until the program ends.
    """

    changed = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        values: Mapping[str, Any] | None = None,
        write: Write | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = {**DEFAULTS, **(values or {})}
        self._write = write
        self._theme: Theme | None = None

    @property
    def values(self) -> Mapping[str, Any]:
        """All choices by full name; keys of commands as "keys.log" with a list."""
        return dict(self._values)

    def value(self, name: str) -> Any:
        """One choice by its full name, None when there is none."""
        return self._values.get(name)

    def section(self, name: str) -> dict[str, Any]:
        """All choices of one section, by key."""
        head = f"{name}."
        return {
            full.removeprefix(head): value for full, value in self._values.items() if full.startswith(head)
        }

    def put(self, section: str, key: str, value: Any) -> None:
        """Choose a value: told to everybody, then written."""
        name = f"{section}.{key}"
        if name in self._values and self._values[name] == value:
            return
        self._values[name] = value
        self.changed.emit(name)
        if self._write is None:
            return
        try:
            self._write(section, key, value)
        except (KnownError, OSError) as fault:
            reason = told(fault) if isinstance(fault, KnownError) else str(fault.strerror or fault)
            self.refused.emit(
                tr(
                    "This holds until Daylit closes; the settings file was not written: {reason}",
                    reason=reason,
                )
            )

    def key_map(self) -> KeyMap:
        """The keys in force as these choices say; what is changed in it is kept here from then on."""
        own = {
            name.removeprefix("keys."): keys
            for name, keys in self._values.items()
            if name.startswith("keys.")
        }
        keys = KeyMap(own, singles=bool(self._values["window.single_keys"]), parent=self)
        keys.changed.connect(lambda _command: self._keep_keys(keys))  # a child of this: they go together
        return keys

    def follow_look(self, theme: Theme) -> None:
        """Keep what the person does to the look, wherever they do it: dialog, rail or key."""
        self._theme = theme
        theme.changed.connect(self._keep_look)

    def _keep_keys(self, keys: KeyMap) -> None:
        own = keys.as_dict()
        gone = {name for name in self._values if name.startswith("keys.")} - {f"keys.{name}" for name in own}
        for name in sorted(gone):  # a line that says what holds anyway is clearer than one that is missing
            command = name.removeprefix("keys.")
            if keys.knows(command):
                self.put("keys", command, list(keys.keys_of(command)))
        for command, chosen in own.items():
            self.put("keys", command, chosen)
        self.put("window", "single_keys", keys.singles)

    def _keep_look(self) -> None:
        theme = self._theme
        if theme is None:
            return
        self.put("window", "theme", theme.choice)
        self.put("window", "text_size", float(round(theme.scale * 100)))
        self.put("window", "density", theme.density)
        self.put("window", "reduced_motion", theme.reduced_motion)


def choices_of(settings: FileSettings) -> dict[str, Any]:
    """All values of the settings file by full name."""
    found: dict[str, Any] = {f"keys.{command}": list(keys) for command, keys in settings.keys.items()}
    for section in fields(settings):
        part = getattr(settings, section.name)
        if is_dataclass(part):
            found.update({f"{section.name}.{key.name}": getattr(part, key.name) for key in fields(part)})
    return found
