"""What goes into a bundle, whose it is, and when it is built anew; names of packages."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import build
from builders import bundle, deb, rpm
from builders.components import Component, read_components
from builders.contents import owner_of
from builders.product import NAME, ROOT, Product, read_product
from builders.selection import is_kept_file
from builders.tools import BuildStopped, NotHere

PRODUCT = read_product()
WINDOWS = {
    "daylit-desktop-cli.exe": "PyInstaller (start of the program)",
    "_internal/VCRUNTIME140.dll": "Microsoft Visual C++ runtime",
    "_internal/VCRUNTIME140_1.dll": "Microsoft Visual C++ runtime",
    "_internal/PySide6/MSVCP140.dll": "Microsoft Visual C++ runtime",
    "_internal/api-ms-win-crt-runtime-l1-1-0.dll": "Microsoft Visual C++ runtime",
    "_internal/ucrtbase.dll": "Microsoft Visual C++ runtime",
    "_internal/python313.dll": "Python",
    "_internal/_ssl.pyd": "Python",
    "_internal/unicodedata.pyd": "Python",
    "_internal/libcrypto-3.dll": "OpenSSL (of Python)",
    "_internal/libffi-8.dll": "libffi",
    "_internal/sqlite3.dll": "SQLite (of Python)",
    "_internal/PySide6/Qt6Core.dll": "Qt",
    "_internal/PySide6/plugins/platforms/qwindows.dll": "Qt",
    "_internal/PySide6/QtCore.pyd": "Qt for Python (PySide6, Shiboken6)",
    "_internal/sqlcipher3/_sqlite3.cp313-win_amd64.pyd": "SQLCipher",
    "_internal/_cffi_backend.cp313-win_amd64.pyd": "cffi",
    "_internal/orjson/orjson.cp313-win_amd64.pyd": "orjson",
    "_internal/stranger/part.pyd": None,
}
MACOS = {
    "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": "Qt",
    "Contents/Frameworks/QtCore.framework/Versions/A/QtCore": "Qt",
    "Contents/Frameworks/PySide6/QtGui.abi3.so": "Qt for Python (PySide6, Shiboken6)",
    "_internal/Python.framework/Versions/3.13/Python": "Python",
    "_internal/python3.13/lib-dynload/_ssl.cpython-313-darwin.so": "Python",
    "_internal/libssl.3.dylib": "OpenSSL (of Python)",
    "_internal/stranger/libssl.3.dylib": None,
}
INSTALLED = {
    "_cffi_backend.cp313-win_amd64.pyd": "cffi",
    "orjson/orjson.cp313-win_amd64.pyd": "orjson",
}


@pytest.mark.parametrize(("path", "name"), (WINDOWS | MACOS).items())
def test_files_of_other_systems_have_an_owner(path: str, name: str | None) -> None:
    owner = owner_of(path, read_components(), INSTALLED)
    assert (owner.name if isinstance(owner, Component) else owner) == name


@pytest.mark.parametrize(
    "name",
    [
        *("PySide6/Qt/translations/qtbase_fr.qm", "PySide6\\translations\\qtbase_fr.qm"),
        *("PySide6/Qt/plugins/imageformats/libqtiff.so", "PySide6\\plugins\\imageformats\\qtiff.dll"),
        *("PySide6/Qt/lib/libQt6Qml.so.6", "PySide6\\Qt6Qml.dll"),
        *("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "PySide6\\opengl32sw.dll"),
        *("PySide6/Qt/qml/QtQuick/qmldir", "PySide6\\plugins\\platforms\\qminimal.dll"),
    ],
)
def test_what_nothing_uses_stays_out_on_every_system(name: str) -> None:
    assert not is_kept_file(name, "", "win32")


@pytest.mark.parametrize(
    "name",
    [
        *("PySide6\\translations\\qtbase_de.qm", "PySide6/Qt/translations/qtbase_es.qm"),
        *("PySide6\\plugins\\imageformats\\qsvg.dll", "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui"),
        *("PySide6\\plugins\\platforms\\qwindows.dll", "resources/translations/daylit_de.qm"),
    ],
)
def test_what_is_used_goes_in_on_every_system(name: str) -> None:
    assert is_kept_file(name, "", "darwin")


def test_a_bundle_of_other_sources_is_not_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "BUNDLE", tmp_path)
    monkeypatch.setattr(bundle, "build_bundle", lambda _product: ["built"])
    mark = tmp_path / "version"
    for stale in ("", PRODUCT.version, f"{PRODUCT.version} {PRODUCT.epoch - 1}\n"):
        mark.write_text(stale, encoding="utf-8")
        assert bundle.ensure_bundle(PRODUCT) == ["built"]
    mark.write_text(f"{PRODUCT.version} {PRODUCT.epoch}\n", encoding="utf-8")
    assert bundle.ensure_bundle(PRODUCT) == []


def test_the_rpm_claims_no_folder_of_the_system_whatever_the_checkout_is_called(tmp_path: Path) -> None:
    root = tmp_path / NAME / "root"
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/lib" / NAME).mkdir(parents=True)
    (root / "usr/bin" / NAME).touch()
    assert rpm.listed(root) == [f'"/usr/bin/{NAME}"', f'%dir "/usr/lib/{NAME}"']


def test_a_pre_release_has_a_name_that_survives_an_upload() -> None:
    coming = replace(PRODUCT, version="0.2.0rc1")
    assert coming.linux_version == "0.2.0~rc1"
    for file in (deb.file_name(coming), rpm.file_name(coming)):
        assert "0.2.0rc1" in file
        assert "~" not in file


def test_a_malformed_version_is_told_in_a_sentence() -> None:
    with pytest.raises(BuildStopped, match=r"'1\.2' in desktop/__init__\.py is not like"):
        replace(PRODUCT, version="1.2")


def test_all_that_this_machine_can_build_is_built(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(_product: Product) -> list[str]:
        raise NotHere("It needs a tool.")

    for name in build.EVERYTHING:
        target = missing if name == "rpm" else lambda _product: []
        monkeypatch.setitem(build.TARGETS, name, ("", target))
    assert build.main(["all-here"]) == 0
    said = capsys.readouterr().out
    assert "left out: rpm. It needs a tool." in said
    assert "tar: 0 s" in said


def test_downloads_are_checked_where_qt_and_the_tools_of_bills_are_missing() -> None:
    blocked = "import sys; sys.modules.update(PySide6=None, cyclonedx=None, packageurl=None); import build"
    words = [sys.executable, "-c", blocked]
    done = subprocess.run(words, cwd=ROOT / "packaging", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
