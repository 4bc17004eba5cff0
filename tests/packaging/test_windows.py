"""The installer for Windows: what can be told of it without Windows."""

import re
import shlex
import shutil
import struct
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from builders import authenticode, windows
from builders.icons import WINDOWS_SIZES, write_ico
from builders.product import NAME, ROOT, Product, read_product
from builders.templates import TEMPLATES
from builders.tools import BuildStopped, run

needs_makensis = pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed")
needs_signer = pytest.mark.skipif(not shutil.which("osslsigncode"), reason="osslsigncode is not installed")
LANGUAGES = {"ENGLISH", "GERMAN", "SPANISH"}


@pytest.fixture
def product() -> Product:
    return read_product()


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """A bundle that is none, in a folder whose name Windows people have."""
    folder = tmp_path / "Jürgen Łoś" / NAME
    (folder / "_internal").mkdir(parents=True)
    for name in (f"{NAME}.exe", f"{NAME}-cli.exe", "_internal/größe.txt"):
        (folder / name).write_bytes(b"MZ, but no program")
    return folder


def words() -> str:
    return (TEMPLATES / "windows" / "words.nsh").read_text(encoding="utf-8")


def script() -> str:
    return (TEMPLATES / "windows" / "installer.nsi").read_text(encoding="utf-8")


# -- the script --------------------------------------------------------------------------------------


def test_every_sentence_is_there_in_every_language() -> None:
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"$", words(), re.M)
    used = set(re.findall(r"\$\(([A-Z_]+)\)", script()))
    assert {name for name, _, _ in said} == used
    assert len(said) == len(used) * len(LANGUAGES)
    assert {(name, language) for name, language, _ in said} == {
        (name, language) for name in used for language in LANGUAGES
    }
    assert len({text for _, _, text in said}) == len(said)


def test_a_refusal_says_that_nothing_is_lost() -> None:
    codes = dict(re.findall(r'REFUSE (\d) "\$\((\w+)\)"', script()))
    assert set(codes) == {"3", "4", "5", "6", "7"}
    for name in (*codes.values(), "RUNNING", "NOT_WRITTEN"):
        english = re.search(rf'LangString {name} \$\{{LANG_ENGLISH\}} "(.+)"', words())
        assert english
        assert re.search(r"Nothing was|unchanged", english[1]), name


def test_the_installer_asks_for_no_rights_and_checks_its_download() -> None:
    assert "RequestExecutionLevel user" in script()
    assert "CRCCheck force" in script()
    assert "Unicode True" in script()
    assert "HKLM" not in script()


def test_the_telephone_is_offered_and_not_taken() -> None:
    assert not re.search(r"Software\\Classes\\tel\b", script())
    assert r'"${CAPABILITIES}\URLAssociations" "tel"' in script()
    assert r'"Software\RegisteredApplications"' in script()


def test_a_link_cannot_smuggle_options_into_the_command_line() -> None:
    """A page may write a link with quotes in it; what follows them is no option of the program."""
    registered = re.search(r"""shell\\open\\command" "" '"[^"]+" (open -- "%1")'""", script())
    assert registered
    words = shlex.split(registered[1].replace("%1", 'daylit-desktop://thread/1" --data-dir "elsewhere'))
    assert words == ["open", "--", "daylit-desktop://thread/1", "--data-dir", "elsewhere"]
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "unexpected extra argument" in done.stderr


def test_the_uninstaller_removes_the_folder_that_the_program_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    from platformdirs import windows as on_windows

    from desktop.places import APP_NAME

    monkeypatch.setattr(on_windows, "get_win_folder", lambda _name: r"C:\local")
    there = on_windows.Windows(APP_NAME, appauthor=False, roaming=False)
    assert there.user_data_dir.replace("/", "\\") == rf"C:\local\{NAME}"
    assert there.user_state_dir.replace("/", "\\") == rf"C:\local\{NAME}"
    assert r'!define DATA "$LOCALAPPDATA\@NAME@"' in script()


def test_text_reaches_the_script_as_it_is() -> None:
    assert windows.nsis_text('5 $ for "Łoś"') == '5 $$ for $\\"Łoś$\\"'


def test_a_path_that_windows_could_not_reach_stops_the_build(payload: Path) -> None:
    windows.check_paths(payload)
    deep = payload / "_internal" / ("a" * 70) / ("b" * 70)
    deep.mkdir(parents=True)
    with pytest.raises(BuildStopped, match="characters long"):
        windows.check_paths(payload)


