"""Reads and changes settings.toml: choices that hold no content and that a person may edit by hand."""

import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import tomlkit
from tomlkit.exceptions import TOMLKitError

from desktop.domain.errors import BadInput, StoreUnwritable
from desktop.domain.quiet_hours import read_clock
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
    """`[lock]`: minutes without input after which the window locks; 0 for never.

    `show_counts`: the locked window says how many entries wait.
    """

    idle_minutes: float = 10.0
    show_counts: bool = False


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """`[window]`: theme system, light or dark; density; text size in percent; language or ""; and more.

    `single_keys`: single letters are commands. `tray`: an icon in the tray; `keep_running`:
    closing the window leaves the program there.
    """

    theme: str = "system"
    density: str = "comfortable"
    text_size: float = 100.0
    language: str = ""
    single_keys: bool = True
    reduced_motion: bool = False
    tray: bool = False
    keep_running: bool = False


@dataclass(frozen=True, slots=True)
class NotifySettings:
    """`[notify]`: what is notified of, and the quiet hours ("" or `20:00`) in which nothing is."""

    inbound: bool = True
    attention: bool = True
    quiet_from: str = ""
    quiet_to: str = ""


@dataclass(frozen=True, slots=True)
class UpdatesSettings:
    """`[updates]`: `look` is off, or notify: ask for the newest version once a day, and tell."""

    look: str = "off"


@dataclass(frozen=True, slots=True)
class FileSettings:
    """The whole file. `keys` are the person's own keys by command: `[keys] log = ["C", "Ctrl+L"]`."""

    service: ServiceSettings = field(default_factory=ServiceSettings)
    sync: SyncSettings = field(default_factory=SyncSettings)
    lock: LockSettings = field(default_factory=LockSettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    notify: NotifySettings = field(default_factory=NotifySettings)
    updates: UpdatesSettings = field(default_factory=UpdatesSettings)
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


SectionT = TypeVar(
    "SectionT",
    ServiceSettings,
    SyncSettings,
    LockSettings,
    WindowSettings,
    NotifySettings,
    UpdatesSettings,
)
Value = bool | int | float | str | Sequence[str]
"""What one key may be set to."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "sync.resend": ("auto", "ask"),
    "updates.look": ("off", "notify"),
    "window.theme": ("system", "light", "dark"),
    "window.density": ("comfortable", "compact"),
}
CLOCKS = frozenset({"notify.quiet_from", "notify.quiet_to"})
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
        notify=_section(NotifySettings(), "notify", values, remarks),
        updates=_section(UpdatesSettings(), "updates", values, remarks),
        keys=_keys(values, remarks),
    )
    remarks += [f"The settings file has an unknown section [{name}]." for name in values]
    return settings, tuple(remarks)


def write_setting(path: Path, section: str, key: str, value: Value) -> None:
    """Change one key and leave everything else in the file as it is: comments, order, other keys.

    The file is written anew beside the old one and takes its place as a whole, readable by this person only.
    Raises BadInput for a key or value that could not be read again, or a file that is no TOML;
    StoreUnwritable.
    """
    _check(section, key, value)
    written = int(value) if isinstance(value, float) and value.is_integer() else value
    try:
        old = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        old = ""
    except (UnicodeDecodeError, OSError) as error:
        raise _unusable(path, error) from error
    try:
        expected, document = tomllib.loads(old), tomlkit.parse(old)
    except (tomllib.TOMLDecodeError, TOMLKitError) as error:
        raise _unusable(path, error) from error
    if not isinstance(expected.setdefault(section, {}), dict):
        raise BadInput(
            "settings",
            said("The settings file has [{section}] in a form that cannot be used.", section=section),
        )
    expected[section][key] = written
    document.setdefault(section, tomlkit.table())[key] = written
    new = tomlkit.dumps(document)
    if tomllib.loads(new) != expected:
        raise BadInput(
            "settings",
            said("The settings file {path} is too unusual to be changed here. Change it by hand.", path=path),
        )
    _replace(path, new.encode("utf-8"))


def _unusable(path: Path, reason: Exception) -> BadInput:
    return BadInput(
        "settings",
        said("The settings file {path} cannot be read: {reason}. Correct it.", path=path, reason=reason),
    )


def _check(section: str, key: str, value: Value) -> None:
    if section == "keys" and _are_texts(value):
        return
    whole = FileSettings()
    known = getattr(whole, section, None) if section in {item.name for item in fields(whole)} else None
    known = known if is_dataclass(known) else None
    default = getattr(known, key, None) if known and key in {item.name for item in fields(known)} else None
    full = f"{section}.{key}"
    fault = "is not known" if default is None else _fault(full, value, default)
    if fault is not None:
        raise BadInput("settings", said("The setting {name} {fault}.", name=full, fault=fault))


def _replace(path: Path, content: bytes) -> None:
    """Whatever happens, there is the old file or the new one. A link is replaced, not written through."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(fresh, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise StoreUnwritable(
            said(
                "The settings file {path} could not be written: {reason}. It is as it was.",
                path=path,
                reason=error.strerror,
            )
        ) from error


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
        if _are_texts(keys):
            usable[command] = tuple(keys)
        else:
            remarks.append(f"keys.{command} in the settings file must be a list of texts; it is not used.")
    return usable


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _fault(full: str, value: Any, default: Any) -> str | None:
    if isinstance(default, bool):
        return None if isinstance(value, bool) else "must be true or false"
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
    if full in CLOCKS and value and read_clock(value) is None:
        return "must be a time like 20:00, or nothing"
    if full in CHOICES and value not in CHOICES[full]:
        return f"must be one of {', '.join(CHOICES[full])}"
    return None
