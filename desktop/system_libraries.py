"""Which libraries of the system Qt misses on Linux, and the one line that installs them.

Standard library only: it is asked before anything else is loaded, and by the set-up before anything else is
there. What the tables hold is what Qt's own files name as needed (`tests/test_system_libraries.py` compares).
"""

import ctypes
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Packages:
    """The packages that bring one library, by family of distributions."""

    debian: str
    fedora: str
    suse: str
    arch: str


CORE: dict[str, Packages] = {
    "libGL.so.1": Packages("libgl1", "libglvnd-glx", "Mesa-libGL1", "libglvnd"),
    "libEGL.so.1": Packages("libegl1", "libglvnd-egl", "Mesa-libEGL1", "libglvnd"),
    "libX11.so.6": Packages("libx11-6", "libX11", "libX11-6", "libx11"),
    "libglib-2.0.so.0": Packages("libglib2.0-0", "glib2", "libglib-2_0-0", "glib2"),
    "libgthread-2.0.so.0": Packages("libglib2.0-0", "glib2", "libgthread-2_0-0", "glib2"),
    "libdbus-1.so.3": Packages("libdbus-1-3", "dbus-libs", "libdbus-1-3", "dbus"),
    "libfontconfig.so.1": Packages("libfontconfig1", "fontconfig", "libfontconfig1", "fontconfig"),
    "libfreetype.so.6": Packages("libfreetype6", "freetype", "libfreetype6", "freetype2"),
    "libxkbcommon.so.0": Packages("libxkbcommon0", "libxkbcommon", "libxkbcommon0", "libxkbcommon"),
    "libgssapi_krb5.so.2": Packages("libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
    "libbrotlidec.so.1": Packages("libbrotli1", "libbrotli", "libbrotlidec1", "brotli"),
    "libbrotlicommon.so.1": Packages("libbrotli1", "libbrotli", "libbrotlicommon1", "brotli"),
}
"""What Qt needs even without a display."""

XCB: dict[str, Packages] = {
    "libxkbcommon-x11.so.0": Packages(
        "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11-0", "libxkbcommon-x11"
    ),
    "libX11-xcb.so.1": Packages("libx11-xcb1", "libX11-xcb", "libX11-xcb1", "libx11"),
    "libxcb.so.1": Packages("libxcb1", "libxcb", "libxcb1", "libxcb"),
    "libxcb-cursor.so.0": Packages("libxcb-cursor0", "xcb-util-cursor", "libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Packages("libxcb-icccm4", "xcb-util-wm", "libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": Packages("libxcb-image0", "xcb-util-image", "libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": Packages(
        "libxcb-keysyms1", "xcb-util-keysyms", "libxcb-keysyms1", "xcb-util-keysyms"
    ),
    "libxcb-randr.so.0": Packages("libxcb-randr0", "libxcb", "libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": Packages("libxcb-render0", "libxcb", "libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": Packages(
        "libxcb-render-util0", "xcb-util-renderutil", "libxcb-render-util0", "xcb-util-renderutil"
    ),
    "libxcb-shape.so.0": Packages("libxcb-shape0", "libxcb", "libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": Packages("libxcb-shm0", "libxcb", "libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": Packages("libxcb-sync1", "libxcb", "libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": Packages("libxcb-util1", "xcb-util", "libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": Packages("libxcb-xfixes0", "libxcb", "libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": Packages("libxcb-xkb1", "libxcb", "libxcb-xkb1", "libxcb"),
}
"""What it needs besides to show a window under X11."""

WAYLAND: dict[str, Packages] = {
    "libwayland-client.so.0": Packages(
        "libwayland-client0", "libwayland-client", "libwayland-client0", "wayland"
    ),
    "libwayland-cursor.so.0": Packages(
        "libwayland-cursor0", "libwayland-cursor", "libwayland-cursor0", "wayland"
    ),
}
"""What it needs besides to show a window under Wayland."""

KNOWN: dict[str, Packages] = CORE | XCB | WAYLAND

INSTALL: dict[str, str] = {
    "debian": "sudo apt-get update && sudo apt-get install -y --no-install-recommends",
    "fedora": "sudo dnf install -y",
    "suse": "sudo zypper install -y",
    "arch": "sudo pacman -S --needed",
}
"""The words before the packages, by family."""
PROGRAMS: dict[str, str] = {"apt-get": "debian", "dnf": "fedora", "zypper": "suse", "pacman": "arch"}
NAMES: dict[str, str] = {
    "debian": "debian",
    "ubuntu": "debian",
    "fedora": "fedora",
    "rhel": "fedora",
    "suse": "suse",
    "opensuse": "suse",
    "arch": "arch",
}
"""What `ID` and `ID_LIKE` of os-release say, and the family that is meant."""
OS_RELEASE = (Path("/etc/os-release"), Path("/usr/lib/os-release"))

MOST_NAMED = 6
"""Libraries that are named in a sentence; the line to run brings them all."""

Missing = list[str]
Loads = Callable[[str], bool]
Where = Mapping[str, str]
"""The environment of a program."""

_NOT_FOUND = re.compile(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object file")


def missing_libraries(*, for_window: bool, loads: Loads | None = None, where: Where = os.environ) -> Missing:
    """Names of shared libraries that cannot be loaded; empty on other systems than Linux.

    With a Wayland and an X11 display, one that can be used is enough: Qt takes the other one by itself.
    """
    if not sys.platform.startswith("linux"):
        return []
    test = loads or _loads
    missing = [name for name in CORE if not test(name)]
    if for_window:
        choices = [[name for name in table if not test(name)] for table in _displays(where)]
        missing += sorted(choices, key=len)[0] if choices else []
    return missing


def packages_for(missing: Iterable[str], family: str = "debian") -> list[str]:
    """The packages that bring these libraries; one that is not known here is left out."""
    return sorted({str(getattr(KNOWN[name], family)) for name in missing if name in KNOWN})


def install_line(missing: Iterable[str], family: str | None = None) -> str:
    """The one line a person runs to install libraries on this kind of system, "" if it is not known."""
    family = family_of_system() if family is None else family
    packages = packages_for(missing, family) if family else []
    line = f"{INSTALL[family]} {' '.join(packages)}" if packages else ""
    return line.replace("sudo ", "") if hasattr(os, "geteuid") and os.geteuid() == 0 else line


def family_of_system(files: Iterable[Path] = OS_RELEASE) -> str:
    """The family of this distribution: as it calls itself, else by its package manager; "" for another."""
    for file in files:
        if file.is_file():
            said = re.findall(
                r"^ID(?:_LIKE)?=(.*)$", file.read_text(encoding="utf-8", errors="replace"), re.MULTILINE
            )
            names = [name for line in said for name in re.split(r"[\s\"'-]+", line.lower())]
            for name in names:
                if name in NAMES:
                    return NAMES[name]
    return next((family for program, family in PROGRAMS.items() if shutil.which(program)), "")


def missing_words(missing: Iterable[str]) -> str:
    """What a person is told when Qt cannot show a window: which libraries, and how to get them."""
    names = sorted(missing)
    line = install_line(names)
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    first = f"Libraries are missing on this system: {', '.join(names[:MOST_NAMED])}{more}."
    advice = (
        f"Install them with:\n\n    {line}\n\nThen start Daylit again."
        if line
        else "Install the packages that bring them, then start Daylit again."
    )
    return f"{first} {advice} The commands (threads, log, sync …) work without them."


def library_of(error: ImportError) -> str:
    """The library of the system that an import failed for, "" when it failed for something else."""
    found = _NOT_FOUND.search(str(error))
    return found[1] if found else ""


def _displays(where: Where) -> list[dict[str, Packages]]:
    """What the displays that there are need; the one that Qt tries first comes first."""
    named = [choice.partition(":")[0] for choice in where.get("QT_QPA_PLATFORM", "").split(";") if choice]
    if named:
        return [_needs(platform) for platform in named]
    found = [WAYLAND] if where.get("WAYLAND_DISPLAY") else []
    return [*found, XCB] if where.get("DISPLAY") or not found else found


def _needs(platform: str) -> dict[str, Packages]:
    """What a platform of Qt needs; one that shows nothing, `offscreen` for example, needs none of it."""
    return next(
        (table for name, table in (("wayland", WAYLAND), ("xcb", XCB)) if platform.startswith(name)), {}
    )


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
