"""Reads settings.toml: choices that hold no content and that a person may edit by hand."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from desktop.domain.errors import BadInput
from desktop.domain.sentences import said


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """`[service]`: address and company to offer at sign-in, path prefix, certificates, corrected routes."""

    url: str = ""
    company: str = ""
    prefix: str = "auto"
    ca_file: str = ""
    routes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SyncSettings:
    """`[sync]`: seconds between passes, until an answer counts as lost, for undo; `resend` auto or ask."""

    poll_seconds: float = 60.0
    settle_seconds: float = 600.0
    undo_seconds: float = 10.0
    resend: str = "auto"


@dataclass(frozen=True, slots=True)
class LockSettings:
    """`[lock]`: minutes without input after which the window locks; 0 for never."""

    idle_minutes: float = 10.0


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """`[window]`: theme system, light or dark; density; text size in percent; language or ""."""

    theme: str = "system"
    density: str = "comfortable"
    text_size: float = 100.0
    language: str = ""


@dataclass(frozen=True, slots=True)
class FileSettings:
    """The whole file. `keys` are the person's own keys by command: `[keys] log = ["C", "Ctrl+L"]`."""

    service: ServiceSettings = field(default_factory=ServiceSettings)
    sync: SyncSettings = field(default_factory=SyncSettings)
    lock: LockSettings = field(default_factory=LockSettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


SectionT = TypeVar("SectionT", ServiceSettings, SyncSettings, LockSettings, WindowSettings)

CHOICES: Mapping[str, tuple[str, ...]] = {
    "sync.resend": ("auto", "ask"),
    "window.theme": ("system", "light", "dark"),
    "window.density": ("comfortable", "compact"),
}
RANGES: Mapping[str, tuple[float, float]] = {
    "sync.poll_seconds": (5, 86_400),
    "sync.settle_seconds": (60, 86_400),
    "sync.undo_seconds": (0, 300),
    "lock.idle_minutes": (0, 1_440),
    "window.text_size": (80, 200),
}


def read_settings(path: Path) -> tuple[FileSettings, tuple[str, ...]]:
    """The settings, and a sentence for each key that is unknown or unusable (its default is used).

    A missing file means defaults. Raises BadInput when the file is no TOML.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return FileSettings(), ()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise BadInput(
            "settings",
            said(
                "The settings file {path} cannot be read: {cause}. Correct it.", path=path, cause=str(error)
            ),
        ) from error
    remarks: list[str] = []
    settings = FileSettings(
        service=_section(ServiceSettings(), "service", values, remarks),
        sync=_section(SyncSettings(), "sync", values, remarks),
        lock=_section(LockSettings(), "lock", values, remarks),
        window=_section(WindowSettings(), "window", values, remarks),
        keys=_keys(values, remarks),
    )
    remarks += [f"The settings file has an unknown section [{name}]." for name in values]
    return settings, tuple(remarks)


def _section(defaults: SectionT, name: str, values: dict[str, Any], remarks: list[str]) -> SectionT:
    given = values.pop(name, {})
    if not isinstance(given, dict):
        remarks.append(f"The settings file has [{name}] in a form that cannot be used.")
        return defaults
    known = {item.name: getattr(defaults, item.name) for item in fields(defaults)}
    usable: dict[str, Any] = {}
    for key, value in given.items():
        full = f"{name}.{key}"
        if key not in known:
            remarks.append(f"The settings file has an unknown key {full}.")
        elif (fault := _fault(full, value, known[key])) is not None:
            remarks.append(f"{full} in the settings file {fault}; the default is used.")
        else:
            usable[key] = float(value) if isinstance(known[key], float) else value
    return replace(defaults, **usable)


def _keys(values: dict[str, Any], remarks: list[str]) -> dict[str, tuple[str, ...]]:
    """`[keys]`: a list of texts for each command; which commands there are is known by the window."""
    given = values.pop("keys", {})
    if not isinstance(given, dict):
        remarks.append("The settings file has [keys] in a form that cannot be used.")
        return {}
    usable: dict[str, tuple[str, ...]] = {}
    for command, keys in given.items():
        if isinstance(keys, list) and all(isinstance(item, str) for item in keys):
            usable[command] = tuple(keys)
        else:
            remarks.append(f"keys.{command} in the settings file must be a list of texts; it is not used.")
    return usable


def _fault(full: str, value: Any, default: Any) -> str | None:
    if isinstance(default, float):
        if isinstance(value, bool) or not isinstance(value, int | float):
            return "must be a number"
        low, high = RANGES[full]
        return None if low <= value <= high else f"must lie between {low:g} and {high:g}"
    if isinstance(default, Mapping):
        texts = isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
        return None if texts else "must be a table of texts"
    if not isinstance(value, str):
        return "must be a text"
    if full in CHOICES and value not in CHOICES[full]:
        return f"must be one of {', '.join(CHOICES[full])}"
    return None
