"""A program without a console loses no words, and what is redirected is UTF-8 whatever the system speaks."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.streams import heard

ROOT = Path(__file__).resolve().parents[1]


def take_console(monkeypatch: pytest.MonkeyPatch) -> None:
    """As PyInstaller leaves a program with windows on Windows. Within a test: pytest has streams of its own."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)


def test_a_failure_without_a_console_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    take_console(monkeypatch)

    def fail() -> int:
        print("a table")
        print("The folder cannot be used.", file=sys.stderr)
        return 2

    assert heard(fail, shown.append) == 2
    assert shown == ["The folder cannot be used."]


def test_what_went_well_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    take_console(monkeypatch)

    def work() -> int:
        sys.stdout.write("a table")
        print("The window is open.", file=sys.stderr)
        assert sys.stdin.readline() == ""
        return 0

    assert heard(work, shown.append) == 0
    assert shown == []


def test_with_a_console_nothing_is_held_back(capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[str] = []

    def fail() -> int:
        print("said", file=sys.stderr)
        return 1

    assert heard(fail, shown.append) == 1
    assert capsys.readouterr().err == "said\n"
    assert shown == []


def test_a_pipe_gets_utf8_whatever_the_code_page(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(pipe, encoding="cp1252"))

    def work() -> int:
        print("Łódź ‹hidden› …")
        sys.stdout.flush()
        return 0

    assert heard(work, print) == 0
    assert pipe.getvalue().decode("utf-8").strip() == "Łódź ‹hidden› …"


def test_a_name_that_is_no_text_is_told_and_not_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file's name may hold any byte; Python keeps such a byte as a sign that UTF-8 does not have."""
    pipes = {name: io.BytesIO() for name in ("stdout", "stderr")}
    for name, errors in (("stdout", "surrogateescape"), ("stderr", "strict")):
        monkeypatch.setattr(sys, name, io.TextIOWrapper(pipes[name], encoding="ascii", errors=errors))

    def work() -> int:
        for stream in (sys.stdout, sys.stderr):
            print("caf\udce9", file=stream, flush=True)
        return 0

    assert heard(work, print) == 0
    assert pipes["stdout"].getvalue() == b"caf\xe9\n"  # as it was
    assert pipes["stderr"].getvalue() == b"caf\\udce9\n"


def test_the_whole_program_starts_without_streams() -> None:
    """`threads` on a store that is not there says so in a box, with its exit status."""
    script = (
        "import sys\nkept = sys.stdout\nsys.stdin = sys.stdout = sys.stderr = None\n"
        "import desktop.streams, desktop.__main__ as program\n"
        "program.show_box = lambda text: kept.write(text + '\\n')\n"
        "sys.argv = ['daylit-desktop', 'daylit-desktop://nowhere']\n"
        "try:\n    program.main()\nfinally:\n    kept.flush()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 2
    assert "no link" in done.stdout
