"""Tries the installer on Windows as a stranger: install, upgrade, refuse, remove, with the data or without.

    python packaging/try_installer.py dist/daylit-desktop-1.2.3-windows-x64-setup.exe

Only on a computer that has no Daylit: what it installs, it removes. On Linux, Wine stands in for Windows
(WINEPREFIX names its folder, set to Windows 10); the program itself is then not tried. Needs Python's
standard library only.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

NAME = "daylit-desktop"
ON_WINDOWS = os.name == "nt"
SMOKE = Path(__file__).resolve().parent / "smoke.py"
KEYS = (
    rf"HKCU\Software\Classes\{NAME}",
    r"HKCU\Software\Daylit\Capabilities",
    rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}",
)
DONE, RUNNING, CLASH = 0, 2, 7
PATIENCE = 60
"""Seconds until a program that was started is surely seen to run."""


class Computer:
    """Windows, or Wine in its place: the folders of this person, and programs run there."""

    def __init__(self, setup: Path) -> None:
        self._setup = setup
        self._local = local_folder()
        self.folder = self._local / "Programs" / "Daylit"
        self.program = self.folder / "program" / f"{NAME}-cli.exe"
        self.data = self._local / NAME

    @property
    def is_clean(self) -> bool:
        """Whether there is no Daylit here."""
        return not self.folder.exists() and not self.data.exists() and not any(map(self.has_key, KEYS))

    def install(self) -> int:
        """Exit code of a silent installation."""
        return self._run(self._setup, "/S")

    def uninstall(self, *options: str) -> int:
        """Exit code of a silent removal; told its folder, the uninstaller waits for its own end."""
        return self._run(self.folder / "uninstall.exe", "/S", *options, f"_?={self._seen(self.folder)}")

    def has_key(self, key: str) -> bool:
        """Whether a key is in the registry."""
        return (
            subprocess.run(self._words("reg", "query", key), capture_output=True, check=False).returncode == 0
        )

    def start(self) -> subprocess.Popen[bytes]:
        """The program, at work until it is ended."""
        return subprocess.Popen(self._words(self.program, "sandbox"), stdout=subprocess.DEVNULL)

    def put_data(self) -> Path:
        """A file in the data folder."""
        self.data.mkdir(parents=True, exist_ok=True)
        mark = self.data / "mark"
        mark.write_text("of this person", encoding="utf-8")
        return mark

    def _run(self, *words: str | Path) -> int:
        return subprocess.run(self._words(*words), timeout=600, check=False).returncode

    @staticmethod
    def _words(*words: str | Path) -> list[str]:
        return [*([] if ON_WINDOWS else ["wine"]), *map(str, words)]

    def _seen(self, path: Path) -> str:
        """A path as Windows programs write it."""
        if ON_WINDOWS:
            return str(path)
        inside = path.relative_to(Path(os.environ["WINEPREFIX"]) / "drive_c")
        return "C:\\" + "\\".join(inside.parts)


def local_folder() -> Path:
    """%LOCALAPPDATA%."""
    if ON_WINDOWS:
        return Path(os.environ["LOCALAPPDATA"])
    return Path(os.environ["WINEPREFIX"]) / "drive_c" / "users" / os.environ["USER"] / "AppData" / "Local"


def main(arguments: Sequence[str]) -> int:
    """0 when everything came true."""
    if len(arguments) != 1 or not Path(arguments[0]).is_file():
        print(__doc__)
        return 2
    computer = Computer(Path(arguments[0]).resolve())
    if not computer.is_clean:
        print("There is a Daylit on this computer. Try the installer on another one.", file=sys.stderr)
        return 2
    for words, check in checks(computer):
        came_true = check()
        print(f"{'ok ' if came_true else 'NO '} {words}", flush=True)
        if not came_true:
            return 1
    return 0


def checks(computer: Computer) -> tuple[tuple[str, Callable[[], bool]], ...]:
    """What must be true, in this order."""
    return (
        ("installs without a question", lambda: computer.install() == DONE and computer.program.is_file()),
        ("links, capabilities and the list of programs know it", lambda: all(map(computer.has_key, KEYS))),
        ("the installed program does its job", lambda: passes_smoke(computer.program)),
        ("neither upgrades nor goes while it runs", lambda: refuses_while_running(computer)),
        ("an upgrade keeps the data and removes the old program", lambda: upgrades(computer)),
        ("does not go when told two things", lambda: computer.uninstall("/KEEPDATA", "/REMOVEDATA") == CLASH),
        ("goes and keeps the data unless told otherwise", lambda: leaves(computer, keeping=True)),
        ("goes and removes the data when told so", lambda: leaves(computer, keeping=False)),
        ("nothing is left", lambda: computer.is_clean),
    )


def passes_smoke(program: Path) -> bool:
    """The smoke test of every build, with the installed one."""
    if not ON_WINDOWS:
        return True
    return subprocess.run([sys.executable, str(SMOKE), str(program)], check=False).returncode == 0


def refuses_while_running(computer: Computer) -> bool:
    """Both say so, and the program is still whole."""
    running = computer.start()
    end = time.monotonic() + PATIENCE
    try:
        while computer.install() != RUNNING:  # it may need a moment until it runs
            if time.monotonic() > end:
                return False
        return computer.uninstall() == RUNNING and computer.program.is_file()
    finally:
        running.kill()
        running.wait()


def upgrades(computer: Computer) -> bool:
    """What an old version left in the folder of the program is gone, what is not the program's is kept."""
    mark, stale = computer.put_data(), computer.program.parent / "of-an-old-version.dll"
    stale.touch()
    end = time.monotonic() + PATIENCE
    while computer.install() == RUNNING and time.monotonic() < end:
        pass  # the one that was ended may be a moment from gone
    return computer.program.is_file() and mark.is_file() and not stale.exists()


def leaves(computer: Computer, *, keeping: bool) -> bool:
    """Remove an installed program, then look for its data."""
    if computer.install() != DONE:
        return False
    mark = computer.put_data()
    code = computer.uninstall() if keeping else computer.uninstall("/REMOVEDATA")
    (computer.folder / "uninstall.exe").unlink(missing_ok=True)  # told its folder, it cannot remove itself
    if computer.folder.exists():
        computer.folder.rmdir()
    return code == DONE and mark.exists() is keeping


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
