"""Loads early what a window would load later: a newer program may have taken the place of its files by then.

A package manager renames new files over those of a program that runs. What is loaded already is not
concerned; what would be read from the archive afterwards is another program's.
"""

import importlib
import logging
import pkgutil
import sys
import threading
from collections.abc import Iterator

ROOMS_APART = (
    "desktop.__main__",
    "desktop.sandbox",
    "desktop.demo",
    "desktop.doctor",
    "desktop.cli",
    "desktop.ui.tour",
)
"""What a window never uses: the demo is a program of its own."""
PACKAGES = ("desktop", "encodings", "keyring.backends")
"""Loaded with everything below them."""
LIBRARIES = (
    "PySide6.QtPrintSupport",
    "httpcore",
    "h11",
    *(f"dateparser.data.date_translation_data.{code}" for code in ("en", "de", "es")),
    "tzdata.zoneinfo",
    "tzlocal",
    "csv",
    "email.generator",
    "gzip",
    "html.parser",
    "importlib.metadata",
    "logging.handlers",
    "stringprep",
    "traceback",
)
"""Loaded by their users at the first use, as a walk through all windows and dialogs showed."""
PAUSE = 0.02
"""Seconds between two modules: the window is drawn meanwhile."""

log = logging.getLogger(__name__)


class Loader(threading.Thread):
    """Loads everything once, slowly, beside the window."""

    def __init__(self) -> None:
        super().__init__(name="daylit-load", daemon=True)
        self._ended = threading.Event()

    def run(self) -> None:
        """One module after the other."""
        for name in module_names():
            if self._ended.wait(PAUSE):
                return
            load(name)
        log.info("everything is loaded")

    def close(self) -> None:
        """Stop after the module that is being loaded, and wait for it."""
        self._ended.set()
        if self.is_alive():
            self.join()


def module_names() -> Iterator[str]:
    """Everything that a window may use and that is not loaded yet."""
    for package in PACKAGES:
        yield from (name for name in _below(package) if name not in sys.modules)
    yield from (name for name in LIBRARIES if name not in sys.modules)


def load(name: str) -> None:
    """Load a module; one that was made for another system, or is not there, is left out."""
    try:
        importlib.import_module(name)
    except Exception as error:  # noqa: BLE001 - whatever one for another system does when it is loaded here
        log.debug("%s is not loaded: %s", name, type(error).__name__)


def _below(package: str) -> Iterator[str]:
    """The modules of a package and of those in it; nothing is imported for it but the packages."""
    load(package)
    folders = getattr(sys.modules.get(package), "__path__", ())
    for found in pkgutil.iter_modules(folders, f"{package}."):
        if found.name.startswith(ROOMS_APART):
            continue
        yield found.name
        if found.ispkg:
            yield from _below(found.name)
