"""The installer for Windows, made on Windows by NSIS; and what the program file itself says there."""

import os
import platform
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from builders import authenticode
from builders.bundle import BUNDLE, ensure_bundle
from builders.icons import write_ico
from builders.product import BUILD, DIST, NAME, Product
from builders.templates import fill
from builders.tools import BuildStopped, NotHere, run

LONGEST_PATH = 150
"""Characters below the program's folder: with the longest profile of a person it stays below Windows' 260."""
PRERELEASE = 0x2
PARTS = BUILD / "windows"


def build_windows(product: Product) -> list[str]:
    """Make `dist/daylit-desktop-VERSION-windows-x64-setup.exe`, signed where a command for it is given."""
    if platform.system() != "Windows":
        raise NotHere(
            "The Windows installer is built on Windows, for the program in it runs only there: "
            ".github/workflows/release.yml does it. What can be checked here is in "
            "tests/packaging/test_windows.py."
        )
    lines = ensure_bundle(product)
    command = authenticode.sign_command()
    if command:
        lines.append(f"{authenticode.sign_folder(BUNDLE, command)} programs and libraries signed")
    installer = make_installer(product, BUNDLE, DIST, command)
    lines.append(f"dist/{installer.name}: {installer.stat().st_size / 1e6:.0f} MB")
    if not command:
        lines.append(f"not signed: {authenticode.SLOT} is not set, and Windows will warn whoever starts it")
    return lines


def make_installer(
    product: Product, payload: Path, target: Path, command: str = "", parts: Path = PARTS
) -> Path:
    """Fill the script, compile it with warnings as errors, and look at the signature if there is one."""
    check_paths(payload)
    target.mkdir(parents=True, exist_ok=True)
    installer = target / f"{NAME}-{product.version}-windows-x64-setup.exe"
    script = write_script(product, payload, installer, parts, signed=bool(command))
    more = {"SOURCE_DATE_EPOCH": str(product.epoch), authenticode.SLOT: command}
    run([find_makensis(), "-WX", "-V2", "-INPUTCHARSET", "UTF8", script], env_more=more)
    if command:
        authenticode.verify(installer)
    return installer


def write_script(product: Product, payload: Path, installer: Path, parts: Path, *, signed: bool) -> Path:
    """The filled script with its words and the icon beside it; the answer is the script."""
    icon = write_ico(parts / "daylit.ico")
    words = parts / "words.nsh"
    words.write_text(fill("windows/words.nsh", {}), encoding="utf-8")
    values = script_values(product) | {
        "PAYLOAD": nsis_text(str(payload / "*.*")),
        "PROGRAM": nsis_text(str(payload / f"{NAME}.exe")),
        "INSTALLER": nsis_text(str(installer)),
        "ICON": nsis_text(str(icon)),
        "WORDS": nsis_text(str(words)),
        "SIGNING": signing_lines() if signed else "",
    }
    script = parts / "installer.nsi"
    script.write_text(fill("windows/installer.nsi", values), encoding="utf-8")
    return script


def script_values(product: Product) -> dict[str, str]:
    """The facts about the program, as NSIS writes text."""
    return {
        "NAME": NAME,
        "DISPLAY_NAME": nsis_text(product.display_name),
        "VERSION": nsis_text(product.version),
        "WINDOWS_VERSION": product.windows_version,
        "PUBLISHER": nsis_text(product.publisher),
        "SUMMARY": nsis_text(product.summary),
        "HOMEPAGE": nsis_text(product.homepage),
        "LONGEST_PATH": str(LONGEST_PATH),
    }


def nsis_text(text: str) -> str:
    """A text inside double quotes, of which NSIS takes no sign for its own."""
    return text.replace("$", "$$").replace('"', '$\\"')


def signing_lines() -> str:
    """Sign the uninstaller while it is packed, and the installer when it is done."""
    signer = f'"{sys.executable}" "{Path(authenticode.__file__).resolve()}" "%1"'
    return f"!uninstfinalize '{signer}' = 0\n!finalize '{signer}' = 0"


def check_paths(payload: Path) -> None:
    """Raises BuildStopped if a file lies so deep that some person's Windows could not reach it."""
    longest = max((len(str(file.relative_to(payload))), file) for file in payload.rglob("*"))
    if longest[0] > LONGEST_PATH:
        raise BuildStopped(f"The path {longest[1]} is {longest[0]} characters long; {LONGEST_PATH} may be.")


def find_makensis(environment: Mapping[str, str] = os.environ) -> str:
    """The compiler of NSIS: on the path, or where its own installer puts it. Raises NotHere."""
    installed = Path(environment.get("ProgramFiles(x86)", "")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(installed) if installed.is_file() else None)
    if found is None:
        raise NotHere(
            "This build needs makensis 3.08 or later. On Windows: choco install nsis; "
            "on Debian or Ubuntu: sudo apt-get install nsis"
        )
    return found


def version_text(product: Product) -> str:
    """The version resource of the program's own files, as PyInstaller reads it."""
    prerelease = product.version != ".".join(product.windows_version.split(".")[:3])
    return fill(
        "windows/version.txt",
        {
            "NUMBERS": ", ".join(product.windows_version.split(".")),
            "FLAGS": hex(PRERELEASE if prerelease else 0),
            "NAME": NAME,
            "DISPLAY_NAME": python_text(product.display_name),
            "VERSION": python_text(product.version),
            "PUBLISHER": python_text(product.publisher),
        },
    )


def python_text(text: str) -> str:
    """A text inside single quotes of Python."""
    return text.replace("\\", "\\\\").replace("'", "\\'")


def prepare_program(product: Product, parts: Path) -> dict[str, str]:
    """Icon and version resource, as PyInstaller's EXE takes them; `daylit.spec` calls this on Windows."""
    icon = write_ico(parts / "daylit.ico")
    version = parts / "version.txt"
    version.write_text(version_text(product), encoding="utf-8")
    return {"icon": str(icon), "version": str(version)}
