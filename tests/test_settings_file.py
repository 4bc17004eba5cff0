"""The settings file: read with remarks, and changed one key at a time without touching the rest."""

import os
import stat
from pathlib import Path

import pytest

from desktop.domain.errors import BadInput, StoreUnwritable
from desktop.settings_file import (
    FileSettings,
    NotifySettings,
    ServiceSettings,
    WindowSettings,
    read_settings,
    write_setting,
)

MINE = """\
# My settings. Ask Kim before changing the service.
[service]   # the real one
url = 'https://d.example'  # not the test instance
routes = { log = "communications/log" }

[window]
# bigger on the laptop
text_size = 125   # percent
theme = "dark"

[lock]
idle_minutes = 5
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_the_new_keys_are_read(path: Path) -> None:
    path.write_text(
        "[window]\nsingle_keys=false\nreduced_motion=true\ntray=true\nkeep_running=true\n"
        "[notify]\ninbound=false\nattention=false\nquiet_from='20:00'\nquiet_to='7:30'\n",
        encoding="utf-8",
    )
    settings, remarks = read_settings(path)
    assert remarks == ()
    assert settings.window == WindowSettings(
        single_keys=False, reduced_motion=True, tray=True, keep_running=True
    )
    assert settings.notify == NotifySettings(
        inbound=False, attention=False, quiet_from="20:00", quiet_to="7:30"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[window]\ntray=1", "window.tray in the settings file must be true or false"),
        ("[window]\nsingle_keys='no'", "window.single_keys in the settings file must be true or false"),
        ("[notify]\ninbound='yes'", "must be true or false"),
        ("[notify]\nquiet_from='8 pm'", "must be a time like 20:00"),
        ("[notify]\nquiet_to=8", "must be a text"),
        ("[notify]\nsound=true", "unknown key notify.sound"),
    ],
)
def test_new_keys_that_cannot_be_used_are_named(path: Path, text: str, words: str) -> None:
    path.write_text(text, encoding="utf-8")
    settings, remarks = read_settings(path)
    assert settings == FileSettings()
    assert len(remarks) == 1
    assert words in remarks[0]


def test_one_key_changes_and_every_other_sign_stays(path: Path) -> None:
    path.write_text(MINE, encoding="utf-8")
    write_setting(path, "window", "text_size", 150.0)
    assert path.read_text(encoding="utf-8") == MINE.replace("125 ", "150 ")
    write_setting(path, "window", "tray", True)
    assert path.read_text(encoding="utf-8") == MINE.replace("125 ", "150 ").replace(
        'theme = "dark"\n', 'theme = "dark"\ntray = true\n'
    )
    settings, remarks = read_settings(path)
    assert (settings.window.text_size, settings.window.tray, remarks) == (150.0, True, ())


def test_a_new_section_goes_to_the_end(path: Path) -> None:
    path.write_text(MINE, encoding="utf-8")
    write_setting(path, "notify", "quiet_from", "20:00")
    assert path.read_text(encoding="utf-8") == MINE + '\n[notify]\nquiet_from = "20:00"\n'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing yet\n",
        "window = { theme = 'dark' }\n",
        "window.theme = 'dark'\nsync.poll_seconds = 9\n",
        "[service.routes]\nlog = 'x'\n\n[window] # mine\r\ntheme = 'dark'\r\n",
        "[sync]\npoll_seconds = 9\n[window]\n[service]\n[service.routes]\nlog = 'x'\n",
        "[strange]\nkept = 1979-05-27\n[window]\nfuture = [1, 2]\n",
    ],
)
def test_every_form_of_the_file_is_changed_and_read_again(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8"))
    before, _ = read_settings(path)
    write_setting(path, "window", "language", 'a "quoted"\nname')
    write_setting(path, "service", "url", "https://d.example")
    after, _ = read_settings(path)
    assert (after.window.language, after.service.url) == ('a "quoted"\nname', "https://d.example")
    assert (after.sync, after.window.theme) == (before.sync, before.window.theme)
    assert after.service == ServiceSettings(url="https://d.example", routes=before.service.routes)
    kept = [line for line in text.splitlines() if line.startswith(("#", "kept", "future"))]
    assert all(line in path.read_text(encoding="utf-8") for line in kept)


def test_a_file_is_made_private_and_a_link_is_not_written_through(path: Path, tmp_path: Path) -> None:
    write_setting(path, "window", "theme", "light")
    other = tmp_path / "other.toml"
    other.write_text(MINE, encoding="utf-8")
    other.chmod(0o644)
    path.unlink()
    try:
        path.symlink_to(other)
    except OSError:  # Windows, without the right to make links
        path.write_text(MINE, encoding="utf-8")
    write_setting(path, "window", "theme", "light")
    assert other.read_text(encoding="utf-8") == MINE
    assert not path.is_symlink()
    assert read_settings(path)[0].window.theme == "light"
    assert sorted(tmp_path.glob("settings.toml*")) == [path]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("window", "tray", "yes"),
        ("window", "tray", 1),
        ("window", "theme", "pink"),
        ("window", "text_size", 1000),
        ("window", "text_size", True),
        ("window", "text_size", float("nan")),
        ("window", "nonsense", "x"),
        ("nonsense", "x", "x"),
        ("notify", "quiet_from", "8 pm"),
        ("service", "routes", "x"),
    ],
)
def test_what_could_not_be_read_again_is_not_written(
    path: Path, section: str, key: str, value: bool | float | str
) -> None:
    path.write_text(MINE, encoding="utf-8")
    with pytest.raises(BadInput, match=rf"{section}\.{key}"):
        write_setting(path, section, key, value)
    assert path.read_text(encoding="utf-8") == MINE


@pytest.mark.parametrize("raw", [b"this is not toml", b"\xff\xfe", b"window = 1\n"])
def test_a_broken_file_is_told_and_kept(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    with pytest.raises(BadInput, match="settings file"):
        write_setting(path, "window", "theme", "light")
    assert path.read_bytes() == raw


def test_when_the_new_file_cannot_take_its_place_the_old_one_is_whole(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text(MINE, encoding="utf-8")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreUnwritable, match="No space left"):
        write_setting(path, "window", "theme", "light")
    assert path.read_text(encoding="utf-8") == MINE
    assert list(path.parent.glob("settings.toml*")) == [path]


def test_a_persons_keys_are_written_as_a_list_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# mine\n[window]\ntheme = 'dark'\n", encoding="utf-8")
    write_setting(path, "keys", "log", ["B", "Ctrl+J"])
    write_setting(path, "keys", "pin", [])
    settings, remarks = read_settings(path)
    assert remarks == ()
    assert settings.keys == {"log": ("B", "Ctrl+J"), "pin": ()}
    assert path.read_text(encoding="utf-8").startswith("# mine")
    for wrong in ("B", ["B", 1], 3):
        with pytest.raises(BadInput):
            write_setting(path, "keys", "log", wrong)  # type: ignore[arg-type]
    with pytest.raises(BadInput):
        write_setting(path, "keys", "log", "B")