@pytest.mark.skipif(sys.platform == "win32", reason="here it is built")
def test_elsewhere_it_says_where_it_is_built(product: Product) -> None:
    with pytest.raises(BuildStopped, match="built on Windows"):
        windows.build_windows(product)


def test_windows_sorts_every_stage_before_its_release(product: Product) -> None:
    order = ("0.1.9", "0.2.0a1", "0.2.0a12", "0.2.0b1", "0.2.0rc1", "0.2.0rc2", "0.2.0", "0.2.1a1")
    numbers = [tuple(map(int, replace(product, version=one).windows_version.split("."))) for one in order]
    assert numbers == sorted(set(numbers))


def test_only_folders_with_our_program_inside_are_emptied() -> None:
    removed = re.findall(r"RMDir /r (.+)", script())
    assert removed == ['"$0"', '"${DATA}"']
    assert '${If} ${FileExists} "$0\\${PROGRAM}"\n    RMDir /r "$0"' in script()


# -- the compiled installer --------------------------------------------------------------------------


@needs_makensis
def test_the_script_compiles_without_a_warning_and_twice_alike(
    product: Product, payload: Path, tmp_path: Path
) -> None:
    made = windows.make_installer(product, payload, tmp_path / "dist", parts=tmp_path / "parts")
    assert made.name == f"{NAME}-{product.version}-windows-x64-setup.exe"
    first = made.read_bytes()
    assert first[:2] == b"MZ"
    for fact in ("Daylit set-up", product.version, product.publisher):
        assert fact.encode("utf-16-le") in first, "the version resource"
    assert not authenticode.is_signed(made)
    windows.make_installer(product, payload, tmp_path / "dist", parts=tmp_path / "parts")
    assert made.read_bytes() == first


@needs_makensis
@pytest.mark.parametrize("fault", ["sentence", "variable"])
def test_a_warning_stops_the_build(
    fault: str, product: Product, payload: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = windows.fill

    def broken(template: str, values: dict[str, str]) -> str:
        text = real(template, values)
        if fault == "sentence" and template.endswith("words.nsh"):
            return re.sub(r"LangString NO_ROOM \$\{LANG_SPANISH\}.*", "", text)
        if fault == "variable" and template.endswith("installer.nsi"):
            return text.replace("Var Free", "Var Free\nVar Unused")
        return text

    monkeypatch.setattr(windows, "fill", broken)
    with pytest.raises(BuildStopped, match="warning"):
        windows.make_installer(product, payload, tmp_path / "dist", parts=tmp_path / "parts")


def test_without_the_compiler_the_build_names_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BuildStopped, match="nsis"):
        windows.find_makensis({})
    installed = tmp_path / "NSIS" / "makensis.exe"
    installed.parent.mkdir()
    installed.touch()
    assert windows.find_makensis({"ProgramFiles(x86)": str(tmp_path)}) == str(installed)


# -- signing -----------------------------------------------------------------------------------------


