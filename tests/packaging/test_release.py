"""Sums, notice and signatures of a release: made from the files, checked as a stranger does, refused when anything differs."""

import json
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from builders import downloads, manifest, notes, released, signing, sums
from builders.product import Product
from builders.tools import BuildStopped
from desktop.domain.updates import Source
from desktop.remote.signed_notice import read_notice
from desktop.store.migrations import step_names
from tests.notices import NAME, PAGE, PUBLIC_KEY, SEQUENCE, VECTORS

PRODUCT = Product(
    version="0.2.0", app_id="a", display_name="D", summary="s", publisher="p", contact="c", homepage="h", epoch=SEQUENCE
)  # fmt: skip
CHANGELOG = """# Changelog

## Unreleased

### Added
- Something to come.

## 0.2.0 - 2026-06-02

### Added
- A line that
  goes on, and
  on.
- Another.

### Fixed
- One thing.

## [0.1.0] - 2026-01-01

- The first.
"""
needs_minisign = pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not installed")
TEST_KEY = VECTORS / "for-tests-only.key"


SOURCE = Source(manifest=f"https://daylit-desktop.example/{NAME}", public_key=PUBLIC_KEY, page=PAGE)


def write_notice(dist: Path) -> None:
    """The notice, from a changelog beside the folder."""
    changelog = dist.parent / "CHANGELOG.md"
    changelog.write_text(CHANGELOG, encoding="utf-8")
    manifest.write_manifest(PRODUCT, dist, named=SOURCE, changelog=changelog)


@pytest.fixture
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a few small downloads in place of the real ones."""
    folder = tmp_path / "dist"
    (folder / "daylit-desktop").mkdir(parents=True)
    for name in (
        "daylit-desktop_0.2.0_amd64.deb",
        "Daylit-0.2.0.exe",
        "daylit-desktop.cdx.json",
        "notes.txt",
    ):
        (folder / name).write_bytes(name.encode())
    for name in (signing.KEY, signing.FOLDER):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def signed(dist: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, ready to be published."""
    sums.write_sums(PRODUCT, dist)
    write_notice(dist)
    monkeypatch.setenv(signing.KEY, str(TEST_KEY))
    signing.sign(PRODUCT, dist, named=SOURCE)
    return dist


# -- notes -----------------------------------------------------------------------------------------


def test_the_notes_of_a_version_are_its_section_with_each_point_on_a_line(tmp_path: Path) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(CHANGELOG, encoding="utf-8")
    assert notes.notes_of("0.2.0", changelog) == (
        "### Added\n- A line that goes on, and on.\n- Another.\n\n### Fixed\n- One thing."
    )
    assert notes.notes_of("0.1.0", changelog) == "- The first."


@pytest.mark.parametrize("version", ["0.3.0", "0.2", "0.2.0rc1"])
def test_a_version_without_a_section_stops_the_release(tmp_path: Path, version: str) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(f"{CHANGELOG}\n## 0.2\n\n", encoding="utf-8")
    with pytest.raises(
        BuildStopped, match=f"says nothing of version {version}. Rename the section “Unreleased”"
    ):
        notes.notes_of(version, changelog)


# -- sums --------------------------------------------------------------------------------------------


def test_the_sums_are_what_sha256sum_reads(dist: Path) -> None:
    said = sums.write_sums(PRODUCT, dist)
    assert said == ["dist/SHA256SUMS: 3 files", "left out, of no known kind: notes.txt"]
    if shutil.which("sha256sum"):
        done = subprocess.run(
            ["sha256sum", "--check", "--strict", downloads.SUMS], cwd=dist, capture_output=True, check=False
        )
        assert (done.returncode, done.stdout.count(b": OK")) == (0, 3)
    assert len(sums.check_sums(dist, whole=True)) == 3


