"""Put each deliberate fault into a copy of the project and see the tests notice it.

python -m tests.mutations                       # all of them, after the tests passed without any
python -m tests.mutations --only "no brake"     # one of them, or those of a file: --only desktop/keeping
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.mutations.fault import Fault
from tests.mutations.faults import FAULTS

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("desktop", "resources", "tests", "packaging", "pyproject.toml", "README.md")
SUITE = ("tests/domain", "tests/store", "tests/remote", "tests/sync")
SLOW = ("tests/sync/test_public_commands.py", "tests/sync/test_malformed.py")
"""The suite that must notice, and what is left out of it: the window's tests and these would only be slower."""
LONGEST = 900.0


def main(arguments: list[str]) -> int:
    """0 when every fault was noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("--only", default="", help="part of a fault's name, or of the file it is in")
    only = parser.parse_args(arguments).only
    wanted = [fault for fault in FAULTS if only in fault.name or only in fault.file]
    with tempfile.TemporaryDirectory() as folder:
        copy = copy_of_the_project(Path(folder))
        if not all(passes(copy, tests) for tests in sorted({fault.tests for fault in wanted})):
            return 1
        missed = [fault.name for fault in wanted if not is_noticed(copy, fault)]
    print(
        f"{len(wanted) - len(missed)} of {len(wanted)} faults noticed"
        + (f"; MISSED: {missed}" if missed else "")
    )
    return 1 if missed else 0


def copy_of_the_project(folder: Path) -> Path:
    """What the tests need, without version control and surroundings."""
    for room in ROOMS:
        if (ROOT / room).is_dir():
            shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(ROOT / room, folder)
    return folder


def passes(copy: Path, tests: tuple[str, ...]) -> bool:
    """Whether the tests pass without a fault: else they would notice anything."""
    seconds, noticed = run_tests(copy, tests)
    print(
        f"{'without a fault':<52} {'FAILS' if noticed else 'passes'} {seconds:5.0f} s  {noticed}",
        flush=True,
    )
    return not noticed


def is_noticed(copy: Path, fault: Fault) -> bool:
    """Break, run, mend; tell which test noticed first."""
    file = copy / fault.file
    whole = file.read_text(encoding="utf-8")
    file.write_text(broken(whole, fault), encoding="utf-8")
    try:
        seconds, noticed = run_tests(copy, fault.tests)
    finally:
        file.write_text(whole, encoding="utf-8")
    print(f"{fault.name:<52} {'noticed' if noticed else 'MISSED'} {seconds:5.0f} s  {noticed}", flush=True)
    return bool(noticed)


def broken(text: str, fault: Fault) -> str:
    """The file with the fault in it. Raises ValueError when the code is not there exactly once."""
    if text.count(fault.code) != 1:
        raise ValueError(f"{fault.name}: the code is {text.count(fault.code)} times in {fault.file}")
    return text.replace(fault.code, fault.broken)


def run_tests(copy: Path, tests: tuple[str, ...] = ()) -> tuple[float, str]:
    """Seconds taken and the first test that failed, "" when all passed. Raises when nothing was tested."""
    begun = time.monotonic()
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-x",
            "-n",
            "2",
            "-p",
            "no:cacheprovider",
            *(tests or SUITE),
            *(f"--ignore={slow}" for slow in SLOW),
        ],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    seconds = time.monotonic() - begun
    if done.returncode == 0:
        return seconds, ""
    failed = re.search(r"^FAILED (\S+)", done.stdout, re.MULTILINE)
    if failed is None:
        raise RuntimeError(done.stdout[-3000:] + done.stderr[-3000:])
    return seconds, failed[1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
