"""Starts a built program as a stranger would and walks the main job with it, on its own stand-in service.

    python3 packaging/smoke.py dist/daylit-desktop/daylit-desktop [--root FOLDER]

Version, check-up, sign-in, first fill, filter, log while the service is away, delivery, proof of
encryption, key ring (where this system has one), the guided tour through the window, a window on a real
screen (where there is one), and a clean end each time. `--root` runs it inside another system's folder
(chroot), where nothing of this machine is at hand. Needs Python's standard library only; exit status 0 when
everything came true.
"""

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WORDS = "five plain words are enough"
CANARY = "smoke canary 7291"
PLAIN_HEADER = b"SQLite format 3\x00"
NEEDED_PICTURES = 9
THREADS = 60
PATIENCE = 180
"""Seconds for one command; a cold disk under a virus scanner is slow."""
NOT_REACHED = 5
"""Exit status of the command line when the service does not answer."""
SERVICE = re.compile(r"service: (\S+:(\d+))\s+user (\S+)\s+password (\S+)\s+company (\S+)")
RING_PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
WITH_RING = 'printf smoke | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'


class Failed(Exception):
    """What was expected did not come true; the text says what came instead."""


class NotChecked(Exception):
    """Something that cannot be tried here; the text says what is missing."""


@dataclass(frozen=True, slots=True)
class Service:
    """A running stand-in service, as its own line says."""

    address: str
    port: str
    user: str
    password: str
    company: str


