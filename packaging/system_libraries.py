"""Finds exactly which system libraries Qt misses on Linux, and the packages that bring them."""

import ctypes
import shutil
import sys
from collections.abc import Callable, Iterable

DEBIAN: dict[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
}
"""What Qt needs even without a display, by Debian's and Ubuntu's package."""

DEBIAN_XCB: dict[str, str] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What it needs besides to show a window."""

FEDORA: dict[str, str] = {
    "libgl1": "libglvnd-glx",
    "libegl1": "libglvnd-egl",
    "libx11-6": "libX11",
    "libglib2.0-0": "glib2",
    "libdbus-1-3": "dbus-libs",
    "libfontconfig1": "fontconfig",
    "libfreetype6": "freetype",
    "libxkbcommon0": "libxkbcommon",
    "libgssapi-krb5-2": "krb5-libs",
    "libbrotli1": "libbrotli",
    "libxcb-cursor0": "xcb-util-cursor",
    "libxcb-icccm4": "xcb-util-wm",
    "libxcb-keysyms1": "xcb-util-keysyms",
    "libxcb-shape0": "libxcb",
    "libxcb-xkb1": "libxcb",
    "libxcb-image0": "xcb-util-image",
    "libxcb-render-util0": "xcb-util-renderutil",
    "libxkbcommon-x11-0": "libxkbcommon-x11",
    "libwayland-cursor0": "libwayland-cursor",
}

Missing = list[str]


def missing_libraries(*, for_window: bool, loads: Callable[[str], bool] | None = None) -> Missing:
    """Names of shared libraries that cannot be loaded; empty on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = [*DEBIAN, *(DEBIAN_XCB if for_window else ())]
    test = loads or _loads
    return [name for name in wanted if not test(name)]


def packages_for(missing: Iterable[str]) -> list[str]:
    """Debian packages that bring these libraries."""
    known = DEBIAN | DEBIAN_XCB
    return sorted({known[name] for name in missing})


def install_line(packages: Iterable[str]) -> str:
    """The one line a person runs to install them, on this kind of system."""
    names = list(packages)
    if shutil.which("dnf"):
        return "sudo dnf install -y " + " ".join(sorted({FEDORA[name] for name in names}))
    return "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(names)


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
