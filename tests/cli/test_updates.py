"""The command that looks for a newer version: one document, one sentence, one exit status; nothing is downloaded."""

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from desktop import __version__
from desktop.__main__ import RealDoors
from desktop.cli.main import CommandLine
from tests.cli import schemas
from tests.notices import NAME, PAGE, PUBLIC_KEY, SEQUENCE, Host, Reply, hosting, notice
from tests.remote.secure import secured, sign


@pytest.fixture
def host() -> Iterator[Host]:
    with hosting() as made:
        made.publish(notice("99.0.0", changes_database=True, needs="98.0.0"))
        yield made


@pytest.fixture
def release(tmp_path: Path, host: Host) -> Path:
    """What a publisher fills in."""
    file = tmp_path / "release.toml"
    file.write_text(release_text(host), encoding="utf-8")
    return file


def release_text(host: Host) -> str:
    return f'[updates]\nmanifest = "{host.url}/{NAME}"\npublic_key = "{PUBLIC_KEY}"\npage = "{PAGE}"\n'


def run(release: Path, tmp_path: Path, *more: str) -> int:
    line = CommandLine(RealDoors(release), __version__)
    return line.run(["updates", "--data-dir", str(tmp_path / "data"), *more])


def test_a_newer_version_is_told_and_the_store_is_not_even_made(
    release: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(release, tmp_path) == 0
    out, told = capsys.readouterr()
    assert out.startswith(f"Version 99.0.0 of 2026-06-02 is available; this is version {__version__}.\n")
    assert "- Threads can be printed with their notes." in out
    assert f"Download page: {PAGE}/99.0.0" in out
    assert told.splitlines() == [
        "Install version 98.0.0 first, then this one.",
        "This version changes the database: make a backup first (daylit-desktop backup FILE).",
    ]
    assert not (tmp_path / "data").exists()


def test_the_document_keeps_its_schema(
    release: Path, tmp_path: Path, host: Host, capsys: pytest.CaptureFixture[str]
) -> None:
    for said, verdict in (
        (notice("99.0.0"), "newer"),
        (notice(__version__), "same"),
        (notice("0.0.1"), "older"),
    ):
        host.publish(said)
        assert run(release, tmp_path, "--json") == 0
        document = json.loads(capsys.readouterr().out)
        jsonschema.validate(document, schemas.UPDATES)
        assert (document["verdict"], document["newer"]) == (verdict, verdict == "newer")


@pytest.mark.parametrize(
    ("name", "status", "sentence"),
    [
        ("tampered", 6, "No update is shown. The notice of a new version was changed on its way"),
        ("put back", 6, "No update is shown. The notice of version 99.0.0 is older than one that was seen"),
        ("a hotel", 5, "The newest version is not known. A web page came instead of a notice"),
        ("nobody", 5, "The newest version is not known. 127.0.0.1 cannot be reached"),
    ],
)
def test_what_goes_wrong_is_a_sentence_and_a_status(
    release: Path,
    tmp_path: Path,
    host: Host,
    capsys: pytest.CaptureFixture[str],
    name: str,
    status: int,
    sentence: str,
) -> None:
    if name == "tampered":
        host.replies[f"/{NAME}"] = Reply(b"{}")
    elif name == "put back":
        assert run(release, tmp_path) == 0
        host.publish(notice("99.0.0", sequence=SEQUENCE - 1))
    elif name == "a hotel":
        host.replies[f"/{NAME}"] = Reply(b"<html>", kind="text/html")
    else:
        release.write_text(release.read_text().replace(host.url, "http://127.0.0.1:9"))
    capsys.readouterr()
    assert run(release, tmp_path, "--json") == status
    out, told = capsys.readouterr()
    assert out == ""
    assert told.startswith(sentence)


@pytest.mark.parametrize(
    "text", ["", "[updates]\n", "[updates]\nmanifest = 7\n", "not toml", '[updates]\nmanifest = "x"\n']
)
def test_a_build_that_names_nothing_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    file = tmp_path / "release.toml"
    file.write_text(text)
    assert run(file, tmp_path) == 2
    assert "This build does not look for new versions" in capsys.readouterr().err
    assert run(tmp_path / "missing.toml", tmp_path) == 2


def test_this_repository_names_nobody_to_look_at(tmp_path: Path) -> None:
    line = CommandLine(RealDoors(), __version__)
    assert line.run(["updates", "--data-dir", str(tmp_path)]) == 2


def test_a_network_that_inspects_everything_is_looked_through(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = sign("the office")
    settings = tmp_path / "data" / "settings.toml"
    settings.parent.mkdir()
    settings.write_text(f'[service]\nca_file = "{office.write(tmp_path, "office").as_posix()}"\n')
    with hosting(secured(sign("good", office).write(tmp_path, "good"))) as host:
        host.publish(notice("99.0.0"))
        file = tmp_path / "inspected.toml"
        file.write_text(release_text(host), encoding="utf-8")
        assert run(file, tmp_path) == 0
    assert "Version 99.0.0" in capsys.readouterr().out