@dataclass(frozen=True, slots=True)
class Program:
    """A built program and the home it runs in. `root` is the folder of another system, or None."""

    path: str
    home: Path
    root: Path | None = None

    def run(self, *arguments: str, typed: str = "", status: int = 0, prefix: Sequence[str] = ()) -> str:
        """What it printed. Raises Failed for another exit status than the expected one."""
        done = subprocess.run(
            self.command(*arguments, prefix=prefix), env=self.surroundings(), input=typed,
            capture_output=True, text=True, encoding="utf-8", check=False, timeout=PATIENCE,
        )  # fmt: skip
        if done.returncode != status:
            raise Failed(f"{' '.join(arguments)}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def command(self, *arguments: str, prefix: Sequence[str] = ()) -> list[str]:
        """The words that start it, by another program if `prefix` names one."""
        inside = [shutil.which("chroot") or "chroot", str(self.root)] if self.root else []
        return [*inside, *prefix, self.path, *arguments]

    def has_beside(self, name: str) -> bool:
        """Whether its system has another program."""
        return (self.root / "usr/bin" / name).exists() if self.root else shutil.which(name) is not None

    def surroundings(self) -> dict[str, str]:
        """Nothing of this machine but what every log-in has."""
        if os.name == "nt":
            return {**os.environ, "USERPROFILE": str(self.home), "LOCALAPPDATA": str(self.home)}
        kept = {name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ}
        return {"HOME": self.inside(self.home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **kept}

    def inside(self, path: Path) -> str:
        """A path as the program sees it."""
        return f"/{path.relative_to(self.root)}" if self.root else str(path)

    def profile(self, name: str) -> list[str]:
        """Options for a data folder of its own, opened by a passphrase."""
        secret = self.home / "passphrase"
        secret.write_text(WORDS + "\n", encoding="utf-8")
        return ["--data-dir", self.inside(self.home / name), "--passphrase-file", self.inside(secret)]


def main(arguments: list[str]) -> int:
    """Run the checks in order; a failed one does not stop the rest."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    reader.add_argument("program")
    reader.add_argument("--root", type=Path, help="folder of another system")
    reader.add_argument("--pictures", type=Path, help="where the tour leaves its pictures")
    reader.add_argument("--only", action="append", choices=CHECKS, help="only this check; may be repeated")
    options = reader.parse_args(arguments)
    root = options.root.resolve() if options.root else None
    path = options.program if root else str(Path(options.program).resolve())
    with tempfile.TemporaryDirectory(
        dir=root / "tmp" if root else None, ignore_cleanup_errors=True
    ) as folder:
        program = Program(path, Path(folder), root)
        results = [_tried(name, CHECKS[name], program) for name in options.only or CHECKS]
        pictures = Path(folder) / "pictures"
        if options.pictures and pictures.exists():
            shutil.copytree(pictures, options.pictures, dirs_exist_ok=True)
    return 0 if all(results) else 1


def _tried(name: str, check: Callable[[Program], str], program: Program) -> bool:
    began = time.monotonic()
    try:
        words = check(program)
    except NotChecked as reason:
        print(f"--  {name}: not checked, {reason}", flush=True)
        return True
    except (Failed, OSError, ValueError, subprocess.TimeoutExpired) as error:
        print(f"NO  {name}: {error}", flush=True)
        return False
    print(f"ok  {name}: {words} ({time.monotonic() - began:.1f} s)", flush=True)
    return True


# -- the checks; each answers in a few words or raises Failed ----------------------------------------


def version(program: Program) -> str:
    """It starts at all."""
    return program.run("--version").strip()


def check_up(program: Program) -> str:
    """Its own check-up finds nothing wrong on a system that never saw it."""
    lines = program.run("doctor").splitlines()
    return f"{len(lines)} lines, none of them wrong"


def main_job(program: Program) -> str:
    """Sign in, fill, filter, log without the service, deliver when it is back, find it once."""
    profile = program.profile("job")
    with _service(program) as service:
        _sign_in(program, service, profile)
        program.run("sync", *profile)
    threads = _rows(program.run("threads", "--json", "--limit", "0", *profile))
    calls = _rows(program.run("threads", "--type", "call", "--json", "--limit", "0", *profile))
    if not 0 < len(calls) < len(threads):
        raise Failed(f"the filter found {len(calls)} of {len(threads)} threads")
    program.run("log", "call", "--customer", _customer(calls), "--content", CANARY, *profile)
    program.run("sync", *profile, status=NOT_REACHED)
    if len(_rows(program.run("outbox", "--json", *profile))) != 1:
        raise Failed("what was logged without the service does not wait")
    with _service(program, port=service.port) as service:
        _sign_in(program, service, profile)  # a new service knows no token of the old one
        program.run("sync", *profile)
        program.run("sync", "--full", *profile)
    found = _rows(program.run("threads", "--query", CANARY, "--view", "message", "--json", *profile))
    waiting = _rows(program.run("outbox", "--json", *profile))
    if len(found) != 1 or waiting:
        raise Failed(f"what was logged is there {len(found)} times, {len(waiting)} still waiting")
    return f"{len(threads)} threads, {len(calls)} with calls; logged without the service, arrived once"


def encryption(program: Program) -> str:
    """The driver was frozen with its cipher: nothing of what was written shows, and its own proof holds."""
    store = program.home / "job" / "store.db"
    if not store.exists():
        raise Failed("there is no store to look at")
    for file in (program.home / "job").rglob("*"):
        if file.is_file() and CANARY.encode() in file.read_bytes():
            raise Failed(f"{file.name} shows what was written")
    if store.read_bytes().startswith(PLAIN_HEADER):
        raise Failed("the store has a readable header")
    program.run("verify-encryption", *program.profile("job"))
    return f"{store.stat().st_size / 1e6:.1f} MB, nothing readable"


def key_ring(program: Program) -> str:
    """The back end of this system's key ring was frozen in: a store is made and opened again by it."""
    prefix: list[str] = []
    if sys.platform == "linux":
        if not all(map(program.has_beside, RING_PROGRAMS)):
            raise NotChecked(f"needs {' and '.join(RING_PROGRAMS)}")
        prefix = ["dbus-run-session", "--", "sh", "-c", WITH_RING, "sh"]
    options = ["--data-dir", program.inside(program.home / "ring")]
    # Nobody answers at this port: the store is made, then signing in fails, which is all that is wanted.
    program.run(
        "sign-in", "--url", "http://127.0.0.1:9", "--username", "x", "--password-stdin", *options,
        typed="x\n", status=NOT_REACHED, prefix=prefix,
    )  # fmt: skip
    ways = json.loads(program.run("keys", "--json", *options, prefix=prefix))
    if "key_ring" not in json.dumps(ways):
        raise Failed(f"the key ring is no way in: {ways}")
    return "opened without a passphrase"


def tour(program: Program) -> str:
    """The window off screen: sign in, fill, filter, search, log, deliver, quit."""
    pictures = program.home / "pictures"
    program.run("demo", "--threads", str(THREADS), "--pictures", program.inside(pictures))
    made = len(list(pictures.glob("*.png")))
    if made < NEEDED_PICTURES:
        raise Failed(f"{made} pictures instead of {NEEDED_PICTURES}")
    return f"{made} pictures"


def window(program: Program) -> str:
    """A window on a real screen, closed by the system's word: a clean end."""
    if sys.platform != "linux" or not os.environ.get("DISPLAY"):
        raise NotChecked("no screen")
    data = program.home / "window"
    began = time.monotonic()
    running = subprocess.Popen(
        program.command("--data-dir", program.inside(data)),
        env=program.surroundings(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    while not (data / "running.json").exists() and running.poll() is None:
        time.sleep(0.05)
        if time.monotonic() - began > PATIENCE:
            running.kill()
    took = time.monotonic() - began
    time.sleep(2)  # what fails a moment after the start is to be seen, too
    running.send_signal(signal.SIGTERM)
    said, _ = running.communicate(timeout=PATIENCE)
    if running.returncode != 0 or "Traceback" in said:
        raise Failed(f"exit status {running.returncode}\n{said}")
    return f"up in {took:.1f} s, closed cleanly"


def leftovers(program: Program) -> str:
    """One folder, not one file: nothing was unpacked beside it."""
    temporary = program.root / "tmp" if program.root else Path(tempfile.gettempdir())
    found = [path.name for path in temporary.glob("_MEI*")]
    if found:
        raise Failed(f"{found} in {temporary}")
    return "nothing unpacked"


CHECKS: dict[str, Callable[[Program], str]] = {
    "version": version,
    "check-up": check_up,
    "main job": main_job,
    "encryption": encryption,
    "key ring": key_ring,
    "guided tour": tour,
    "window": window,
    "leftovers": leftovers,
}


# -- means -------------------------------------------------------------------------------------------


@contextmanager
def _service(program: Program, port: str = "0") -> Iterator[Service]:
    """The program's own stand-in service, the same world each time. It is gone afterwards."""
    running = subprocess.Popen(
        program.command("sandbox", "--threads", str(THREADS), "--port", port),
        env=program.surroundings(), stdout=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip
    try:
        line = running.stdout.readline() if running.stdout else ""
        said = SERVICE.search(line)
        if said is None:
            raise Failed(f"the stand-in service said {line!r}")
        yield Service(*said.groups())
    finally:
        running.terminate()
        running.communicate(timeout=PATIENCE)


def _sign_in(program: Program, service: Service, profile: list[str]) -> None:
    account = ("--url", service.address, "--username", service.user, "--company", service.company)
    program.run("sign-in", *account, "--password-stdin", *profile, typed=service.password + "\n")


def _rows(printed: str) -> list[dict[str, object]]:
    """The rows of what the command line prints as JSON."""
    return list(json.loads(printed)["rows"])


def _customer(rows: list[dict[str, object]]) -> str:
    for row in rows:
        name = row["customer_name"]
        if isinstance(name, str) and name:
            return name
    raise Failed(f"no row names a customer: {rows[:1]}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
