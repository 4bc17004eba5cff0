"""What of Qt and the libraries goes into the bundle, whatever a system calls their files."""

import re
import sys

LANGUAGES = ("de", "en", "es")

UNUSED = re.compile(
    r"(lib)?Qt6?(Qml|Quick|Pdf|Sql|Designer|Help|Test|VirtualKeyboard|E[Gg][Ll]F[Ss])"
    r"|(lib)?q(gtk3|pdf|tiff|webp|icns|tga|wbmp|eglfs|linuxfb|vnc|vkkhr|minimal\.|tvirtualkeyboard)"
    r"|opengl32sw\.|(qml|egldeviceintegrations)$"
)
"""How unused files and folders of Qt begin: `libqtiff.so`, `qtiff.dll` and `libqtiff.dylib` are one.

`opengl32sw.dll` draws OpenGL without a graphics card: 20 MB, and no window of ours has OpenGL in it.
"""

TAKEN_ALONG = tuple(
    f"lib{name}." for name in ("python3", "ssl", "crypto", "ffi", "bz2", "lzma", "sqlite3", "mpdec", "uuid")
)
"""Of Linux's own libraries only the parts of Python, whose names and versions differ between distributions.

Any other one that is copied clashes with what else is loaded from the machine it runs on (a graphics driver
wants a newer libstdc++), and ties the bundle to the C library it was built on.
"""

INSTALLATION = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
"""What an installation writes of itself; it differs from folder to folder."""


def is_kept_file(name: str, source: str, system: str = sys.platform) -> bool:
    """Whether a library or data file belongs into the bundle: its name there, and where it is copied from."""
    *folders, base = name.replace("\\", "/").split("/")
    if base in INSTALLATION or any(UNUSED.match(part) for part in (*folders, base)):
        return False
    if "PySide6" in folders and "translations" in folders:  # Qt's own words, in our languages
        return base.startswith("qtbase_") and base[7:9] in LANGUAGES
    if system == "linux" and ".so" in base and source.startswith("/"):
        of_python = any(
            f"/{folder}/" in source for folder in ("site-packages", "dist-packages", "lib-dynload")
        )
        return of_python or base.startswith(TAKEN_ALONG)
    return True


def is_kept_module(name: str) -> bool:
    """Whether a module is used: colours of code and days in two hundred languages are not."""
    if name.startswith("dateparser.data.date_translation_data."):
        return name.rsplit(".", 1)[-1] in LANGUAGES
    return not name.startswith("pygments.lexers.") or name == "pygments.lexers._mapping"
