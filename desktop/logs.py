"""Sets up the program's log: a small private file without tokens, keys or message text."""

import json
import logging
import logging.handlers
import os
import re
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from desktop.domain.errors import StoreUnwritable

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

LARGEST_FILE = 1024 * 1024
FILES_KEPT = 4

_SECRETS = re.compile(
    r"(?i)(token|authorization|passphrase|password|key)(\W{1,4})(?:token\s+|bearer\s+)?[^\s,;'\"]+"
)
_LONG_HEX = re.compile(r"\b[0-9a-fA-F]{32,}\b")


class Redaction(logging.Formatter):
    """Formats a record without what must never be in a log.

    Of an exception only its type and the places in the code are kept: its text may hold data.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line, redacted."""
        line = super().format(record)
        return _LONG_HEX.sub("‹hidden›", _SECRETS.sub(r"\1\2‹hidden›", line))

    def formatException(self, ei: ExcInfo) -> str:
        """Type and places of an exception."""
        places = [
            f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(ei[2])
        ]
        return f"{ei[0].__name__ if ei[0] else 'Nothing'} at " + " > ".join(places)


class LogFile(logging.handlers.RotatingFileHandler):
    """The log on the disk. When it cannot be written the line is lost, and nothing else happens."""

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk is told where it matters to somebody, not once more for each line."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def set_up_logs(folder: Path, *, level: int = logging.INFO) -> logging.Handler:
    """Send the program's log to a rotating private file; the answer is its handler."""
    path = folder / "daylit.log"
    try:
        os.close(os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        handler = LogFile(path, maxBytes=LARGEST_FILE, backupCount=FILES_KEPT, encoding="utf-8")
    except OSError as error:
        raise StoreUnwritable(
            f"The log folder {folder} cannot be written: {error.strerror}. "
            "Make room there, or choose another data folder with --data-dir."
        ) from error
    handler.setFormatter(Redaction("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("desktop")
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def write_crash_report(folder: Path, error: BaseException, version: str) -> Path | None:
    """Write where in the code it happened; no message and no data, for they may be a customer's.

    A module that is missing is named: it is ours or a library's. The answer is the file, None when it could
    not be written.
    """
    frames = [
        {"file": Path(frame.filename).name, "line": frame.lineno, "function": frame.name}
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    moment = datetime.now(UTC)
    kind = type(error).__name__
    if isinstance(error, ImportError) and error.name:
        kind = f"{kind}: {error.name}"
    report = {"at": moment.isoformat(), "version": version, "kind": kind, "frames": frames}
    target = folder / f"crash-{moment:%Y%m%d-%H%M%S}.json"
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.write_text(json.dumps(report, indent=1), encoding="utf-8")
    except OSError:
        return None
    return target
