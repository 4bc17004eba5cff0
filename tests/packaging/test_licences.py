"""Everything that ships has its licence, a stranger stops the build, and Qt can be replaced."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion

from builders.components import KEPT, component_of, read_components, version_of
from builders.contents import Contents, contents_of
from builders.licences import collect_licences, distribution_texts, index_of, parts_of, readme
from builders.product import DIST, read_product
from builders.shipped import shipped
from builders.tools import BuildStopped

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = read_product()
REAL = DIST / "daylit-desktop"
BUILT_BY = b"release build; by"


def test_a_bundle_gets_the_licences_of_all_that_is_in_it(small_bundle: Path, tmp_path: Path) -> None:
    collect_licences(tmp_path / "licences", small_bundle, PRODUCT)
    names = {file.name for file in (tmp_path / "licences").iterdir()}
    expected = (
        "README",
        "INDEX",
        "Daylit",
        "Qt",
        "ICU",
        "Python",
        "SQLCipher",
        "SQLite",
        "OpenSSL",
        "certifi",
    )
    assert {f"{name}.txt" for name in expected} <= names
    assert {"LGPL-3.0.txt", "GPL-3.0.txt"} <= names
    qt = (tmp_path / "licences" / "Qt.txt").read_text(encoding="utf-8")
    assert "Its text:  LGPL-3.0.txt, GPL-3.0.txt" in qt
    assert "PCRE2" in qt or "pcre2" in qt
    assert "Mozilla" in (tmp_path / "licences" / "certifi.txt").read_text(encoding="utf-8")
    index = (tmp_path / "licences" / "INDEX.txt").read_text(encoding="utf-8").splitlines()
    assert index[1:] == sorted(index[1:], key=str.lower)
    assert len(index) - 1 == len([name for name in names if name not in COMMON])
    assert all("http" in line for line in index[1:] if not line.startswith("lazy-importer"))


COMMON = {"README.txt", "INDEX.txt", "LGPL-2.1.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "GPL-2.0.txt"}


def test_the_same_bundle_gives_the_same_folder(small_bundle: Path, tmp_path: Path) -> None:
    for folder in ("first", "second"):
        collect_licences(tmp_path / folder, small_bundle, PRODUCT)
    first = {file.name: file.read_bytes() for file in (tmp_path / "first").iterdir()}
    assert first == {file.name: file.read_bytes() for file in (tmp_path / "second").iterdir()}


def test_a_binary_that_nobody_accounts_for_stops_the_build(small_bundle: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    shutil.copytree(small_bundle, bundle, symlinks=True)
    (bundle / "_internal" / "libstranger.so.1").write_bytes(b"\x7fELF")
    with pytest.raises(BuildStopped, match=r"_internal/libstranger\.so\.1"):
        contents_of(bundle)


def test_a_copyleft_library_that_would_cover_the_whole_is_a_stranger() -> None:
    assert component_of("_internal/libreadline.so.8", read_components()) is None


def test_a_package_without_a_text_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    about = tmp_path / "silent-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: silent\nVersion: 1.0\n", encoding="utf-8")
    (about / "RECORD").write_text("silent.py,,\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(BuildStopped, match=r"silent 1\.0 brings no text"):
        list(parts_of(Contents(("silent",), {}), PRODUCT))


@pytest.mark.parametrize("name", sorted(shipped() - {"pyside6-essentials", "shiboken6"}))
def test_every_distribution_that_ships_brings_a_text(name: str) -> None:
    assert all(text.strip() for _, text in distribution_texts(name))
    assert list(distribution_texts(name))


def test_the_table_names_texts_that_are_there_and_whole_entries() -> None:
    table = read_components()
    names = {component.name for component in table}
    assert len(names) == len(table)
    for component in table:
        assert component.licence
        assert component.home.startswith("https://")
        assert component.files or component.inside in names
        assert all((KEPT / text).is_file() for text in component.texts), component.name
    used = {text for component in table for text in component.texts} | COMMON
    kept = {file.name for file in KEPT.glob("*.txt")}
    assert kept <= used, f"nobody names {kept - used}"


def test_versions_are_those_of_the_real_libraries() -> None:
    versions = {component.name: version_of(component) for component in read_components()}
    assert versions["Qt"] == qVersion()
    assert versions["SQLCipher"].startswith("4.")
    assert versions["SQLite"].startswith("3.")
    assert versions["OpenSSL"].startswith("3.")
    assert versions["PCRE2"] == "as in Qt"


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_readme_says_how_qt_is_replaced(system: str) -> None:
    text = readme(PRODUCT, system)
    version = qVersion()
    assert f"/{version.rpartition('.')[0]}/{version}/single/" in text
    assert f"PySide6-{version}-src/" in text
    assert "reverse engineering" in text
    assert {"linux": "libQt6Core.so.6", "win32": "Qt6Core.dll", "darwin": "Frameworks/PySide6"}[
        system
    ] in text


@pytest.mark.skipif(sys.platform != "linux", reason="the library is replaced under its name on Linux")
def test_the_program_runs_with_another_build_of_qt(small_bundle: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    shutil.copytree(small_bundle, bundle, symlinks=True)
    library = bundle / "_internal" / "PySide6" / "Qt" / "lib" / "libQt6Core.so.6"
    ours = library.read_bytes()
    assert ours.count(BUILT_BY) == 1
    library.write_bytes(ours.replace(BUILT_BY, b"my own build; by "))
    told = subprocess.run([bundle / "daylit-desktop"], capture_output=True, text=True, check=True).stdout
    assert "my own build" in told


@pytest.mark.skipif(not REAL.is_dir(), reason="dist holds no bundle")
def test_the_real_bundle_is_accounted_for() -> None:
    contents = contents_of(REAL)
    assert {"cryptography", "sqlcipher3", "pyside6-essentials"} <= set(contents.distributions)
    assert index_of(parts_of(contents, PRODUCT)).count("\n") > 60
