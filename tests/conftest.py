"""What every test stands on: private folders, loopback only, and nothing unexpected may pass silently."""

import logging
import os
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest

from tests.disks import mounted_in

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in ("DAYLIT_DESKTOP_DATA", "DAYLIT_DESKTOP_PASSPHRASE_FILE"):
    os.environ.pop(name, None)

KEY = bytes(range(32))
SALT = bytes(range(16))


class HandClock:
    """A clock that is moved by hand."""

    def __init__(self, start: datetime = datetime(2026, 6, 3, 14, 30, 12, 345678, tzinfo=UTC)) -> None:
        self.moment = start
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
        self.seconds += seconds


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """The folder of a disk of a few megabytes."""
    with mounted_in(tmp_path) as disk:
        yield disk


@pytest.fixture(autouse=True)
def private_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the folders of the person who runs it."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(home))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anywhere but this computer is a fault of the test or of the code."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if (
            isinstance(address, tuple)
            and address[0] != "localhost"
            and not ip_address(address[0]).is_loopback
        ):
            raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or error in a log fails the test, unless it is marked as expected."""
    yield
    allowed = {mark.args[0] for mark in request.node.iter_markers("allow_log")}
    loud = [
        record
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and not any(word in record.getMessage() for word in allowed)
    ]
    assert not loud, [record.getMessage() for record in loud]


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Windows that a test opened are closed when it ends."""
    yield
    if "qtbot" not in request.fixturenames:
        return
    from PySide6.QtWidgets import QApplication

    left = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in QApplication.topLevelWidgets():
        widget.close()
    assert not left, left
