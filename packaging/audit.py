"""What the program is made of: a licence for every package that ships, and no known vulnerability in any.

    .venv/bin/python packaging/audit.py            the list, and a check of both
    .venv/bin/python packaging/audit.py licences   only the licences, no network
    .venv/bin/python packaging/audit.py must       a check that could not be made is a failure, too

Advisories come from the public index by pip-audit. Where that cannot be reached it says so and passes: a
check that was not made is no fault of a change. For a release, and once a week, it is.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from builders.shipped import licence_of, shipped

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
PATIENCE = 240
"""Seconds for all advisories together."""
LONGEST_REASON = 300
"""Characters of what the auditor said last."""

FAMILIES = (
    *("MIT", "BSD", "Apache", "ISC", "PSF", "Python Software Foundation", "zlib", "MPL", "Mozilla", "LGPL"),
    *("Unlicense", "0BSD", "HPND", "OFL", "Public Domain"),
)
ALLOWED = re.compile(rf"\b({'|'.join(FAMILIES)})\b", re.I)
FORBIDDEN = re.compile(r"\b(AGPL|SSPL|Commercial|Proprietary)\b", re.I)


def main(arguments: list[str]) -> int:
    """Print the list and the verdicts; 1 when something is wrong."""
    wrong = print_licences()
    if "licences" not in arguments:
        wrong += print_advisories(unasked="must" in arguments)
    return 1 if wrong else 0


def print_licences() -> int:
    """Every package that ships, with its licence; the number of those that cannot ship."""
    wrong = 0
    for name in sorted(shipped()):
        licence = licence_of(name)
        allowed = bool(ALLOWED.search(licence)) and not FORBIDDEN.search(licence)
        wrong += not allowed
        print(f"{'ok ' if allowed else 'NO '} {name:<24} {distribution(name).version:<12} {licence}")
    return wrong


def print_advisories(*, unasked: int) -> int:
    """Known vulnerabilities in the lock; the number of packages that have one.

    `unasked` is the answer when nothing could be asked.
    """
    command = ["-m", "pip_audit", "-r", str(LOCK), "--disable-pip", "--require-hashes", "--format", "json"]
    try:
        done = subprocess.run(
            [sys.executable, *command, "--progress-spinner", "off", "--timeout", "10"],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        packages = json.loads(done.stdout)["dependencies"]
    except subprocess.TimeoutExpired:
        print(f"No advisories came within {PATIENCE} seconds: nothing was audited.")
        return unasked
    except (ValueError, KeyError):
        print(f"No advisories could be had: nothing was audited. {done.stderr.strip()[-LONGEST_REASON:]}")
        return unasked
    asked = [package for package in packages if "skip_reason" not in package]
    bad = [package for package in asked if package["vulns"]]
    for line in _advisories(bad):
        print(line)
    if not asked:
        print("The index knows of no advisories: nothing was audited.")
        return unasked
    print(f"{len(asked)} of {len(packages)} packages audited, {len(bad)} with a known vulnerability")
    return len(bad)


def _advisories(bad: list[dict[str, object]]) -> Iterator[str]:
    for package in bad:
        for known in package["vulns"]:  # type: ignore[attr-defined]
            mended = ", ".join(known["fix_versions"]) or "no version yet"
            yield f"NO  {package['name']} {package['version']}: {known['id']}, mended in {mended}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
