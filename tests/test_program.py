"""What children of a built program see, and what is loaded before its files may be replaced."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import loading, program
from desktop.loading import Loader, module_names
from desktop.program import ProgramFile, own_file, restore_environment

ROOT = Path(__file__).resolve().parents[1]
FROZEN = {
    "PATH": "/usr/bin",
    "LD_LIBRARY_PATH": "/opt/daylit-desktop/_internal:/opt/mine",
    "QT_PLUGIN_PATH": "/opt/daylit-desktop/_internal/PySide6/Qt/plugins",
    "QML2_IMPORT_PATH": "/opt/daylit-desktop/_internal/PySide6/Qt/qml",
    "_PYI_ARCHIVE_FILE": "/opt/daylit-desktop/daylit-desktop",
    "_PYI_PARENT_PROCESS_LEVEL": "0",
}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="LD_LIBRARY_PATH is of Linux")
@pytest.mark.parametrize("original", ["/opt/mine", None])
def test_children_of_a_built_program_get_the_environment_back(
    monkeypatch: pytest.MonkeyPatch, original: str | None
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    environment = FROZEN | ({"LD_LIBRARY_PATH_ORIG": original} if original else {})
    restore_environment(environment)
    assert environment == {"PATH": "/usr/bin"} | ({"LD_LIBRARY_PATH": original} if original else {})


def test_in_a_checkout_nothing_is_touched() -> None:
    environment = dict(FROZEN)
    restore_environment(environment)
    assert environment == FROZEN
    assert own_file().began is None


def test_a_file_that_is_gone_has_no_stamp(tmp_path: Path) -> None:
    file = tmp_path / "program"
    file.write_bytes(b"1")
    watched = ProgramFile(file)
    assert watched.stamp() == watched.began is not None
    file.unlink()
    assert watched.stamp() is None


def test_a_program_that_is_gone_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from desktop.__main__ import start_anew
    from desktop.cli.doors import Profile
    from desktop.settings_file import FileSettings

    monkeypatch.setattr(program.sys, "executable", "/nowhere/daylit-desktop")
    assert start_anew(Profile(data_dir=Path("/x"), passphrase_file=None, settings=FileSettings())) != 0
    assert (
        "could not be started again: No such file or directory. Start it by hand" in capsys.readouterr().err
    )


def test_everything_of_the_window_is_loaded_and_nothing_is_left_to_load() -> None:
    script = """
import desktop.ui.run
import sys
from desktop import loading
loading.PAUSE = 0
before = set(sys.modules)
loader = loading.Loader()
loader.start()
loader.join()
print(len(set(sys.modules) - before))
assert {"dateparser", "PySide6.QtPrintSupport", "encodings.idna", "desktop.domain.named_days"} <= set(sys.modules)
assert "desktop.sandbox" not in sys.modules
late = set(sys.modules)
from desktop.domain.clock import SystemClock
from desktop.domain.times import read_moment
import datetime
for words in ("next friday", "letzten Montag", "el viernes", "June 3"):
    try:
        read_moment(words, datetime.datetime.now(datetime.UTC))
    except Exception as error:
        assert type(error).__name__ == "BadInput", error
print(sorted(set(sys.modules) - late))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    number, late = done.stdout.splitlines() or ["0", done.stderr]
    assert int(number) > 100
    assert late == "[]", done.stderr


def test_loading_stops_when_the_window_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "PAUSE", 60.0)
    loader = Loader()
    loader.start()
    loader.close()
    assert not loader.is_alive()
    Loader().close()  # one that never began


def test_rooms_that_a_window_never_uses_are_left_alone() -> None:
    names = list(module_names())
    assert not any(name.startswith(("desktop.sandbox", "desktop.cli", "desktop.demo")) for name in names)
