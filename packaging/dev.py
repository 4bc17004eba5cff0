"""Sets up a checkout on a fresh machine and runs what is needed: demo, test, lint, types, run, setup.

    python3 packaging/dev.py demo     set up, then the program on a private service
    python3 packaging/dev.py test     set up, then the tests

Needs Python 3.11 or later and its standard library only. The second run is instant: a stamp remembers what
was set up. Works on Linux, macOS and Windows.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.system_libraries import Missing, install_line, missing_libraries, packages_for

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = VENV / "daylit-stamp"
KEY_RING_PROGRAMS = ("dbus-run-session", "dbus-send", "gnome-keyring-daemon")
KEY_RING_PACKAGES = ("dbus", "dbus-daemon", "gnome-keyring")
OLDEST_PYTHON = (3, 11)
NEWEST_PYTHON = (3, 15)


class SetUpStopped(Exception):
    """Set-up cannot go on; the text says what a person can do."""


def main(arguments: Sequence[str]) -> int:
    """Set up and run one command; the answer is its exit status."""
    command, *rest = arguments or ["help"]
    commands = {"demo": _demo, "test": _test, "lint": _lint, "types": _types, "run": _run, "setup": _nothing}
    if command not in commands:
        print(__doc__)
        return 0 if command in ("help", "-h", "--help") else 2
    try:
        set_up(for_window=command == "demo" and _has_display())
        if command == "test":
            provide_key_ring()
        return commands[command](rest)
    except SetUpStopped as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


# -- set-up ------------------------------------------------------------------------------------------


def set_up(*, for_window: bool) -> None:
    """Everything that is missing: system libraries, .venv, packages of the lock, the program itself."""
    _check_python()
    began = time.monotonic()
    provide_libraries(missing_libraries(for_window=for_window))
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == stamp():
        return
    make_environment()
    install_packages()
    link_program()
    STAMP.write_text(stamp(), encoding="utf-8")
    _say(f"Set up in {time.monotonic() - began:.0f} s.")


def stamp() -> str:
    """What the environment depends on: the lock, the project file and this Python."""
    digest = hashlib.sha256()
    for file in (LOCK, ROOT / "pyproject.toml", Path(__file__)):
        digest.update(file.read_bytes())
    return f"{digest.hexdigest()} {sys.version_info[:3]} {ROOT}"


def provide_libraries(missing: Missing) -> None:
    """Install the system libraries that Qt misses, where that is possible; else say the one line to run."""
    if not missing:
        return
    if not _is_root_on_debian():
        line = install_line(missing) or "(the packages of your system that bring them)"
        raise SetUpStopped(
            "Qt misses system libraries: " + ", ".join(sorted(missing)) + "\n"
            "Install them once with:\n\n    " + line + "\n\nand run this command again."
        )
    packages = packages_for(missing)
    _say(f"Installing {len(packages)} system packages that Qt needs …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = ["apt-get", "-qq", "-o=Dpkg::Use-Pty=0"]
    if not any(Path("/var/lib/apt/lists").glob("*Packages*")):
        _call([*quiet, "update"], environment)
    if _try([*quiet, "install", "-y", "--no-install-recommends", *packages], environment):
        return
    _call([*quiet, "update"], environment)
    _call([*quiet, "install", "-y", "--no-install-recommends", *packages], environment)


def provide_key_ring() -> None:
    """For the tests: a real key ring daemon and a private bus, where they can be installed without asking."""
    if not sys.platform.startswith("linux") or all(map(shutil.which, KEY_RING_PROGRAMS)):
        return
    if not _is_root_on_debian():
        _say("Without gnome-keyring and dbus-run-session, the tests with a real key ring are skipped.")
        return
    _say("Installing a key ring daemon for the tests …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = ["apt-get", "-qq", "-o=Dpkg::Use-Pty=0"]
    install = [*quiet, "install", "-y", "--no-install-recommends", *KEY_RING_PACKAGES]
    if not _try(install, environment) and _try([*quiet, "update"], environment):
        _try(install, environment)


def make_environment() -> None:
    """Make .venv, also where the module for it was left out of Python."""
    if VENV.exists() and not _python().exists():
        shutil.rmtree(VENV)
    if VENV.exists():
        return
    _say("Making .venv …")
    _call([sys.executable, "-m", "venv", "--without-pip", str(VENV)])


def install_packages() -> None:
    """Install exactly what the lock names, checked against its hashes."""
    _say("Installing the packages of the lock …")
    uv = shutil.which("uv")
    if uv:
        _call(
            [
                uv,
                "pip",
                "install",
                "--quiet",
                "--compile-bytecode",
                "--python",
                str(_python()),
                "--require-hashes",
                "-r",
                str(LOCK),
            ]
        )
        return
    pip = [sys.executable, "-m", "pip"]
    if not _try([*pip, "--version"]):
        if not _try([str(_python()), "-m", "ensurepip", "--default-pip"]):
            raise SetUpStopped(
                "This Python has no pip. Install python3-pip (or uv) and run this command again."
            )
        pip = [str(_python()), "-m", "pip"]
    target = [] if pip[0] == str(_python()) else ["--python", str(_python())]
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes", "-r", str(LOCK)]
    _call([*pip, *target, "install", *options])


def link_program() -> None:
    """Make `desktop` importable and `daylit-desktop` callable from .venv, straight from this checkout.

    A path file needs no build tool and shows every change at once.
    """
    folder = subprocess.run(
        [str(_python()), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    (Path(folder) / "daylit_checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if os.name == "nt":
        launcher, text = VENV / "Scripts" / "daylit-desktop.cmd", f'@"{_python()}" -m desktop %*\r\n'
    else:
        launcher, text = VENV / "bin" / "daylit-desktop", f'#!/bin/sh\nexec "{_python()}" -m desktop "$@"\n'
    launcher.write_text(text, encoding="utf-8")
    launcher.chmod(0o755)


# -- commands ----------------------------------------------------------------------------------------


def _demo(rest: Sequence[str]) -> int:
    return _in_venv("-m", "desktop", "demo", *rest)


def _run(rest: Sequence[str]) -> int:
    return _in_venv("-m", "desktop", *rest)


def _test(rest: Sequence[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return _in_venv("-m", "pytest", *(rest or ("-q", "-n", "auto")))


def _lint(_rest: Sequence[str]) -> int:
    checks = (("-m", "ruff", "check", "."), ("-m", "ruff", "format", "--check", "."))
    contracts = ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")
    return max(_in_venv(*check) for check in (*checks, contracts))


def _types(_rest: Sequence[str]) -> int:
    return _in_venv("-m", "mypy")


def _nothing(_rest: Sequence[str]) -> int:
    _say("Ready.")
    return 0


def _in_venv(*arguments: str) -> int:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run([str(_python()), *arguments], cwd=ROOT, env=environment, check=False).returncode


# -- means -------------------------------------------------------------------------------------------


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _check_python() -> None:
    if not OLDEST_PYTHON <= sys.version_info[:2] < NEWEST_PYTHON:
        raise SetUpStopped(
            f"This is Python {sys.version_info[0]}.{sys.version_info[1]}; Python 3.11 to 3.14 is needed."
        )


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _is_root_on_debian() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _call(command: Sequence[str], environment: dict[str, str] | None = None) -> None:
    if not _try(command, environment, show=True):
        raise SetUpStopped(
            "This step failed; its own words are above:\n\n    " + " ".join(map(str, command)) + "\n\n"
            "A missing network and a full disk are the usual causes. Mend it and run this command again."
        )


def _try(command: Sequence[str], environment: dict[str, str] | None = None, *, show: bool = False) -> bool:
    output = None if show else subprocess.DEVNULL
    try:
        return (
            subprocess.run(command, env=environment, check=False, stdout=output, stderr=output).returncode
            == 0
        )
    except OSError as error:
        raise SetUpStopped(f"{command[0]} cannot be run: {error.strerror}.") from error


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