SPOILED: dict[str, tuple[Callable[[Path], object], str]] = {
    "changed": (lambda dist: (dist / "Daylit-0.2.0.exe").write_bytes(b"x"), "Not what SHA256SUMS says: Daylit"),
    "cut short": (lambda dist: (dist / "Daylit-0.2.0.exe").write_bytes(b""), "Not what SHA256SUMS says: Daylit"),
    "one more": (lambda dist: (dist / "x.rpm").write_bytes(b""), r"of other files \(not named in it: x.rpm\)"),
    "one less": (lambda dist: (dist / "Daylit-0.2.0.exe").unlink(), r"not there: Daylit-0\.2\.0\.exe"),
    "no sums": (lambda dist: (dist / "SHA256SUMS").unlink(), "cannot be read"),
    "empty": (lambda dist: (dist / "SHA256SUMS").write_bytes(b""), "names no file"),
    "a way out": (lambda dist: (dist / "SHA256SUMS").write_text(f"{'0' * 64}  ../x\n"), "no sum of a file"),
    "rubbish": (lambda dist: (dist / "SHA256SUMS").write_bytes(b"\xff\xfe"), "cannot be read"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILED)
def test_what_differs_from_the_sums_is_named(dist: Path, name: str) -> None:
    sums.write_sums(PRODUCT, dist)
    spoil, sentence = SPOILED[name]
    spoil(dist)
    with pytest.raises(BuildStopped, match=sentence):
        sums.check_sums(dist, whole=True)


def test_there_must_be_something_to_download(tmp_path: Path) -> None:
    with pytest.raises(BuildStopped, match="Build the installers first"):
        downloads.downloads_in(tmp_path)


# -- the notice --------------------------------------------------------------------------------------


def test_the_notice_says_what_was_built(dist: Path) -> None:
    write_notice(dist)
    said = json.loads((dist / NAME).read_text(encoding="utf-8"))
    assert (said["version"], said["day"], said["sequence"], said["page"]) == (
        "0.2.0",
        "2026-06-02",
        SEQUENCE,
        PAGE,
    )
    assert said["notes"].startswith("### Added\n- A line that goes on, and on.")
    assert [(file["system"], file["name"]) for file in said["files"]] == [
        ("windows", "Daylit-0.2.0.exe"), ("", "daylit-desktop.cdx.json"), ("linux", "daylit-desktop_0.2.0_amd64.deb"),
    ]  # fmt: skip
    for file in said["files"]:
        path = dist / file["name"]
        assert (file["size"], file["sha256"]) == (path.stat().st_size, downloads.sha256_of(path))


def test_sources_of_a_day_to_come_are_not_published(dist: Path) -> None:
    late = replace(PRODUCT, epoch=round(time.time()) + 7 * 86_400)
    with pytest.raises(BuildStopped, match="a day to come"):
        manifest.write_manifest(late, dist, named=SOURCE)


def test_nobody_publishes_a_notice_that_nothing_can_believe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "read_source", lambda _path: Source())
    with pytest.raises(BuildStopped, match=r"release\.toml names no manifest, public_key or page"):
        manifest.source()


def test_a_release_changes_the_database_when_its_steps_differ_from_the_one_before(tmp_path: Path) -> None:
    file, now = tmp_path / "steps.json", list(step_names())
    file.write_text("{}")
    assert not released.changes_database("0.1.0", file)  # nothing is there to be changed
    file.write_text(json.dumps({"0.1.0": now[:-1], "0.9.0": now, "0.10.0": [*now, "later"]}))
    assert released.changes_database("0.2.0", file)
    assert not released.changes_database("0.9.1", file)
    assert not released.changes_database("0.10.0", file)  # a version is not compared with itself
    assert released.changes_database("0.11.0", file)


def test_the_steps_of_a_release_are_put_on_record_once(tmp_path: Path) -> None:
    file = tmp_path / "steps.json"
    file.write_text(json.dumps({"0.1.0": ["threads"]}))
    for _ in range(2):
        released.record_release(PRODUCT, file)
    assert json.loads(file.read_text()) == {"0.1.0": ["threads"], "0.2.0": list(step_names())}
    with pytest.raises(BuildStopped, match=r"0\.1\.0 was released with other steps"):
        released.record_release(replace(PRODUCT, version="0.1.0"), file)


def test_no_released_step_was_dropped_or_moved_since() -> None:
    for version, steps in json.loads(released.FILE.read_text(encoding="utf-8")).items():
        assert list(step_names())[: len(steps)] == steps, version


# -- signatures --------------------------------------------------------------------------------------


def left_behind(dist: Path) -> list[str]:
    return [
        file.name for file in dist.iterdir() if file.name.endswith(".minisig") or file.name.startswith(".")
    ]