@pytest.fixture
def signer(tmp_path: Path) -> str:
    """A command line that signs with a certificate nobody knows."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Nobody")])
    day = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(day - timedelta(days=1))
        .not_valid_after(day + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (tmp_path / "public.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (tmp_path / "secret.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    certs = f"-certs '{tmp_path / 'public.pem'}' -key '{tmp_path / 'secret.pem'}'"
    return f"osslsigncode sign {certs} -n Daylit -in {{file}} -out {{signed}}"


@needs_makensis
@needs_signer
def test_installer_and_uninstaller_are_signed(
    product: Product, payload: Path, tmp_path: Path, signer: str
) -> None:
    log = tmp_path / "signed.txt"
    wrapper = tmp_path / "signer.sh"
    wrapper.write_text(f'#!/bin/sh\necho "$1" >> "{log}"\n' + signer.format(file='"$1"', signed='"$2"'))
    wrapper.chmod(0o755)
    made = windows.make_installer(
        product, payload, tmp_path / "dist", f"'{wrapper}' {{file}} {{signed}}", tmp_path / "parts"
    )
    assert authenticode.is_signed(made)
    assert len(log.read_text().splitlines()) == 2, "the uninstaller, then the installer"
    assert "Signature verification: ok" in run(
        ["osslsigncode", "verify", "-CAfile", tmp_path / "public.pem", "-in", made]
    )
    data = bytearray(made.read_bytes())
    data[2000] ^= 1
    made.write_bytes(data)
    with pytest.raises(BuildStopped):
        run(["osslsigncode", "verify", "-CAfile", tmp_path / "public.pem", "-in", made])


@needs_makensis
def test_a_command_that_signs_nothing_stops_the_build(
    product: Product, payload: Path, tmp_path: Path
) -> None:
    with pytest.raises(BuildStopped):
        windows.make_installer(product, payload, tmp_path / "dist", "true", tmp_path / "parts")


@needs_makensis
@needs_signer
def test_what_somebody_signed_already_is_left_alone(
    product: Product, payload: Path, tmp_path: Path, signer: str
) -> None:
    made = windows.make_installer(product, payload, tmp_path / "dist", parts=tmp_path / "parts")
    bundle = tmp_path / "bundle"
    (bundle / "deep").mkdir(parents=True)
    for name in ("program.exe", "deep/library.dll", "deep/part.pyd", "deep/words.txt"):
        shutil.copy(made, bundle / name)
    assert authenticode.sign_folder(bundle, signer) == 3
    assert authenticode.sign_folder(bundle, signer) == 0
    assert not authenticode.is_signed(bundle / "deep" / "words.txt")
    assert not list(bundle.rglob("*.signed"))


def test_a_signer_that_fails_is_told_without_its_secrets(tmp_path: Path) -> None:
    file = tmp_path / "program.exe"
    script = "import sys; sys.exit('the card is locked')"
    command = f'"{sys.executable}" -c "{script}" --password hunter2 {{file}}'
    with pytest.raises(BuildStopped, match="the card is locked") as stop:
        authenticode.sign(file, command)
    assert "program.exe" in str(stop.value)
    assert "hunter2" not in str(stop.value)


def test_a_command_line_may_have_windows_paths_in_it() -> None:
    assert authenticode.split_words(r"C:\kit\signtool.exe sign {file}") == [
        r"C:\kit\signtool.exe",
        "sign",
        "{file}",
    ]
    assert authenticode.split_words(r'"C:\Program Files\kit\signtool.exe" sign /n "A B" {file}') == [
        r"C:\Program Files\kit\signtool.exe",
        "sign",
        "/n",
        "A B",
        "{file}",
    ]


# -- the program's own files -------------------------------------------------------------------------


def test_the_icon_has_a_picture_for_each_size(tmp_path: Path) -> None:
    reader = QImageReader(str(write_ico(tmp_path / "daylit.ico")))
    assert reader.imageCount() == len(WINDOWS_SIZES)
    for number, size in enumerate(WINDOWS_SIZES):
        assert reader.jumpToImage(number)
        picture = reader.read()
        assert picture.size() == QSize(size, size)
        assert picture.pixelColor(0, 0).alpha() == 0
        assert picture.pixelColor(size // 2, size // 2).name() == "#ffffff"
        top, bottom = (picture.pixelColor(size // 2, y) for y in (size // 8, size - 1 - size // 8))
        assert top.lightness() > bottom.lightness(), "the sky is light above: not upside down"


def test_each_entry_of_the_icon_says_where_its_picture_lies(tmp_path: Path) -> None:
    data = write_ico(tmp_path / "daylit.ico").read_bytes()
    kind, count = struct.unpack_from("<HH", data, 2)
    assert (kind, count) == (1, len(WINDOWS_SIZES))
    end = 6 + 16 * count
    for number in range(count):
        size, offset = struct.unpack_from("<II", data, 6 + 16 * number + 8)
        assert offset == end
        end += size
    assert end == len(data)


def test_the_version_resource_is_what_pyinstaller_reads(product: Product) -> None:
    """PyInstaller evaluates the file; its classes take exactly these words."""

    def recorded(*values: object, **named: object) -> object:
        return values or named

    kinds = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct")
    names = dict.fromkeys((*kinds, "VarFileInfo", "VarStruct"), recorded)
    read = str(eval(windows.version_text(product), names))
    numbers = tuple(int(number) for number in product.windows_version.split("."))
    assert read.count(str(numbers)) == 2
    assert f"('ProductVersion', '{product.version}')" in read
    assert f"('CompanyName', '{product.publisher}')" in read


def test_a_quote_in_a_fact_stays_in_its_text() -> None:
    assert eval(f"'{windows.python_text(chr(92) + chr(39))}'") == "\\'"


def test_pyinstaller_is_given_files_that_are_there(product: Product, tmp_path: Path) -> None:
    look = windows.prepare_program(product, tmp_path / "parts")
    assert sorted(look) == ["icon", "version"]
    assert all(Path(file).is_file() for file in look.values())
