"""What the program is made of: a licence for every package that ships, and no known vulnerability in any.

    .venv/bin/python packaging/audit.py            the list, and a check of both
    .venv/bin/python packaging/audit.py licences   only the licences, no network

Advisories come from the public index by pip-audit. Where that cannot be reached it says so and passes: a
check that was not made is no fault of the code.
"""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
PATIENCE = 240
"""Seconds for all advisories together."""

FAMILIES = (
    *("MIT", "BSD", "Apache", "ISC", "PSF", "Python Software Foundation", "zlib", "MPL", "Mozilla", "LGPL"),
    *("Unlicense", "0BSD", "HPND", "OFL", "Public Domain"),
)
ALLOWED = re.compile(rf"\b({'|'.join(FAMILIES)})\b", re.I)
FORBIDDEN = re.compile(r"\b(AGPL|SSPL|Commercial|Proprietary)\b", re.I)
STATED: dict[str, str] = {"sqlcipher3": "zlib (driver), BSD-3-Clause (SQLCipher), Apache-2.0 (OpenSSL)"}
"""Where the package's own words are silent or incomplete."""


def main(arguments: list[str]) -> int:
    """Print the list and the verdicts; 1 when something is wrong."""
    wrong = print_licences()
    if "licences" not in arguments:
        wrong += print_advisories()
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


def shipped() -> set[str]:
    """Names of what the program needs to run, and of what that needs, on this system."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: set[str] = set()
    wanted = [_name(requirement) for requirement in project["dependencies"]]
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        try:
            needs = distribution(name).requires or []
        except PackageNotFoundError:
            continue  # for another system
        found.add(name)
        wanted += [_name(need) for need in needs if "extra ==" not in need]
    return found


def licence_of(name: str) -> str:
    """What a package says of its licence."""
    about = distribution(name).metadata
    classes = [value for value in about.get_all("Classifier") or [] if value.startswith("License ::")]
    classified = ", ".join(value.rsplit(" :: ", 1)[-1] for value in classes)
    values = about.json
    said = values.get("license_expression") or classified or str(values.get("license", "")).split("\n")[0]
    return STATED.get(name, str(said or "says nothing"))


def print_advisories() -> int:
    """Known vulnerabilities in the lock; the number of packages that have one."""
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
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        print("No advisories could be had on this network: nothing was audited.")
        return 0
    asked = [package for package in packages if "skip_reason" not in package]
    bad = [package for package in asked if package["vulns"]]
    for line in _advisories(bad):
        print(line)
    if not asked:
        print("No advisories could be had on this network: nothing was audited.")
    else:
        print(f"{len(asked)} of {len(packages)} packages audited, {len(bad)} with a known vulnerability")
    return len(bad)


def _advisories(bad: list[dict[str, object]]) -> Iterator[str]:
    for package in bad:
        for known in package["vulns"]:  # type: ignore[attr-defined]
            mended = ", ".join(known["fix_versions"]) or "no version yet"
            yield f"NO  {package['name']} {package['version']}: {known['id']}, mended in {mended}"


def _name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement.strip(), maxsplit=1)[0].lower().replace("_", "-")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
