"""Notifications over a real bus: what the desktop is told, that a click comes back, and that a lock takes back."""

import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.rings import ring_environment

if sys.platform != "linux":
    pytest.skip("the desktop's bus exists on Linux only", allow_module_level=True)

from desktop.ui.bus_delivery import BusDelivery
from desktop.ui.delivery import Delivery, Notice

ROOT = Path(__file__).resolve().parents[2]
real_bus = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")


def told(folder: Path, capabilities: list[str] | None) -> dict[str, Any]:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.notification_service", json.dumps(capabilities)],
        cwd=ROOT, env=ring_environment(folder), capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document


@real_bus
def test_a_notice_is_shown_clicked_and_taken_back(tmp_path: Path) -> None:
    heard = told(tmp_path, ["body", "actions", "body-markup"])
    assert heard["signatures"] == ["susssasa{sv}i"] * 2
    first = heard["notices"][0]
    assert first[:6] == [
        "Daylit", 0, "daylit-desktop", "Acme <b>", "Jane &amp; Co: &lt;i&gt;Re: INV&lt;/i&gt;", ["default", "Open"],
    ]  # fmt: skip
    assert first[6] == {"desktop-entry": ["s", "daylit-desktop"], "category": ["s", "email.arrived"]}
    assert heard["clicked"] == ["early"]
    assert heard["closed"] == [3_000_000_002]  # the one that was clicked is gone already
    assert heard["instead"] == []
    assert heard["ended"]


@real_bus
def test_plain_services_get_plain_text(tmp_path: Path) -> None:
    heard = told(tmp_path, ["body", "actions"])
    assert heard["notices"][0][4] == "Jane & Co: <i>Re: INV</i>"


@real_bus
def test_without_a_service_the_icon_shows_them(tmp_path: Path) -> None:
    heard = told(tmp_path, None)
    assert heard["instead"] == ["early", "second"]
    assert heard["notices"] == []
    assert heard["ended"]


class Notebook(Delivery):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def show(self, notice: Notice) -> None:
        self.shown.append(notice.key)


@pytest.mark.parametrize(
    "address", ["", "nonsense", "unix:path=/nowhere/at/all", "tcp:host=127.0.0.1,port=9"]
)
def test_without_a_bus_nothing_is_lost_and_nobody_waits(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    instead = Notebook()
    door = BusDelivery(instead)
    door.show(Notice(key="a", title="", text=""))
    qtbot.waitUntil(lambda: instead.shown == ["a"], timeout=10_000)
    with qtbot.waitSignal(door.clicked, timeout=1_000) as clicked:
        instead.clicked.emit("a")
    assert clicked.args == ["a"]
    door.close()
    assert "daylit-notify" not in {thread.name for thread in threading.enumerate()}
