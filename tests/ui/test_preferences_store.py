"""Choices are known at once everywhere, written once, and hold even when they cannot be written."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.errors import BadInput
from desktop.settings_file import FileSettings, LockSettings, WindowSettings, read_settings, write_setting
from desktop.ui.preferences_store import DEFAULTS, PreferencesStore, choices_of

Written = list[tuple[str, str, Any]]


@pytest.fixture
def written() -> Written:
    """What reached the settings file."""
    return []


def test_values_come_from_the_file_and_defaults_fill_the_rest() -> None:
    settings = FileSettings(
        lock=LockSettings(idle_minutes=3), window=WindowSettings(theme="dark"), keys={"log": ("B",)}
    )
    store = PreferencesStore(choices_of(settings))
    assert store.value("window.theme") == "dark"
    assert store.value("lock.idle_minutes") == 3
    assert store.value("notify.inbound") is True
    assert store.value("nothing.at_all") is None
    assert store.key_map().keys_of("log") == ("B",)
    assert set(DEFAULTS) <= set(store.values)


def test_what_is_chosen_is_told_and_written_once(qtbot: QtBot, written: Written) -> None:
    store = PreferencesStore({}, lambda *what: written.append(what))
    told: list[str] = []
    store.changed.connect(told.append)
    store.put("notify", "inbound", False)
    store.put("notify", "inbound", False)
    assert told == ["notify.inbound"]
    assert written == [("notify", "inbound", False)]


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), BadInput("x", "It is read-only.")])
def test_what_cannot_be_written_holds_all_the_same_and_is_told(qtbot: QtBot, fault: Exception) -> None:
    def refuse(_section: str, _key: str, _value: Any) -> None:
        raise fault

    store = PreferencesStore({}, refuse)
    with qtbot.waitSignal(store.refused) as caught:
        store.put("window", "tray", True)
    assert store.value("window.tray") is True
    assert "was not written" in caught.args[0]
    assert ("No space left" in caught.args[0]) or ("read-only" in caught.args[0])


def test_keys_that_are_reset_are_written_as_they_are_now(written: Written) -> None:
    store = PreferencesStore({"keys.log": ["B"], "keys.nonsense": ["X"]}, lambda *what: written.append(what))
    keys = store.key_map()
    keys.set_keys("note", ["Alt+N"])
    keys.reset_all()
    assert ("keys", "note", ["Alt+N"]) in written
    assert written[-2:] == [("keys", "log", ["C"]), ("keys", "note", ["N"])]
    assert PreferencesStore(store.values).key_map().as_dict() == {}


def test_every_choice_can_be_written_into_the_settings_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    store = PreferencesStore(choices_of(FileSettings()), partial(write_setting, path))
    refused: list[str] = []
    store.refused.connect(refused.append)
    for name, value in DEFAULTS.items():
        other = {bool: lambda was: not was, float: lambda was: was + 5}.get(type(value))
        texts = {"window.theme": "dark", "window.density": "compact", "window.language": "de"} | {
            "updates.look": "notify"
        }
        store.put(*name.split("."), other(value) if other else texts.get(name, "20:30"))
    store.key_map().set_keys("log", ["B"])
    assert refused == []
    settings, remarks = read_settings(path)
    assert remarks == ()
    again = PreferencesStore(choices_of(settings))
    assert {name: again.value(name) for name in store.values} == dict(store.values)
    assert again.key_map().keys_of("log") == ("B",)
    assert FileSettings() != settings
