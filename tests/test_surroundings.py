"""Folders, settings file and log: private, explained, and without secrets."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import BadInput, StoreUnwritable
from desktop.logs import set_up_logs
from desktop.places import Places, default_data_dir, prepare, resources
from desktop.settings_file import FileSettings, read_settings

SECRETS = ("s3cr3t-token-value", "hunter2hunter2", "c0ffee" * 8)


def test_folders_are_private_and_repaired(tmp_path: Path) -> None:
    places = Places(tmp_path / "deep" / "data")
    prepare(places)
    places.data_dir.chmod(0o777)
    prepare(places)
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (places.data_dir, places.logs)} == {0o700}


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnwritable, match="--data-dir"):
        prepare(Places(tmp_path / "file" / "data"))


def test_places_of_this_system() -> None:
    assert default_data_dir().name == "daylit-desktop"
    assert (resources() / "themes" / "daylit.qss").exists()


def test_no_file_means_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.toml") == (FileSettings(), ())


def test_a_whole_settings_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        "[service]\nurl='https://x.example'\nprefix='/api/v1'\nroutes={log='communications/log-manual'}\n"
        "[sync]\npoll_seconds=30\nresend='ask'\nundo_seconds=0\n[window]\ntheme='dark'\ntext_size=125\n",
        encoding="utf-8",
    )
    settings, remarks = read_settings(path)
    assert remarks == ()
    assert settings.service.routes == {"log": "communications/log-manual"}
    assert (settings.sync.poll_seconds, settings.sync.resend, settings.window.text_size) == (30, "ask", 125)


def test_own_keys_are_lists_of_texts(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[keys]\nlog=['B', 'Ctrl+L']\npin=[]\n", encoding="utf-8")
    settings, remarks = read_settings(path)
    assert remarks == ()
    assert settings.keys == {"log": ("B", "Ctrl+L"), "pin": ()}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[keys]\nlog='B'", "keys.log"),
        ("[keys]\nlog=['B', 1]", "keys.log"),
        ("keys=1", "[keys]"),
        ("[sync]\npoll_seconds='x'", "sync.poll_seconds"),
        ("[sync]\npoll_seconds=true", "sync.poll_seconds"),
        ("[sync]\nsettle_seconds=1", "between"),
        ("[sync]\nresend='often'", "auto, ask"),
        ("[service]\nroutes='x'", "service.routes"),
        ("[service]\nurl=1", "service.url"),
        ("[nonsense]\nx=1", "[nonsense]"),
        ("[sync]\nnonsense=1", "sync.nonsense"),
        ("sync=1", "[sync]"),
    ],
)
def test_what_cannot_be_used_is_named_and_replaced(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    settings, remarks = read_settings(path)
    assert settings == FileSettings()
    assert len(remarks) == 1
    assert words in remarks[0]


@pytest.mark.parametrize("raw", [b"this is not toml", b"[sync\n", b"\xff\xfe"])
def test_a_broken_file_is_a_sentence(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(raw)
    with pytest.raises(BadInput, match="Correct it"):
        read_settings(path)


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    handler = set_up_logs(tmp_path)
    yield tmp_path / "daylit.log"
    logging.getLogger("desktop").removeHandler(handler)
    handler.close()


def test_a_log_holds_no_secret_and_no_text_of_an_error(log_file: Path) -> None:
    log = logging.getLogger("desktop.test")
    log.info("Authorization: Token %s", SECRETS[0])
    log.info("password=%s key %s", SECRETS[1], SECRETS[2])
    try:
        raise ValueError(f"customer said {SECRETS[0]}")
    except ValueError:
        log.info("failed", exc_info=True)
    text = log_file.read_text(encoding="utf-8")
    assert not any(secret in text for secret in SECRETS)
    assert "ValueError at test_surroundings.py" in text
    if os.name == "posix":
        assert stat.S_IMODE(log_file.stat().st_mode) == 0o600
