"""The scripts that prove a build: what they find wrong is their exit status. The programs they call are played."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builders.templates import fill

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="scripts for Linux")
CHROOT = """#!/bin/bash
shift
while [[ "$1" == *env || "$1" == -i || "$1" == *=* ]]; do shift; done
[ "$1" != timeout ] || exit 0
case "$*" in
  $WRONG*) echo "$WORDS"; exit "${STATUS:-1}" ;;
  "dpkg --get-selections") echo "libc6 install" ;;
  find*) echo /etc/passwd ;;
  *"/usr/bin/daylit-desktop demo") trap 'kill $!; exit 0' TERM; /bin/sleep 20 & wait ;;
  "dpkg -i /tmp/damaged.deb") exit 1 ;;
  "dpkg -i /tmp/daylit-desktop.deb") echo >> "$0.count"; [ "$(wc -l < "$0.count")" -gt 1 ] ;;
esac
"""
"""The system in the folder: everything is right in it but for the command that begins with $WRONG."""
DEBOOTSTRAP = """#!/bin/sh
for folder in "$@"; do case "$folder" in */system) mkdir -p "$folder/tmp" "$folder/etc" "$folder/home/daylit-desktop" \\
  "$folder/etc/apt" ;; esac; done
"""
GIT_FOR_A_SYSTEM = """#!/bin/sh
for last in "$@"; do :; done
mkdir -p "$last/daylit-demo" && touch "$last/daylit-demo/one.png"
"""
GIT_FOR_A_BUILD = """#!/bin/sh
for last in "$@"; do :; done
mkdir -p "$last/.venv/bin" "$last/dist/a folder" && cp "$0.python" "$last/.venv/bin/python"
"""
DPKG_DEB = """#!/bin/sh
[ "$1" != -R ] || { mkdir -p "$3/DEBIAN" && echo Version: 1 > "$3/DEBIAN/control"; }
"""
DONE = "#!/bin/sh\n"
SHORT_SLEEP = "#!/bin/sh\nexec /bin/sleep 0.3\n"
SCRIPTS = ("build_twice.sh", "fresh_machine.sh", "try_deb.sh")


def play(folder: Path, **programs: str) -> dict[str, str]:
    """An environment in which these programs are found first."""
    folder.mkdir(exist_ok=True)
    for name, text in programs.items():
        file = folder / name.replace("_", "-")
        file.write_text(text)
        file.chmod(0o755)
    return {"PATH": f"{folder}:/usr/sbin:/usr/bin:/bin", "HOME": str(folder)}


def run(script: str, *arguments: object, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = ["bash", str(ROOT / "packaging" / script), *map(str, arguments)]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def try_deb(folder: Path, chroot: str, **more: str) -> subprocess.CompletedProcess[str]:
    """`try_deb.sh` on a system that is played by `chroot`."""
    names = ("mount", "umount", "python3", "Xvfb", "import")
    programs = {**dict.fromkeys(names, DONE), "dpkg_deb": DPKG_DEB, "debootstrap": DEBOOTSTRAP}
    env = play(folder / "bin", chroot=chroot, sleep=SHORT_SLEEP, **programs)
    deb = folder / "one.deb"
    deb.write_bytes(b"package")
    return run("try_deb.sh", "bookworm", deb, folder / "system", env=env | more)


@pytest.mark.parametrize(
    ("wrong", "words", "status", "said"),
    [
        ("nothing", "", "0", ""),
        ("sh -c find", "\tlibcups.so.2 => not found", "0", ""),
        ("sh -c find", "\tlibxcb.so.1 => not found", "0", "libraries are not found: libxcb.so.1"),
        ("dpkg --verify", "??5?????? /usr/bin/daylit-desktop", "0", "files differ"),
        ("dpkg --verify", "", "1", "dpkg --verify failed"),
        ("dpkg --purge", "", "1", "could not be purged"),
    ],
)
def test_what_a_package_does_wrong_is_the_status(
    tmp_path: Path, wrong: str, words: str, status: str, said: str
) -> None:
    done = try_deb(tmp_path, CHROOT, WRONG=wrong, WORDS=words, STATUS=status)
    assert done.returncode == (1 if said else 0), done.stdout + done.stderr
    assert said in done.stdout


@pytest.mark.parametrize("kind", ["packages", "files"])
def test_what_a_package_leaves_behind_is_the_status(tmp_path: Path, kind: str) -> None:
    asked = "dpkg --get-selections" if kind == "packages" else "find /"
    leaving = CHROOT.replace(
        "  $WRONG*)",
        f'  "{asked}"*) echo /kept; [ ! -e "$0.purged" ] || echo /left; exit ;;\n'
        '  "dpkg --purge"*) touch "$0.purged"; exit ;;\n  $WRONG*)',
    )
    done = try_deb(tmp_path, leaving, WRONG="nothing")
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"{kind} are left" in done.stdout


@pytest.mark.parametrize("wrong", ["nothing", "sh -c *test"])
def test_a_step_that_fails_on_a_fresh_machine_is_the_status(tmp_path: Path, wrong: str) -> None:
    env = play(
        tmp_path / "bin",
        chroot=CHROOT, debootstrap=DEBOOTSTRAP, mount=DONE, umount=DONE, git=GIT_FOR_A_SYSTEM,
    )  # fmt: skip
    done = run("fresh_machine.sh", "bookworm", tmp_path / "system", env=env | {"WRONG": wrong, "WORDS": ""})
    assert done.returncode == (0 if wrong == "nothing" else 1), done.stdout + done.stderr
    assert ("EXIT STATUS" in done.stdout) == (wrong != "nothing")


@pytest.mark.parametrize(("content", "status"), [("the same", 0), ("$PWD", 1)])
def test_a_build_without_packages_is_compared_too(tmp_path: Path, content: str, status: int) -> None:
    env = play(tmp_path / "bin", git=GIT_FOR_A_BUILD, python3=DONE)
    python = tmp_path / "bin" / "git.python"
    python.write_text(f'#!/bin/sh\necho "{content}" > "dist/a folder/it\'s a program"\n')
    python.chmod(0o755)
    done = run("build_twice.sh", "bundle", env=env)
    assert done.returncode == status, done.stdout + done.stderr
    assert ("1 files, every one the same" in done.stdout) == (status == 0)


def test_only_the_window_that_was_opened_is_ended(tmp_path: Path) -> None:
    with subprocess.Popen(["/usr/bin/daylit-desktop demo", "60"], executable="/bin/sleep") as of_somebody:
        done = try_deb(tmp_path, CHROOT, WRONG="nothing")
        assert of_somebody.poll() is None
        of_somebody.kill()
    assert "the window that was open ended cleanly" in done.stdout, done.stdout + done.stderr


def test_an_rpm_is_built_in_a_folder_with_a_space() -> None:
    marks = ("SQUEEZE", "VERSION", "SUMMARY", "HOMEPAGE", "PUBLISHER", "REQUIRES", "FILES")
    spec = fill("linux/package.spec", {**dict.fromkeys(marks, ""), "ROOT": "/a folder/tree"})
    assert 'cp -a "/a folder/tree/." "%{buildroot}"' in spec


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("name", SCRIPTS)
def test_the_shell_is_sound(name: str) -> None:
    done = subprocess.run(
        ["shellcheck", ROOT / "packaging" / name], capture_output=True, text=True, check=False, env=os.environ
    )
    assert done.stdout == ""
