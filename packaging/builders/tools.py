"""Other programs that a build needs: found, or named with their package; run, or their words shown."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

DEBIAN_PACKAGES = {
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "rpmbuild": "rpm",
    "makensis": "nsis",
    "minisign": "minisign",
    "lintian": "lintian",
    "mksquashfs": "squashfs-tools",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "zstd": "zstd",
    "objdump": "binutils",
}


class BuildStopped(Exception):
    """A build cannot go on; the text says why and what to do."""


class NotHere(BuildStopped):
    """This machine cannot build it: another system is needed, or a program that is not installed."""


def need(*programs: str) -> None:
    """Raises NotHere, naming what is missing and how to get it."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        packages = " ".join(sorted({DEBIAN_PACKAGES.get(program, program) for program in missing}))
        raise NotHere(
            f"This build needs {', '.join(missing)}. On Debian or Ubuntu: sudo apt-get install {packages}"
        )


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env_more: Mapping[str, str] | None = None,
    called: str = "",
) -> str:
    """What a command printed; `env_more` is added to the environment.

    Raises BuildStopped with the command's own words when it fails. `called` is said in place of a command
    that holds a secret.
    """
    words = [str(word) for word in command]
    env = {**os.environ, "LC_ALL": "C.UTF-8", **(env_more or {})}
    done = subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildStopped(f"{called or ' '.join(words)} failed:\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout
