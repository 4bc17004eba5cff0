"""Starts a built program as a stranger would and walks the main job: version, doctor, the guided tour.

python3 packaging/smoke.py dist/daylit-desktop/daylit-desktop [PICTURES]
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

WORDS = "five plain words are enough"
PLAIN_HEADER = b"SQLite format 3\x00"
NEEDED_PICTURES = 9


def main(arguments: list[str]) -> int:
    """0 when everything came true."""
    program = Path(arguments[0]).resolve()
    checks: tuple[tuple[str, Callable[[], bool]], ...]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        pictures = Path(arguments[1]) if len(arguments) > 1 else home / "pictures"
        checks = (
            ("version", lambda: _run(program, home, "--version")),
            ("doctor", lambda: _run(program, home, "doctor")),
            (
                "guided tour",
                lambda: _run(program, home, "demo", "--threads", "60", "--pictures", str(pictures)),
            ),
            ("pictures", lambda: len(list(pictures.glob("*.png"))) >= NEEDED_PICTURES),
            ("encrypted store", lambda: _encrypts(program, home)),
        )
        results = [(name, check()) for name, check in checks]
    for name, good in results:
        print(f"{'ok ' if good else 'NO '} {name}")
    return 0 if all(good for _, good in results) else 1


def _run(program: Path, home: Path, *arguments: str, typed: str = "") -> bool:
    """Run with an empty environment but for what every login has; True for exit status 0."""
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    if os.name == "nt":
        environment = {**os.environ, "USERPROFILE": str(home), "LOCALAPPDATA": str(home)}
    done = subprocess.run(
        [str(program), *arguments], env=environment, input=typed, capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(done.stdout + done.stderr)
    return done.returncode == 0


def _encrypts(program: Path, home: Path) -> bool:
    """A store that the built program makes has no readable header: its driver was frozen with its cipher."""
    data, secret = home / "data", home / "passphrase"
    secret.write_text(WORDS + "\n", encoding="utf-8")
    options = ("--data-dir", str(data), "--passphrase-file", str(secret))
    # Nobody answers at this port: the store is made, then signing in fails, which is all that is wanted.
    subprocess.run(
        [
            str(program),
            "sign-in",
            "--url",
            "http://127.0.0.1:9",
            "--username",
            "x",
            "--password-stdin",
            *options,
        ],
        env={**os.environ, "HOME": str(home)},
        input="x\n",
        capture_output=True,
        text=True,
        check=False,
    )
    store = data / "store.db"
    return (
        store.exists() and store.read_bytes()[:16] != PLAIN_HEADER and _run(program, home, "doctor", *options)
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
