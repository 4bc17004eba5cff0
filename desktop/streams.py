"""The standard streams of a frozen program on Windows, where a program with windows has none at all."""

import io
import sys
from collections.abc import Callable

STOP_SIGN = 0x10
TITLE = "Daylit"


def heard(run: Callable[[], int], show: Callable[[str], object]) -> int:
    """Run a face; the answer is its exit status.

    Where there is no console, what is said to a person would be lost: if the program fails, `show` gets it.
    """
    speak_utf8()
    if sys.stdin is None:
        sys.stdin = io.StringIO()
    if sys.stdout is None:
        sys.stdout = io.StringIO()
    if sys.stderr is not None:
        return run()
    words = sys.stderr = io.StringIO()
    status = run()
    if status and words.getvalue().strip():
        show(words.getvalue().strip())
    return status


def speak_utf8() -> None:
    """Files and pipes get UTF-8, not the code page of the system, which has no sign for most of the world."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            # To name an encoding alone would make the stream strict, and a file's name may hold any byte.
            errors = "backslashreplace" if stream is sys.stderr else stream.errors
            stream.reconfigure(encoding="utf-8", errors=errors)


def show_box(text: str) -> None:
    """A box of the system with the words of a failure; nothing where there always is a console."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - this call exists on Windows only

        ctypes.windll.user32.MessageBoxW(None, text, TITLE, STOP_SIGN)