def test_without_a_key_nothing_is_signed(dist: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BuildStopped, match="Nothing was signed: DAYLIT_SIGNING_KEY names no key"):
        signing.sign(PRODUCT, dist, named=SOURCE)
    monkeypatch.setenv(signing.KEY, str(dist / "gone.key"))
    with pytest.raises(BuildStopped, match="Nothing was signed: there is no file"):
        signing.sign(PRODUCT, dist, named=SOURCE)
    assert left_behind(dist) == []


@needs_minisign
def test_signatures_are_made_and_checked_and_read_by_an_older_program(signed: Path) -> None:
    assert sorted(left_behind(signed)) == ["SHA256SUMS.minisig", "updates.json.minisig"]
    said = signing.verify(PRODUCT, signed, named=SOURCE)
    assert said[-2:] == [
        f"SHA256SUMS: file:SHA256SUMS\tversion:0.2.0\tsequence:{SEQUENCE}",
        f"updates.json: file:updates.json\tversion:0.2.0\tsequence:{SEQUENCE}",
    ]
    read = read_notice(
        (signed / NAME).read_bytes(),
        (signed / f"{NAME}.minisig").read_bytes(),
        public_key=PUBLIC_KEY,
        name=NAME,
    )
    assert [file.name for file in read.files][-1] == "daylit-desktop_0.2.0_amd64.deb"
    done = subprocess.run(
        ["minisign", "-Vm", "SHA256SUMS", "-P", PUBLIC_KEY], cwd=signed, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


@needs_minisign
@pytest.mark.parametrize("why", ["stale sums", "no notice", "another version", "another key", "no key"])
def test_what_cannot_be_signed_leaves_nothing_half_done(
    dist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: str, capfd: pytest.CaptureFixture[str]
) -> None:
    sums.write_sums(PRODUCT, dist)
    write_notice(dist)
    key, product = TEST_KEY, PRODUCT
    if why == "stale sums":
        (dist / "Daylit-0.2.0.exe").write_bytes(b"built again")
    elif why == "no notice":
        (dist / NAME).unlink()
    elif why == "another version":
        product = replace(PRODUCT, version="0.2.1")
    else:
        key = tmp_path / "another.key"
        key.write_bytes(b"rubbish\n")
        if why == "another key":
            words = ["minisign", "-G", "-W", "-f", "-s", key, "-p", tmp_path / "another.pub"]
            subprocess.run(words, check=True, capture_output=True)
    monkeypatch.setenv(signing.KEY, str(key))
    with pytest.raises(BuildStopped):
        signing.sign(product, dist, named=SOURCE)
    assert left_behind(dist) == []


@needs_minisign
@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Daylit-0.2.0.exe", "Not what SHA256SUMS says"),
        ("SHA256SUMS", "no sum of a file|Not what SHA256SUMS says"),
        (NAME, "is not what was signed"),
        ("SHA256SUMS.minisig", "is not what was signed"),
        (f"{NAME}.minisig", "is not what was signed"),
    ],
)
def test_a_changed_file_of_a_release_is_noticed(signed: Path, name: str, sentence: str) -> None:
    raw = bytearray((signed / name).read_bytes())
    raw[len(raw) // 2] ^= 1
    (signed / name).write_bytes(raw)
    with pytest.raises(BuildStopped, match=sentence):
        signing.verify(PRODUCT, signed, named=SOURCE)


@needs_minisign
def test_signatures_that_were_swapped_are_noticed(signed: Path) -> None:
    shutil.copy(signed / "SHA256SUMS", signed / NAME)
    shutil.copy(signed / "SHA256SUMS.minisig", signed / f"{NAME}.minisig")
    with pytest.raises(BuildStopped, match=r"The signature of updates\.json is of another file"):
        signing.verify(PRODUCT, signed, named=SOURCE)


@needs_minisign
def test_a_stranger_checks_the_one_file_that_was_downloaded(
    signed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    for name in ("Daylit-0.2.0.exe", "SHA256SUMS", "SHA256SUMS.minisig"):
        shutil.copy(signed / name, folder)
    monkeypatch.setenv(signing.FOLDER, str(folder))
    assert len(signing.verify(PRODUCT, signed, named=SOURCE)) == 2
    (folder / "SHA256SUMS.minisig").unlink()
    with pytest.raises(BuildStopped, match="SHA256SUMS is not signed"):
        signing.verify(PRODUCT, signed, named=SOURCE)
